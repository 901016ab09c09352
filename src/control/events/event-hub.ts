import { HttpError } from '../../fake/http/http-error.ts';
import { nextStepAt } from '../../world/tasks/record.ts';
import type { Tasks } from '../../world/tasks/tasks.ts';
import { type EventSources, Subscriber, type Topic } from './subscriber.ts';

/** How many clients follow one world at most. */
const maxSubscribers = 20;

/** Tells clients what changes in a world, as server-sent events. Without clients it listens to nothing, and costs nothing. */
export class EventHub {
  readonly #sources: EventSources;
  readonly #tasks: Tasks;
  readonly #subscribers = new Set<Subscriber>();
  #stopListening: (() => void) | undefined;
  /** Ends the wait for the next step of a task. */
  #waiting = new AbortController();

  constructor(sources: EventSources, tasks: Tasks) {
    this.#sources = sources;
    this.#tasks = tasks;
  }

  /** Whether there is a client. */
  get isWatched(): boolean {
    return this.#subscribers.size > 0;
  }

  /** A command of the control API was carried out. */
  publishCommand(operation: string): void {
    for (const subscriber of this.#subscribers) subscriber.notifyOfCommand(operation);
  }

  /**
   * A stream that begins with how the world is.
   * @param signal of the request: the client may go away by it
   * @throws HttpError 503 when there are too many streams
   */
  stream(signal: AbortSignal): ReadableStream<Uint8Array> {
    const subscriber = this.#subscribe();
    const encoder = new TextEncoder();
    const leave = () => this.#unsubscribe(subscriber);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const text = await subscriber.next();
        if (text !== '') controller.enqueue(encoder.encode(text));
        if (!subscriber.isEnded) return;
        signal.removeEventListener('abort', leave);
        controller.close();
      },
      cancel() {
        signal.removeEventListener('abort', leave);
        leave();
      },
    });
  }

  /** Ends all streams: the world is gone. */
  end(): void {
    for (const subscriber of this.#subscribers) this.#unsubscribe(subscriber);
  }

  #subscribe(): Subscriber {
    if (this.#subscribers.size >= maxSubscribers) {
      throw new HttpError(
        503,
        `Failed to stream events: ${maxSubscribers} clients are told of this world already; end one of them.`,
      );
    }
    const subscriber = new Subscriber(this.#sources);
    this.#subscribers.add(subscriber);
    if (this.#subscribers.size === 1) this.#listen();
    return subscriber;
  }

  #unsubscribe(subscriber: Subscriber): void {
    subscriber.end();
    if (!this.#subscribers.delete(subscriber) || this.isWatched) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  #listen(): void {
    const { clock, journal } = this.#sources;
    const stops = [
      clock.onMove(() => this.#notify('clock', 'tasks')),
      this.#tasks.onChange(() => this.#tasksChanged()),
      journal?.onChange(() => this.#notify('journal')),
    ];
    this.#stopListening = () => {
      this.#waiting.abort();
      for (const stop of stops) stop?.();
    };
    this.#waitForNextStep();
  }

  #notify(...topics: readonly Topic[]): void {
    for (const subscriber of this.#subscribers) subscriber.notify(...topics);
  }

  #tasksChanged(): void {
    if (!this.isWatched) return;
    this.#notify('tasks');
    this.#waitForNextStep();
  }

  /** Tasks come to their steps by themselves: one wait, for the first of them all. */
  #waitForNextStep(): void {
    const { clock } = this.#sources;
    this.#waiting.abort();
    this.#waiting = new AbortController();
    const now = clock.now();
    let at = Number.POSITIVE_INFINITY;
    for (const task of this.#tasks) at = Math.min(at, nextStepAt(task, now));
    if (at === Number.POSITIVE_INFINITY) return;
    clock.until(at, this.#waiting.signal).then(
      () => this.#tasksChanged(),
      () => {},
    );
  }
}
