import type { Comparison, Expression, Value } from '../../../src/query/ast.ts';
import { functions } from '../../../src/query/functions.ts';
import { typeOf } from '../../../src/query/types.ts';
import { orderOfTexts } from '../interpreter.ts';

/** The ways in which a database understands a filter otherwise than we do. */
export interface SqlWays {
  /** A comparison with null, but for `ne` and with the word itself, is neither true nor false, and `not` of it is so, too. */
  readonly unknown?: boolean;
  /** Texts have the order of their code units. */
  readonly codeUnits?: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** What a database chooses that is asked with an expression, in the ways that are said; in none of them what we choose. */
export function choosesInSql(expression: Expression, row: Row, ways: SqlWays): boolean {
  return read(expression) === true;

  function read(it: Expression): Value {
    switch (it.kind) {
      case 'literal':
        return it.value;
      case 'field': {
        const value = (row[it.name] ?? null) as Value;
        return it.type === 'date' && value !== null ? Date.parse(String(value)) : value;
      }
      case 'and':
      case 'or': {
        const values = it.operands.map(read);
        const deciding = it.kind === 'or';
        if (values.includes(deciding)) return deciding;
        return values.includes(null) ? null : !deciding;
      }
      case 'not': {
        const value = read(it.operand);
        return value === null ? null : !value;
      }
      case 'compare':
        return compare(it.operator, it.left, it.right);
      case 'call': {
        const { apply, gives } = functions[it.name];
        const args = it.args.map(read);
        if (args.includes(null)) return gives === 'boolean' ? false : null;
        return apply(...(args as never[]));
      }
      default:
        throw new Error(`Failed to explain an answer: ${it.kind} is not expected.`);
    }
  }

  function compare(operator: Comparison, left: Expression, right: Expression): Value {
    const [a, b] = [read(left), read(right)];
    if (operator === 'ne') return a !== b;
    const isWord = [left, right].some((it) => it.kind === 'literal' && it.value === null);
    if (a === null || b === null) {
      if (isWord && operator === 'eq') return a === b;
      return ways.unknown ? null : operator === 'eq' && a === b;
    }
    const isText = typeOf(left) === 'string';
    const sign =
      a === b ? 0 : isText && !ways.codeUnits ? orderOfTexts(String(a), String(b)) : a < b ? -1 : 1;
    return { eq: sign === 0, gt: sign > 0, ge: sign >= 0, lt: sign < 0, le: sign <= 0 }[operator];
  }
}
