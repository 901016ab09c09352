import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import {
  type EntityName,
  type OperationId,
  operationFacts,
  readOperations,
} from '../../../../src/contract/operations.ts';
import { isAdded } from '../../../../src/verify/contract/path-parameters.ts';
import {
  absentStatuses,
  asPrinted,
  expandedBy,
  keptFindings,
  readSubject,
  sentFindings,
  shapedLike,
  storedFindings,
  untouchedFindings,
} from '../../../../src/verify/scenarios/life/subject.ts';
import { exchangeOf } from '../../exchange.ts';
import { type Answer, all, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

describe('what is sent', () => {
  it('is printed under its name, or where the document says', () => {
    expect(asPrinted('Script', { Name: 'One' })).toEqual({ Name: 'One' });
    expect(asPrinted('Incident', { Number: 5, Summary: 'Two' })).toEqual({
      IncidentNumber: 5,
      Summary: 'Two',
    });
    expect(asPrinted('CustomField', { DefaultValue: 'a' })).toEqual({ Configuration: { DefaultValue: 'a' } });
    expect(asPrinted('CustomField', { Configuration: { Kind: 1 }, DefaultValue: 'a' })).toEqual({
      Configuration: { Kind: 1, DefaultValue: 'a' },
    });
  });

  it('is printed by its parts where these have places of their own', () => {
    const sent = {
      Source: { FieldValues: { ProjectId: 'a', Other: 'b' } },
      Destination: { Id: 'c' },
      Name: 'd',
    };
    expect(asPrinted('ExternalSystemLink', sent)).toEqual({
      ProjectId: 'a',
      ExternalSystemId: 'c',
      Name: 'd',
    });
    expect(asPrinted('ExternalSystemLink', { Source: {} })).toEqual({});
  });

  it('is expanded where it is printed only then', () => {
    expect(expandedBy('Script', { Name: 'One', Steps: [] })).toEqual(['Steps']);
    expect(expandedBy('CustomField', { DefaultValue: 'a' })).toEqual(['Configuration']);
    expect(expandedBy('Script', { Name: 'One' })).toEqual([]);
  });
});

it('of a value that part is compared that another one has names and places for', () => {
  expect(shapedLike({ a: 1, b: { c: 2 } }, { a: 3, b: { c: 4, d: 5 }, e: 6 })).toEqual({ a: 3, b: { c: 4 } });
  expect(shapedLike({ a: 1 }, { b: 2 })).toEqual({ a: undefined });
  expect(shapedLike([{ a: 1 }], [{ a: 2, b: 3 }, { c: 4 }])).toEqual([{ a: 2 }, { c: 4 }]);
  expect(shapedLike([1], 'none')).toBe('none');
  expect(shapedLike({ a: 1 }, null)).toBe(null);
  expect(shapedLike('text', { a: 1 })).toEqual({ a: 1 });
});

describe('a response to what was sent', () => {
  const said = (entity: EntityName, operation: OperationId, printed: Item, sent: Item, query = {}) =>
    [...sentFindings(entity, exchangeOf(operation, printed, query), printed, sent, 'It is another')].map(
      ({ where, message }) => [where, message],
    );

  it('has it, and may have more', () => {
    expect(said('Script', 'getScript', { Name: 'One', Description: 'More' }, { Name: 'One' })).toEqual([]);
    expect(said('Script', 'getScript', { Name: 'Two' }, { Name: 'One' })).toEqual([
      ['/body/Name', 'It is another (Name): expected "One", got "Two".'],
    ]);
    expect(said('Script', 'getScript', {}, { Name: 'One' })).toHaveLength(1);
  });

  it('need not have what was sent as nothing, nor what it has no property for', () => {
    expect(said('Script', 'getScript', { Name: 'One' }, { Name: null, Description: undefined })).toEqual([]);
    expect(said('Script', 'getScript', {}, { Strange: 'One' })).toEqual([]);
  });

  it('has what is expanded where that was asked for', () => {
    const sent = { Steps: [{ Description: 'One' }] };
    expect(said('Script', 'getScript', {}, sent)).toEqual([]);
    expect(said('Script', 'getScript', {}, sent, { $expand: 'Package,Steps' })).toHaveLength(1);
    expect(said('Script', 'getScript', {}, sent, { $expand: 'Package' })).toEqual([]);
    const longer = { Steps: [{ Description: 'One', Id: 'a' }] };
    expect(said('Script', 'getScript', longer, sent, { $expand: 'Steps' })).toEqual([]);
  });

  it('names whom it has the id of', () => {
    const sent = { AssignedToId: idOf(1) };
    expect(said('Requirement', 'getRequirement', { AssignedToId: idOf(1), AssignedTo: null }, sent)).toEqual([
      [
        '/body/AssignedTo',
        `getRequirement answers AssignedTo null after AssignedToId "${idOf(1)}" was sent.`,
      ],
    ]);
    expect(said('Requirement', 'getRequirement', { AssignedToId: idOf(1), AssignedTo: 'Joe' }, sent)).toEqual(
      [],
    );
    expect(said('Requirement', 'getRequirement', { AssignedTo: null }, { AssignedToId: null })).toEqual([]);
  });
});

describe('a record that is read', () => {
  const record = { Id: idOf(1) };
  const stored = async (answer: Answer, sent: Item) => {
    const { context, asked } = contextAt({ getScript: answer });
    const findings = await all(
      storedFindings(context, { entity: 'Script', record }, sent, 'it than were sent'),
    );
    return { told: findings.map(({ message }) => message), asked };
  };

  it('has what was sent, expanded where it has to be', async () => {
    const { told, asked } = await stored({ Name: 'Two' }, { Name: 'One', Steps: [] });
    expect(told).toEqual([expect.stringMatching(/^getScript answers other values of it than were sent/)]);
    expect(asked).toEqual([`getScript ${idOf(1)} $expand=Steps`]);
    expect((await stored({ Name: 'One' }, { Name: 'One' })).told).toEqual([]);
  });

  it('is not judged where it cannot be read', async () => {
    expect((await stored(403, { Name: 'One' })).told).toEqual([]);
  });

  it('is expanded by names that its reader knows alone', async () => {
    const { context, asked } = contextAt({ getScript: {} });
    await readSubject(context, { entity: 'Script', record }, ['Strange', 'Steps']);
    await readSubject(context, { entity: 'Script', record }, ['Strange']);
    await readSubject(context, { entity: 'Script', record }, ['Steps', 'Package']);
    expect(asked).toEqual([
      `getScript ${idOf(1)} $expand=Steps`,
      `getScript ${idOf(1)}`,
      `getScript ${idOf(1)} $expand=Steps,Package`,
    ]);
    expect(await readSubject(context, { entity: 'AgileRunStep', record })).toBeUndefined();
  });
});

describe('two readings of a record', () => {
  const [before, after] = [
    { Name: 'One', ProjectId: idOf(1) },
    { Name: 'Two', ProjectId: idOf(2) },
  ].map((it) => exchangeOf('getScript', it)) as [
    ReturnType<typeof exchangeOf>,
    ReturnType<typeof exchangeOf>,
  ];

  it('are the same but for what was changed, or else an update has changed something else', () => {
    const kept = (...except: string[]) =>
      [...keptFindings('Script', 'updateScript', before, after, except, 'It changes')].map(
        ({ operation, where }) => [operation, where],
      );
    expect(kept('Name')).toEqual([['updateScript', '/body/ProjectId']]);
    expect(kept('Name', 'ProjectId')).toEqual([]);
  });

  it('are the same where nothing was asked of it', () => {
    expect([...untouchedFindings('Script', before, after, 'It is')]).toMatchObject([
      { operation: 'getScript' },
    ]);
    expect([...untouchedFindings('Script', before, before, 'It is')]).toEqual([]);
  });
});

it('what is not there is answered with 404, and where no source has that, with another error response', () => {
  expect(absentStatuses('getScript')).toEqual([404]);
  const [added] = readOperations.filter((it) => isAdded(it, 404));
  const errors = added && operationFacts[added].statuses.filter((it) => it >= 400 && it < 500);
  expect(errors?.length).toBeGreaterThan(1);
  expect(added && absentStatuses(added).toSorted()).toEqual(errors?.toSorted());
  for (const operation of Object.keys(operationFacts) as OperationId[]) {
    const [first, ...others] = absentStatuses(operation);
    expect([operation, first, others.filter((it) => it >= 500 || it < 400)]).toEqual([operation, 404, []]);
  }
});
