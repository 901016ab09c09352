import type { OperationId } from '../../contract/operations.ts';
import { type Exchange, isRedirect } from './exchange.ts';
import { type NoResponse, NoVerdict, TooLate, Unanswered } from './failures.ts';
import { unreachable } from './repetition.ts';

/** What makes one wonder whether the server of the run still answers, and these credentials. */
export interface Trouble {
  readonly kind: 'down' | 'unavailable' | 'silent' | 'refused' | 'page' | 'redirect';
  /** The error of a connection, a status, or where a redirect leads to. */
  readonly detail?: string | undefined;
}

/** How a server is watched that has answered before. */
export interface LivenessOptions {
  /** The request that greets it: it was answered when the run began. */
  readonly greeting: { readonly operation: OperationId; readonly query: Readonly<Record<string, number>> };
  /** Of a server that was answering another connection before: the requests that this had made, and what it was lost for. */
  readonly before?: { readonly requests: number; readonly trouble?: Trouble | undefined };
  /** How many requests in a row come to nothing before it is greeted again; when absent, as many as it takes for one that is brief. */
  readonly patience?: number;
  /** Told when the server is lost, in words after "because". */
  onLost(message: string, trouble: Trouble): void;
}

/** Watches whether a server is there. */
export interface Liveness {
  /** @throws NoVerdict when the server is lost: nothing is sent to it any more */
  throwIfLost(): void;
  noteWell(): void;
  /** Says that an operation has trouble of its own, as the server is there. */
  noteOwn(operation: OperationId, trouble: Trouble): void;
  /**
   * Greets the server again, unless it is known that this operation has the trouble while the server is there.
   * @returns whether it was greeted
   * @throws NoVerdict when the greeting is in trouble, too
   */
  look(operation: OperationId, trouble: Trouble): Promise<'there' | 'unknown'>;
}

/** How many requests in a row come to nothing before the server is greeted: one that is late has taken its time already. */
const usualPatience: Partial<Record<Trouble['kind'], number>> = { down: 3, unavailable: 3 };

/** What is waited between greetings, in milliseconds: who says that a server is unavailable may expect it back. */
const pauses = { usual: [1000], unavailable: [1000, 2000, 4000, 8000, 16_000] };

/** How often a server is greeted in a run. */
export const maxGreetings = 200;

/** Of these the server may be back later, without anybody doing anything. */
const passing: readonly Trouble['kind'][] = ['down', 'unavailable', 'silent'];

/** What is wrong with a response if it is one of somebody else than the server: of who wants a login, or stands before it. */
export function troubleOf({ status, headers }: Pick<Exchange['response'], 'status' | 'headers'>) {
  const trouble = (kind: Trouble['kind'], detail?: string): Trouble => ({ kind, detail });
  if (unreachable.includes(status)) return trouble('unavailable', String(status));
  if (status === 401) return trouble('refused');
  if (isRedirect(status) && status !== 304) return trouble('redirect', headers.location);
  const isPage = /^\s*(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '');
  return status < 300 && isPage ? trouble('page') : undefined;
}

/** What a request that came to nothing makes one wonder; undefined where the server has begun to answer, or has asked to wait. */
export function troubleBehind(failure: NoResponse): Trouble | undefined {
  if (failure instanceof TooLate) return { kind: 'silent', detail: failure.reason };
  if (!(failure instanceof Unanswered) || failure.partial) return undefined;
  const { status, reason } = failure;
  if (status === undefined) return { kind: 'down', detail: reason.split(',')[0] };
  return unreachable.includes(status) ? { kind: 'unavailable', detail: String(status) } : undefined;
}

/**
 * Begins to watch a server. One operation that is in trouble costs a greeting, and no more: it is a fault of that operation.
 * @param greet makes the greeting, and tells whether the server itself has answered it
 */
export function createLiveness(
  { before, patience, onLost }: LivenessOptions,
  greet: () => Promise<boolean>,
  wait: (ms: number) => Promise<void>,
): Liveness {
  const own = new Set<string>();
  const isGone = before?.trouble !== undefined && passing.includes(before.trouble.kind);
  let isWatching = before !== undefined;
  let well = before?.requests ?? 0;
  let inVain = isGone ? Number.POSITIVE_INFINITY : 0;
  let greeted = 0;
  // Who was not reached may be back; who wants another login is not asked again, as that may lock an account.
  let lost = before?.trouble && !isGone ? new NoVerdict('Failed to go on: the server is lost.') : undefined;
  let looking: Promise<void> | undefined;

  const keyOf = (operation: OperationId, { kind }: Trouble) => `${kind} ${operation}`;

  async function lookAgain(trouble: Trouble): Promise<void> {
    // Who was lost before is given one more chance.
    const all = trouble.kind === 'unavailable' && !isGone ? pauses.unavailable : pauses.usual;
    for (const pause of [0, ...all]) {
      if (pause > 0) await wait(pause);
      greeted++;
      if (await greet()) return noteWell();
    }
    const message = wordLoss(trouble, well);
    lost = new NoVerdict(`Failed to go on: ${message}.`);
    onLost(message, trouble);
    throw lost;
  }

  function noteWell(): void {
    isWatching = true;
    inVain = 0;
    well++;
  }

  return {
    throwIfLost() {
      if (lost) throw lost;
    },
    noteWell,
    noteOwn(operation, trouble) {
      own.add(keyOf(operation, trouble));
      if (!passing.includes(trouble.kind)) well++;
    },
    async look(operation, trouble) {
      if (!isWatching || own.has(keyOf(operation, trouble))) return 'unknown';
      if (++inVain < (patience ?? usualPatience[trouble.kind] ?? 1) || greeted >= maxGreetings)
        return 'unknown';
      // What others have been told meanwhile has the same reason.
      looking ??= lookAgain(trouble).finally(() => {
        looking = undefined;
      });
      await looking;
      return 'there';
    },
  };
}

/** @param well how many requests were answered by the server itself */
function wordLoss({ kind, detail = 'nowhere' }: Trouble, well: number): string {
  const since = `since request ${well + 1}`;
  if (kind === 'silent') return `the server stopped answering after ${well} requests (${detail})`;
  if (kind === 'unavailable') return `the server responds with ${detail} to everything ${since}`;
  if (kind === 'down') return `the server could no longer be reached after ${well} requests (${detail})`;
  if (kind === 'refused') return `the server stopped accepting the credentials after ${well} requests (401)`;
  if (kind === 'page') return `the server answers with an HTML page such as a login page ${since}`;
  return `the server redirects to ${detail.replace(/[?#].*$/s, '')}, as to a login page, ${since}`;
}
