import { describe, expect, test } from 'vitest';
import { taskEffects } from '../../src/fake/tasks/types.ts';
import { createIds } from '../../src/world/random/ids.ts';
import { documented, empty } from '../../src/world/seeds.gen.ts';
import type { TaskEffects } from '../../src/world/tasks/effects.ts';
import { createClock } from '../../src/world/time/clock.ts';
import { createWorld } from '../../src/world/world.ts';

const make = (
  seed = documented,
  retention?: number,
  onInternalError?: (error: unknown) => void,
  effects: TaskEffects = taskEffects,
) =>
  createWorld({
    onInternalError,
    seed,
    clock: createClock({ at: '2015-06-01T12:00:00.999Z', rate: 0 }),
    ids: createIds(),
    taskRetention: retention,
    effects,
  });

test('a world tells the time as the API prints it', () => {
  expect(make().now()).toBe('2015-06-01T12:00:00Z');
});

describe('the caller', () => {
  test('is the first user of the seed, as that user is now', () => {
    const world = make();
    expect(world.caller().UserName).toBe('joeb');
    world.store.User.update(world.caller().Id, { UserName: 'joe' });
    expect(world.caller().UserName).toBe('joe');
  });

  test('cannot be found where there is no user', () => {
    expect(() => make({}).caller()).toThrow('Failed to find the caller: the seed has no User.');
  });
});

describe('worlds', () => {
  test('on one seed share nothing that can be changed', () => {
    const [one, other] = [make(), make()];
    one.store.Project.update(documented.Project?.[0]?.Id ?? '', { Name: 'Changed' });
    one.ids.next();
    expect([...other.store.Project]).toEqual(documented.Project);
    expect(other.ids.next()).toBe(createIds().next());
  });

  test('hold what their seed says, and no tasks', () => {
    const { Task, ...records } = make(empty).store.toJSON();
    expect(Task).toEqual([]);
    for (const [entity, list] of Object.entries(records))
      expect(list).toEqual(empty[entity as keyof typeof empty] ?? []);
  });
});

describe('reset', () => {
  test('restores records, tasks and ids, and leaves the clock', () => {
    const world = make();
    const first = world.ids.next();
    world.reset();
    world.store.removeTree('Project', documented.Project?.[0]?.Id ?? '');
    world.tasks.start({
      Type: 'DeleteProject',
      Parameters: { ProjectId: documented.Project?.[1]?.Id },
      schedule: [{ at: 0, processed: 1, total: 1, message: null }],
      prefix: 'x-',
    });
    world.clock.advance(5000);
    world.reset();
    world.tasks.runDueEffects();
    expect(world.store.toJSON()).toEqual(make().store.toJSON());
    expect(world.ids.next()).toBe(first);
    expect(world.now()).toBe('2015-06-01T12:00:05Z');
  });
});

test('an effect that throws half-way is undone, and the owner of the mock is told why', () => {
  const told: unknown[] = [];
  const world = make(documented, undefined, (error) => told.push(error), {
    LinkTicketToStepResult(...given) {
      taskEffects.LinkTicketToStepResult?.(...given);
      throw new Error('It broke.');
    },
  });
  const { store } = world;
  const [step] = store.StepResult;
  if (!step) throw new Error('The documented world has lost its step results.');
  world.tasks.start({
    Type: 'LinkTicketToStepResult',
    Parameters: { StepResultId: step.Id, Key: 'TST-123' },
    schedule: [
      { at: 0, processed: 0, total: 1, message: null },
      { at: 10, processed: 1, total: 1, message: null },
    ],
    prefix: 'x-',
  });
  const next = createIds();
  next.restore(world.ids.save());
  world.clock.advance(10);
  world.tasks.runDueEffects();
  const [task] = store.Task;
  expect(task?.outcome?.Error).toBe('Failed to do what the task is for: a fault of the mock itself.');
  expect(told.map(String)).toEqual(['Error: It broke.']);
  expect(world.ids.next()).toBe(next.next());
  expect(store.Incident.size).toBe(documented.Incident?.length);
  expect([...store.TicketSearchResult].every(({ IncidentId }) => IncidentId === null)).toBe(true);
});
