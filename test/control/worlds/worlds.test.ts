import { describe, expect, it } from 'vitest';
import { createClock, createMock, documented, type MockOptions } from '../../../src/index.ts';
import { reindexing } from '../streaming.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const id = project.slice(-36);
const basic = (user: string) => ({ Authorization: `Basic ${btoa(`${user}:secret`)}` });

/** A server whose real time only the test moves. */
function serverOf(options: MockOptions = {}) {
  const hostClock = createClock({ at: '2026-01-01T00:00:00Z', rate: 0 });
  return { hostClock, mock: createMock({ ...options, server: { hostClock, ...options.server } }) };
}

async function nameIn(mock: ReturnType<typeof createMock>, path: string, headers: Record<string, string>) {
  return ((await (await mock.fetch(path, { headers })).json()) as { Name: string }).Name;
}

describe('a world', () => {
  it('is chosen by the path, else by a header, else by the user of Basic credentials', async () => {
    const mock = createMock();
    for (const name of ['alpha', 'beta', 'gamma'])
      mock.worlds.get(name).store.Project.update(id, { Name: name });
    const all = { 'X-Mock-World': 'beta', ...basic('gamma/alice') };
    expect(await nameIn(mock, `/@alpha${project}`, all)).toBe('alpha');
    expect(await nameIn(mock, project, all)).toBe('beta');
    expect(await nameIn(mock, project, basic('gamma/alice'))).toBe('gamma');
    expect(await nameIn(mock, project, basic('default/alice'))).toBe('Test Project');
    expect(mock.worlds.size).toBe(4);
  });

  it.each([
    basic('alice'),
    { Authorization: 'Basic ???' },
    { Authorization: 'Basic' },
    { Authorization: 'Bearer gamma/alice' },
  ])('is the default one for %j', async (headers) => {
    const mock = createMock();
    expect(await nameIn(mock, project, headers)).toBe('Test Project');
    expect(mock.worlds.size).toBe(1);
  });

  it('that the path names is what the addresses of its answers begin with', async () => {
    const mock = createMock({ server: { basePath: '/EnterpriseTester' } });
    const alpha = mock.worlds.get('alpha');
    expect(alpha.baseUrl).toBe('http://localhost/@alpha/EnterpriseTester');
    const response = await mock.fetch(alpha.baseUrl + project);
    expect(await response.json()).toMatchObject({ Self: alpha.baseUrl + project });
    expect(mock.worlds.size).toBe(2);
  });

  it('is understood when a client escapes the sign in front of its name', async () => {
    const mock = createMock();
    const response = await mock.fetch(`/%40beta${project}`);
    expect(response.status).toBe(200);
    expect(mock.worlds.has('beta')).toBe(true);
  });

  it.each(['a b', 'a!', 'ä', 'x'.repeat(65), '', '.', '..'])('cannot be called %j', async (name) => {
    const mock = createMock();
    expect(() => mock.worlds.get(name)).toThrow(/^Failed to name a world: .* is not possible; use 1 to 64/);
    const requests: [string, Record<string, string>][] = [[project, basic(`${name}/alice`)]];
    if (/[^.]/.test(name)) requests.push([`/@${name}${project}`, {}]);
    if (name !== 'ä') requests.push([project, { 'X-Mock-World': name }]);
    for (const [path, headers] of requests) {
      const response = await mock.fetch(path, { headers });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ Message: expect.stringMatching(/^Failed to name a world: /) });
    }
    expect(mock.worlds.size).toBe(1);
  });

  it('starts as the mock did: from its seed, with its states, and with a clock of its own like the first', () => {
    const clock = createClock({ at: '2015-06-01T12:00:00Z', rate: 0 });
    const mock = createMock({ world: { seed: 'empty', clock } });
    clock.advance(5000);
    const alpha = mock.worlds.get('alpha');
    expect(alpha.store.Project.size).toBe(0);
    expect(alpha.clock.now()).toBe(Date.parse('2015-06-01T12:00:00Z'));
    expect(alpha.clock.rate).toBe(0);
    alpha.clock.advance(60_000);
    expect(mock.clock.now()).toBe(Date.parse('2015-06-01T12:00:05Z'));
  });

  it('may start from another seed, by name or given, in a provider state', async () => {
    const one = { Project: documented.Project?.slice(0, 1), ProjectCategory: documented.ProjectCategory };
    const mock = createMock({ world: { seeds: { one: one as never } } });
    expect(mock.worlds.get('a', { seed: 'one' }).store.Project.size).toBe(1);
    expect(mock.worlds.get('b', { seed: one as never }).store.Project.size).toBe(1);
    expect(mock.worlds.get('c', { states: ['the package is empty'] }).store.Project.size).toBe(
      documented.Project?.length,
    );
    await mock.fetch('/api/projects', { headers: { 'X-Mock-World': 'd', 'X-Mock-Seed': 'empty' } });
    expect(mock.worlds.get('d').store.Project.size).toBe(0);
    expect(mock.worlds.list().map(({ name, seed, states }) => [name, seed, states])).toEqual([
      ['default', 'documented', []],
      ['a', 'one', []],
      ['b', 'given', []],
      ['c', 'documented', ['the package is empty']],
      ['d', 'empty', []],
    ]);
  });

  it('of the same start shares its base with others, whatever was given', () => {
    const mock = createMock();
    const start = { seed: { Project: [] }, states: ['the package is empty'] };
    const [one, other] = [mock.worlds.get('one', start), mock.worlds.get('other', start)];
    expect(one.store.User.get('x')).toBe(undefined);
    expect([...one.store.User][0]).toBe([...other.store.User][0]);
  });

  it('that is there is not changed by what a request or a caller says of its start', async () => {
    const mock = createMock();
    await mock.fetch('/api/projects', { headers: { 'X-Mock-Seed': 'empty' } });
    mock.worlds.get('default', { seed: 'empty' });
    expect(mock.store.Project.size).toBe(documented.Project?.length);
  });

  it.each([
    [
      { seed: 'nonsense' },
      /^Failed to prepare the seed: none is called "nonsense"; known: documented, empty/,
    ],
    [{ states: ['nonsense'] }, /^Failed to prepare the seed: no provider state is called "nonsense"/],
    [
      { sed: 'empty' } as never,
      'Failed to create the world alpha: there is no option sed; did you mean seed?',
    ],
    [null as never, 'Failed to create the world alpha: the options are an object, got null.'],
    [
      { states: 'the package is empty' } as never,
      'states must be a list of names, got "the package is empty"',
    ],
    [{ clock: 5 } as never, 'clock must be what createClock() makes, got 5'],
  ])('cannot start from %j', (start, message) => {
    const mock = createMock();
    expect(() => mock.worlds.get('alpha', start)).toThrow(message);
    expect(mock.worlds.has('alpha')).toBe(false);
  });

  it('is refused over HTTP, too, when its seed has no such name', async () => {
    const headers = { 'X-Mock-World': 'alpha', 'X-Mock-Seed': 'nonsense' };
    const response = await createMock().fetch('/api', { headers });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('none is called \\"nonsense\\"');
  });

  it('that was deleted is made anew when it is asked for, and its streams have ended', async () => {
    const mock = createMock();
    const alpha = mock.worlds.get('alpha');
    alpha.store.removeTree('Project', id);
    const stream = await reindexing(alpha);
    const end = expect(stream.text()).rejects.toThrow('were replaced');
    expect(mock.worlds.delete('alpha')).toBe(true);
    await end;
    expect(mock.worlds.delete('alpha')).toBe(false);
    expect((await mock.fetch(`/@alpha${project}`)).status).toBe(200);
  });
});

it('lets no client wait for a response of a world that was deleted', async () => {
  const mock = createMock();
  const alpha = mock.worlds.get('alpha', { clock: createClock({ rate: 0 }) });
  alpha.faults.add({ latency: 1000 });
  const ended = expect(alpha.fetch('/api')).rejects.toThrow('the connection ended without a response');
  await expect.poll(() => alpha.clock.waiting).toBe(1);
  mock.worlds.delete('alpha');
  await ended;
});

describe('seeds', () => {
  it.each([
    [{ documented: {} }, /^Failed to name a seed: documented is built in/],
    [{ 'a b': {} }, /^Failed to name a seed: "a b" is not possible/],
    [{ mine: { Nonsense: [] } as never }, /no entity is called Nonsense/],
    [{ mine: { User: [documented.User?.[0], documented.User?.[0]] } as never }, /there is such a record/],
  ])('cannot be %j', (seeds, message) => {
    expect(() => createMock({ world: { seeds } })).toThrow(message);
  });
});

describe('the worlds of a server', () => {
  it('are told with what has become of them', async () => {
    const { mock, hostClock } = serverOf();
    hostClock.advance(1000);
    const alpha = mock.worlds.get('alpha');
    alpha.store.Project.update(id, { Name: 'New' });
    hostClock.advance(1000);
    await alpha.fetch(project, { method: 'DELETE' });
    expect(mock.worlds.list()).toEqual([
      expect.objectContaining({ name: 'default', changed: {}, tasks: 0 }),
      {
        name: 'alpha',
        seed: 'documented',
        states: [],
        created: '2026-01-01T00:00:01.000Z',
        lastUsed: '2026-01-01T00:00:02.000Z',
        // Links keep the name of their project.
        changed: { Project: 1, ExternalSystemLink: 2 },
        tasks: 1,
      },
    ]);
  });

  it('are no more than there may be: another one is refused with a 503 until one goes', async () => {
    const { mock } = serverOf({ server: { maxWorlds: 2 } });
    mock.worlds.get('alpha');
    const message =
      'Failed to create the world beta: there are 2 already, which is the maximum; delete one, or raise --max-worlds (server.maxWorlds).';
    expect(() => mock.worlds.get('beta')).toThrow(message);
    const response = await mock.fetch('/@beta/api');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ Message: message });
    expect((await mock.fetch('/@alpha/api')).status).toBe(200);
    mock.worlds.delete('alpha');
    expect((await mock.fetch('/@beta/api')).status).toBe(200);
  });

  it('go when nobody has used them for an hour, and make room', () => {
    const { mock, hostClock } = serverOf({ server: { maxWorlds: 3 } });
    mock.worlds.get('alpha').store.removeTree('Project', id);
    mock.worlds.get('beta');
    hostClock.advance(3_599_999);
    expect([...mock.worlds].map(({ name }) => name)).toEqual(['default', 'alpha', 'beta']);
    mock.worlds.get('beta');
    hostClock.advance(1);
    expect(mock.worlds.get('gamma').name).toBe('gamma');
    expect(mock.worlds.list().map(({ name }) => name)).toEqual(['default', 'beta', 'gamma']);
    hostClock.advance(3_600_000);
    expect(mock.worlds.size).toBe(1);
    expect(mock.worlds.get('alpha').store.Project.has(id)).toBe(true);
  });

  it('are in use when they answer a request, in whatever way it comes', async () => {
    const { mock, hostClock } = serverOf({ server: { worldIdle: 1000 } });
    const alpha = mock.worlds.get('alpha');
    for (const fetch of [() => alpha.fetch('/api'), () => mock.fetch('/@alpha/api')]) {
      hostClock.advance(999);
      await fetch();
    }
    hostClock.advance(999);
    expect(mock.worlds.has('alpha')).toBe(true);
    hostClock.advance(1);
    expect(mock.worlds.has('alpha')).toBe(false);
  });

  it('are in use while a stream of theirs is open', async () => {
    const { mock, hostClock } = serverOf({
      world: { clock: createClock({ rate: 0 }) },
      server: { worldIdle: 1000 },
    });
    const alpha = mock.worlds.get('alpha');
    const text = (await reindexing(alpha)).text();
    await expect.poll(() => alpha.clock.waiting).toBe(1);
    hostClock.advance(5000);
    expect(mock.worlds.has('alpha')).toBe(true);
    alpha.clock.advance(60_000);
    expect(JSON.parse(await text)).toHaveLength(3);
    hostClock.advance(1000);
    expect(mock.worlds.has('alpha')).toBe(false);
  });

  it('go at once when those are deleted that nobody has used for some time', async () => {
    const { mock, hostClock } = serverOf({ world: { clock: createClock({ rate: 0 }) } });
    for (const name of ['streaming', 'unused', 'used']) mock.worlds.get(name);
    const text = (await reindexing(mock.worlds.get('streaming'))).text();
    await expect.poll(() => mock.worlds.get('streaming').clock.waiting).toBe(1);
    hostClock.advance(60_000);
    await mock.worlds.get('used').fetch('/api');
    const names = () => mock.worlds.list().map(({ name }) => name);
    expect(mock.worlds.deleteUnused(60_001)).toBe(0);
    expect(mock.worlds.deleteUnused(60_000)).toBe(1);
    expect(names()).toEqual(['default', 'streaming', 'used']);
    expect(mock.worlds.deleteUnused(0)).toBe(1);
    expect(names()).toEqual(['default', 'streaming']);
    expect(() => mock.worlds.deleteUnused(-1)).toThrow('0 milliseconds or more, got -1');
    mock.worlds.get('streaming').clock.advance(60_000);
    await text;
  });

  it.each([
    [{ maxWorlds: 0 }, 'maxWorlds is a whole number of 1 or more, got 0'],
    [{ maxWorlds: 1.5 }, 'got 1.5'],
    [{ worldIdle: 0 }, 'worldIdle is more than 0 milliseconds, got 0'],
    [{ worldIdle: Number.NaN }, 'got NaN'],
  ])('cannot be bounded by %j', (server, message) => {
    expect(() => createMock({ server })).toThrow(message);
  });

  it('never lose the default one', () => {
    const { mock, hostClock } = serverOf();
    hostClock.advance(36_000_000);
    expect(mock.worlds.delete('default')).toBe(false);
    expect(mock.worlds.get('default')).toBe(mock);
  });
});
