import { describe, expect, it } from 'vitest';
import { createClock, createMock, documented, type Mock } from '../../src/index.ts';
import { openState } from '../../src/state.ts';
import { durable, folder, send } from './folder.ts';

interface Named {
  readonly Id: string;
  readonly Name: string;
}

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const guid = '11111111-2222-4333-8444-555555555555';
const create = (mock: Mock, Name: string) => send<Named>(mock, 'POST', '/api/projects', { Name });
const names = (mock: Mock) => [...mock.store.Project].map(({ Name }) => Name);

describe('a state', () => {
  it('has a world go on as it was left: what was added, changed and removed, in its order', async () => {
    const { run } = await durable();
    const before = await run(async (mock) => {
      await create(mock, 'First');
      await create(mock, 'Second');
      await send(mock, 'PUT', `/api/project/${project}`, { Name: 'Changed' });
      const [script] = mock.store.Script;
      mock.store.removeTree('Script', script?.Id ?? '');
      return mock.export();
    });
    const after = await run((mock) => mock.export());
    expect(after.records).toEqual(before.records);
    expect(after.ids).toEqual(before.ids);
    const kept = after.records.Project?.map(({ Name }) => Name);
    expect(kept?.[0]).toBe('Changed');
    expect(kept?.slice(-2)).toEqual(['First', 'Second']);
  });

  it('hands out no identifier twice', async () => {
    const { run } = await durable();
    const ids: string[] = [];
    for (let start = 0; start < 3; start++) {
      await run(async (mock) => {
        for (let made = 0; made < 3; made++) ids.push((await create(mock, `${start}.${made}`)).Id);
      });
    }
    expect(new Set(ids).size).toBe(9);
  });

  it('remembers the seed and the identifiers that a reset goes back to', async () => {
    const { run } = await durable({ world: { seed: { User: documented.User ?? [] }, ids: [guid] } });
    const first = await run((mock) => create(mock, 'One'));
    const again = await run(
      (mock) => {
        mock.reset();
        expect(names(mock)).toEqual([]);
        return create(mock, 'One');
      },
      { world: { seed: 'documented', ids: [] } },
    );
    expect(again.Id).toBe(first.Id);
    expect(await run(names)).toEqual(['One']);
  });

  it('keeps every world, and forgets those that are deleted', async () => {
    const { run } = await durable();
    await run(async (mock) => {
      await create(mock.worlds.get('alpha', { seed: 'empty' }), 'In alpha');
      await create(mock.worlds.get('beta'), 'In beta');
      mock.worlds.delete('beta');
      await create(mock.worlds.get('beta', { seed: 'empty' }), 'In another beta');
      mock.worlds.get('gamma');
      mock.worlds.delete('gamma');
    });
    await run((mock) => {
      expect(mock.worlds.list().map(({ name, seed }) => [name, seed])).toEqual([
        ['default', 'documented'],
        ['alpha', 'empty'],
        ['beta', 'empty'],
      ]);
      expect(names(mock.worlds.get('alpha'))).toEqual(['In alpha']);
      expect(names(mock.worlds.get('beta'))).toEqual(['In another beta']);
      expect(names(mock)).toEqual(documented.Project?.map(({ Name }) => Name));
    });
  });

  it('keeps snapshots, each with the seed that it stands on', async () => {
    const { run } = await durable({ world: { clock: createClock({ at: '2026-01-01T00:00:00Z', rate: 0 }) } });
    await run(async (mock) => {
      await create(mock, 'Early');
      mock.snapshots.save('early');
      mock.import({ ...mock.export(), records: { User: mock.export().records.User } });
      await create(mock, 'Imported');
      mock.snapshots.save('imported');
      mock.snapshots.save('gone');
      mock.snapshots.delete('gone');
      mock.reset();
    });
    await run((mock) => {
      expect(mock.snapshots.list().map(({ name }) => name)).toEqual(['early', 'imported']);
      expect(names(mock)).not.toContain('Early');
      mock.snapshots.restore('imported');
    });
    await run((mock) => {
      expect(names(mock)).toEqual(['Imported']);
      mock.snapshots.restore('early');
      expect(names(mock)).toEqual([...(documented.Project ?? []).map(({ Name }) => Name), 'Early']);
      mock.reset();
      expect(mock.store.changed()).toEqual({});
    });
  });

  it('forgets a snapshot that is deleted after a restart', async () => {
    const { run } = await durable();
    await run((mock) => {
      mock.snapshots.save('gone');
      mock.snapshots.save('kept');
    });
    await run((mock) => {
      expect(mock.snapshots.list().map(({ name }) => name)).toEqual(['gone', 'kept']);
      mock.snapshots.delete('gone');
    });
    await run((mock) => {
      expect(mock.snapshots.list().map(({ name }) => name)).toEqual(['kept']);
    });
  });

  it('keeps what a fork began with, and what was undone is not kept', async () => {
    const { run } = await durable();
    await run(async (mock) => {
      await create(mock, 'Shared');
      await create(mock.fork('beta'), 'Own');
      const fail = () => {
        mock.store.Project.remove(project);
        throw new Error('no');
      };
      expect(() => mock.store.transaction(fail)).toThrow('no');
    });
    await run((mock) => {
      expect(names(mock).slice(-1)).toEqual(['Shared']);
      expect(mock.store.Project.has(project)).toBe(true);
      expect(names(mock.worlds.get('beta')).slice(-2)).toEqual(['Shared', 'Own']);
    });
  });

  it('gives a fork that is made after a restart no snapshots, and a start of its own', async () => {
    const { run, hostClock } = await durable({ world: { ids: [guid] } });
    await run(async (mock) => {
      await create(mock, 'Before');
      mock.snapshots.save('kept');
    });
    hostClock.advance(60_000);
    const check = (mock: Mock) => {
      const facts = new Map(mock.worlds.list().map(({ name, created }) => [name, created]));
      expect([facts.get('default'), facts.get('beta')]).toEqual([
        '2026-01-01T00:00:00.000Z',
        '2026-01-01T00:01:00.000Z',
      ]);
      expect(mock.worlds.get('beta').snapshots.list()).toEqual([]);
    };
    await run((mock) => {
      expect(mock.fork('beta').name).toBe('beta');
      check(mock);
    });
    await run(async (mock) => {
      check(mock);
      const beta = mock.worlds.get('beta');
      expect(names(beta).at(-1)).toBe('Before');
      beta.reset();
      expect((await create(beta, 'After')).Id).toBe(guid);
    });
  });

  it('finds records whose identifiers are longer than a key may be', async () => {
    const ids = ['a', 'b'].map((end) => 'x'.repeat(5000) + end);
    const { run } = await durable();
    await run((mock) => {
      const [first] = mock.store.TicketSearchResult;
      for (const Id of ids) if (first) mock.store.TicketSearchResult.insert({ ...first, Id });
      mock.store.TicketSearchResult.remove(ids[0] ?? '');
    });
    await run((mock) => {
      expect(ids.map((id) => mock.store.TicketSearchResult.has(id))).toEqual([false, true]);
    });
  });

  it('serves one mock, and none when it is closed', async () => {
    const state = await openState(await folder());
    createMock({ state });
    expect(() => createMock({ state })).toThrow('one mock can use a state, and another does already');
    await state.close();
    expect(() => createMock({ state })).toThrow('the state is closed');
    await state.close();
  });

  it('leaves the worlds there are when it is closed, and keeps nothing more of them', async () => {
    const { run } = await durable();
    const mock = await run((mock) => mock);
    await create(mock, 'Late');
    expect(() => mock.worlds.get('alpha')).toThrow('the state is closed');
    expect(names(mock)).toContain('Late');
    expect(await run(names)).not.toContain('Late');
  });
});
