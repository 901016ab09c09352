import { checkNames, type Names } from '../../contract/known-names.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import type { ObservedRequest } from '../../fake/http/request-context.ts';
import { inTurns, pauseBetweenTurns } from '../../fake/turns.ts';
import type { Clock } from '../../world/time/clock.ts';
import { checkFields, type Kind, milliseconds, whole } from '../kinds.ts';
import type { Budget } from '../memory/budget.ts';
import { describeEntry, exchangeOf, type JournalEntry } from './entry.ts';
import { checkQuery, type JournalQuery, matcher } from './journal-query.ts';
import type { JournalRecord } from './journal-record.ts';
import { onDifferences } from './passed.ts';
import { Ring } from './ring.ts';
import { tee } from './tee.ts';
import { waitUntil } from './wait.ts';

/** How much a journal keeps. */
export interface JournalSize {
  /** The most requests of a world; 1,000 when absent. */
  readonly size?: number | undefined;
  /**
   * The most bytes of a world, with headers, two for each character of a text; 8 MiB when absent. The newest request is always there, but
   * a body of bytes that is larger is not kept, only how large it was.
   */
  readonly bytes?: number | undefined;
}

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
export interface JournalContext {
  readonly world: string;
  readonly clock: Clock;
  /** What it shares the memory of its server by; with nobody when absent. */
  readonly budget?: Pick<Budget, 'share' | 'forgettable'> | undefined;
  /** The journal of another world. @throws Error when there is no such world */
  journalOf(world: string): Journal;
  /** The path of a request below the application path; the whole one where it is outside. */
  pathOf(url: string): string;
  /** The path parameters of a request that an operation answers. */
  parametersOf(request: Pick<JournalRecord, 'method' | 'url'>): Readonly<Record<string, string>>;
}

const maxShown = 10;

/** @throws RangeError when a size is none */
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
  const waiting = new Set<() => void>();

  function changed(): void {
    for (const wake of waiting) wake();
  }

  /** @param pause waits for the next turn when this one has taken its time */
  async function entryOf(note: JournalRecord, pause: () => Promise<void>): Promise<JournalEntry> {
    const parameters = note.operation === undefined ? {} : parametersOf(note);
    const exchanged = exchangeOf(note, { world, path: pathOf(note.url), parameters });
    if (note.verdict) return { ...exchanged, ...note.verdict };
    await pause();
    const { judging } = await import('./verdict.ts');
    await pause();
    const said = await inTurns(judging(exchanged));
    const verdict = { ...said, hints: [...said.hints, ...(note.notes ?? [])] };
    if (note.ended) ring.judge(note.number, verdict);
    return { ...exchanged, ...verdict };
  }

  /** In turns: what is said of a thousand requests takes long. */
  async function entriesOf(notes: readonly JournalRecord[]): Promise<JournalEntry[]> {
    const made: JournalEntry[] = [];
    const pause = pauseBetweenTurns();
    for (const note of notes) {
      made.push(await entryOf(note, pause));
      await pause();
    }
    return made;
  }

  async function entries(query: JournalQuery = {}): Promise<JournalEntry[]> {
    const { valid, last = Number.POSITIVE_INFINITY } = query;
    const found = [...ring].filter(matcher(query, ({ url }) => pathOf(url)));
    if (valid === undefined) return entriesOf(newest(found, last));
    const judged = await entriesOf(found);
    return newest(
      judged.filter((it) => it.valid === valid),
      last,
    );
  }

  async function missed(query: JournalQuery, count: number, timeout: number): Promise<Error> {
    const came = await entries(query);
    const others = await entries({ since: query.since, last: maxShown });
    const instead = others.filter(({ number }) => !came.some((it) => it.number === number));
    return new UsageError(
      [
        `Failed to wait: within ${timeout} ms came ${came.length} of ${count} requests like ${JSON.stringify(query)}; ${instead.length === 0 ? 'nothing else came.' : 'instead came:'}`,
        ...instead.map(describeEntry),
      ].join('\n'),
    );
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
      return (await elsewhere(wanted)?.entries(query)) ?? entries(query);
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
          const there = await entries(query);
          return there.length >= count ? there : undefined;
        },
        waiting,
        { timeout, signal },
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
      if (!(response.content instanceof ReadableStream)) return response;
      let size = 0;
      let isKept = true;
      const told = (piece: Uint8Array) => {
        size += piece.length;
        isKept &&= size <= bytes;
        // A copy: what it was cut out of may be large.
        isKept = ring.grow(number, piece.length, isKept ? piece.slice() : undefined);
      };
      const ended = () => {
        ring.end(number);
        changed();
      };
      return { ...response, content: tee(response.content, told, ended) };
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

function newest<T>(all: readonly T[], count: number): T[] {
  return count === 0 ? [] : all.slice(-count);
}

/** @throws UsageError when a size is none */
export function checkJournalSize(given: JournalSize) {
  checkNames('Failed to make the journal', given, sizeNames, { place: 'observe.journal' });
  const { size = 1000, bytes = 8 * 1024 * 1024 } = given;
  return { size: checkSize('size', size), bytes: checkSize('bytes', bytes) };
}

const sizeNames: Names<JournalSize> = { size: true, bytes: true };
const waitKinds: Readonly<Record<keyof WaitOptions, Kind>> = {
  count: whole(1),
  timeout: milliseconds,
  signal: { fits: (value) => value instanceof AbortSignal, sentence: 'must be an AbortSignal' },
};

function checkSize(name: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new UsageError(
    `Failed to make the journal: ${name} is ${shown(value)}; give a whole number of 1 or more, or \`journal: false\`.`,
  );
}
