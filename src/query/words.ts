import type { Phrase } from './ast.ts';

const CHARACTER = '[\\p{L}\\p{N}_]';
const WORD = new RegExp(`${CHARACTER}+`, 'gu');
const WILD_WORD = /[\p{L}\p{N}_*?]+/gu;
const BETWEEN = '[^\\p{L}\\p{N}_]+';

/** The words of a text: runs of letters, digits and underscores. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text in which `*` and `?` stand for other characters. */
export function wildWordsOf(text: string): readonly string[] {
  return (text.match(WILD_WORD) ?? []).map((word) => word.replace(/\*+/g, '*'));
}

type Contains = (text: string) => boolean;

/** What was made of phrases that are looked for in several fields of a record. */
const made = new WeakMap<readonly Phrase[], Contains>();

/** Whether a text has one of the phrases. What that takes is made when the first text is asked: a query may be refused before. */
export function containsAny(phrases: readonly Phrase[]): Contains {
  return (text) => {
    let contains = made.get(phrases);
    if (!contains) {
      contains = makeContains(phrases);
      made.set(phrases, contains);
    }
    return contains(text);
  };
}

function makeContains(phrases: readonly Phrase[]): Contains {
  const tests = phrases.map((phrase) => {
    // A star inside a word is matched by hand: how long an expression takes with several of them, no one can say.
    return phrase.some((word) => word.slice(0, -1).includes('*')) ? byHand(phrase) : byExpression(phrase);
  });
  return (text) => tests.some((test) => test(text));
}

function byExpression(phrase: Phrase): (text: string) => boolean {
  const words = phrase.map((word) =>
    word
      .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
      .replaceAll('*', `${CHARACTER}*`)
      .replaceAll('?', CHARACTER),
  );
  const pattern = new RegExp(`(?<!${CHARACTER})${words.join(BETWEEN)}(?!${CHARACTER})`, 'iu');
  return (text) => pattern.test(text);
}

function byHand(phrase: Phrase): (text: string) => boolean {
  const patterns = phrase.map((word) => [...word.toLowerCase()]);
  // Most texts do not even have a word that begins so.
  const [beginning = ''] = phrase[0]?.split(/[*?]/) ?? [];
  const mayBeThere = new RegExp(`(?<!${CHARACTER})${beginning}`, 'iu');
  return (text) => {
    if (!mayBeThere.test(text)) return false;
    const words = wordsOf(text.toLowerCase());
    return words.some((_, from) =>
      patterns.every((pattern, index) => matches(pattern, [...(words[from + index] ?? '')])),
    );
  };
}

/** Goes on after the last star that was met as long as the rest does not fit: never back to an earlier one. */
function matches(pattern: readonly string[], word: readonly string[]): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < word.length; ) {
    if (pattern[at] === '*') {
      star = at++;
      resume = index;
    } else if (pattern[at] === '?' || pattern[at] === word[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  return pattern.slice(at).every((it) => it === '*');
}
