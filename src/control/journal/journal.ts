import { UsageError } from '../../contract/usage-error.ts';
import type { ObservedRequest } from '../../fake/http/request-context.ts';
import { isStream } from '../../fake/http/response.ts';
import type { Clock } from '../../world/time/clock.ts';
import { checkFields, type Kind, milliseconds, whole } from '../kinds.ts';
import type { Budget } from '../memory/budget.ts';
import { describeEntry, type JournalEntry } from './entry.ts';
import { type EntryContext, EntryReader } from './entry-reader.ts';
import { checkQuery, type JournalQuery } from './journal-query.ts';
import { checkJournalSize, type JournalSize } from './journal-size.ts';
import { onDifferences } from './passed.ts';
import { Ring } from './ring.ts';
import { tee } from './tee.ts';
import { waitUntil } from './wait.ts';

/** How long to wait for requests. */
export interface WaitOptions {
  /** How many requests there must be; 1 when absent. */
  readonly count?: number | undefined;
  /** Milliseconds of real time, whatever the world's clock shows; 1,000 when absent. */
  readonly timeout?: number | undefined;
  /** Gives up: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a world was asked and what it has answered. */
export interface Journal {
  /** The number of the newest request; 0 before the first. As `since` it means: from now on. */
  readonly latest: number;
  /**
   * The requests that are meant, the oldest first; of a long time the newest 1,000. Credentials are not shown.
   * @throws Error (as a rejection) when the query names an operation that does not exist, or the journal is switched off
   * @example
   * const mock = createMock();
   * await mock.fetch('/api/projects?$tpo=5');
   * const [entry] = await mock.journal.entries({ operation: 'searchProjects' });
   * entry?.hints; // ['the query option $tpo is not a query option of the operation; did you mean $top?']
   */
  entries(query?: JournalQuery): Promise<JournalEntry[]>;
  /**
   * Waits until there are such requests; those that came before count too, unless `since` leaves them out.
   * @throws Error (as a rejection) when the time is over; it says what came instead
   * @example
   * const mock = createMock();
   * const arrived = mock.journal.waitFor({ method: 'GET', path: '/api/projects' });
   * await mock.fetch('/api/projects');
   * const [entry] = await arrived;
   */
  waitFor(query?: JournalQuery, options?: WaitOptions): Promise<JournalEntry[]>;
  /** Forgets all requests; numbers go on. */
  clear(): void;
}

/** A journal, and the hook by which it comes to know. */
export interface JournalWriter extends Journal {
  note(observed: ObservedRequest): ObservedRequest['response'];
  /** The numbers of the oldest request that is kept, and of the latest; the oldest is more when none is kept. */
  range(): { readonly oldest: number; readonly latest: number };
  /**
   * Calls a listener, at once, when a request was noted, a stream has ended, or all are forgotten.
   * @returns what ends it
   */
  onChange(listener: () => void): () => void;
  /** The world goes: nothing of it counts any longer. */
  end(): void;
}

/** What a journal has to know of its surroundings. */
export interface JournalContext extends EntryContext {
  readonly clock: Clock;
  /** What it shares the memory of its server by; with nobody when absent. */
  readonly budget?: Pick<Budget, 'share' | 'forgettable'> | undefined;
  /** The journal of another world. @throws Error when there is no such world */
  journalOf(world: string): Journal;
}

const maxShown = 10;

/**
 * Makes the journal of a world.
 * @throws UsageError when a size is none
 */
export function createJournal(
  { world, clock, journalOf, pathOf, parametersOf, budget }: JournalContext,
  limits: JournalSize = {},
): JournalWriter {
  const { size, bytes } = checkJournalSize(limits);
  const share = budget?.share(() => {
    const { size: gone } = ring;
    ring.clear();
    changed();
    return gone;
  });
  const ring: Ring = new Ring(size, Math.min(bytes, budget?.forgettable ?? bytes), share?.add);
  const reader = new EntryReader(ring, { world, pathOf, parametersOf });
  const waiting = new Set<() => void>();
  const over = new AbortController();

  function changed(): void {
    for (const wake of waiting) wake();
  }

  /** What is said when the time to wait is over. */
  async function missed(query: JournalQuery, count: number, timeout: number): Promise<Error> {
    const came = await reader.entries(query);
    const others = await reader.entries({ since: query.since, last: maxShown });
    const instead = others.filter(({ number }) => !came.some((it) => it.number === number));
    return new UsageError(
      [
        `Failed to wait: within ${timeout} ms came ${came.length} of ${count} requests like ${JSON.stringify(query)}; ${instead.length === 0 ? 'nothing else came.' : 'instead came:'}`,
        ...instead.map(describeEntry),
      ].join('\n'),
    );
  }

  /** The stream of a response; what is sent of it is added to its note. */
  function recorded(number: number, content: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    let sent = 0;
    let isKept = true;
    const onPiece = (piece: Uint8Array) => {
      sent += piece.length;
      isKept &&= sent <= bytes;
      // A copy: what it was cut out of may be large.
      isKept = ring.grow(number, piece.length, isKept ? piece.slice() : undefined);
    };
    return tee(content, onPiece, () => {
      ring.end(number);
      changed();
    });
  }

  const elsewhere = (wanted: string | undefined) =>
    wanted === undefined || wanted === world ? undefined : journalOf(wanted);

  return {
    get latest() {
      return ring.latest;
    },
    async entries(asked = {}) {
      checkQuery(asked);
      const { world: wanted, ...query } = asked;
      return (await elsewhere(wanted)?.entries(query)) ?? reader.entries(query);
    },
    async waitFor(asked = {}, options = {}) {
      checkQuery(asked);
      checkFields('Failed to wait', options, waitKinds);
      const { world: wanted, ...query } = asked;
      const other = elsewhere(wanted);
      if (other) return other.waitFor(query, options);
      const { count = 1, timeout = 1000, signal } = options;
      const found = await waitUntil(
        async () => {
          const there = await reader.entries(query);
          return there.length >= count ? there : undefined;
        },
        waiting,
        { timeout, signal: signal ? AbortSignal.any([signal, over.signal]) : over.signal },
      );
      if (found) return found;
      throw await missed(query, count, timeout);
    },
    clear() {
      ring.clear();
      changed();
    },
    range() {
      const { oldest, latest } = ring;
      return { oldest, latest };
    },
    onChange(listener) {
      waiting.add(listener);
      return () => void waiting.delete(listener);
    },
    end() {
      over.abort(new UsageError(`Failed to wait: the world ${world} was deleted.`));
      ring.clear();
      share?.leave();
    },
    note(observed) {
      const { response } = observed;
      const number = ring.push(observed, clock.now(), bytes);
      if (waiting.size > 0) changed();
      onDifferences(response, (differences) => {
        ring.compare(number, differences);
        changed();
      });
      if (!isStream(response.content)) return response;
      return { ...response, content: recorded(number, response.content) };
    },
  };
}

/** What stands in the place of a journal that is switched off. */
export const noJournal: Journal = {
  latest: 0,
  entries: () => Promise.reject(isOff()),
  waitFor: () => Promise.reject(isOff()),
  clear() {},
};

const isOff = () =>
  new UsageError('Failed to read the journal: it is switched off; leave out the option `journal: false`.');

const waitKinds: Readonly<Record<keyof WaitOptions, Kind>> = {
  count: whole(1),
  timeout: milliseconds,
  signal: { fits: (value) => value instanceof AbortSignal, sentence: 'must be an AbortSignal' },
};
