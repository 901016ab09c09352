import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { compile } from '../../../../src/query/evaluate.ts';
import { parseFilter } from '../../../../src/query/odata.ts';
import { page } from '../../../../src/query/page.ts';
import { filters } from '../../../../src/verify/checks/queries/filters.ts';
import { type Asked, all, contextAt, findingOf } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const [first, second] = ['searchProjects', 'searchOrganisations'] as const;
type Operation = typeof first | typeof second;
const types = { Id: 'guid', Name: 'string' } as const;
const projects: readonly Item[] = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((Name, at) => ({
  Id: idOf(at),
  Name,
}));

/** What a server does with a query, instead of what it should; undefined where that is right. */
type Fault = (query: Asked['query'], items: readonly Item[]) => unknown;

/** Answers a query as the fake does. */
function respond({ query }: Asked, fault: Fault, items: readonly Item[]): unknown {
  const wrong = fault(query, items);
  if (wrong !== undefined) return wrong;
  try {
    const where = query.$filter === undefined ? undefined : parseFilter(query.$filter, types);
    const { items: Items, total } = page(where ? items.filter(compile<Item>(where)) : items, {
      skip: Number(query.$skip ?? 0),
      top: Number(query.$top),
    });
    return { Items, Total: total, Skip: 0, Top: Items.length };
  } catch {
    return 400;
  }
}

/** What is said of a server with some collections. */
async function said(
  fault: Fault = () => undefined,
  collections: Partial<Record<Operation, readonly Item[]>> = { [first]: projects },
) {
  const wanted = Object.keys(collections);
  const { context, asked, unreached } = contextAt(
    Object.fromEntries(
      Object.entries(collections).map(([operation, items]) => [
        operation,
        (it: Asked) => respond(it, fault, items),
      ]),
    ),
    { isWanted: (it) => wanted.includes(it) },
  );
  const findings = await all(filters.run(context));
  return {
    told: findings.map(findingOf).map(({ operation, message }) => [operation, message]),
    asked,
    queries: asked.flatMap((it) => /\$filter=(.*) \$top/.exec(it)?.[1] ?? []),
    unreached,
  };
}
/** The filter is also asked for with fewer records on a page. */
const isName = ({ $filter, $top }: Asked['query']) => $filter === "Name eq 'Delta'" && $top === '100';

describe('a filter', () => {
  it('is asked for of each collection, and chooses', async () => {
    const { told, queries, unreached } = await said();
    expect([told, unreached]).toEqual([[], []]);
    expect(queries).toContain("Name eq 'Delta'");
    expect(queries.length).toBeGreaterThan(10);
    expect((await said((query) => (isName(query) ? { Items: projects } : undefined))).told).toEqual([
      [
        first,
        `${first} answers "Alpha" (${idOf(0)}) for $filter=Name eq 'Delta', which does not hold for it.`,
      ],
    ]);
    expect((await said((query) => (isName(query) ? { Items: [] } : undefined))).told).toEqual([
      [first, `${first} leaves out "Delta" (${idOf(3)}) for $filter=Name eq 'Delta', which holds for it.`],
    ]);
  });

  it('is to be understood', async () => {
    expect((await said((query) => (isName(query) ? 400 : undefined))).told).toEqual([
      [first, `${first} responds with 400 to $filter=Name eq 'Delta'.`],
    ]);
  });

  it('is cut after it has chosen', async () => {
    const { told } = await said((query, items) =>
      query.$top === '1' && query.$filter ? { Items: items.slice(0, 1), Total: items.length } : undefined,
    );
    expect(told).toEqual([[first, expect.stringMatching(/\$top is to cut what \$filter has chosen\.$/)]]);
  });

  it('is refused where it cannot be read: one of each collection, and another one of the first', async () => {
    const isNonsense = ({ $filter = '' }: Asked['query']) => /(eq|'a')$|\('a'$/.test($filter);
    const wrong: Fault = (query, Items) => (isNonsense(query) ? { Items } : undefined);
    const message = (operation: string, text: string) => [
      operation,
      `${operation} responds with 200 to $filter=${text}, which cannot be read: expected 400.`,
    ];
    const { told } = await said(wrong, { [first]: projects.slice(1), [second]: projects });
    expect(told).toEqual([
      message(second, 'Name eq'),
      message(second, "substringof('a'"),
      message(first, 'Name eq'),
    ]);
  });

  it('of many records is confined to a few of them', async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({
      Id: `${idOf(1).slice(0, -3)}${String(at).padStart(3, '0')}`,
      Name: `Project ${at}`,
    }));
    const { told, queries } = await said(() => undefined, { [first]: many });
    expect(told).toEqual([]);
    const [one = ''] = queries;
    expect(one.match(/Id eq guid'[^']+'/g)).toHaveLength(8);
    expect(one).toMatch(/^\(Id eq guid'\S+' or Id eq guid'\S+' or /);
  });
});

it('a collection with nothing in it is not reached', async () => {
  expect(await said(() => undefined, { [first]: [] })).toEqual({
    told: [],
    asked: [expect.stringContaining(first)],
    queries: [],
    unreached: ['option $filter: no collection with something in it was found'],
  });
});
