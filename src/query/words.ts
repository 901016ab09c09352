import type { Phrase } from './ast.ts';
import type { Budget } from './budget.ts';

const wordCharacter = '[\\p{L}\\p{N}_]';
const wordPattern = new RegExp(`${wordCharacter}+`, 'gu');
const wildWordPattern = /[\p{L}\p{N}_*?]+/gu;
const betweenWords = '[^\\p{L}\\p{N}_]+';

/** The words of a text: runs of letters, digits and underscores. */
export function wordsOf(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}

/** The words of a text in which `*` and `?` stand for other characters. */
export function wildWordsOf(text: string): readonly string[] {
  return (text.match(wildWordPattern) ?? []).map((word) => word.replace(/\*+/g, '*'));
}

type Contains = (text: string, budget: Pick<Budget, 'readText'>) => boolean;

/** Parts of work for each character, as measured for the text that takes longest. */
const partsPerScanned = 1.5;
const partsPerCutOut = 4;
const partsPerCompared = 0.4;
/** Parts of work for each word that is compared by hand. */
const partsPerCandidate = 20;

/** What was made of phrases that are looked for in several fields of a record. */
const made = new WeakMap<readonly Phrase[], Contains>();

/** Whether a text has one of the phrases. What that takes is made when the first text is asked: a query may be refused before. */
export function containsAny(phrases: readonly Phrase[]): Contains {
  return (text, budget) => {
    let contains = made.get(phrases);
    if (!contains) {
      contains = makeContains(phrases);
      made.set(phrases, contains);
    }
    return contains(text, budget);
  };
}

function makeContains(phrases: readonly Phrase[]): Contains {
  const tests = phrases.map((phrase) => {
    // A star inside a word is matched by hand: how long an expression takes with several of them, no one can say.
    return phrase.some((word) => word.slice(0, -1).includes('*')) ? byHand(phrase) : byExpression(phrase);
  });
  return (text, budget) => tests.some((test) => test(text, budget));
}

function byExpression(phrase: Phrase): Contains {
  const words = phrase.map((word) =>
    word
      .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
      .replaceAll('*', `${wordCharacter}*`)
      .replaceAll('?', wordCharacter),
  );
  const pattern = new RegExp(`(?<!${wordCharacter})${words.join(betweenWords)}(?!${wordCharacter})`, 'iu');
  return (text, budget) => {
    budget.readText(text.length * partsPerScanned * phrase.length);
    return pattern.test(text);
  };
}

/** Finds words that begin as the first one does, and compares what stands there word by word. */
function byHand(phrase: Phrase): Contains {
  const [pattern = [], ...others] = phrase.map((word) => [...word.toLowerCase()]);
  const [beginning = ''] = phrase[0]?.split(/[*?]/) ?? [];
  const rest = beginning === '' ? '+' : '*';
  const first = new RegExp(`(?<!${wordCharacter})${beginning}${wordCharacter}${rest}`, 'giu');
  const next = new RegExp(`${betweenWords}(${wordCharacter}+)`, 'uy');
  return (text, budget) => {
    budget.readText(text.length * partsPerScanned * phrase.length);
    const fits = (word: string, wanted: readonly string[]) => {
      budget.readText(partsPerCandidate + word.length * (partsPerCutOut + wanted.length * partsPerCompared));
      return matches(wanted, [...word.toLowerCase()]);
    };
    for (const { 0: word, index } of text.matchAll(first)) {
      next.lastIndex = index + word.length;
      if (fits(word, pattern) && others.every((it) => fits(next.exec(text)?.[1] ?? '', it))) return true;
    }
    return false;
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
