import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { createClock, type Mock } from '../../../src/index.ts';
import { checkedMock } from '../../support/mock.ts';
import { transports } from '../../support/transports.ts';
import { start } from '../client.ts';

type Moment = Schemas['BackgroundTaskProgress'];

/** What was read of a stream so far, as moments; its end is undefined. */
async function* momentsOf(response: Response): AsyncGenerator<Moment> {
  if (!response.body) throw new Error('The response has no body.');
  let text = '';
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    text += piece;
    // Moments are flat objects, so each ends with the first brace.
    for (let end = text.indexOf('}'); end !== -1; end = text.indexOf('}')) {
      yield JSON.parse(text.slice(text.indexOf('{'), end + 1)) as Moment;
      text = text.slice(end + 1);
    }
  }
  expect(text).toBe(']');
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each(transports)('a stream $name', ({ origin, open }) => {
  async function begin(clock = createClock({ at: start, rate: 0 })) {
    const mock: Mock = checkedMock({ world: { clock }, server: { origin } });
    const reached = await open(mock);
    onTestFinished(() => reached.close());
    const response = await reached.fetch(`${reached.baseUrl}/api/backgroundtasks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
    });
    const moments = momentsOf(response);
    const [id = ''] = mock.tasks.list().map((task) => task.id);
    const next = async () => (await moments.next()).value as Moment | undefined;
    const rest = async () => {
      const read: Moment[] = [];
      for await (const moment of moments) read.push(moment);
      return read;
    };
    return { mock, id, next, rest };
  }

  test('follows a task that is taken from step to step', async () => {
    const { mock, id, next } = await begin();
    expect((await next())?.ProcessedElements).toBe(1);
    const second = next();
    mock.tasks.advance(id);
    expect(await second).toMatchObject({ ProcessedElements: 5, Complete: false });
    const third = next();
    mock.tasks.advance(id);
    expect(await third).toMatchObject({ Complete: true, FinishedAt: start });
    expect(await next()).toBeUndefined();
    expect(mock.clock.waiting).toBe(0);
  });

  test('gives every moment of a task that is finished at once', async () => {
    const { mock, id, next, rest } = await begin();
    await next();
    mock.tasks.finish(id);
    expect((await rest()).map((each) => each.ProcessedElements)).toEqual([5, 10]);
  });

  test('ends with the error of a task that is failed, and skips what it did not come to', async () => {
    const { mock, id, next, rest } = await begin();
    await next();
    const left = rest();
    mock.tasks.fail(id, 'The index is locked.');
    expect(await left).toEqual([
      expect.objectContaining({ Complete: false, Error: 'The index is locked.', ProcessedElements: 1 }),
    ]);
    expect(mock.clock.waiting).toBe(0);
  });

  test('waits while a task is held, and goes on when it is released', async () => {
    const { mock, id, next, rest } = await begin();
    await next();
    mock.tasks.hold(id);
    let second: Moment | undefined;
    const coming = next().then((moment) => {
      second = moment;
    });
    mock.clock.advance(60_000);
    // A whole exchange over the same transport: the moment would have come by then.
    await mock.fetch('/api/projects');
    expect(second).toBeUndefined();
    mock.tasks.release(id);
    mock.clock.advance(1000);
    await coming;
    expect(second).toMatchObject({ ProcessedElements: 5 });
    mock.clock.advance(1000);
    expect(await rest()).toEqual([expect.objectContaining({ Complete: true })]);
  });

  test.each(['real', 'fake'])('follows its clock at any rate, with %s timers', async (timers) => {
    if (timers === 'fake') vi.useFakeTimers();
    const { mock, rest } = await begin(createClock({ at: start, rate: 200 }));
    expect((await rest()).map((each) => each.ProcessedElements)).toEqual([1, 5, 10]);
    expect(mock.clock.waiting).toBe(0);
  });

  test('follows commands and a standing clock with fake timers in place', async () => {
    vi.useFakeTimers();
    const { mock, id, next, rest } = await begin();
    await next();
    vi.advanceTimersByTime(3_600_000);
    vi.setSystemTime(0);
    expect(mock.tasks.get(id)).toMatchObject({ elapsed: 0, endsAt: '2015-06-01T12:00:02Z' });
    mock.tasks.advance(id);
    expect(await next()).toMatchObject({ ProcessedElements: 5 });
    mock.clock.advance(1000);
    expect(await rest()).toEqual([
      expect.objectContaining({ Complete: true, FinishedAt: '2015-06-01T12:00:01Z' }),
    ]);
  });
});
