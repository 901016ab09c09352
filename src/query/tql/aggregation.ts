import type { Expression, FieldType } from '../ast.ts';
import type { Cursor } from '../cursor.ts';
import { quote, unknownName } from '../failure.ts';
import { takeWord } from './keywords.ts';
import type { TqlToken } from './lexer.ts';
import { TqlParser } from './parser.ts';
import { type List, orderOf, type TqlContext, type TqlScope } from './scope.ts';

/** What is worked out of records, and of which. */
export interface Aggregation {
  readonly measures: readonly Measure[];
  readonly where: Expression | undefined;
}

/** A property of records, as a measure reads it; without a type as it stands there. */
export interface MeasuredField {
  readonly field: string;
  readonly type?: FieldType | undefined;
  /** Where the property is a list of values: what an item has its value in, the first of them that it has. */
  readonly valueIn?: readonly string[] | undefined;
}

export type Calculation = 'avg' | 'max' | 'min' | 'sum';
export type Period = 'month' | 'day';

/** One entry of the results, by its name there. */
export type Measure =
  | { readonly kind: 'count'; readonly name: string }
  | ({ readonly kind: Calculation; readonly name: string } & MeasuredField)
  | ({
      readonly kind: 'group';
      readonly name: string;
      /** The field by the name that the query gives it. */
      readonly asked: string;
      /** Dates are put together that are in one of these. */
      readonly period?: Period | undefined;
      /** Whether values that no record has are there, too. */
      readonly isFilled: boolean;
      readonly measures: readonly Measure[];
    } & MeasuredField);

const calculationPattern = /^(?:avg|max|min|sum)$/i;
const periodPattern = /^(?:month|day)$/i;

/** Whether a text works something out of records, and does not ask for them. */
export function isAggregation(cursor: Cursor<TqlToken>): boolean {
  const [first, second] = [cursor.peek(), cursor.peek(1)];
  if (first.kind !== 'word') return false;
  if (/^group$/i.test(first.text)) return /^by$/i.test(second.text);
  if (calculationPattern.test(first.text)) return second.kind === 'mark' && second.text === '(';
  return /^count$/i.test(first.text) && (second.kind === 'end' || /^(?:,|as|where)$/i.test(second.text));
}

/** Recursive descent over measures, groups of them in braces, and the condition behind them. */
export class AggregationParser {
  readonly #cursor: Cursor<TqlToken>;
  readonly #scope: TqlScope;
  readonly #context: TqlContext;

  constructor(cursor: Cursor<TqlToken>, scope: TqlScope, context: TqlContext) {
    this.#cursor = cursor;
    this.#scope = scope;
    this.#context = context;
  }

  read(): Aggregation {
    const cursor = this.#cursor;
    const measures = this.#measures();
    const where = takeWord(this.#cursor, 'WHERE')
      ? new TqlParser(cursor, this.#scope, this.#context).readCondition()
      : undefined;
    if (cursor.peek().kind === 'end') return { measures, where };
    throw cursor.unexpected(cursor.peek(), where ? 'AND, OR or the end' : 'a comma, WHERE or the end');
  }

  #measures(): readonly Measure[] {
    const cursor = this.#cursor;
    const measures: Measure[] = [];
    for (;;) {
      const token = cursor.peek();
      const measure = this.#measure();
      if (measures.some(({ name }) => name === measure.name)) {
        throw cursor.fail(`two results are called ${quote(measure.name)}`, token, 'name one with AS "…"');
      }
      measures.push(measure);
      if (!cursor.isMark(',')) return measures;
      cursor.next();
    }
  }

  #measure(): Measure {
    const cursor = this.#cursor;
    const token = cursor.next();
    const word = token.kind === 'word' ? token.text.toLowerCase() : '';
    if (word === 'group' && takeWord(this.#cursor, 'BY')) return this.#group();
    if (word === 'count') return { kind: 'count', name: this.#alias() ?? token.text };
    if (!calculationPattern.test(word))
      throw cursor.unexpected(token, 'Count, Avg, Max, Min, Sum or GROUP BY');
    const kind = word as Calculation;
    cursor.take('(', '(');
    const { asked, list: _, ...field } = this.#field();
    if ((kind === 'avg' || kind === 'sum') && field.type !== undefined && field.type !== 'number') {
      throw cursor.fail(`${asked} is no number`, token, 'Count, Max and Min take other fields');
    }
    cursor.take(')', ')');
    return { kind, name: this.#alias() ?? `${token.text}${asked}`, ...field };
  }

  #group(): Measure {
    const cursor = this.#cursor;
    const { words, ...by } = this.#selector();
    const before = this.#alias();
    const open = cursor.peek();
    cursor.take('{', 'AS "…" or { with what is worked out of each group');
    const measures = cursor.nested(open, () => this.#measures());
    cursor.take('}', 'a comma or }');
    const name = this.#alias() ?? before ?? `GroupBy${words}${by.asked}`;
    return { kind: 'group', name, measures, ...by };
  }

  /** A field, or one in `Fill`, `Month` or `Day`; months and days can be filled. */
  #selector(): Omit<Extract<Measure, { kind: 'group' }>, 'kind' | 'name' | 'measures'> & {
    readonly words: string;
  } {
    const cursor = this.#cursor;
    const token = cursor.peek();
    const next = cursor.peek(1);
    const isCall = next.kind === 'mark' && next.text === '(';
    if (!isCall) return { ...this.#groupedField(), isFilled: false, words: '' };
    const isFill = /^fill$/i.test(token.text);
    if (!isFill && !periodPattern.test(token.text)) {
      throw cursor.fail(`cannot group by ${quote(token.text)}`, token, 'known: Fill, Month, Day');
    }
    cursor.next();
    cursor.next();
    const inner = cursor.nested(token, () => this.#selector());
    cursor.take(')', ')');
    const words = `${token.text}${inner.words}`;
    if (isFill && !inner.isFilled) return { ...inner, isFilled: true, words };
    if (!isFill && !inner.isFilled && inner.period === undefined && inner.type === 'date') {
      return { ...inner, period: token.text.toLowerCase() as Period, words };
    }
    const hint = isFill ? 'it takes a field, Month or Day' : 'it takes a date';
    throw cursor.fail(`${token.text} cannot take ${quote(inner.words + inner.asked)}`, token, hint);
  }

  /** A record is in the group of each value that it has. */
  #groupedField(): MeasuredField & { readonly asked: string } {
    const { list, ...field } = this.#field();
    if (!list) return field;
    return { asked: field.asked, field: list.column, valueIn: Object.keys(list.fields) };
  }

  #field(): MeasuredField & { readonly asked: string; readonly list?: List | undefined } {
    const cursor = this.#cursor;
    const token = cursor.next();
    if (token.kind !== 'word') throw cursor.unexpected(token, 'a field name');
    const meaning = this.#scope.meaning(token.text);
    if (!meaning) throw unknownName('tql', 'field', token.text, token.start, this.#scope.names);
    const order = orderOf(meaning, false);
    if (!order) throw cursor.fail(`${token.text} is a list of records`, token, 'name one of its own fields');
    return { field: order.field, type: order.type, asked: token.text, list: meaning.list };
  }

  #alias(): string | undefined {
    if (!takeWord(this.#cursor, 'AS')) return undefined;
    const token = this.#cursor.next();
    if (token.kind === 'text' || token.kind === 'word') return token.text;
    throw this.#cursor.unexpected(token, 'a name');
  }
}
