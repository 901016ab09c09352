import { type JournalRecord, lengthOf } from './journal-record.ts';

/** The newest notes: at most a number of them, and a number of bytes. */
export interface Ring extends Iterable<JournalRecord> {
  /** How many there are. */
  readonly size: number;
  push(note: JournalRecord): void;
  /** A note that is there has grown by a number of bytes; false when it is not there any longer. */
  grow(note: JournalRecord, bytes: number): boolean;
  clear(): void;
}

/** What a note takes besides texts and bodies, in bytes. */
const frame = 500;

function weightOf({ url, headers, path, body, responseHeaders, sent }: JournalRecord): number {
  let characters = url.length + lengthOfFields(path) + lengthOfFields(responseHeaders);
  for (const it of headers) characters += typeof it === 'string' ? it.length : it[0].length + it[1].length;
  const kept = (body?.length ?? 0) + (typeof sent === 'string' ? 2 * sent.length : lengthOf(sent));
  return frame + 2 * characters + kept;
}

function lengthOfFields(fields: Readonly<Record<string, string>> = {}): number {
  let length = 0;
  for (const name in fields) length += name.length + (fields[name]?.length ?? 0);
  return length;
}

/**
 * @param size the most notes
 * @param bytes the most that they may take, two for each character of a text; the newest note is there whatever it takes
 * @param weighed told of how much more, or less, they take
 */
export function createRing(size: number, bytes: number, weighed: (bytes: number) => void = () => {}): Ring {
  let notes: (JournalRecord | undefined)[] = [];
  let first = 0;
  let weight = 0;

  /** @returns by how much it has become lighter */
  function trim(): number {
    const before = weight;
    while (notes.length - first > size || (weight > bytes && notes.length - first > 1)) {
      weight -= (notes[first] as JournalRecord).weight;
      notes[first++] = undefined;
    }
    // Moved together now and then, not for each note that goes.
    if (first > size) {
      notes = notes.slice(first);
      first = 0;
    }
    return before - weight;
  }

  function add(note: JournalRecord, more: number): void {
    note.weight += more;
    weight += more;
    weighed(more - trim());
  }

  return {
    get size() {
      return notes.length - first;
    },
    push(note) {
      notes.push(note);
      add(note, weightOf(note));
    },
    grow(note, grown) {
      const oldest = notes[first];
      if (oldest === undefined || note.number < oldest.number) return false;
      add(note, grown);
      return true;
    },
    clear() {
      weighed(-weight);
      notes = [];
      first = 0;
      weight = 0;
    },
    [Symbol.iterator]: () => (notes.slice(first) as JournalRecord[]).values(),
  };
}
