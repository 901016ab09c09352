import { describe, expect, test } from 'vitest';
import { createBrokenResponses } from '../../../../src/verify/engine/responses/broken-responses.ts';
import type { Fetch, Sabotage } from '../../../faulty-servers/faulty-server.ts';
import { at } from '../../../faulty-servers/sabotage.ts';
import { startServer, verifyServer } from '../../../faulty-servers/server.ts';
import { exchangeOf } from '../../exchange.ts';

/* Responses that begin and break off: a fault of the server where hardly any comes whole, otherwise one of the network. */

/** The first parts of a response, and then the connection breaks. */
function tornAfter(parts: number, response: Response): Response {
  const reader = response.body?.getReader();
  let count = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = count++ < parts ? await reader?.read() : undefined;
      if (part?.value) return controller.enqueue(part.value);
      await reader?.cancel();
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}

/** Tears those streams of progress that are wanted, by their number. */
const streams = (isTorn: (number: number) => boolean): Sabotage => {
  let count = 0;
  return at('startBackgroundTask', async (call) => {
    const response = await call.forward();
    if (!call.body?.StreamProgress || response.status !== 202) return response;
    return isTorn(count++) ? tornAfter(2, response) : response;
  });
};

async function findingsOf(sabotage: Sabotage, ...only: string[]) {
  const server = startServer({}, sabotage);
  const { findings } = await verifyServer(server, { mode: 'sandbox', only });
  server.close();
  return findings.filter(({ severity }) => severity !== 'information');
}

describe('responses that break off after they have begun', () => {
  test('are a violation where all of a kind do, and it says how far they came', async () => {
    const findings = await findingsOf(
      streams(() => true),
      'streams',
      'tasks',
    );
    expect(findings).toMatchObject([
      { check: 'responses', severity: 'violation', operation: 'startBackgroundTask' },
    ]);
    expect(findings[0]?.message).toMatch(
      /^No response of startBackgroundTask with 202 to .*StreamProgress.* is whole: all 4 broke off, after at most \d{2,} bytes \(terminated\)/,
    );
  });

  test('are nothing where some of a kind come whole', async () => {
    expect(
      await findingsOf(
        streams((number) => number < 2),
        'streams',
        'tasks',
      ),
    ).toEqual([]);
  });

  test('are nothing where the network does so now and then, at any operation', async () => {
    let requests = 0;
    const flaky: Sabotage = (fetch) => {
      const wrapped: Fetch = async (...args) => {
        const response = await fetch(...args);
        return ++requests % 11 === 0 && response.body ? tornAfter(1, response) : response;
      };
      return wrapped;
    };
    expect(await findingsOf(flaky, 'links', 'paging', 'streams')).toEqual([]);
  });

  test('are a violation of an operation whose bodies never come, and no question that is left open', async () => {
    const findings = await findingsOf(
      at('getWidgetsForProject', async (call) => tornAfter(0, await call.forward())),
      'links',
    );
    expect(findings).toMatchObject([
      { check: 'responses', severity: 'violation', operation: 'getWidgetsForProject' },
    ]);
    expect(findings[0]?.message).toMatch(
      /with 200 is whole: all \d+ broke off, before the first byte of the body/,
    );
  });
});

test('responses of which nine of ten break off are told of, from three on', () => {
  const { operation, request } = exchangeOf('getScript', {});
  const messages = (broken: number, whole: number) => {
    const responses = createBrokenResponses();
    for (let index = 0; index < broken; index++)
      responses.note({ operation, request, response: { status: 200, bytes: index }, reason: 'it is gone' });
    for (let index = 0; index < whole; index++) responses.noteWhole(exchangeOf('getScript', {}));
    responses.noteWhole(exchangeOf('getScript', {}, { $expand: 'Steps' }));
    return [...responses.findings()].map(({ message }) => message);
  };
  expect(messages(9, 1)).toEqual([
    'Hardly any response of getScript with 200 is whole: 9 of 10 broke off, after at most 8 bytes (it is gone).',
  ]);
  expect(messages(8, 1)).toEqual([]);
  expect(messages(3, 0)).toEqual([
    'No response of getScript with 200 is whole: all 3 broke off, after at most 2 bytes (it is gone).',
  ]);
  expect(messages(2, 0)).toEqual([]);
});

test('responses that break off are told of in the order of their names, whichever came first', () => {
  const told = (...operations: ('getScript' | 'getProject')[]) => {
    const responses = createBrokenResponses();
    for (const it of operations) {
      const { operation, request } = exchangeOf(it, {});
      for (let time = 0; time < 3; time++)
        responses.note({ operation, request, response: { status: 200, bytes: 0 }, reason: 'it is gone' });
    }
    return [...responses.findings()].map(({ operation }) => operation);
  };
  expect(told('getScript', 'getProject')).toEqual(['getProject', 'getScript']);
  expect(told('getProject', 'getScript')).toEqual(['getProject', 'getScript']);
});

test('responses are alike where the same was asked for: names, and what is turned on or off', () => {
  const responses = createBrokenResponses();
  const note = (query: Record<string, string>, body?: unknown) => {
    const { operation, request } = exchangeOf('getScript', {}, query);
    const response = { status: 200, bytes: 0 };
    responses.note({ operation, request: { ...request, body }, response, reason: 'it is gone' });
  };
  for (const name of ['Steps', 'Package', 'Steps'])
    note({ $top: '1', $expand: name }, { Fast: true, Id: name });
  note({ $top: '1', $expand: 'Steps' }, { Fast: false, Id: 'a' });
  note({ $top: '1' }, [true]);
  expect([...responses.findings()]).toEqual([
    {
      operation: 'getScript',
      severity: 'violation',
      where: '/body',
      message:
        'No response of getScript with 200 to $expand, $top, Fast=true, Id is whole: all 3 broke off, before the first byte of the body (it is gone).',
      discrepancies: [],
    },
  ]);
});
