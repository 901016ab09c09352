import { expect, test } from 'vitest';
import type { Mutant } from './mutants.ts';
import { sampleOf, shareOf } from './sample.ts';

/** So many mutants of a file, which differ in their lines. */
const mutantsOf = (file: string, count: number): readonly Mutant[] =>
  Array.from({ length: count }, (_, line) => ({
    id: `${file}${line}`,
    file,
    line,
    column: 1,
    end: `${line}:5`,
    original: 'true',
    replacement: 'false',
  }));
const mutants = [...mutantsOf('large.ts', 300), ...mutantsOf('small.ts', 100)];

test('a sample is the same for the same seed, in whatever order the mutants stand, and another for another', () => {
  const sample = sampleOf(mutants, 20, 1);
  expect(sampleOf(mutants.toReversed(), 20, 1)).toEqual(sample);
  expect(sampleOf(mutants, 20, 2)).not.toEqual(sample);
});

test('each file has its share of a sample', () => {
  const sample = sampleOf(mutants, 20, 1);
  expect(sample.filter(({ file }) => file === 'large.ts')).toHaveLength(15);
  expect(sample.filter(({ file }) => file === 'small.ts')).toHaveLength(5);
});

test('a sample has each mutant once, and no more than there are', () => {
  expect(new Set(sampleOf(mutants, 1000, 3)).size).toBe(400);
});

test('a share comes with the interval in which it lies', () => {
  expect(shareOf(90, 100)).toBe('90 of 100, 90.0 % (with a confidence of 95 %: 82.6 % to 94.5 %)');
  expect(shareOf(0, 0)).toBe('none of none');
});
