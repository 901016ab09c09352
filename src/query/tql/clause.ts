import type { Comparison, Expression, Field, FieldType, Phrase, Value } from '../ast.ts';
import type { Cursor, Span } from '../cursor.ts';
import { parseDate, type Zone } from '../dates.ts';
import { quote } from '../failure.ts';
import { parseGuid } from '../guid.ts';
import { isOrdered } from '../types.ts';
import { wildWordsOf, wordsOf } from '../words.ts';
import type { TqlToken } from './lexer.ts';

/** One value of a clause and where it stands; text until a field says how to read it. */
export type Given = Span & { readonly value: Value };

/** As a query writes them, short forms only. */
export const tqlOperators = [
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '~',
  '!~',
  'IN',
  'NOT IN',
  'IS',
  'IS NOT',
] as const;
export type TqlOperator = (typeof tqlOperators)[number];

const relations: Readonly<Record<'<' | '<=' | '>' | '>=', Comparison>> = {
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};
const numberPattern = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** To match a long pattern takes long. */
const maxPatternLength = 64;
const never: Expression = { kind: 'literal', type: 'boolean', value: false };
const always: Expression = { kind: 'literal', type: 'boolean', value: true };

/** What a clause is about: any of some fields, of the record or of the items of a list that it has. */
export interface Subject {
  readonly span: Span;
  readonly fields: readonly Field[];
  readonly within?: string | undefined;
}

/**
 * `<Field> <operator> <values>` for any of the fields the name stands for.
 * @param zone where a time is shown that says no zone
 */
export function buildClause(
  cursor: Cursor<TqlToken>,
  subject: Subject,
  operator: TqlOperator,
  values: readonly Given[],
  zone: Zone | undefined,
): Expression {
  switch (operator) {
    case '!=':
    case 'NOT IN':
      return { kind: 'not', operand: buildClause(cursor, subject, '=', values, zone) };
    case '!~':
      return { kind: 'not', operand: buildClause(cursor, subject, '~', values, zone) };
    case 'IS NOT':
      return { kind: 'not', operand: isEmpty(subject) };
    case 'IS':
      return isEmpty(subject);
    case '=':
    case 'IN':
      return anyOf(subject, equal(cursor, subject, values, zone));
    case '~':
      return anyOf(subject, contain(cursor, subject, values));
    default:
      return anyOf(subject, relate(cursor, subject, relations[operator], values, zone));
  }
}

/** Nothing is there, or an empty text, whichever of its fields a name means. */
function isEmpty({ fields, within }: Subject): Expression {
  if (within !== undefined) return { kind: 'not', operand: { kind: 'some', name: within, where: always } };
  const operands = fields.map((field): Expression => {
    const isNull = compare('eq', field, field.type, null);
    const isBlank = compare('eq', field, field.type, '');
    return field.type === 'string' ? { kind: 'or', operands: [isNull, isBlank] } : isNull;
  });
  return { kind: 'and', operands };
}

function equal(cursor: Cursor<TqlToken>, subject: Subject, values: readonly Given[], zone: Zone | undefined) {
  requireReadable(cursor, subject, subject.fields, values);
  return subject.fields.flatMap((field): Expression[] => {
    const read = values.flatMap(({ value }) => readValue(field.type, value, zone) ?? []);
    const [first] = read;
    if (first === undefined) return [];
    return read.length > 1
      ? [{ kind: 'in', operand: folded(field), values: read }]
      : [compare('eq', folded(field), field.type, first)];
  });
}

function relate(
  cursor: Cursor<TqlToken>,
  subject: Subject,
  operator: Comparison,
  values: readonly Given[],
  zone: Zone | undefined,
) {
  const ordered = subject.fields.filter(({ type }) => isOrdered(type));
  if (ordered.length === 0) {
    const problem = `${cursor.source(subject.span)} has no order`;
    throw cursor.fail(problem, subject.span, 'compare it with = or !=');
  }
  requireReadable(cursor, subject, ordered, values);
  return ordered.flatMap((field) =>
    values.flatMap(({ value }): Expression[] => {
      const read = readValue(field.type, value, zone);
      return read === undefined ? [] : [compare(operator, folded(field), field.type, read)];
    }),
  );
}

function compare(operator: Comparison, left: Expression, type: FieldType, value: Value): Expression {
  return { kind: 'compare', operator, left, right: { kind: 'literal', type, value } };
}

function contain(cursor: Cursor<TqlToken>, { span, fields }: Subject, values: readonly Given[]) {
  const texts = fields.filter(({ type }) => type === 'string');
  if (texts.length === 0)
    throw cursor.fail(`${cursor.source(span)} is not a text`, span, '~ looks for words in a text');
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
  const long = found.flat().find((word) => /[*?]/.test(word) && word.length > maxPatternLength);
  if (long === undefined) return found;
  throw cursor.fail(`a word with * or ? is too long`, given, `at most ${maxPatternLength} characters`);
}

/** The words of what stands between spaces, such as `co-op`, side by side. */
function wordsBeginning(text: string): Phrase {
  const words = wildWordsOf(text);
  return words.map((word, index) => (index < words.length - 1 || /[*?]/.test(word) ? word : `${word}*`));
}

function requireReadable(
  cursor: Cursor<TqlToken>,
  { span }: Subject,
  fields: readonly Field[],
  values: readonly Given[],
) {
  const wrong = values.find(({ value }) => fields.every(({ type }) => readValue(type, value) === undefined));
  if (wrong === undefined) return;
  const types = [...new Set(fields.map(({ type }) => type))].join(' or ');
  const hint = `${cursor.source(span)} is a ${types}`;
  throw cursor.fail(`cannot read ${quote(String(wrong.value))} as a ${types}`, wrong, hint);
}

function anyOf({ within }: Subject, operands: readonly Expression[]): Expression {
  const [first = never] = operands;
  const where: Expression = operands.length > 1 ? { kind: 'or', operands } : first;
  return within === undefined ? where : { kind: 'some', name: within, where };
}

/** TQL compares texts without regard to letter case. */
function folded(field: Field): Expression {
  return field.type === 'string' ? { kind: 'call', name: 'tolower', args: [field] } : field;
}

function readValue(type: FieldType, value: Value, zone?: Zone): Value | undefined {
  const text = String(value);
  switch (type) {
    case 'string':
      return text.toLowerCase();
    case 'number':
      return numberPattern.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'boolean':
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
    case 'date':
      return typeof value === 'number' ? value : parseDate(text, zone);
    case 'guid':
      return parseGuid(text);
  }
}
