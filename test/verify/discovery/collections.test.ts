import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import type { CollectionReading } from '../../../src/verify/discovery/collection-reading.ts';
import {
  confirm,
  identityIn,
  idOf,
  isKeepable,
  keepFullest,
  pagedOperations,
  placesOf,
  readAllFor,
  readAllFullest,
  readAnswer,
  readCollection,
  readFullest,
  readSmall,
} from '../../../src/verify/discovery/collections.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { NoResponse } from '../../../src/verify/http/failures.ts';
import type { RequestSpec } from '../../../src/verify/http/request.ts';
import { exchangeOf } from '../exchange.ts';

const itemsOf = (count: number, from = 0): Item[] =>
  Array.from({ length: count }, (_, at) => ({ Id: `ID${from + at}` }));

/** A server with collections of some sizes, which prints no more than so many items on a page. */
function serve(
  sizes: number | Readonly<Record<string, number>>,
  { limit = 1000, counts = true, status = 200 } = {},
) {
  const asked: { operation: OperationId; query: RequestSpec['query'] }[] = [];
  const client = {
    async send(operation: OperationId, { path = {}, query = {} }: RequestSpec = {}) {
      asked.push({ operation, query });
      const size = typeof sizes === 'number' ? sizes : (sizes[path.id ?? operation] ?? 0);
      const skip = Number(query.$skip ?? 0);
      const Items = itemsOf(Math.max(0, Math.min(Number(query.$top ?? 1000), limit, size - skip)), skip);
      return exchangeOf(operation, counts ? { Total: size, Items } : { Items }, {}, status);
    },
  };
  return { client: client as unknown as Context['client'], asked };
}

describe('an item of a collection', () => {
  test('is told from others by its Id, its address, or all that it is', () => {
    expect([idOf({ Id: 'AB' }), idOf({ Self: 'http://X' }), idOf({ Name: 'N' }), idOf({ Id: 5 })]).toEqual([
      'ab',
      'http://x',
      '{"name":"n"}',
      '5',
    ]);
    expect(identityIn('searchProjects')({ Id: 'A', Self: 'B' })).toBe('a');
    expect(identityIn('search')({ Id: 'A', Self: 'B' })).toBe('b');
    expect(identityIn('search')({ Id: 'A' })).toBe('a');
  });

  test('is in what can be read page by page', () => {
    expect(pagedOperations).toEqual(expect.arrayContaining(['searchProjects', 'searchScripts']));
    for (const operation of ['getProject', 'searchUsingPostMethod'] as const)
      expect(pagedOperations).not.toContain(operation);
  });
});

describe('a collection', () => {
  const read = async (size: number, options: Parameters<typeof serve>[1] = {}) => {
    const { client, asked } = serve(size, options);
    const { items, whole, limit, path } = await readCollection(
      { client },
      'searchProjects',
      { a: 'b' },
      { x: 1 },
    );
    expect(path).toEqual({ a: 'b' });
    return { count: items.length, whole, limit, asked: asked.map(({ query }) => query) };
  };
  const none = Number.POSITIVE_INFINITY;

  test('is read until it is whole', async () => {
    expect(await read(7)).toEqual({ count: 7, whole: true, limit: none, asked: [{ x: 1, $top: 100 }] });
    expect(await read(0)).toMatchObject({ count: 0, whole: true, asked: [{ x: 1, $top: 100 }] });
    expect(await read(7, { limit: 3 })).toMatchObject({ count: 7, whole: true, limit: 3 });
    expect((await read(7, { limit: 3 })).asked).toEqual([
      { x: 1, $top: 100 },
      { x: 1, $top: 100, $skip: 3 },
      { x: 1, $top: 100, $skip: 6 },
    ]);
  });

  test('is read once more where it does not say how much there is', async () => {
    expect(await read(7, { counts: false })).toMatchObject({
      count: 7,
      whole: true,
      limit: none,
      asked: [
        { x: 1, $top: 100 },
        { x: 1, $top: 100, $skip: 7 },
      ],
    });
  });

  test('is read up to a hundred, and ten pages', async () => {
    expect(await read(250)).toMatchObject({ count: 100, whole: false, limit: none });
    expect((await read(250)).asked).toHaveLength(1);
    expect(await read(100)).toMatchObject({ count: 100, whole: true });
    expect(await read(50, { limit: 2 })).toMatchObject({ count: 20, whole: false, limit: 2 });
    expect((await read(50, { limit: 2 })).asked).toHaveLength(10);
    expect(await read(20, { limit: 2 })).toMatchObject({ count: 20, whole: true });
  });

  test('is not whole where it cannot be read', async () => {
    expect(await read(7, { status: 404 })).toMatchObject({ count: 0, whole: false });
  });
});

describe('the answer of a collection', () => {
  const reading = (limit: number) => ({ path: {}, limit }) as CollectionReading;

  test('is what is on its first page, unless the server has limited these', async () => {
    const answer = async (size: number, limit: number, served = limit) => {
      const { client, asked } = serve(size, { limit: served });
      const { items } = await readAnswer({ client }, 'searchProjects', reading(limit), { $filter: 'f' });
      return [items.length, asked.length, asked.at(-1)?.query] as const;
    };
    expect(await answer(7, Number.POSITIVE_INFINITY, 5)).toEqual([5, 1, { $filter: 'f', $top: 100 }]);
    expect(await answer(7, 5)).toEqual([7, 2, { $filter: 'f', $top: 100, $skip: 5 }]);
    expect((await answer(4, 5)).slice(0, 2)).toEqual([4, 1]);
    expect((await answer(10, 5)).slice(0, 2)).toEqual([10, 3]);
    expect((await answer(500, 50)).slice(0, 2)).toEqual([100, 2]);
    expect((await answer(500, 2)).slice(0, 2)).toEqual([20, 10]);
  });

  test('is read on where less is on the first page than there is, and so much that it may be limited', async () => {
    const small = async (
      size: number,
      count: number,
      limit = 1000,
      operation: OperationId = 'searchProjects',
    ) => {
      const { client, asked } = serve(size, { limit });
      const { items } = await readSmall({ client }, operation, {}, count, { x: '1' });
      return [items.length, asked.length, asked.at(-1)?.query] as const;
    };
    expect(await small(3, 3)).toEqual([3, 1, { x: '1', $top: 100 }]);
    expect((await small(3, 5)).slice(0, 2)).toEqual([3, 1]);
    expect(await small(9, 9, 5)).toEqual([9, 2, { x: '1', $top: 100, $skip: 5 }]);
    expect((await small(9, 9, 4)).slice(0, 2)).toEqual([4, 1]);
    expect((await small(90, 90, 5)).slice(0, 2)).toEqual([50, 10]);
    expect((await small(9, 5, 5)).slice(0, 2)).toEqual([5, 1]);
    const [unpaged] = ['getGroupMembers', 'searchUsersByPartialName'] as const;
    expect((await small(9, 9, 5, unpaged))[2]).toEqual(expect.objectContaining({ x: '1' }));
  });
});

describe('the fullest of some collections', () => {
  const contextOf = (
    sizes: Parameters<typeof serve>[0],
    ids: readonly string[],
    options?: Parameters<typeof serve>[1],
  ) => {
    const noted: OperationId[] = [];
    const { client, asked } = serve(sizes, options);
    const context = {
      client,
      sandbox: undefined,
      collections: new Map(),
      sample: { places: () => ids.map((id) => ({ path: { id } })) },
      noteAsked: (operation: OperationId) => void noted.push(operation),
    } as unknown as Context;
    return { context, noted, asked };
  };
  const below = 'searchTickets' as const;

  test('is the one with the most in it', async () => {
    const { context } = contextOf({ a: 1, b: 5, c: 5, d: 2 }, ['a', 'b', 'c', 'd']);
    expect((await readFullest(context, below))?.path).toEqual({ id: 'b' });
    const wrong = contextOf({ a: 1 }, ['a'], { status: 404 });
    expect(await readFullest(wrong.context, below)).toBeUndefined();
  });

  test('is looked for at four addresses, each once', async () => {
    const { context, asked } = contextOf(1, ['a', 'A', 'b', 'c', 'd', 'e']);
    await readFullest(context, below);
    expect(asked).toHaveLength(4);
    expect(await placesOf(context, below, 2)).toEqual([{ id: 'A' }, { id: 'b' }]);
    expect(await placesOf(context, 'searchProjects', 3)).toEqual([{}]);
  });

  test('is kept for others, who are noted to have asked', async () => {
    const { context, noted, asked } = contextOf({ a: 3 }, ['a']);
    await keepFullest(context, below);
    expect(noted).toEqual([]);
    expect((await readFullest(context, below))?.items).toHaveLength(3);
    expect([noted, asked.length]).toEqual([[below], 1]);
  });

  test('is not kept where it is long', () => {
    const exchange = exchangeOf('searchProjects', {});
    const ofLength = (length: number) => ({
      ...exchange,
      response: { ...exchange.response, text: 'x'.repeat(length) },
    });
    expect([isKeepable(ofLength(500_000)), isKeepable(ofLength(500_001))]).toEqual([true, false]);
  });

  test('comes first of those of several operations, and what is empty or silent is left out', async () => {
    const { context } = contextOf({ searchProjects: 2, searchScripts: 5, searchUsers: 0 }, []);
    const send = context.client.send;
    const client = {
      ...context.client,
      send: async (operation: OperationId, ask?: RequestSpec) => {
        if (operation === 'searchGroups') throw new NoResponse(operation, '', 'silence');
        return send(operation, ask);
      },
    };
    const all = ['searchProjects', 'searchGroups', 'searchUsers', 'searchScripts'] as const;
    const found = await readAllFullest({ ...context, client } as Context, all);
    expect(found.map(([operation, { items }]) => [operation, items.length])).toEqual([
      ['searchScripts', 5],
      ['searchProjects', 2],
    ]);
    const unreached: unknown[][] = [];
    const wanting = {
      ...context,
      client,
      isWanted: (operation: OperationId) => operation !== 'searchProjects',
      coverage: { markUnreachable: (...it: unknown[]) => void unreached.push(it) },
    };
    const wanted = await readAllFor(wanting as unknown as Context, all, '$filter', 'nothing is there');
    expect(wanted.map(([operation]) => operation)).toEqual(['searchScripts']);
    expect(unreached).toEqual([
      ['searchGroups', 'option', '$filter', 'nothing is there'],
      ['searchUsers', 'option', '$filter', 'nothing is there'],
    ]);
    const broken = { ...context, client: { send: async () => Promise.reject(new RangeError('ours')) } };
    await expect(readAllFullest(broken as unknown as Context, all)).rejects.toThrow('ours');
  });
});

describe('a failed comparison', () => {
  const make = async (outcomes: readonly (string | undefined)[], witnesses: readonly unknown[] = []) => {
    let [made, seen] = [0, 0];
    const found = await confirm(
      { sandbox: undefined } as never,
      async () => outcomes[Math.min(made++, outcomes.length - 1)],
      async () => witnesses[seen++],
    );
    return { found, made };
  };

  test('is made again, and counts when it fails while nothing has changed', async () => {
    expect(await make([undefined])).toEqual({ found: undefined, made: 1 });
    expect(await make(['a', 'b'])).toEqual({ found: 'b', made: 2 });
    expect(await make(['a', undefined])).toEqual({ found: undefined, made: 2 });
  });

  test('is made three times again while somebody changes what is compared', async () => {
    expect(await make(['a', 'b', 'c'], [1, 2, 3, 3])).toEqual({ found: 'c', made: 3 });
    expect(await make(['a'], [1, 2, 3, 4, 5, 6])).toEqual({ found: undefined, made: 4 });
    expect(await make(['a'], [{ x: 1 }, { x: 1 }])).toEqual({ found: 'a', made: 2 });
  });
});
