import type { Item } from '../../../src/contract/collections.ts';
import type { FieldSpec } from '../../../src/verify/queries/collation.ts';
import type { Condition } from '../../../src/verify/queries/conditions.ts';

/** An identifier that ends the same for the same number. */
export const idOf = (number: number): string =>
  `${String(number).padStart(8, '0')}-aaaa-4bbb-8ccc-dddddddddddd`;

/** Fields of every type. */
export const fields: readonly FieldSpec[] = [
  { name: 'Id', type: 'guid' },
  { name: 'Name', type: 'string' },
  { name: 'Note', type: 'string' },
  { name: 'Number', type: 'number' },
  { name: 'CreatedAt', type: 'date' },
  { name: 'Done', type: 'boolean' },
  { name: 'Owner', type: 'guid' },
];

/** The same as the query languages know them. */
export const types = Object.fromEntries(fields.map(({ name, type }) => [name, type]));

/** Records of which servers may judge the third in different ways, and which lack values here and there. */
export const records: readonly Item[] = [
  {
    Id: idOf(1),
    Name: 'Release plan',
    Note: null,
    Number: 3,
    CreatedAt: '2012-03-04T05:06:07Z',
    Done: true,
    Owner: idOf(8),
  },
  {
    Id: idOf(2),
    Name: "O'Neill's plan",
    Note: 'a',
    Number: 7,
    CreatedAt: '2012-03-04T05:06:17Z',
    Done: false,
    Owner: null,
  },
  { Id: idOf(3), Name: 'release PLAN', Number: null, CreatedAt: null, Done: null, Owner: idOf(9) },
  {
    Id: idOf(4),
    Name: 'Old data',
    Note: 'b',
    Number: 7,
    CreatedAt: '2011-01-31T23:59:59Z',
    Done: true,
    Owner: idOf(9),
  },
  {
    Id: idOf(5),
    Name: 'Sprint 12',
    Note: 'b',
    Number: -2,
    CreatedAt: '2012-03-04T05:06:17Z',
    Done: false,
    Owner: idOf(9),
  },
];

/** What a condition says of records: a plus where it holds, a minus where it does not, a question mark where servers may differ. */
export const truthsOf = ({ holds }: Condition, items: readonly Item[]): string =>
  items.map((item) => ({ true: '+', false: '-', undefined: '?' })[String(holds(item))]).join('');

/** Each condition as it is written, and what it says of records. */
export const tableOf = (conditions: Iterable<Condition>, items: readonly Item[]): readonly string[][] =>
  [...conditions].map((it) => [it.text, truthsOf(it, items)]);
