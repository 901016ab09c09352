import type { Expression, Fields, Order } from './ast.ts';
import { Cursor } from './cursor.ts';
import { type Aggregation, AggregationParser, isAggregation } from './tql/aggregation.ts';
import { tokenizeTql } from './tql/lexer.ts';
import { TqlParser } from './tql/parser.ts';
import { type TqlContext, TqlScope } from './tql/scope.ts';

/**
 * Reads a `tql` query, Enterprise Tester's Testing Query Language (help pages TQL / Values and the resource
 * pages), into an expression and sort keys for `page`.
 *
 * A clause is `<field> <operator> <value>`: `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains the words), `!~`,
 * `IN [a, 'b c', Fn()]`, `NOT IN […]`, `IS EMPTY`, `IS NOT EMPTY`. `CONTAINS` is the long form of `~`. Clauses are
 * joined with `AND`, `OR`, `NOT` and parentheses; `NOT` binds tightest, `OR` loosest. `ORDER BY f DESC, g` ends the query.
 * Keywords and field names are understood in any letter case. A value is quoted with ' or ", or bare if it is one word, number,
 * date or GUID; a function `Name(args)` stands for any value. An empty text asks for everything.
 *
 * What the pages leave open is decided so:
 * - Texts are compared without regard to letter case; dates without a zone are UTC.
 * - `~ 'a b'` wants one of the words, `~ "'a b'"` and `~ "\"a b\""` want them side by side. A word is found by its
 *   beginning, as `Report` finds `Reports` on the page of the execution packages; with `*` for any characters and `?` for
 *   one it is found as it is, and in a phrase words are whole.
 * - `IS EMPTY` and `IS NULL` are the same: nothing is there, or an empty text.
 * - A negative clause is the opposite of the positive one, so `Status != Open` holds where there is no status;
 *   `<` and the like never do.
 * - A function of many values: `=` and `IN` hold for any of them, `!=` and `NOT IN` for none of them.
 * - A name that stands for several fields is sorted by the first of them that is a text.
 * - `Relationships IN { Type = Script }` holds where one item of a list satisfies all that is in the braces.
 * - A quote inside a string is written twice. `null` as a value and aggregates are refused.
 *
 * @param text the query, already URL-decoded
 * @param fields the fields it may name
 * @param context names that stand for several fields, and the functions
 * @throws QueryError for everything not understood: unknown names, values that cannot be read as the field's
 * type, more than 8,192 characters, more than 100 levels
 * @throws TypeError when an alias of the context stands for a field that is not in `fields`
 * @example
 * const { where, orderBy } = parseTql(
 *   "AssignedTo = CurrentUser() AND Project = 'Online Banking' ORDER BY Name DESC",
 *   { Name: 'string', AssignedTo: 'string', ProjectId: 'guid', ProjectName: 'string' },
 *   {
 *     aliases: { Project: ['ProjectId', 'ProjectName'] },
 *     resolve: (name) => (name.toLowerCase() === 'currentuser' ? ['john'] : undefined),
 *   },
 * );
 */
export function parseTql(
  text: string,
  fields: Fields,
  context: TqlContext = {},
): { where: Expression | undefined; orderBy: readonly Order[] } {
  return new TqlParser(new Cursor('tql', text, tokenizeTql), new TqlScope(fields, context), context).read();
}

/**
 * Reads an aggregated `tql` expression (help topics TQL / Aggregation and the client of the vendor) for `aggregate`:
 * `Count`, `Avg(f)`, `Max(f)`, `Min(f)`, `Sum(f)`, each with `AS "Name"`, and `GROUP BY f { … }` of these and of groups,
 * named before or behind the braces; `WHERE` and a query may end it. Groups are those of a field, of `Month(f)` or `Day(f)`,
 * and with `Fill(…)` those of every possible value.
 *
 * A result that has no name is called as the query calls it, case kept: `COUNT`, `AvgTotal`, `GroupByMonthCreatedAt`.
 *
 * @param text the query, already URL-decoded
 * @param fields the fields it may name
 * @param context names that stand for several fields, and the functions
 * @returns undefined when the text asks for records: `parseTql` reads it
 * @throws QueryError for everything not understood, two results of one name among it
 * @example
 * parseAggregation('GROUP BY Status { Count } AS "Statuses" WHERE Name ~ report', { Status: 'string', Name: 'string' });
 */
export function parseAggregation(
  text: string,
  fields: Fields,
  context: TqlContext = {},
): Aggregation | undefined {
  const cursor = new Cursor('tql', text, tokenizeTql);
  if (!isAggregation(cursor)) return undefined;
  return new AggregationParser(cursor, new TqlScope(fields, context), context).read();
}
