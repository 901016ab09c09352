import { describe, expect, it } from 'vitest';
import { customFields } from '../../../src/verify/checks/custom-fields.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { alter, answer, at, type Json } from '../../faulty-servers/sabotage.ts';
import { saidOfFake } from '../fake-server.ts';

const [add, remove, editors] = ['addCustomField', 'deleteCustomField', 'getWidgetsForProject'] as const;
const said = (sabotage?: Sabotage) => saidOfFake(customFields, sabotage);

/** The editors of a project as they are printed after so many looks at them. */
const editorsWhere = (change: (json: Json, time: number) => unknown) => {
  let time = 0;
  return alter(editors, (json) => change(json, ++time));
};

describe('a custom field', () => {
  it('is made, looked at in its project, given values, deleted, and made for each other kind', async () => {
    const { told, sent, asked, context, unreached } = await said();
    expect([told, unreached]).toEqual([[], []]);
    const made = sent.filter(({ operation }) => operation === add).map(({ body }) => body as Json);
    expect(made.map(({ Entities }) => Entities)).toEqual([
      ['Requirement'],
      ['Incident'],
      ['TestScript'],
      ['AgileRun'],
      ['ScriptRun'],
      ['Requirement'],
    ]);
    for (const { Scopes } of made)
      expect(Scopes).toEqual([{ Type: 'Project', Id: context.sandbox?.projectId }]);
    const [first, second] = made;
    // No blank and no hyphen is in a name that queries have to name.
    expect(first.Name).toMatch(/^et_mock_verify_\w+_field_\d+$/);
    expect(second.Name).toBe(`${first.Name}_of_Incident`);
    const looks = sent.filter(({ operation }) => operation === editors);
    expect(looks.map(({ path }) => path)).toEqual(Array(2).fill({ projectId: context.sandbox?.projectId }));
    expect(asked.slice(0, 2)).toEqual([add, editors]);
    const removed = asked.indexOf(remove);
    expect(asked.slice(removed, removed + 3)).toEqual([remove, editors, add]);
    // Its texts are changed before that, and the options of the last one afterwards.
    expect(asked.indexOf('updateCustomField')).toBeLessThan(removed);
    expect(asked.slice(-2)).toEqual(['updateCustomField', 'getCustomField']);
  });

  it('is not made without a project, and not where it would be in none', async () => {
    expect(await saidOfFake(customFields, undefined, { mode: 'read-only' })).toMatchObject({ asked: [] });
    const { asked, unreached } = await saidOfFake(customFields, undefined, { mode: 'sandbox' });
    expect(asked).toEqual([]);
    expect(unreached).toEqual([
      `operation ${editors}: a new custom field is in no project, and the mode is sandbox`,
    ]);
  });

  it.each([
    ['several kinds', ['Requirement', 'Incident']],
    ['no kind', []],
    ['what is no kind', ['Nonsense']],
    ['a number', [1]],
  ])('is looked at no further where it is printed as one of %s', async (_, Entities) => {
    const { told, asked } = await said(alter(add, (json) => ({ ...json, Entities })));
    expect([told, asked]).toEqual([[], [add]]);
  });

  it('keeps the values of every kind', async () => {
    const { told } = await said(
      alter('getIncident', ({ FieldValues: _, ...json }) => ({ ...json, FieldValues: {} })),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map(([operation]) => operation))).toEqual(new Set(['getIncident']));
    const other = await said(alter('getScriptRun', (json) => ({ ...json, FieldValues: {} })));
    expect(new Set(other.told.map(([operation]) => operation))).toEqual(new Set(['getScriptRun']));
  });
});

describe('the editor of a custom field', () => {
  const place = '/body/Requirement/Widgets';

  it('is there once the field is', async () => {
    const { told, found, asked } = await said(editorsWhere(({ Requirement: _, ...json }) => json));
    expect(told).toEqual([
      [editors, place, `${editors} lists no editor of Requirement for a field that was just added to it.`],
    ]);
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([editors]);
    // Where it never was, it cannot go.
    expect(asked.filter((it) => it === editors)).toHaveLength(1);
    expect(asked).toContain(remove);
  });

  it('goes with the field', async () => {
    let first: Json;
    const { told } = await said(
      editorsWhere((json) => {
        first ??= json;
        return first;
      }),
    );
    expect(told).toEqual([
      [editors, place, `${editors} lists an editor of Requirement for a field that is deleted.`],
    ]);
  });

  it('may stay where the field is not deleted', async () => {
    const { told, asked } = await said(at(remove, async () => answer(403, { Message: 'No.' })));
    expect([told, asked.filter((it) => it === editors).length]).toEqual([[], 1]);
  });

  it('is of the kind of the field alone', async () => {
    const { told } = await said(
      editorsWhere((json) => ({ ...json, Incident: { Widgets: json.Requirement?.Widgets } })),
    );
    expect(told[0]).toEqual([
      editors,
      '/body/Incident/Widgets',
      `${editors} lists an editor of Incident for a field that was added to Requirement alone.`,
    ]);
    expect(told).toHaveLength(1);
  });

  it('can be listed', async () => {
    const { told, found, asked } = await said(at(editors, async () => answer(403, { Message: 'No.' })));
    expect(told).toEqual([
      [
        editors,
        '/status',
        `${editors} responds with 403 instead of 200 to the editors of the project of the run: a permission may be missing.`,
      ],
    ]);
    expect(found[0]?.severity).toBe('information');
    expect(asked.filter((it) => it === editors)).toHaveLength(1);
  });
});

describe('the texts and the options of a custom field', () => {
  it('are kept', async () => {
    const { told } = await said(
      alter('getCustomField', (json) => ({ ...json, Label: 'Other', Required: false })),
    );
    expect(told.map(([, where]) => where)).toEqual(['/body/Label', '/body/Required']);
    const options = await said(
      alter('getCustomField', (json) => (json.Options ? { ...json, Options: [] } : undefined)),
    );
    expect(options.told.map(([, where]) => where)).toEqual(['/body/Options/0']);
  });
});
