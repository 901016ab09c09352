import type { Context, RawFinding, Told } from './check.ts';
import { apart } from './parts.ts';
import { sideBySide, type Work } from './side-by-side.ts';

/** How many findings a part keeps before they are heard: more would be the responses of a whole run. */
const maxUnheard = 20;

/** One of several has it, and alone makes requests. */
interface Turn {
  /** Waits until it is free, behind those who already wait. */
  take(): Promise<void>;
  give(): void;
  /** Lets others have it as long as something takes. */
  lend<T>(during: Promise<T>): Promise<T>;
}

/**
 * Does the same part of a check for each of some things, as `eachApart` does, and goes on with the next ones while one waits for a
 * task. Requests are made one after the other all the same, and findings are told in the order of the things.
 * @param work is given the context to wait with
 * @example
 * yield* eachInTurn(context, projects, (own, project) => deletionFindings(own, project));
 */
export async function* eachInTurn<T>(
  context: Context,
  all: Iterable<T>,
  work: (context: Context, one: T) => AsyncIterable<RawFinding>,
): AsyncGenerator<Told> {
  const turn = createTurn();
  const parts = Array.from(all, (one) => partOf(context, turn, (own) => work(own, one)));
  try {
    yield* sideBySide(
      parts,
      parts.map((part) => [part]),
      parts.length,
    );
  } finally {
    context.collect();
  }
}

function partOf(
  context: Context,
  turn: Turn,
  work: (context: Context) => AsyncIterable<RawFinding>,
): Work<Told> {
  const over = new AbortController();
  let isHeard = false;
  let listen = () => {};
  const heard = new Promise<void>((resolve) => {
    listen = resolve;
  });

  /** Nobody has a use for what would come after it when all are stopped. */
  async function aside(during: Promise<void>): Promise<void> {
    await turn.lend(during).finally(() => context.collect(keep));
    over.signal.throwIfAborted();
  }

  function keep(told: Told): void {
    part.told.push(told);
    part.onTell();
  }

  const own: Context = { ...context, waitForTask: (ms) => aside(context.waitForTask(ms)) };
  const part: Work<Told> = {
    told: [],
    onTell: () => {},
    listen() {
      isHeard = true;
      listen();
    },
    stop() {
      over.abort();
      listen();
    },
    async run() {
      await turn.take();
      try {
        over.signal.throwIfAborted();
        context.collect(keep);
        for await (const finding of apart(() => work(own))) {
          context.tell(finding);
          // Not before a request: others may wait for what it brings, such as a record that they share.
          if (part.told.length >= maxUnheard && !isHeard) await aside(heard);
        }
      } catch (error) {
        if (!over.signal.aborted) throw error;
      } finally {
        turn.give();
      }
    },
  };
  return part;
}

function createTurn(): Turn {
  const waiting: (() => void)[] = [];
  let isTaken = false;

  function give(): void {
    const next = waiting.shift();
    if (next) next();
    else isTaken = false;
  }

  return {
    async take() {
      if (isTaken) return new Promise((resolve) => waiting.push(resolve));
      isTaken = true;
    },
    give,
    async lend(during) {
      give();
      try {
        return await during;
      } finally {
        // Whoever has begun goes on before others begin.
        if (isTaken) await new Promise<void>((resolve) => waiting.unshift(resolve));
        isTaken = true;
      }
    },
  };
}
