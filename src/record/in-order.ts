/**
 * Does some work for each of some things, a few at once, and gives the results in the order of the things.
 * @param width how many at once
 * @example
 * for await (const [id, record] of inOrder(ids, 4, read)) keep(id, record);
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const pending: { readonly thing: T; readonly result: Promise<R> }[] = [];
  for await (const thing of things) {
    const result = work(thing);
    // What fails is told when it is its turn.
    result.catch(() => undefined);
    pending.push({ thing, result });
    if (pending.length < width) continue;
    const next = pending.shift();
    if (next) yield [next.thing, await next.result];
  }
  for (const next of pending) yield [next.thing, await next.result];
}
