import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../src/contract/operations.ts';
import type { Mock, OutcomeOverride } from '../../src/index.ts';
import { connect } from '../fake/client.ts';
import { projects } from '../fake/known.ts';

type Task = Schemas['BackgroundTask'];

/** Decides how a task will end that has not ended, as a fault does when a task starts. */
function overrideOutcome(mock: Mock, id: string, outcomeOverride: OutcomeOverride): void {
  const world = mock.export();
  mock.import({
    ...world,
    tasks: world.tasks.map((task) => (task.Id === id ? { ...task, outcomeOverride } : task)),
  });
}

/** A client, a task of it that deletes a project at the end of three steps, and what the API says of that. */
async function begin(more: Parameters<typeof connect>[0] = {}) {
  const way = [
    { at: 0, processed: 0, total: 10, message: 'First' },
    { at: 1000, processed: 5, total: 10, message: 'Second' },
    { at: 2000, processed: 10, total: 10, message: null },
  ];
  const client = connect({ ...more, world: { schedules: { DeleteProject: way }, ...more.world } });
  const { body } = await client.remove<Task>(`/api/project/${projects.oldPortal}`);
  const { mock } = client;
  return {
    client,
    mock,
    id: body.Id,
    self: body.Self,
    ask: async () => (await client.get<Task>(body.Self)).body,
    hasProject: () => mock.store.Project.has(projects.oldPortal),
  };
}

describe('the list of tasks', () => {
  test('tells what a test wants to know of each, in the order of the starts', async () => {
    const { client, mock, id, ask } = await begin();
    await client.post('/api/backgroundtasks', { Type: 'Reindex', Parameters: {} });
    mock.clock.advance(1500);
    const [first, second] = mock.tasks.list();
    expect(first).toMatchObject({
      id,
      type: 'DeleteProject',
      parameters: { ProjectId: projects.oldPortal },
      state: 'running',
      step: 1,
      elapsed: 1500,
      endsAt: '2015-06-01T12:00:02Z',
    });
    expect(first?.schedule).toHaveLength(3);
    const { Self, ...progress } = await ask();
    expect(first?.progress).toEqual(progress);
    expect(second).toMatchObject({ type: 'Reindex', state: 'running' });
    expect(mock.tasks.get(id.toUpperCase())).toEqual(first);
  });

  test('forgets with the API', async () => {
    const { mock, id } = await begin();
    expect(mock.tasks.finish(id).state).toBe('completed');
    mock.clock.advance(600_000);
    expect([mock.tasks.list(), mock.tasks.get(id)]).toEqual([[], undefined]);
  });

  test('is empty after a reset', async () => {
    const { mock, id } = await begin();
    mock.tasks.hold(id);
    mock.reset();
    expect(mock.tasks.list()).toEqual([]);
  });
});

describe('advance', () => {
  test('takes one task to its next step, and neither the clock nor another task', async () => {
    const { client, mock, id, ask } = await begin();
    const { body: other } = await client.post<Task>('/api/backgroundtasks', {
      Type: 'Reindex',
      Parameters: {},
    });
    const now = mock.clock.now();
    expect(mock.tasks.advance(id)).toMatchObject({ step: 1, elapsed: 1000, endsAt: '2015-06-01T12:00:01Z' });
    expect(await ask()).toMatchObject({ ProcessedElements: 5, Message: 'Second' });
    expect(mock.clock.now()).toBe(now);
    expect((await client.get(other.Self)).body).toEqual(other);
  });

  test.each([
    [{ steps: 2 }, 'completed', 2000],
    [{ step: 1 }, 'running', 1000],
    [{ step: 2 }, 'completed', 2000],
    [{ ms: 999 }, 'running', 999],
    [{ ms: 2000 }, 'completed', 2000],
    [{ ms: 1e9 }, 'completed', 2000],
    [{ ms: 0 }, 'running', 0],
    [{ step: 0 }, 'running', 0],
  ])('by %j', async (move, state, elapsed) => {
    const { mock, id, ask, hasProject } = await begin();
    expect(mock.tasks.advance(id, move)).toMatchObject({ state, elapsed });
    expect((await ask()).Complete).toBe(state === 'completed');
    expect(hasProject()).toBe(state !== 'completed');
  });

  test('lets the effect happen, and the end be now', async () => {
    const { mock, id, ask, hasProject } = await begin();
    mock.clock.advance(500);
    mock.tasks.advance(id, { steps: 2 });
    expect(hasProject()).toBe(false);
    expect(await ask()).toMatchObject({ Complete: true, FinishedAt: '2015-06-01T12:00:00Z' });
  });

  test('goes on with the clock from there', async () => {
    const { mock, id, ask } = await begin();
    mock.tasks.advance(id, { ms: 1500 });
    mock.clock.advance(499);
    expect((await ask()).Complete).toBe(false);
    mock.clock.advance(1);
    expect(await ask()).toMatchObject({ Complete: true, FinishedAt: '2015-06-01T12:00:00Z' });
  });
});

describe('finish and fail', () => {
  test('finish ends a task now, and its effect happens once', async () => {
    const { mock, id, ask, hasProject } = await begin();
    mock.clock.advance(1200);
    expect(mock.tasks.finish(id)).toMatchObject({
      state: 'completed',
      step: 2,
      endsAt: '2015-06-01T12:00:01Z',
    });
    expect(hasProject()).toBe(false);
    const ended = await ask();
    expect(ended).toMatchObject({ Complete: true, FinishedAt: '2015-06-01T12:00:01Z', ProgressInPercent: 1 });
    mock.clock.advance(60_000);
    expect(await ask()).toEqual(ended);
  });

  test('fail ends it where it stands, with an Error and without its effect', async () => {
    const { mock, id, ask, hasProject } = await begin();
    mock.clock.advance(1200);
    expect(mock.tasks.fail(id, 'The disk is full.')).toMatchObject({
      state: 'failed',
      step: 1,
      elapsed: 1200,
    });
    mock.clock.advance(60_000);
    expect(await ask()).toMatchObject({
      Complete: false,
      Error: 'The disk is full.',
      ProcessedElements: 5,
      FinishedAt: '2015-06-01T12:00:01Z',
    });
    expect(hasProject()).toBe(true);
  });

  test('fail says something when it is told nothing', async () => {
    const { mock, id, ask } = await begin();
    mock.tasks.fail(id);
    expect((await ask()).Error).toMatch(/\w+/);
  });

  test.each(['finish', 'fail'] as const)('%s is the last word, over any other outcome', async (command) => {
    for (const outcomeOverride of ['never', { error: 'Aborted.' }] as const) {
      const { mock, id } = await begin();
      overrideOutcome(mock, id, outcomeOverride);
      expect(mock.tasks.get(id)?.outcomeOverride).toEqual(outcomeOverride);
      const { state, progress } = mock.tasks[command](id);
      expect(state).toBe(command === 'finish' ? 'completed' : 'failed');
      expect(progress.Error).not.toBe('Aborted.');
    }
  });
});

describe('hold and release', () => {
  test('a task that is held stands still whatever the clock does, and goes on from where it stood', async () => {
    const { mock, id, ask, hasProject } = await begin();
    mock.clock.advance(500);
    expect(mock.tasks.hold(id)).toMatchObject({ state: 'held', elapsed: 500, endsAt: null });
    mock.clock.advance(3_600_000);
    mock.clock.set('2014-01-01T00:00:00Z');
    mock.clock.set('2015-06-01T13:00:00Z');
    expect(await ask()).toMatchObject({ Complete: false, ProcessedElements: 0 });
    expect(mock.tasks.release(id)).toMatchObject({
      state: 'running',
      elapsed: 500,
      endsAt: '2015-06-01T13:00:01Z',
    });
    mock.clock.advance(1499);
    expect(hasProject()).toBe(true);
    mock.clock.advance(1);
    expect(hasProject()).toBe(false);
  });

  test('a held task is moved by commands, and stands again', async () => {
    const { mock, id } = await begin();
    mock.tasks.hold(id);
    expect(mock.tasks.advance(id)).toMatchObject({ state: 'held', step: 1 });
    mock.clock.advance(60_000);
    expect(mock.tasks.get(id)).toMatchObject({ state: 'held', step: 1 });
    expect(mock.tasks.advance(id)).toMatchObject({ state: 'completed', step: 2 });
  });

  test('both may be said twice', async () => {
    const { mock, id } = await begin();
    mock.tasks.hold(id);
    mock.clock.advance(5000);
    expect(mock.tasks.hold(id)).toMatchObject({ state: 'held', elapsed: 0 });
    mock.tasks.release(id);
    mock.clock.advance(500);
    expect(mock.tasks.release(id)).toMatchObject({ state: 'running', elapsed: 500 });
  });
});

describe('a command that cannot be obeyed changes nothing', () => {
  const commands = ['advance', 'finish', 'fail', 'hold', 'release'] as const;

  test.each(commands)('%s of a task that is unknown', async (command) => {
    const { client, mock } = await begin();
    const before = client.records();
    expect(() => mock.tasks[command]('reindex-1')).toThrow(
      expect.objectContaining({
        name: 'TaskControlError',
        reason: 'unknown',
        message: `Failed to ${command} the task reindex-1: no background task has this id, or it ended long ago.`,
      }),
    );
    expect(client.records()).toEqual(before);
  });

  test.each(commands)('%s of a task that has completed or failed', async (command) => {
    for (const end of ['finish', 'fail'] as const) {
      const { client, mock, id } = await begin();
      mock.tasks[end](id);
      const before = client.records();
      expect(() => mock.tasks[command](id)).toThrow(
        expect.objectContaining({
          reason: 'ended',
          message: `Failed to ${command} the task ${id}: it ended at 2015-06-01T12:00:00Z; start another one.`,
        }),
      );
      expect(client.records()).toEqual(before);
    }
  });

  test.each([
    [{ steps: 3 }, 'there is no step 4; it has reached step 1, and the last is step 2'],
    [{ step: 3 }, 'there is no step 3'],
    [{ step: 0 }, 'it has passed step 0 and cannot go back from step 1'],
    [{ steps: -1 }, 'steps is -1; give a whole number of 1 or more'],
    [{ steps: 0 }, 'steps is 0; give a whole number of 1 or more'],
    [{ stpes: 1 } as never, /there is no option stpes; did you mean steps\?$/],
    [5 as never, /the options are an object, got 5\.$/],
    [{ ms: 0.5 }, 'ms is 0.5'],
    [{ ms: Number.NaN }, 'ms is NaN'],
    [{}, 'it takes one of steps, step, ms, not none'],
    [{ ms: 1, steps: 1 }, 'it takes one of steps, step, ms, not steps and ms'],
  ])('advance by %j', async (move, message) => {
    const { client, mock, id } = await begin();
    mock.clock.advance(1000);
    const before = client.records();
    expect(() => mock.tasks.advance(id, move)).toThrow(message);
    expect(client.records()).toEqual(before);
  });

  test('advance to the end of a task that is never to end', async () => {
    const { mock, id } = await begin();
    overrideOutcome(mock, id, 'never');
    mock.tasks.advance(id);
    expect(() => mock.tasks.advance(id)).toThrow(
      'it is never to reach its last step, 2; finish it or fail it',
    );
    expect(mock.tasks.advance(id, { ms: 1e6 })).toMatchObject({ state: 'running', step: 1, elapsed: 1000 });
  });

  test('fail with an empty message', async () => {
    const { mock, id } = await begin();
    expect(() => mock.tasks.fail(id, '')).toThrow('its message is empty');
    expect(mock.tasks.get(id)?.state).toBe('running');
  });
});

test('a snapshot carries all of it: what is held, moved, failed and overridden', async () => {
  const { client, mock, id } = await begin();
  const more = async () =>
    (await client.post<Task>('/api/backgroundtasks', { Type: 'Reindex', Parameters: {} })).body.Id;
  const [failed, moved, overridden] = [await more(), await more(), await more()];
  mock.tasks.hold(id);
  mock.tasks.fail(failed, 'No.');
  mock.tasks.advance(moved);
  overrideOutcome(mock, overridden, 'never');
  const [before, kept] = [mock.tasks.list(), mock.snapshots.save('kept').name];
  for (const each of [id, moved, overridden]) mock.tasks.finish(each);
  mock.snapshots.restore(kept);
  expect(mock.tasks.list()).toEqual(before);
});
