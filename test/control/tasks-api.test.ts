import { describe, expect, it } from 'vitest';
import { createClock, createMock } from '../../src/index.ts';
import { command } from './control.ts';

async function withTask() {
  const mock = createMock({ world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }) } });
  await mock.fetch('/api/backgroundtasks', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ Type: 'Reindex', Parameters: {} }),
  });
  const [task] = (await command(mock, 'listTasks')).body;
  return { mock, path: { id: task.id as string } };
}

describe('a background task over HTTP', () => {
  it('is listed and read', async () => {
    const { mock, path } = await withTask();
    const { body } = await command(mock, 'getTask', { path: { id: path.id.toUpperCase() } });
    expect(body).toMatchObject({ id: path.id, type: 'Reindex', state: 'running', step: 0 });
  });

  it.each([
    { body: undefined, step: 1 },
    { body: {}, step: 1 },
    { body: { steps: 2 }, step: 2 },
    { body: { step: 1 }, step: 1 },
    { body: { ms: 1500 }, step: 1 },
  ])('advances by $body to step $step', async ({ body, step }) => {
    const { mock, path } = await withTask();
    expect((await command(mock, 'advanceTask', { path, body })).body.step).toBe(step);
  });

  it('is held, released, finished', async () => {
    const { mock, path } = await withTask();
    expect((await command(mock, 'holdTask', { path })).body.state).toBe('held');
    mock.clock.advance(60_000);
    expect((await command(mock, 'releaseTask', { path })).body).toMatchObject({ state: 'running', step: 0 });
    expect((await command(mock, 'finishTask', { path })).body.state).toBe('completed');
  });

  it('fails with the message that it is given', async () => {
    const { mock, path } = await withTask();
    const { body } = await command(mock, 'failTask', { path, body: { message: 'The index is locked.' } });
    expect(body).toMatchObject({
      state: 'failed',
      progress: { Error: 'The index is locked.', Complete: false },
    });
  });

  it.each(['getTask', 'advanceTask', 'finishTask', 'failTask', 'holdTask', 'releaseTask'] as const)(
    'that is not there is 404 to %s',
    async (operation) => {
      const { mock } = await withTask();
      expect((await command(mock, operation, { path: { id: 'reindex-nothing' } })).status).toBe(404);
    },
  );

  it('refuses what is impossible', async () => {
    const { mock, path } = await withTask();
    expect((await command(mock, 'advanceTask', { path, body: { steps: 1, ms: 5 } })).status).toBe(400);
    expect((await command(mock, 'advanceTask', { path, body: { step: 99 } })).status).toBe(400);
    await command(mock, 'finishTask', { path });
    expect((await command(mock, 'holdTask', { path })).status).toBe(400);
  });
});
