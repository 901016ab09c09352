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
    for (const level of levelsOf(body)) {
      if (level.depth > maxDepth) {
        return { body: undefined, flaw: `is nested more than ${maxDepth} levels deep` };
      }
      for (const container of level.containers) makePrintable(container);
    }
    return { body };
  } catch {
    return { body: undefined };
  }
}

/** The lists and objects of a value, level by level: a walk into the depth might not end. */
function* levelsOf(
  value: unknown,
): Generator<{ readonly depth: number; readonly containers: readonly object[] }> {
  let containers = [value].filter(isContainer);
  for (let depth = 1; containers.length > 0; depth++) {
    yield { depth, containers };
    containers = containers.flatMap((it) => Object.values(it).filter(isContainer));
  }
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An object with a field `toString` of its own is a text in no sentence, unless it is told how. */
function makePrintable(value: object): void {
  if (!['toString', 'valueOf'].some((name) => Object.hasOwn(value, name))) return;
  Object.defineProperty(value, Symbol.toPrimitive, { value: () => jsonPrefix(value, 1000) });
}

/** Reads bytes as UTF-8 as they come, and takes note of those that are none. */
export function createDecoder() {
  const lenient = new TextDecoder();
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isBroken = false;
  const check = (bytes?: Uint8Array) => {
    if (isBroken) return;
    try {
      strict.decode(bytes, { stream: bytes !== undefined });
    } catch {
      isBroken = true;
    }
  };
  return {
    /** The text of some bytes; of what is left when there are no more. */
    decode(bytes?: Uint8Array): string {
      check(bytes);
      return lenient.decode(bytes, { stream: bytes !== undefined });
    },
    /** Whether there were bytes that are no UTF-8. */
    get isBroken() {
      return isBroken;
    },
  };
}
