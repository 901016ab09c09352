import { checkNames } from '../../contract/known-names.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { shown as written } from '../../contract/validation/schema-error.ts';
import { isRealDay, isWithinYears, lastInstant } from './instant.ts';

// Taken once, when this module loads: a test runner that puts fake timers in place later neither stops nor moves this clock.
const wallNow = Date.now;
const realNow = performance.now.bind(performance);
const startTimer = setTimeout;
const stopTimer = clearTimeout;

const maxTimer = 2 ** 31 - 1;

/** An instant: a `Date`, epoch milliseconds, or an ISO 8601 string; a string without a zone is UTC on every machine. */
export type Instant = string | Date | number;

/** How a clock starts; see {@link createClock}. */
export interface ClockOptions {
  /** The instant it shows at first; the real time by default. */
  at?: Instant | undefined;
  /** Simulated milliseconds per real millisecond: 1 by default, 0 stands still, 10 runs ten times as fast. */
  rate?: number | undefined;
}

/** The one source of time of a world. Everything that depends on time asks it; nothing else looks at the system's clock. */
export interface Clock {
  /** The instant shown, in whole epoch milliseconds. It never goes back unless {@link Clock.set} says so. */
  now(): number;
  /** Simulated milliseconds per real millisecond. */
  readonly rate: number;
  /** How it started, to make another one like it. */
  readonly start: ClockOptions;
  /** How many calls of {@link Clock.until} are still waiting. */
  readonly waiting: number;
  /**
   * Moves time forward at once.
   * @param ms simulated milliseconds
   * @throws UsageError when `ms` is negative or not finite, or leads beyond the year 9999
   */
  advance(ms: number): void;
  /**
   * Shows another instant, earlier or later.
   * @param rate the speed from there on, as in {@link Clock.setRate}; as before when absent
   * @throws UsageError when `at` is not an instant of the years 0000 to 9999, or the rate is none
   */
  set(at: Instant, rate?: number): void;
  /**
   * Runs faster or slower from now on; the time shown does not jump.
   * @param rate simulated milliseconds per real millisecond
   * @throws UsageError when `rate` is negative or not finite
   */
  setRate(rate: number): void;
  /**
   * Waits until the clock shows `at` or later, whether time passed by itself or was moved. Waiters resolve in the
   * order of their instants. A process stays alive while somebody waits for an instant that comes by itself.
   * @param at an instant, as of {@link Clock.set}; `Infinity` waits until the signal says stop
   * @param signal gives up: the promise rejects with the signal's reason
   * @throws UsageError (as a rejection) when `at` is no instant
   */
  until(at: Instant, signal?: AbortSignal): Promise<void>;
  /**
   * Calls a listener, at once, whenever the clock was advanced, set or given another rate; not when time passes by itself.
   * @returns what ends it
   */
  onMove(listener: () => void): () => void;
}

interface Waiter {
  readonly at: number;
  readonly release: () => void;
}

/**
 * Makes a clock that runs, stands still or hurries, as a test needs it.
 * @throws UsageError when an option is not a valid instant or rate
 * @example
 * const clock = createClock({ at: '2015-06-01T09:00:00Z', rate: 0 });
 * clock.advance(60_000);
 * new Date(clock.now()).toISOString(); // '2015-06-01T09:01:00.000Z'
 */
export function createClock(options: ClockOptions = {}): Clock {
  checkNames('Failed to create a clock', options, { at: true, rate: true });
  let rate = checkRate(options.rate ?? 1);
  let shown = toEpoch(options.at ?? wallNow());
  let since = realNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiters: Waiter[] = [];
  const listeners = new Set<() => void>();

  // Kept with its fraction, so that many small steps add up; only what is shown is whole.
  const exact = () => Math.min(lastInstant, shown + (realNow() - since) * rate);
  const now = () => Math.floor(exact());

  function jump(to: number, nextRate: number): void {
    shown = to;
    since = realNow();
    rate = nextRate;
    release();
    for (const listener of listeners) listener();
  }

  function release(): void {
    const time = now();
    const open = waiters.findIndex((waiter) => waiter.at > time);
    for (const waiter of waiters.splice(0, open === -1 ? waiters.length : open)) waiter.release();
    arm();
  }

  /** One timer, for the first waiter. A wait beyond what a timer can hold is taken in several. */
  function arm(): void {
    stopTimer(timer);
    timer = undefined;
    const first = waiters[0];
    if (first === undefined || rate === 0 || first.at > lastInstant) return;
    const ms = Math.ceil((first.at - exact()) / rate);
    timer = startTimer(release, Math.min(Math.max(ms, 1), maxTimer));
  }

  function add(waiter: Waiter): void {
    const place = waiters.findLastIndex((other) => other.at <= waiter.at) + 1;
    waiters.splice(place, 0, waiter);
    if (place === 0) arm();
  }

  function drop(waiter: Waiter): void {
    const place = waiters.indexOf(waiter);
    waiters.splice(place, 1);
    if (place === 0) arm();
  }

  return {
    now,
    start: options,
    get rate() {
      return rate;
    },
    get waiting() {
      return waiters.length;
    },
    advance(ms) {
      const to = exact() + ms;
      if (!(typeof ms === 'number' && ms >= 0 && to <= lastInstant)) {
        throw new UsageError(
          `Failed to advance the clock: ${typeof ms === 'number' ? ms : written(ms)} is not a possible number of milliseconds; to go back, use set()`,
        );
      }
      jump(to, rate);
    },
    set: (at, nextRate = rate) => jump(toEpoch(at), checkRate(nextRate)),
    setRate(nextRate) {
      checkRate(nextRate);
      jump(exact(), nextRate);
    },
    until: (instant, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const at =
          typeof instant === 'number' && !Number.isNaN(instant)
            ? instant
            : toEpoch(instant, 'Failed to wait');
        if (now() >= at) return resolve();
        const stop = () => {
          drop(waiter);
          reject(signal?.reason);
        };
        const waiter = {
          at,
          release() {
            signal?.removeEventListener('abort', stop);
            resolve();
          },
        };
        signal?.addEventListener('abort', stop, { once: true });
        add(waiter);
      }),
    onMove(listener) {
      // Of its own: what is given twice is called twice, and ended one by one.
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

function checkRate(rate: number): number {
  if (rate >= 0 && Number.isFinite(rate)) return rate;
  throw new UsageError(`Failed to set the rate of the clock: ${rate} is not a finite number of 0 or more`);
}

function toEpoch(at: Instant, failed = 'Failed to set the clock'): number {
  if (typeof at !== 'string' && typeof at !== 'number' && !(at instanceof Date)) throw noInstant(failed, at);
  const withoutZone = typeof at === 'string' && /T[\d:.,]+$/.test(at);
  const epoch = new Date(withoutZone ? `${at}Z` : at).getTime();
  if (isWithinYears(epoch) && (typeof at !== 'string' || isRealDay(at))) return epoch;
  throw noInstant(failed, String(at));
}

const noInstant = (failed: string, at: unknown) =>
  new UsageError(
    `${failed}: ${typeof at === 'string' ? at : written(at)} is not an instant of the years 0000 to 9999; give an ISO 8601 string, a Date or epoch milliseconds`,
  );
