import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { type Client, connect } from '../client.ts';
import { links, projects, steps } from '../known.ts';

type Incident = Schemas['Incident'];
type StepResult = Schemas['StepResult'];

const step = `/api/stepresult/${steps.second}`;

/** Starts a task and waits until it is done. */
async function finish(client: Client, request: Promise<{ readonly body: { readonly Self: string } }>) {
  const { body } = await request;
  client.mock.clock.advance(60_000);
  return (await client.get<Schemas['BackgroundTask']>(body.Self)).body;
}

/** Makes an incident of a project and links it to the second step. */
async function linkedIncident(client: Client, ProjectId: string): Promise<Incident> {
  const { body } = await client.post<Incident>('/api/incidents', { Summary: 'No page', ProjectId });
  expect((await client.post(`${step}/incidents`, { IncidentId: body.Id })).status).toBe(201);
  expect((await client.get<StepResult>(step)).body.HasIncidents).toBe(true);
  return body;
}

const bulkDelete = (client: Client, Id: string) =>
  finish(
    client,
    client.post('/api/backgroundtasks', {
      Type: 'bulkaction',
      Parameters: { Action: 'Delete', Entities: [{ Type: 'Incident', Id }] },
    }),
  );

describe('a result has no incidents any more when its only one is gone', () => {
  const ways: Readonly<Record<string, (client: Client, incident: Incident) => Promise<unknown>>> = {
    'by itself': (client, { Id }) => client.remove(`/api/incident/${Id}`),
    'in bulk': (client, { Id }) => bulkDelete(client, Id),
    'with its project': (client, { ProjectId }) => finish(client, client.remove(`/api/project/${ProjectId}`)),
  };

  test.each(Object.entries(ways))('%s', async (_way, remove) => {
    const client = connect();
    const incident = await linkedIncident(client, projects.inventory);
    await remove(client, incident);
    expect((await client.get(`/api/incident/${incident.Id}`)).status).toBe(404);
    expect((await client.get<StepResult>(step)).body.HasIncidents).toBe(false);
    expect((await client.get<{ Items: unknown[] }>(`${step}/incidents`)).body.Items).toEqual([]);
  });
});

test('a ticket whose incident is deleted in bulk can get another one', async () => {
  const client = connect();
  const ticket = `/api/externalsystemlink/${links.prod}/ticket/10123`;
  const link = () => finish(client, client.post(`${ticket}/link`));
  const first = (await link()).IncidentId ?? '';
  await bulkDelete(client, first);
  expect((await client.get<{ IncidentId: string | null }>(ticket)).body.IncidentId).toBe(null);
  expect((await link()).IncidentId).not.toBe(first);
});
