import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/verify/engine/checks.ts';
import type { VerifyOptions } from '../../../src/verify/engine/options.ts';
import { planOf } from '../../../src/verify/engine/plan.ts';
import { partsOf, phasesOf, usualConcurrency } from '../../../src/verify/engine/schedule.ts';
import type { Fetch } from '../../faulty-servers/faulty-server.ts';
import { answer } from '../../faulty-servers/sabotage.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';

/* Several checks at once find what they find one after the other, and tell it in the same order. */

/** A network that takes its time, each time another. */
function slowly(fetch: Fetch, seed: number): Fetch {
  let state = seed;
  return async (...args) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    for (let turns = state % 7; turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
    return fetch(...args);
  };
}

/** Wrong at many operations, in several ways. */
const wrong =
  (fetch: Fetch): Fetch =>
  async (...args) => {
    const response = await fetch(...args);
    if (response.status !== 200 || !/json/.test(response.headers.get('Content-Type') ?? '')) return response;
    const text = await response.text();
    return answer(
      200,
      JSON.parse(
        text
          .replace(/"OrderNumber":(\d+)/g, '"OrderNumber":"$1"')
          .replace(/"Description":null/g, '"Beschreibung":1'),
      ),
    );
  };

async function run(seed: number, options: Partial<VerifyOptions>) {
  const server = startServer();
  try {
    const { findings, summary } = await verifyServer(
      { ...server, fetch: slowly(wrong(server.fetch), seed) },
      { noEarlyStop: true, ...options },
    );
    return {
      findings: findings.map(({ check, operation, message }) => ({ check, operation, message })),
      summary: { ...summary, elapsed: 0, causes: [] },
    };
  } finally {
    server.close();
  }
}

describe('checks that go on side by side', () => {
  test('find the same and tell it in the same order, however long each response takes', {
    timeout: 120_000,
  }, async () => {
    const only = ['links', 'paging', 'kinds', 'options', 'not-found', 'letter-case'];
    const alone = await run(1, { only, concurrency: 1 });
    expect(alone.findings.length).toBeGreaterThan(50);
    for (const seed of [2, 3]) expect(await run(seed, { only, concurrency: 4 })).toEqual(alone);
  });

  test('take no ticket for which an example has started a task already', async () => {
    const only = ['createTicketLink', 'tickets'];
    const alone = await run(1, { mode: 'full', only, concurrency: 1 });
    expect(alone.findings.filter(({ check }) => check !== 'schemas')).toEqual([]);
    // How often a task is asked for depends on the time that others let pass.
    for (const seed of [2, 3])
      expect((await run(seed, { mode: 'full', only, concurrency: 4 })).findings).toEqual(alone.findings);
  });

  test('are no more at once than was asked for', async () => {
    for (const concurrency of [1, 3]) {
      const server = startServer();
      let now = 0;
      let most = 0;
      const counting: Fetch = async (...args) => {
        most = Math.max(most, ++now);
        try {
          return await slowly(server.fetch, 7)(...args);
        } finally {
          now--;
        }
      };
      await verifyServer(
        { ...server, fetch: counting },
        { concurrency, only: ['links', 'letter-case', 'not-found', 'kinds'] },
      );
      server.close();
      expect(most).toBe(concurrency);
    }
  });

  test('end before their next request when somebody has heard enough', async () => {
    const server = startServer();
    let under = 0;
    const counting: Fetch = async (...args) => {
      under++;
      try {
        return await slowly(wrong(server.fetch), 5)(...args);
      } finally {
        under--;
      }
    };
    const { findings } = await verifyServer({ ...server, fetch: counting }, { concurrency: 4 }, () => true);
    server.close();
    expect(findings).toHaveLength(1);
    expect(under).toBe(0);
  });
});

describe('what goes beside what', () => {
  test('is everything in a run that only reads', () => {
    const reading = checks.filter(({ mode }) => mode === 'read-only');
    expect(phasesOf(reading, true)).toEqual([reading.map((check) => [check]), [], []]);
  });

  test('is one after the other where something is changed, with tasks beside it', () => {
    const parts = checks.flatMap(partsOf);
    const [first = [], second = [], third = []] = phasesOf(parts, false);
    expect(first.flat().every(({ effect }) => effect === 'reads')).toBe(true);
    const [changing = [], ...watching] = second;
    expect(changing.every(({ effect }) => effect === 'changes')).toBe(true);
    expect(watching.map((strand) => strand.map(({ name }) => name))).toEqual([
      ['examples'],
      ['tasks'],
      ['streams'],
      ['reports'],
    ]);
    const names = third.map((strand) => strand.map(({ name }) => name));
    expect(names).toEqual([
      ['generated', 'model'],
      ['examples'],
      ['imports'],
      ['tickets'],
      ['custom-fields'],
      ['accounts'],
    ]);
    expect([first, second, third].flat(2)).toHaveLength(parts.length);
  });

  test('is the rest of a check for what it does besides', () => {
    const check = checks.find(({ besides }) => besides);
    if (!check?.besides) throw new Error('No check does anything besides.');
    const [first, ...others] = partsOf(check);
    expect(first).toBe(check);
    expect(others).toMatchObject(check.besides.map((work) => ({ ...work, name: check.name })));
    const { steps } = planOf({ url: 'http://localhost', mode: 'full', only: [check.name] });
    const step = steps.find(({ name }) => name === check.name);
    expect(step?.most).toBe([check, ...check.besides].reduce((sum, { most }) => sum + most, 0));
  });

  test.each([
    ['http://localhost:8080', 'read-only', 4],
    ['http://127.0.0.1/EnterpriseTester', 'sandbox', 4],
    ['http://[::1]:80', undefined, 4],
    ['https://et.example.org', 'read-only', 1],
    ['https://et.example.org', 'sandbox', 1],
    ['https://et.example.org', 'full', 4],
  ] as const)('is on %s in mode %s usually %i at once', (url, mode, expected) => {
    expect(usualConcurrency({ url, mode })).toBe(expected);
  });
});
