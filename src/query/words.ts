const WORD = /[\p{L}\p{N}_]+/gu;
const BEFORE = '(?<![\\p{L}\\p{N}_])';
const AFTER = '(?![\\p{L}\\p{N}_])';
const BETWEEN = '[^\\p{L}\\p{N}_]+';

/** The words of a text: runs of letters, digits and underscores. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * Whether a text has all the words, in any letter case: each at the beginning of one of its own (the collection of
 * execution packages finds `Reports` with `~ 'Report'`); a phrase has them whole and side by side.
 */
export function containsWords(words: readonly string[], phrase: boolean): (text: string) => boolean {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const wanted = phrase ? [escaped.join(BETWEEN) + AFTER] : escaped;
  const patterns = wanted.map((word) => new RegExp(BEFORE + word, 'iu'));
  return (text) => patterns.every((pattern) => pattern.test(text));
}
