import { type JournalRecord, lengthOf } from './journal-record.ts';

/** The newest notes: at most a number of them, and a number of bytes. */
export interface Ring extends Iterable<JournalRecord> {
  push(note: JournalRecord): void;
  /** A note that is there has grown by a number of bytes; false when it is not there any longer. */
  grow(note: JournalRecord, bytes: number): boolean;
  clear(): void;
}

const weightOf = ({ url, body, sent }: JournalRecord) =>
  2 * url.length + (body?.length ?? 0) + (typeof sent === 'string' ? 2 * sent.length : lengthOf(sent));

/**
 * @param size the most notes
 * @param bytes the most that they may take, two for each character of a text; the newest note is there whatever it takes
 */
export function createRing(size: number, bytes: number): Ring {
  let notes: (JournalRecord | undefined)[] = [];
  let first = 0;
  let weight = 0;

  function trim(): void {
    while (notes.length - first > size || (weight > bytes && notes.length - first > 1)) {
      weight -= weightOf(notes[first] as JournalRecord);
      notes[first++] = undefined;
    }
    // Moved together now and then, not for each note that goes.
    if (first > size) {
      notes = notes.slice(first);
      first = 0;
    }
  }

  return {
    push(note) {
      notes.push(note);
      weight += weightOf(note);
      trim();
    },
    grow(note, grown) {
      const oldest = notes[first];
      if (oldest === undefined || note.number < oldest.number) return false;
      weight += grown;
      trim();
      return true;
    },
    clear() {
      notes = [];
      first = 0;
      weight = 0;
    },
    [Symbol.iterator]: () => (notes.slice(first) as JournalRecord[]).values(),
  };
}
