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

describe('what is done on behalf of a user', () => {
  const [, other] = documented.User ?? [];
  if (!other) throw new Error('The documented world has lost its users.');
  const start = (world: ReturnType<typeof make>) =>
    world.tasks.start({
      Type: 'Noted',
      Parameters: {},
      schedule: [{ at: 0, processed: 1, total: 1, message: null }],
      prefix: 'x-',
    });

  test('has that user as its author, and what comes after has not', () => {
    const world = make();
    const first = world.caller();
    expect(world.as(other, () => world.caller())).toBe(other);
    expect(world.caller()).toBe(first);
    const work = () =>
      world.as(other, () => {
        throw new Error('on purpose');
      });
    expect(work).toThrow('on purpose');
    expect(world.caller()).toBe(first);
    world.as(other, () => world.as(first, () => expect(world.caller()).toBe(first)));
  });

  test('is noted in a task, whose effect happens on their behalf, whoever looks for it', () => {
    const authors: string[] = [];
    const world = make(documented, undefined, undefined, {
      Noted(_, __, { author, now }) {
        authors.push(`${author.UserName} at ${now()}`);
        return undefined;
      },
    });
    expect(start(world)).not.toHaveProperty('AuthorId');
    const own = world.as(other, () => start(world));
    expect(own.AuthorId).toBe(other.Id);
    world.store.User.update(other.Id, { UserName: 'renamed' });
    world.tasks.runDueEffects();
    const removed = world.as(other, () => start(world));
    world.store.User.remove(other.Id);
    world.as({ ...other, UserName: 'visitor' }, () => world.tasks.runDueEffects());
    expect(removed.AuthorId).toBe(other.Id);
    expect(authors).toEqual([
      'joeb at 2015-06-01T12:00:00Z',
      'renamed at 2015-06-01T12:00:00Z',
      'joeb at 2015-06-01T12:00:00Z',
    ]);
  });
});

describe('a kept moment', () => {
  const change = (world: ReturnType<typeof make>) => {
    world.store.User.update(world.caller().Id, { FirstName: 'Changed' });
    world.ids.next();
    world.clock.set('2016-01-01T00:00:00Z', 5);
  };

  test('has records, identifiers, clock and rate, for its own world and for others', () => {
    const world = make();
    change(world);
    world.clock.setRate(0);
    world.clock.advance(1500);
    const at = world.clock.now();
    const moment = world.save();
    const { store } = world;
    const [records, id] = [store.toJSON(), world.ids.next()];
    for (const other of [world, make(empty)]) {
      change(other);
      other.restore(moment);
      expect(other.store.toJSON()).toEqual(records);
      expect([other.clock.now(), other.clock.rate]).toEqual([at, 0]);
      expect(other.ids.next()).toBe(id);
    }
  });

  test('has what was due when it was kept', () => {
    const happened: string[] = [];
    const world = make(documented, undefined, undefined, {
      Noted: (_, parameters) => void happened.push(String(parameters)),
    });
    world.tasks.start({
      Type: 'Noted',
      Parameters: 'once',
      schedule: [{ at: 0, processed: 1, total: 1, message: null }],
      prefix: 'x-',
    });
    const moment = world.save();
    expect(happened).toEqual(['once']);
    world.restore(moment);
    world.tasks.runDueEffects();
    expect(happened).toEqual(['once']);
  });

  test('ends what follows the tasks that were there, before the clock is set', async () => {
    const world = make();
    const moment = world.save();
    const task = world.tasks.start({
      Type: 'Reindex',
      Parameters: {},
      schedule: [
        { at: 0, processed: 0, total: 1, message: null },
        { at: 1000, processed: 1, total: 1, message: null },
      ],
      prefix: 'x-',
    });
    const stream = world.tasks.follow(task)[Symbol.asyncIterator]();
    await stream.next();
    const next = stream.next();
    world.restore({ ...moment, clock: { at: moment.clock.at + 10_000, rate: 0 } });
    await expect(next).rejects.toThrow('the records of its world were replaced');
  });

  test('weighs nothing for a world that inherits it', () => {
    const world = make();
    change(world);
    const moment = world.save();
    const [one, heir] = [make(), make()];
    one.restore(moment);
    heir.restore(moment, { inherits: true });
    expect([one.store.weight, heir.store.weight]).toEqual([world.store.weight, 0]);
  });
});

describe('a transaction that fails', () => {
  test('has used up no identifier and changed no record', () => {
    const world = make();
    const next = createIds();
    next.restore(world.ids.save());
    const work = () => {
      world.store.User.remove(world.caller().Id);
      throw new Error(`used ${world.ids.next()}`);
    };
    expect(() => world.transaction(work)).toThrow('used ');
    expect(world.store.changed()).toEqual({});
    expect(world.ids.next()).toBe(next.next());
    expect(world.transaction(() => world.ids.next())).not.toBe(world.ids.next());
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
