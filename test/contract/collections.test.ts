import { describe, expect, it } from 'vitest';
import { type CollectionFacts, isSearched, itemsIn, pointerToItems } from '../../src/contract/collections.ts';
import { operationFacts } from '../../src/contract/operations.ts';

const facts = (some: Partial<CollectionFacts>): CollectionFacts => ({
  levels: 0,
  bare: false,
  counts: [],
  inlineCounts: [],
  self: false,
  links: false,
  ...some,
});
const [one, two] = [{ Id: 'a' }, { Id: 'b' }];

describe('the items of a collection', () => {
  it.each([
    ['a list at a property', facts({ property: 'Items' }), { Items: [one, two], Total: 2 }, [one, two]],
    ['a list alone', facts({ bare: true }), [one, two], [one, two]],
    ['a list alone or with counts', facts({ bare: true, property: 'Items' }), { Items: [one] }, [one]],
    ['below names', facts({ levels: 1, property: 'All' }), { All: { x: one, y: two } }, [one, two]],
    ['below names of names', facts({ levels: 2, property: 'All' }), { All: { x: { y: one } } }, [one]],
    ['nowhere', undefined, [one], []],
    ['nowhere in a list that stands alone by mistake', facts({ property: 'Items' }), [one], []],
    ['nowhere in an object where only a list is', facts({ bare: true }), { Items: [one] }, []],
    ['nowhere in no list', facts({ property: 'Items' }), { Items: { x: one } }, []],
    ['nowhere in a list in the place of names', facts({ levels: 1, property: 'All' }), { All: [one] }, []],
    [
      'nowhere in values in the place of items',
      facts({ levels: 1, property: 'All' }),
      { All: { x: 5, y: null } },
      [],
    ],
    ['nowhere in nothing', facts({ bare: true, property: 'Items' }), null, []],
    ['nowhere in a text', facts({ bare: true, property: 'length' }), 'text', []],
  ])('are %s', (_, collection, body, items) => {
    expect(itemsIn(collection, body)).toEqual(items);
  });

  it.each([
    [facts({ property: 'Items' }), { Items: [] }, '/Items'],
    [facts({ property: 'Items', bare: true }), [], ''],
    [facts({ bare: true }), {}, ''],
    [undefined, {}, ''],
  ])('are at a place of the body', (collection, body, pointer) => {
    expect(pointerToItems(collection, body)).toBe(pointer);
  });
});

describe('a search over all kinds', () => {
  const searched = { path: '/api/scripts', query: ['tql', '$top'], prints: 'Script' };

  it('goes through what is asked in TQL alone, below nothing', () => {
    expect(isSearched(searched)).toBe(true);
    expect(isSearched(operationFacts.searchProjects)).toBe(
      !operationFacts.searchProjects.query.includes('$filter'),
    );
  });

  it.each([
    { ...searched, query: ['$top'] },
    { ...searched, query: ['tql', '$filter'] },
    { ...searched, path: '/api/project/{id}/scripts' },
    { path: searched.path, query: searched.query },
  ])('leaves out %j', (operation) => {
    expect(isSearched(operation)).toBe(false);
  });
});
