import { describe, expect, it } from 'vitest';
import { createClock, createMock, documented, type Mock, type MockOptions } from '../../../src/index.ts';

const mebibyte = 1024 * 1024;
const json = { 'Content-Type': 'application/json' };
const make = (maxMemory = 8 * mebibyte, options: MockOptions = {}) =>
  createMock({
    ...options,
    world: { clock: createClock({ at: '2015-06-01T12:00:00Z', rate: 0 }) },
    server: { maxMemory, ...options.server },
  });
const post = (mock: Mock, path: string, body: unknown) =>
  mock.fetch(path, { method: 'POST', headers: json, body: JSON.stringify(body) });
const [project] = documented.Project ?? [];
const [script] = documented.Script ?? [];
/** Adds a script with a text, and answers the status. */
async function write(mock: Mock, length: number, Name = 'Long'): Promise<number> {
  const body = { Name, PackageId: script?.PackageId, Description: 'x'.repeat(length) };
  return (await post(mock, '/api/scripts', body)).status;
}

describe('the journals', () => {
  it('count headers, too', async () => {
    const mock = make(1024 * mebibyte);
    for (let at = 0; at < 300; at++)
      await mock.fetch('/api/projects?$top=0', { headers: { 'X-Large': 'x'.repeat(250_000) } });
    const kept = (await mock.journal.entries()).length;
    expect(kept).toBeGreaterThan(10);
    expect(kept * 500_000).toBeLessThan(8 * mebibyte);
    expect(mock.worlds.memory.journals).toBeLessThan(9 * mebibyte);
  });

  it('of all worlds take a quarter of the bound, and those go first that were used least recently', async () => {
    const mock = make();
    const worlds = Array.from({ length: 40 }, (_, at) => mock.worlds.get(`w${at}`));
    for (const world of worlds) {
      expect((await post(world, '/api/projects', { Nonsense: 'x'.repeat(100_000) })).status).toBe(403);
      await mock.worlds.get('w0').fetch('/api/projects?$top=0');
    }
    const counts = await Promise.all(worlds.map(async ({ journal }) => (await journal.entries()).length));
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts[1]).toBe(0);
    expect(counts.slice(-10)).toEqual(Array(10).fill(1));
    const { journals, forgotten, limit } = mock.worlds.memory;
    expect(journals).toBeLessThanOrEqual(limit / 4);
    expect(forgotten).toBe(counts.filter((it) => it === 0).length);
    const health = await (await mock.fetch('/_mock/health')).json();
    expect(health).toMatchObject({ memory: { limit: 8 * mebibyte, forgotten } });
  });

  it('of a world that is deleted count no longer, nor do its responses', async () => {
    const mock = make();
    const before = mock.worlds.memory;
    const world = mock.worlds.get('alpha');
    await world.fetch('/api/projects');
    await write(world, 1000);
    expect(mock.worlds.memory.journals).toBeGreaterThan(before.journals);
    expect(mock.worlds.memory.worlds).toBeGreaterThan(before.worlds + 1000);
    mock.worlds.delete('alpha');
    expect(mock.worlds.memory).toEqual(before);
  });

  it.each([
    ['a fault holds back', { operation: 'searchProjects', latency: 1000 } as const, undefined],
    ['sends a body', undefined, { method: 'POST', headers: json, body: '{"Name":"Late"}' }],
  ])('count nothing of a request that ends after its world was deleted, as it %s', async (_, fault, init) => {
    const mock = make();
    const before = mock.worlds.memory;
    const world = mock.worlds.get('alpha');
    if (fault) world.faults.add(fault);
    const late = world.fetch('/api/projects', init).catch(() => undefined);
    mock.worlds.delete('alpha');
    await late;
    expect(mock.worlds.memory).toEqual(before);
  });

  it('go before the rest, as do responses that are kept for each name of the host', async () => {
    const mock = make(mebibyte);
    for (let at = 0; at < 60; at++) await mock.fetch(`http://h${at}.localhost/api/scripts?$top=100`);
    expect(mock.worlds.memory.journals).toBeLessThanOrEqual(mebibyte / 4 + 50_000);
  });
});

describe('changed records', () => {
  it('have a bound: what would add to them gets 503, what reads or takes away does not', async () => {
    const mock = make(2 * mebibyte);
    const alpha = mock.worlds.get('alpha');
    const statuses: number[] = [];
    for (let at = 0; at < 10; at++) statuses.push(await write(alpha, 300_000, `Script ${at}`));
    expect(statuses.slice(0, 4)).toEqual([201, 201, 201, 201]);
    expect(statuses.slice(-2)).toEqual([503, 503]);
    const refused = await post(mock, '/api/projects', { Name: 'New' });
    expect(refused.status).toBe(503);
    expect(((await refused.json()) as { Message: string }).Message).toMatch(
      /^Failed to make room: the worlds take \d\.\d MiB, and 1\.5 MiB is the maximum; delete or reset some/,
    );
    expect(() => mock.worlds.get('beta')).toThrow('Failed to make room');
    expect(() => mock.fork('beta')).toThrow('Failed to make room');
    expect(() => mock.snapshots.save('kept')).toThrow('Failed to make room');
    expect(() => mock.import(mock.export())).toThrow('Failed to make room');
    expect((await mock.fetch('/api/projects')).status).toBe(200);
    expect((await alpha.fetch(`/api/script/${script?.Id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await alpha.fetch('/_mock/reset', { method: 'POST' })).status).toBe(204);
    expect((await post(mock, '/api/projects', { Name: 'New' })).status).toBe(201);
  });

  it('that go take their weight along, and a refused request adds none', async () => {
    const mock = make();
    await mock.fetch('/api/projects?$top=0');
    const { worlds } = mock.worlds.memory;
    await post(mock, '/api/projects', { Name: project?.Name });
    expect(mock.worlds.memory.worlds).toBe(worlds);
    await write(mock, 100_000);
    expect(mock.worlds.memory.worlds).toBeGreaterThan(worlds + 100_000);
    const added = [...mock.store.Script].at(-1);
    await mock.fetch(`/api/script/${added?.Id}`, { method: 'DELETE' });
    expect(mock.worlds.memory.worlds).toBeLessThan(worlds + 10_000);
  });

  it('count once for all forks of their world, and again in each snapshot', async () => {
    const mock = make();
    await write(mock, 100_000);
    const { worlds } = mock.worlds.memory;
    for (let at = 0; at < 10; at++) mock.fork(`fork${at}`);
    expect(mock.worlds.memory.worlds).toBeLessThan(worlds + 110_000 + 10 * 20_000);
    await write(mock.worlds.get('fork1'), 50_000);
    const forked = mock.worlds.memory.worlds;
    expect(forked).toBeGreaterThan(worlds + 50_000);
    mock.snapshots.save('one');
    expect(mock.worlds.memory.worlds).toBeGreaterThan(forked + 100_000);
    mock.snapshots.delete('one');
    expect(mock.worlds.memory.worlds).toBe(forked);
  });
});

describe('an import', () => {
  it('counts once for all worlds that stand on it, until the last one goes', async () => {
    const large = make();
    await write(large, 200_000);
    const mock = make();
    const alpha = mock.worlds.get('alpha');
    const { worlds } = mock.worlds.memory;
    alpha.import(JSON.parse(JSON.stringify(large.export())));
    const imported = mock.worlds.memory.worlds - worlds;
    expect(imported).toBeGreaterThan(200_000);
    alpha.fork('beta');
    expect(mock.worlds.memory.worlds - worlds).toBeLessThan(imported + 25_000);
    alpha.reset();
    expect(mock.worlds.memory.worlds - worlds).toBeGreaterThan(imported - 20_000);
    mock.worlds.delete('beta');
    expect(mock.worlds.memory.worlds).toBe(worlds);
  });
});

it.each([0, 1.5, Number.NaN, -1])('the bound cannot be %s bytes', (maxMemory) => {
  expect(() => make(maxMemory)).toThrow('Failed to bound the memory: maxMemory is a whole number of bytes');
});
