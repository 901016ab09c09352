/** Why a run is over before everything was looked at. */
export interface Ending {
  /** Why the run has ended, as a word. */
  readonly because: 'interrupted' | 'time' | 'unlike' | 'lost';
  /** In words, after "the run". */
  readonly message: string;
}

/** What ends a run early. */
export interface EarlyEnd {
  /** Aborted when the run is to end. */
  readonly signal: AbortSignal;
  /** Looks at the clock; a run that has taken too long is over. */
  look(): void;
  /** Ends the run of a server that is something else. */
  giveUp(): void;
  /**
   * Ends the run of a server that is gone, or does not answer these credentials any more.
   * @param message why, after "because"
   */
  lose(message: string): void;
  /** Why the run is over; undefined while it is not. */
  readonly ending: Ending | undefined;
}

/** The longest that a run takes when nobody says how long, in milliseconds. */
export const defaultMaxTime = 15 * 60_000;

/**
 * Prepares the early end of a run. There is no timer: each request of the run has an end of its own, and the clock is looked at
 * before the next one.
 * @param stop whoever has asked for the run may end it
 * @param maxTime in milliseconds
 * @param now in milliseconds
 */
export function createEarlyEnd(stop: AbortSignal | undefined, maxTime: number, now: () => number): EarlyEnd {
  const late = new AbortController();
  const hopeless = new AbortController();
  const lost = new AbortController();
  let loss = '';
  const begun = now();
  const signal = AbortSignal.any([...(stop ? [stop] : []), late.signal, hopeless.signal, lost.signal]);
  return {
    signal,
    look() {
      if (now() - begun > maxTime) late.abort(new Error('the time of the run is up'));
    },
    giveUp() {
      if (!signal.aborted) hopeless.abort(new Error('the server is something else'));
    },
    lose(message) {
      if (signal.aborted) return;
      loss = message;
      lost.abort(new Error('the server is lost'));
    },
    get ending(): Ending | undefined {
      if (stop?.aborted) return { because: 'interrupted', message: 'was interrupted' };
      if (hopeless.signal.aborted)
        return { because: 'unlike', message: 'was stopped early (--no-early-stop looks at everything)' };
      if (lost.signal.aborted) return { because: 'lost', message: `was ended, because ${loss}` };
      if (!late.signal.aborted) return undefined;
      return { because: 'time', message: `was ended after ${wordTime(maxTime)} (--max-time)` };
    },
  };
}

function wordTime(ms: number): string {
  if (ms < 60_000) return `${ms / 1000} seconds`;
  const minutes = Math.round(ms / 6000) / 10;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
