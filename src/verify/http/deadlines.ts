import { after } from './time.ts';

/** The time that one request has. */
export interface Deadline {
  /** Aborted when the time is over, or the run. */
  readonly signal: AbortSignal;
  /** Whether its time is over. */
  readonly isOver: boolean;
  /** Says that the request has ended. */
  end(): void;
}

interface DeadlineOptions {
  /** Milliseconds that each request has. */
  readonly timeout: number;
  /** Aborted when the run is over. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gives each request its time. A run makes thousands of requests: `AbortSignal.any` and `AbortSignal.timeout` for each of them leave
 * more behind than one timer and one listener for all.
 */
export function createDeadlines({ timeout, signal }: DeadlineOptions) {
  const going = new Set<AbortController>();
  signal?.addEventListener('abort', () => {
    for (const controller of going) controller.abort(signal.reason);
  });
  return {
    /** Begins with a request. */
    begin(): Deadline {
      const controller = new AbortController();
      let isOver = false;
      const cancel = after(timeout, () => {
        isOver = true;
        controller.abort(new DOMException('The time of the request is over.', 'TimeoutError'));
      });
      going.add(controller);
      return {
        signal: controller.signal,
        get isOver() {
          return isOver;
        },
        end() {
          cancel();
          going.delete(controller);
        },
      };
    },
  };
}
