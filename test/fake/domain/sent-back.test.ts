import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { type Client, connect } from '../client.ts';
import { links, packages, projects, runs } from '../known.ts';

type Incident = Schemas['Incident'];

/** Reads a record, changes a text of it, and sends all of it back. */
async function sendBack<T extends object>(client: Client, address: string, change: Partial<T>) {
  const { body } = await client.get<T>(address);
  return client.put<T>(address, { ...body, ...change });
}

describe('what was read can be sent back', () => {
  test('of an incident whose external system link is gone', async () => {
    const client = connect();
    const { store } = client.mock;
    const [incident] = store.Incident.where('ProjectId', projects.test);
    const address = `/api/incident/${incident?.Id}`;
    await client.put(address, { ExternalSystemLinkIds: [links.prod] });
    await client.remove(`/api/externalsystemlink/${links.prod}`);
    const { status, body } = await sendBack<Incident>(client, address, { Summary: 'Changed' });
    expect({ status, body }).toMatchObject({ status: 200, body: { Summary: 'Changed' } });
    const [other] = [...store.Incident].filter(({ Id }) => Id !== incident?.Id);
    await client.fails(
      () => client.put(`/api/incident/${other?.Id}`, { ExternalSystemLinkIds: [links.prod] }),
      403,
      /has no external system link/,
    );
  });

  test('of an import configuration whose packages are gone, or elsewhere', async () => {
    const client = connect();
    const { body: schedule } = await client.post<Schemas['AutomatedTestSchedule']>(
      '/api/automatedtestschedules',
      { Name: 'Nightly', ProjectId: projects.reporting },
    );
    const { body: scripts } = await client.post<Schemas['ScriptPackage']>('/api/scriptpackages', {
      Name: 'New',
      ProjectId: projects.reporting,
    });
    const { body: runs } = await client.post<Schemas['ExecutionPackage']>('/api/executionpackages', {
      Name: 'New',
      ProjectId: projects.reporting,
    });
    const made = await client.post<Schemas['AutomatedTestImportConfiguration']>(
      `/api/automatedtestschedule/${schedule.Id}/importconfigurations`,
      { Name: 'Results', ScriptPackageId: scripts.Id, ExecutionPackageId: runs.Id },
    );
    expect(made.status).toBe(201);
    await client.remove(runs.Self);
    await client.put(scripts.Self, { ProjectId: projects.inventory });
    const { status, body } = await sendBack<Schemas['AutomatedTestImportConfiguration']>(
      client,
      made.body.Self,
      { Name: 'New name' },
    );
    expect({ status, body }).toMatchObject({ status: 200, body: { Name: 'New name' } });
    await client.fails(
      () => client.put(made.body.Self, { ExecutionPackageId: packages.release }),
      403,
      /must be in the project/,
    );
  });
});

describe('what is sent back with a change, and says the same in another property,', () => {
  test('changes the links of an incident by their ids, and by what is printed of them', async () => {
    const client = connect();
    const [incident] = client.mock.store.Incident.where('ProjectId', projects.test);
    const address = `/api/incident/${incident?.Id}`;
    await client.put(address, { ExternalSystemLinkIds: [links.prod] });
    const { body: printed } = await client.get<Incident>(`${address}?$expand=All`);
    const { body: staging } = await client.get(`/api/externalsystemlink/${links.staging}`);
    const byId = await client.put<Incident>(address, { ...printed, ExternalSystemLinkIds: [links.staging] });
    expect(byId.body.ExternalSystemLinkIds).toEqual([links.staging]);
    await client.put(address, { ExternalSystemLinkIds: [links.prod] });
    const inFull = await client.put<Incident>(address, { ...printed, ExternalSystemLinks: [staging] });
    expect(inFull.body.ExternalSystemLinkIds).toEqual([links.staging]);
    const both = {
      ExternalSystemLinkIds: [links.prod, links.staging],
      ExternalSystemLinks: [{ Id: links.prod }],
    };
    await client.fails(() => client.put(address, both), 403, /name different links/);
  });

  test('moves a requirement to the package or below the requirement that is new', async () => {
    const client = connect();
    const { body: home } = await client.post<{ Id: string }>('/api/requirementpackages', {
      Name: 'Home',
      ProjectId: projects.reporting,
    });
    const { body: other } = await client.post<{ Id: string }>('/api/requirementpackages', {
      Name: 'Other',
      ProjectId: projects.inventory,
    });
    const make = async (body: object) =>
      (await client.post<Schemas['Requirement']>('/api/requirements', { Name: 'New', ...body })).body;
    const parent = await make({ PackageId: home.Id });
    const child = await make({ ParentId: parent.Id });
    const elsewhere = await make({ PackageId: other.Id });
    const toPackage = await client.put(child.Self, { ...child, PackageId: other.Id });
    expect(toPackage.body).toMatchObject({ PackageId: other.Id, ParentId: null });
    const toParent = await client.put(child.Self, { ...(toPackage.body as object), ParentId: parent.Id });
    expect(toParent.body).toMatchObject({ PackageId: home.Id, ParentId: parent.Id });
    const both = { ...child, PackageId: other.Id, ParentId: elsewhere.Id };
    expect((await client.put(child.Self, both)).body).toMatchObject({ PackageId: other.Id });
    const wrong = { PackageId: other.Id, ParentId: parent.Id };
    expect((await client.put(child.Self, { PackageId: home.Id })).status).toBe(200);
    await client.fails(() => client.put(child.Self, wrong), 403, /is not in the package/);
  });

  test('moves a package to the project, or below the package, that is new', async () => {
    const client = connect();
    const { body: top } = await client.get<Schemas['ExecutionPackage']>(
      `/api/executionpackage/${packages.reports}`,
    );
    const below = await client.put(top.Self, { ...top, ParentId: packages.release });
    expect(below.body).toMatchObject({ ParentId: packages.release });
    const named = { ParentId: packages.release, ProjectId: projects.test, Name: 'New name' };
    const stays = await client.put(top.Self, named);
    expect(stays.body).toMatchObject({ ParentId: packages.release, Name: 'New name' });
    const out = await client.put(top.Self, { ...(below.body as object), ProjectId: projects.inventory });
    expect(out.body).toMatchObject({ ProjectId: projects.inventory });
    const wrong = { ParentId: packages.release, ProjectId: projects.reporting };
    await client.fails(() => client.put(top.Self, wrong), 403, /is not in the project/);
  });

  test('changes what a completed run accepts beside the results that it has', async () => {
    const client = connect();
    const address = `/api/scriptrun/${runs.failed}`;
    const { body } = await client.get<Schemas['ScriptRun']>(`${address}?$expand=StepResults`);
    const StepResults = body.StepResults?.map(({ Id, Outcome }) => ({ Id: Id.toUpperCase(), Outcome }));
    const FieldValues = { Note: 'late' };
    const changed = await client.put<Schemas['ScriptRun']>(`${address}?$expand=FieldValues`, {
      ...body,
      StepResults,
      ActualDuration: '1 hour',
      FieldValues,
    });
    expect(changed.body).toMatchObject({ ActualDuration: '1 hour', FieldValues });
    const other = StepResults?.map((it) => ({ ...it, Outcome: 'Passed' }));
    await client.fails(() => client.put(address, { StepResults: other }), 403, /The run is complete/);
  });

  test('keeps work with a group that is gone', async () => {
    const client = connect();
    const { body: group } = await client.post<Schemas['Group']>('/api/groups', { Name: 'Gone' });
    const [script] = client.mock.store.Script;
    const address = `/api/script/${script?.Id}`;
    await client.put(address, { AssignedToId: group.Id });
    await client.remove(group.Self);
    const { status, body } = await sendBack<Schemas['Script']>(client, address, { Name: 'Changed' });
    expect({ status, body }).toMatchObject({ status: 200, body: { AssignedToId: group.Id } });
  });
});
