import { describe, expect, test } from 'vitest';
import { createIds } from '../../../src/world/random/ids.ts';
import { documented, empty } from '../../../src/world/seeds.gen.ts';
import { baseLayerOf, differencesOf, seedOf, snapshotWith } from '../../../src/world/store/differences.ts';
import { createClock } from '../../../src/world/time/clock.ts';
import { createWorld, type WorldSeed } from '../../../src/world/world.ts';

const storeOn = (seed: WorldSeed) =>
  createWorld({ seed, clock: createClock({ rate: 0 }), ids: createIds() }).store;
const guid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;

/** A store in which a record of each kind of difference is: one is new, one is changed, some are removed. */
function changedStore() {
  const store = storeOn(documented);
  const [user, other] = store.User;
  if (!user || !other) throw new Error('The documented world has lost its users.');
  store.User.insert({ ...user, Id: guid(2), UserName: 'second' });
  store.User.insert({ ...user, Id: guid(1), UserName: 'first' });
  store.User.update(user.Id, { FirstName: 'Changed' });
  store.User.remove(other.Id);
  store.removeTree('Project', documented.Project?.[0]?.Id ?? '');
  return { store, user, other };
}

describe('a snapshot', () => {
  test('is told as what differs from its seed', () => {
    const { store, user, other } = changedStore();
    const differences = [...differencesOf(store.snapshot())];
    const users = documented.User?.length ?? 0;
    expect(differences.filter(({ name }) => name === 'User')).toMatchObject([
      { id: guid(2), change: { place: users, record: { UserName: 'second' } } },
      { id: guid(1), change: { place: users + 1, record: { UserName: 'first' } } },
      { id: user.Id, change: { place: 0, record: { FirstName: 'Changed' } } },
      { id: other.Id, change: { place: 1, record: undefined } },
    ]);
    expect([...differencesOf(storeOn(documented).snapshot())]).toEqual([]);
  });

  test('is made of its seed and the differences, in whatever order they come', () => {
    const { store } = changedStore();
    const differences = [...differencesOf(store.snapshot())];
    for (const told of [differences, differences.toReversed()]) {
      const again = storeOn(empty);
      again.restore(snapshotWith(documented, JSON.parse(JSON.stringify(told))));
      expect(again.toJSON()).toEqual(store.toJSON());
      expect(again.changed()).toEqual(store.changed());
      expect(again.weight).toBe(store.weight);
      const { Id } = again.User.insert({ ...[...again.User][0], Id: guid(3), UserName: 'third' } as never);
      expect([...again.User].at(-1)?.Id).toBe(Id);
    }
  });

  test('of a seed without differences is that of the seed', () => {
    const store = storeOn(empty);
    store.restore(snapshotWith(documented, []));
    expect(store.toJSON()).toEqual(storeOn(documented).toJSON());
    expect(store.weight).toBe(0);
  });

  test('is not made of differences of what no server has', () => {
    const difference = { name: 'Ghost', id: 'a', change: { place: 0, record: { Id: 'a' } } };
    expect(() => snapshotWith(documented, [difference])).toThrow(
      'Failed to go to a kept moment: no entity is called Ghost.',
    );
  });
});

describe('the seed of a snapshot', () => {
  test('has what was there before anything changed, and names no entity without records', () => {
    const { store } = changedStore();
    const seed = seedOf(store.snapshot());
    const kept = Object.entries(documented).filter(([, records]) => records.length > 0);
    expect(seed).toEqual(Object.fromEntries(kept));
  });

  test('is known by one object, which other seeds do not share', () => {
    const { store } = changedStore();
    const layer = baseLayerOf(store.snapshot());
    expect(baseLayerOf(storeOn(documented).snapshot())).toBe(layer);
    expect(baseLayerOf(storeOn(empty).snapshot())).not.toBe(layer);
    const none = { ...store.snapshot(), states: new Map() };
    expect(() => baseLayerOf(none)).toThrow('Failed to look at a snapshot: it is of no entities.');
  });
});
