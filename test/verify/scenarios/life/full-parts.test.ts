import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { EntityName } from '../../../../src/contract/operations.ts';
import { fileNamed } from '../../../../src/verify/fixtures/test-file.ts';
import { fullFindings } from '../../../../src/verify/scenarios/life/full.ts';
import { createFullBodies } from '../../../../src/verify/scenarios/life/full-bodies.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { type Asked, all, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { inFull, keepingServer, subjectAt } from './keeping-server.ts';

/* An organisation with all that can be said of one, on a server that does not take all of it. */

const [create, read, update] = ['createOrganisation', 'getOrganisation', 'updateOrganisation'] as const;
/** The one that is there, and the one that is made with everything. */
const [first, other] = [idOf(10), idOf(11)];
const more = ['OrderNumber', 'ShortDescription', 'LongDescription', 'IndustryType'];

interface Case {
  readonly entity?: EntityName;
  readonly change?: (subject: Subject) => Subject;
  readonly refuse?: (operation: string, asked: Asked) => number | undefined;
}

async function said(
  faults: Faults = {},
  { entity = 'Organisation', change = (it) => it, refuse }: Case = {},
) {
  const kinds = ['Organisation', 'ProjectCategory', 'CustomField'] as const;
  const server = await keepingServer(kinds, faults, [], 'full', refuse);
  const subject = await subjectAt(server, entity);
  const { context, records } = server;
  server.bodies.length = 0;
  const bodies = createFullBodies(context, records);
  const findings = await all(fullFindings(context, records, bodies, change(subject)));
  return {
    told: findings.map(inFull),
    asked: server.asked,
    sent: server.bodies.map(({ operation, body }) => [operation, ...Object.keys(body as Item)].join(' ')),
  };
}
const told = async (faults: Faults) => (await said(faults)).told;
/** Refuses to do something with one of some properties, of one record or of any. */
const refusing = (operation: string, names: readonly string[], id?: string): Case => ({
  refuse: (to, { path, body }) =>
    to === operation && (id === undefined || path.id === id) && names.some((name) => name in (body as Item))
      ? 400
      : undefined,
});
const refused = (operation: string, names: readonly string[], id?: string, isWhole = false) => ({
  severity: 'information',
  operation,
  ...(isWhole ? { where: '/status' } : {}),
  message: `${operation} responds with 400 to ${names.join(', ')} of an organisation: whether they are kept could not be exercised.`,
  exchanges: [[operation, ...(id === undefined ? [] : [id]), 400].join(' ')],
});

describe('a body in which everything is said', () => {
  it('makes another record, and changes that and the first one', async () => {
    const { told: findings, asked, sent } = await said();
    expect(findings).toEqual([]);
    expect(sent).toEqual([
      `${create} Name ${more.join(' ')}`,
      `${update} Name ${more.join(' ')}`,
      // The first one is not sent again what the other one was given.
    ]);
    expect(asked).toEqual([
      `${read} ${first}`,
      create,
      `${read} ${other}`,
      ...[`${read} ${other}`, `${update} ${other}`, `${read} ${other}`],
      `${read} ${first}`,
    ]);
  });

  it('is refused in part, and the rest is sent', async () => {
    const { told: findings, sent } = await said({}, refusing(create, ['ShortDescription']));
    expect(findings).toEqual([refused(create, ['ShortDescription'])]);
    expect(sent.filter((it) => it.startsWith(create))).toEqual([
      `${create} Name ${more.join(' ')}`,
      `${create} Name OrderNumber ShortDescription`,
      `${create} Name LongDescription IndustryType`,
      `${create} Name OrderNumber`,
      `${create} Name ShortDescription`,
    ]);
  });

  it('is refused in whole, which is told once', async () => {
    const { told: findings, sent } = await said({}, refusing(create, more));
    expect(findings).toEqual([refused(create, more, undefined, true)]);
    expect(sent.filter((it) => it.startsWith(create))).toHaveLength(7);
    // There is no other one that could be changed.
    expect(sent.filter((it) => it.startsWith(update))).toHaveLength(1);
  });

  it('is not told of one record where another one took it', async () => {
    expect((await said({}, refusing(update, ['OrderNumber'], other))).told).toEqual([]);
    const never = await said({}, refusing(update, ['OrderNumber']));
    expect(never.told).toEqual([other, first].map((id) => refused(update, ['OrderNumber'], id)));
  });

  it('is told of one record where another one took some of it', async () => {
    const { told: findings } = await said(
      {},
      {
        refuse: (to, { path, body }) =>
          to === update && (path.id === other || 'OrderNumber' in (body as Item)) ? 400 : undefined,
      },
    );
    expect(findings).toEqual([
      refused(update, ['Name', ...more], other, true),
      refused(update, ['OrderNumber'], first),
    ]);
  });

  it('may be for want of a permission where neither record took any of it', async () => {
    const { told: findings } = await said({}, refusing(update, ['Name', ...more]));
    expect(findings).toEqual([other, first].map((id) => refused(update, ['Name', ...more], id, true)));
  });

  it('is answered as it was sent', async () => {
    const another = (right: unknown) =>
      new Responded(201, { ...((right as Responded).body as Item), LongDescription: 'Another' });
    expect(await told({ [create]: (right, { before }) => (before === 0 ? right : another(right)) })).toEqual([
      {
        operation: create,
        where: '/body/LongDescription',
        expected: expect.any(String),
        actual: 'Another',
        message: expect.stringMatching(
          /^createOrganisation answers other values of a new organisation than were sent \(LongDescription\)/,
        ),
        exchanges: [`${create} 201`],
      },
    ]);
  });

  it('is not followed where what was made is another record', async () => {
    const strange = (right: unknown, { before }: Asked) =>
      before === 0 ? right : new Responded(201, { Id: idOf(7), Name: 'Strange' });
    const { told: findings, asked } = await said({ [create]: strange });
    expect(findings).toMatchObject([{ operation: create, where: '/body/OrderNumber' }]);
    expect(asked.filter((it) => it.includes(idOf(7)))).toEqual([]);
    expect(asked.filter((it) => it.startsWith(update))).toEqual([`${update} ${first}`]);
  });

  it('is read after an update, as far as that can be', async () => {
    const since =
      (from: number, answer: (right: Item) => unknown) =>
      (right: unknown, { before }: Asked) =>
        before >= from ? answer(right as Item) : right;
    const kept = await told({ [read]: since(3, (right) => ({ ...right, OrderNumber: 1 })) });
    expect(kept[0]).toMatchObject({ operation: read, where: '/body/OrderNumber' });
    expect(kept[0]?.message).toMatch(
      /^getOrganisation answers other values than an update has sent \(OrderNumber\)/,
    );
    expect(await told({ [read]: since(2, () => 403) })).toEqual([]);
    expect(await told({ [read]: since(3, () => 403) })).toEqual([]);
  });

  it('changes nothing else', async () => {
    const lost = (right: unknown, { before }: Asked) =>
      before === 3 ? { ...(right as Item), IndustryType: 'Lost' } : right;
    expect((await said({ [read]: lost }, refusing(update, ['IndustryType']))).told[0]).toEqual({
      operation: update,
      where: '/body/IndustryType',
      expected: 'Generics',
      actual: 'Lost',
      message:
        'An update of Name, OrderNumber, ShortDescription of an organisation changes what was not sent (IndustryType): expected "Generics", got "Lost".',
      exchanges: [`${read} ${other} 200`],
    });
  });

  it('is not sent of what has a file, or cannot be read', async () => {
    const file = fileNamed('file', 'a file');
    const none = { told: [], asked: [], sent: [] };
    expect(await said({}, { change: (subject) => ({ ...subject, file }) })).toMatchObject(none);
    expect(await said({ [read]: () => 403 })).toMatchObject({ ...none, asked: [`${read} ${first}`] });
  });

  it('is a change of a kind of its own where there is no other', async () => {
    const { asked } = await said({}, { entity: 'CustomField' });
    const changed = asked.map((it) => it.split(' ')[0]).filter((it) => !it?.startsWith('get'));
    expect(changed).toEqual(['addCustomField']);
  });
});

describe('the other bodies with which a record is made', () => {
  const [make, see] = ['createProjectCategory', 'getProjectCategory'] as const;
  /** Answers what has a parent otherwise. */
  const below =
    (answer: (right: Responded) => unknown) =>
    (right: unknown, { body }: Asked) =>
      'ParentId' in (body as Item) ? answer(right as Responded) : right;

  it('are sent, and found by a reader', async () => {
    const { told: findings, sent, asked } = await said({}, { entity: 'ProjectCategory' });
    expect(findings).toEqual([]);
    const at = sent.indexOf(`${make} Name ParentId`);
    expect(at).toBeGreaterThan(0);
    const made = asked.filter((it) => it === make).length;
    expect(asked.filter((it) => it.startsWith(see)).length).toBeGreaterThan(made - 1);
  });

  it('may be refused, which is told', async () => {
    expect((await said({ [make]: below(() => 400) }, { entity: 'ProjectCategory' })).told).toEqual([
      {
        severity: 'information',
        operation: make,
        where: '/status',
        message: `${make} responds with 400 to ParentId of a project category: whether they are kept could not be exercised.`,
        exchanges: [`${make} 400`],
      },
    ]);
  });

  it('are answered and read as they were sent', async () => {
    const wrong = below(({ status, body }) => new Responded(status, { ...(body as Item), Name: 'Another' }));
    expect((await said({ [make]: wrong }, { entity: 'ProjectCategory' })).told).toMatchObject([
      {
        operation: make,
        where: '/body/Name',
        message: expect.stringMatching(/^createProjectCategory answers other values/),
      },
    ]);
    const lost = (right: unknown) =>
      (right as Item).ParentId === undefined ? right : { ...(right as Item), ParentId: null };
    expect((await said({ [see]: lost }, { entity: 'ProjectCategory' })).told).toMatchObject([
      {
        operation: see,
        where: '/body/ParentId',
        message: expect.stringMatching(
          /^getProjectCategory answers other values of a new project category than were sent/,
        ),
      },
    ]);
  });

  it('are not sent of what is made in another way', async () => {
    const another = (subject: Subject) => ({ ...subject, recipe: { ...subject.recipe } });
    const { sent } = await said({}, { entity: 'ProjectCategory', change: another });
    expect(sent).not.toContain(`${make} Name ParentId`);
  });
});
