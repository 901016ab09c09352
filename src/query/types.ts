import type { Expression, FieldType, Literal } from './ast.ts';
import { parseDate } from './dates.ts';
import { functions } from './functions.ts';
import { parseGuid } from './guid.ts';

/** What an expression gives: known from the tree alone, before any record is seen. */
export function typeOf(expression: Expression): FieldType | 'null' {
  switch (expression.kind) {
    case 'literal':
    case 'field':
      return expression.type;
    case 'arithmetic':
    case 'negate':
      return 'number';
    case 'call':
      return functions[expression.name].gives;
    default:
      return 'boolean';
  }
}

/** Whether "before" and "after" mean anything for the type. */
export function isOrdered(type: FieldType | 'null'): boolean {
  return type !== 'boolean' && type !== 'guid';
}

/** A quoted string read as the date or GUID it is compared with; `undefined` when it is none. */
export function readAs(type: 'date' | 'guid', text: string): Literal | undefined {
  const value = type === 'date' ? parseDate(text) : parseGuid(text);
  return value === undefined ? undefined : { kind: 'literal', type, value };
}
