import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creationFacts } from '../../../src/contract/creation.ts';
import { entities } from '../../../src/contract/entities.gen.ts';
import type { EntityName } from '../../../src/contract/operations.ts';
import { createMock, type Mock } from '../../../src/index.ts';
import { command } from '../control.ts';
import { expectAgreement } from './contradictions.ts';

type Row = Readonly<Record<string, unknown>> & { readonly Id: string };

const emptyMock = () => createMock({ world: { seed: 'empty' } });
const rows = (mock: Mock, entity: EntityName) =>
  mock.store[entity] as unknown as Iterable<Row> & {
    readonly size: number;
    update(id: string, changes: object): Row;
    remove(id: string): boolean;
  };

function make(mock: Mock, entity: EntityName, values: object): void {
  (mock.create as unknown as Record<string, (values: object) => Row>)[creationFacts[entity].name]?.(values);
}

const names = Object.keys(creationFacts) as EntityName[];
const owned = names.filter((above) => names.some((it) => creationFacts[it].within.includes(above)));

/** Of what others say something: made with others around them, changed in what decides, removed. */
const told = [
  'ScriptRun',
  'AutomatedTestRun',
  'AgileRunStep',
  'Attachment',
  'IncidentLink',
  'ResultNode',
  'Project',
  'ProjectCategory',
  'Incident',
  'Script',
  'StepResult',
] as const;

/** What can be said of one, with the record that a number chooses. */
const changes: { readonly [E in EntityName]?: (mock: Mock, which: number) => object } = {
  ScriptRun: (mock, which) => ({
    Status: ['Passed', 'Failed', 'In Progress'][which % 3],
    AssignmentId: chosen(mock, 'ScriptAssignment', which)?.Id,
  }),
  AutomatedTestRun: (mock, which) => ({
    Status: ['Passed', 'Failed'][which % 2],
    AssignmentId: chosen(mock, 'AutomatedTestAssignment', which)?.Id,
  }),
  AgileRunStep: (mock, which) => ({
    Result: ['Passed', 'Failed', 'NotRun', 'Blocked', 'Undetermined'][which % 5],
    AgileRunId: chosen(mock, 'AgileRun', which)?.Id,
  }),
  Attachment: (mock, which) => ({ IncidentId: chosen(mock, 'Incident', which)?.Id }),
  IncidentLink: (mock, which) => ({ StepResultId: chosen(mock, 'StepResult', which)?.Id }),
  Project: (mock, which) => ({
    Name: `Renamed ${which}`,
    ProjectCategoryId: chosen(mock, 'ProjectCategory', which)?.Id ?? null,
  }),
  ProjectCategory: (_, which) => ({ Name: `Renamed ${which}` }),
  Script: (_, which) => ({ Name: `Renamed ${which}` }),
};

function chosen(mock: Mock, entity: EntityName, which: number): Row | undefined {
  const all = [...rows(mock, entity)];
  return all[which % all.length];
}

const step = fc.record({
  do: fc.constantFrom('make' as const, 'change' as const, 'remove' as const),
  entity: fc.constantFrom(...told),
  which: fc.nat(1000),
  byCommand: fc.boolean(),
});

async function run(
  mock: Mock,
  { do: what, entity, which, byCommand }: typeof step extends fc.Arbitrary<infer T> ? T : never,
) {
  const name = creationFacts[entity].name;
  const record = chosen(mock, entity, which);
  const values = changes[entity]?.(mock, which) ?? {};
  if (what === 'make') {
    const given = Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'Name'));
    return byCommand
      ? command(mock, 'createRecords', { body: { entity: name, values: given } })
      : make(mock, entity, given);
  }
  if (!record) return;
  const path = { entity: name, id: record.Id };
  const { Name, ...others } = values as { readonly Name?: string };
  const isFree = Name === undefined || ![...rows(mock, entity)].some((it) => it.Name === Name);
  const said = isFree ? values : others;
  if (what === 'change')
    return byCommand
      ? command(mock, 'updateRecord', { path, body: said })
      : rows(mock, entity).update(record.Id, said);
  return byCommand ? command(mock, 'removeRecord', { path }) : mock.store.removeTree(entity, record.Id);
}

describe('what the API prints agrees with what it lists', () => {
  it.each(owned)('%s with everything below it, and when that goes again', async (above) => {
    const below = names.filter((it) => creationFacts[it].within.includes(above));
    for (const entity of below) {
      const mock = emptyMock();
      const ids = (it: EntityName) => new Set(Array.from(rows(mock, it), ({ Id }) => Id));
      const before = ids(entity);
      make(mock, above, { [creationFacts[entity].plural]: 2 });
      await expectAgreement(mock);
      for (const id of ids(entity)) {
        if (before.has(id)) continue;
        mock.store.removeTree(entity, id);
        await expectAgreement(mock);
      }
    }
  });

  it('whatever is made, changed and removed by hand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 20 }), async (steps) => {
        const mock = emptyMock();
        for (const each of steps) await run(mock, each);
        await expectAgreement(mock);
      }),
      { numRuns: 60 },
    );
  });

  it('is known of every entity that others belong to', () => {
    const direct = Object.values(entities).flatMap(({ belongsTo }) => Object.values(belongsTo));
    expect(owned).toEqual(expect.arrayContaining([...new Set(direct)]));
  });
});
