import { describe, expect, it } from 'vitest';
import type { Fault, Schedule } from '../../../src/index.ts';
import { connect } from '../../fake/client.ts';

interface Task {
  readonly Self: string;
  readonly Complete: boolean;
  readonly Error?: string;
  readonly FinishedAt?: string;
}

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const deleted = (fault: Fault, schedule?: Schedule) => {
  const client = connect(schedule ? { world: { schedules: { DeleteProject: schedule } } } : {});
  client.mock.faults.add(fault);
  return { client, start: () => client.remove<Task>(project) };
};

describe('a task', () => {
  it('that is to fail does so at its end, and has no effect', async () => {
    const { client, start } = deleted({ task: 'fails', message: 'The project is locked.' });
    const { status, body } = await start();
    expect([status, body.Complete, body.Error]).toEqual([202, false, undefined]);
    client.mock.clock.advance(60_000);
    const task = await client.get<Task>(body.Self);
    expect(task.body).toMatchObject({ Complete: false, Error: 'The project is locked.' });
    expect((await client.get(project)).status).toBe(200);
  });

  it('fails with some error when none is given', async () => {
    const { client, start } = deleted({ operation: 'startProjectDelete', task: 'fails' });
    const { body } = await start();
    client.mock.clock.advance(60_000);
    expect((await client.get<Task>(body.Self)).body.Error).toBe('The task failed.');
  });

  it('that never ends is under way for ever', async () => {
    const { client, start } = deleted({ task: 'never ends' });
    const { body } = await start();
    client.mock.clock.advance(86_400_000);
    const task = await client.get<Task>(body.Self);
    expect(task.body.Complete).toBe(false);
    expect(task.body).not.toHaveProperty('Error');
    expect(task.body).not.toHaveProperty('FinishedAt');
    expect((await client.get(project)).status).toBe(200);
  });

  it('fails at once when it ends at once', async () => {
    const { client, start } = deleted({ task: 'fails' }, [{ at: 0, processed: 1, total: 1, message: null }]);
    expect((await start()).body).toMatchObject({ Complete: false, Error: 'The task failed.' });
    expect((await client.get(project)).status).toBe(200);
  });

  it('of a later request ends as usual', async () => {
    const { client, start } = deleted({ first: 1, task: 'fails' });
    await start();
    client.mock.clock.advance(60_000);
    const { body } = await start();
    client.mock.clock.advance(60_000);
    expect((await client.get<Task>(body.Self)).body).toMatchObject({ Complete: true });
    expect((await client.get(project)).status).toBe(404);
  });

  it('of any other operation that starts one can be made to fail, followed by its stream', async () => {
    const client = connect();
    client.mock.faults.add({ operation: 'startBackgroundTask', task: 'fails', message: 'No index.' });
    client.mock.clock.setRate(100_000);
    const { text } = await client.post('/api/backgroundtasks', {
      Type: 'Reindex',
      Parameters: {},
      StreamProgress: true,
    });
    expect((JSON.parse(text) as Task[]).at(-1)).toMatchObject({ Complete: false, Error: 'No index.' });
  });

  it('that is refused anyway is none', async () => {
    const { client } = deleted({ task: 'fails' });
    expect((await client.remove('/api/project/11111111-2222-4333-8444-555555555555')).status).toBe(404);
    expect(client.mock.tasks.list()).toEqual([]);
  });
});
