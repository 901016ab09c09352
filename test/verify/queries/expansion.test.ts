import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import {
  expandedFinding,
  identity,
  isAlwaysExpanded,
  listedBy,
  namesOf,
  offered,
} from '../../../src/verify/queries/expansion.ts';
import { exchangeOf } from '../exchange.ts';
import { type Answers, contextAt } from './answering-server.ts';
import { idOf } from './records.ts';

describe('the names that can be expanded', () => {
  it('are those of which the document knows what is printed', () => {
    expect(namesOf('getScriptPackage')).toEqual(['Children', 'Parent', 'Project', 'Scripts']);
    expect(namesOf('deleteScriptPackage')).toEqual([]);
  });

  it('are printed in Expands as far as the pages list them', () => {
    expect(listedBy('getScriptPackage')).toEqual(['Children', 'Parent', 'Project']);
    expect(listedBy('searchScripts')).toEqual(['Package', 'Assignments', 'Steps', 'FieldValues', 'Widgets']);
    expect(listedBy('getUser')).toEqual([]);
  });

  it('are offered by a record that lists them, where the pages list them, too, or list none', () => {
    const all = ['Project', 'Scripts', 'Parent', 'Strange'];
    expect(offered('getScriptPackage', { Expands: all })).toEqual(['Parent', 'Project']);
    expect(offered('getScriptPackage', { Expands: [] })).toEqual([]);
    expect(offered('getUser', { Expands: ['Groups', 'Strange'] })).toEqual(['Groups']);
    expect(offered('getScriptPackage', {})).toEqual(namesOf('getScriptPackage'));
  });

  it('are printed unasked where the document says so', () => {
    expect(isAlwaysExpanded('getAgileRun', 'Steps')).toBe(true);
    expect(isAlwaysExpanded('getAgileRun', 'Priority')).toBe(false);
    expect(isAlwaysExpanded('getScriptPackage', 'Parent')).toBe(false);
    expect(isAlwaysExpanded('searchExternalSources', 'Widgets')).toBe(false);
  });
});

/** What is wrong with what a record is when names are expanded, of one operation. */
async function said(
  operation: OperationId,
  [before, after]: readonly [before: Item, after: Item],
  names: readonly string[],
  answers: Answers = {},
  more: Partial<Context> = {},
) {
  const { context, asked } = contextAt(answers, more);
  const finding = await expandedFinding(context, exchangeOf(operation, after), before, after, names);
  return { where: finding?.where, message: finding?.message, asked };
}
const ofPackage = async (...it: readonly [before: Item, after: Item, ...names: string[]]) => {
  const [before, after, ...names] = it;
  const { where, message } = await said('getScriptPackage', [before, after], names);
  return [where, message];
};

describe('a record with something expanded', () => {
  const before = { Expands: ['Children', 'Parent', 'Project'], ParentId: null };
  const nothing = [undefined, undefined];

  it('prints it, and no longer offers it', async () => {
    const after = { Expands: ['Project'], ParentId: null, Children: [], Parent: null };
    expect(await ofPackage(before, after, 'Children', 'Parent')).toEqual(nothing);
    expect(await ofPackage({}, { Children: [] }, 'Children')).toEqual(nothing);
  });

  it('does not offer it still', async () => {
    expect(await ofPackage(before, { ...before, Children: [] }, 'Children')).toEqual([
      '/body/Expands',
      'getScriptPackage still lists Children in Expands when $expand names it.',
    ]);
  });

  it('offers everything else still', async () => {
    expect(await ofPackage(before, { Expands: ['Parent'], Children: [] }, 'Children')).toEqual([
      '/body/Expands',
      'getScriptPackage takes Project out of Expands when $expand names Children.',
    ]);
    expect(await ofPackage(before, { Expands: [], Children: [], Parent: {} }, 'Children', 'Parent')).toEqual([
      '/body/Expands',
      'getScriptPackage takes Project out of Expands when $expand names Children, Parent.',
    ]);
    expect(await ofPackage(before, { Children: [] }, 'Children')).toEqual(nothing);
  });

  it('prints it, unless it may have none', async () => {
    const missing = (name: string) => [
      `/body/${name}`,
      `getScriptPackage does not print ${name} when $expand names it.`,
    ];
    expect(await ofPackage({}, {}, 'Project')).toEqual(missing('Project'));
    expect(await ofPackage({ ParentId: idOf(1) }, {}, 'Parent')).toEqual(missing('Parent'));
    expect(await ofPackage({ ParentId: null }, {}, 'Parent')).toEqual(nothing);
    expect(await ofPackage({}, {}, 'Parent')).toEqual(nothing);
    expect(await ofPackage({}, {}, 'Parent', 'Children')).toEqual(missing('Children'));
  });

  it('prints it with its type', async () => {
    expect(await ofPackage({}, { Children: {} }, 'Children')).toEqual([
      '/body/Children',
      'getScriptPackage prints Children as object, not as array.',
    ]);
    expect(await ofPackage({}, { Parent: [] }, 'Parent')).toEqual([
      '/body/Parent',
      'getScriptPackage prints Parent as array, not as object or null.',
    ]);
    expect(await ofPackage({}, { Project: null }, 'Project')).toEqual([
      '/body/Project',
      'getScriptPackage prints Project as null, not as object.',
    ]);
    expect(await ofPackage({}, { Strange: 5 }, 'Strange')).toEqual(nothing);
  });

  it('does not print it as null where it has the id of it', async () => {
    expect(await ofPackage({ ParentId: idOf(1) }, { Parent: null }, 'Parent')).toEqual([
      '/body/Parent',
      `getScriptPackage prints Parent as null where ParentId is ${idOf(1)}.`,
    ]);
  });

  it('prints it where it has the id of it', async () => {
    expect(await ofPackage({ ParentId: idOf(1) }, { Parent: { Id: idOf(1) } }, 'Parent')).toEqual(nothing);
  });

  it('may print it as null where the caller may not read it', async () => {
    const ask = (answers: Answers) =>
      said(
        'updateExecutionPackage',
        [{ ParentId: idOf(1) }, { Parent: null, ParentId: idOf(1) }],
        ['Parent'],
        answers,
      );
    const hidden = await ask({ getExecutionPackage: 403 });
    expect([hidden.message, hidden.asked]).toEqual([undefined, [`getExecutionPackage ${idOf(1)}`]]);
    expect((await ask({ getExecutionPackage: {} })).where).toBe('/body/Parent');
    // An address of several parts cannot be made of an id.
    const picked = [{ StatusId: idOf(1) }, { Status: null }] as const;
    expect(await said('updateIncident', picked, ['Status'])).toMatchObject({ message: undefined, asked: [] });
  });

  it('says of it truly whether there is any', async () => {
    const told = (name: string, flag: unknown, value: unknown) =>
      ofPackage({}, { [name]: value, [`Has${name}`]: flag }, name);
    expect(await told('Children', true, [{}])).toEqual(nothing);
    expect(await told('Children', false, [])).toEqual(nothing);
    expect(await told('Children', 'yes', [])).toEqual(nothing);
    expect(await told('Parent', false, null)).toEqual(nothing);
    expect(await told('Parent', true, {})).toEqual(nothing);
    expect(await told('Children', true, [])).toEqual([
      '/body/HasChildren',
      'getScriptPackage prints HasChildren as true where Children is nothing.',
    ]);
    expect(await told('Parent', false, {})).toEqual([
      '/body/HasParent',
      'getScriptPackage prints HasParent as false where Parent is something.',
    ]);
  });

  it('says so of what no operation reads, too', async () => {
    const steps = [{}, { Steps: [], HasSteps: true }] as const;
    expect((await said('getScript', steps, ['Steps'])).where).toBe('/body/HasSteps');
  });

  it('may say that there is some and print none of it where it may be hidden from the caller', async () => {
    const [none, some] = [
      [{}, { Assignments: [], HasAssignments: true }],
      [{}, { Assignments: [{}], HasAssignments: false }],
    ] as const;
    const of = async (pair: readonly [Item, Item], more: Partial<Context>) =>
      (await said('getScript', pair, ['Assignments'], {}, more)).where;
    expect(await of(none, {})).toBeUndefined();
    expect(await of(none, { hasAllPermissions: true })).toBe('/body/HasAssignments');
    expect(await of(some, {})).toBe('/body/HasAssignments');
  });
});

it('an expansion is told from another one by ids, in whatever order they are', () => {
  expect(identity([{ Id: 'B' }, { Id: 'a' }])).toBe('[a, b]');
  expect(identity([{ Id: 'a' }, { Id: 'B' }])).toBe('[a, b]');
  expect(identity({ Id: 'A', Name: 'x' })).toBe('a');
  expect([identity(null), identity('x'), identity(undefined)]).toEqual(['null', '"x"', 'nothing']);
});
