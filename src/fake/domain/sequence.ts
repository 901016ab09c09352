/**
 * The number after the highest that some records have.
 * @param field where they have it
 * @param first what it is when there is none yet
 * @example
 * nextAfter([{ OrderNumber: 4 }, { OrderNumber: 2 }], 'OrderNumber', 0); // 5
 */
export function nextAfter<F extends string>(
  records: Iterable<{ readonly [K in F]?: number }>,
  field: F,
  first: number,
): number {
  let next = first;
  for (const { [field]: number = 0 } of records) next = Math.max(next, number + 1);
  return next;
}
