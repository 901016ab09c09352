import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { type Client, connect } from '../client.ts';
import { links, packages, projects } from '../known.ts';

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
