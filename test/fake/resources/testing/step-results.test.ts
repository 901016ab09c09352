import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere, runs, steps } from '../../known.ts';

type StepResult = Schemas['StepResult'];
const address = `/api/stepresult/${steps.first}`;

test('a step result prints what was to be done and what came of it, and neither Expands nor Links', async () => {
  const { body } = await connect().get<StepResult>(`/api/StepResult/${steps.first.toUpperCase()}`);
  expect(Object.entries(body)).toEqual([
    ['RunId', runs.open],
    ['Id', steps.first],
    ['Description', 'Do this'],
    ['Data', null],
    ['Notes', null],
    ['ExpectedResult', 'Expect that'],
    ['ActualResult', 'Something else'],
    ['Outcome', 'Failed'],
    ['HasIncidents', false],
    ['HasAttachments', false],
    ['Self', `http://localhost${address}`],
  ]);
});

test('it expands its run and its incidents, though no Expands says so', async () => {
  const client = connect();
  const before = await client.get<StepResult>(`${address}?$expand=Runs,Incident`.replace('Runs', 'Run'));
  expect(before.body.Run).toEqual((await client.get(`/api/scriptrun/${runs.open}`)).body);
  expect(before.body.Incidents).toEqual([]);
  expect(before.body).not.toHaveProperty('Expands');
  await client.post('/api/backgroundtasks', {
    Type: 'LinkTicketToStepResult',
    Parameters: { StepResultId: steps.first, Key: 'TST-123' },
  });
  client.mock.clock.advance(1000);
  const { body } = await client.get<StepResult>(`${address}?$expand=Incidents`);
  expect(body.HasIncidents).toBe(true);
  expect(body.Incidents).toMatchObject([{ StepResultId: steps.first, IncidentId: expect.any(String) }]);
  expect(body.Incidents?.[0]?.Self).toContain(`/api/stepresult/${steps.first}/incident/`);
  const other = await client.get<StepResult>(`/api/stepresult/${steps.second}?$expand=Incidents`);
  expect(other.body.Incidents).toEqual([]);
});

test('the id of its run, and any unknown one, is 404', async () => {
  const client = connect();
  for (const id of [runs.open, nowhere])
    await client.fails(() => client.get(`/api/stepresult/${id}`), 404, /^No step result has the id/);
});

test('it is read-only at its own address', async () => {
  const client = connect();
  await client.fails(
    () => client.put(address, { Outcome: 'Passed' }),
    405,
    'PUT is not possible here; GET and HEAD are.',
  );
});

test('it expands the files that were attached to it', async () => {
  const client = connect();
  const form = new FormData();
  form.set('file', new Blob(['text'], { type: 'text/plain' }), 'seen.txt');
  await client.send(`${address}/attachments`, { method: 'POST', body: form });
  const { body } = await client.get<Schemas['StepResult']>(`${address}?$expand=Attachments`);
  expect(body.Attachments?.map(({ FileName }) => FileName)).toContain('seen.txt');
});
