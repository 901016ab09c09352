let collator: Intl.Collator | undefined;

/**
 * The order of two texts in English. The rules of the language are loaded by the first call: it takes six milliseconds, which a start
 * does not have to wait for.
 * @returns a number below 0, 0, or one above it
 * @example
 * ['b', 'A', 'a'].sort(compareInEnglish); // ['a', 'A', 'b']
 */
export function compareInEnglish(a: string, b: string): number {
  collator ??= new Intl.Collator('en');
  return collator.compare(a, b);
}
