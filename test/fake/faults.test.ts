import { describe, expect, test, vi } from 'vitest';
import { createUncheckedMock } from '../support/unchecked.ts';
import { clientOf, connect } from './client.ts';
import { assignments, projects, scripts } from './known.ts';

/** A mock with a record missing that others refer to, and what it was told of its own faults. */
function broken() {
  const faults: unknown[] = [];
  const client = clientOf(
    createUncheckedMock({ observe: { onInternalError: (error) => faults.push(error) } }),
  );
  client.mock.store.Script.remove(scripts.search);
  return { client, faults };
}

const runsOf = `/api/scriptassignment/${assignments.search}/runs`;
const message = 'Failed to answer: a fault of the mock itself.';

describe('a handler that throws', () => {
  test('is a 500 without details, and onInternalError is told', async () => {
    const { client, faults } = broken();
    await client.fails(() => client.post(runsOf), 500, message);
    expect(faults).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Failed to follow a reference') }),
    ]);
  });

  test('is a 500 on the way to an expansion, too', async () => {
    const { client, faults } = broken();
    await client.fails(
      () => client.get(`/api/scriptassignment/${assignments.search}?$expand=Script`),
      500,
      message,
    );
    expect(faults).toHaveLength(1);
  });

  test('has changed nothing, whatever it had begun', async () => {
    const mock = createUncheckedMock({ world: { states: ['the current run is complete'] } });
    const client = clientOf(mock);
    const ofTwoSteps = `/api/scriptassignment/${assignments.twoSteps}/runs`;
    const { StepResult } = mock.store;
    const insert = StepResult.insert.bind(StepResult);
    vi.spyOn(StepResult, 'insert')
      .mockImplementationOnce(insert)
      .mockImplementationOnce(() => {
        throw new Error('The second result of the new run cannot be kept.');
      });
    await client.fails(() => client.post(ofTwoSteps), 500, message);
    expect((await client.post(ofTwoSteps)).status).toBe(201);
  });

  test('needs nobody to tell', async () => {
    const client = clientOf(createUncheckedMock());
    client.mock.store.Script.remove(scripts.search);
    await client.fails(() => client.post(runsOf), 500, message);
  });
});

test('no error response is told as a fault', async () => {
  const faults: unknown[] = [];
  const client = clientOf(
    createUncheckedMock({ observe: { onInternalError: (error) => faults.push(error) } }),
  );
  await client.get('/api/nonsense');
  await client.get('/api/project/x');
  await client.get('/api/projects?$filter=(');
  await client.put(`/api/project/${projects.test}`, { Name: 'Inventory' });
  await client.post('/api/backgroundtasks', { Type: 'Nonsense', Parameters: {} });
  await client.send(`/api/project/${projects.test}`, { method: 'PUT', body: '{' });
  await client.send('/api', { method: 'PUT' });
  expect(faults).toEqual([]);
});

test('an effect that fails is an Error of its task and no fault', async () => {
  const faults: unknown[] = [];
  const client = connect({ observe: { onInternalError: (error) => faults.push(error) } });
  const { body } = await client.post<{ Self: string }>(
    '/api/externalsystemlink/3aaf3505-85ca-43c4-a822-fe468118aab7/ticket/12345/link',
  );
  const { store } = client.mock;
  for (const { Id } of store.TicketSearchResult) store.TicketSearchResult.remove(Id);
  client.mock.clock.advance(2000);
  const { body: task } = await client.get(body.Self);
  expect(task).toMatchObject({
    Complete: false,
    Error: expect.stringMatching(/^No ticket with the id 12345 /),
  });
  expect(faults).toEqual([]);
});
