import { expect, it } from 'vitest';
import { checks } from '../../../src/verify/engine/checks.ts';
import { operationRows, totalsOf } from '../../../src/verify/engine/operations.ts';

const rows = operationRows();
const row = (name: string) => rows.filter(({ operation }) => operation === name);

it('what is only asked by checks of all operations does not count as covered', () => {
  const [all = []] = checks.filter(({ name }) => name === 'generated').map(({ operations }) => operations);
  expect(all).toHaveLength(rows.length);
  const [known, unknown] = [row('getScript'), row('deleteScriptAttachment')];
  expect(unknown[0]?.checks).toEqual(['rejections', 'generated']);
  expect(totalsOf(known).covered).toBe(1);
  expect(totalsOf(unknown).covered).toBe(0);
  expect(totalsOf([])).toMatchObject({ covered: 0, examples: 0 });
});

it('a row says what is known of an operation', () => {
  expect(row('createScript')).toStrictEqual([
    {
      operation: 'createScript',
      method: 'POST',
      path: '/api/scripts',
      permissions: 'TestManagement/ManageScripts/Edit',
      examples: 0,
      checks: checks.filter(({ operations }) => operations.includes('createScript')).map(({ name }) => name),
    },
  ]);
  expect(row('getProject')[0]?.examples).toBe(2);
  expect(row('getProject')[0]?.onPageOnly).toBeUndefined();
  expect(row('updateGlobalGroupPermissions')[0]?.never).toBe('The group would lose permissions.');
  expect(row('getGridWidgetState')[0]).toMatchObject({
    permissions: '',
    unreached: 'the sample has no grid widget state with ProjectId',
  });
});

it('a table counts its rows and their examples', () => {
  const both = [...row('getProject'), ...row('createScript'), ...row('getGridWidgetState')];
  expect(totalsOf(both)).toEqual({
    operations: 3,
    described: 3,
    answered: 3,
    examples: 3,
    covered: 3,
    exercised: 2,
  });
});

it('what only a help page has is not described, and what a run does not reach is not exercised', () => {
  const { operations, described, exercised } = totalsOf(rows);
  expect(rows.filter(({ onPageOnly }) => onPageOnly)).toHaveLength(operations - described);
  expect(rows.filter(({ unreached }) => unreached !== undefined)).toHaveLength(operations - exercised);
  expect(described).toBeLessThan(operations);
  expect(exercised).toBeLessThan(operations);
});
