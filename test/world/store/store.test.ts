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
    expect(other.Package.where('ProjectId', 'a')).toEqual(fresh().Package.where('ProjectId', 'a'));
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

  test('count nothing of a record that is gone again, nor of one that is back', () => {
    const store = fresh();
    store.Project.insert({ Id: 'z', Name: 'new' });
    store.Project.remove('z');
    expect([store.changed(), store.weight]).toEqual([{}, 0]);
    expect(() =>
      store.transaction(() => {
        store.Project.remove('a');
        throw new Error('on purpose');
      }),
    ).toThrow('on purpose');
    expect([store.changed(), store.weight]).toEqual([{}, 0]);
  });

  test('weigh what has changed in them, and nothing of the seed', () => {
    const store = fresh();
    expect(store.weight).toBe(0);
    const name = 'a name of some length';
    const { length } = name;
    // What finds it, and an object with an identifier of one character and a name.
    const weight = 200 + 32 + (8 + 16 + 1) + (8 + 16);
    store.Project.insert({ Id: 'z', Name: name });
    expect(store.weight).toBe(weight + length);
    store.Project.update('z', { Name: '' });
    expect(store.weight).toBe(weight);
    store.Project.update('a', { Name: name });
    expect(store.weight).toBe(2 * weight + length);
    store.Project.remove('a');
    expect(store.weight).toBe(weight + 200);
    store.Project.remove('z');
    expect(store.weight).toBe(200);
    store.reset();
    expect(store.weight).toBe(0);
  });

  test('weigh what is in a moment that they went to, unless they inherit it from another one', () => {
    const source = fresh();
    source.Project.insert({ Id: 'z', Name: '' });
    source.Package.remove('a');
    const { weight } = source;
    const moment = source.snapshot();
    const [one, heir] = [fresh(), fresh()];
    // One collection was asked for before, the other one is not asked for at all.
    for (const store of [one, heir]) expect(store.Project.size).toBe(2);
    one.restore(moment);
    heir.restore(moment, true);
    expect([one.weight, heir.weight]).toEqual([weight, 0]);
    expect([one.Package.size, heir.Package.size]).toEqual([4, 4]);
    expect([one.weight, heir.weight]).toEqual([weight, 0]);
    for (const store of [one, heir]) store.Project.insert({ Id: 'y', Name: '' });
    expect([one.weight, heir.weight]).toEqual([weight + 281, 281]);
    for (const store of [one, heir]) store.Project.remove('z');
    expect([one.weight, heir.weight]).toEqual([weight, 0]);
  });

  test('that fail to go to a moment inherit what they did before', () => {
    const source = fresh();
    source.Project.insert({ Id: 'z', Name: '' });
    const moment = source.snapshot();
    const store = fresh();
    store.restore(moment);
    const before = store.weight;
    const work = () => {
      store.restore(moment, true);
      expect(store.weight).toBe(0);
      throw new Error('on purpose');
    };
    for (const project of [undefined, 'z']) {
      if (project) expect(store.Project.has(project)).toBe(true);
      expect(() => store.transaction(work)).toThrow('on purpose');
      expect(store.weight).toBe(before);
    }
  });

  test('count what a moment has changed before anybody asks for it', () => {
    const source = fresh();
    source.Project.insert({ Id: 'z', Name: '' });
    source.Package.remove('a');
    const store = fresh();
    store.restore(source.snapshot());
    expect(store.changed()).toEqual({ Project: 1, Package: 1 });
    expect(store.Package.size).toBe(4);
    expect(store.changed()).toEqual({ Project: 1, Package: 1 });
    expect(store.changeOf('Package', 'a')).toMatchObject({ place: 0, record: undefined });
    expect(store.changeOf('Package', 'b')).toBeUndefined();
  });

  test('know each identifier that is or was in use', () => {
    const source = fresh();
    source.Package.insert({ Id: 'z' });
    const store = fresh();
    expect(['a', 'e', 'z', 'y'].map((id) => store.isUsed(id))).toEqual([true, true, false, false]);
    store.restore(source.snapshot());
    expect(['a', 'z', 'y'].map((id) => store.isUsed(id))).toEqual([true, true, false]);
    store.Project.insert({ Id: 'y', Name: '' });
    store.removeTree('Project', 'a');
    expect(['a', 'y'].map((id) => store.isUsed(id))).toEqual([true, true]);
  });

  test('tell of each write at once, and of going to another moment', () => {
    const store = fresh();
    const heard: string[] = [];
    store.watch({
      touched: (name, id) => heard.push(`${name} ${id}`),
      replaced: () => heard.push('replaced'),
    });
    store.Project.insert({ Id: 'z', Name: '' });
    store.Project.update('z', { Name: 'new' });
    expect(() =>
      store.transaction(() => {
        store.Package.remove('e');
        throw new Error('on purpose');
      }),
    ).toThrow('on purpose');
    expect(heard).toEqual(['Project z', 'Project z', 'Package e', 'Package e']);
    store.reset();
    expect(heard.splice(0)).toEqual(['Project z', 'Project z', 'Package e', 'Package e', 'replaced']);
    store.watch(undefined);
    store.Project.remove('a');
    expect(heard).toEqual([]);
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

  test('tells of each record that is gone, those that belong to others first', () => {
    const store = fresh();
    const gone: string[] = [];
    store.removeTree('Project', 'a', (name, { Id }) => gone.push(`${name} ${Id}`));
    expect(gone).toEqual(['Package d', 'Package b', 'Package a', 'Project a']);
    store.removeTree('Project', 'a', () => gone.push('again'));
    expect(gone).toHaveLength(4);
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
