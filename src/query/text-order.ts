import { compareInEnglish } from './collation.ts';

/** Only the beginning of a text decides its order, as in an index of a database. */
const maxOrderedLength = 1024;

/**
 * The order of two texts as a .NET service has it, which sorts words: `billet, bills, bill's, con, coop, co-op`. Hyphens
 * and apostrophes count only between texts that are alike without them. Texts that a culture takes for the same, such as
 * an accent in one character or in two, are put in order by their code units: only equal texts are equal. Of texts that are
 * alike in their first 1,024 characters the shorter one comes first.
 */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [one, other] = [beginning(a), beginning(b)];
  const order = compareWords(one, withoutLightMarks(one), other, withoutLightMarks(other));
  return order || a.length - b.length || (a < b ? -1 : 1);
}

/** What a comparison takes at most, in parts of a `Budget`. */
export function workOfOrder(a: string, b: string): number {
  return workOf(a) + workOf(b);
}

function workOf(text: string): number {
  const length = Math.min(text.length, maxOrderedLength);
  return length * (hasLightMarks(text) ? 6 : 1);
}

const beginning = (text: string) => (text.length > maxOrderedLength ? text.slice(0, maxOrderedLength) : text);

/** A text that is compared again and again, with what is worked out of it once. */
export interface TextKey {
  readonly text: string;
  readonly words: string;
  /** Of letters, digits and spaces alone, in lower case: their code units have the order of the culture. */
  readonly plain: string | undefined;
}

const plainPattern = /^[A-Za-z0-9 ]*$/;

/** Texts that are alike in their first 1,024 characters have the same place. */
export function textKey(whole: string, ignoreCase = false): TextKey {
  const start = beginning(whole);
  const text = ignoreCase ? start.toLowerCase() : start;
  const words = withoutLightMarks(text);
  return { text, words, plain: plainPattern.test(words) ? words.toLowerCase() : undefined };
}

/** The same as `compareTexts`; most texts are told apart without asking the culture, which takes three times as long. */
export function compareTextKeys(a: TextKey, b: TextKey): number {
  if (a.plain !== undefined && b.plain !== undefined && a.plain !== b.plain)
    return a.plain < b.plain ? -1 : 1;
  return compareWords(a.text, a.words, b.text, b.words);
}

function compareWords(a: string, wordsOfA: string, b: string, wordsOfB: string): number {
  if (a === b) return 0;
  return (
    compareInEnglish(wordsOfA, wordsOfB) || a.length - b.length || compareInEnglish(a, b) || (a < b ? -1 : 1)
  );
}

const hasLightMarks = (text: string) => text.includes('-') || text.includes("'");

function withoutLightMarks(text: string): string {
  return hasLightMarks(text) ? text.replace(/[-']+/g, '') : text;
}
