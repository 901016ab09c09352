/**
 * Prepares the search for places in a document as `JSON.stringify(document, null, 2)` writes it.
 * @returns a function from a JSON pointer, as a fragment, to the line on which it begins; of the deepest place on its way that is there
 * @example
 * createLineFinder({ a: [1, 2], b: {} })('#/b'); // 6
 */
export function createLineFinder(document: unknown): (pointer: string) => number {
  const heights = new WeakMap<object, number>();

  /** How many lines a value takes. */
  function heightOf(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 1;
    const known = heights.get(value);
    if (known !== undefined) return known;
    const inside = entriesOf(value);
    const height = inside.length === 0 ? 1 : inside.reduce((sum, [, it]) => sum + heightOf(it), 2);
    heights.set(value, height);
    return height;
  }

  return (pointer) => {
    let line = 1;
    let value = document;
    for (const step of pointer.split('/').slice(1)) {
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
      if (typeof value !== 'object' || value === null) break;
      const inside = entriesOf(value);
      const index = inside.findIndex(([name]) => name === key);
      if (index === -1) break;
      line += 1 + inside.slice(0, index).reduce((sum, [, it]) => sum + heightOf(it), 0);
      value = inside[index]?.[1];
    }
    return line;
  };
}

/** What is written of an object or a list. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, it]) => it !== undefined);
}
