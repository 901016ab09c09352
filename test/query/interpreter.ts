import type { Value } from '../../src/query/ast.ts';
import type { Sample, Tree } from './model.ts';

const RELATIONS = ['gt', 'ge', 'lt', 'le'];

/** What the tree gives for a record, without a thought for speed. */
export function interpret(tree: Tree, record: Sample): Value {
  switch (tree.t) {
    case 'literal':
      return tree.value;
    case 'property': {
      const value = record[tree.name] ?? null;
      return tree.type === 'date' && value !== null ? Date.parse(String(value)) : value;
    }
    case 'unary': {
      const value = interpret(tree.operand, record);
      if (value === null) return null;
      if (tree.operator === 'not') return value !== true;
      return value === null ? null : -Number(value);
    }
    case 'call': {
      const args = tree.args.map((arg) => interpret(arg, record));
      if (args.includes(null))
        return ['substringof', 'startswith', 'endswith'].includes(tree.name) ? false : null;
      return interpretCall(tree.name, args);
    }
    case 'binary': {
      const [left, right] = [interpret(tree.left, record), interpret(tree.right, record)];
      if (tree.operator === 'and')
        return left === false || right === false ? false : left === null || right === null ? null : true;
      if (tree.operator === 'or')
        return left === true || right === true ? true : left === null || right === null ? null : false;
      if (tree.operator === 'eq') return left === right;
      if (tree.operator === 'ne') return left !== right;
      const isComparison = RELATIONS.includes(tree.operator);
      if (left === null || right === null) return isComparison ? false : null;
      if (isComparison) return relate(tree.operator, left, right);
      const isWhole = tree.operator === 'div' && [tree.left, tree.right].every(mayBeWhole);
      const result = calculate(tree.operator, Number(left), Number(right));
      const areWhole = Number.isInteger(left) && Number.isInteger(right);
      return isWhole && areWhole && result !== null ? Math.trunc(Number(result)) : result;
    }
  }
}

/** Whether a number was not written, or made, as one with a fraction. */
function mayBeWhole(tree: Tree): boolean {
  switch (tree.t) {
    case 'literal':
      return /^-?\d+L?$/i.test(tree.text);
    case 'binary':
      return mayBeWhole(tree.left) && mayBeWhole(tree.right);
    case 'unary':
      return mayBeWhole(tree.operand);
    case 'call':
      return !['round', 'floor', 'ceiling'].includes(tree.name);
    default:
      return true;
  }
}

/** Like words in a dictionary: `co-op` behind `coop`, and capital letters behind small ones. */
export function orderOfTexts(left: string, right: string): number {
  const plain = (text: string) => text.split(/[-']/).join('');
  const signs = [
    plain(left).localeCompare(plain(right), 'en'),
    left.length - right.length,
    left.localeCompare(right, 'en'),
  ];
  return signs.find((sign) => sign !== 0) ?? (left === right ? 0 : left < right ? -1 : 1);
}

function relate(
  operator: string,
  left: string | number | boolean,
  right: string | number | boolean,
): boolean {
  const sign =
    typeof left === 'string' && typeof right === 'string'
      ? orderOfTexts(left, right)
      : Number(left) - Number(right);
  return (
    { eq: sign === 0, ne: sign !== 0, gt: sign > 0, ge: sign >= 0, lt: sign < 0, le: sign <= 0 }[operator] ??
    false
  );
}

function calculate(operator: string, left: number, right: number): Value {
  const results: Record<string, number> = {
    add: left + right,
    sub: left - right,
    mul: left * right,
    div: left / right,
    mod: left % right,
  };
  const result = results[operator] ?? Number.NaN;
  return Number.isFinite(result) ? result : null;
}

function interpretCall(name: string, args: Value[]): Value {
  const [a = '', b = '', c = ''] = args.map(String);
  const [x = 0, y = 0, z = 0] = args.map(Number);
  const iso = () => new Date(x).toISOString();
  switch (name) {
    case 'substringof':
      return b.indexOf(a) >= 0;
    case 'startswith':
      return a.slice(0, b.length) === b;
    case 'endswith':
      return b === '' || a.slice(-b.length) === b;
    case 'indexof':
      return a.indexOf(b);
    case 'length':
      return a.length;
    case 'replace':
      return b === '' ? a : a.split(b).join(c);
    case 'substring': {
      const characters = Array.from({ length: a.length }, (_, index) => a.charAt(index));
      const from = Math.max(0, Math.trunc(y));
      const to = args.length > 2 ? from + Math.trunc(z) : a.length;
      return characters.filter((_, index) => index >= from && index < to).join('');
    }
    case 'tolower':
      return a.toLowerCase();
    case 'toupper':
      return a.toUpperCase();
    case 'trim':
      return a.replace(/^\s+|\s+$/g, '');
    case 'concat':
      return `${a}${b}`;
    case 'round': {
      const whole = Math.trunc(x);
      return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
    }
    case 'floor':
      return Math.trunc(x) > x ? Math.trunc(x) - 1 : Math.trunc(x);
    case 'ceiling':
      return -Math.floor(-x);
    default: {
      const at = ['year', 'month', 'day', 'hour', 'minute', 'second'].indexOf(name);
      return Number(iso().split(/[-T:.]/)[at]);
    }
  }
}
