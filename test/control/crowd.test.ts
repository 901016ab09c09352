import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock, createMock, type Mock } from '../../src/index.ts';
import { listen } from '../../src/node.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const json = { 'Content-Type': 'application/json' };

type Ask = (world: string, path: string, init?: RequestInit) => Promise<Response>;
type Deed = (ask: Ask, mock: Mock, world: string, mark: number) => Promise<unknown>;

/** What happens in a world; what each comes to follows from its world and mark alone. */
const deeds: readonly Deed[] = [
  (ask, _mock, world, mark) =>
    ask(world, `/api/project/${project}`, {
      method: 'PUT',
      headers: json,
      body: JSON.stringify({ Name: `${world} ${mark}` }),
    }),
  (ask, _mock, world) =>
    ask(world, '/api/backgroundtasks', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ Type: 'Reindex', Parameters: {} }),
    }),
  async (_ask, mock, world, mark) => mock.worlds.get(world).clock.advance(mark * 10),
  (ask, _mock, world) => ask(world, '/api/projects?$expand=ExecutionPackages'),
  async (_ask, mock, world) => mock.worlds.get(world).snapshots.save('kept'),
  async (_ask, mock, world, mark) => {
    const { snapshots } = mock.worlds.get(world);
    if (mark > 80 && snapshots.list().length > 0) snapshots.restore('kept');
  },
];

const plan = fc.array(fc.record({ deed: fc.nat(deeds.length - 1), mark: fc.nat(100) }), {
  minLength: 2,
  maxLength: 6,
});

const server = () => createMock({ world: { clock: createClock({ at: '2015-06-01T12:00:00Z', rate: 0 }) } });

/** What has become of a world, without its name. */
function sightOf(mock: Mock, name: string): string {
  const world = mock.worlds.get(name);
  const { clock, ids, tasks, records } = world.export();
  const sight = [clock, ids, world.store.changed(), tasks, records.Project];
  return JSON.stringify(sight).replaceAll(name, 'world');
}

async function live(ask: Ask, mock: Mock, world: string, steps: readonly { deed: number; mark: number }[]) {
  for (const { deed, mark } of steps) {
    const answer = await deeds[deed]?.(ask, mock, world, mark);
    if (!(answer instanceof Response)) continue;
    expect(answer.status).toBeLessThan(300);
    expect(await answer.text()).not.toMatch(new RegExp(`world-(?!${world.slice(6)}\\b)\\d`));
  }
}

/** Each world lives its plan amid all others, and must come to what it comes to alone. */
async function together(ask: Ask, mock: Mock, worlds: number, seed: number): Promise<void> {
  const plans = fc.sample(plan, { numRuns: worlds, seed });
  const names = plans.map((_, at) => `world-${at}`);
  await Promise.all(names.map((name, at) => live(ask, mock, name, plans[at] ?? [])));
  const alone = server();
  const askAlone: Ask = (world, path, init) => alone.fetch(`/@${world}${path}`, init);
  for (const [at, name] of names.entries()) {
    await live(askAlone, alone, name, plans[at] ?? []);
    expect(sightOf(mock, name)).toBe(sightOf(alone, name));
    alone.worlds.delete(name);
  }
  expect(mock.worlds.size).toBe(worlds + 1);
  expect(mock.worlds.list()[0]).toMatchObject({ name: 'default', changed: {}, tasks: 0 });
}

test('a thousand worlds that live side by side never see each other', async () => {
  const mock = server();
  await together((world, path, init) => mock.fetch(`/@${world}${path}`, init), mock, 1000, 1);
});

test('neither do fifty over a socket, whose clients name them by header', async () => {
  const mock = server();
  const { url, close } = await listen(mock);
  try {
    const ask: Ask = (world, path, init) =>
      fetch(url + path, { ...init, headers: { ...init?.headers, 'X-Mock-World': world } });
    await together(ask, mock, 50, 2);
  } finally {
    await close();
  }
});

test('whichever of two worlds goes first at each turn makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(plan, plan, fc.scheduler(), async (one, other, scheduler) => {
      const mock = server();
      const ask: Ask = async (world, path, init) => {
        await scheduler.schedule(Promise.resolve(), world);
        return mock.fetch(`/@${world}${path}`, init);
      };
      const done = Promise.all([live(ask, mock, 'world-1', one), live(ask, mock, 'world-2', other)]);
      await scheduler.waitFor(done);
      const alone = server();
      const askAlone: Ask = (world, path, init) => alone.fetch(`/@${world}${path}`, init);
      await live(askAlone, alone, 'world-1', one);
      await live(askAlone, alone, 'world-2', other);
      for (const name of ['world-1', 'world-2']) expect(sightOf(mock, name)).toBe(sightOf(alone, name));
    }),
    { numRuns: 30 },
  );
});
