import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { projects } from '../../known.ts';

type Link = Schemas['ExternalSystemLink'];

const made = '/api/externalsystemlinks';

/** A body that links the requirements of a project with a system. */
function bodyFor(client: Client, FieldValues: object, Key = 'Requirement') {
  const [system] = [...client.mock.store.ExternalSystem].filter(({ Categories }) =>
    Categories?.includes('DefectTracker'),
  );
  return {
    Name: 'New',
    Source: { Key, FieldValues: { ProjectId: projects.reporting, ...FieldValues } },
    Destination: { Key: system?.Type, Id: system?.Id },
  };
}

async function packageIn(client: Client, ProjectId: string): Promise<string> {
  const { body } = await client.post<Schemas['RequirementPackage']>('/api/requirementpackages', {
    Name: 'New',
    ProjectId,
  });
  return body.Id;
}

describe('the packages of an external system link', () => {
  test('are in its project, and printed in lower case', async () => {
    const client = connect();
    const inside = await packageIn(client, projects.reporting);
    const outside = await packageIn(client, projects.inventory);
    const { status, body } = await client.post<Link>(
      made,
      bodyFor(client, { RequirementPackageId: inside.toUpperCase() }),
    );
    expect([status, body.RequirementPackageId]).toEqual([201, inside]);
    await client.fails(
      () => client.post(made, bodyFor(client, { RequirementPackageId: outside })),
      403,
      `The package ${outside} is not in the project ${projects.reporting}.`,
    );
  });

  test('go into a copy in the same project, and not into one for another', async () => {
    const client = connect();
    const RequirementPackageId = await packageIn(client, projects.reporting);
    const { body: link } = await client.post<Link>(made, bodyFor(client, { RequirementPackageId }));
    const copy = async (sent: object) =>
      (await client.post<Link>(`${link.Self}/copy`, { Name: 'Copy', ...sent })).body;
    expect(await copy({})).toMatchObject({ ProjectId: projects.reporting, RequirementPackageId });
    const elsewhere = await copy({
      Source: { Key: 'Requirement', FieldValues: { ProjectId: projects.inventory } },
    });
    expect(elsewhere.ProjectId).toBe(projects.inventory);
    expect(elsewhere.RequirementPackageId ?? null).toBeNull();
  });
});

test('a system is linked with the kinds of things that its metadata name', async () => {
  const client = connect();
  const { body: system } = await client.post<Schemas['ExternalSystem']>('/api/externalsystems', {
    Name: 'Models',
    Type: 'EnterpriseArchitect',
  });
  const sent = (Key: string) => ({
    ...bodyFor(client, {}, Key),
    Destination: { Key: system.Type, Id: system.Id },
  });
  expect((await client.post(made, sent('Requirement'))).status).toBe(201);
  await client.fails(() => client.post(made, sent('Incident')), 403, /cannot be linked with an Incident/);
  await client.fails(() => client.post(made, sent('Incidents')), 403, /^Neither Incidents nor /);
});
