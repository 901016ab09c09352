import { expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { createMock } from '../../../src/index.ts';
import { connect, start } from '../client.ts';
import { links, projects, steps } from '../known.ts';

type Task = Schemas['BackgroundTask'];
const begin = (Type: string, Parameters: unknown = {}, client = connect()) =>
  client.post<Task>('/api/backgroundtasks', { Type, Parameters });

test('taskRetention says for how long an ended task is remembered', async () => {
  const client = connect({ world: { taskRetention: 0 } });
  const { body } = await begin('Reindex', {}, client);
  client.mock.clock.advance(1999);
  expect((await client.get(body.Self)).status).toBe(200);
  client.mock.clock.advance(1);
  expect((await client.get(body.Self)).status).toBe(404);
  const forever = connect({ world: { taskRetention: Number.POSITIVE_INFINITY } });
  const { body: kept } = await begin('Reindex', {}, forever);
  forever.mock.clock.advance(1e12);
  expect((await forever.get(kept.Self)).status).toBe(200);
});

test('an effect happens even when its task is forgotten at once', async () => {
  const client = connect({ world: { taskRetention: 0 } });
  await begin('DeleteProject', { ProjectId: projects.oldPortal }, client);
  client.mock.clock.advance(1000);
  await begin('Reindex', {}, client);
  expect((await client.get(`/api/project/${projects.oldPortal}`)).status).toBe(404);
  expect(client.mock.tasks.list()).toHaveLength(1);
});

test('schedules replace the documented ones, of the type wherever it is started', async () => {
  const way = [
    { at: 0, processed: 0, total: 3, message: 'Warming up' },
    { at: 10, processed: 1, total: 3, message: null },
    { at: 50, processed: 3, total: 3, message: 'Done' },
  ];
  const client = connect({ world: { schedules: { DeleteProject: way, CreateTicketLink: way } } });
  const { body: deletion } = await client.remove<Task>(`/api/project/${projects.oldPortal}`);
  const { body: linking } = await client.post<Task>(
    `/api/externalsystemlink/${links.staging}/ticket/12345/link`,
  );
  for (const body of [deletion, linking])
    expect(body).toMatchObject({
      ProcessedElements: 0,
      TotalElements: 3,
      ProgressInPercent: 0,
      Message: 'Warming up',
    });
  client.mock.clock.advance(10);
  expect((await client.get<Task>(deletion.Self)).body).toMatchObject({
    ProgressInPercent: 0.33,
    Message: null,
  });
  client.mock.clock.advance(40);
  expect((await client.get<Task>(linking.Self)).body).toMatchObject({ Complete: true, Message: 'Done' });
  expect((await begin('Reindex', {}, client)).body.TotalElements).toBe(10);
});

test('a schedule without any duration is complete in the first response, and its effect has happened', async () => {
  const now = [{ at: 0, processed: 1, total: 1, message: null }];
  const client = connect({ world: { schedules: { LinkTicketToStepResult: now } } });
  const { body } = await begin(
    'LinkTicketToStepResult',
    { StepResultId: steps.first, Key: 'TST-123' },
    client,
  );
  expect(body).toMatchObject({ Complete: true, FinishedAt: start, IncidentId: expect.any(String) });
  expect((await client.get(`/api/incident/${body.IncidentId}`)).status).toBe(200);
});

test.each([
  [[], /^Failed to read the schedule of Reindex: it has no step/],
  [
    [
      { at: 5, processed: 1, total: 1, message: null },
      { at: 4, processed: 1, total: 1, message: null },
    ],
    /step 1 goes back/,
  ],
])('a schedule that cannot be is refused when the mock is made', (steps, message) => {
  expect(() => createMock({ world: { schedules: { Reindex: steps } } })).toThrow(message);
});
