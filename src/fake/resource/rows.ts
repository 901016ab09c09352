import type { EntityName } from '../../contract/operations.ts';
import type { WorldStore } from '../../world/world.ts';
import { absentOf, factsIn, nameIn, namesOf, presentIn } from './names.ts';

const origin = Symbol('record');

/** A property of a row that is worked out of the record. */
export type Column<T> = readonly [name: string, work: (record: T) => unknown];

/**
 * The columns that a query asks for: of the names that a record prints of others, of what stands for a property that is absent,
 * and of what is worked out besides.
 * @param asked the names that the query reads
 */
export function columnsFor<T extends object>(
  store: WorldStore,
  entity: EntityName,
  worked: Iterable<Column<T>>,
  asked: ReadonlySet<string>,
): Column<T>[] {
  const columns: Column<T>[] = [];
  for (const property of asked) {
    const name = factsIn(namesOf(entity), property);
    if (name) columns.push([property, (record) => nameIn(store, name, record)]);
    const absent = factsIn(absentOf(entity), property);
    if (absent) columns.push([property, (record) => presentIn(property, absent, record)]);
  }
  for (const column of worked) if (asked.has(column[0])) columns.push(column);
  return columns;
}

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
