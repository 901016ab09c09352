import type { Comparison, Expression, Field, FieldType, Value } from '../ast.ts';
import type { Cursor, Span } from '../cursor.ts';
import { parseDate } from '../dates.ts';
import { quote } from '../failure.ts';
import { parseGuid } from '../guid.ts';
import { isOrdered } from '../types.ts';
import { wordsOf } from '../words.ts';
import type { TqlToken } from './lexer.ts';

/** One value of a clause and where it stands; text until a field says how to read it. */
export type Given = Span & { readonly value: Value };

export type TqlOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~' | 'IN' | 'NOT IN';

const RELATIONS: Readonly<Record<'<' | '<=' | '>' | '>=', Comparison>> = {
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NEVER: Expression = { kind: 'literal', type: 'boolean', value: false };

/** `<Field> <operator> <values>` for any of the fields the name stands for. */
export function buildClause(
  cursor: Cursor<TqlToken>,
  name: Span,
  fields: readonly Field[],
  operator: TqlOperator,
  values: readonly Given[],
): Expression {
  switch (operator) {
    case '=':
    case 'IN':
      return anyOf(equal(cursor, name, fields, values));
    case '!=':
    case 'NOT IN':
      return { kind: 'not', operand: anyOf(equal(cursor, name, fields, values)) };
    case '~':
      return anyOf(contain(cursor, name, fields, values));
    case '!~':
      return { kind: 'not', operand: anyOf(contain(cursor, name, fields, values)) };
    default:
      return anyOf(relate(cursor, name, fields, RELATIONS[operator], values));
  }
}

function equal(cursor: Cursor<TqlToken>, name: Span, fields: readonly Field[], values: readonly Given[]) {
  requireReadable(cursor, name, fields, values);
  return fields.flatMap((field): Expression[] => {
    const read = values.flatMap(({ value }) => readValue(field.type, value) ?? []);
    const operand = folded(field);
    const [first] = read;
    if (first === undefined) return [];
    if (read.length > 1) return [{ kind: 'in', operand, values: read }];
    return [
      {
        kind: 'compare',
        operator: 'eq',
        left: operand,
        right: { kind: 'literal', type: field.type, value: first },
      },
    ];
  });
}

function relate(
  cursor: Cursor<TqlToken>,
  name: Span,
  fields: readonly Field[],
  operator: Comparison,
  values: readonly Given[],
) {
  const ordered = fields.filter(({ type }) => isOrdered(type));
  if (ordered.length === 0)
    throw cursor.fail(`${cursor.source(name)} has no order`, name, 'compare it with = or !=');
  requireReadable(cursor, name, ordered, values);
  return ordered.flatMap((field) =>
    values.flatMap(({ value }): Expression[] => {
      const read = readValue(field.type, value);
      if (read === undefined) return [];
      return [
        {
          kind: 'compare',
          operator,
          left: folded(field),
          right: { kind: 'literal', type: field.type, value: read },
        },
      ];
    }),
  );
}

function contain(cursor: Cursor<TqlToken>, name: Span, fields: readonly Field[], values: readonly Given[]) {
  const texts = fields.filter(({ type }) => type === 'string');
  if (texts.length === 0)
    throw cursor.fail(`${cursor.source(name)} is not a text`, name, '~ looks for words in a text');
  return values.flatMap((given): Expression[] => {
    const text = String(given.value).trim();
    if (text.includes('*'))
      throw cursor.fail(
        'wildcards are not supported, found one',
        given,
        '~ looks for the beginnings of words',
      );
    const phrase = /^(["']).*\1$/s.test(text) && text.length > 1;
    const words = wordsOf(text);
    if (words.length === 0) throw cursor.fail(`no word to look for in ${quote(text)}`, given);
    return texts.map((operand) => ({ kind: 'contains', operand, words, phrase }));
  });
}

function requireReadable(
  cursor: Cursor<TqlToken>,
  name: Span,
  fields: readonly Field[],
  values: readonly Given[],
) {
  const wrong = values.find(({ value }) => fields.every(({ type }) => readValue(type, value) === undefined));
  if (wrong === undefined) return;
  const types = [...new Set(fields.map(({ type }) => type))].join(' or ');
  const hint = `${cursor.source(name)} is a ${types}`;
  throw cursor.fail(`cannot read ${quote(String(wrong.value))} as a ${types}`, wrong, hint);
}

function anyOf(operands: readonly Expression[]): Expression {
  const [first = NEVER] = operands;
  return operands.length > 1 ? { kind: 'or', operands } : first;
}

/** TQL compares texts without regard to letter case. */
function folded(field: Field): Expression {
  return field.type === 'string' ? { kind: 'call', name: 'tolower', args: [field] } : field;
}

function readValue(type: FieldType, value: Value): Value | undefined {
  const text = String(value);
  switch (type) {
    case 'string':
      return text.toLowerCase();
    case 'number':
      return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'boolean':
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
    case 'date':
      return typeof value === 'number' ? value : parseDate(text);
    case 'guid':
      return parseGuid(text);
  }
}
