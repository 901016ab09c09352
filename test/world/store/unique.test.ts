import { describe, expect, test } from 'vitest';
import { createIds } from '../../../src/world/random/ids.ts';
import { documented } from '../../../src/world/seeds.gen.ts';
import { isTaken, takenTexts } from '../../../src/world/store/unique.ts';
import { createClock } from '../../../src/world/time/clock.ts';
import { createWorld } from '../../../src/world/world.ts';

const { store } = createWorld({ seed: documented, clock: createClock({ rate: 0 }), ids: createIds() });
const [first, second] = documented.Project ?? [];
if (!first || !second) throw new Error('The documented world has lost its projects.');

describe('a name that no two records may have', () => {
  test('is taken in any letter case, but not by the record itself', () => {
    const { Id, Name } = first;
    expect(isTaken(store, 'Project', 'Name', Name)).toBe(true);
    expect(isTaken(store, 'Project', 'Name', Name.toUpperCase())).toBe(true);
    expect(isTaken(store, 'Project', 'Name', Name, Id)).toBe(false);
    expect(isTaken(store, 'Project', 'Name', Name, second.Id)).toBe(true);
    expect(isTaken(store, 'Project', 'Name', `${Name} of its own`)).toBe(false);
  });
});

describe('what a record would have in common with another one', () => {
  test('is told of each field, for a new record', () => {
    const { Name, Slug } = first;
    expect(takenTexts(store, 'Project', { Name: Name.toLowerCase(), Slug })).toEqual([
      ['Name', Name.toLowerCase()],
      ['Slug', Slug],
    ]);
    expect(takenTexts(store, 'Project', { Name: 'Of its own', Slug })).toEqual([['Slug', Slug]]);
    expect(takenTexts(store, 'Project', { Name: 5 })).toEqual([]);
    expect(takenTexts(store, 'Project', {})).toEqual([]);
  });

  test('is told of a change, but not of what is as before', () => {
    expect(takenTexts(store, 'Project', { ...second, Name: first.Name }, second.Id)).toEqual([
      ['Name', first.Name],
    ]);
    expect(takenTexts(store, 'Project', second, second.Id)).toEqual([]);
    const twins = createWorld({
      seed: { ...documented, Project: [first, { ...second, Name: first.Name }] },
      clock: createClock({ rate: 0 }),
      ids: createIds(),
    }).store;
    expect(takenTexts(twins, 'Project', { ...second, Name: first.Name }, second.Id)).toEqual([]);
  });

  test('is nothing where names may come twice', () => {
    const [script] = documented.Script ?? [];
    expect(takenTexts(store, 'Script', { ...script, Id: 'another' })).toEqual([]);
  });
});
