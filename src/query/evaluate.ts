import type { Expression, Order } from './ast.ts';
import { Budget } from './budget.ts';
import { test } from './closures.ts';
import type { Row } from './records.ts';
import { sorting } from './sorting.ts';

/**
 * Turns an expression into a predicate made of closures: compile once for each query, ask for every record. The
 * predicate never changes a record, and throws only when the query is too much work. A field missing from a record, or holding another type than declared, is
 * null; `parseFilter` and `parseTql` say what that means.
 *
 * @param expression what `parseFilter` (help topic Features / OData) or `parseTql` (TQL) understood
 * @param sharers how many expressions a query is made of, which share what it may cost
 * @returns a predicate that throws QueryError when it would take too long or too much memory
 * @example
 * const isOpen = compile<Run>(parseFilter("Status eq 'Open'", { Status: 'string' }));
 * runs.filter(isOpen);
 */
export function compile<T extends object>(expression: Expression, sharers = 1): (record: T) => boolean {
  // Records of any shape are read by name; the tree holds only names that the caller declared.
  const budget = new Budget(expression, sharers);
  const matches = test(expression, budget);
  const visit = (row: Row) => {
    budget.visitRecord();
    return matches(row);
  };
  return visit as (record: object) => boolean;
}

/**
 * Turns sort keys into a comparison for `Array.sort`: by the first key, where equal by the next, and so on. Nulls
 * come first ascending. Strings are compared by code unit (or lower-cased, where the key says so), dates by the
 * moment they name.
 *
 * @param orderBy what `parseOrderBy` (help topic Features / OData) or `parseTql` (TQL) understood, or own keys
 * @throws nothing
 * @example
 * projects.toSorted(comparator([{ field: 'Name', descending: false }]));
 */
export function comparator<T extends object>(orderBy: readonly Order[]): (a: T, b: T) => number {
  const { keys, compare } = sorting(orderBy);
  return ((a: Row, b: Row) => compare(keys(a), keys(b))) as (a: object, b: object) => number;
}
