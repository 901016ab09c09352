import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { editors } from '../../../src/verify/checks/editors.ts';
import type { SampledResource } from '../../../src/verify/discovery/crawl.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import {
  type Asked,
  all,
  answersOf,
  contextAt,
  type Faults,
  findingOf,
} from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';

/* Editors of custom fields in projects and in records, on a server of two projects with two fields. */

const [list, fields, project, record] = [
  'getWidgetsForProject',
  'searchCustomFields',
  'getProject',
  'getRequirement',
] as const;

const [one, other, organisation] = [idOf(1), idOf(2), idOf(7)];
/** A field of requirements and scripts in one project, and one of requirements in all projects of an organisation. */
const customFields: readonly Item[] = [
  { Name: 'Risk', Entities: ['Requirement', 'TestScript'], Scopes: [{ Type: 'Project', Id: one }] },
  { Name: 'Cost', Entities: ['Requirement'], Scopes: [{ Type: 'Organisation', Id: organisation }] },
];
const named = (...names: readonly string[]) => ({ Widgets: names.map((Name) => ({ Name })) });
const editorsOf = (id: string | undefined): Item =>
  id === one
    ? { Requirement: named('Risk', 'Cost'), TestScript: named('Risk') }
    : { Requirement: named('Cost') };

interface Place {
  readonly path: Item;
  readonly record?: Item;
}

/** What is said of it, and what was asked. */
async function said(faults: Faults = {}, places: Partial<Record<OperationId, readonly Place[]>> = {}) {
  const right: Faults = {
    [fields]: () => ({ Items: customFields }),
    [project]: (_, { path, query }) => ({
      Id: path.id,
      OrganisationId: organisation,
      ...(query.$expand === 'Widgets' ? { Widgets: editorsOf(path.id) } : {}),
    }),
    [list]: (_, { path }) => editorsOf(path.projectId),
    [record]: (_, { path }) => ({ Id: path.id, Widgets: [{ Name: 'Risk' }] }),
  };
  const known = {
    [list]: [{ path: { projectId: one } }, { path: { projectId: other } }],
    [record]: [{ path: { id: idOf(5) }, record: { Id: idOf(5), ProjectId: one } }],
    ...places,
  } as unknown as Partial<Record<OperationId, readonly SampledResource[]>>;
  const { context, asked } = contextAt(answersOf(right, faults), {
    sample: { places: (operation: OperationId) => known[operation] ?? [] } as unknown as Context['sample'],
  });
  const found = (await all(editors.run(context))).map(findingOf);
  return { found, told: found.map(({ operation, where, message }) => [operation, where, message]), asked };
}
/** The editors of one project with others. */
const listing =
  (more: Item, of = one) =>
  (right: unknown, { path }: Asked) =>
    path.projectId === of ? { ...(right as Item), ...more } : undefined;
const operationsOf = (found: readonly { readonly exchanges?: readonly { readonly operation: string }[] }[]) =>
  found.map(({ exchanges = [] }) => exchanges.map(({ operation }) => operation));

describe('the editors of a project', () => {
  it('are looked at twice, and those of a record once', async () => {
    const { told, asked } = await said();
    expect(told).toEqual([]);
    const look = (id: string) => [
      `${list} ${id}`,
      `${project} ${id}`,
      `${list} ${id}`,
      `${project} ${id} $expand=Widgets`,
    ];
    expect(asked.filter((it) => !it.startsWith(fields))).toEqual([
      ...look(one),
      ...look(other),
      `${record} ${idOf(5)} $expand=Widgets`,
      `${list} ${one}`,
    ]);
  });

  it('are one for each field of the project, in any letter case', async () => {
    expect((await said({ [list]: listing({ TestScript: named('RISK') }) })).told).not.toContainEqual(
      expect.arrayContaining([list]),
    );
    const { told, found } = await said({ [list]: listing({ TestScript: named('Other') }) });
    expect(told[0]).toEqual([
      list,
      '/body/TestScript/Widgets',
      `${list} lists no editor of TestScript for the field Risk, which the project has.`,
    ]);
    expect(operationsOf(found)[0]).toEqual([project, list]);
    const lost = await said({ [list]: () => ({ Requirement: named('Risk'), TestScript: named('Risk') }) });
    // A field of the organisation is in both projects, and that of one project in no other.
    expect(lost.told.filter(([operation]) => operation === list)).toEqual(
      Array(2).fill([
        list,
        '/body/Requirement/Widgets',
        `${list} lists no editor of Requirement for the field Cost, which the project has.`,
      ]),
    );
  });

  it('are the ones that the project expands, in any order and letter case', async () => {
    const order = await said({ [list]: listing({ Requirement: named('cost', 'RISK') }) });
    expect(order.told).toEqual([]);
    const { told, found } = await said({ [list]: listing({ Requirement: named('Risk', 'Cost', 'New') }) });
    expect(told).toEqual([
      [
        project,
        '/body/Widgets/Requirement',
        `${project} expands other Widgets of Requirement than ${list} lists: "cost, risk", not "cost, new, risk".`,
      ],
    ]);
    expect(operationsOf(found)).toEqual([[list, project]]);
  });

  it('need not be expanded by a server that does not know the name', async () => {
    const { told } = await said({ [project]: (right) => ({ ...(right as Item), Widgets: undefined }) });
    expect(told).toEqual([]);
  });

  it('are not looked at where they or their project cannot be read, or where they differ only once', async () => {
    const wrong = { [list]: listing({ TestScript: {} }) };
    expect((await said(wrong)).told).toHaveLength(2);
    expect((await said({ ...wrong, [project]: () => 403 })).told).toEqual([]);
    expect((await said({ [list]: () => 403 })).told).toEqual([]);
    const once = (right: unknown, { before }: Asked) =>
      before === 0 ? { ...(right as Item), TestScript: {} } : undefined;
    expect((await said({ [list]: once })).told).toEqual([]);
  });

  it('are those of the first four projects, those of fields first, each once', async () => {
    const scopes = [3, 4].map((number) => ({ Type: 'Project', Id: idOf(number) }));
    const field = { ...customFields[0], Scopes: [{ Type: 'Organisation', Id: organisation }, ...scopes] };
    const places = {
      [list]: [4, 1, 2, 5].map((number) => ({ path: { projectId: idOf(number).toUpperCase() } })),
      [record]: [],
    };
    const { asked } = await said({ [fields]: () => ({ Items: [field] }) }, places);
    const looked = [...new Set(asked.filter((it) => it.startsWith(list)).map((it) => it.split(' ')[1]))];
    expect(looked).toEqual([idOf(3), idOf(4).toUpperCase(), idOf(1).toUpperCase(), idOf(2).toUpperCase()]);
  });

  it('may be of no field', async () => {
    const { told, asked } = await said({ [fields]: () => 403 });
    expect(told).toEqual([]);
    expect(asked.filter((it) => it.startsWith(list)).length).toBeGreaterThan(3);
  });
});

describe('the editors of a record', () => {
  const none = { [record]: (right: unknown) => ({ ...(right as Item), Widgets: [] }) };

  it('are some where its project lists some of its kind', async () => {
    const { told, found } = await said(none);
    expect(told).toEqual([
      [
        record,
        '/body/Widgets',
        `${record} expands no Widgets, where ${list} lists editors of Requirement in the project.`,
      ],
    ]);
    expect(operationsOf(found)).toEqual([[list, record]]);
  });

  it('may be none where its project lists none of its kind, or what it expands is unknown', async () => {
    const noField = { [fields]: () => ({ Items: [] }), [list]: () => ({ Requirement: named() }) };
    const widgets = (right: unknown) => ({ ...(right as Item), Widgets: undefined });
    expect((await said({ ...none, ...noField, [project]: widgets })).told).toEqual([]);
    expect((await said({ [record]: widgets })).told).toEqual([]);
    expect((await said({ [record]: () => 403 })).told).toEqual([]);
  });

  it('are looked at for one record of each of four projects', async () => {
    const at = (number: number, ProjectId?: string) => ({
      path: { id: idOf(number) },
      record: { Id: idOf(number), ...(ProjectId === undefined ? {} : { ProjectId }) },
    });
    const places = [at(1), at(2, 'a'), at(3, 'a'), at(4, 'b'), at(5, 'c'), at(6, 'd'), at(7, 'e')];
    const { asked } = await said({}, { [record]: places, [list]: [] });
    expect(asked.filter((it) => it.startsWith(record))).toEqual(
      [3, 4, 5, 6].map((number) => `${record} ${idOf(number)} $expand=Widgets`),
    );
  });
});
