import type { Item } from '../../contract/collections.ts';

/** What servers agree on; undefined where one may say yes and another no. */
export type Truth = boolean | undefined;

/** A condition as a query writes it, and a predicate of its own that says of which records it holds. */
export interface Condition {
  readonly text: string;
  holds(record: Item): Truth;
  /** It is tried on every collection, and not only on one. */
  readonly basic?: boolean;
}

/** A condition about a value that a record may lack: then nothing is sure. */
export function about<T>(
  text: string,
  read: (record: Item) => T | undefined,
  holds: (value: T) => Truth,
): Condition {
  return {
    text,
    holds: (record) => {
      const value = read(record);
      return value === undefined ? undefined : holds(value);
    },
  };
}

/** Sure only when all ways to see it agree. */
export function agreed(...ways: readonly boolean[]): Truth {
  return ways.every((way) => way === ways[0]) ? ways[0] : undefined;
}

/** The opposite. */
export function not({ text, holds }: Condition, write = `not (${text})`): Condition {
  return { text: write, holds: (record) => negated(holds(record)) };
}

/** Both. */
export function and(a: Condition, b: Condition, write = `${a.text} and ${b.text}`): Condition {
  return { text: write, holds: (record) => both(a.holds(record), b.holds(record)) };
}

/** One of them, or both. */
export function or(a: Condition, b: Condition, write = `${a.text} or ${b.text}`): Condition {
  return {
    text: write,
    holds: (record) => negated(both(negated(a.holds(record)), negated(b.holds(record)))),
  };
}

/** The same, in parentheses. */
export function grouped({ text, holds }: Condition): Condition {
  return { text: `(${text})`, holds };
}

function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

/** For how many conditions that were shown elsewhere each collection is asked again, and how far they are apart. */
const [repeated, stride] = [4, 7];

/** What every collection is asked for that can show a difference: each may read the language in its own way. */
const operators = [/\bstartswith\(/, /\bendswith\(/, /\bne\b/, /\band\b/, /\bor\b/, /\bnot\b/];

/**
 * Chooses what collections are asked for, one after the other: the first one everything, the others what the ones before
 * could not show, because it held for all of their records or for none, and a few of the rest, in turn.
 */
export function createChoice(): (conditions: readonly Condition[], items: readonly Item[]) => Condition[] {
  const shown = new Set<string>();
  let isFirst = true;
  let turn = 0;
  return (conditions, items) => {
    const tells = ({ holds }: Condition) => {
      const truths = new Set(items.map((item) => holds(item)));
      return truths.has(true) && truths.has(false);
    };
    const telling = conditions.filter(tells);
    const again = new Set(
      Array.from({ length: repeated }, (_, index) => telling[(turn + index * stride) % telling.length]),
    );
    turn += repeated * stride;
    for (const operator of operators) {
      const one = telling.find(({ text }) => operator.test(text));
      if (one) again.add(one);
    }
    const chosen = conditions.filter(
      (it) => isFirst || it.basic || again.has(it) || (!shown.has(shapeOf(it)) && tells(it)),
    );
    isFirst = false;
    for (const condition of chosen.filter(tells)) shown.add(shapeOf(condition));
    return chosen;
  };
}

/** A condition without the names and values in it. */
function shapeOf({ text }: Condition): string {
  return text
    .replace(/'(?:[^']|'')*'|"[^"]*"/g, "''")
    .replace(/\b[A-Z]\w*[a-z]\w*\b/g, 'F')
    .replace(/-?\d+/g, '0');
}
