import type { Arithmetic, Comparison, Expression, Value } from './ast.ts';
import type { Budget } from './budget.ts';
import { functions, type Signature } from './functions.ts';
import { type Read, type Row, reader } from './records.ts';
import { compareTexts, workOfOrder } from './text-order.ts';
import { isWhole, typeOf } from './types.ts';
import { containsAny } from './words.ts';

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
      const operand = value(expression.operand, budget);
      return (row) => operand(row) === false;
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
      const contains = containsAny(expression.phrases);
      return (row) => {
        const text = read(row);
        return typeof text === 'string' && contains(text, budget);
      };
    }
    case 'some':
      return some(expression.name, test(expression.where, budget), budget.itemsOf(expression.where));
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
      return arithmetic(expression, value(expression.left, budget), value(expression.right, budget));
    case 'and':
    case 'or':
      return isCertain(expression) ? test(expression, budget) : uncertain(expression, budget);
    case 'not': {
      const read = value(expression.operand, budget);
      return (row) => {
        const operand = read(row);
        return typeof operand === 'boolean' ? !operand : null;
      };
    }
    case 'call':
      return call(functions[expression.name], expression.args, budget);
    default:
      return test(expression, budget);
  }
}

/** @param visit counts an item that is about to be asked */
function some(name: string, where: Test, visit: () => void): Test {
  return (row) => {
    const items = row[name];
    if (!Array.isArray(items)) return false;
    for (const item of items) {
      visit();
      if (where(item)) return true;
    }
    return false;
  };
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

/** Whether an expression is true or false of every record: a property may be neither. */
function isCertain(expression: Expression): boolean {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.operands.every(isCertain);
    case 'not':
      return isCertain(expression.operand);
    case 'literal':
      return expression.value !== null;
    default:
      return expression.kind !== 'field';
  }
}

/** Logic of three values: what is not known stays so, unless the other operand decides. */
function uncertain(
  { kind, operands }: Extract<Expression, { kind: 'and' | 'or' }>,
  budget: Budget,
): (row: Row) => boolean | null {
  const reads = operands.map((it) => value(it, budget));
  const deciding = kind === 'or';
  return (row) => {
    let isKnown = true;
    for (const read of reads) {
      const operand = read(row);
      if (operand === deciding) return deciding;
      if (operand === null) isKnown = false;
    }
    return isKnown ? !deciding : null;
  };
}

function comparison(operator: Comparison, left: Expression, right: Expression, budget: Budget): Test {
  const a = value(left, budget);
  const b = value(right, budget);
  if (operator === 'eq' || operator === 'ne') {
    const constant = right.kind === 'literal' ? right.value : undefined;
    if (constant === undefined) return equality(operator, a, b, budget);
    return operator === 'eq' ? (row) => a(row) === constant : (row) => a(row) !== constant;
  }
  if (typeOf(left) === 'string' && typeOf(right) === 'string') {
    const holds = relationsOfTexts[operator];
    return (row) => {
      const x = a(row);
      const y = b(row);
      if (typeof x !== 'string' || typeof y !== 'string') return false;
      budget.readText(workOfOrder(x, y));
      return holds(compareTexts(x, y));
    };
  }
  const holds = relations[operator];
  return (row) => {
    const x = a(row);
    const y = b(row);
    return x !== null && y !== null && holds(x as never, y as never);
  };
}

/** Of two values of a record: these may both be long, which a value of the query is not. */
function equality(operator: 'eq' | 'ne', a: Read, b: Read, budget: Budget): Test {
  return (row) => {
    const x = a(row);
    const y = b(row);
    if (typeof x === 'string' && typeof y === 'string' && x.length === y.length) {
      budget.readText(x.length * partsPerEqualCharacter);
    }
    return (x === y) === (operator === 'eq');
  };
}

/** For each character of texts that are equally long. */
const partsPerEqualCharacter = 0.02;

type Present = string | number | boolean;
type Relation = Exclude<Comparison, 'eq' | 'ne'>;

// The parsers let only values of one type meet, so < never has to convert.
const relations: Readonly<Record<Relation, (a: Present, b: Present) => boolean>> = {
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
};

const relationsOfTexts: Readonly<Record<Relation, (order: number) => boolean>> = {
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

const calculations: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  mod: (a, b) => a % b,
};

/** Whole numbers divide to whole numbers, the rest is cut off. */
function divide(a: number, b: number): number {
  const result = a / b;
  return Number.isInteger(a) && Number.isInteger(b) && Number.isFinite(result) ? Math.trunc(result) : result;
}

type Calculation = Extract<Expression, { kind: 'arithmetic' }>;

function arithmetic(expression: Calculation, left: Read, right: Read): Read {
  const { operator } = expression;
  const calculate = operator === 'div' && isWhole(expression) ? divide : calculations[operator];
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
  const { work } = signature;
  const apply = (
    work
      ? (...values: readonly never[]) => {
          budget.readText(work(...values));
          return signature.apply(...values);
        }
      : signature.apply
  ) as (...args: readonly unknown[]) => Value;
  // What there is not neither contains nor begins with anything; what is counted of it there is not, either.
  const nothing = signature.gives === 'boolean' ? false : null;
  const reads = args.map((it) => value(it, budget));
  const [first, second] = reads;
  if (first !== undefined && reads.length === 1) {
    return (row) => {
      const a = first(row);
      return a === null ? nothing : apply(a);
    };
  }
  if (first !== undefined && second !== undefined && reads.length === 2) {
    return (row) => {
      const a = first(row);
      const b = second(row);
      return a === null || b === null ? nothing : apply(a, b);
    };
  }
  return (row) => {
    const values = reads.map((read) => read(row));
    return values.includes(null) ? nothing : apply(...values);
  };
}

/** A call that makes a text. What it reads from the record takes no memory: it is there already. */
function textCall({ apply, maxLength, work }: Signature, args: readonly Expression[], budget: Budget): Read {
  const reads = args.map((it) => value(it, budget));
  const isField = args.map(({ kind }) => kind === 'field');
  const lengthRead = (text: Value, index: number) => (isField[index] ? String(text).length : 0);
  const [only] = reads;
  if (only && reads.length === 1) {
    return (row) => {
      const text = only(row);
      if (text === null) return null;
      const given = text as never;
      budget.readText(work?.(given) ?? 0);
      budget.makeText(Math.max(0, (maxLength?.(given) ?? 0) - lengthRead(text, 0)));
      return apply(given);
    };
  }
  return (row) => {
    const values = reads.map((read) => read(row));
    if (values.includes(null)) return null;
    const given = values as never[];
    budget.readText(work?.(...given) ?? 0);
    const read = values.reduce<number>((sum, it, index) => sum + lengthRead(it, index), 0);
    budget.makeText(Math.max(0, (maxLength?.(...given) ?? 0) - read));
    return apply(...given);
  };
}
