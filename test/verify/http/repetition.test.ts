import { describe, expect, test } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { Unanswered } from '../../../src/verify/http/failures.ts';
import { createRepetition } from '../../../src/verify/http/repetition.ts';

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) => ({
  response: { status, headers, text: '', body: undefined, flaws: [], chunks: [] },
});
const lost = (isUnsent = false) => new Unanswered('getUser', 'http://et/', 'ECONNRESET', { isUnsent });
type Answer = ReturnType<typeof answer> | Error;

/** Makes requests that are answered in turn, the last answer to all that come after it, and says what was waited. */
function prepare() {
  const waits: number[] = [];
  const repetition = createRepetition(async (ms) => void waits.push(ms));
  const make = async (
    answers: readonly Answer[],
    { method = 'GET', isSafe = false, operation = 'getUser' as OperationId } = {},
  ) => {
    let made = 0;
    const outcome = await repetition
      .until(operation, { method } as never, isSafe, async () => {
        const it = answers[Math.min(made++, answers.length - 1)];
        if (it instanceof Error) throw it;
        return it as ReturnType<typeof answer>;
      })
      .catch((error: Error) => error);
    return { made, outcome: outcome instanceof Error ? outcome : outcome.response.status };
  };
  return { make, waits };
}
const message = (reason: string) => `Failed to get a response of getUser: ${reason}.`;

describe('a request', () => {
  test('is made four times at most, with longer and longer pauses', async () => {
    const { make, waits } = prepare();
    await make([answer(200)]);
    expect(await make([lost()])).toMatchObject({
      made: 4,
      outcome: {
        message: message('ECONNRESET, 4 times'),
        wasRepeated: true,
        isUnsent: false,
        url: 'http://et/',
      },
    });
    expect(waits).toEqual([250, 500, 1000]);
    expect(await make([lost(), answer(200)])).toEqual({ made: 2, outcome: 200 });
  });

  test('is made again for statuses that say nothing of what was asked', async () => {
    for (const status of [429, 502, 503, 504])
      expect(await prepare().make([answer(status), answer(200)])).toEqual({ made: 2, outcome: 200 });
    for (const status of [200, 301, 400, 401, 404, 500, 501, 505])
      expect(await prepare().make([answer(status), answer(200)])).toEqual({ made: 1, outcome: status });
    expect(await prepare().make([answer(503)])).toMatchObject({
      made: 4,
      outcome: { message: message('it responds with 503, 4 times'), status: 503, wasRepeated: true },
    });
  });

  test.each([
    ['GET', false, 2],
    ['PUT', false, 2],
    ['DELETE', false, 2],
    ['POST', false, 1],
    ['PATCH', false, 1],
    ['POST', true, 2],
  ])(
    'of the method %s (safe: %s) is made %i times when it may have had its effect',
    async (method, isSafe, made) => {
      for (const first of [lost(), answer(502), answer(504)])
        expect((await prepare().make([first, answer(200)], { method, isSafe })).made).toBe(made);
      const once = await prepare().make([answer(502)], { method: 'POST' });
      expect(once.outcome).toMatchObject({ message: message('it responds with 502'), wasRepeated: false });
    },
  );

  test('is made again, whatever it does, when it cannot have had its effect', async () => {
    for (const first of [answer(429), answer(503)])
      expect((await prepare().make([first, answer(201)], { method: 'POST' })).made).toBe(2);
    const { make } = prepare();
    await make([answer(200)]);
    expect((await make([lost(true), answer(201)], { method: 'POST' })).made).toBe(2);
  });

  test('is made once to a server that is not running', async () => {
    expect((await prepare().make([lost(true)])).made).toBe(1);
    expect((await prepare().make([lost(), answer(200)])).made).toBe(2);
  });

  test('ends with an error that is none of the network', async () => {
    const { outcome, made } = await prepare().make([new RangeError('ours')]);
    expect([outcome, made]).toEqual([new RangeError('ours'), 1]);
  });
});

describe('a deletion that is made again', () => {
  test.each([404, 202])('was done before when it is answered with %i', async (status) => {
    const { make } = prepare();
    await make([answer(200)]);
    const told = message('the deletion had to be made again, and was done before');
    for (const first of [lost(), answer(502)])
      expect((await make([first, answer(status)], { method: 'DELETE' })).outcome).toMatchObject({
        message: told,
      });
    for (const first of [lost(true), answer(503), answer(429)])
      expect((await make([first, answer(status)], { method: 'DELETE' })).outcome).toBe(status);
    expect((await make([lost(), answer(status)], { method: 'PUT' })).outcome).toBe(status);
    expect((await make([answer(status)], { method: 'DELETE' })).outcome).toBe(status);
  });

  test('is answered as it is otherwise', async () => {
    expect((await prepare().make([lost(), answer(200)], { method: 'DELETE' })).outcome).toBe(200);
  });
});

describe('what a server asks to wait', () => {
  test.each([
    [{ 'retry-after': '7' }, [7000]],
    [{ 'retry-after': ' 0 ' }, [0]],
    [{ 'retry-after': '60' }, [60_000]],
    [{ 'retry-after': 'Mon, 04 May 2026 08:00:09 GMT', date: 'Mon, 04 May 2026 08:00:00 GMT' }, [9000]],
    [{ 'retry-after': 'Mon, 04 May 2026 08:00:00 GMT', date: 'Mon, 04 May 2026 08:00:09 GMT' }, [0]],
    [{ 'retry-after': 'Mon, 04 May 2026 08:00:00 GMT' }, [250]],
    [{ 'retry-after': 'soon' }, [250]],
    [{ 'retry-after': '7 days' }, [250]],
    [{}, [250]],
  ] as const)('by %j is waited', async (headers, waited) => {
    const { make, waits } = prepare();
    await make([answer(503, headers), answer(200)]);
    expect(waits).toEqual(waited);
  });

  test('grows each time where it asks for nothing', async () => {
    const { make, waits } = prepare();
    await make([answer(503)]);
    expect(waits).toEqual([250, 500, 1000]);
  });

  test('is not waited where it is more than a minute', async () => {
    const { make, waits } = prepare();
    expect((await make([answer(503, { 'retry-after': '61' })])).outcome).toMatchObject({
      message: message('it responds with 503, and asks to wait for 61 seconds'),
    });
    expect(waits).toEqual([]);
  });

  test('is waited in vain for three minutes in a run', async () => {
    const { make, waits } = prepare();
    const busy = [answer(503, { 'retry-after': '50' })];
    await make(busy, { operation: 'getUser' });
    await make([answer(200)], { operation: 'getGroup' });
    expect(waits).toEqual([50_000, 50_000, 50_000]);
    await make(busy, { operation: 'getScript' });
    expect(waits).toHaveLength(3);
    await make([answer(503, { 'retry-after': '30' }), answer(200)], { operation: 'getProject' });
    expect(waits).toHaveLength(4);
  });
});

describe('a server that fails', () => {
  test('three times in a row is asked once each time, until it answers', async () => {
    const { make } = prepare();
    for (const operation of ['getUser', 'getGroup', 'getScript'] as const)
      expect((await make([answer(502)], { operation })).made).toBe(4);
    expect((await make([answer(502)], { operation: 'getProject' })).made).toBe(1);
    expect((await make([answer(200)], { operation: 'getProject' })).made).toBe(1);
    expect((await make([answer(502)], { operation: 'getProject' })).made).toBe(4);
  });

  test('three times at one operation is asked for it once, whatever others answer', async () => {
    const { make } = prepare();
    for (let time = 0; time < 3; time++) {
      expect((await make([answer(502)])).made).toBe(4);
      await make([answer(200)], { operation: 'getGroup' });
    }
    expect((await make([answer(502)])).made).toBe(1);
    expect((await make([answer(502)], { operation: 'getGroup' })).made).toBe(4);
    await make([answer(200)]);
    expect((await make([answer(502)])).made).toBe(4);
  });

  test('is not given up for changes that are made once only', async () => {
    const { make } = prepare();
    for (let time = 0; time < 5; time++) await make([answer(502)], { method: 'POST' });
    expect((await make([answer(502)])).made).toBe(4);
  });
});
