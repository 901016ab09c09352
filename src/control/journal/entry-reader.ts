import { inTurns, pauseBetweenTurns } from '../../fake/turns.ts';
import { exchangeOf, type JournalEntry } from './entry.ts';
import { type JournalQuery, matcher } from './journal-query.ts';
import type { JournalRecord } from './journal-record.ts';
import type { Ring } from './ring.ts';

/** What has to be known to read the entries of a world. */
export interface EntryContext {
  readonly world: string;
  /** The path of a request below the application path; the whole one where it is outside. */
  pathOf(url: string): string;
  /** The path parameters of a request that an operation answers. */
  parametersOf(request: Pick<JournalRecord, 'method' | 'url'>): Readonly<Record<string, string>>;
}

/** Reads the entries of a journal: what is said of a request is worked out when somebody asks for it, and kept then. */
export class EntryReader {
  readonly #ring: Ring;
  readonly #context: EntryContext;

  constructor(ring: Ring, context: EntryContext) {
    this.#ring = ring;
    this.#context = context;
  }

  /**
   * The requests that are meant, the oldest first.
   * @throws Error (as a rejection) when the query names no operation, or no instant
   */
  async entries(query: JournalQuery = {}): Promise<JournalEntry[]> {
    const { valid, last = Number.POSITIVE_INFINITY } = query;
    const found = [...this.#ring].filter(matcher(query, ({ url }) => this.#context.pathOf(url)));
    if (valid === undefined) return this.#entriesOf(newest(found, last));
    const judged = await this.#entriesOf(found);
    return newest(
      judged.filter((it) => it.valid === valid),
      last,
    );
  }

  /** In turns: what is said of a thousand requests takes long. */
  async #entriesOf(notes: readonly JournalRecord[]): Promise<JournalEntry[]> {
    const made: JournalEntry[] = [];
    const pause = pauseBetweenTurns();
    for (const note of notes) {
      made.push(await this.#entryOf(note, pause));
      await pause();
    }
    return made;
  }

  /** @param pause waits for the next turn when this one has taken its time */
  async #entryOf(note: JournalRecord, pause: () => Promise<void>): Promise<JournalEntry> {
    const { world, pathOf, parametersOf } = this.#context;
    const parameters = note.operation === undefined ? {} : parametersOf(note);
    const exchanged = exchangeOf(note, { world, path: pathOf(note.url), parameters });
    if (note.verdict) return { ...exchanged, ...note.verdict };
    await pause();
    const { judging } = await import('./verdict.ts');
    await pause();
    const said = await inTurns(judging(exchanged));
    const verdict = { ...said, hints: [...said.hints, ...(note.notes ?? [])] };
    if (note.ended) this.#ring.judge(note.number, verdict);
    return { ...exchanged, ...verdict };
  }
}

function newest<T>(all: readonly T[], count: number): T[] {
  return count === 0 ? [] : all.slice(-count);
}
