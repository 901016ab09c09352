/** Nobody writes a longer name by mistake; comparing long texts takes the time of the product of their lengths. */
const maxLength = 100;

/**
 * What somebody may have meant, as the end of a sentence; nothing when nothing is near.
 * @example
 * suggest('serv', ['serve', 'examples']); // '; did you mean serve?'
 */
export function suggest(word: string, known: readonly string[]): string {
  if (word.length > maxLength) return '';
  const [best] = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= maxSteps(word))
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const isNear = best && best.steps <= maxSteps(word);
  return isNear ? `; did you mean ${best.candidate}?` : '';
}

/**
 * A text as a sentence: with a full stop, where no question ends it.
 * @example
 * ended('no entity is called projekt; did you mean project?'); // the same
 */
export const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const maxSteps = (word: string) => Math.max(1, word.length / 3);

/**
 * How many characters must be put in, taken out, replaced or swapped with the next to make one word of the other. Long
 * words are not compared: they count as quite different.
 */
export function distance(from: string, to: string): number {
  if (Math.max(from.length, to.length) > maxLength) return Math.max(from.length, to.length);
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 0; line < from.length; line++) {
    const next = [line + 1];
    for (let column = 0; column < to.length; column++) {
      const isSame = from[line] === to[column];
      const isSwapped = from[line] === to[column - 1] && from[line - 1] === to[column];
      next.push(
        Math.min(
          (row[column] ?? 0) + (isSame ? 0 : 1),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          line > 0 && isSwapped ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
