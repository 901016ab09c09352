import type { Expression } from './ast.ts';
import { Budget } from './budget.ts';
import { test } from './closures.ts';
import type { Row } from './records.ts';

/**
 * Compiles an expression to a predicate made of closures: once for each query, to ask it of every record. The predicate never
 * changes a record. A field that is missing from a record, or holds another type than declared, is null; `parseFilter` and
 * `parseTql` say what that means.
 *
 * @param expression what `parseFilter` (help topic Features / OData) or `parseTql` (TQL) understood
 * @param sharers how many expressions a query is made of, which share what it may cost
 * @returns a predicate that throws QueryError when the query takes too long or too much memory
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
