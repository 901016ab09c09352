import fc from 'fast-check';
import type { Fields, FieldType, Value } from '../../src/query/ast.ts';

/**
 * A second, naive OData: trees made by fast-check, printed to text.
 * It shares nothing with the code under test but the names of the types.
 */
export type Tree =
  | { t: 'literal'; value: Value; text: string }
  | { t: 'property'; type: FieldType; name: string }
  | { t: 'binary'; operator: string; left: Tree; right: Tree }
  | { t: 'unary'; operator: '-' | 'not'; operand: Tree }
  | { t: 'call'; name: string; args: Tree[] };

export type Sample = Record<string, Value>;

export const sampleFields = {
  Name: 'string',
  Note: 'string',
  Total: 'number',
  Price: 'number',
  CreatedAt: 'date',
  DueAt: 'date',
  Id: 'guid',
  OwnerId: 'guid',
  Open: 'boolean',
  Done: 'boolean',
} as const satisfies Fields;

const guids = ['0b6f3c5e-1111-4a2b-9c3d-00000000000a', '0b6f3c5e-1111-4a2b-9c3d-00000000000b'];
const dates = ['2012-01-01T14:04:05Z', '2012-02-29T00:00:00Z', '2019-12-31T23:59:59Z'];
const texts = fc.oneof(
  fc.constantFrom('', 'test', 'Test', "it's", 'a test', ' x '),
  fc.string({ maxLength: 4 }),
);
const numbers = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0.5, 1.5, 2.25, 1000));

const optional = <T extends Value>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: null, freq: 4 }) as fc.Arbitrary<Value>;

export const samples: fc.Arbitrary<Sample> = fc.record(
  {
    Name: optional(texts),
    Note: optional(texts),
    Total: optional(numbers),
    Price: optional(numbers.map((number) => -number)),
    CreatedAt: optional(fc.constantFrom(...dates)),
    DueAt: optional(fc.constantFrom(...dates)),
    Id: optional(fc.constantFrom(...guids)),
    OwnerId: optional(fc.constantFrom(...guids)),
    Open: optional(fc.boolean()),
    Done: optional(fc.boolean()),
  },
  { requiredKeys: ['Name', 'Total', 'CreatedAt'] },
);

const literal = (value: Value, text: string): Tree => ({ t: 'literal', value, text });
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const ofType = (type: FieldType) =>
  fc
    .constantFrom(...Object.entries(sampleFields).filter((entry) => entry[1] === type))
    .map(([name]): Tree => {
      return { t: 'property', type, name };
    });

const binary = (operators: string[], operand: fc.Arbitrary<Tree>) =>
  fc.tuple(fc.constantFrom(...operators), operand, operand).map(([operator, left, right]): Tree => {
    return { t: 'binary', operator, left, right };
  });
const call = (names: string[], ...args: fc.Arbitrary<Tree>[]) =>
  fc.tuple(fc.constantFrom(...names), fc.tuple(...args)).map(([name, given]): Tree => {
    return { t: 'call', name, args: given };
  });
const unary = (operator: '-' | 'not', operand: fc.Arbitrary<Tree>) =>
  operand.map((given): Tree => ({ t: 'unary', operator, operand: given }));

const dateLiterals = fc
  .tuple(fc.constantFrom(...dates), fc.constantFrom('datetime', 'datetimeoffset', ''))
  .map(([text, prefix]) => literal(Date.parse(text), prefix === '' ? text : `${prefix}'${text}'`));
const guidLiterals = fc
  .tuple(fc.constantFrom(...guids), fc.boolean(), fc.boolean())
  .map(([text, upper, bare]) => [text, upper ? text.toUpperCase() : text, bare] as const)
  .map(([text, written, bare]) => literal(text, bare ? written : `guid'${written}'`));
const beside = (type: 'date' | 'guid', values: string[]) =>
  fc
    .tuple(ofType(type), fc.constantFrom(...values), fc.constantFrom('eq', 'ne'))
    .map(([left, text, operator]): Tree => {
      const right = literal(type === 'date' ? Date.parse(text) : text, quoted(text));
      return { t: 'binary', operator, left, right };
    });

const EQUALITIES = ['eq', 'ne'];
const RELATIONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];

export const filters: fc.Arbitrary<Tree> = fc.letrec<
  Record<'string' | 'number' | 'date' | 'guid' | 'boolean', Tree>
>((tie) => {
  const [string, number, date, guid, boolean] = [
    tie('string'),
    tie('number'),
    tie('date'),
    tie('guid'),
    tie('boolean'),
  ];
  const deep = { maxDepth: 5, withCrossShrink: true };
  const isNull = (operand: fc.Arbitrary<Tree>) =>
    fc.tuple(operand, fc.constantFrom(...EQUALITIES), fc.boolean()).map(([value, operator, first]): Tree => {
      const nothing = literal(null, 'null');
      return { t: 'binary', operator, left: first ? nothing : value, right: first ? value : nothing };
    });
  return {
    string: fc.oneof(
      deep,
      ofType('string'),
      texts.map((text) => literal(text, quoted(text))),
      call(['tolower', 'toupper', 'trim'], string),
      call(['concat'], string, string),
      call(['substring'], string, number),
      call(['substring'], string, number, number),
      call(['replace'], string, string, string),
    ),
    number: fc.oneof(
      deep,
      ofType('number'),
      fc
        .tuple(numbers, fc.constantFrom('', 'M', 'd'))
        .map(([value, suffix]) => literal(value, `${value}${suffix}`)),
      binary(['add', 'sub', 'mul', 'div', 'mod'], number),
      unary('-', number),
      call(['length'], string),
      call(['indexof'], string, string),
      call(['round', 'floor', 'ceiling'], number),
      call(['year', 'month', 'day', 'hour', 'minute', 'second'], date),
    ),
    date: fc.oneof(ofType('date'), dateLiterals),
    guid: fc.oneof(ofType('guid'), guidLiterals),
    boolean: fc.oneof(
      deep,
      ofType('boolean'),
      fc.boolean().map((value) => literal(value, `${value}`)),
      binary(['and', 'or'], boolean),
      binary(['and', 'or'], boolean),
      binary(RELATIONS, string),
      binary(RELATIONS, number),
      binary(RELATIONS, date),
      binary(RELATIONS, guid),
      binary(EQUALITIES, boolean),
      unary('not', boolean),
      isNull(fc.oneof(string, number, date, guid, boolean)),
      call(['substringof', 'startswith', 'endswith'], string, string),
      beside('date', dates),
      beside('guid', guids),
    ),
  };
}).boolean;

const LEVELS = [
  ['or'],
  ['and'],
  ['eq', 'ne'],
  ['gt', 'ge', 'lt', 'le'],
  ['add', 'sub'],
  ['mul', 'div', 'mod'],
];
const UNARY = LEVELS.length;

function level(tree: Tree): number {
  if (tree.t === 'unary') return UNARY;
  return tree.t === 'binary' ? LEVELS.findIndex((operators) => operators.includes(tree.operator)) : UNARY + 1;
}

/** The tree as text, with parentheses around everything or only where the standard's precedence needs them. */
export function print(tree: Tree, parentheses: 'all' | 'needed'): string {
  const wrap = (child: Tree, least: number) => {
    const text = print(child, parentheses);
    return parentheses === 'all' || level(child) < least ? `(${text})` : text;
  };
  switch (tree.t) {
    case 'literal':
      return tree.text;
    case 'property':
      return tree.name;
    case 'unary':
      return `${tree.operator}${tree.operator === 'not' ? ' ' : ''}${wrap(tree.operand, UNARY)}`;
    case 'binary':
      return `${wrap(tree.left, level(tree))} ${tree.operator} ${wrap(tree.right, level(tree) + 1)}`;
    case 'call':
      return `${tree.name}(${tree.args.map((arg) => print(arg, parentheses)).join(', ')})`;
  }
}
