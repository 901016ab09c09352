import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { EntityName } from '../../../../src/contract/operations.ts';
import { entityVerification, type Template } from '../../../../src/contract/verification.ts';
import { answeredFindings, creationFindings } from '../../../../src/verify/scenarios/life/creation.ts';
import { exchangeOf } from '../../exchange.ts';
import { type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { finished, inFull, keepingServer } from './keeping-server.ts';

/* A script that is made, on a server that keeps it, and then does something wrong. */

const [create, read] = ['createScript', 'getScript'] as const;
/** The package is made first. */
const id = idOf(11);
const expanded = `${read} ${id} $expand=Steps`;

async function said(faults: Faults = {}, entity: EntityName = 'Script', body?: Template) {
  const kinds = ['ScriptPackage', 'Script', 'Requirement', 'RequirementPackage', 'Attachment'] as const;
  const server = await keepingServer(kinds, faults);
  const { make } = entityVerification[entity];
  if (!make) throw new Error(`Failed to make a ${entity}.`);
  const { context, records } = server;
  const { told, returned } = await finished(creationFindings(context, records, entity, make, body));
  const asked = server.asked.slice(server.asked.findIndex((it) => it.split(' ')[0] === make.operation));
  return { told, subject: returned, asked, kept: server.kept };
}
const told = async (faults: Faults) => (await said(faults)).told;
const having = (more: Item) => (right: unknown) =>
  right instanceof Responded
    ? new Responded(right.status, { ...(right.body as Item), ...more }, right.headers)
    : typeof right === 'object'
      ? { ...right, ...more }
      : right;
const status = (operation: string, actual: number, why: string, more: Item = {}) => ({
  operation,
  where: '/status',
  expected: 200,
  actual,
  message: `${operation} responds with ${actual} instead of ${why}.`,
  exchanges: [`${operation} ${id} ${actual}`],
  ...more,
});

describe('a record that is made', () => {
  it('is answered, and read, as it was sent', async () => {
    const { told: findings, subject, asked, kept } = await said();
    expect([findings, asked]).toEqual([[], [create, expanded]]);
    const { of, ...record } = kept.get(id) ?? {};
    expect(subject).toMatchObject({
      entity: 'Script',
      recipe: entityVerification.Script.make,
      path: {},
      record,
    });
    expect([...(subject?.owners.keys() ?? [])]).toEqual(['ScriptPackage']);
  });

  it('is known by what is read, by what it belongs to and by its address', async () => {
    const { subject } = await said({
      [create]: having({ Number: 5, ProjectId: idOf(0) }),
      [read]: having({
        Id: id.toUpperCase(),
        Notes: 'Read',
        Self: 'http://localhost/elsewhere',
        PackageId: undefined,
      }),
    });
    expect(subject?.record).toEqual({
      ProjectId: idOf(0),
      PackageId: undefined,
      Name: expect.any(String),
      Description: 'Made to be run',
      Steps: expect.any(Array),
      Notes: 'Read',
      Id: id,
      Self: `http://localhost/api/script/${id}`,
    });
  });

  it('is sent with what is said besides', async () => {
    const { asked, kept } = await said({}, 'Script', { Objective: 'Said', Name: 'Chosen' });
    expect([asked[0], kept.get(id)]).toMatchObject([create, { Objective: 'Said', Name: 'Chosen' }]);
  });

  it('is made, or else nothing more is said', async () => {
    const { told: findings, subject, asked } = await said({ [create]: () => 400 });
    expect(findings).toEqual([
      {
        operation: create,
        where: '/status',
        expected: 201,
        actual: 400,
        message: `${create} responds with 400 instead of 201 to a new script with all that it needs.`,
        exchanges: [`${create} 400`],
      },
    ]);
    expect([subject, asked]).toEqual([undefined, [create]]);
  });

  it('is answered with what was sent', async () => {
    const { told: findings, subject } = await said({ [create]: having({ Description: 'Another' }) });
    expect(findings[0]).toEqual({
      operation: create,
      where: '/body/Description',
      expected: 'Made to be run',
      actual: 'Another',
      message: `${create} answers other values of a new script than were sent (Description): expected "Made to be run", got "Another".`,
      exchanges: [`${create} 201`],
    });
    expect([findings.length, subject?.record.Id]).toEqual([1, id]);
  });

  it('is not believed to be new where it has other ids, and not followed', async () => {
    const { told: findings, subject, asked } = await said({ [create]: having({ PackageId: idOf(9) }) });
    expect(findings).toMatchObject([{ operation: create, where: '/body/PackageId', actual: idOf(9) }]);
    expect([subject, asked]).toEqual([undefined, [create]]);
  });

  it('is not judged where a response prints something else', async () => {
    const { told: findings, subject } = await said({
      [create]: () => new Responded(201, { Message: 'Made' }),
    });
    expect([findings, subject]).toEqual([[], undefined]);
  });

  it('can be read, or else nothing more is said', async () => {
    const { told: findings, subject } = await said({ [read]: () => 404 });
    expect(findings).toEqual([status(read, 404, '200 to a script that was just made')]);
    expect(subject).toBeUndefined();
  });

  it('is read with what was sent', async () => {
    expect(await told({ [read]: having({ Description: 'Another' }) })).toEqual([
      {
        operation: read,
        where: '/body/Description',
        expected: 'Made to be run',
        actual: 'Another',
        message: `${read} answers other values of a new script than were sent (Description): expected "Made to be run", got "Another".`,
        exchanges: [`${read} ${id} 200`],
      },
    ]);
  });

  it('is read with what was answered besides, but for what is loose', async () => {
    const answered = having({ Number: 5, ChangeComment: 'First' });
    expect(
      await told({
        [create]: answered,
        [read]: having({ Number: 6, ChangeComment: 'Other', Notes: 'More' }),
      }),
    ).toEqual([
      {
        operation: read,
        where: '/body/Number',
        expected: 5,
        actual: 6,
        message: `${read} answers something else of a new script than ${create} did (Number): expected 5, got 6.`,
        exchanges: [`${create} 201`, `${read} ${id} 200`],
      },
    ]);
  });
});

describe('a record that is made with a file', () => {
  const attach = 'createRequirementAttachment';

  it('is known by its response where nothing reads it', async () => {
    const { told: findings, subject, asked } = await said({}, 'Attachment');
    expect([findings, subject?.file?.name, asked]).toEqual([[], 'file', [`${attach} ${id}`]]);
    expect(subject).toMatchObject({ path: { id }, record: { Id: idOf(12), RequirementId: id } });
  });

  it.each([
    ['FileName', 'other'],
    ['ContentType', 'text/plain'],
    ['Size', 5],
  ])('says what its file is: %s', async (name, value) => {
    const { told: findings } = await said({ [attach]: having({ [name]: value }) }, 'Attachment');
    expect(findings).toEqual([
      {
        operation: attach,
        where: `/body/${name}`,
        expected: expect.anything(),
        actual: value,
        message: expect.stringMatching(
          `^${attach} answers other values of a new attachment than were sent \\(${name}\\)`,
        ),
        exchanges: [`${attach} ${id} 201`],
      },
    ]);
  });
});

describe('the Location of a new record', () => {
  const located = (location: string) => (right: unknown) =>
    right instanceof Responded ? new Responded(right.status, right.body, { location }) : right;
  const leading = (location: string, faults: Faults = {}) => said({ [create]: located(location), ...faults });

  it('leads to it, and is not read twice where it is its address', async () => {
    const { told: findings, asked } = await leading(`http://localhost/api/script/${id}`);
    expect([findings, asked]).toEqual([[], [create, expanded]]);
  });

  it('may lead elsewhere in the same program, or to a list', async () => {
    expect((await leading('http://localhost/somewhere')).asked).toEqual([create, expanded]);
    const { told: findings, asked } = await leading('http://localhost/api/scripts', {
      searchScripts: () => ({ Items: [] }),
    });
    expect([findings, asked]).toEqual([[], [create, 'searchScripts', expanded]]);
  });

  it('does not lead to another record', async () => {
    const location = `http://localhost/api/script/${idOf(3)}`;
    const { told: findings } = await leading(location, {
      [read]: (right, { path }) => (path.id === idOf(3) ? { Id: idOf(3) } : right),
    });
    expect(findings).toEqual([
      {
        operation: create,
        where: '/headers/Location',
        expected: id,
        actual: idOf(3),
        message: `Location of ${create} leads to something else than the new script: expected "${id}", got "${idOf(3)}".`,
        exchanges: [`${read} ${idOf(3)} 200`],
      },
    ]);
  });

  it('leads to something', async () => {
    const location = `http://localhost/api/script/${idOf(3)}`;
    expect((await leading(location)).told).toEqual([
      status(read, 404, `200 to the Location ${location} of a new script`, {
        exchanges: [`${read} ${idOf(3)} 404`],
      }),
    ]);
  });
});

it('a response that has no id is not compared with what was sent', () => {
  const answered = (body: Item, record?: Item) =>
    [...answeredFindings('Script', exchangeOf(create, body, {}, 201), record, { Name: 'Sent' })].map(inFull);
  expect(answered({ Name: 'Other' })).toEqual([]);
  expect(answered({ Id: id, Name: 'Other' })).toHaveLength(1);
  expect(answered({ Id: id, Name: 'Other' }, { Id: id, Name: 'Sent' })).toEqual([]);
});
