import { describe, expect, it } from 'vitest';
import { operationFacts } from '../../../src/contract/operations.ts';
import { compareSurely, distinct, fieldsOfItems } from '../../../src/verify/queries/collation.ts';

describe('two values', () => {
  it.each([
    ['number', 1, 2, -1],
    ['number', 2, 2, 0],
    ['boolean', true, false, 1],
    ['boolean', false, false, 0],
    ['date', '2012-03-04T05:06:07Z', '2012-03-04T05:06:09Z', -2000],
    ['date', '2012-03-04T05:06:07Z', '2012-03-04T05:06:05Z', 2000],
    ['date', '2012-03-04T05:06:07Z', '2012-03-04T05:06:08Z', undefined],
    ['date', '2012-03-04T05:06:07Z', '2012-03-04T05:06:07Z', undefined],
    ['guid', 'AB', 'ab', 0],
    ['guid', 'ab', 'ac', undefined],
    ['string', 'alpha', 'beta', -1],
    ['string', 'beta', 'alpha', 1],
    ['string', 'Beta', 'Beta', 0],
    ['string', 'Alpha', 'beta', -1],
    ['string', 'alpha', 'Beta', undefined],
    ['string', 'Beta', 'beta', undefined],
    ['string', 'plan', 'plans', -1],
    ['string', 'plans', 'plan', 1],
    ['string', '', 'plan', -1],
    ['string', 'a1', 'a2', -1],
    ['string', 'a1', 'ab', undefined],
    ['string', 'a-', 'a2', undefined],
    ['string', 'aé', 'af', undefined],
    ['string', 'ab c', 'ab d', -1],
    ['string', 'a b', 'a-b', undefined],
    ['string', 'plan', 'plan (1)', -1],
    ['string', 'plan (1)', 'plan', 1],
    ['number', null, 1, undefined],
    ['number', 1, null, undefined],
    ['string', undefined, 'a', undefined],
    ['string', 'a', undefined, undefined],
  ] as const)('of the type %s, %j and %j, have the order %s', (type, a, b, order) => {
    expect(compareSurely(type, a, b)).toBe(order);
  });
});

it('the different values of a field are those that are there', () => {
  const items = [{ A: 1 }, { A: null }, { A: 1 }, {}, { A: 0 }, { A: '' }];
  expect(distinct(items, { name: 'A', type: 'string' })).toEqual([1, 0, '']);
});

describe('the fields of the items of a collection', () => {
  const names = (...given: Parameters<typeof fieldsOfItems>) =>
    fieldsOfItems(...given).map(({ name }) => name);

  it('are those of what it prints that hold one value, as far as the option may name them', () => {
    expect(fieldsOfItems('searchProjects', 'filter')).toContainEqual({ name: 'Name', type: 'string' });
    expect(fieldsOfItems('searchProjects', 'orderby')).toContainEqual({ name: 'Id', type: 'guid' });
    for (const option of ['filter', 'orderby', 'tql'] as const) {
      expect(names('searchProjects', option)).not.toContain('Self');
      expect(names('searchProjects', option)).not.toContain('FieldValues');
    }
    expect(names('searchScripts', 'tql').length).toBeLessThan(names('searchScripts', 'orderby').length);
  });

  it('are none where it lists several kinds', () => {
    const [several] = Object.entries(operationFacts).filter(([, it]) => it.prints === undefined);
    expect(several && names(several[0] as 'searchProjects', 'filter')).toEqual([]);
  });
});
