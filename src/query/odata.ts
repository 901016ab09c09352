import type { Expression, Fields, Order } from './ast.ts';
import { Cursor } from './cursor.ts';
import { tokenize } from './odata/lexer.ts';
import { readFilter, readProperty } from './odata/parser.ts';

/**
 * Reads a `$filter` of OData version 2 (help topic Features / OData) into an expression for `compile` or `page`.
 *
 * Understood: `eq ne gt ge lt le`, `and or not`, `add sub mul div mod` and unary minus, parentheses, and the
 * functions `substringof startswith endswith indexof length replace substring tolower toupper trim concat year
 * month day hour minute second round floor ceiling`. Words are lower case, property names are matched exactly.
 *
 * Literals: `'it''s'`, `1`, `1.5`, `1e3` (with L, M, F, D behind them), `true`, `false`, `null`,
 * `datetime'2012-01-01T00:00:00'`, `datetimeoffset'2012-01-01T00:00:00Z'`, a bare `2012-01-01`,
 * `guid'…'` and a bare GUID. A quoted string beside a date or a GUID is read as one. Dates are UTC.
 *
 * What the topic leaves open is decided so:
 * - Strings are equal when all their characters are. The real server asks a SQL database, where `=` often
 *   disregards case; no source says, and the standard's meaning is the one a test can rely on. Use `tolower`.
 *   Their order is that of a culture, as in .NET: `a, A, b`, and `coop, co-op`. GUIDs have the order of their characters.
 * - A property left out is null. As in OData 4 and .NET, null equals null and nothing else, so `X ne 1` holds when X is
 *   null; `gt` and the like are false with a null. Any other function or calculation of null is null.
 * - What there is not neither contains nor begins with anything: `not startswith(X,'a')` holds where X is null, and so does
 *   `startswith(X,'a') eq false`. A property that is null is neither true nor false, and `not` of it is so, too: logic is
 *   that of three values, and a record is chosen when the filter is true.
 * - Whole numbers divide to whole numbers, `7 div 2 eq 3`; `7 div 2.0` is 3.5. A number of a record that has no fraction is
 *   whole. A division by zero is null. `round` takes halves away from zero.
 *
 * @param text the query, already URL-decoded
 * @param fields the properties it may name
 * @throws QueryError for everything not understood: unknown names, types that do not match, more than 8,192
 * characters, more than 100 levels
 * @example
 * const where = parseFilter("substringof('test',Name) eq true", { Id: 'guid', Name: 'string' });
 * [{ Name: 'a test' }, { Name: 'other' }].filter(compile(where)); // [{ Name: 'a test' }]
 */
export function parseFilter(text: string, fields: Fields): Expression {
  return readFilter(new Cursor('$filter', text, tokenize), fields);
}

/**
 * Reads an `$orderby` (help topic Features / OData): property names, each with an optional `asc` or `desc`,
 * separated by commas. Nulls come first ascending and last descending. Functions are not sorted by.
 *
 * @param text the option's value, already URL-decoded
 * @param fields the properties it may name, matched exactly
 * @throws QueryError for everything else
 * @example
 * parseOrderBy('Name desc, CreatedAt', { Name: 'string', CreatedAt: 'date' });
 * // [{ field: 'Name', descending: true, type: 'string' }, { field: 'CreatedAt', descending: false, type: 'date' }]
 */
export function parseOrderBy(text: string, fields: Fields): readonly Order[] {
  const cursor = new Cursor('$orderby', text, tokenize);
  const orders: Order[] = [];
  for (;;) {
    const token = cursor.next();
    if (token.kind !== 'word') throw cursor.unexpected(token, 'a property name');
    if (cursor.isMark('(')) throw cursor.fail('cannot sort by a function', token, 'only by property names');
    const { name, type } = readProperty(cursor, fields, token);
    const direction = cursor.peek();
    const isNamed = direction.kind === 'word' && (direction.text === 'asc' || direction.text === 'desc');
    if (isNamed) cursor.next();
    orders.push({ field: name, descending: isNamed && direction.text === 'desc', type });
    if (cursor.peek().kind === 'end') return orders;
    cursor.take(',', isNamed ? 'a comma or the end' : 'asc, desc, a comma or the end');
  }
}
