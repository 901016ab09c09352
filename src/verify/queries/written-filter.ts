import { isGuid } from '../../contract/text/guid.ts';
import { compareSurely, type FieldSpec } from './collation.ts';
import { about, agreed, and, type Condition, grouped, not, or, type Truth } from './conditions.ts';

/** Parentheses and negations may be so deep in one another. */
const deepest = 50;

const token = /\s*(guid'[^']*'|datetime'[^']*'|'(?:[^']|'')*'|-?\d+(?:\.\d+)?(?![\w.])|[A-Za-z]\w*|[(),])/y;

const operators: Readonly<Record<string, (sign: number) => boolean>> = {
  eq: (sign) => sign === 0,
  ne: (sign) => sign !== 0,
  gt: (sign) => sign > 0,
  ge: (sign) => sign >= 0,
  lt: (sign) => sign < 0,
  le: (sign) => sign <= 0,
};

const parts: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  substringof: (text, part) => text.includes(part),
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
};

/** Says that a filter cannot be read here. */
class Unread extends Error {}

/**
 * Reads a `$filter` that somebody has asked with: comparisons of fields with values, parts of texts, and what joins them.
 * @returns what it says of a record as it is printed; undefined when there is more in it than that
 * @example
 * readFilter("Name eq 'QA'", [{ name: 'Name', type: 'string' }])?.holds({ Name: 'Admins' }); // false
 */
export function readFilter(text: string, fields: readonly FieldSpec[]): Condition | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  let at = 0;

  const next = () => tokens[at++];
  const take = (wanted: string) => {
    if (next() !== wanted) throw new Unread();
  };
  const given = (wanted: string) => {
    if (tokens[at] !== wanted) return false;
    at++;
    return true;
  };
  const fieldOf = (name = '') => {
    const field = fields.find((it) => it.name === name);
    if (!field) throw new Unread();
    return field;
  };

  function any(depth: number): Condition {
    let found = all(depth);
    while (given('or')) found = or(found, all(depth));
    return found;
  }

  function all(depth: number): Condition {
    let found = one(depth);
    while (given('and')) found = and(found, one(depth));
    return found;
  }

  function one(depth: number): Condition {
    if (depth > deepest) throw new Unread();
    if (given('not')) return not(one(depth + 1));
    if (given('(')) {
      const inner = grouped(any(depth + 1));
      take(')');
      return inner;
    }
    const name = next() ?? '';
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    return part ? partCondition(name, part) : comparison(fieldOf(name), next() ?? '', next() ?? '');
  }

  function partCondition(name: string, isPart: (text: string, part: string) => boolean): Condition {
    take('(');
    const first = next() ?? '';
    take(',');
    const second = next() ?? '';
    take(')');
    const [field, literal] = name === 'substringof' ? [second, first] : [first, second];
    const { name: property, type } = fieldOf(field);
    const part = textOf(literal);
    if (type !== 'string' || part === undefined) throw new Unread();
    const condition = about(
      name,
      (record) => (typeof record[property] === 'string' ? (record[property] as string) : undefined),
      (value) => agreed(isPart(value, part), isPart(value.toLowerCase(), part.toLowerCase())),
    );
    if (!given('eq')) return condition;
    if (given('true')) return condition;
    take('false');
    return not(condition);
  }

  try {
    const condition = any(0);
    return at === tokens.length ? { ...condition, text } : undefined;
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

function tokensOf(text: string): string[] | undefined {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const [, it] = token.exec(text) ?? [];
    if (it === undefined) return undefined;
    found.push(it);
  }
  return found;
}

const textOf = (literal: string) =>
  literal.startsWith("'") ? literal.slice(1, -1).replaceAll("''", "'") : undefined;

/** One field and one value. */
function comparison(field: FieldSpec, operator: string, literal: string): Condition {
  const holds = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (!holds) throw new Unread();
  const isEquality = operator === 'eq' || operator === 'ne';
  const { name } = field;
  if (literal === 'null') {
    if (!isEquality) throw new Unread();
    // What is not printed at all may have a value.
    return about(
      name,
      (record) => (name in record ? [record[name]] : undefined),
      ([value]) => (value === null) === (operator === 'eq'),
    );
  }
  const value = literalValue(field, literal);
  if (value === undefined) throw new Unread();
  return about(
    name,
    (record) => (typeof record[name] === typeof value ? record[name] : undefined),
    (printed) => truthOf(field, printed, value, holds, isEquality ? operator : undefined),
  );
}

function truthOf(
  { type }: FieldSpec,
  printed: unknown,
  value: unknown,
  holds: (sign: number) => boolean,
  equality: string | undefined,
): Truth {
  const sign = compareSurely(type, printed, value);
  if (sign !== undefined && !Number.isNaN(sign)) return holds(sign);
  // Two that have no order that every server agrees on may still be two.
  const isOther =
    (type === 'string' || type === 'guid') && String(printed).toLowerCase() !== String(value).toLowerCase();
  return isOther && equality ? equality === 'ne' : undefined;
}

/** The value that a literal has where it fits a field, as it would be printed. */
function literalValue({ type }: FieldSpec, literal: string): string | number | boolean | undefined {
  const [, kind = '', inner = ''] = /^(guid|datetime)'(.*)'$/.exec(literal) ?? [];
  if (type === 'string') return textOf(literal);
  if (type === 'guid') return kind === 'guid' && isGuid(inner) ? inner : undefined;
  if (type === 'number') return /^-?\d/.test(literal) ? Number(literal) : undefined;
  if (type === 'boolean') return /^(true|false)$/.test(literal) ? literal === 'true' : undefined;
  return kind === 'datetime' && !Number.isNaN(Date.parse(`${inner}Z`)) ? `${inner}Z` : undefined;
}
