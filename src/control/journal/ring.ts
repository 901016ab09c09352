import type { JournalRecord } from './journal-record.ts';

/** The newest notes: so many, and so many bytes of text. */
export interface Ring extends Iterable<JournalRecord> {
  push(note: JournalRecord): void;
  /** A note that is there has grown by so many characters; false when it is not there any longer. */
  grow(note: JournalRecord, characters: number): boolean;
  clear(): void;
}

const weightOf = ({ url, body, text }: JournalRecord) =>
  2 * (url.length + text.length) + (body?.byteLength ?? 0);

/**
 * @param size the most notes
 * @param bytes the most that their texts may take, two for each character; the newest note is there whatever it takes
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
    grow(note, characters) {
      const oldest = notes[first];
      if (oldest === undefined || note.number < oldest.number) return false;
      weight += 2 * characters;
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
