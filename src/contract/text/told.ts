/** So many are told, the same for lists of whatever kind: who has made them all by one mistake knows it then. */
export const mostTold = 10;

/**
 * The first of a list in words, and how many more there are: for those no words are made, as somebody may send very many.
 * @example
 * told(['a', 'b'], (name) => `${name} is no field`); // ['a is no field', 'b is no field']
 */
export function told<T>(all: readonly T[], say: (one: T) => string, most = mostTold): string[] {
  const more = all.length - most;
  const first = all.slice(0, most).map(say);
  return more > 0 ? [...first, `and ${more.toLocaleString('en')} more`] : first;
}
