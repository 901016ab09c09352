import { expect, test } from 'vitest';
import { latest } from '../../../../src/verify/checks/exchanges/latest.ts';
import { exchangeOf } from '../../exchange.ts';

const [older, newer] = [
  { Id: 'A', CreatedAt: '2015-06-01T09:00:00Z', LastUpdatedAt: '2015-06-02T09:00:00Z' },
  { Id: 'B', CreatedAt: '2015-06-03T09:00:00Z', LastUpdatedAt: '2015-06-04T09:00:00Z' },
];

/** What is said of an assignment. */
function messages(assignment: object, $expand = 'LastRun,Runs'): string[] {
  const exchange = exchangeOf('getScriptAssignment', assignment, { $expand });
  return [...latest.inspect(exchange)].map(({ message }) => message);
}

test('the latest of the runs may be the last one, wherever it stands in the list', () => {
  expect(messages({ LastRun: newer, Runs: [older, newer] })).toEqual([]);
  expect(messages({ LastRun: newer, Runs: [newer, older] })).toEqual([]);
});

test('another one may not', () => {
  expect(messages({ LastRun: older, Runs: [newer, older] })).toEqual([
    'getScriptAssignment expands LastRun to A, although B of the Runs is later.',
  ]);
});

test('where times disagree, either may be the last one: no page says which time counts', () => {
  const updatedLater = { ...older, LastUpdatedAt: '2015-06-05T09:00:00Z' };
  for (const LastRun of [updatedLater, newer])
    expect(messages({ LastRun, Runs: [newer, updatedLater] })).toEqual([]);
});

test('so may it where two have the same times, or none', () => {
  const twin = { ...newer, Id: 'C' };
  for (const LastRun of [newer, twin]) expect(messages({ LastRun, Runs: [newer, twin] })).toEqual([]);
  expect(messages({ LastRun: { Id: 'A' }, Runs: [{ Id: 'B' }, { Id: 'A' }] })).toEqual([]);
});

test('where there are runs, there is a last one, and it is one of them', () => {
  expect(messages({ LastRun: null, Runs: [older] })).toEqual([
    'getScriptAssignment prints no LastRun where there are Runs.',
  ]);
  expect(messages({ LastRun: older, Runs: [newer] })).toEqual([
    'getScriptAssignment expands LastRun to what is not among the Runs: A.',
  ]);
  expect(messages({ LastRun: { ...newer, Id: 'b' }, Runs: [newer] })).toEqual([]);
});

test('nothing is said where there are no runs, where a long list may be cut, or where one of both is not asked for', () => {
  expect(messages({ LastRun: null, Runs: [] })).toEqual([]);
  const many = Array.from({ length: 25 }, (_, index) => ({ ...older, Id: `D${index}` }));
  expect(messages({ LastRun: newer, Runs: many })).toEqual([]);
  expect(messages({ LastRun: older, Runs: [newer, older] }, 'LastRun')).toEqual([]);
});

test('each assignment of a list is looked at, and told with its place', () => {
  const Items = [
    { LastRun: newer, Runs: [newer] },
    { LastRun: null, Runs: [newer] },
  ];
  const exchange = exchangeOf('searchScriptAssignments', { Items }, { $expand: 'Runs,LastRun' });
  expect([...latest.inspect(exchange)].map(({ where }) => where)).toEqual(['/body/Items/1/LastRun']);
});
