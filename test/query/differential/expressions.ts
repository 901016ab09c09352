import fc from 'fast-check';
import type { Fields } from '../../../src/query/ast.ts';

/** What the rows of the differential test have; the server's model says the same in its own words. */
export const rowFields = {
  Id: 'guid',
  OwnerId: 'guid',
  Name: 'string',
  Note: 'string',
  Total: 'number',
  Price: 'number',
  CreatedAt: 'date',
  DueAt: 'date',
  Open: 'boolean',
} as const satisfies Fields;

/** Expressions as clients of OData 2 write them, always the same ones. */
export interface Expressions {
  readonly filters: readonly string[];
  readonly orders: readonly string[];
}

const words = ['log', 'login', 'login bug', 'report', 'a report', ' bug ', "it's", '', 'o', 'zebra'];
const numbers = [-3, -1, 0, 1, 2, 5, 7, 12];
const moments = ['2012-01-01T00:00:00', '2012-02-29T14:04:05', '2019-12-31T23:59:59', '2020-06-01T08:30:00'];
const ids = ['00000000-0000-4000-8000-00000000000a', '0b6f3c5e-1111-4a2b-9c3d-000000000005'];
const relations = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];

const text = fc.constantFrom(...words).map((it) => `'${it.replaceAll("'", "''")}'`);
const whole = fc.constantFrom(...numbers.map(String));
const fraction = fc.constantFrom('2.5', '-2.5', '0.5', '2', '1000');
const moment = fc
  .tuple(fc.constantFrom('datetime', 'datetimeoffset'), fc.constantFrom(...moments))
  .map(([prefix, it]) => `${prefix}'${it}${prefix === 'datetime' ? '' : 'Z'}'`);
const id = fc.constantFrom(...ids).map((it) => `guid'${it}'`);
const texts = fc.constantFrom('Name', 'Note');
const dates = fc.constantFrom('CreatedAt', 'DueAt');
const relation = fc.constantFrom(...relations);
const equality = fc.constantFrom('eq', 'ne');

const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(' '));
const call = (name: fc.Arbitrary<string>, ...args: fc.Arbitrary<string>[]) =>
  fc.tuple(name, fc.tuple(...args)).map(([called, given]) => `${called}(${given.join(',')})`);
const named = (...names: string[]) => fc.constantFrom(...names);

const changed = fc.oneof(
  { weight: 3, arbitrary: texts },
  call(named('tolower', 'toupper', 'trim'), texts),
  call(named('concat'), texts, text),
  call(named('substring'), texts, named('0', '1', '3')),
  call(named('substring'), texts, named('0', '1'), named('1', '2')),
);
const counted = fc.oneof(
  call(named('length'), changed),
  call(named('indexof'), changed, text),
  call(named('year', 'month', 'day', 'hour', 'minute', 'second'), dates),
  call(named('round', 'floor', 'ceiling'), named('Price')),
);
const leaf = fc.oneof(
  { weight: 3, arbitrary: joined(changed, relation, text) },
  { weight: 2, arbitrary: joined(named('Total'), relation, whole) },
  joined(named('Price'), relation, fraction),
  { weight: 2, arbitrary: joined(dates, relation, moment) },
  joined(named('Id', 'OwnerId'), relation, id),
  joined(named('Open'), equality, named('true', 'false')),
  joined(
    named('Name', 'Note', 'Total', 'Price', 'CreatedAt', 'DueAt', 'OwnerId', 'Open'),
    equality,
    named('null'),
  ),
  joined(named('Name'), relation, named('Note')),
  joined(named('Total'), relation, named('Price')),
  joined(named('CreatedAt'), relation, named('DueAt')),
  joined(named('Id'), equality, named('OwnerId')),
  { weight: 2, arbitrary: joined(counted, relation, whole) },
  call(named('startswith', 'endswith'), changed, text),
  call(named('substringof'), text, changed),
  joined(call(named('startswith', 'endswith'), texts, text), equality, named('true', 'false')),
  joined(call(named('substringof'), text, texts), equality, named('true', 'false')),
);
const filter = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    fc.tuple(tie('any'), named('and', 'or'), tie('any')).map(([a, word, b]) => `(${a}) ${word} (${b})`),
    fc.tuple(leaf, named('and', 'or'), leaf, named('and', 'or'), leaf).map((all) => all.join(' ')),
    tie('any').map((it) => `not (${it})`),
  ),
})).any;
const key = fc.tuple(named(...Object.keys(rowFields)), named('', ' asc', ' desc')).map((all) => all.join(''));
// The Id at the end, because servers may choose the order of equals.
const order = fc
  .uniqueArray(key, { minLength: 1, maxLength: 3, selector: (it) => it.split(' ')[0] })
  .map((keys) =>
    [...keys.filter((it) => !it.startsWith('Id')), keys.find((it) => it.startsWith('Id')) ?? 'Id'].join(','),
  );

/** What the server that is asked cannot do, or does wrongly: whether it still is so, the next run shows. */
const single = [
  'Total div 2 eq 3',
  'Total add 1 eq 8 and Total mul 2 gt 10',
  'Total mod 2 eq 1',
  "replace(Name,'o','0') eq 'l0g'",
  'Open',
  'not Open',
  "CreatedAt ge datetimeoffset'2012-02-29T16:04:05+02:00'",
  "CreatedAt lt datetimeoffset'2012-02-29T09:04:05-05:00'",
];

/** Makes the expressions that both servers are asked. */
export function makeExpressions(): Expressions {
  const seed = 20_120_101;
  return {
    filters: [...new Set([...fc.sample(filter, { seed, numRuns: 4000 }), ...single])],
    orders: [...new Set(fc.sample(order, { seed, numRuns: 400 }))],
  };
}
