import type { QueryError, Value } from '../ast.ts';
import type { Cursor } from '../cursor.ts';
import { quote } from '../failure.ts';
import type { Given } from './clause.ts';
import { isKeyword } from './keywords.ts';
import type { TqlToken } from './lexer.ts';
import type { TqlContext } from './scope.ts';

const bareNumberPattern = /^-?\d+(?:\.\d+)?$/;

/** What follows IN: a list in square brackets, or a function. */
export function readList(cursor: Cursor<TqlToken>, context: TqlContext): readonly Given[] {
  if (!cursor.isMark('[')) {
    if (isCall(cursor) || cursor.isMark('{')) return readValues(cursor, context);
    throw cursor.unexpected(cursor.peek(), 'a list such as [Open, Closed] or a function');
  }
  cursor.next();
  const values = [...readValues(cursor, context)];
  while (cursor.isMark(',')) {
    cursor.next();
    values.push(...readValues(cursor, context));
  }
  cursor.take(']', 'a comma or ]');
  return values;
}

/** One value as written, or as many as a function gives. */
export function readValues(cursor: Cursor<TqlToken>, context: TqlContext): readonly Given[] {
  if (isCall(cursor)) return cursor.nested(cursor.peek(), () => readCall(cursor, context));
  const token = cursor.next();
  const { kind, text: value, start, end } = token;
  if (kind === 'text') return [{ value, start, end }];
  if (value === '{') throw rejectSubSelect(cursor, token);
  if (value === '[') throw cursor.unexpected(token, 'one value; a list goes with IN');
  if (kind !== 'word') throw cursor.unexpected(token, 'a value');
  if (isKeyword(token) || value.toLowerCase() === 'null') {
    const hint = value.toLowerCase() === 'null' ? 'IS NULL asks for none, and quotes' : 'quotes';
    throw cursor.unexpected(token, `a value; ${hint} make a value of this word`);
  }
  return [{ value, start, end }];
}

export function rejectSubSelect(cursor: Cursor<TqlToken>, token: TqlToken): QueryError {
  return cursor.fail('sub-selects { … } are not supported, found one', token, 'use a list, IN [a, b]');
}

function isCall(cursor: Cursor<TqlToken>): boolean {
  const open = cursor.peek(1);
  return cursor.peek().kind === 'word' && open.kind === 'mark' && open.text === '(';
}

function readCall(cursor: Cursor<TqlToken>, context: TqlContext): readonly Given[] {
  const name = cursor.next();
  cursor.next();
  const args = cursor.isMark(')') ? [] : [...readArgument(cursor, context)];
  while (cursor.isMark(',')) {
    cursor.next();
    args.push(...readArgument(cursor, context));
  }
  const end = cursor.take(')', 'a comma or )');
  const values = context.resolve?.(name.text, args);
  if (values === undefined) throw cursor.fail(`unknown function ${quote(name.text)}`, name);
  // Nobody being signed in must not select what is assigned to nobody.
  return values.filter((value) => value !== null).map((value) => ({ value, start: name.start, end }));
}

function readArgument(cursor: Cursor<TqlToken>, context: TqlContext): readonly Value[] {
  const isBare = cursor.peek().kind === 'word' && !isCall(cursor);
  return readValues(cursor, context).map(({ value }) =>
    isBare && bareNumberPattern.test(String(value)) ? Number(value) : value,
  );
}
