import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';

type Field = Schemas['CustomField'];
type Requirement = Schemas['Requirement'];

const requirement = '/api/requirement/f2a5fcee-3811-4672-abe1-2e26b7ebf8f9';
const testProject = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const acme = '41930a0d-0d44-4a82-a9de-e2c25780130b';

/** Adds a field of requirements, with options where some are named. */
async function addField(client: Client, body: { readonly Name: string }, options: string[] = []) {
  const { status, body: made } = await client.post<Field>('/api/customfields', {
    Entities: ['Requirement'],
    ...body,
  });
  expect(status).toBe(201);
  const pickListValues = options.map((text) => ({ add: { ownerId: made.Id, text } }));
  expect((await client.patch(`/api/customfield/${body.Name}`, { update: { pickListValues } })).status).toBe(
    204,
  );
  return made;
}

const valuesOf = async (client: Client) =>
  (await client.get<Requirement>(`${requirement}?$expand=FieldValues`)).body.FieldValues;

test('a new field is read by its name in any letter case, listed, and found', async () => {
  const client = connect();
  const made = await addField(client, { Name: 'Risk' });
  expect(made).toMatchObject({ Label: 'Risk', CustomFieldTypeName: 'Text', Required: false, Scopes: [] });
  expect((await client.get('/api/customfield/rIsK')).body).toEqual(made);
  const { body } = await client.get<{ Items: Field[] }>("/api/customfields?$filter=Name eq 'Risk'");
  expect(body.Items).toEqual([made]);
});

test('no two fields have one name', async () => {
  const client = connect();
  const { status } = await client.post('/api/customfields', { Name: 'isregression' });
  expect(status).toBe(409);
});

test('a type, a project and a default that cannot be are refused', async () => {
  const client = connect();
  const add = async (more: object) =>
    (await client.post('/api/customfields', { Name: 'Risk', ...more })).status;
  expect(await add({ HandlerType: 'Colour' })).toBe(403);
  expect(await add({ Scopes: [{ Type: 'Project', Id: acme }] })).toBe(403);
  expect(await add({ HandlerType: 'Number', DefaultValue: 'many' })).toBe(403);
});

test('expansions print the type, the options in their order, and how it is edited', async () => {
  const client = connect();
  await addField(client, { Name: 'Risk', HandlerType: 'combobox', DefaultValue: 'Low' } as never, [
    'High',
    'Low',
  ]);
  const set = { text: 'Low', sortOrder: 0 };
  await client.patch('/api/customfield/Risk', { update: { pickListValues: [{ set }] } });
  const { body } = await client.get<Field>('/api/customfield/Risk?$expand=Configuration,Options,Type');
  expect(body).toMatchObject({
    Expands: [],
    Configuration: { HandlerType: 'ComboBox', DefaultValue: 'Low' },
    Options: [{ Text: 'Low' }, { Text: 'High' }],
    Type: { Name: 'ComboBox', DisplayName: 'Combo Box' },
  });
});

test('scopes have the names of now, and go with what they name', async () => {
  const client = connect();
  const { Id } = (
    await client.post<Schemas['Project']>('/api/projects', { Name: 'New', OrganisationId: acme })
  ).body;
  const scope = { Type: 'Project', Id };
  await addField(client, { Name: 'Risk', Scopes: [scope, scope] } as never);
  await client.put(`/api/project/${Id}`, { Name: 'Newer' });
  const scopes = async () => (await client.get<Field>('/api/customfield/Risk')).body.Scopes;
  expect(await scopes()).toEqual([{ Type: 'Project', Id, Name: 'Newer' }]);
  client.mock.store.removeTree('Project', Id);
  expect(await scopes()).toEqual([]);
  // It does not become a field of all projects.
  const { body } = await client.get<Requirement>(`${requirement}?$expand=Widgets`);
  expect(body.Widgets?.map(({ Name }) => Name)).not.toContain('Risk');
});

test('its widget is printed in the projects of its scope, for its kinds of entity', async () => {
  const client = connect();
  await addField(client, { Name: 'Risk', Scopes: [{ Type: 'Organisation', Id: acme }] } as never);
  const { body } = await client.get<Schemas['EntityTypeWidgets']>(`/api/project/${testProject}/widgets`);
  expect(body.Requirement?.Widgets.at(-1)).toMatchObject({
    FieldCategory: 'custom',
    Name: 'Risk',
    FormName: 'requirement.Risk',
  });
  expect(body.TestScript?.Widgets.map(({ Name }) => Name)).not.toContain('Risk');
  const elsewhere = await client.get<Schemas['EntityTypeWidgets']>(
    '/api/project/efe4193e-9cbd-467c-b747-a25e0128524b/widgets',
  );
  expect(elsewhere.body.Requirement?.Widgets.map(({ Name }) => Name)).toEqual([
    'Number',
    'Name',
    'IsRegression',
    'Risk',
  ]);
});

test('values show an option by its text of now, and none that is removed', async () => {
  const client = connect();
  const { Id } = await addField(client, { Name: 'Areas', HandlerType: 'MultiSelect' } as never, [
    'UI',
    'API',
  ]);
  await client.put(requirement, { FieldValues: { Areas: ['UI', 'API'] } });
  const change = async (value: object) =>
    (await client.patch('/api/customfield/Areas', { update: { pickListValues: [value] } })).status;
  expect(await change({ set: { id: (await optionsOf(client, 'Areas'))[0]?.Id, text: 'Pages' } })).toBe(204);
  expect(await change({ remove: { ownerId: Id, text: 'API' } })).toBe(204);
  expect(await valuesOf(client)).toMatchObject({ Areas: [{ Text: 'Pages' }] });
  expect(await change({ add: { ownerId: Id, text: 'pages' } })).toBe(403);
  expect(await change({ remove: { ownerId: requirement, text: 'Pages' } })).toBe(403);
});

test('label, description, default and whether it is required can be changed, and nothing else', async () => {
  const client = connect();
  await addField(client, { Name: 'Risk' });
  const set = async (...changes: object[]) =>
    (
      await client.patch('/api/customfield/Risk', {
        update: { customFields: changes.map((it) => ({ set: it })) },
      })
    ).status;
  expect(await set({ name: 'Label', value: 'Risk?' }, { name: 'required', value: 'true' })).toBe(204);
  expect(await set({ name: 'Description', value: 'Lost' }, { name: 'Name', value: 'Danger' })).toBe(403);
  const { body } = await client.get<Field>('/api/customfield/Risk');
  expect(body).toMatchObject({ Name: 'Risk', Label: 'Risk?', Required: true, Description: null });
});

test('a deleted field is gone with all its values and its widget', async () => {
  const client = connect();
  await addField(client, { Name: 'Risk' });
  await client.put(requirement, { FieldValues: { Risk: 'Much', Other: 1 } });
  expect((await client.remove('/api/customfield/risk')).status).toBe(204);
  expect((await client.get('/api/customfield/Risk')).status).toBe(404);
  expect(await valuesOf(client)).toEqual({ Other: 1 });
  expect((await client.remove('/api/customfield/risk')).status).toBe(404);
});

async function optionsOf(client: Client, name: string) {
  return (await client.get<Field>(`/api/customfield/${name}?$expand=Options`)).body.Options ?? [];
}

test('a default goes with its option: another text of it is the default, a removed one is none', async () => {
  const client = connect();
  const { Id: ownerId } = await addField(client, {
    Name: 'Risk',
    HandlerType: 'ComboBox',
    Required: true,
  } as never);
  const update = async (pickListValues: object[], customFields: object[] = []) =>
    expect(
      (await client.patch('/api/customfield/Risk', { update: { pickListValues, customFields } })).status,
    ).toBe(204);
  const read = async () =>
    (await client.get<Field>('/api/customfield/Risk?$expand=Configuration,Options')).body;
  // The default is one of the options that come with it.
  await update([{ add: { ownerId, text: 'Low' } }], [{ set: { name: 'DefaultValue', value: 'low' } }]);
  const [option] = (await read()).Options ?? [];
  await update([{ set: { ownerId, id: option?.Id, text: 'Small' } }]);
  expect((await read()).Configuration).toMatchObject({ DefaultValue: 'Small' });
  const { PackageId } = (await client.get<Requirement>(requirement)).body;
  const made = await client.post<Requirement>('/api/requirements?$expand=FieldValues', {
    Name: 'New',
    PackageId,
  });
  expect(made.body.FieldValues).toMatchObject({ Risk: { Text: 'Small' } });
  await update([{ remove: { ownerId, id: option?.Id } }]);
  expect((await read()).Configuration).toMatchObject({ DefaultValue: null });
});

test('values that were there under the name of a new field are of its type, or gone', async () => {
  const client = connect();
  await client.put(requirement, { FieldValues: { Risk: '3', Weight: 'heavy' } });
  await addField(client, { Name: 'Risk', HandlerType: 'Number' } as never);
  await addField(client, { Name: 'Weight', HandlerType: 'Number' } as never);
  const values = await valuesOf(client);
  expect(values).toMatchObject({ Risk: 3 });
  expect(values).not.toHaveProperty('Weight');
});

test('values under its name in other letters are values of it', async () => {
  const client = connect();
  const valuesNow = async () =>
    (await client.get<Requirement>(`${requirement}?$expand=FieldValues`)).body.FieldValues;
  await client.put(requirement, { FieldValues: { gravity: '5', Other: 'x' } });
  await addField(client, { Name: 'Gravity', HandlerType: 'Number' } as never);
  expect(await valuesNow()).toMatchObject({ Gravity: 5, Other: 'x' });
  expect(await valuesNow()).not.toHaveProperty('gravity');
  await client.remove('/api/customfield/Gravity');
  expect(await valuesNow()).toEqual({ Other: 'x' });
});

test('a value of which no option is left is none', async () => {
  const client = connect();
  await addField(client, { Name: 'Browsers', HandlerType: 'MultiSelect' } as never);
  await client.patch('/api/customfield/Browsers', { update: { pickListValues: [{ add: { text: 'A' } }] } });
  await client.put(requirement, { FieldValues: { Browsers: ['A'] } });
  await client.patch('/api/customfield/Browsers', {
    update: { pickListValues: [{ remove: { text: 'A' } }] },
  });
  const { body } = await client.get<Requirement>(`${requirement}?$expand=FieldValues`);
  expect(body.FieldValues).not.toHaveProperty('Browsers');
});
