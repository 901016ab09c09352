import type { ObservedRequest, WorldBinding } from '../../fake/http/request-context.ts';
import { errorResponse, isStream, type MaybePromise, type RawResponse } from '../../fake/http/response.ts';
import type { Clock } from '../../world/time/clock.ts';
import { lastInstant } from '../../world/time/instant.ts';
import type { WorldSnapshot } from '../../world/world.ts';
import type { PersistedWorld, State, WorldPersistence } from './state.ts';

/** The response when nothing can be written: there is no room, which the document gives every operation. */
const unwritable = errorResponse(
  503,
  'Failed to keep the change: nothing can be written to the folder of the state; it is tried again with the next change.',
);

/**
 * Holds a response back until what led to it is written. One that only reads does not wait for the changes of others.
 * @param answer makes it
 */
export function respondWhenDurable(
  { state, persistence, report }: DurabilityContext,
  { method }: Pick<Request, 'method'>,
  answer: () => MaybePromise<RawResponse>,
): MaybePromise<RawResponse> {
  const before = persistence.changes;
  const made = answer();
  const fail = (error: unknown) => {
    report(error);
    return unwritable;
  };
  const afterwards = (response: RawResponse): MaybePromise<RawResponse> =>
    state.whenDurable()?.then(() => response, fail) ?? response;
  if (made instanceof Promise) return made.then(afterwards);
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && persistence.changes === before ? made : afterwards(made);
}

interface DurabilityContext {
  readonly state: State;
  readonly persistence: WorldPersistence;
  /** Told when nothing can be written. */
  report(error: unknown): void;
}

/** Holds each piece of a stream back in the same way: it may tell of what has just become due. */
export function streamWhenDurable(state: State, observe: NonNullable<WorldBinding['observe']>) {
  return (observed: ObservedRequest) => {
    const written = observe(observed);
    const { content } = written;
    if (!isStream(content)) return written;
    const held = new TransformStream<Uint8Array, Uint8Array>({
      async transform(piece, controller) {
        await state.whenDurable();
        controller.enqueue(piece);
      },
    });
    return { ...written, content: content.pipeThrough(held) };
  };
}

/** The moment at which a world goes on that was left: its clock went on meanwhile at its own rate. */
export function resumedSnapshot({ snapshot, since }: PersistedWorld, host: Clock): WorldSnapshot {
  const { at, rate } = snapshot.clock;
  // The system's clock may have been set back.
  const away = Math.max(0, host.now() - since);
  return { ...snapshot, clock: { at: Math.min(at + away * rate, lastInstant), rate } };
}
