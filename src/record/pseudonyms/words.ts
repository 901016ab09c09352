import { createHmac } from 'node:crypto';
import { characterAt, type LetterPlace, symbolOf } from './alphabets.ts';

/** Gives a word its pseudonym. */
export type WordMap = (word: string) => string;

/** How many words are remembered: those of a language, and the names that come again and again. */
const maxKnown = 50_000;
/** Words are changed in pieces of at most this many characters. */
const maxPiece = 24;
const rounds = 4;

/**
 * Stand-ins for words, by a key: of the same length, each letter for a letter of its alphabet and each digit for a digit, with
 * the letter case of the word. Two words of the same form never get the same one: without the key nobody can tell which word it
 * was, and with it a word has the same one everywhere. It is a Feistel network over the words of a form, as in format-preserving
 * encryption.
 * @example
 * createWords('key')('Joe'); // 'Kub', and 'joe' is 'kub'
 */
export function createWords(key: string): WordMap {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const pseudonym = replace(key, [...word]);
    if (known.size >= maxKnown) known.clear();
    known.set(word, pseudonym);
    return pseudonym;
  };
}

function replace(key: string, characters: readonly string[]): string {
  let text = '';
  for (let start = 0; start < characters.length; start += maxPiece)
    text += replacePiece(key, characters.slice(start, start + maxPiece), start);
  return text;
}

/** What is no letter and no digit, such as an accent by itself, stays where it is. */
function replacePiece(key: string, characters: readonly string[], start: number): string {
  const symbols = characters.map(symbolOf);
  const counted = symbols.filter((it) => it !== undefined);
  const form = `${start} ${counted.map(({ alphabet }) => alphabet.id).join(' ')}`;
  const places = permute(key, form, counted);
  let at = 0;
  return symbols
    .map((symbol, index) =>
      symbol
        ? characterAt(symbol.alphabet, places[at++] as number, symbol.isUpper)
        : (characters[index] as string),
    )
    .join('');
}

/** Places that stand for others: each of all words of a form for another one. */
function permute(key: string, form: string, symbols: readonly LetterPlace[]): number[] {
  const middle = Math.ceil(symbols.length / 2);
  const halves = [symbols.slice(0, middle), symbols.slice(middle)] as const;
  const sizes = halves.map((half) => half.reduce((size, it) => size * sizeOf(it), 1n));
  const numbers = halves.map((half) => half.reduce((sum, it) => sum * sizeOf(it) + BigInt(it.index), 0n));
  for (let round = 0; round < rounds; round++) {
    const [changed, other] = round % 2 === 0 ? [0, 1] : [1, 0];
    const digest = createHmac('sha256', key).update(`${round} ${form} ${numbers[other]}`).digest('hex');
    numbers[changed] = ((numbers[changed] as bigint) + BigInt(`0x${digest}`)) % (sizes[changed] as bigint);
  }
  return halves.flatMap((half, index) => placesIn(half, numbers[index] as bigint));
}

const sizeOf = ({ alphabet }: LetterPlace) => BigInt(alphabet.symbols.length);

function placesIn(half: readonly LetterPlace[], number: bigint): number[] {
  const places: number[] = [];
  let rest = number;
  for (const symbol of half.toReversed()) {
    places.unshift(Number(rest % sizeOf(symbol)));
    rest /= sizeOf(symbol);
  }
  return places;
}
