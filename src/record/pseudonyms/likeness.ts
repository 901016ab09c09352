import { guidPattern } from '../../contract/text/guid.ts';
import { symbolOf } from './alphabets.ts';
import { isPlain } from './texts.ts';

const hasGuid = new RegExp(guidPattern, 'i');

/**
 * How many letters differ between a text and another one that may be its pseudonym: with a letter in the place of each letter, a
 * digit in that of each digit, the same letter case, and the same between them.
 * @returns undefined when it cannot be its pseudonym, such as for ids and dates, which have none
 * @example
 * lettersReplaced('Joe Bloggs', 'Kub Vptarc'); // 9
 * lettersReplaced('Release 1', 'Release 2'); // 0
 * lettersReplaced('Joe Bloggs', 'Nobody'); // undefined
 */
export function lettersReplaced(text: string, other: string): number | undefined {
  if (hasGuid.test(text) || isPlain(text)) return undefined;
  const [characters, others] = [[...text], [...other]];
  if (characters.length !== others.length) return undefined;
  let replaced = 0;
  for (const [index, character] of characters.entries()) {
    const replacement = others[index] as string;
    if (character === replacement) continue;
    const [before, after] = [symbolOf(character), symbolOf(replacement)];
    if (!before || before.alphabet !== after?.alphabet || before.isUpper !== after.isUpper) return undefined;
    if (/\p{L}/u.test(character)) replaced++;
  }
  return replaced;
}
