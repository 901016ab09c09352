import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import {
  addings,
  editorsIn,
  isInScope,
  isNamed,
  kindsOf,
} from '../../../../src/verify/scenarios/custom-fields/addings.ts';
import { fieldsThere, isWritable } from '../../../../src/verify/scenarios/custom-fields/there.ts';
import { sandboxedAt } from '../../checks/sandboxed-server.ts';
import type { Answers } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const [adding] = addings;
const kind = 'TestScript';
const field = (Name: unknown, more: Item = {}) => ({
  Id: idOf(5),
  Name,
  Entities: ['Requirement', kind],
  ...more,
});

/** The fields of scripts in the project of the run, and what was asked to know them. */
async function said(editors: readonly Item[], fields: readonly Item[], more: Answers = {}) {
  const { context, asked } = await sandboxedAt({
    searchCustomFields: { Items: fields },
    getWidgetsForProject: { [kind]: { Widgets: editors }, Requirement: { Widgets: [] } },
    ...more,
  });
  if (!adding) throw new Error('Nothing adds fields.');
  const there = await fieldsThere(context, adding, kind);
  // Before, the project of the run is filled.
  return { there, asked: asked.filter((it) => /^(getCustomField|getWidgets|searchCustom)/.test(it)) };
}
const note = { Name: 'Note', ValueType: 'String' };
const texts = ['Seen by a verification', 'Seen again'];

describe('a field that is there', () => {
  it('is one of the kind that the project has an editor for, by whatever letter case of its name', async () => {
    const { there, asked } = await said([note], [field('Other'), field('note')]);
    expect(there).toEqual([{ name: 'note', values: texts, isRequired: false }]);
    expect(asked).toEqual([
      'searchCustomFields $top=100',
      'searchCustomFields $top=100 $skip=1',
      `getWidgetsForProject ${idOf(0)}`,
    ]);
  });

  it('may be required', async () => {
    const isRequired = async (Required: unknown) =>
      (await said([{ ...note, Required }], [field('Note')])).there[0]?.isRequired;
    expect([await isRequired(true), await isRequired(false), await isRequired('true')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['is of another kind', [note], [field('Note', { Entities: ['Requirement'] })]],
    ['has another name', [note], [field('Notes')]],
    ['has an editor that cannot be written', [{ ...note, ReadOnly: true }], [field('Note')]],
    ['has an editor that is hidden', [{ ...note, Hidden: true }], [field('Note')]],
    ['is of a type that nobody knows', [{ ...note, ValueType: 'Colour' }], [field('Note')]],
    ['has room for less', [{ ...note, MaxLength: 21 }], [field('Note')]],
    ['has to be longer', [{ ...note, MinLength: 11 }], [field('Note')]],
    ['has no editor', [], [field('Note')]],
  ])('is not one that %s', async (_, editors, fields) => {
    expect((await said(editors, fields)).there).toEqual([]);
  });

  it('may have values that are just long enough, and values that are no texts', async () => {
    expect((await said([{ ...note, MaxLength: 22, MinLength: 10 }], [field('Note')])).there).toHaveLength(1);
    const number = { Name: 'Size', ValueType: 'Number', MaxLength: 1, MinLength: 3 };
    expect((await said([number], [field('Size')])).there).toMatchObject([{ values: [7, 12] }]);
    const nothing = { ...note, MaxLength: null, MinLength: null };
    expect((await said([nothing], [field('Note')])).there).toHaveLength(1);
  });

  it('is unknown where the fields or the editors cannot be read', async () => {
    const { there, asked } = await said([note], []);
    expect([there, asked.length]).toEqual([[], 1]);
    expect((await said([note], [field('Note')], { getWidgetsForProject: 403 })).there).toEqual([]);
  });
});

describe('a field with options', () => {
  const list = { Name: 'Size', ValueType: 'Option' };
  const options = (...all: unknown[]): Answers => ({
    getCustomField: { Options: all.map((Text) => ({ Text })) },
  });

  it('can have two of them, or one twice', async () => {
    const { there, asked } = await said([list], [field('Size')], options('Small', 'Large', 'Huge'));
    expect(there).toMatchObject([{ values: ['Small', 'Large'] }]);
    expect(asked.at(-1)).toBe('getCustomField Size $expand=Options');
    expect((await said([list], [field('Size')], options('Small'))).there).toMatchObject([
      { values: ['Small', 'Small'] },
    ]);
    expect((await said([list], [field('Size')], options(7, 'Large'))).there).toMatchObject([
      { values: ['Large', 'Large'] },
    ]);
  });

  it('is not one that has none, or cannot be read', async () => {
    expect((await said([list], [field('Size')], options())).there).toEqual([]);
    expect((await said([list], [field('Size')], { getCustomField: 404 })).there).toEqual([]);
    const { there, asked } = await said([list], [field('Size', { Id: undefined })], options('Small'));
    expect([there, asked.at(-1)]).toEqual([[], `getWidgetsForProject ${idOf(0)}`]);
  });
});

it('an editor can be written unless it says otherwise', () => {
  expect([{}, { ReadOnly: false, Hidden: false }, { ReadOnly: null }].map(isWritable)).toEqual([
    true,
    true,
    true,
  ]);
  expect([{ ReadOnly: true }, { Hidden: true, ReadOnly: false }].map(isWritable)).toEqual([false, false]);
});

describe('what adds fields', () => {
  it('is one entity of the document', () => {
    expect(addings.map(({ entity, adds }) => [entity, adds.kinds])).toEqual([['CustomField', 'Entities']]);
  });

  it('names kinds as a list or as one of them', () => {
    if (!adding) throw new Error('Nothing adds fields.');
    const kinds = (Entities: unknown) => kindsOf({ Entities }, adding.adds);
    expect([kinds(['A', 7, 'B']), kinds('A'), kinds(null), kinds(undefined)]).toEqual([
      ['A', 'B'],
      ['A'],
      [],
      [],
    ]);
  });

  it('has editors by kind', () => {
    if (!adding) throw new Error('Nothing adds fields.');
    const all = { A: { Widgets: [note] }, B: {}, C: [note] };
    expect(['A', 'B', 'C', 'D'].map((it) => editorsIn(all, it, adding.adds))).toEqual([[note], [], [], []]);
  });

  it('has names in any letter case', () => {
    expect([isNamed({ Name: 'NOTE' }, 'note'), isNamed({ Name: 'Notes' }, 'note')]).toEqual([true, false]);
    expect([isNamed({}, undefined), isNamed({ Name: 7 }, 7)]).toEqual([false, false]);
    expect(isNamed({ Name: 'note' }, 'NOTE')).toBe(true);
  });

  it('is surely there in a project that is a scope of it, or whose organisation is one', () => {
    const project = { Id: idOf(1), OrganisationId: idOf(2) };
    const isThere = (...scopes: unknown[]) => isInScope(scopes, project);
    expect(isThere({ Type: 'Project', Id: idOf(1).toUpperCase() })).toBe(true);
    expect(isThere({ Type: 'Organisation', Id: idOf(2) })).toBe(true);
    expect(isThere({ Type: 'Project', Id: idOf(3) }, { Type: 'Organisation', Id: idOf(2) })).toBe(true);
    expect(isThere({ Type: 'Project', Id: idOf(2) }, { Type: 'Organisation', Id: idOf(1) })).toBe(false);
    expect([isThere(), isInScope(null, project)]).toEqual([false, false]);
  });
});
