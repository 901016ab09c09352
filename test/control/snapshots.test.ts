import { describe, expect, it } from 'vitest';
import type { Schemas } from '../../src/contract/operations.ts';
import { createClock, createMock, documented, type Mock } from '../../src/index.ts';
import { reindexing } from './streaming.ts';

type Task = Schemas['BackgroundTask'];

const start = '2015-06-01T12:00:00.000Z';
const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const id = project.slice(-36);
const first = '11111111-2222-4333-8444-555555555555';

const make = () => createMock({ world: { clock: createClock({ at: start, rate: 0 }) } });
const text = async (mock: Mock, path: string) => (await mock.fetch(path)).text();
const removeProject = async (mock: Mock) =>
  (await (await mock.fetch(project, { method: 'DELETE' })).json()) as Task;

describe('a snapshot', () => {
  it('is gone back to: records, tasks that are under way, identifiers and clock', async () => {
    const mock = make();
    const task = await removeProject(mock);
    mock.clock.advance(500);
    expect(mock.snapshots.save('half')).toEqual({ name: 'half', at: '2015-06-01T12:00:00.500Z', rate: 0 });
    const path = new URL(task.Self).pathname;
    const before = await text(mock, path);
    const next = mock.ids.next();
    mock.clock.advance(60_000);
    expect((await mock.fetch(project)).status).toBe(404);
    mock.clock.setRate(2);

    for (let times = 0; times < 2; times++) {
      mock.snapshots.restore('half');
      expect([mock.clock.now(), mock.clock.rate]).toEqual([Date.parse(start) + 500, 0]);
      expect(await text(mock, path)).toBe(before);
      expect(mock.ids.next()).toBe(next);
      expect((await mock.fetch(project)).status).toBe(200);
      mock.clock.advance(500);
      expect(JSON.parse(await text(mock, path))).toMatchObject({ Complete: true });
      expect((await mock.fetch(project)).status).toBe(404);
    }
  });

  it('ends the streams of tasks when it is gone back to, and tells them nothing that was not so', async () => {
    const mock = make();
    mock.clock.advance(10_000);
    mock.snapshots.save('later');
    mock.clock.set(start);
    const stream = (await reindexing(mock)).text();
    const end = expect(stream).rejects.toThrow('were replaced');
    mock.snapshots.restore('later');
    await end;
    expect(mock.clock.waiting).toBe(0);
    expect(mock.tasks.list()).toEqual([]);
  });

  it('stays as it is, whatever is written later, and outlives a reset', () => {
    const mock = make();
    mock.store.Project.update(id, { Name: 'Kept' });
    mock.snapshots.save('kept');
    mock.store.Project.update(id, { Name: 'Later' });
    mock.reset();
    mock.snapshots.restore('kept');
    expect(mock.store.Project.get(id)?.Name).toBe('Kept');
    mock.reset();
    expect(mock.store.Project.get(id)?.Name).toBe('Test Project');
  });

  it('is replaced by one of the same name, listed, and deleted', () => {
    const mock = make();
    mock.snapshots.save('one');
    mock.clock.advance(1000);
    mock.snapshots.save('two');
    mock.snapshots.save('one');
    expect(mock.snapshots.list().map(({ name, at }) => [name, at.slice(17, 19)])).toEqual([
      ['one', '01'],
      ['two', '01'],
    ]);
    expect(mock.snapshots.delete('one')).toBe(true);
    expect(mock.snapshots.delete('one')).toBe(false);
    expect(() => mock.snapshots.restore('one')).toThrow('the snapshot "one": kept are two.');
    mock.snapshots.delete('two');
    expect(() => mock.snapshots.fork('one', 'alpha')).toThrow('the snapshot "one": none is kept.');
    expect(mock.worlds.has('alpha')).toBe(false);
  });

  it('is refused beyond a hundred, and under a name that is not possible', () => {
    const mock = make();
    for (let at = 0; at < 100; at++) mock.snapshots.save(`${at}`);
    for (const name of ['one more', '.', '..'])
      expect(() => mock.snapshots.save(name)).toThrow('Failed to name a snapshot');
    expect(() => mock.snapshots.save('100')).toThrow(
      '100 are kept already, which is the maximum; delete one.',
    );
    expect(mock.snapshots.list()).toHaveLength(100);
    expect(mock.snapshots.save('99').name).toBe('99');
  });
});

describe('a fork', () => {
  it('goes on from where its origin is, and neither sees the other', async () => {
    const mock = make();
    const task = await removeProject(mock);
    mock.clock.advance(500);
    const alpha = mock.fork('alpha');
    expect(alpha.baseUrl).toBe('http://localhost/@alpha');
    expect([alpha.clock.now(), alpha.clock.rate]).toEqual([Date.parse(start) + 500, 0]);
    alpha.clock.advance(500);
    expect((await mock.fetch(`/@alpha${project}`)).status).toBe(404);
    expect((await mock.fetch(project)).status).toBe(200);
    mock.tasks.fail(task.Id);
    mock.clock.advance(5000);
    expect(await text(alpha, new URL(task.Self).pathname)).toContain('"Complete":true');
    expect(alpha.ids.next()).toBe(mock.ids.next());
  });

  it('of a snapshot begins there; what it resets to is the seed of its origin', () => {
    const mock = createMock({
      world: { seed: 'empty', clock: createClock({ at: start, rate: 3 }), ids: [first] },
    });
    expect(mock.ids.next()).toBe(first);
    mock.store.Project.insert({ ...documented.Project?.[0], Name: 'Kept' } as never);
    mock.snapshots.save('kept');
    mock.store.Project.remove(id);
    const alpha = mock.snapshots.fork('kept', 'alpha');
    expect(alpha.clock.rate).toBe(3);
    expect(alpha.store.Project.get(id)?.Name).toBe('Kept');
    alpha.reset();
    expect(alpha.store.Project.size).toBe(0);
    expect(alpha.ids.next()).toBe(first);
    expect(mock.worlds.get('alpha')).toBe(alpha);
  });

  it('needs a name that is possible and free, and room', () => {
    const mock = createMock({ server: { maxWorlds: 2 } });
    expect(() => mock.fork('default')).toThrow('there is one called default; delete it first');
    expect(() => mock.fork('a b')).toThrow('Failed to name a world');
    mock.fork('alpha');
    expect(() => mock.fork('beta')).toThrow('there are 2 already');
    expect(mock.worlds.size).toBe(2);
  });
});
