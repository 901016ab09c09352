import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { links, nowhere, projects, steps } from '../../known.ts';

type Incident = Schemas['Incident'];
interface Results {
  readonly Total: number;
  readonly Items: readonly Incident[];
}
const address = '/api/incident/c52aff95-42dc-4de9-8419-591ed959fd08';
const pagination = '/api/incident/4bb709c2-e0e7-4af3-9f60-a045016a9610';
const version = 'fcfeaeb3-26de-4fec-8c3c-07143f98191f';
const firstVersion = 'fcd1f1c3-93de-4de6-8e09-32fb6ba396d0';
const otherComponent = '382b6909-f9d5-4773-b0a9-ec3fa45170da';
const component = '6aa5adee-a2c7-4321-a0b9-b63cee977907';

/** Makes an incident and gives its path with what was answered. */
async function create(client: Client, body: object = {}) {
  const {
    status,
    body: made,
    headers,
  } = await client.post<Incident>('/api/incidents', {
    Summary: 'No second page',
    ProjectId: projects.test,
    ...body,
  });
  expect(status).toBe(200);
  expect(headers.get('Location')).toBe(made.Self);
  return { path: `/api/incident/${made.Id}`, made };
}

/** Links a ticket to the first step, which makes its incident. */
async function linkTicket(client: Client): Promise<string> {
  const { body: task } = await client.post<Schemas['BackgroundTask']>('/api/backgroundtasks', {
    Type: 'LinkTicketToStepResult',
    Parameters: { StepResultId: steps.first, Key: 'TST-123' },
  });
  client.mock.clock.advance(1000);
  const { body: done } = await client.get<Schemas['BackgroundTask']>(task.Self);
  return `/api/incident/${done.IncidentId}`;
}

test('an incident is printed', async () => {
  const { body } = await connect().get<Incident>(address.toUpperCase());
  expect(body).toMatchObject({
    Summary: 'The last page of a report is empty',
    IncidentNumber: 1,
    ProjectName: 'Test Project',
    Self: `http://localhost${address}`,
  });
});

test('it expands everything that the vendor lists', async () => {
  const client = connect();
  await client.put(pagination, { AffectedVersionIds: [version], ComponentIds: [component] });
  const names = (await client.get<Incident>(pagination)).body.Expands;
  expect(names).toHaveLength(15);
  const { body } = await client.get<Incident>(`${pagination}?$expand=${names.join(',')}`);
  expect(body).toMatchObject({
    Expands: [],
    FieldValues: {},
    Project: { Id: projects.test },
    LastComment: { CreatedByUserName: 'joeb', LastUpdatedAt: '0001-01-01T00:00:00Z' },
    Status: { Text: 'Open' },
    Priority: { Text: 'Low' },
    Type: { Text: 'Bug' },
    Resolution: { Text: 'Fixed' },
    Components: { Text: 'Server', Items: [{ Id: component }] },
    FixedVersions: { Text: '', Items: [] },
    AffectedVersions: { Text: '2.0', Items: [{ Id: version }] },
    ExternalSystemLinks: [],
    ExternalKeys: null,
    Attachments: [{ FileName: 'log.txt' }],
  });
  expect(body.Comments).toEqual([body.LastComment]);
});

test('it is found by each of its components and versions', async () => {
  const client = connect();
  const both = { ComponentIds: [component, otherComponent], AffectedVersionIds: [firstVersion, version] };
  const { made } = await create(client, both);
  const found = async (tql: string) =>
    (await client.get<Results>(`/api/incidents?tql=${tql} AND Summary = 'No second page'`)).body.Items.map(
      ({ Id }) => Id,
    );
  for (const name of ['Server', 'Client']) expect(await found(`Components = ${name}`)).toEqual([made.Id]);
  expect(await found(`components = '${otherComponent}'`)).toEqual([made.Id]);
  expect(await found("AffectedVersions = '2.0' AND AffectedVersions ~ '1.0'")).toEqual([made.Id]);
  expect(await found('FixedVersions IS EMPTY')).toEqual([made.Id]);
  expect(await found('Components IS EMPTY')).toEqual([]);
});

describe('the incident of a ticket', () => {
  test('is an ordinary one, which can be found, changed and expanded', async () => {
    const client = connect();
    const path = await linkTicket(client);
    await client.put(path, { Description: 'Seen on two machines', ComponentIds: [component] });
    const { body } = await client.get<Incident>(
      `${path}?$expand=ExternalSystemLinks,ExternalKeys,Components`,
    );
    expect(body).toMatchObject({
      Description: 'Seen on two machines',
      ExternalKeys: 'TST-123',
      Components: { Text: 'Server' },
    });
    expect(body.ExternalSystemLinks?.map(({ Id }) => Id)).toEqual([links.prod]);
    const found = await client.get<Results>("/api/incidents?tql=Components = 'Server'");
    expect(found.body.Items.map(({ Id }) => Id)).toEqual([body.Id]);
  });

  test('lets its result and its ticket go when it is deleted', async () => {
    const client = connect();
    const path = await linkTicket(client);
    const result = () => client.get<Schemas['StepResult']>(`/api/stepresult/${steps.first}`);
    expect((await result()).body.HasIncidents).toBe(true);
    await client.remove(path);
    await client.fails(() => client.get(path), 404, /No incident has the id/);
    expect((await result()).body.HasIncidents).toBe(false);
    expect(await linkTicket(client)).not.toBe(path);
    expect((await result()).body.HasIncidents).toBe(true);
  });
});

describe('a new incident', () => {
  test('has the next number of its project, and can be read and found by its summary as Name', async () => {
    const client = connect();
    const { path, made } = await create(client);
    expect(made).toMatchObject({
      IncidentNumber: 2,
      VersionNumber: 1,
      CreatedBy: 'joeb',
      ComponentIds: null,
    });
    expect((await client.get(path)).body).toEqual(made);
    const found = await client.get<Results>(
      "/api/incidents?tql=Name ~ 'second' AND Project = 'Test Project'",
    );
    expect(found.body).toMatchObject({ Total: 1, Items: [made] });
  });

  test('knows the links to trackers that are named by id or by name', async () => {
    const client = connect();
    const { body: link } = await client.get<Schemas['ExternalSystemLink']>(
      `/api/externalsystemlink/${links.prod}`,
    );
    const { made } = await create(client, {
      ExternalSystemLinkIds: [links.prod.toUpperCase()],
      ExternalSystemLinks: [{ Name: link.Name }],
    });
    expect(made.ExternalSystemLinkIds).toEqual([links.prod]);
  });

  test('takes the files of a temporary set and the comments that come with it', async () => {
    const client = connect();
    const set = '4bb709c2-e0e7-4af3-9f60-a045016a9610';
    const { path, made } = await create(client, { TemporaryId: set, Comments: [{ Body: 'First' }] });
    expect(made.HasAttachments).toBe(true);
    const { body } = await client.get<Incident>(`${path}?$expand=Comments,Attachments`);
    expect(body.Attachments?.[0]).toMatchObject({ FileName: 'test.png', IncidentId: made.Id });
    expect(body.Comments?.map((it) => it.Body)).toEqual(['First']);
  });

  test.each<[string, object, RegExp]>([
    ['no project', { ProjectId: null }, /ProjectId/],
    ['a project that is not there', { ProjectId: nowhere }, /No project has the ProjectId/],
    ['no summary', { Summary: null }, /Summary/],
    ['a component as version', { AffectedVersionIds: [component] }, /has no version/],
    ['a status of requirements', { StatusId: component }, /has no incidentstatus with the StatusId/],
    ['an unknown link', { ExternalSystemLinks: [{ Name: 'None' }] }, /no external system link None/],
    ['a comment that is there already', { Comments: [{ Id: nowhere, Body: 'a' }] }, /no comment with the Id/],
  ])('is refused with %s', async (_, body, message) => {
    const client = connect();
    const size = client.mock.store.Incident.size;
    const said = { Summary: 'A', ProjectId: projects.test, ...body };
    await client.fails(() => client.post('/api/incidents', said), 403, message);
    expect(client.mock.store.Incident.size).toBe(size);
  });
});

describe('an update', () => {
  test('changes what is sent, and what a client cannot leave out stays', async () => {
    const client = connect();
    const { body: before } = await client.put<Incident>(pagination, { FixedVersionIds: [version] });
    const unset = Object.fromEntries(Object.keys(before).map((key) => [key, null]));
    const lists = { FixedVersionIds: [], ExternalSystemLinks: [], Comments: [], Links: [], Expands: [] };
    const { body: after } = await client.put<Incident>(pagination, { ...unset, ...lists, Summary: 'Paging' });
    expect(after).toEqual({ ...before, Summary: 'Paging', VersionNumber: before.VersionNumber + 1 });
  });

  test('that repeats what is there makes no new version', async () => {
    const client = connect();
    const { body: before } = await client.get<Incident>(`${pagination}?$expand=Comments`);
    expect((await client.put(`${pagination}?$expand=Comments`, before)).body).toEqual(before);
  });

  test('moves it to no other project', async () => {
    const client = connect();
    const other = [...client.mock.store.Project].find(({ Id }) => Id !== projects.test)?.Id;
    await client.fails(() => client.put(address, { ProjectId: other }), 403, /moved to another project/);
  });
});
