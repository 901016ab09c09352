const origin = Symbol('record');

/** A property of a row that is worked out of the record. */
export type Column<T> = readonly [name: string, work: (record: T) => unknown];

/**
 * What stands for a record while it is searched: its own properties, and those that are worked out for the query.
 * @param from what `recordOf` gives back
 */
export function rowOf<T extends object>(
  record: T,
  columns: readonly Column<T>[],
  from: object = record,
): object {
  const row: Record<string | symbol, unknown> = { ...record, [origin]: from };
  for (const [name, work] of columns) row[name] = work(record);
  return row;
}

/** The record that a row stands for. */
export function recordOf<T extends object>(row: object): T {
  return (row as { readonly [origin]?: T })[origin] ?? (row as T);
}
