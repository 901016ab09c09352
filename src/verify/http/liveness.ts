import type { OperationId } from '../../contract/operations.ts';
import type { Exchange } from './exchange.ts';
import { NoVerdict } from './failures.ts';

/** What makes one wonder whether the server of the run still answers, and these credentials. */
export interface Trouble {
  readonly kind: 'down' | 'refused' | 'page' | 'redirect';
  /** The error of a connection, or where a redirect leads to. */
  readonly detail?: string | undefined;
}

/** How a server is watched that has answered before. */
export interface LivenessOptions {
  /** The request that greets it: it was answered when the run began. */
  readonly greeting: { readonly operation: OperationId; readonly query: Readonly<Record<string, number>> };
  /** Of a server that was answering another connection before: the requests that this had made, and what it was lost for. */
  readonly before?: { readonly requests: number; readonly trouble?: Trouble | undefined };
  /** Told when the server is lost, in words after "because". */
  onLost(message: string, trouble: Trouble): void;
}

/** Watches whether a server is there. */
export interface Liveness {
  /** @throws NoVerdict when the server is lost: nothing is sent to it any more */
  throwIfLost(): void;
  noteWell(): void;
  /** Says that an operation is in trouble although the server is there. */
  noteOwn(operation: OperationId, trouble: Trouble): void;
  /**
   * Greets the server again, unless it is known that this operation has the trouble while the server is there.
   * @returns whether it was greeted
   * @throws NoVerdict when the greeting is in trouble, too
   */
  look(operation: OperationId, trouble: Trouble): Promise<'there' | 'unknown'>;
}

/** So many requests in a row make no connection before the server is greeted, */
const patience = 3;

/** so often it is greeted, and so long is waited in between, in milliseconds. */
const greetings = { times: 2, pause: 1000 };

/** What is wrong with a response if it is one of somebody else than the server: of who wants a login. */
export function troubleOf({ status, headers }: Pick<Exchange['response'], 'status' | 'headers'>) {
  const trouble = (kind: Trouble['kind'], detail?: string): Trouble => ({ kind, detail });
  if (status === 401) return trouble('refused');
  if (status >= 300 && status < 400 && status !== 304) return trouble('redirect', headers.location);
  const isPage = /^\s*(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '');
  return status < 300 && isPage ? trouble('page') : undefined;
}

/**
 * Begins to watch a server. One operation that is in trouble costs a greeting, and no more: it is a fault of that operation.
 * @param greet makes the greeting, and says what is wrong with its response
 */
export function createLiveness(
  { before, onLost }: LivenessOptions,
  greet: () => Promise<Trouble | undefined>,
  wait: (ms: number) => Promise<void>,
): Liveness {
  const own = new Set<string>();
  const isGone = before?.trouble?.kind === 'down';
  let isWatching = before !== undefined;
  let well = before?.requests ?? 0;
  let unconnected = isGone ? patience : 0;
  // Who was not reached may be back; who wants another login is not asked again, as that may lock an account.
  let lost = before?.trouble && !isGone ? new NoVerdict('Failed to go on: the server is lost.') : undefined;
  let looking: Promise<void> | undefined;

  const keyOf = (operation: OperationId, { kind }: Trouble) => `${kind} ${operation}`;

  async function lookAgain(trouble: Trouble): Promise<void> {
    for (let time = 1; time <= greetings.times; time++) {
      if (time > 1) await wait(greetings.pause);
      if ((await greet()) === undefined) return noteWell();
    }
    const message = wordLoss(trouble, well);
    lost = new NoVerdict(`Failed to go on: ${message}.`);
    onLost(message, trouble);
    throw lost;
  }

  function noteWell(): void {
    isWatching = true;
    unconnected = 0;
    well++;
  }

  return {
    throwIfLost() {
      if (lost) throw lost;
    },
    noteWell,
    noteOwn(operation, trouble) {
      own.add(keyOf(operation, trouble));
      well++;
    },
    async look(operation, trouble) {
      if (!isWatching || own.has(keyOf(operation, trouble))) return 'unknown';
      if (trouble.kind === 'down' && ++unconnected < patience) return 'unknown';
      // What others have been told meanwhile has the same reason.
      looking ??= lookAgain(trouble).finally(() => {
        looking = undefined;
      });
      await looking;
      return 'there';
    },
  };
}

/** @param well so many requests were answered by the server itself */
function wordLoss({ kind, detail = 'nowhere' }: Trouble, well: number): string {
  const since = `since request ${well + 1}`;
  if (kind === 'down') return `the server could no longer be reached after ${well} requests (${detail})`;
  if (kind === 'refused') return `the server stopped accepting the credentials after ${well} requests (401)`;
  if (kind === 'page') return `the server answers with an HTML page such as a login page ${since}`;
  return `the server redirects to ${detail.replace(/[?#].*$/s, '')}, as to a login page, ${since}`;
}
