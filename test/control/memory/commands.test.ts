import { describe, expect, it } from 'vitest';
import { type ControlOperationId, controlFacts } from '../../../src/control/http/operations.ts';
import { identity } from '../../../src/identity.ts';
import { createClock, createMock, documented, type Fault, type Mock, states } from '../../../src/index.ts';
import { command } from '../control.ts';

const mebibyte = 1024 * 1024;
const long = 'x'.repeat(100_000);
const id = documented.Project?.[0]?.Id ?? '';
const script = documented.Script?.[0];
const make = (maxMemory = 64 * mebibyte): Mock =>
  createMock({
    identity: identity(),
    world: { clock: createClock({ at: '2015-06-01T12:00:00Z', rate: 0 }) },
    server: { maxMemory },
  });
const used = (mock: Mock) => mock.worlds.memory.worlds;

/** A world with one of everything that commands are about. */
async function prepared(maxMemory?: number) {
  const mock = make(maxMemory);
  await mock.as('joeb').fetch('/api/backgroundtasks', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ Type: 'GenerateTestProject', Parameters: {} }),
  });
  const [task] = mock.tasks.list();
  mock.snapshots.save('kept');
  return { mock, task: task?.id ?? '' };
}

interface Recipe {
  readonly path?: Record<string, string>;
  readonly body?: unknown;
  /** What it adds at least, in bytes. */
  readonly adds: number;
}

function largeExport(): unknown {
  const mock = make();
  mock.store.Project.update(id, { Description: long });
  return mock.export();
}

/** What each command that may add is sent. The task makes a project when it ends, and all that moves it changes its record. */
const recipes = (task: string): Partial<Record<ControlOperationId, Recipe>> => ({
  setAccount: { path: { userName: 'joeb' }, body: { password: 'p'.repeat(1000) }, adds: 1000 },
  logIn: { path: { userName: 'joeb' }, adds: 100 },
  setGroup: { path: { name: 'Testers' }, body: { permissions: ['TestManagement'] }, adds: 100 },
  setClock: { body: { at: '2015-06-01T14:00:00Z' }, adds: 5000 },
  advanceClock: { body: { ms: 7_200_000 }, adds: 5000 },
  addFault: { body: { match: { header: { A: 'x'.repeat(8000) } }, cut: 'before' }, adds: 16_000 },
  createRecords: { body: { entity: 'project', values: { Description: long } }, adds: 100_000 },
  updateRecord: { path: { entity: 'project', id }, body: { Description: long }, adds: 100_000 },
  addOverride: { body: { operation: 'getProject', response: { body: { [long]: long } } }, adds: 200_000 },
  advanceTask: { path: { id: task }, adds: 8 },
  finishTask: { path: { id: task }, adds: 5000 },
  failTask: { path: { id: task }, body: { message: 'm'.repeat(1000) }, adds: 1000 },
  holdTask: { path: { id: task }, adds: 8 },
  releaseTask: { path: { id: task }, adds: 0 },
  makeWorld: { path: { name: 'alpha' }, body: {}, adds: 16_000 },
  forkWorld: { body: { world: 'beta' }, adds: 16_000 },
  importWorld: { body: largeExport(), adds: 100_000 },
  saveSnapshot: { path: { name: 'another' }, adds: 4000 },
  forkSnapshot: { path: { name: 'kept' }, body: { world: 'gamma' }, adds: 16_000 },
});

const ids = Object.keys(controlFacts) as ControlOperationId[];
const takesAway = ids.filter((it) => controlFacts[it].addsNothing);
const mayAdd = ids.filter(
  (it) => !['GET', 'DELETE'].includes(controlFacts[it].method) && !takesAway.includes(it),
);

it('every command adds, takes away or reads', () => {
  expect(takesAway).toEqual(['reset', 'restoreSnapshot']);
  expect(Object.keys(recipes('')).sort()).toEqual([...mayAdd].sort());
});

describe('when the memory is used up', () => {
  it.each(mayAdd)('%s is refused, and nothing is added', async (name) => {
    const { mock, task } = await prepared(mebibyte);
    mock.store.Project.update(id, { Description: 'x'.repeat(mebibyte) });
    await mock.fetch('/_mock/health');
    const before = used(mock);
    const { adds: _, ...sent } = recipes(task)[name] ?? { adds: 0 };
    const { status, body } = await command(mock, name, sent);
    expect(status).toBe(503);
    expect((body as { Message: string }).Message).toMatch(/^Failed to make room: .*delete or reset some/);
    expect(used(mock)).toBe(before);
  });

  const others = ids.filter((it) => !mayAdd.includes(it));
  it.each(others)('%s goes on', async (name) => {
    const { mock } = await prepared(mebibyte);
    mock.store.Project.update(id, { Description: 'x'.repeat(mebibyte) });
    await mock.fetch('/_mock/health');
    const { method, path } = controlFacts[name];
    const target = path.replace(/\{\w+\}/g, 'kept');
    const query = { deleteUnusedWorlds: '?unusedFor=9', waitForRequests: '?timeout=1' }[name as string] ?? '';
    const response = await mock.fetch(target + query, { method });
    await response.body?.cancel();
    expect(response.status).not.toBe(503);
  });
});

describe('what a command adds counts', () => {
  it.each(mayAdd)('%s', async (name) => {
    const { mock, task } = await prepared();
    const { adds, ...sent } = recipes(task)[name] ?? { adds: Number.NaN };
    const before = used(mock);
    const { status } = await command(mock, name, sent);
    expect(status).toBeLessThan(300);
    expect(used(mock) - before).toBeGreaterThanOrEqual(adds);
  });

  it('until it is taken away again', async () => {
    const { mock } = await prepared();
    await mock.fetch('/_mock/faults');
    const before = used(mock);
    const { addFault, addOverride } = recipes('');
    const faults = await Promise.all([1, 2].map(() => command(mock, 'addFault', addFault)));
    await command(mock, 'removeFault', { path: { id: faults[0]?.body.id } });
    await command(mock, 'addOverride', addOverride);
    await command(mock, 'clearFaults');
    await command(mock, 'clearOverrides');
    expect(used(mock)).toBe(before);
  });

  it('when the next request comes, where a test has added it', async () => {
    const mock = make();
    const before = used(mock);
    mock.use('getProject', { body: long });
    mock.faults.add({ match: { query: { a: long.slice(0, 8000) } }, cut: 'before' });
    await mock.fetch('/_mock/health');
    expect(used(mock) - before).toBeGreaterThan(116_000);
  });
});

describe('what several worlds have counts', () => {
  const write = (mock: Mock) => mock.store.Project.update(id, { Description: long });
  const look = (mock: Mock) => mock.fetch('/_mock/health');

  it('as long as a fork has it, though the world it came from has gone back', async () => {
    const mock = make();
    const before = used(mock);
    for (let round = 1; round <= 5; round++) {
      write(mock);
      mock.fork(`fork${round}`);
      mock.reset();
      expect(used(mock) - before).toBeGreaterThan(round * 100_000);
    }
    for (let round = 1; round <= 5; round++) mock.worlds.delete(`fork${round}`);
    expect(used(mock)).toBe(before);
  });

  it('as long as a snapshot stands on it, though another import has taken its place', async () => {
    const mock = make();
    for (let round = 1; round <= 5; round++) {
      mock.import(largeExport());
      mock.snapshots.save(`s${round}`);
      expect(used(mock)).toBeGreaterThan(round * 100_000);
    }
    mock.reset();
    expect(used(mock)).toBeGreaterThan(500_000);
    for (let round = 1; round <= 5; round++) mock.snapshots.delete(`s${round}`);
    expect(used(mock)).toBeLessThan(100_000);
  });

  it('where they start from a seed to which provider states were applied, once', async () => {
    const mock = make();
    const [state] = states;
    const before = used(mock);
    mock.worlds.get('alpha', { states: [state?.name ?? ''] });
    const added = used(mock) - before;
    expect(added).toBeGreaterThan(100_000);
    mock.worlds.get('beta', { states: [state?.name ?? ''] });
    expect(used(mock) - before - added).toBeLessThan(50_000);
    mock.worlds.delete('alpha');
    mock.worlds.delete('beta');
    expect(used(mock)).toBe(before);
    const many = Array.from({ length: 101 }, () => state?.name ?? '');
    expect(() => mock.worlds.get('gamma', { states: many })).toThrow('at most 100 provider states');
  });

  it('twice for texts that need two bytes for a character', async () => {
    const mock = make();
    write(mock);
    await look(mock);
    const before = used(mock);
    mock.store.Project.update(id, { Description: `${long.slice(1)}→` });
    await look(mock);
    expect(used(mock) - before).toBe(100_000);
  });
});

it('what a task makes counts when it ends, without another request', async () => {
  const { mock } = await prepared();
  const before = used(mock);
  mock.clock.advance(7_200_000);
  expect(used(mock)).toBeGreaterThan(before + 5000);
});

describe('there is a bound for', () => {
  const said = (work: () => unknown): string => {
    try {
      work();
      return 'was taken';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const { faults, use, accounts } = make();

  const match = (it: Fault['match']) => said(() => faults.add({ match: it, cut: 'before' }));
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`a${at}`, '1']));
  it.each([
    ['a path', () => match({ path: `/${long}` }), /characters of JSON, at most 10000/],
    ['a value of a header', () => match({ header: { A: long } }), /characters of JSON, at most 10000/],
    ['a name of a header', () => match({ header: { [long]: 'a' } }), /characters of JSON, at most 10000/],
    ['a value of the query', () => match({ query: { a: long } }), /characters of JSON, at most 10000/],
    ['options of a query', () => match({ query: many }), /101 entries, at most 10/],
    [
      'operations of a fault',
      () => said(() => faults.add({ operation: ['getProject', 'getProject'], cut: 'before' })),
      /each once/,
    ],
    [
      'the seed of a fault',
      () => said(() => faults.add({ seed: long, share: 1, cut: 'before' })),
      /at most 200/,
    ],
    [
      'headers of a fault',
      () => said(() => faults.add({ status: 404, headers: { A: long } })),
      /headers must be .* at most 8192/,
    ],
    [
      'headers of an override',
      () => said(() => use('getProject', { headers: many })),
      /headers must be .* at most 100/,
    ],
    [
      'a password',
      () => said(() => accounts.set('joeb', { password: long })),
      /password must be a text of 1 to 1000 characters\.$/,
    ],
    ['the name of a group', () => said(() => accounts.setGroup(long, [])), /a text of 1 to 255 characters/],
  ])('%s', (_, refused, message) => {
    expect(refused()).toMatch(message);
  });

  it('the message of a task that fails', async () => {
    const { mock, task } = await prepared();
    expect(said(() => mock.tasks.fail(task, long))).toMatch('has more than 1000 characters');
  });
});

it('a script is still changed where there is room', async () => {
  const mock = make(mebibyte);
  const changes = { entity: 'script', id: script?.Id ?? '' };
  const { status } = await command(mock, 'updateRecord', { path: changes, body: { Description: 'Short' } });
  expect(status).toBe(200);
});
