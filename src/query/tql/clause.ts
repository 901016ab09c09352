import type { Comparison, Expression, Field, FieldType, Phrase, Value } from '../ast.ts';
import type { Cursor, Span } from '../cursor.ts';
import { parseDate } from '../dates.ts';
import { quote } from '../failure.ts';
import { parseGuid } from '../guid.ts';
import { isOrdered } from '../types.ts';
import { wildWordsOf, wordsOf } from '../words.ts';
import type { TqlToken } from './lexer.ts';

/** One value of a clause and where it stands; text until a field says how to read it. */
export type Given = Span & { readonly value: Value };

export type TqlOperator =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '~'
  | '!~'
  | 'IN'
  | 'NOT IN'
  | 'IS'
  | 'IS NOT';

const RELATIONS: Readonly<Record<'<' | '<=' | '>' | '>=', Comparison>> = {
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** To match a long pattern takes long. */
const MAX_PATTERN = 64;
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
    case 'IS':
      return isEmpty(fields);
    case 'IS NOT':
      return { kind: 'not', operand: isEmpty(fields) };
    case '~':
      return anyOf(contain(cursor, name, fields, values));
    case '!~':
      return { kind: 'not', operand: anyOf(contain(cursor, name, fields, values)) };
    default:
      return anyOf(relate(cursor, name, fields, RELATIONS[operator], values));
  }
}

/** Nothing is there, or an empty text, whichever of its fields a name means. */
function isEmpty(fields: readonly Field[]): Expression {
  const operands = fields.map((field): Expression => {
    const is = (value: Value): Expression => ({
      kind: 'compare',
      operator: 'eq',
      left: field,
      right: { kind: 'literal', type: field.type, value },
    });
    return field.type === 'string' ? { kind: 'or', operands: [is(null), is('')] } : is(null);
  });
  return { kind: 'and', operands };
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
  const phrases = values.flatMap((given) => phrasesOf(cursor, given));
  return texts.map((operand): Expression => ({ kind: 'contains', operand, phrases }));
}

/**
 * What a text is searched for: one of several words, or a phrase that stands in quotes of its own. A word is found by its
 * beginning, unless it says itself with `*` and `?` what may stand for what.
 */
function phrasesOf(cursor: Cursor<TqlToken>, given: Given): readonly Phrase[] {
  const text = String(given.value).trim();
  const isPhrase = /^(["']).*\1$/s.test(text) && text.length > 1;
  const phrases = isPhrase ? [wordsOf(text)] : text.split(/\s+/).map(wordsBeginning);
  const found = phrases.filter((phrase) => phrase.some((word) => word !== '*'));
  if (found.length === 0) throw cursor.fail(`no word to look for in ${quote(text)}`, given);
  const long = found.flat().find((word) => /[*?]/.test(word) && word.length > MAX_PATTERN);
  if (long === undefined) return found;
  throw cursor.fail(`a word with * or ? is too long`, given, `at most ${MAX_PATTERN} characters`);
}

/** The words of what stands between spaces, such as `co-op`, side by side. */
function wordsBeginning(text: string): Phrase {
  const words = wildWordsOf(text);
  return words.map((word, index) => (index < words.length - 1 || /[*?]/.test(word) ? word : `${word}*`));
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
