import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';

const requirement = '/api/requirement/f2a5fcee-3811-4672-abe1-2e26b7ebf8f9';
const script = '/api/script/3503ada7-6f77-46ba-a083-a84747d53b2c';
const run = '/api/scriptrun/eb6b327c-df59-4f26-aa8d-a089009f0d1b';
const incident = '/api/incident/c52aff95-42dc-4de9-8419-591ed959fd08';
const library = 'c651ed19-5375-475a-a539-9f6401467130';

type Values = Schemas['Requirement']['FieldValues'];

const valuesOf = async (client: Client, path: string) =>
  (await client.get<{ FieldValues: Values }>(`${path}?$expand=FieldValues`)).body.FieldValues;

/** Declares a field of all kinds of entity in all projects. */
async function declare(client: Client, Name: string, HandlerType: string, options: string[] = [], more = {}) {
  const Entities = ['Requirement', 'TestScript', 'ScriptRun', 'Incident'];
  await client.post('/api/customfields', { Name, HandlerType, Entities, ...more });
  const pickListValues = options.map((text) => ({ add: { text } }));
  await client.patch(`/api/customfield/${Name}`, { update: { pickListValues } });
}

describe('a value', () => {
  test.each([
    ['Text', 'some words', 'some words', 12],
    ['Number', '12', 12, 'twelve'],
    ['Checkbox', 'TRUE', true, 'yes'],
    ['Date', '2013-06-17T14:00:00+02:00', '2013-06-17T12:00:00Z', 'June'],
    ['Date', '2013-06-17', '2013-06-17T00:00:00Z', '2013-06-31'],
    ['Url', 'http://google.com', 'http://google.com', 'google'],
    ['TimeSpan', '4d,2h', '4d,2h', 'long'],
  ])(
    'of a %s field is printed as its type has it, and another is refused',
    async (type, sent, printed, wrong) => {
      const client = connect();
      await declare(client, 'Field', type);
      expect((await client.put(script, { FieldValues: { field: sent } })).status).toBe(200);
      expect(await valuesOf(client, script)).toEqual({ Field: printed });
      const refused = await client.put<Schemas['ErrorResponse']>(script, { FieldValues: { Field: wrong } });
      expect(refused.status).toBe(403);
      expect(refused.body.Message).toContain('custom field Field must be');
    },
  );

  test('that is chosen may be named by its Id or its Text', async () => {
    const client = connect();
    await declare(client, 'Risk', 'ComboBox', ['Low', 'High']);
    await client.put(script, { FieldValues: { Risk: 'high' } });
    const chosen = await valuesOf(client, script);
    expect(chosen).toMatchObject({ Risk: { Text: 'High', Id: expect.any(String) } });
    await client.put(requirement, { FieldValues: chosen });
    expect(await valuesOf(client, requirement)).toEqual(chosen);
    expect((await client.put(script, { FieldValues: { Risk: { Text: 'None' } } })).status).toBe(403);
  });

  test('of several options has each of them once', async () => {
    const client = connect();
    await declare(client, 'Areas', 'CheckboxGroup', ['UI', 'API']);
    await client.put(requirement, { FieldValues: { Areas: ['API', { Text: 'UI' }, 'api'] } });
    expect(await valuesOf(client, requirement)).toMatchObject({ Areas: [{ Text: 'API' }, { Text: 'UI' }] });
  });

  test('that the update does not name, or names as null, is kept; an empty one clears', async () => {
    const client = connect();
    await declare(client, 'Remark', 'Text');
    await client.put(run, { FieldValues: { Remark: 'Some notes', Other: 'x' } });
    await client.put(run, { FieldValues: { AdditionalNotes: 'More', Remark: null } });
    expect(await valuesOf(client, run)).toEqual({
      Remark: 'Some notes',
      Other: 'x',
      AdditionalNotes: 'More',
    });
    await declare(client, 'Seen', 'Text');
    await client.put(run, { FieldValues: { Seen: 'yes' } });
    await client.put(run, { FieldValues: { Seen: '' } });
    expect(await valuesOf(client, run)).not.toHaveProperty('Seen');
  });

  test('that is required is in what is new, and cannot be cleared', async () => {
    const client = connect();
    await declare(client, 'Risk', 'Text', [], { Required: true });
    const make = (more: object) =>
      client.post<Schemas['Script']>('/api/scripts', { Name: 'New', PackageId: library, ...more });
    expect((await make({})).status).toBe(403);
    const { body } = await make({ FieldValues: { Risk: 'Some' } });
    expect(await valuesOf(client, `/api/script/${body.Id}`)).toEqual({ Risk: 'Some' });
    expect((await client.put(`/api/script/${body.Id}`, { FieldValues: { Risk: '' } })).status).toBe(403);
    expect((await client.put(`/api/script/${body.Id}`, { Name: 'Newer' })).status).toBe(200);
  });

  test('is the default where something new has none', async () => {
    const client = connect();
    await declare(client, 'Effort', 'Number', [], { DefaultValue: '3' });
    const { body } = await client.post<Schemas['Script']>('/api/scripts', {
      Name: 'New',
      PackageId: library,
    });
    expect(await valuesOf(client, `/api/script/${body.Id}`)).toEqual({ Effort: 3 });
  });

  test('is found by TQL under the name of its field, which is known without any value', async () => {
    const client = connect();
    await declare(client, 'Effort', 'Number');
    const found = async () =>
      (await client.get<Schemas['ScriptResults']>('/api/scripts?tql=Effort = 5')).body.Items;
    expect(await found()).toEqual([]);
    await client.put(script, { FieldValues: { Effort: 5 } });
    expect((await found()).map(({ Self }) => new URL(Self).pathname)).toEqual([script]);
  });
});

describe.each([
  ['requirement', requirement],
  ['script', script],
  ['script run', run],
  ['incident', incident],
])('the PATCH of a %s', (_, path) => {
  const patch = async (client: Client, update: object) => (await client.patch(path, { update })).status;

  test('sets values and leaves the others', async () => {
    const client = connect();
    await declare(client, 'Effort', 'Number');
    const customFields = [
      { set: { name: 'effort', value: '5' } },
      { set: { name: 'Free', valueType: 'number', value: '7' } },
    ];
    expect(await patch(client, { customFields })).toBe(204);
    expect(await patch(client, { customFields: [{ set: { name: 'Words', value: 'x' } }] })).toBe(204);
    expect(await valuesOf(client, path)).toEqual({ Effort: 5, Free: 7, Words: 'x' });
  });

  test('chooses options, more of them, and takes them away', async () => {
    const client = connect();
    await declare(client, 'Areas', 'MultiSelect', ['UI', 'API', 'DB']);
    const add = (text: string) => ({ add: { ownerId: 'Areas', text } });
    expect(await patch(client, { pickListValues: [add('UI'), add('DB')] })).toBe(204);
    expect(await valuesOf(client, path)).toMatchObject({ Areas: [{ Text: 'UI' }, { Text: 'DB' }] });
    const remove = { ownerId: 'Areas', text: 'UI' };
    expect(await patch(client, { pickListValues: [{ remove }] })).toBe(204);
    expect(await valuesOf(client, path)).toMatchObject({ Areas: [{ Text: 'DB' }] });
    expect(await patch(client, { pickListValues: [{ set: { ownerId: 'Areas', text: 'API' } }] })).toBe(204);
    expect(await valuesOf(client, path)).toMatchObject({ Areas: [{ Text: 'API' }] });
  });

  test('takes away the one option that there is', async () => {
    const client = connect();
    await declare(client, 'Risk', 'ComboBox', ['Low', 'High']);
    expect(await patch(client, { pickListValues: [{ add: { ownerId: 'Risk', text: 'Low' } }] })).toBe(204);
    expect(await patch(client, { pickListValues: [{ add: { ownerId: 'Risk', text: 'High' } }] })).toBe(204);
    expect(await valuesOf(client, path)).toMatchObject({ Risk: { Text: 'High' } });
    expect(await patch(client, { pickListValues: [{ remove: { ownerId: 'Risk', text: 'High' } }] })).toBe(
      204,
    );
    expect(await valuesOf(client, path)).toEqual({});
  });

  test.each([
    [{ customfields: [] }, '/update cannot have the property customfields'],
    [{ customFields: [{ sett: { name: 'Words', value: 'x' } }] }, 'cannot have the property sett'],
    [{ customFields: [{ set: { Name: 'Words', value: 'x' } }] }, 'cannot have the property Name'],
    [{ pickListValues: [{ replace: {} }] }, 'cannot have the property replace'],
    [{ customFields: [{ set: { name: 'Words' } }] }, 'The custom field Words that is set needs a value.'],
  ])('refuses %j, which would change nothing', async (update, message) => {
    const client = connect();
    await client.fails(() => client.patch(path, { update }), 403, new RegExp(message));
    await client.fails(
      () => client.patch(path, { Update: update }),
      403,
      /it cannot have the property Update/,
    );
    expect(await patch(client, {})).toBe(204);
  });

  test('changes all or nothing, and nothing that is not there', async () => {
    const client = connect();
    await declare(client, 'Effort', 'Number');
    const customFields = [{ set: { name: 'Words', value: 'x' } }, { set: { name: 'Effort', value: 'much' } }];
    expect(await patch(client, { customFields })).toBe(403);
    expect(await valuesOf(client, path)).toEqual({});
    expect(await patch(client, { pickListValues: [{ add: { ownerId: 'Nothing', text: 'x' } }] })).toBe(403);
    const elsewhere = path.replace(/[^/]+$/, '00000000-0000-0000-0000-000000000001');
    expect((await client.patch(elsewhere, { update: null })).status).toBe(404);
  });
});
