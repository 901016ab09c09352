import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { links, nowhere, projects, steps } from '../../known.ts';

type Incident = Schemas['Incident'];
const address = '/api/incident/c52aff95-42dc-4de9-8419-591ed959fd08';

test('an incident is printed without what is only kept of its ticket', async () => {
  const { body } = await connect().get<Incident>(address.toUpperCase());
  expect(body).toMatchObject({
    Summary: 'The last page of a report is empty',
    IncidentNumber: 1,
    Expands: ['Project', 'ExternalSystemLinks'],
    Self: `http://localhost${address}`,
  });
  expect(body).not.toHaveProperty('TicketId');
  expect(body).not.toHaveProperty('ExternalSystemLinkId');
});

test('it expands its project, and the tracker of its ticket if it has one', async () => {
  const client = connect();
  const { body } = await client.get<Incident>(`${address}?$expand=ExternalSystemLinks,Project`);
  expect(body).toMatchObject({ Expands: [], Project: { Id: projects.test }, ExternalSystemLinks: [] });
  const { body: task } = await client.post<Schemas['BackgroundTask']>('/api/backgroundtasks', {
    Type: 'LinkTicketToStepResult',
    Parameters: { StepResultId: steps.first, Key: 'TST-123' },
  });
  client.mock.clock.advance(1000);
  const { body: done } = await client.get<Schemas['BackgroundTask']>(task.Self);
  const made = await client.get<Incident>(`/api/incident/${done.IncidentId}?$expand=ExternalSystemLinks`);
  expect(made.body.ExternalSystemLinks?.map(({ Id }) => Id)).toEqual([links.prod]);
});

test('an unknown id is 404', async () => {
  const client = connect();
  await client.fails(() => client.get(`/api/incident/${nowhere}`), 404, `No incident has the id ${nowhere}.`);
});
