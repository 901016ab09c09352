import type { Arithmetic, Comparison, Expression, Field, Fields, FunctionName } from '../ast.ts';
import type { Cursor } from '../cursor.ts';
import { list, unknownName } from '../failure.ts';
import { functions } from '../functions.ts';
import type { Token, Word } from './lexer.ts';
import { calculate, compare, type Part, requireBoolean, requireType } from './typing.ts';

const bindingPower: ReadonlyMap<string, number> = new Map([
  ['or', 1],
  ['and', 2],
  ['eq', 3],
  ['ne', 3],
  ['gt', 4],
  ['ge', 4],
  ['lt', 4],
  ['le', 4],
  ['add', 5],
  ['sub', 5],
  ['mul', 6],
  ['div', 6],
  ['mod', 6],
]);
const unaryBindingPower = 7;

/** A Pratt parser: each operator binds as tightly as its number says, equal ones from left to right. */
export function readFilter(cursor: Cursor<Token>, fields: Fields): Expression {
  const part = readExpression(cursor, fields, 0);
  const rest = cursor.peek();
  if (rest.kind !== 'end')
    throw cursor.unexpected(rest, `the end or one of ${list([...bindingPower.keys()])}`);
  return requireBoolean(cursor, part, 'the filter').node;
}

export function readProperty(cursor: Cursor<Token>, fields: Fields, token: Word): Field {
  if (cursor.isMark('/')) {
    throw cursor.fail('property paths and lambda expressions are not supported, found one', token);
  }
  const type = Object.hasOwn(fields, token.text) ? fields[token.text] : undefined;
  if (type !== undefined) return { kind: 'field', type, name: token.text };
  throw unknownName(cursor.option, 'property', token.text, token.start, Object.keys(fields));
}

function readExpression(cursor: Cursor<Token>, fields: Fields, minimum: number): Part {
  let left = readOperand(cursor, fields);
  for (;;) {
    const token = cursor.peek();
    const binding = token.kind === 'word' ? (bindingPower.get(token.text) ?? 0) : 0;
    if (token.kind !== 'word' || binding <= minimum) return left;
    if (token.text === 'and' || token.text === 'or') {
      left = readChain(cursor, fields, left, token.text, binding);
      continue;
    }
    cursor.next();
    const right = readExpression(cursor, fields, binding);
    const node =
      binding < 5
        ? compare(cursor, token.text as Comparison, left, right)
        : calculate(cursor, token.text as Arithmetic, left, right);
    left = { node, start: left.start, end: right.end };
  }
}

function readChain(
  cursor: Cursor<Token>,
  fields: Fields,
  first: Part,
  kind: 'and' | 'or',
  binding: number,
): Part {
  const operands: Expression[] = [];
  let part = first;
  for (;;) {
    const { node } = requireBoolean(cursor, part, `the operand of ${kind}`);
    if (node.kind === kind) operands.push(...node.operands);
    else operands.push(node);
    const token = cursor.peek();
    if (token.kind !== 'word' || token.text !== kind) break;
    cursor.next();
    part = readExpression(cursor, fields, binding);
  }
  return { node: { kind, operands }, start: first.start, end: part.end };
}

function readOperand(cursor: Cursor<Token>, fields: Fields): Part {
  const token = cursor.next();
  const { start, end } = token;
  if (token.kind === 'literal') {
    const { start: _, end: __, ...node } = token;
    return { node, start, end };
  }
  if (token.kind === 'word') {
    if (token.text === 'not') return cursor.nested(token, () => readNot(cursor, fields, start));
    if (cursor.isMark('(')) return cursor.nested(token, () => readCall(cursor, fields, token));
    return { node: readProperty(cursor, fields, token), start, end };
  }
  if (token.kind === 'mark' && token.text === '-') {
    return cursor.nested(token, () => readNegation(cursor, fields, start));
  }
  if (token.kind === 'mark' && token.text === '(') {
    return cursor.nested(token, () => {
      const { node } = readExpression(cursor, fields, 0);
      return { node, start, end: cursor.take(')', 'an operator or )') };
    });
  }
  throw cursor.unexpected(token, 'a property, a function or a value');
}

function readNot(cursor: Cursor<Token>, fields: Fields, start: number): Part {
  const part = readExpression(cursor, fields, unaryBindingPower);
  const hint = 'not binds tighter than a comparison: write not (…)';
  const operand = requireBoolean(cursor, part, 'the operand of not', hint).node;
  return { node: { kind: 'not', operand }, start, end: part.end };
}

function readNegation(cursor: Cursor<Token>, fields: Fields, start: number): Part {
  const part = readExpression(cursor, fields, unaryBindingPower);
  const operand = requireType(cursor, 'number', part, 'the operand of -').node;
  const isNumber = operand.kind === 'literal' && typeof operand.value === 'number';
  const node: Expression = isNumber
    ? { ...operand, value: -Number(operand.value) }
    : { kind: 'negate', operand };
  return { node, start, end: part.end };
}

function readCall(cursor: Cursor<Token>, fields: Fields, token: Word): Part {
  const name = token.text as FunctionName;
  if (!Object.hasOwn(functions, name)) {
    throw unknownName(cursor.option, 'function', name, token.start, Object.keys(functions));
  }
  cursor.take('(', '(');
  const parts = cursor.isMark(')') ? [] : readArguments(cursor, fields);
  const end = cursor.take(')', 'an operator, a comma or )');
  const { takes, min } = functions[name];
  if (parts.length < min || parts.length > takes.length) {
    const count = min === takes.length ? `${min}` : `${min} or ${takes.length}`;
    const wanted = `${count} ${takes.length === 1 ? 'argument' : 'arguments'} (${takes.join(', ')})`;
    throw cursor.fail(`${name} takes ${wanted}, got ${parts.length},`, token);
  }
  const args = parts.map((part, index) => {
    return requireType(cursor, takes[index] ?? 'string', part, `argument ${index + 1} of ${name}`).node;
  });
  return { node: { kind: 'call', name, args }, start: token.start, end };
}

function readArguments(cursor: Cursor<Token>, fields: Fields): readonly Part[] {
  const parts = [readExpression(cursor, fields, 0)];
  while (cursor.isMark(',')) {
    cursor.next();
    parts.push(readExpression(cursor, fields, 0));
  }
  return parts;
}
