import type { Observed, Tenant } from '../../fake/http/request-context.ts';
import type { Clock } from '../../world/time/clock.ts';
import type { Moment } from '../../world/world.ts';
import type { Keeping, LeftWorld, State } from './state.ts';

type Answer = Response | Promise<Response>;

/**
 * Holds an answer back until what led to it is written. One that only reads does not wait for the changes of others.
 * @param answer makes it
 */
export function hold(
  { state, keeping, fail }: Holding,
  { method }: Pick<Request, 'method'>,
  answer: () => Answer,
): Answer {
  const before = keeping.changes;
  const made = answer();
  const afterwards = (response: Response): Answer => state.written()?.then(() => response, fail) ?? response;
  if (made instanceof Promise) return made.then(afterwards);
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && keeping.changes === before ? made : afterwards(made);
}

interface Holding {
  readonly state: State;
  readonly keeping: Keeping;
  /** The answer when nothing can be written. */
  fail(error: unknown): Response;
}

/** Holds each piece of a stream back in the same way: it may tell of what has just become due. */
export function holdStreams(state: State, observe: NonNullable<Tenant['observe']>) {
  return (observed: Observed) => {
    const written = observe(observed);
    const { content } = written;
    if (!(content instanceof ReadableStream)) return written;
    const held = new TransformStream<Uint8Array, Uint8Array>({
      async transform(piece, controller) {
        await state.written();
        controller.enqueue(piece);
      },
    });
    return { ...written, content: content.pipeThrough(held) };
  };
}

/** The moment at which a world goes on that was left: its clock went on meanwhile at its own rate. */
export function resumed({ moment, since }: LeftWorld, host: Clock): Moment {
  const { at, rate } = moment.clock;
  // The system's clock may have been set back.
  const away = Math.max(0, host.now() - since);
  return { ...moment, clock: { at: Math.min(at + away * rate, lastInstant), rate } };
}

/** The last one that a `Date` can have, in epoch milliseconds. */
const lastInstant = 8.64e15;
