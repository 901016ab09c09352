import type { Arithmetic, Comparison, Expression, Value } from './ast.ts';
import type { Budget } from './budget.ts';
import { functions, type Signature } from './functions.ts';
import { type Read, type Row, reader } from './records.ts';
import { containsWords } from './words.ts';

type Test = (row: Row) => boolean;

/** The expression as a question: true or false, null counts as false. */
export function test(expression: Expression, budget: Budget): Test {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return junction(
        expression.kind,
        expression.operands.map((it) => test(it, budget)),
      );
    case 'not': {
      const operand = test(expression.operand, budget);
      return (row) => !operand(row);
    }
    case 'compare':
      return comparison(expression.operator, expression.left, expression.right, budget);
    case 'in': {
      const read = value(expression.operand, budget);
      const values = new Set(expression.values);
      values.delete(null);
      return (row) => values.has(read(row));
    }
    case 'contains': {
      const read = value(expression.operand, budget);
      const contains = containsWords(expression.words, expression.phrase);
      return (row) => {
        const text = read(row);
        return typeof text === 'string' && contains(text);
      };
    }
    default: {
      const read = value(expression, budget);
      return (row) => read(row) === true;
    }
  }
}

function value(expression: Expression, budget: Budget): Read {
  switch (expression.kind) {
    case 'literal':
      return () => expression.value;
    case 'field':
      return reader(expression.name, expression.type);
    case 'negate': {
      const read = value(expression.operand, budget);
      return (row) => {
        const number = read(row);
        return typeof number === 'number' ? -number : null;
      };
    }
    case 'arithmetic':
      return arithmetic(expression.operator, value(expression.left, budget), value(expression.right, budget));
    case 'call':
      return call(functions[expression.name], expression.args, budget);
    default:
      return test(expression, budget);
  }
}

function junction(kind: 'and' | 'or', tests: readonly Test[]): Test {
  const [first, second] = tests;
  if (first !== undefined && second !== undefined && tests.length === 2) {
    return kind === 'and' ? (row) => first(row) && second(row) : (row) => first(row) || second(row);
  }
  const deciding = kind === 'or';
  return (row) => {
    for (const each of tests) if (each(row) === deciding) return deciding;
    return !deciding;
  };
}

function comparison(operator: Comparison, left: Expression, right: Expression, budget: Budget): Test {
  if (isNull(left)) return nullTest(operator, value(right, budget));
  const a = value(left, budget);
  if (isNull(right)) return nullTest(operator, a);
  const b = value(right, budget);
  const holds = relations[operator];
  if (right.kind !== 'literal' || right.value === null) {
    return (row) => {
      const x = a(row);
      const y = b(row);
      return x !== null && y !== null && holds(x, y);
    };
  }
  const constant = right.value;
  if (operator === 'eq') return (row) => a(row) === constant;
  return (row) => {
    const x = a(row);
    return x !== null && holds(x, constant);
  };
}

type Present = string | number | boolean;

// The parsers let only values of one type meet, so < never has to convert.
const relations: Readonly<Record<Comparison, (a: Present, b: Present) => boolean>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
};

function isNull(expression: Expression): boolean {
  return expression.kind === 'literal' && expression.value === null;
}

function nullTest(operator: Comparison, read: Read): Test {
  if (operator === 'eq') return (row) => read(row) === null;
  if (operator === 'ne') return (row) => read(row) !== null;
  return () => false;
}

const calculations: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  mod: (a, b) => a % b,
};

function arithmetic(operator: Arithmetic, left: Read, right: Read): Read {
  const calculate = calculations[operator];
  return (row) => {
    const a = left(row);
    const b = right(row);
    if (typeof a !== 'number' || typeof b !== 'number') return null;
    const result = calculate(a, b);
    return Number.isFinite(result) ? result : null;
  };
}

function call(signature: Signature, args: readonly Expression[], budget: Budget): Read {
  if (signature.maxLength) return textCall(signature, args, budget);
  const apply = signature.apply as (...args: readonly unknown[]) => Value;
  const reads = args.map((it) => value(it, budget));
  const [first, second] = reads;
  if (first !== undefined && reads.length === 1) {
    return (row) => {
      const a = first(row);
      return a === null ? null : apply(a);
    };
  }
  if (first !== undefined && second !== undefined && reads.length === 2) {
    return (row) => {
      const a = first(row);
      const b = second(row);
      return a === null || b === null ? null : apply(a, b);
    };
  }
  return (row) => {
    const values = reads.map((read) => read(row));
    return values.includes(null) ? null : apply(...values);
  };
}

/** A call that makes a text. What it reads from the record is there already and costs nothing. */
function textCall({ apply, maxLength }: Signature, args: readonly Expression[], budget: Budget): Read {
  const reads = args.map((it) => value(it, budget));
  const isField = args.map(({ kind }) => kind === 'field');
  return (row) => {
    const values = reads.map((read) => read(row));
    if (values.includes(null)) return null;
    const read = values.reduce<number>((sum, it, index) => sum + (isField[index] ? String(it).length : 0), 0);
    budget.makeText(Math.max(0, (maxLength?.(...(values as never[])) ?? 0) - read));
    return apply(...(values as never[]));
  };
}
