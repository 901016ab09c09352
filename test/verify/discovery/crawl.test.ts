import { describe, expect, test } from 'vitest';
import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { placeOf } from '../../../src/verify/contract/routes.ts';
import { createDiscovery, createSample, expandable } from '../../../src/verify/discovery/crawl.ts';
import type { Client } from '../../../src/verify/http/client.ts';
import { NoResponse } from '../../../src/verify/http/failures.ts';
import type { RequestSpec } from '../../../src/verify/http/request.ts';
import { exchangeOf } from '../exchange.ts';

const client: Pick<Client, 'locate'> = {
  locate(href) {
    const place = placeOf(href);
    return place && { operation: place.operationId, path: place.path };
  },
};
const at = (path: string) => `http://et/api/${path}`;
/** A read of a project, and what it prints. */
const read = (id: string, body: unknown, status = 200) => {
  const exchange = exchangeOf('getProject', body, {}, status);
  return { ...exchange, request: { ...exchange.request, path: { id } } };
};

describe('a sample of a server', () => {
  test('has every address that is printed, with what is printed of the record', () => {
    const sample = createSample(client, [{ operation: 'getUser', path: { id: 'given' } }]);
    sample.observe(
      read('A', {
        Self: at('project/A'),
        Name: 'N',
        Count: 1,
        Nothing: null,
        Inner: { x: 1 },
        Short: 'x'.repeat(300),
        Long: 'x'.repeat(301),
        Links: [{ Rel: 'Owner', Href: at('user/U') }, { Href: 'http://et/strange' }],
        Many: [[{ Self: at('project/B') }]],
        Other: 5,
      }),
    );
    expect(sample.places('getProject')).toEqual([
      {
        path: { id: 'A' },
        record: {
          Self: at('project/A'),
          Name: 'N',
          Count: 1,
          Nothing: null,
          Short: 'x'.repeat(300),
          Other: 5,
        },
      },
      { path: { id: 'B' }, record: { Self: at('project/B') } },
    ]);
    expect(sample.places('getUser')).toEqual([{ path: { id: 'given' } }, { path: { id: 'U' } }]);
    expect(sample.places('getScript')).toEqual([]);
    expect(sample.printed().map(({ address, rel, isRead }) => [address, rel, isRead])).toEqual([
      [at('project/A'), 'Self', true],
      [at('user/U'), 'Owner', false],
      ['http://et/strange', 'undefined', false],
      [at('project/B'), 'Self', false],
    ]);
    expect(sample.printed()[0]?.origin).toMatchObject({
      operation: 'getProject',
      request: { path: { id: 'A' } },
    });
    expect(sample.printed()[2]?.found).toBeUndefined();
    expect(sample.extent()).toEqual([
      { operation: 'getUser', known: 2, read: 0 },
      { operation: 'getProject', known: 2, read: 1 },
    ]);
  });

  test('has an address once in any letter case, with what was printed of it last', () => {
    const sample = createSample(client);
    sample.observe(read('a', { Self: at('project/A'), Name: 'old' }));
    sample.observe(
      read('a', [
        { Rel: 'x', Href: at('project/a') },
        { Self: at('project/a'), Name: 'new' },
      ]),
    );
    expect(sample.places('getProject')).toEqual([
      { path: { id: 'a' }, record: { Self: at('project/a'), Name: 'new' } },
    ]);
    expect(sample.printed().map(({ rel, isRead }) => [rel, isRead])).toEqual([
      ['Self', true],
      ['x', true],
    ]);
  });

  test('takes note of what is printed by reads alone, and of what was found alone', () => {
    const sample = createSample(client);
    const change = exchangeOf('updateProject', { Self: at('project/A') });
    sample.observe({ ...change, request: { ...change.request, path: { id: 'A' } } });
    sample.observe(read('B', { Self: at('project/B') }, 404));
    for (const body of [null, 'text', new Uint8Array(2), { Self: 5, Inner: null }])
      sample.observe(read('C', body, 500));
    expect(sample.printed().map(({ address, isRead }) => [address, isRead])).toEqual([
      [at('project/B'), false],
    ]);
    expect(sample.extent()).toEqual([{ operation: 'getProject', known: 2, read: 0 }]);
  });

  test('leaves out what the root prints for clients to fill in', () => {
    const template = { Href: at('project/{projectId}/searchlinks') };
    const sample = createSample(client);
    sample.observe(exchangeOf('listRootResources', [template, { Href: at('projects') }]));
    expect(sample.printed().map(({ address }) => address)).toEqual([at('projects')]);
    sample.observe(read('A', [template]));
    expect(sample.printed()).toHaveLength(2);
  });

  test('has two hundred addresses of an operation at most', () => {
    const sample = createSample(client);
    const many = Array.from({ length: 250 }, (_, number) => ({ Self: at(`project/${number}`) }));
    sample.observe(read('A', many));
    expect(sample.places('getProject')).toHaveLength(200);
    sample.observe(read('A', { Self: at('project/5'), Name: 'known' }));
    expect(sample.places('getProject')[5]?.record).toMatchObject({ Name: 'known' });
  });

  test('has some printed addresses of each operation at most', () => {
    const sample = createSample(client);
    const most = 40 * Object.keys(operationFacts).length;
    sample.observe(
      read(
        'A',
        Array.from({ length: most + 5 }, (_, number) => ({ Self: `http://et/${number}` })),
      ),
    );
    expect(sample.printed()).toHaveLength(most);
  });

  test('that is forked knows what the other one knows, which learns of it when they are joined', () => {
    const sample = createSample(client);
    sample.observe(read('A', { Self: at('project/A') }));
    const [one, other] = [sample.fork(), sample.fork()];
    one.observe(read('B', { Self: at('project/B') }));
    other.observe(read('A', { Self: at('project/A'), Name: 'N' }));
    const known = (it: Pick<typeof sample, 'places' | 'printed' | 'extent'>) => [
      it.places('getProject').length,
      it.printed().length,
      it.extent()[0]?.read,
    ];
    expect([known(sample), known(one), known(other)]).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [1, 1, 1],
    ]);
    expect(sample.places('getProject')[0]?.record).not.toHaveProperty('Name');
    one.join();
    other.join();
    expect(known(sample)).toEqual([2, 2, 2]);
    expect(sample.places('getProject')[0]?.record).toHaveProperty('Name');
    const third = sample.fork();
    third.observe(read('C', { Self: at('project/C') }));
    expect([known(sample), known(third)]).toEqual([
      [2, 2, 2],
      [3, 3, 3],
    ]);
  });
});

describe('the discovery of a server', () => {
  const discover = (places: Readonly<Record<string, readonly string[]>>, perOperation = 2) => {
    const asked: [OperationId, RequestSpec | undefined][] = [];
    const discovery = createDiscovery(
      { places: (operation) => (places[operation] ?? []).map((id) => ({ path: { id } })) },
      perOperation,
    );
    const server = {
      async send(operation: OperationId, ask?: RequestSpec) {
        asked.push([operation, ask]);
        if (operation === 'getScript') throw new NoResponse(operation, '', 'silence');
        const body =
          operation === 'getProject' ? { Expands: ['A', 'B', 5] } : { Items: [{ Expands: ['C'] }] };
        return exchangeOf(operation, body);
      },
    } as unknown as Client;
    const step = async () => {
      asked.length = 0;
      const steps = discovery.next();
      for (const { read: take } of steps) await take(server);
      return asked.slice();
    };
    return { step, asked };
  };

  test('reads every collection, and some addresses of the rest, of the first one with all that can be expanded', async () => {
    const places: Record<string, readonly string[]> = { getProject: ['a', 'b', 'c'] };
    const { step } = discover(places);
    const first = await step();
    const of = (operation: OperationId) => first.flatMap(([it, ask]) => (it === operation ? [ask] : []));
    expect(of('getProject')).toEqual([
      { path: { id: 'a' }, query: {} },
      { path: { id: 'a' }, query: { $expand: 'A,B' } },
      { path: { id: 'b' }, query: {} },
    ]);
    expect(of('searchProjects')).toEqual([
      { path: {}, query: { $top: 25 } },
      { path: {}, query: { $top: 25, $expand: 'C' } },
    ]);
    expect(first.every(([operation]) => operationFacts[operation].method === 'GET')).toBe(true);
    expect(await step()).toEqual([]);
    places.getUser = ['u'];
    expect(await step()).toEqual([['getUser', { path: { id: 'u' }, query: {} }]]);
  });

  test('asks operations no more that gave no response', async () => {
    const places: Record<string, readonly string[]> = { getScript: ['a'] };
    const { step } = discover(places);
    const silent = (all: Awaited<ReturnType<typeof step>>) => all.filter(([it]) => it === 'getScript').length;
    expect(silent(await step())).toBe(1);
    places.getScript = ['b', 'a'];
    expect(silent(await step())).toBe(0);
  });

  test('expands the names that a response, or its first item, offers', () => {
    expect(expandable(exchangeOf('getProject', { Expands: ['A', 1] }))).toEqual(['A']);
    expect(expandable(exchangeOf('searchProjects', { Items: [{ Expands: ['B'] }] }))).toEqual(['B']);
    expect(expandable(exchangeOf('getProject', { Expands: 'A' }))).toEqual([]);
    expect(expandable(exchangeOf('getProject', undefined))).toEqual([]);
  });
});
