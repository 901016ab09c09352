/** What a field holds. In records a date is an ISO 8601 string and a GUID a lower-case string. */
export type FieldType = 'string' | 'number' | 'boolean' | 'date' | 'guid';

/** The fields a query may name, with what each holds. */
export type Fields = Readonly<Record<string, FieldType>>;

/** A value inside the tree. Dates are epoch milliseconds, GUIDs are lower case. */
export type Value = string | number | boolean | null;

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type Arithmetic = 'add' | 'sub' | 'mul' | 'div' | 'mod';

export type FunctionName =
  | 'substringof'
  | 'startswith'
  | 'endswith'
  | 'indexof'
  | 'length'
  | 'replace'
  | 'substring'
  | 'tolower'
  | 'toupper'
  | 'trim'
  | 'concat'
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'round'
  | 'floor'
  | 'ceiling';

export type Literal = {
  readonly kind: 'literal';
  readonly type: FieldType | 'null';
  readonly value: Value;
  /** A number that was written as one that is not whole, such as 2.0. */
  readonly isFractional?: boolean | undefined;
};
export type Field = { readonly kind: 'field'; readonly type: FieldType; readonly name: string };

/**
 * A query as a tree. It does not know whether OData or TQL was spoken: a comparison without regard to letter
 * case, for one, is a `tolower` call compared with a lower-case literal.
 *
 * `and` and `or` hold any number of operands, so a list of a thousand alternatives is wide, not deep.
 */
export type Expression =
  | Literal
  | Field
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'arithmetic';
      readonly operator: Arithmetic;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: 'in'; readonly operand: Expression; readonly values: readonly Value[] }
  /**
   * One of the `phrases` is in the text, in any letter case: its words side by side. In a word, `*` stands for any
   * characters of a word and `?` for one.
   */
  | {
      readonly kind: 'contains';
      readonly operand: Expression;
      readonly phrases: readonly Phrase[];
    }

  /** `where` holds for one of the items of a list that the record has under this name. */
  | { readonly kind: 'some'; readonly name: string; readonly where: Expression };

export type Phrase = readonly string[];

/** One sort key. Without a `type`, values are compared as they stand in the record. */
export type Order = {
  readonly field: string;
  readonly descending: boolean;
  readonly type?: FieldType | undefined;
  readonly ignoreCase?: boolean | undefined;
};

/**
 * A query that was not understood. The message names what was refused, where, and what would be understood.
 *
 * @example
 * try { parseFilter("Nme eq 'x'", { Id: 'guid', Name: 'string' }) } catch (error) {
 *   // Failed to read $filter: unknown property "Nme" at position 0; known: Id, Name
 * }
 */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** Offset in the query text, from 0; the length of the text when something is missing at its end. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}
