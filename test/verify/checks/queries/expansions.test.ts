import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { OperationId } from '../../../../src/contract/operations.ts';
import { expansions } from '../../../../src/verify/checks/queries/expansions.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { type Answer, type Asked, all, contextAt, findingOf } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { first, packageOf, read, said, wrong } from './expanded-server.ts';

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

  it('with many names is expanded by four of them alone', async () => {
    const names = ['Components', 'Priorities', 'ScriptPackages', 'Statuses', 'TestTypes', 'Versions'];
    const { told, asked } = await said('getProject', ({ query }: Asked) => {
      const wanted = query.$expand?.split(',') ?? [];
      return {
        Id: first,
        Expands: names.filter((it) => !wanted.includes(it)),
        ...Object.fromEntries(wanted.map((it) => [it, []])),
      };
    });
    expect(told).toEqual([]);
    expect(asked).toEqual(
      ['', ...names.slice(0, 4), names.join()].map((it) => (it ? `${first} $expand=${it}` : first)),
    );
  });

  it('is told of with the response that shows it', async () => {
    const evidence = async (operation: OperationId, answer: Answer) => {
      const places = (of: OperationId) => (of === operation ? [{ path: { id: first } }] : []);
      const { context } = contextAt(
        { [operation]: answer },
        { sample: { places } as unknown as Context['sample'], isWanted: (it) => it === operation },
      );
      const findings = (await all(expansions.run(context))).map(findingOf);
      return findings.map(({ exchanges = [] }) => exchanges.map(({ request }) => request.query.$expand));
    };
    const together = 'Children,Parent,Project';
    expect(await evidence(read, (it: Asked) => packageOf(it, first, { Children: [], Expands: [] }))).toEqual([
      [undefined],
    ]);
    const refused = (it: Asked) => (it.query.$expand === 'Parent' ? 400 : packageOf(it, first));
    expect(await evidence(read, refused)).toEqual([['Parent']]);
    const other = wrong(together, { Children: [{ Id: idOf(4), ParentId: first }] });
    expect(await evidence(read, other)).toEqual([[together]]);
    const same = [{ Id: idOf(5), Self: 'http://et.example/5' }];
    const lists = ({ query }: Asked) => ({
      Id: first,
      Expands: ['Priorities', 'Statuses'].filter((it) => !query.$expand?.includes(it)),
      ...(query.$expand?.includes('Priorities') ? { Priorities: same } : {}),
      ...(query.$expand?.includes('Statuses') ? { Statuses: same } : {}),
    });
    expect(await evidence('getProject', lists)).toEqual([['Priorities,Statuses']]);
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

  it('is what the record names by its id', async () => {
    const other = (it: Asked) => packageOf(it, first, { ProjectId: idOf(8) });
    expect((await said(read, other)).told).toEqual([
      [
        read,
        '/body/Project/Id',
        `getScriptPackage expands Project to ${idOf(9)} where ProjectId is ${idOf(8)}.`,
      ],
    ]);
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
  const expanded = async (paths: readonly (readonly [string, Item?])[]) => {
    const { asked } = await said(read, (it: Asked) => packageOf(it, it.path.id), paths);
    return new Set(asked.map((it) => it.split(' ')[0]));
  };

  it('is expanded at its first three, at one below another and at one two levels above', async () => {
    const flat = [1, 2, 3, 4].map((id) => parent(id, null));
    expect(await expanded(flat)).toEqual(new Set([1, 2, 3].map(idOf)));
    const deep = [...flat, parent(5, null), parent(6, 5), parent(7, 6), parent(8, 7)];
    expect(await expanded(deep)).toEqual(new Set([1, 2, 3, 6, 5].map(idOf)));
    const shallow = [...flat, parent(5, null), parent(6, 5)];
    expect(await expanded(shallow)).toEqual(new Set([1, 2, 3, 6].map(idOf)));
    // What is above one, or is at an address, may not be known.
    const strange = [...flat.slice(0, 3), [idOf(9)] as const, parent(8, 7), parent(7, 6)];
    expect(await expanded(strange)).toEqual(new Set([1, 2, 3, 8].map(idOf)));
  });

  it('is expanded at each place once', async () => {
    const { asked } = await said(read, (it: Asked) => packageOf(it, it.path.id), [
      parent(1, null),
      parent(2, 1),
    ]);
    expect(asked.filter((it) => it === idOf(2))).toHaveLength(1);
  });
});
