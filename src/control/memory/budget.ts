import { UsageError } from '../../contract/usage-error.ts';
import { HttpError } from '../../fake/http/http-error.ts';

/** What all worlds of a server take in memory together, in bytes, as far as it is counted. */
export interface MemoryUse {
  /** The most that they may take. */
  readonly limit: number;
  /** What worlds, their changed records, snapshots, imports, faults and overrides take. */
  readonly worlds: number;
  /** What is forgotten when it becomes too much: journals, and responses that are kept for the next time. */
  readonly journals: number;
  /** How many requests were forgotten in journals of worlds that nobody had used for longest. */
  readonly forgotten: number;
}

/** Part of what can be forgotten. */
export interface Share {
  /** There is more, or less, of it by a number of bytes. More means that it is in use. */
  add(bytes: number): void;
  /** What belongs to it is gone; nothing that comes later counts. */
  leave(): void;
}

/** One bound for the memory of all worlds of a server. */
export interface Budget {
  readonly use: MemoryUse;
  /** The most that journals and what else can be forgotten may take, in bytes. */
  readonly forgettable: number;
  /**
   * Counts something that can be forgotten. When there is too much, what was used least recently goes first.
   * @param forget does it, takes from its share what has gone, and answers how many requests have
   */
  share(forget: () => number): Share;
  /** Counts more, or less, of what stays, by a number of bytes. */
  keep(bytes: number): void;
  /** Counts what several may hold and what stays until the last of them lets it go, once. */
  hold(thing: object, bytes: number): void;
  /** One of them lets it go. */
  letGo(thing: object): void;
  /**
   * To be called before there is more of what stays.
   * @throws HttpError 503 when there is no room for it
   */
  checkRoom(): void;
}

const mebibyte = 1024 * 1024;

/**
 * Makes the bound of a server.
 * @param limit in bytes; 256 MiB when absent
 * @throws UsageError when it is none
 */
export function createBudget(limit: number = 256 * mebibyte): Budget {
  if (!(Number.isInteger(limit) && limit >= mebibyte)) {
    throw new UsageError(
      `Failed to bound the memory: maxMemory is a whole number of bytes, 1 MiB or more; got ${limit}.`,
    );
  }
  const forgettable = Math.floor(limit / 4);
  const members = new Set<{ weight: number; used: number; readonly forget: () => number }>();
  const shared = new Map<object, { holders: number; readonly bytes: number }>();
  let [worlds, journals, forgotten, uses] = [0, 0, 0, 0];

  /** By more than there has to be, so that it is not to be done again at once. */
  function forget(newest: object): void {
    for (const member of [...members].sort((one, other) => one.used - other.used)) {
      if (journals <= forgettable * 0.875) return;
      if (member !== newest) forgotten += member.forget();
    }
  }

  return {
    forgettable,
    get use() {
      return { limit, worlds, journals, forgotten };
    },
    share(forgetIt) {
      const member = { weight: 0, used: ++uses, forget: forgetIt };
      const add = (bytes: number) => {
        if (!members.has(member)) return;
        member.weight += bytes;
        journals += bytes;
        if (bytes <= 0) return;
        member.used = ++uses;
        if (journals > forgettable) forget(member);
      };
      members.add(member);
      return {
        add,
        leave() {
          add(-member.weight);
          members.delete(member);
        },
      };
    },
    keep(bytes) {
      worlds += bytes;
    },
    hold(thing, bytes) {
      const known = shared.get(thing);
      if (known) {
        known.holders += 1;
        return;
      }
      shared.set(thing, { holders: 1, bytes });
      worlds += bytes;
    },
    letGo(thing) {
      const known = shared.get(thing);
      if (!known || --known.holders > 0) return;
      shared.delete(thing);
      worlds -= known.bytes;
    },
    checkRoom() {
      if (worlds <= limit - forgettable) return;
      const [taken, most] = [worlds, limit - forgettable].map((it) => (it / mebibyte).toFixed(1));
      throw new HttpError(
        503,
        `Failed to make room: the worlds take ${taken} MiB, and ${most} MiB is the maximum; delete or reset some, or raise --max-memory (server.maxMemory).`,
      );
    },
  };
}
