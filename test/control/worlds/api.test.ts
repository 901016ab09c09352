import { describe, expect, it } from 'vitest';
import { createClock, createMock } from '../../../src/index.ts';
import { command } from '../control.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const standing = () => createMock({ world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }) } });

describe('worlds over HTTP', () => {
  it('are made of a named seed, listed and deleted', async () => {
    const mock = createMock();
    const made = { path: { name: 'alpha' }, body: { seed: 'empty' } };
    expect((await command(mock, 'makeWorld', made)).status).toBe(201);
    expect((await command(mock, 'makeWorld', { path: { name: 'alpha' } })).status).toBe(200);
    expect(mock.worlds.get('alpha').store.Project.size).toBe(0);
    const { body } = await command(mock, 'listWorlds');
    expect(body).toMatchObject([{ name: 'default' }, { name: 'alpha', seed: 'empty' }]);
    expect((await command(mock, 'deleteWorld', { path: { name: 'alpha' } })).status).toBe(204);
    expect((await command(mock, 'deleteWorld', { path: { name: 'alpha' } })).status).toBe(404);
    expect(mock.worlds.has('alpha')).toBe(false);
  });

  it('are listed in pages, at most a thousand at a time', async () => {
    const mock = createMock();
    for (let at = 1; at <= 1500; at++) mock.worlds.get(`w${at}`);
    const names = async (query: Record<string, string> = {}) => {
      const { body } = await command(mock, 'listWorlds', { query });
      return body.map(({ name }: { name: string }) => name);
    };
    const first = await names();
    expect([first.length, first[0], first.at(-1)]).toEqual([1000, 'default', 'w999']);
    const rest = await names({ after: 'w999' });
    expect([rest.length, rest[0], rest.at(-1)]).toEqual([501, 'w1000', 'w1500']);
    expect(await names({ after: 'w7', top: '2' })).toEqual(['w8', 'w9']);
    expect(await names({ after: 'w1500' })).toEqual([]);
    expect((await command(mock, 'listWorlds', { query: { after: 'nobody' } })).status).toBe(404);
    expect((await command(mock, 'listWorlds', { query: { top: '1001' } })).status).toBe(400);
    expect(mock.worlds.list()).toHaveLength(1501);
    expect(mock.worlds.facts('w3')).toMatchObject({ name: 'w3', changed: {}, tasks: 0 });
    expect(mock.worlds.facts('nobody')).toBeUndefined();
  });

  it('are deleted when they are unused', async () => {
    const mock = createMock();
    for (const name of ['alpha', 'beta']) mock.worlds.get(name);
    const unusedFor = async (seconds: string) =>
      command(mock, 'deleteUnusedWorlds', { query: { unusedFor: seconds } });
    expect((await unusedFor('3600')).body).toEqual({ deleted: 0 });
    expect((await unusedFor('-1')).status).toBe(400);
    expect((await command(mock, 'deleteUnusedWorlds', {})).status).toBe(400);
    expect((await unusedFor('0')).body).toEqual({ deleted: 2 });
    expect(mock.worlds.list().map(({ name }) => name)).toEqual(['default']);
  });

  it.each([
    { path: { name: 'al pha' } },
    { path: { name: 'alpha' }, body: { seed: 'nothing' } },
    { path: { name: 'alpha' }, body: { states: ['the moon is full'] } },
  ])('are not made of $path and $body', async (asked) => {
    const mock = createMock();
    expect((await command(mock, 'makeWorld', asked)).status).toBe(400);
    expect(mock.worlds.size).toBe(1);
  });

  it('are forked', async () => {
    const mock = createMock();
    mock.store.Project.update(id, { Name: 'Changed' });
    expect((await command(mock, 'forkWorld', { body: { world: 'beta' } })).body.name).toBe('beta');
    expect(mock.worlds.get('beta').store.Project.getOrThrow(id).Name).toBe('Changed');
  });

  it('are exported and imported', async () => {
    const mock = standing();
    mock.store.Project.update(id, { Name: 'Changed' });
    const { body } = await command(mock, 'exportWorld');
    const other = mock.worlds.get('other');
    expect((await command(other, 'importWorld', { body })).status).toBe(204);
    expect(other.store.Project.getOrThrow(id).Name).toBe('Changed');
    expect((await command(other, 'exportWorld')).body).toEqual(body);
  });

  it('stay as they are when an import is refused', async () => {
    const mock = standing();
    const { body: before } = await command(mock, 'exportWorld');
    const { status, body } = await command(mock, 'importWorld', {
      body: { ...before, records: { Project: [{ Id: 5 }] } },
    });
    expect({ status, body }).toEqual({
      status: 400,
      body: { Message: expect.stringContaining('Project[0]') },
    });
    expect((await command(mock, 'exportWorld')).body).toEqual(before);
  });
});

describe('snapshots over HTTP', () => {
  it('are saved, listed, restored, forked and deleted', async () => {
    const mock = standing();
    const path = { name: 'before' };
    expect((await command(mock, 'saveSnapshot', { path })).body).toMatchObject({ name: 'before', rate: 0 });
    mock.store.removeTree('Project', id);
    expect((await command(mock, 'forkSnapshot', { path, body: { world: 'gamma' } })).status).toBe(201);
    expect(mock.worlds.get('gamma').store.Project.has(id)).toBe(true);
    expect((await command(mock, 'restoreSnapshot', { path })).status).toBe(204);
    expect(mock.store.Project.has(id)).toBe(true);
    expect((await command(mock, 'listSnapshots')).body).toMatchObject([{ name: 'before' }]);
    expect((await command(mock, 'deleteSnapshot', { path })).status).toBe(204);
  });

  it.each(['restoreSnapshot', 'deleteSnapshot'] as const)(
    'that are not there are 404 to %s',
    async (operation) => {
      expect((await command(createMock(), operation, { path: { name: 'none' } })).status).toBe(404);
    },
  );

  it('that are not there cannot be forked', async () => {
    const asked = { path: { name: 'none' }, body: { world: 'gamma' } };
    expect((await command(createMock(), 'forkSnapshot', asked)).status).toBe(404);
  });
});
