import { describe, expect, test } from 'vitest';
import { createBase } from '../../../src/world/store/base.ts';
import { createStore, type Store } from '../../../src/world/store/store.ts';
import { type Entities, fresh, idsOf, seed, shapes } from './small-store.ts';

describe('stores on one base', () => {
  test('never see each other', () => {
    const [one, other] = [fresh(), fresh()];
    one.Package.update('b', { ProjectId: 'b' });
    one.removeTree('Project', 'a');
    one.Project.insert({ Id: 'z', Name: 'new' });
    expect(other.toJSON()).toEqual(seed);
    expect(other.Package.where('ProjectId', 'a')).toBe(fresh().Package.where('ProjectId', 'a'));
    other.Project.insert({ Id: 'z', Name: 'its own' });
    expect(one.Project.get('z')?.Name).toBe('new');
  });

  test('can give each other snapshots, and go apart from there', () => {
    const [one, other] = [fresh(), fresh()];
    one.Package.insert({ Id: 'z', ProjectId: 'a' });
    other.restore(one.snapshot());
    one.Package.remove('z');
    other.Package.insert({ Id: 'y', ProjectId: 'a' });
    expect(idsOf(other.Package.where('ProjectId', 'a'))).toEqual(['a', 'b', 'd', 'z', 'y']);
    expect(idsOf(one.Package.where('ProjectId', 'a'))).toEqual(['a', 'b', 'd']);
  });

  test('go to a moment on another base, and back to their own', () => {
    const other = createStore(createBase<Entities>(shapes, { Project: [{ Id: 'z', Name: 'other' }] }));
    other.Package.insert({ Id: 'y', ProjectId: 'z' });
    const store = fresh();
    const { Package } = store;
    const before = store.snapshot();
    store.restore(other.snapshot());
    expect(store.toJSON()).toEqual(other.toJSON());
    expect(idsOf(Package.where('ProjectId', 'z'))).toEqual(['y']);
    expect(store.removeTree('Project', 'z')).toBe(2);
    expect(other.Package.size).toBe(1);
    store.restore(before);
    expect(store.toJSON()).toEqual(seed);
    store.restore(other.snapshot());
    store.reset();
    expect(Package.size).toBe(5);
    expect(store.toJSON()).toEqual(seed);
  });

  test('refuse the snapshot of other entities', () => {
    const unrelated = createStore(createBase<Entities>({ ...shapes }, seed));
    expect(() => fresh().restore(unrelated.snapshot())).toThrow('of other entities');
  });

  test('count what differs from the base', () => {
    const store = fresh();
    expect(store.changed()).toEqual({});
    store.Project.update('a', { Name: 'new' });
    store.Package.remove('a');
    store.Package.insert({ Id: 'z' });
    expect(store.changed()).toEqual({ Project: 1, Package: 2 });
    store.reset();
    expect(store.changed()).toEqual({});
  });

  test('cost next to nothing, however large the seed is', () => {
    const Run = Array.from({ length: 50_000 }, (_, at) => ({ Id: `${at}`, RunId: `${at % 500}` }));
    const large = createBase<{ Run: { Id: string; RunId: string } }>(
      { Run: { belongsTo: { RunId: 'Run' } } },
      { Run },
    );
    const before = process.hrtime.bigint();
    for (let round = 0; round < 100; round++) {
      const store = createStore(large);
      store.Run.insert({ Id: 'new', RunId: '1' });
      store.restore(store.snapshot());
      store.reset();
    }
    expect(Number(process.hrtime.bigint() - before) / 100).toBeLessThan(1_000_000);
  });
});

describe('removeTree', () => {
  const dangling = (store: Store<Entities>) =>
    [...store.Package].filter(
      ({ ProjectId, ParentId }) =>
        (ProjectId && !store.Project.has(ProjectId)) || (ParentId && !store.Package.has(ParentId)),
    );

  test('leaves no orphan', () => {
    const store = fresh();
    expect(store.removeTree('Project', 'a')).toBe(4);
    expect(idsOf(store.Package)).toEqual(['c', 'e']);
    expect(dangling(store)).toEqual([]);
    expect(store.removeTree('Project', 'a')).toBe(0);
  });

  test('ends on cycles and is quick where many ways lead to one record', () => {
    const store = fresh();
    store.Package.update('a', { ParentId: 'd' });
    store.Package.insert({ Id: 'self', ParentId: 'self' });
    expect(store.removeTree('Package', 'self')).toBe(1);
    expect(store.removeTree('Package', 'b')).toBe(3);
    expect(dangling(store)).toEqual([]);

    const Rung = Array.from({ length: 200 }, (_, at) => ({
      Id: `${at}`,
      Left: `${at - 1}`,
      Right: `${at - 2}`,
    }));
    const ladderShapes = { Rung: { belongsTo: { Left: 'Rung', Right: 'Rung' } } };
    const ladder = createStore(createBase<{ Rung: (typeof Rung)[number] }>(ladderShapes, { Rung }));
    expect(ladder.removeTree('Rung', '0')).toBe(200);
  });
});

describe('a transaction', () => {
  test('refuses work that goes on later, and undoes what it did so far', () => {
    const store = fresh();
    const work = async () => store.Project.remove('a');
    expect(() => store.transaction(work)).toThrow(TypeError);
    expect(store.Project.has('a')).toBe(true);
  });

  test('brings back what it removed, in its old place', () => {
    const store = fresh();
    for (const Id of ['x', 'y', 'z']) store.Package.insert({ Id, ProjectId: 'a' });
    const work = () => {
      store.Package.remove('x');
      throw new Error(`removed ${store.removeTree('Project', 'a')} more`);
    };
    expect(() => store.transaction(work)).toThrow('removed 6 more');
    expect(idsOf(store.Package)).toEqual(['a', 'b', 'c', 'd', 'e', 'x', 'y', 'z']);
    expect(idsOf(store.Package.where('ProjectId', 'a'))).toEqual(['a', 'b', 'd', 'x', 'y', 'z']);
  });

  test('undoes a restoration for collections, too, that nobody had asked for before', () => {
    const store = fresh();
    const changed = fresh();
    changed.Package.remove('a');
    const work = () => {
      store.restore(changed.snapshot());
      store.Package.insert({ Id: 'z' });
      throw new Error('on purpose');
    };
    expect(() => store.transaction(work)).toThrow('on purpose');
    expect(store.Package.size).toBe(5);
    expect(store.toJSON()).toEqual(seed);
  });

  test('undoes the inner writes alone when the outer one catches', () => {
    const store = fresh();
    store.transaction(() => {
      store.Project.insert({ Id: 'kept', Name: '' });
      const inner = () => {
        store.Project.insert({ Id: 'dropped', Name: '' });
        throw new Error('inner');
      };
      expect(() => store.transaction(inner)).toThrow('inner');
    });
    expect(idsOf(store.Project)).toEqual(['a', 'b', 'kept']);
  });
});
