import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIds, type Ids, unusedIds } from '../../../src/world/random/ids.ts';

const guidOf = (digit: string) => '00000000-0000-4000-8000-000000000000'.replaceAll('0', digit);
const take = (ids: Ids, count: number) => Array.from({ length: count }, () => ids.next());

test('one seed gives one sequence, other seeds give others', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(take(createIds(one), 3)).toEqual(take(createIds(one), 3));
      if (one !== other) expect(createIds(one).next()).not.toBe(createIds(other).next());
    }),
  );
});

test('the sequence stays the same from release to release', () => {
  expect(take(createIds('demo'), 2)).toMatchInlineSnapshot(`
    [
      "1422f70f-ef8d-420f-8bc3-38a179795e42",
      "755deb49-a08a-4da3-911e-285f28a231bd",
    ]
  `);
});

test('so does the one that nobody has chosen a seed for', () => {
  expect(createIds().next()).toBe('a127d270-d6cd-44ca-bdce-fec3bbbdf298');
});

test('a number is the seed that its text is', () => {
  expect(createIds(7).next()).toBe(createIds('7').next());
});

test('every identifier is a lower-case version 4 GUID', () => {
  const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const id of take(createIds('form'), 1000)) expect(id).toMatch(form);
});

test('no identifier comes twice in 100,000, nor do neighbouring seeds share one', () => {
  const drawn = new Set(take(createIds(1), 100_000));
  expect(drawn.size).toBe(100_000);
  expect(take(createIds(2), 1000).filter((id) => drawn.has(id))).toEqual([]);
});

test('preset identifiers come first, in order, in lower case, and do not move the seeded ones', () => {
  const ids = createIds('demo');
  ids.preset(guidOf('A'), guidOf('b'));
  ids.preset(guidOf('c'));
  expect(take(ids, 3)).toEqual([guidOf('a'), guidOf('b'), guidOf('c')]);
  expect(ids.next()).toBe(createIds('demo').next());
});

test('what is no GUID cannot be preset, and nothing is', () => {
  const ids = createIds('demo');
  for (const wrong of ['', 'first', `${guidOf('a')} `, guidOf('g'), 1 as never])
    expect(() => ids.preset(guidOf('a'), wrong)).toThrow(
      `Failed to preset an identifier: ${wrong} is no GUID.`,
    );
  expect(ids.next()).toBe(createIds('demo').next());
});

test('what is in use is left out', () => {
  const source = createIds('demo');
  const [first, second, third] = take(createIds('demo'), 3);
  const ids = unusedIds(source, (id) => id === first || id === guidOf('a'));
  ids.preset(guidOf('a'), guidOf('b'));
  expect(take(ids, 3)).toEqual([guidOf('b'), second, third]);
});

test('a saved state survives JSON and brings back what followed, preset or seeded', () => {
  const ids = createIds('demo');
  take(ids, 5);
  ids.preset(guidOf('1'), guidOf('2'));
  const state = ids.save();
  const followed = take(ids, 4);
  ids.restore(JSON.parse(JSON.stringify(state)));
  expect(take(ids, 4)).toEqual(followed);
  const other = createIds('another');
  other.restore(state);
  expect(take(other, 4)).toEqual(followed);
});
