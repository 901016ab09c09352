import { describe, expect, it } from 'vitest';
import { createClock, createMock, type Mock, type MockOptions } from '../../src/index.ts';
import { listen } from '../../src/node.ts';
import { command } from './control.ts';
import { reindexing } from './streaming.ts';

interface WorldEvent {
  readonly event: string;
  readonly data: Record<string, unknown>;
}

const still = (options: MockOptions = {}) =>
  createMock({
    ...options,
    world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }), ...options.world },
  });

/** Reads a stream of events, one by one; undefined at its end. */
function readEvents(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next(wanted?: string): Promise<WorldEvent | undefined> {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end === -1) {
          const { value } = (await reader?.read()) ?? {};
          if (value === undefined) return undefined;
          text += value;
          continue;
        }
        const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
        text = text.slice(end + 2);
        if (wanted === undefined || event === wanted) return { event, data: JSON.parse(data) };
      }
    },
    cancel: () => reader?.cancel(),
  };
}

async function streaming(mock: Mock) {
  const response = await mock.fetch('/_mock/events');
  expect(response.headers.get('Content-Type')).toBe('text/event-stream');
  const events = readEvents(response);
  const first = [await events.next(), await events.next()];
  expect(first.map((it) => it?.event)).toEqual(['clock', 'journal']);
  return events;
}

describe('the events of a world', () => {
  it('begin with how it is', async () => {
    const mock = still();
    await reindexing(mock);
    const events = readEvents(await mock.fetch('/_mock/events'));
    expect(await events.next()).toEqual({
      event: 'clock',
      data: { at: '2015-06-01T09:00:00Z', rate: 0, waiting: expect.any(Number) },
    });
    expect(await events.next()).toMatchObject({
      event: 'tasks',
      data: { changed: [{ type: 'Reindex', state: 'running', step: 0 }], removed: [] },
    });
    expect(await events.next()).toEqual({ event: 'journal', data: { oldest: 1, latest: 1 } });
  });

  it('tell of a task that starts, comes to its steps and ends as time passes by itself', async () => {
    const mock = still();
    const events = await streaming(mock);
    mock.clock.setRate(2000);
    await reindexing(mock);
    const steps: unknown[] = [];
    for (;;) {
      const { data } = (await events.next('tasks')) ?? {};
      const [task] = (data?.changed ?? []) as { state: string; step: number }[];
      steps.push(task?.step);
      if (task?.state !== 'running') break;
    }
    expect(steps.at(-1)).toBe(mock.tasks.list()[0]?.step);
    expect(steps).toEqual([...new Set(steps)].sort());
  });

  it('tell of a task that is held, and of a clock that is moved', async () => {
    const mock = still();
    const events = await streaming(mock);
    await reindexing(mock);
    await events.next('tasks');
    mock.tasks.hold(mock.tasks.list()[0]?.id ?? '');
    expect((await events.next('tasks'))?.data.changed).toMatchObject([{ state: 'held' }]);
    mock.clock.advance(1000);
    expect((await events.next('clock'))?.data).toMatchObject({ at: '2015-06-01T09:00:01Z' });
  });

  it('tell of requests, of those that are forgotten, and of tasks that are gone', async () => {
    const mock = still();
    const events = await streaming(mock);
    await reindexing(mock);
    expect((await events.next('journal'))?.data).toEqual({ oldest: 1, latest: 1 });
    const { id } = mock.tasks.list()[0] ?? {};
    mock.reset();
    expect((await events.next('tasks'))?.data).toEqual({ changed: [], removed: [id] });
    expect((await events.next('journal'))?.data).toEqual({ oldest: 2, latest: 1 });
  });

  it('tell of commands over HTTP', async () => {
    const mock = still();
    const events = await streaming(mock);
    await command(mock, 'reset');
    expect(await events.next('command')).toEqual({ event: 'command', data: { operation: 'reset' } });
  });

  it('are those of one world', async () => {
    const mock = still();
    const alpha = mock.worlds.get('alpha');
    const events = await streaming(alpha);
    for (let count = 0; count < 5; count++) await mock.fetch('/api/projects');
    await alpha.fetch('/api/projects');
    expect((await events.next())?.data).toEqual({ oldest: 1, latest: 1 });
  });

  it('are fewer, and the newest, for a client that is slow', async () => {
    const mock = still();
    const events = await streaming(mock);
    for (let count = 0; count < 500; count++) await mock.fetch('/api/projects?$top=1');
    const told: number[] = [];
    while (told.at(-1) !== 500) told.push((await events.next('journal'))?.data.latest as number);
    expect(told.length).toBeLessThan(5);
  });

  it('are without a journal where none is kept', async () => {
    const mock = still({ observe: { journal: false } });
    const events = readEvents(await mock.fetch('/_mock/events'));
    expect((await events.next())?.event).toBe('clock');
    await mock.fetch('/api/projects');
    mock.clock.advance(1);
    expect((await events.next())?.event).toBe('clock');
  });

  it('keep a world that nobody else uses', async () => {
    const hostClock = createClock({ rate: 0 });
    const mock = still({ server: { hostClock, worldIdle: 1000 } });
    const events = await streaming(mock.worlds.get('alpha'));
    mock.worlds.get('beta');
    hostClock.advance(1000);
    expect([...mock.worlds].map(({ name }) => name)).toEqual(['default', 'alpha']);
    await events.cancel();
    hostClock.advance(1000);
    expect([...mock.worlds].map(({ name }) => name)).toEqual(['default']);
  });

  it('end with the world', async () => {
    const mock = still();
    const events = await streaming(mock.worlds.get('alpha'));
    mock.worlds.delete('alpha');
    expect(await events.next('command')).toBeUndefined();
  });

  it('end in good order with a server that gives its clients time', async () => {
    const server = await listen(still());
    const events = readEvents(await fetch(`${server.url}/_mock/events`));
    expect((await events.next())?.event).toBe('clock');
    const closed = server.close({ grace: 60_000 });
    expect((await events.next())?.event).toBe('journal');
    expect(await events.next()).toBeUndefined();
    await closed;
  });

  it('end with the server, and let it end', async () => {
    const server = await listen(still());
    const events = readEvents(await fetch(`${server.url}/_mock/events`));
    expect((await events.next())?.event).toBe('clock');
    await server.close();
    await expect(
      (async () => {
        while (await events.next());
      })(),
    ).rejects.toThrow();
  });

  it('are for twenty clients; who goes makes room, and the last one leaves nothing behind', async () => {
    const mock = still();
    mock.clock.setRate(1);
    await reindexing(mock);
    const streams = await Promise.all(Array.from({ length: 20 }, () => mock.fetch('/_mock/events')));
    const refused = await mock.fetch('/_mock/events');
    expect(refused.status).toBe(503);
    expect(((await refused.json()) as { Message: string }).Message).toMatch(
      /^Failed to stream events: 20 clients/,
    );
    await streams[0]?.body?.cancel();
    const gone = new AbortController();
    const next = await mock.fetch(new Request(`${mock.baseUrl}/_mock/events`, { signal: gone.signal }));
    expect(next.status).toBe(200);
    expect(mock.clock.waiting).toBe(1);
    gone.abort();
    await Promise.all(streams.slice(1).map((it) => it.body?.cancel()));
    expect(mock.clock.waiting).toBe(0);
  });
});
