/** How many are told, the same for lists of every kind: that is enough for those that one mistake has made. */
export const maxTold = 10;

/**
 * The first of a list in words, and how many more there are: for those no words are made, as somebody may send very many.
 * @example
 * told(['a', 'b'], (name) => `${name} is no field`); // ['a is no field', 'b is no field']
 */
export function told<T>(all: readonly T[], say: (one: T) => string, max = maxTold): string[] {
  const more = all.length - max;
  const first = all.slice(0, max).map(say);
  return more > 0 ? [...first, `and ${more.toLocaleString('en')} more`] : first;
}
