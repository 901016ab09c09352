import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { type Client, connect } from '../client.ts';
import { projects } from '../known.ts';

type Package = Schemas['ScriptPackage'];
type Requirement = Schemas['Requirement'];
type Script = Schemas['Script'];

/** Makes a package at the root of a project. */
async function packageIn(client: Client, kind: string, ProjectId: string): Promise<Package> {
  const { status, body } = await client.post<Package>(`/api/${kind}packages`, { Name: 'New', ProjectId });
  expect(status).toBe(201);
  return body;
}

const script = async (client: Client, PackageId: string) =>
  (await client.post<Script>('/api/scripts', { Name: 'New', PackageId })).body;

describe('what comes to another project', () => {
  test('keeps its number where nothing there has it, and gets the next one where something has', async () => {
    const client = connect();
    const [from, to] = [
      await packageIn(client, 'script', projects.oldPortal),
      await packageIn(client, 'script', projects.reporting),
    ];
    const [first, second, third] = [
      await script(client, from.Id),
      await script(client, from.Id),
      await script(client, from.Id),
    ];
    await script(client, to.Id);
    expect([first.Number, second.Number, third.Number]).toEqual([1, 2, 3]);

    await client.put(`/api/script/${third.Id}`, { PackageId: to.Id });
    await client.put(`/api/scriptpackage/${from.Id}`, { ParentId: to.Id });
    const numberOf = async ({ Id }: Script) => (await client.get<Script>(`/api/script/${Id}`)).body.Number;
    expect(await numberOf(third)).toBe(3);
    expect(await numberOf(first)).toBe(4);
    expect(await numberOf(second)).toBe(2);
  });

  test('keeps the values that its custom fields can have there', async () => {
    const client = connect();
    const [from, to] = [
      await packageIn(client, 'requirement', projects.oldPortal),
      await packageIn(client, 'requirement', projects.reporting),
    ];
    const Scopes = [{ Type: 'Project', Id: projects.reporting }];
    for (const Name of ['Gravity', 'Weight'])
      await client.post('/api/customfields', {
        Name,
        HandlerType: 'Number',
        Entities: ['Requirement'],
        Scopes,
      });
    const FieldValues = { Gravity: 'high', Weight: '7', Colour: 'red' };
    const { body: parent } = await client.post<Requirement>('/api/requirements', {
      Name: 'Above',
      PackageId: from.Id,
      FieldValues,
    });
    const { body: child } = await client.post<Requirement>('/api/requirements', {
      Name: 'Below',
      ParentId: parent.Id,
      FieldValues,
    });
    await client.put(`/api/requirement/${parent.Id}`, { PackageId: to.Id });
    for (const { Id } of [parent, child]) {
      const { body } = await client.get<Requirement>(`/api/requirement/${Id}?$expand=FieldValues`);
      expect(body.FieldValues).toEqual({ Weight: 7, Colour: 'red' });
    }
    const found = await client.get<{ Total: number }>('/api/requirements?tql=Gravity > 1');
    expect(found.body.Total).toBe(0);
  });
});

test('a package comes to the root of its own project', async () => {
  const client = connect();
  const top = await packageIn(client, 'script', projects.reporting);
  const { body: inner } = await client.post<Package>('/api/scriptpackages', {
    Name: 'Inner',
    ParentId: top.Id,
  });
  const { status, body } = await client.put<Package>(`/api/scriptpackage/${inner.Id}`, {
    ProjectId: projects.reporting.toUpperCase(),
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({ ProjectId: projects.reporting });
  expect(body.ParentId ?? null).toBe(null);
  expect((await client.get<{ Items: [] }>(`/api/scriptpackage/${top.Id}/children`)).body.Items).toEqual([]);
});

test('the runs of a script that comes to another project keep the values that its fields can have there', async () => {
  const client = connect();
  const field = { Name: 'Load', HandlerType: 'Number', Entities: ['ScriptRun'] };
  const Scopes = [{ Type: 'Project', Id: projects.reporting }];
  await client.post('/api/customfields', { ...field, Scopes });
  const [run] = client.mock.store.ScriptRun;
  const address = `/api/scriptrun/${run?.Id}`;
  await client.put(address, { FieldValues: { Load: 'abc', Other: 'x' } });
  const { Id: PackageId } = await packageIn(client, 'script', projects.reporting);
  await client.put(`/api/script/${run?.ScriptId}`, { PackageId });
  const { body } = await client.get<Schemas['ScriptRun']>(`${address}?$expand=FieldValues`);
  expect(body.FieldValues).toMatchObject({ Other: 'x' });
  expect(body.FieldValues).not.toHaveProperty('Load');
  expect((await client.put(address, { FieldValues: body.FieldValues })).status).toBe(200);
});
