import { describe, expect, test } from 'vitest';
import type { Summary } from '../../../src/verify/engine/options.ts';
import { receive } from '../../../src/verify/http/receive.ts';
import { createPatience } from '../../../src/verify/scenarios/tasks/patience.ts';
import { at, rewritten } from '../../faulty-servers/sabotage.ts';
import { sharedTime, startServer, verifyServer } from '../../faulty-servers/server.ts';

const timeout = 300_000;

const running = { Complete: false, FinishedAt: undefined, ProcessedElements: 0, ProgressInPercent: 0 };

/** Every task stands still. */
const stuck = at(['getBackgroundTaskStatus', 'startBackgroundTask', 'startProjectDelete'], async (call) => {
  const response = await call.forward();
  if (response.status >= 300 || call.body?.StreamProgress) return response;
  return rewritten(response, (task) => ({ ...task, ...running }));
});

describe('a run on a server whose tasks never complete', () => {
  test('says so within a minute, and waits hardly any more for the others', { timeout }, async () => {
    const server = startServer({}, stuck);
    const time = sharedTime(server.wait);
    let untilTold = Number.NaN;
    const { summary } = await verifyServer(
      { ...server, wait: time.wait },
      { mode: 'full' },
      ({ message }) => {
        if (/never completes/.test(message) && Number.isNaN(untilTold)) untilTold = time.now;
        return false;
      },
    );
    server.close();
    expect(summary?.ended).toBeUndefined();
    expect(untilTold).toBeLessThanOrEqual(60_000);
    expect(time.now).toBeLessThan(150_000);
  });
});

describe('patience', () => {
  test('goes on with a task that goes on, for five minutes', () => {
    const waiting = createPatience().begin();
    let count = 0;
    while (waiting.mayWait(`${count} of 1000`, 5000)) count++;
    expect(count).toBe(60);
  });

  test('ends with a task that stands still, and is short from then on', () => {
    const patience = createPatience();
    const first = patience.begin();
    while (first.mayWait('0 of 3', 500));
    expect(first.waited).toBe(57_000);
    const second = patience.begin();
    for (let count = 0; second.mayWait(`${count}`, 500); ) count++;
    expect(second.waited).toBe(1000);
  });
});

/** Ends a run at a request. */
async function endAt(request: number, how: (stop: AbortController, clock: { now: number }) => void) {
  const stop = new AbortController();
  const clock = { now: 0 };
  const server = startServer();
  let count = 0;
  const fetch: typeof globalThis.fetch = (...args) => {
    if (++count === request) how(stop, clock);
    return server.fetch(...args);
  };
  const options = { mode: 'sandbox', signal: stop.signal, now: () => clock.now, maxTime: 60_000 } as const;
  const { summary } = await verifyServer({ ...server, fetch }, options);
  server.close();
  return { summary: summary as Summary, mock: server.mock };
}

describe('a run that is ended before its end', () => {
  test.each([
    ['somebody interrupts it', (stop: AbortController) => stop.abort(), 'was interrupted'],
    [
      'its time is up',
      (_: AbortController, clock: { now: number }) => {
        clock.now = 61_000;
      },
      'was ended after 1 minute (--max-time)',
    ],
  ])('because %s says what it has looked at', { timeout }, async (_, how, message) => {
    const before = startServer().mock.store.Project.size;
    const { summary, mock } = await endAt(700, how);
    expect(summary.ended?.message).toBe(message);
    expect(summary.coverage.filter(({ exercised }) => exercised > 0).length).toBeGreaterThan(50);
    expect(summary.checks.length).toBeGreaterThan(5);
    expect(summary.leftovers).toEqual([]);
    mock.tasks.list();
    expect(mock.store.Project.size).toBe(before);
  });
});

test('of a body that comes byte by byte no more is noted than there is room for', async () => {
  const bytes = new TextEncoder().encode(`[${'1,'.repeat(15_000)}1]`);
  let index = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (index < bytes.length) controller.enqueue(bytes.slice(index, ++index));
      else controller.close();
    },
  });
  const { chunks, text } = await receive(new Response(body), false, 0);
  expect(chunks.length).toBeLessThanOrEqual(10_000);
  expect(chunks.at(-1)?.length).toBe(text.length);
});

test('a body without end is no response', { timeout }, async () => {
  const piece = new Uint8Array(1024 * 1024).fill(32);
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(piece) });
  await expect(receive(new Response(body), false, 0)).rejects.toThrow('longer than');
});
