import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import { valueFindings } from '../../../../src/verify/scenarios/custom-fields/values.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Asked, all, answersOf, type Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* A custom field of scripts, on a server that keeps its values, and then does something wrong. */

/** What is said of it. */
async function said(faults: Faults = {}) {
  let script: Item = {};
  const right: Faults = {
    createScriptPackage: (_, asked) => made('scriptpackage', 3)(asked),
    createScript(_, asked) {
      const response = made('script', 5)(asked);
      script = response.body as Item;
      return response;
    },
    getScript: () => script,
    updateScript(_, { body }) {
      const { FieldValues, ...sent } = body as Item;
      script = {
        ...script,
        ...sent,
        FieldValues: { ...(script.FieldValues as Item), ...(FieldValues as Item) },
      };
      return script;
    },
    updateScriptCustomField(_, { body }) {
      const { update } = body as { update: { customFields: { set: { name: string; value: string } }[] } };
      for (const { set } of update.customFields)
        script = { ...script, FieldValues: { ...(script.FieldValues as Item), [set.name]: set.value } };
      return 204;
    },
    searchScripts(_, { query }) {
      const [, name = '', value = ''] = /^(\w+) = "(\w+)"$/.exec(query.tql ?? '') ?? [];
      return { Items: (script.FieldValues as Item)?.[name] === value ? [script] : [] };
    },
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  const field = { entity: 'Script', at: 'FieldValues', name: 'note' } as const;
  const findings = await all(valueFindings(context, createRecords(context), field));
  return { told: findings.map(({ operation, where, message }) => [operation, where, message]), asked };
}
const told = async (faults: Faults) => (await said(faults)).told;
/** The record with other values. */
const having = (FieldValues: unknown) => (right: unknown) => ({ ...(right as Item), FieldValues });
const other = (whose: string) => [
  [
    'getScript',
    '/body/FieldValues',
    expect.stringContaining(`getScript answers another value of a new field for a ${whose} (FieldValues)`),
  ],
];

describe('the value of a new field', () => {
  it('is kept, changed with an update and alone, and found by a query', async () => {
    const { told: findings, asked } = await said();
    expect(findings).toEqual([]);
    expect(asked.at(-1)).toBe('searchScripts tql=note = "note_three"');
    expect(asked.filter((it) => it.startsWith('getScript '))).toEqual(
      Array.from({ length: 4 }, () => `getScript ${idOf(5)} $expand=FieldValues`),
    );
  });

  it('is sent alone, or with what an update needs, and is not named by another update', async () => {
    const bodies: Item[] = [];
    const note = (_: unknown, { body }: Asked) => void bodies.push(body as Item);
    await said({ createScript: note, updateScript: note, updateScriptCustomField: note });
    expect(bodies.map(({ Name, ...it }) => it)).toEqual([
      expect.objectContaining({ FieldValues: { note: 'note_one' } }),
      { FieldValues: { note: 'note_two' } },
      { Description: 'Changed by a verification' },
      { update: { customFields: [{ set: { name: 'note', value: 'note_three' } }] } },
    ]);
    expect(bodies.map(({ Name }) => typeof Name)).toEqual(['string', 'undefined', 'string', 'undefined']);
  });

  it('may be found late', async () => {
    const late = (right: unknown, { before }: Asked) => (before < 2 ? { Items: [] } : right);
    const { told: findings, asked } = await said({ searchScripts: late });
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith('searchScripts'))).toHaveLength(3);
  });

  it('is kept', async () => {
    expect(await told({ getScript: having({}) })).toEqual(other('new script'));
    expect(await told({ getScript: having(null) })).toEqual(other('new script'));
    expect(await told({ getScript: having([]) })).toEqual(other('new script'));
  });

  it('may be kept from who may not read the record, and then nothing is said', async () => {
    const { told: findings, asked } = await said({ getScript: () => 403 });
    expect(findings).toEqual([]);
    expect(asked.some((it) => it.startsWith('updateScript'))).toBe(false);
  });

  it('can be read otherwise', async () => {
    expect(await told({ getScript: () => 404 })).toEqual([
      ['getScript', '/status', expect.stringMatching(/404 instead of 200 to what is there/)],
    ]);
  });

  it('is changed by an update', async () => {
    expect(await told({ updateScript: () => 400 })).toEqual([
      [
        'updateScript',
        '/status',
        'updateScript responds with 400 instead of 200 to an update of FieldValues of a script.',
      ],
    ]);
    const stays = (right: unknown, { before }: Asked) =>
      before === 1 ? having({ note: 'note_one' })(right) : right;
    expect(await told({ getScript: stays })).toEqual(other('script after an update of it'));
  });

  it('stays where an update does not name it', async () => {
    const second = (right: unknown, { before }: Asked) => (before === 1 ? 400 : right);
    expect(await told({ updateScript: second })).toEqual([
      ['updateScript', '/status', expect.stringMatching(/400 instead of 200 to an update of something else/)],
    ]);
    const lost = (right: unknown, { before }: Asked) => (before === 2 ? having({})(right) : right);
    expect((await told({ getScript: lost }))[0]).toEqual(
      other('script after an update that does not name it')[0],
    );
  });

  it('is changed alone', async () => {
    expect((await told({ updateScriptCustomField: () => 400 }))[0]).toEqual([
      'updateScriptCustomField',
      '/status',
      expect.stringMatching(/400 instead of 204 to a change of a field of a script/),
    ]);
    const stays = (right: unknown, { before }: Asked) =>
      before === 3 ? having({ note: 'note_two' })(right) : right;
    expect(await told({ getScript: stays })).toEqual(other('script after a change of it alone'));
  });

  it('finds the record, and no other one', async () => {
    const others = (right: unknown) => ({ Items: [...(right as { Items: Item[] }).Items, { Id: idOf(9) }] });
    const wrong = [
      'searchScripts',
      '/body/1',
      expect.stringMatching(/^searchScripts finds others by a new field/),
    ];
    expect(await told({ searchScripts: others })).toEqual([wrong]);
    expect(await told({ searchScripts: () => ({ Items: [] }) })).toEqual([
      ['searchScripts', '/body/0', wrong[2]],
    ]);
    expect(await told({ searchScripts: () => 400 })).toEqual([
      ['searchScripts', '/status', expect.stringMatching(/400 instead of 200 to a query by a new field/)],
    ]);
  });
});
