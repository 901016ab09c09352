import { describe, expect, expectTypeOf, test } from 'vitest';
import { createBase } from '../../../src/world/store/base.ts';
import type { Changes } from '../../../src/world/store/collection.ts';
import { createStore } from '../../../src/world/store/store.ts';

interface Run {
  readonly Id: string;
  readonly Name: string;
  readonly PackageId?: string;
  readonly Steps?: readonly { readonly Status: string }[];
  readonly Total?: number;
}

const base = createBase<{ Run: Run }>(
  { Run: { belongsTo: { PackageId: 'Run' } } },
  { Run: ['a', 'b', 'c'].map((Id) => ({ Id, Name: Id, PackageId: 'p', Steps: [{ Status: 'Passed' }] })) },
);
const runs = () => createStore(base).Run;

describe('a record', () => {
  test('is frozen to the bottom, from the seed as from a write', () => {
    const collection = runs();
    collection.insert({ Id: 'd', Name: 'd', Steps: [{ Status: 'Failed' }] });
    collection.update('b', { Steps: [{ Status: 'Blocked' }] });
    for (const record of collection) {
      expect([record, record.Steps, record.Steps?.[0]].every(Object.isFrozen)).toBe(true);
      expect(() => Object.assign(record, { Name: 'x' })).toThrow(TypeError);
    }
  });

  test('is a copy of what was given', () => {
    const collection = runs();
    const given = { Id: 'd', Name: 'd', Steps: [{ Status: 'Failed' }] };
    const changes = { Steps: [{ Status: 'Blocked' }] };
    collection.insert(given);
    collection.update('a', changes);
    given.Steps[0] = { Status: 'changed' };
    given.Name = 'changed';
    Object.assign(changes.Steps[0] as object, { Status: 'changed' });
    expect(collection.get('d')).toEqual({ Id: 'd', Name: 'd', Steps: [{ Status: 'Failed' }] });
    expect(collection.get('a')?.Steps).toEqual([{ Status: 'Blocked' }]);
    expect(Object.isFrozen(given)).toBe(false);
  });

  test('shares what it takes over from another one, as that never changes', () => {
    const collection = runs();
    const { Steps } = collection.getOrThrow('a');
    expect(collection.insert({ Id: 'd', Name: 'd', Steps: Steps ?? [] }).Steps).toBe(Steps);
    expect(collection.update('a', { Name: 'new' }).Steps).toBe(Steps);
  });

  test('is a copy of what was only frozen on top', () => {
    const collection = runs();
    const step = { Status: 'Failed' };
    const { Steps } = collection.insert({ Id: 'd', Name: 'd', Steps: Object.freeze([step]) });
    step.Status = 'changed';
    expect(Steps).toEqual([{ Status: 'Failed' }]);
  });

  test.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a number that JSON does not know', Number.NaN],
    ['a map', new Map()],
    ['a hole in a list', [undefined]],
  ])('refuses %s, and nothing is written', (_, value) => {
    const collection = runs();
    expect(() => collection.insert({ Id: 'd', Name: value } as never)).toThrow('Failed to store Name');
    expect(() => collection.update('a', { Steps: [{ Status: value }] } as never)).toThrow('Status');
    expect([...collection]).toEqual([...runs()]);
  });

  test('keeps a key that means something to JavaScript as mere data', () => {
    const stored = runs().insert(JSON.parse('{"Id":"d","Name":"d","__proto__":{"Status":"x"}}'));
    expect(JSON.stringify(stored)).toContain('"__proto__":{"Status":"x"}');
    expect(Object.getPrototypeOf(stored)).toBe(Object.prototype);
  });
});

describe('insert', () => {
  test('refuses an identifier that is taken or is none', () => {
    expect(() => runs().insert({ Id: 'a', Name: 'again' })).toThrow('Failed to insert Run a');
    expect(() => runs().insert({ Id: '', Name: '' })).toThrow('its Id is ""');
    expect(() => runs().insert({ Name: '' } as never)).toThrow('its Id is undefined');
  });

  test('puts what was removed and comes again last', () => {
    const collection = runs();
    const [first] = collection;
    collection.remove('a');
    collection.insert(first as Run);
    const order = ['b', 'c', 'a'];
    expect([...collection].map(({ Id }) => Id)).toEqual(order);
    expect(collection.where('PackageId', 'p').map(({ Id }) => Id)).toEqual(order);
  });
});

describe('update', () => {
  test('replaces the record in its place and leaves the old one as it was', () => {
    const collection = runs();
    const before = collection.get('b');
    const after = collection.update('b', { Name: 'new' });
    expect(after).toEqual({ ...before, Name: 'new' });
    expect(before?.Name).toBe('b');
    expect([...collection][1]).toBe(after);
    expect(collection.where('PackageId', 'p')[1]).toBe(after);
  });

  test('removes a key that is set to undefined', () => {
    const collection = runs();
    expect(Object.keys(collection.update('b', { PackageId: undefined }))).toEqual(['Id', 'Name', 'Steps']);
    expect(collection.where('PackageId', undefined)).toEqual([collection.get('b')]);
  });

  test('is typed so that a key the record cannot do without is not removed', () => {
    expectTypeOf<{ PackageId: undefined }>().toExtend<Changes<Run>>();
    expectTypeOf<{ Name: undefined }>().not.toExtend<Changes<Run>>();
  });

  test('brings a record to its place in the order of another group', () => {
    const collection = runs();
    for (const id of ['c', 'a', 'b']) collection.update(id, { PackageId: 'q' });
    expect(collection.where('PackageId', 'q').map(({ Id }) => Id)).toEqual(['a', 'b', 'c']);
    expect(collection.where('PackageId', 'p')).toEqual([]);
  });

  test('refuses to change an identifier, and a record that is not there', () => {
    expect(() => runs().update('a', { Id: 'z' })).toThrow('its Id cannot become z');
    expect(() => runs().update('z', { Name: '' })).toThrow('Failed to update Run z');
    expect(runs().update('a', { Id: 'a', Name: 'fine' }).Name).toBe('fine');
  });
});

describe('reading', () => {
  test('hands out arrays that later writes do not touch, and with which nobody changes the collection', () => {
    const collection = runs();
    collection.insert({ Id: 'd', Name: 'd', PackageId: 'p' });
    const found = collection.where('PackageId', 'p');
    collection.remove('a');
    expect(found.map(({ Id }) => Id)).toEqual(['a', 'b', 'c', 'd']);
    (found as Run[]).reverse();
    expect(collection.where('PackageId', 'p').map(({ Id }) => Id)).toEqual(['b', 'c', 'd']);
  });

  test('hands out one array for all where it is long, which nobody can write to', () => {
    const collection = runs();
    for (let at = 0; at < 300; at++) collection.insert({ Id: `d${at}`, Name: 'd', PackageId: 'p' });
    const found = collection.where('PackageId', 'p');
    expect(collection.where('PackageId', 'p')).toBe(found);
    expect(() => (found as Run[]).pop()).toThrow(TypeError);
    collection.remove('a');
    expect(found).toHaveLength(303);
    expect(collection.where('PackageId', 'p')).toHaveLength(302);
  });

  test('walks over what there was when the walk began', () => {
    const collection = runs();
    collection.insert({ Id: 'd', Name: 'd' });
    for (const { Id, ...rest } of collection) {
      collection.insert({ ...rest, Id: `${Id} copy` });
      collection.remove('c');
    }
    expect([...collection].map(({ Id }) => Id).join()).toBe('a,b,d,a copy,b copy,c copy,d copy');
  });

  test('takes it for granted that a needed record is there, and says which one is not', () => {
    expect(runs().getOrThrow('a')).toBe(runs().get('a'));
    expect(() => runs().getOrThrow('z')).toThrow('there is no Run with the id z');
  });

  test('finds a text in any letter case, in which different letters stay different', () => {
    const collection = runs();
    collection.insert({ Id: 'd', Name: 'Straße' });
    collection.update('a', { Name: 'Ä' });
    const find = (text: string) => collection.whereText('Name', text).map(({ Id }) => Id);
    expect(['straße', 'STRASSE', 'ä', 'a', 'B'].map(find)).toEqual([['d'], [], ['a'], [], ['b']]);
  });

  test('knows the highest number, of all and of those of a group, whatever was written', () => {
    const collection = runs();
    const highest = () => [
      collection.highest('Total'),
      collection.highest('Total', 'PackageId', 'p'),
      collection.highest('Total', 'PackageId', 'q'),
    ];
    expect(highest()).toEqual([undefined, undefined, undefined]);
    collection.update('a', { Total: 5 });
    collection.update('b', { Total: 7 });
    expect(highest()).toEqual([7, 7, undefined]);
    collection.update('b', { Total: 6 });
    expect(highest()).toEqual([6, 6, undefined]);
    collection.update('b', { Total: 3 });
    expect(highest()).toEqual([5, 5, undefined]);
    collection.update('a', { PackageId: 'q' });
    expect(highest()).toEqual([5, 3, 5]);
    collection.update('a', { Total: undefined });
    expect(highest()).toEqual([3, 3, undefined]);
    collection.insert({ Id: 'd', Name: 'd', PackageId: 'q', Total: 9 });
    expect(highest()).toEqual([9, 3, 9]);
    collection.remove('d');
    expect(highest()).toEqual([3, 3, undefined]);
  });

  test('finds the first that fits, and by a field without an index', () => {
    const collection = runs();
    expect(collection.find(({ Name }) => Name > 'a')?.Id).toBe('b');
    expect(collection.find(() => false)).toBeUndefined();
    expect(collection.where('Name', 'c')).toEqual([collection.get('c')]);
  });
});

describe('the base of a collection', () => {
  const shapes = { Run: { belongsTo: {} } };

  test('takes no part in later changes of the seed', () => {
    const seed = { Run: [{ Id: 'a', Name: 'before' }] };
    const store = createStore(createBase<{ Run: Run }>(shapes, seed));
    Object.assign(seed.Run[0] as object, { Name: 'after' });
    seed.Run.pop();
    expect(store.toJSON()).toEqual({ Run: [{ Id: 'a', Name: 'before' }] });
  });

  test('is empty for an entity that the seed leaves out', () => {
    expect(createStore(createBase<{ Run: Run }>(shapes, {})).Run.size).toBe(0);
  });

  test('refuses names and identifiers that do not fit together', () => {
    const twice = { Run: [...runs(), ...runs()] };
    expect(() => createBase<{ Run: Run }>(shapes, twice)).toThrow('Failed to insert Run a');
    const ghost = { Run: [], Ghost: [] };
    expect(() => createBase<{ Run: Run }>(shapes, ghost)).toThrow('seed names Ghost; the entities are Run');
    const lost = { Run: { belongsTo: { OwnerId: 'User' } } };
    expect(() => createBase<{ Run: Run }>(lost, {})).toThrow('Run.OwnerId names User');
    const clash = createBase<{ reset: Run }>({ reset: { belongsTo: {} } }, {});
    expect(() => createStore(clash)).toThrow('no entity can be called reset');
  });
});
