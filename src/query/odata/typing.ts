import type { Arithmetic, Comparison, Expression, FieldType } from '../ast.ts';
import type { Cursor, Span } from '../cursor.ts';
import { isOrdered, readAs, typeOf } from '../types.ts';
import type { Token } from './lexer.ts';

/** A part of the query together with where it stands. */
export type Part = Span & { readonly node: Expression };

/** The part, if it is true or false. Null is neither. */
export function requireBoolean(cursor: Cursor<Token>, part: Part, name: string, hint?: string): Part {
  const given = typeOf(part.node);
  if (given === 'boolean') return part;
  throw cursor.fail(`${name} must be true or false, ${cursor.source(part)} is a ${given}`, part, hint);
}

/** The part, if it has the type or is null. */
export function requireType(cursor: Cursor<Token>, type: FieldType, part: Part, name: string): Part {
  const given = typeOf(part.node);
  if (given === type || given === 'null') return part;
  throw cursor.fail(`${name} must be a ${type}, ${cursor.source(part)} is a ${given}`, part);
}

export function calculate(cursor: Cursor<Token>, operator: Arithmetic, left: Part, right: Part): Expression {
  requireType(cursor, 'number', left, `the operand of ${operator}`);
  requireType(cursor, 'number', right, `the operand of ${operator}`);
  return { kind: 'arithmetic', operator, left: left.node, right: right.node };
}

export function compare(cursor: Cursor<Token>, operator: Comparison, left: Part, right: Part): Expression {
  const first = readLike(cursor, left, right);
  const second = readLike(cursor, right, left);
  const [a, b] = [typeOf(first), typeOf(second)];
  if (a !== b && a !== 'null' && b !== 'null') {
    const problem = `cannot compare ${cursor.source(left)} (${a}) with ${cursor.source(right)} (${b})`;
    throw cursor.fail(problem, right);
  }
  const type = a === 'null' ? b : a;
  if (operator !== 'eq' && operator !== 'ne' && !isOrdered(type)) {
    throw cursor.fail(`${operator} knows no order of ${type} values`, left, 'compare them with eq or ne');
  }
  return { kind: 'compare', operator, left: first, right: second };
}

/** A quoted string beside a date or a GUID is meant as one. */
function readLike(cursor: Cursor<Token>, part: Part, other: Part): Expression {
  const { node } = part;
  const type = typeOf(other.node);
  if (node.kind !== 'literal' || node.type !== 'string' || (type !== 'date' && type !== 'guid')) return node;
  const read = readAs(type, String(node.value));
  if (read !== undefined) return read;
  throw cursor.fail(
    `cannot read ${cursor.source(part)} as a ${type}`,
    part,
    `${cursor.source(other)} is one`,
  );
}
