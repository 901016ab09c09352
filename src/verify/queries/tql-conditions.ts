import type { Item } from '../../contract/collections.ts';
import { distinct, type FieldSpec } from './collation.ts';
import { about, agreed, and, type Condition, grouped, or, type Truth } from './conditions.ts';
import { nonsense } from './nonsense.ts';

/** A condition in TQL. What no page of the documentation has can be refused, but not misunderstood. */
export interface TqlCondition extends Condition {
  readonly undocumented?: boolean;
}

/** Words that a search for words may leave out. */
const tooCommon =
  /^(with|from|that|this|into|have|been|will|your|their|them|they|then|than|such|when|where)$/i;

/** Conditions in TQL about some records, chosen so that they hold for some of them and not for others. */
export function* queriesOn(items: readonly Item[], fields: readonly FieldSpec[]): Generator<TqlCondition> {
  const id = items.at(-1)?.Id;
  if (typeof id !== 'string') return;
  const hasId = about(`Id = '${id}'`, idOf, (it) => it === id.toLowerCase());
  yield { ...hasId, basic: true };
  for (const field of fields.filter(({ type }) => type === 'string')) {
    yield* textQueries(items, field, hasId);
  }
}

function* textQueries(items: readonly Item[], field: FieldSpec, hasId: Condition): Generator<TqlCondition> {
  const { name } = field;
  const texts = distinct(items, field)
    .map(String)
    .filter((text) => /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/.test(text))
    .sort();
  const text = texts[Math.floor(texts.length / 2)];
  if (text === undefined) return;
  const equals = (value: string, write = `${name} = '${value}'`) =>
    about(write, textOf(name), (it) => agreed(it === value, it.toLowerCase() === value.toLowerCase()));
  yield equals(text);
  yield equals(text, `${name} = "${text}"`);
  yield { ...equals(nonsense.name), basic: true };
  const isNot = about(`${name} != '${text}'`, textOf(name), (it) =>
    agreed(it !== text, it.toLowerCase() !== text.toLowerCase()),
  );
  yield { ...isNot, undocumented: true };
  const [first, last] = [texts[0] ?? text, texts.at(-1) ?? text];
  yield or(equals(first), equals(last));
  const isOne = or(equals(first), equals(last));
  yield { text: `${name} IN ['${first}', '${last}']`, holds: isOne.holds };
  const isNone = about(
    `${name} NOT IN ['${first}', '${last}']`,
    (it) => it,
    (it): Truth => {
      const one = isOne.holds(it);
      return one === undefined || typeof it[name] !== 'string' ? undefined : !one;
    },
  );
  yield isNone;
  const word = wordOf(texts);
  if (word !== undefined) {
    const has = about(`${name} ~ '${word}'`, textOf(name), (it) => hasWord(it, word));
    yield has;
    yield equals(word);
    yield and(has, hasId);
    yield and(has, equals(first));
    yield and(grouped(or(has, hasId)), equals(last));
  }
  yield and(equals(first), hasId);
}

/** A word as a regular expression: neither letters nor digits are around it. */
const alone = (word: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, flags);

/** Whether a text has a word: every search finds it as it is, and none finds it where not even its beginning is. */
export function hasWord(text: string, word: string): Truth {
  if (alone(word, 'iu').test(text)) return true;
  return text.toLowerCase().includes(word.slice(0, 3).toLowerCase()) ? undefined : false;
}

const anyWord = alone('[A-Za-z]{4,40}', 'gu');

/** The word that splits the texts best. */
export function wordOf(texts: readonly string[]): string | undefined {
  const words = [...new Set(texts.flatMap((text) => text.match(anyWord) ?? []))].filter(
    (it) => !tooCommon.test(it),
  );
  const score = (word: string) =>
    Math.abs(texts.filter((text) => hasWord(text, word)).length - texts.length / 2);
  // Of equals one that is not the whole text: it tells "contains" from "equals".
  const isWhole = (word: string) => Number(texts.includes(word));
  return words.sort((a, b) => isWhole(a) - isWhole(b) || score(a) - score(b))[0];
}

function textOf(name: string): (record: Item) => string | undefined {
  return (record) => (typeof record[name] === 'string' ? record[name] : undefined);
}

function idOf({ Id }: Item): string | undefined {
  return typeof Id === 'string' ? Id.toLowerCase() : undefined;
}
