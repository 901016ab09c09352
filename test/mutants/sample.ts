import { createHash } from 'node:crypto';
import { keyOf, type Mutant } from './mutants.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** The same mutants for the same seed, each file with its share, in an order in which any beginning is a sample, too. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const drawn = mutants
    .map((mutant) => ({ mutant, file: mutant.file, draw: digest(`${seed} ${keyOf(mutant)}`) }))
    .sort((a, b) => (a.file === b.file ? (a.draw < b.draw ? -1 : 1) : a.file < b.file ? -1 : 1));
  const step = Math.max(1, drawn.length / size);
  const start = (Number.parseInt(digest(`${seed}`).slice(0, 8), 16) / 2 ** 32) * step;
  const every = Array.from({ length: Math.min(size, drawn.length) }, (_, index) =>
    Math.floor(start + index * step),
  );
  return every
    .flatMap((at) => drawn[at] ?? [])
    .sort((a, b) => (a.draw < b.draw ? -1 : 1))
    .map(({ mutant }) => mutant);
}

/** A share, and the interval in which it lies for all mutants with a confidence of 95 % (Wilson's score). */
export function shareOf(part: number, whole: number): string {
  if (whole === 0) return 'none of none';
  const z = 1.96;
  const p = part / whole;
  const middle = (p + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half = (z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2))) / (1 + z ** 2 / whole);
  const percent = (it: number) => `${(it * 100).toFixed(1)} %`;
  return `${part} of ${whole}, ${percent(p)} (with a confidence of 95 %: ${percent(middle - half)} to ${percent(middle + half)})`;
}
