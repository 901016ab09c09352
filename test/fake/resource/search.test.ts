import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operationFacts } from '../../../src/contract/operations.ts';
import { connect } from '../client.ts';

type Item = Readonly<Record<string, unknown>> & { readonly Id: string; readonly Self: string };
interface Page {
  readonly Total: number;
  readonly Items: readonly Item[];
}

const client = connect();
const everything = 1000;
const searchFor = async (tql: string, query = `$top=${everything}`) =>
  (await client.get<Page>(`/api/search?${query}&tql=${encodeURIComponent(tql)}`)).body;

/** The collections that are asked in TQL alone, by what they list. */
const collections = Object.values(operationFacts).filter(
  ({ method, path, prints, query }) =>
    method === 'GET' &&
    prints !== undefined &&
    query.includes('tql') &&
    !query.includes('$filter') &&
    !path.includes('{'),
);

/** What the collections list, and what each of it is: as a search should find it. */
async function listed(tql = '') {
  const lists = collections.map(async ({ path, prints }) => {
    const { body } = await client.get<Page>(`${path}?$top=${everything}&tql=${encodeURIComponent(tql)}`);
    // An incident is asked for its number by either name.
    const numbered = body.Items.map((item) =>
      'IncidentNumber' in item ? { ...item, Number: item.IncidentNumber } : item,
    );
    return numbered.map((item) => ({ kind: prints ?? '', item }));
  });
  return (await Promise.all(lists)).flat();
}
const wordOf = (kind: string) => kind.toLowerCase().replace(/^script(assignment)?$/, 'testscript$1');
const rows = (
  await client.get<{ Items: { Id: string; EntityType: string; LastUpdatedAt: string | null }[] }>(
    `/api/search?format=grid&$top=${everything}`,
  )
).body.Items;
/** With the time of the last change, which not every kind prints. */
const all = (await listed()).map(({ kind, item }) => {
  const row = rows.find(({ Id, EntityType }) => Id === item.Id && EntityType === wordOf(kind));
  const known: Item = { ...item, LastUpdatedAt: row?.LastUpdatedAt ?? null };
  return { kind, item: known };
});

const addresses = (items: readonly Item[]) => items.map(({ Self }) => Self);

test('there is something of every kind to be found', () => {
  expect(collections.length).toBeGreaterThanOrEqual(11);
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(collections.length);
});

describe.each(collections.map(({ path, prints }) => [prints ?? '', path] as const))(
  'of %s a search finds what %s lists',
  (kind, path) => {
    test.each([
      '',
      "Name ~ 'report'",
      'NOT (Text CONTAINS "the a* ?est")',
      "Project = 'Test Project' OR Package = 'Cycle 1'",
      'LastUpdatedAt >= 2012-01-01 AND LastUpdatedAt IS NOT EMPTY',
      'Status != Failed ORDER BY Name DESC, Id',
      'AssignedTo = CurrentUser()',
    ])('with %s', async (query) => {
      const [condition = '', order] = query.split(/ (?=ORDER BY)/);
      const own = await client.get<Page>(`${path}?$top=${everything}&tql=${encodeURIComponent(query)}`);
      const clause = condition.trim() === '' ? '' : ` AND (${condition})`;
      const found = await searchFor(`EntityType = ${kind}${clause} ${order ?? ''}`);
      if (own.status === 400) {
        // A name that only other kinds have is no mistake where all of them are searched.
        expect(own.text).toContain('unknown field');
        return;
      }
      expect(found.Items.map(({ EntityType, ...item }) => item)).toEqual(own.body.Items);
      expect(found.Total).toBe(own.body.Total);
    });
  },
);

/** A condition in TQL, and by itself: of properties that are printed as they are asked. */
interface Condition {
  readonly tql: string;
  holds(kind: string, item: Item): boolean;
}

const texts = ['CreatedBy', 'ProjectId', 'PackageId', 'Summary', 'Description'] as const;
const numbers = ['Number', 'OrderNumber', 'IncidentNumber'] as const;
const dates = ['CreatedAt', 'LastUpdatedAt'] as const;
const names = [...texts, ...numbers, ...dates] as const;

const sample = (name: string) => [
  ...new Set(all.map(({ item }) => item[name]).filter((it) => it !== null && it !== undefined)),
];
const isNothing = (value: unknown) => value === null || value === undefined || value === '';
const folded = (value: unknown) => String(value).toLowerCase();

const equal = fc.constantFrom(...texts).chain((name) =>
  fc
    .record({ value: fc.constantFrom(...sample(name), 'nothing of these'), isNot: fc.boolean() })
    .map(({ value, isNot }): Condition => {
      const isGuid = name.endsWith('Id');
      const text = isGuid && value === 'nothing of these' ? '00000000-0000-4000-8000-000000000000' : value;
      return {
        tql: `${name} ${isNot ? '!=' : '='} '${String(text).replaceAll("'", "''")}'`,
        holds: (_, item) => (!isNothing(item[name]) && folded(item[name]) === folded(text)) !== isNot,
      };
    }),
);
const ordered = fc.constantFrom(...numbers, ...dates).chain((name) =>
  fc.record({ value: fc.constantFrom(...sample(name)), operator: fc.constantFrom('<', '>=') }).map(
    ({ value, operator }): Condition => ({
      tql: `${name} ${operator} ${typeof value === 'string' ? `'${value}'` : value}`,
      holds: (_, item) => !isNothing(item[name]) && rank(item[name]) < rank(value) === (operator === '<'),
    }),
  ),
);
const empty = fc
  .constantFrom(...names)
  .map((name): Condition => ({ tql: `${name} IS EMPTY`, holds: (_, item) => isNothing(item[name]) }));
const kindIs = fc
  .constantFrom(...collections)
  .map(({ prints = '' }): Condition => ({ tql: `EntityType = ${prints}`, holds: (kind) => kind === prints }));
const rank = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : Number(value));

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(equal, ordered, empty, kindIs),
    tie('condition').map((it): Condition => ({ tql: `NOT (${it.tql})`, holds: (...at) => !it.holds(...at) })),
    fc.tuple(tie('condition'), tie('condition'), fc.boolean()).map(
      ([a, b, isAnd]): Condition => ({
        tql: `(${a.tql}) ${isAnd ? 'AND' : 'OR'} (${b.tql})`,
        holds: (...at) => (isAnd ? a.holds(...at) && b.holds(...at) : a.holds(...at) || b.holds(...at)),
      }),
    ),
  ),
}));

/** What a search sorts by: nothing comes first. */
function compare(name: string, a: Item, b: Item): number {
  const [left, right] = [a[name], b[name]];
  if (isNothing(left) || isNothing(right)) return Number(isNothing(right)) - Number(isNothing(left));
  return Math.sign(rank(left) - rank(right));
}

test('is what a naive search of all that the collections list finds, sorted and cut', async () => {
  const order = fc.option(fc.record({ name: fc.constantFrom(...numbers, ...dates), isDown: fc.boolean() }));
  const cut = fc.record({ skip: fc.nat({ max: 12 }), top: fc.nat({ max: 12 }) });
  await fc.assert(
    fc.asyncProperty(condition, order, cut, async ({ tql, holds }, by, { skip, top }) => {
      const found = all.filter(({ kind, item }) => holds(kind, item)).map(({ item }) => item);
      if (by) found.sort((a, b) => compare(by.name, a, b) * (by.isDown ? -1 : 1));
      const text = by ? `${tql} ORDER BY ${by.name}${by.isDown ? ' DESC' : ''}` : tql;
      const page = await searchFor(text, `$skip=${skip}&$top=${top}`);
      expect(page).toMatchObject({ Skip: skip, Top: top, Total: found.length });
      expect(addresses(page.Items)).toEqual(addresses(found.slice(skip, skip + top)));
    }),
    { numRuns: 150 },
  );
});

test('counts and adds up what a naive search finds', async () => {
  await fc.assert(
    fc.asyncProperty(condition, fc.constantFrom(...numbers), async ({ tql, holds }, name) => {
      const found = all.filter(({ kind, item }) => holds(kind, item));
      const text = `GROUP BY EntityType { Count, GROUP BY CreatedBy { Sum(${name}), Min(${name}) } } WHERE ${tql}`;
      const url = `/api/search?tql=${encodeURIComponent(text)}`;
      const { body } = await client.get<{ Results: { GroupByEntityType: object } }>(url);
      const expected: Record<string, { Count: number; GroupByCreatedBy: Record<string, object> }> = {};
      for (const [key, group] of grouped(found, ({ kind }) => wordOf(kind))) {
        const by = grouped(group, ({ item }) => String(item.CreatedBy ?? 'None'));
        const inner = by.map(([user, own]) => {
          const values = own.map(({ item }) => item[name]).filter((it) => typeof it === 'number');
          const sum = values.reduce((total, value) => total + value, 0);
          return [user, { [`Sum${name}`]: sum, [`Min${name}`]: values.length ? Math.min(...values) : null }];
        });
        expected[key] = { Count: group.length, GroupByCreatedBy: Object.fromEntries(inner) };
      }
      expect(body.Results).toEqual({ GroupByEntityType: expected });
    }),
    { numRuns: 80 },
  );
});

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
