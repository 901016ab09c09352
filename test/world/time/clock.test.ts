import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClock, UsageError } from '../../../src/index.ts';

const start = Date.UTC(2015, 5, 1, 9);
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

/** Counts the listeners on a signal, which has no public way to ask. */
function watched() {
  const controller = new AbortController();
  const { signal } = controller;
  const add = vi.spyOn(signal, 'addEventListener');
  const remove = vi.spyOn(signal, 'removeEventListener');
  return { controller, signal, added: () => add.mock.calls.length, removed: () => remove.mock.calls.length };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the time shown', () => {
  test('begins with the real time, or where it is told to', () => {
    const before = Date.now();
    expect(createClock().now()).toBeGreaterThanOrEqual(before);
    expect(createClock().now() - before).toBeLessThan(1000);
    for (const at of [start, new Date(start), '2015-06-01T09:00:00Z', '2015-06-01T10:00:00+01:00']) {
      expect(createClock({ at, rate: 0 }).now()).toBe(start);
    }
  });

  test('is UTC for a text without a zone, wherever the machine is', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      expect(createClock({ at: '2015-06-01T09:00:00', rate: 0 }).now()).toBe(start);
      expect(createClock({ at: '2015-06-01T09:00:00.000', rate: 0 }).now()).toBe(start);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('stands still at rate 0 and moves only when told', () => {
    const clock = createClock({ at: start, rate: 0 });
    clock.advance(1500);
    expect(clock.now()).toBe(start + 1500);
    clock.set('2015-06-01T08:00:00Z');
    expect(clock.now()).toBe(start - 3_600_000);
  });

  test('adds up steps smaller than a millisecond', () => {
    const clock = createClock({ at: start, rate: 0 });
    for (let step = 0; step < 4; step++) clock.advance(0.25);
    expect(clock.now()).toBe(start + 1);
  });

  test('passes faster at a higher rate, and never goes back', async () => {
    const clock = createClock({ at: start, rate: 1000 });
    let last = clock.now();
    await clock.until(start + 2000);
    for (let reading = 0; reading < 10_000; reading++) {
      const now = clock.now();
      expect(now >= last && Number.isInteger(now)).toBe(true);
      last = now;
    }
    expect(last).toBeGreaterThanOrEqual(start + 2000);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a step and as a rate', (value) => {
    const clock = createClock({ at: start, rate: 0 });
    expect(() => clock.advance(value)).toThrow(UsageError);
    expect(() => clock.setRate(value)).toThrow(String(value));
    expect(() => createClock({ rate: value })).toThrow(UsageError);
    expect([clock.now(), clock.rate]).toEqual([start, 0]);
  });

  test('refuses what is not an instant, and to go beyond the last one', () => {
    const clock = createClock({ at: start, rate: 0 });
    for (const at of ['yesterday', '2015-02-30']) expect(() => clock.set(at)).toThrow(at);
    expect(() => createClock({ at: Number.NaN })).toThrow(UsageError);
    expect(() => clock.advance(Number.MAX_VALUE)).toThrow(UsageError);
    expect(clock.now()).toBe(start);
  });
});

describe('waiting', () => {
  test('ends at once when the instant has come', async () => {
    const clock = createClock({ at: start, rate: 0 });
    await clock.until(start);
    await clock.until(start - 1);
    expect(clock.waiting).toBe(0);
  });

  test('ends in the order of the instants, and of asking where they are equal', async () => {
    const clock = createClock({ at: start, rate: 0 });
    const order: string[] = [];
    const waits = [30, 10, 20, 10].map((ms, at) =>
      clock.until(start + ms).then(() => order.push(`${ms} asked as ${at}`)),
    );
    clock.advance(5);
    await Promise.resolve();
    expect(order).toEqual([]);
    clock.advance(100);
    await Promise.all(waits);
    expect(order).toEqual(['10 asked as 1', '10 asked as 3', '20 asked as 2', '30 asked as 0']);
  });

  test('ends through set and through a new rate, too', async () => {
    const clock = createClock({ at: start, rate: 0 });
    const first = clock.until(start + 10);
    clock.set(start + 10);
    await first;
    const second = clock.until(start + 2000);
    clock.setRate(1000);
    await second;
    expect(clock.waiting).toBe(0);
  });

  test('goes on when the clock is set back', async () => {
    const clock = createClock({ at: start, rate: 0 });
    const wait = clock.until(start + 10);
    clock.set(start - 1000);
    clock.advance(1009);
    expect(clock.waiting).toBe(1);
    clock.advance(1);
    await wait;
  });

  test('keeps a process alive while somebody waits, and no longer', async () => {
    const before = timers();
    const clock = createClock();
    const controller = new AbortController();
    const waiting = clock.until(clock.now() + 60_000, controller.signal);
    expect(timers()).toBe(before + 1);
    controller.abort();
    await expect(waiting).rejects.toThrow();
    expect(timers()).toBe(before);
  });

  test('rejects what is not a number', async () => {
    await expect(createClock().until(Number.NaN)).rejects.toThrow(RangeError);
  });
});

describe('a listener', () => {
  test('is called when the clock was moved, and shows the new time by then', () => {
    const clock = createClock({ at: start, rate: 0 });
    const heard: number[] = [];
    const stop = clock.onMove(() => heard.push(clock.now() - start));
    clock.advance(5);
    clock.set(start - 5);
    clock.setRate(0);
    expect(heard).toEqual([5, -5, -5]);
    stop();
    clock.advance(1);
    expect(heard).toHaveLength(3);
  });

  test('is not called when a move is refused, or time passes by itself', async () => {
    const clock = createClock({ at: start, rate: 1000 });
    const heard: number[] = [];
    clock.onMove(() => heard.push(clock.now()));
    expect(() => clock.advance(-1)).toThrow(UsageError);
    await clock.until(start + 1000);
    expect(heard).toEqual([]);
  });
});

describe('giving up', () => {
  test('rejects with the reason and leaves nothing behind', async () => {
    const clock = createClock({ at: start, rate: 0 });
    const { controller, signal, added } = watched();
    const given = clock.until(start + 10, signal);
    const other = clock.until(start + 20);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(given).rejects.toBe(reason);
    expect([clock.waiting, added()]).toEqual([1, 1]);
    clock.advance(20);
    await other;
    expect(clock.waiting).toBe(0);
  });

  test('comes first when the signal was aborted before', async () => {
    const clock = createClock({ at: start, rate: 0 });
    const { signal, added } = watched();
    await expect(clock.until(start, AbortSignal.abort('no'))).rejects.toBe('no');
    await clock.until(start, signal);
    expect([clock.waiting, added()]).toEqual([0, 0]);
  });

  test('is no longer possible once the instant has come, and the listener is gone', async () => {
    const clock = createClock({ at: start, rate: 0 });
    const { controller, signal, added, removed } = watched();
    const wait = clock.until(start + 10, signal);
    clock.advance(10);
    controller.abort();
    await wait;
    expect([added(), removed()]).toEqual([1, 1]);
  });
});

describe("with the system's time in hand", () => {
  // Loaded anew, the clock takes the fake timers for the real ones, and those can be moved and counted.
  async function load() {
    vi.useFakeTimers({ now: start });
    vi.resetModules();
    return await import('../../../src/world/time/clock.ts');
  }

  test('it begins there and passes at its rate, which changes without a jump', async () => {
    const clock = (await load()).createClock();
    expect([clock.now(), clock.rate]).toEqual([start, 1]);
    vi.advanceTimersByTime(1000);
    clock.setRate(10);
    expect([clock.now(), clock.rate]).toEqual([start + 1000, 10]);
    vi.advanceTimersByTime(1000);
    clock.setRate(0);
    vi.advanceTimersByTime(1000);
    expect(clock.now()).toBe(start + 11_000);
  });

  test('it goes on from where it is set or advanced to', async () => {
    const clock = (await load()).createClock({ at: 0 });
    vi.advanceTimersByTime(1000);
    clock.set(start);
    expect(clock.now()).toBe(start);
    clock.advance(500);
    vi.advanceTimersByTime(250);
    expect(clock.now()).toBe(start + 750);
  });

  test('it stands still just where it is set when it is told to at once, or does neither', async () => {
    const clock = (await load()).createClock({ at: 0, rate: 1000 });
    clock.onMove(() => vi.advanceTimersByTime(1));
    clock.set(start, 0);
    expect(() => clock.set(0, -1)).toThrow('Failed to set the rate');
    expect([clock.now(), clock.rate]).toEqual([start, 0]);
  });

  test('there is one timer, for the first waiter, and none once all have given up or nothing moves', async () => {
    const clock = (await load()).createClock({ at: start });
    const controller = new AbortController();
    const waits = [3000, 1000, 2000].map((ms) => clock.until(start + ms, controller.signal));
    expect([vi.getTimerCount(), clock.waiting]).toEqual([1, 3]);
    vi.advanceTimersByTime(1000);
    await waits[1];
    expect([vi.getTimerCount(), clock.waiting]).toEqual([1, 2]);
    clock.setRate(0);
    expect([vi.getTimerCount(), clock.waiting]).toEqual([0, 2]);
    clock.setRate(1);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    const ends = await Promise.allSettled(waits);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    expect([vi.getTimerCount(), clock.waiting]).toEqual([0, 0]);
  });

  test('a wait longer than a timer can hold is taken in several', async () => {
    const { createClock: create } = await load();
    const clock = create({ at: start });
    const days = 24 * 3_600_000;
    const over = vi.fn();
    const wait = clock.until(start + 60 * days).then(over);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersToNextTimerAsync();
    expect(clock.now()).toBe(start + 2 ** 31 - 1);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60 * days);
    await wait;
    void clock.until(Number.POSITIVE_INFINITY);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("under a test runner's fake timers", () => {
  test('time goes on and waiting ends', async () => {
    const clock = createClock({ at: start, rate: 1000 });
    vi.useFakeTimers({ now: 0 });
    await clock.until(clock.now() + 3000);
    expect(clock.now()).toBeGreaterThanOrEqual(start + 3000);
  });

  test('neither a moved nor a faked date shows', () => {
    const before = Date.now();
    vi.useFakeTimers({ now: 0 });
    const clock = createClock();
    expect(clock.now()).toBeGreaterThanOrEqual(before);
    vi.advanceTimersByTime(3_600_000);
    vi.setSystemTime(0);
    expect(clock.now() - before).toBeLessThan(10_000);
    expect(createClock({ at: '2015-06-01T09:00:00', rate: 0 }).now()).toBe(start);
  });

  test('a clock that stands still stands still', () => {
    vi.useFakeTimers();
    const clock = createClock({ at: start, rate: 0 });
    vi.advanceTimersByTime(1000);
    expect(clock.now()).toBe(start);
  });
});
