import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { OperationId } from '../../../../src/contract/operations.ts';
import { expansions } from '../../../../src/verify/checks/queries/expansions.ts';
import type { SampledResource } from '../../../../src/verify/discovery/crawl.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { type Answer, type Asked, all, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const address = (id: unknown) => `http://localhost/api/scriptpackage/${id}`;

/** A package with all that it can expand; what is asked for leaves Expands. */
function packageOf(asked: Pick<Asked, 'query'>, id: unknown = idOf(1), more: Item = {}): Item {
  const names = asked.query.$expand?.split(',') ?? [];
  const child = { Id: idOf(2), ParentId: id };
  const all: Item = { Children: [child], Project: { Id: idOf(9) }, Parent: null };
  return {
    Id: id,
    Self: address(id),
    ParentId: null,
    Expands: Object.keys(all).filter((name) => !names.includes(name)),
    ...Object.fromEntries(names.map((name) => [name, all[name]])),
    ...more,
  };
}

/** What is said of one operation, and what is asked. */
async function said(
  operation: OperationId,
  answer: Answer,
  paths: readonly (readonly [id: string, record?: Item])[] = [[idOf(1)]],
  more: Parameters<typeof contextAt>[0] = {},
) {
  const places = (of: OperationId) =>
    of === operation ? paths.map(([id, record]) => ({ path: { id }, record }) as SampledResource) : [];
  const { context, asked, unreached } = contextAt(
    { ...more, [operation]: answer },
    { sample: { places } as unknown as Context['sample'], isWanted: (it) => it === operation },
  );
  const findings = await all(expansions.run(context));
  const told = findings.map((it) => ('finding' in it ? it.finding : it));
  return {
    told: told.map(({ operation: of, where, message }) => [of, where, message]),
    asked: asked.flatMap((it) => (it.split(' ')[0] === operation ? it.slice(operation.length + 1) : [])),
    unreached,
  };
}
const read = 'getScriptPackage';
const first = idOf(1);
/** A server of packages of which only the response to some expansions is wrong. */
const wrong = (names: string, more: Item) => (asked: Asked) =>
  packageOf(asked, asked.path.id, asked.query.$expand === names ? more : {});

describe('a record that can be expanded', () => {
  it('is expanded by each of its names alone, and by all together', async () => {
    const { told, asked, unreached } = await said(read, (it: Asked) => packageOf(it, it.path.id));
    expect(told).toEqual([]);
    expect(asked).toEqual(
      ['', ' $expand=Children', ' $expand=Parent', ' $expand=Project', ' $expand=Children,Parent,Project']
        .map((it) => `${first}${it}`)
        .concat(asked.slice(5)),
    );
    expect(unreached).toEqual(['expansion Scripts: no record offers it']);
  });

  it('is the first one; others are expanded by all names together alone', async () => {
    const { asked } = await said(read, (it: Asked) => packageOf(it, it.path.id), [[first], [idOf(3)]]);
    expect(asked.filter((it) => it.startsWith(idOf(3)))).toEqual([
      idOf(3),
      `${idOf(3)} $expand=Children,Parent,Project`,
    ]);
  });

  it('is one that is there', async () => {
    const { told, asked, unreached } = await said(read, 404);
    expect([told, asked]).toEqual([[], [first]]);
    expect(unreached).toHaveLength(4);
  });

  it('that offers nothing is not expanded', async () => {
    const { told, asked } = await said(read, { Id: first, Expands: [] });
    expect([told, asked]).toEqual([[], [first]]);
  });

  it('prints nothing of it unasked, where it says that it could be asked', async () => {
    const unasked = (more: Item) =>
      said(read, (it: Asked) => packageOf(it, it.path.id, { Children: [], ...more }));
    expect((await unasked({})).told).toContainEqual([
      read,
      '/body/Children',
      'getScriptPackage prints Children without being asked to expand it.',
    ]);
    expect((await said(read, { Id: first, Children: null, Expands: [] })).told).toEqual([]);
    expect((await said(read, { Id: first, Children: 3, Expands: [] })).told).toEqual([]);
  });

  it('is to be answered to what it offers', async () => {
    const refusing = (names: string) => (it: Asked) =>
      it.query.$expand === names ? 400 : packageOf(it, it.path.id);
    expect((await said(read, refusing('Children'))).told).toEqual([
      [read, '/status', 'getScriptPackage responds with 400 to $expand=Children, which it offers.'],
    ]);
    expect((await said(read, refusing('Children,Parent,Project'))).told).toEqual([
      [read, '/status', expect.stringMatching(/400 to \$expand=Children,Parent,Project, which/)],
    ]);
  });

  it('is read again before anything is said of it', async () => {
    const once = (it: Asked) => (it.query.$expand && it.before === 1 ? 400 : packageOf(it, it.path.id));
    expect((await said(read, once)).told).toEqual([]);
  });
});

describe('a name that is expanded beside others', () => {
  const together = 'Children,Parent,Project';

  it('is printed', async () => {
    expect((await said(read, wrong(together, { Children: undefined, Expands: [] }))).told).not.toEqual([]);
  });

  it('is what it is alone, unless that has changed meanwhile', async () => {
    const others = { Children: [{ Id: idOf(4), ParentId: first }] };
    expect((await said(read, wrong(together, others))).told).toEqual([
      [
        read,
        '/body/Children',
        `getScriptPackage expands Children to [${idOf(4)}] beside other names, and to [${idOf(2)}] alone.`,
      ],
    ]);
    const refused = (it: Asked) =>
      it.before > 4 && it.query.$expand === 'Children' ? 403 : wrong(together, others)(it);
    expect((await said(read, refused)).told).toEqual([]);
    const later = (it: Asked) =>
      packageOf(it, it.path.id, it.before > 3 && it.query.$expand?.includes('Children') ? others : {});
    expect((await said(read, later)).told).toEqual([]);
  });

  it('is not the same list as another one, by the addresses of what is in it', async () => {
    const item = { Id: idOf(5), Self: 'http://et.example/5' };
    const group = (them: Item) => (it: Asked) => ({ Id: it.path.id, Expands: [], Self: '', ...them });
    const lists = (one: unknown, other: unknown) => ({ Priorities: one, Statuses: other });
    const same = async (one: unknown, other: unknown) => {
      const told = await said('getProject', (it: Asked) => {
        const names = it.query.$expand?.split(',') ?? [];
        const all = lists(one, other) as Item;
        return group({
          Expands: Object.keys(all).filter((name) => !names.includes(name)),
          ...Object.fromEntries(names.map((name) => [name, all[name]])),
        })(it);
      });
      return told.told.map(([, where, message]) => [where, message]);
    };
    expect(await same([item], [item])).toEqual([
      ['/body/Statuses', `getProject expands Priorities and Statuses to the same records: [${idOf(5)}].`],
    ]);
    const second = { Id: idOf(6), Self: 'http://et.example/6' };
    expect(await same([item, second], [second, item])).toHaveLength(1);
    expect(await same([item], [item, second])).toEqual([]);
    expect(await same([], [])).toEqual([]);
    expect(await same([{ Id: idOf(5) }], [{ Id: idOf(5) }])).toEqual([]);
    expect(await same([item, { Id: idOf(6) }], [item, { Id: idOf(6) }])).toEqual([]);
  });
});

describe('a tree', () => {
  const parent = (id: number, above: number | null): readonly [string, Item] => [
    idOf(id),
    { Id: idOf(id), ParentId: above === null ? null : idOf(above) },
  ];
  const expanded = async (paths: readonly (readonly [string, Item])[]) => {
    const { asked } = await said(read, (it: Asked) => packageOf(it, it.path.id), paths);
    return new Set(asked.map((it) => it.split(' ')[0]));
  };

  it('is expanded at its first three, at one below another and at one two levels above', async () => {
    const flat = [1, 2, 3, 4].map((id) => parent(id, null));
    expect(await expanded(flat)).toEqual(new Set([1, 2, 3].map(idOf)));
    const deep = [...flat, parent(5, null), parent(6, 5), parent(7, 6), parent(8, 7)];
    expect(await expanded(deep)).toEqual(new Set([1, 2, 3, 6, 5].map(idOf)));
  });

  it('is expanded at each place once', async () => {
    const { asked } = await said(read, (it: Asked) => packageOf(it, it.path.id), [
      parent(1, null),
      parent(2, 1),
    ]);
    expect(asked.filter((it) => it === idOf(2))).toHaveLength(1);
  });
});

describe('the items of a collection that can be expanded', () => {
  const list = 'searchScriptPackages';
  const items = ({ query }: Asked) => ({ Items: [1, 2].map((id) => packageOf({ query }, idOf(id))) });
  const none = ['Children', 'Parent', 'Project', 'Scripts'].map(
    (name) => `expansion ${name}: no record offers it`,
  );

  it('are expanded by two of its names, a few at once', async () => {
    const { told, asked, unreached } = await said(list, items);
    expect([told, unreached]).toEqual([[], []]);
    expect(asked).toEqual(['$top=5', '$top=5', '$top=5 $expand=Children,Parent']);
  });

  it('are not where there are none, where they offer nothing, and where the list cannot be read', async () => {
    for (const answer of [{ Items: [] }, { Items: [{ Id: first, Expands: [] }] }, 403])
      expect(await said(list, answer)).toEqual({ told: [], asked: ['$top=5'], unreached: none });
  });

  it('are found elsewhere where the first list has none', async () => {
    const { asked } = await said(
      'getScriptPackagesChildren',
      (it: Asked) => (it.path.id === first ? { Items: [] } : items(it)),
      [[first], [idOf(3)], [idOf(4)]],
    );
    expect(asked.filter((it) => it.includes('$expand'))).toEqual([
      `${idOf(3)} $top=5 $expand=Children,Parent`,
    ]);
  });

  it('are each expanded', async () => {
    const last = (it: Asked) => {
      const page = items(it);
      return { Items: [page.Items[0], packageOf({ query: {} }, idOf(2))] };
    };
    expect((await said(list, last)).told).toEqual([
      [list, '/body/Expands', 'searchScriptPackages still lists Children in Expands when $expand names it.'],
    ]);
  });

  it('are to be answered', async () => {
    expect((await said(list, (it: Asked) => (it.query.$expand ? 400 : items(it)))).told).toEqual([
      [
        list,
        '/status',
        'searchScriptPackages responds with 400 to $expand=Children,Parent, which it offers.',
      ],
    ]);
  });

  it('keep the other names that they offer', async () => {
    const taken = (it: Asked) => ({
      Items: items(it).Items.map((item) => (it.query.$expand ? { ...item, Expands: [] } : item)),
    });
    expect((await said(list, taken)).told).toEqual([
      [list, '/body/Expands', expect.stringMatching(/takes Project out of Expands/)],
    ]);
    // Of what was not listed before, nothing is known.
    const strangers = (it: Asked) => ({
      Items: taken(it).Items.map((item) => ({ ...item, Id: it.query.$expand ? idOf(7) : item.Id })),
    });
    expect((await said(list, strangers)).told).toEqual([]);
  });
});
