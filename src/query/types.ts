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

/**
 * Whether an expression is a whole number as far as it is known before a record is seen: a field may hold one, a literal
 * with a fraction, an exponent or one of M, F and D is none, and neither is what is rounded.
 */
export function isWhole(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
      return !expression.isFractional;
    case 'negate':
      return isWhole(expression.operand);
    case 'arithmetic':
      return isWhole(expression.left) && isWhole(expression.right);
    case 'call':
      return !/^(?:round|floor|ceiling)$/.test(expression.name);
    default:
      return true;
  }
}

/** Whether "before" and "after" mean anything for the type. */
export function isOrdered(type: FieldType | 'null'): boolean {
  return type !== 'boolean';
}

/** A quoted string read as the date or GUID it is compared with; `undefined` when it is none. */
export function readAs(type: 'date' | 'guid', text: string): Literal | undefined {
  const value = type === 'date' ? parseDate(text) : parseGuid(text);
  return value === undefined ? undefined : { kind: 'literal', type, value };
}
