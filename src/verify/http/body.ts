import { jsonPrefix } from '../../contract/validation/json-prefix.ts';

/** What was made of the text of a response. */
export interface ParsedBody {
  /** The text as JSON; undefined when it is empty, or no JSON that can be worked with. */
  readonly body: unknown;
  /** What is wrong with it although it is JSON, as a predicate of "the body". */
  readonly flaw?: string;
}

/**
 * The deepest nesting that is read. No record of the API comes near it, and what is not deeper can be walked through,
 * compared and printed without a thought of the stack.
 */
export const maxDepth = 200;

/**
 * Reads JSON of a server that nobody knows.
 * @example
 * parseBody('[1]'); // { body: [1] }
 */
export function parseBody(text: string): ParsedBody {
  if (text.trim() === '') return { body: undefined };
  try {
    const body: unknown = JSON.parse(text);
    if (!isWithin(body, maxDepth))
      return { body: undefined, flaw: `is nested more than ${maxDepth} levels deep` };
    return { body };
  } catch {
    return { body: undefined };
  }
}

/** Whether a value has no more levels than there are left; each of its objects is made printable. It goes no deeper. */
function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) return value.every((inner) => isWithin(inner, levels - 1));
  const inside = Object.values(value);
  makePrintable(value);
  return inside.every((inner) => isWithin(inner, levels - 1));
}

/** An object with a field `toString` of its own is a text in no sentence, unless it is told how. */
function makePrintable(value: object): void {
  if (!Object.hasOwn(value, 'toString') && !Object.hasOwn(value, 'valueOf')) return;
  Object.defineProperty(value, Symbol.toPrimitive, { value: () => jsonPrefix(value, 1000) });
}

/** Of bytes that are whole characters; at the beginning a byte order mark is none of them. */
const beginning = new TextDecoder('utf-8', { fatal: true });
const continuation = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8 as they come, and takes note of those that are none. */
export function createDecoder() {
  let hasBegun = false;
  // Most responses come in one part, which is read at once; what remembers half of a character is slower.
  let careful: ReturnType<typeof createCarefulDecoder> | undefined;
  return {
    /** The text of some bytes; of what is left when there are no more. */
    decode(bytes?: Uint8Array): string {
      if (careful) return careful.decode(bytes);
      if (!bytes || bytes.length === 0) return '';
      const isFirst = !hasBegun;
      hasBegun = true;
      try {
        return (isFirst ? beginning : continuation).decode(bytes);
      } catch {
        careful = createCarefulDecoder(!isFirst);
        return careful.decode(bytes);
      }
    },
    /** Whether there were bytes that are no UTF-8. */
    get isBroken() {
      return careful?.isBroken === true;
    },
  };
}

/** Reads parts that may begin and end within a character. */
function createCarefulDecoder(ignoreBOM: boolean) {
  const lenient = new TextDecoder('utf-8', { ignoreBOM });
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM });
  let isBroken = false;
  return {
    decode(bytes?: Uint8Array): string {
      const how = { stream: bytes !== undefined };
      try {
        if (!isBroken) strict.decode(bytes, how);
      } catch {
        isBroken = true;
      }
      return lenient.decode(bytes, how);
    },
    get isBroken() {
      return isBroken;
    },
  };
}
