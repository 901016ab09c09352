import { describe, expect, test } from 'vitest';
import { exchangeChecks } from '../../../src/verify/engine/exchange-checks.ts';
import type { Summary } from '../../../src/verify/engine/options.ts';
import type { Finding } from '../../../src/verify/findings/finding.ts';
import { createClient } from '../../../src/verify/http/client.ts';
import { verify } from '../../../src/verify.ts';
import { processorTime } from '../../support/processor-time.ts';
import { randomServer } from './random-server.ts';

/*
 * A server that answers whatever the schema allows, deep and large: a run on it ends, and what it keeps has bounds.
 */

const timeout = 300_000;

/** A run on which each request takes some time by its own clock. */
async function run(length: number, msPerRequest: number) {
  const answer = randomServer(1, length);
  let clock = 0;
  const fetch: typeof globalThis.fetch = (input, init) => {
    clock += msPerRequest;
    return answer(input, init);
  };
  const findings: Finding[] = [];
  const wait = async (ms: number) => {
    clock += ms;
  };
  const running = verify({
    url: 'http://localhost',
    fetch,
    wait,
    now: () => clock,
    mode: 'full',
    noEarlyStop: true,
  });
  let summary: Summary | undefined;
  for (let step = await running.next(); !summary; step = await running.next()) {
    if (step.done) summary = step.value;
    else findings.push(step.value);
  }
  return { findings, summary, clock };
}

/** What it takes to look at one response, in milliseconds of the processor; the least of some tries. */
async function costOf(length: number): Promise<number> {
  const cost: number[] = [];
  const client = createClient({
    url: 'http://localhost',
    fetch: randomServer(3, length),
    mode: 'read-only',
    timeout: 60_000,
    onExchange(exchange) {
      const begun = processorTime();
      for (const check of exchangeChecks) for (const finding of check.inspect(exchange)) void finding;
      cost.push(processorTime() - begun);
    },
  });
  for (let time = 0; time < 4; time++) await client.send('searchScripts');
  return Math.min(...cost);
}

describe('a server that answers at random by the schema', () => {
  test('is judged within its time, and little is kept of what it sends', { timeout }, async () => {
    const { findings, summary, clock } = await run(300_000, 20_000);
    expect(summary?.requests).toBeGreaterThan(30);
    expect(clock).toBeLessThan(20 * 60_000);
    expect(summary?.ended?.message).toBe('was ended after 15 minutes (--max-time)');
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.filter(({ check }) => check === 'internal')).toEqual([]);
    for (const { message, exchanges } of findings) {
      expect(message.length).toBeLessThanOrEqual(1001);
      for (const { response } of exchanges) expect(response.text.length).toBeLessThanOrEqual(20_001);
    }
    expect(JSON.stringify(findings).length).toBeLessThan(20_000_000);
  });

  test('costs four times as much where its responses are four times as long', { timeout }, async () => {
    await costOf(50_000);
    const [short, long] = [await costOf(200_000), await costOf(800_000)];
    // Four times as much, with room for the collection of garbage; what is not linear takes sixteen times as much.
    expect(long).toBeLessThan(9 * short + 50);
  });
});
