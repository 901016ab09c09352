import { describe, expect, test } from 'vitest';
import type { Entities } from '../../../src/contract/entities.gen.ts';
import type { TqlMeaning } from '../../../src/fake/resource/define.ts';
import { recordOf, rowOf } from '../../../src/fake/resource/rows.ts';
import { readTql } from '../../../src/fake/resource/tql-rows.ts';
import { documented } from '../../../src/index.ts';
import { namesIn } from '../../../src/query/columns.ts';
import { page } from '../../../src/query/page.ts';

type Script = Entities['Script'];

const scripts = (documented.Script ?? []).slice(0, 3) as readonly Script[];
const [first, second] = scripts;
const relations: Readonly<Record<string, readonly object[]>> = {
  [first?.Id ?? '']: [{ RelatedToEntityType: 'Requirement' }, { RelatedToEntityType: 'Incident' }],
  [second?.Id ?? '']: [{ RelatedToEntityType: 'Requirement' }],
};
const counts = { relations: 0, packages: 0 };
const meaning: TqlMeaning<Script> = {
  derive: {
    Package: () => {
      counts.packages++;
      return ['Library', '99ccfd7b-0000-4000-8000-000000000000'];
    },
  },
  related: {
    Relationships: {
      fields: { RelatedToEntityType: 'string' },
      of: ({ Id }) => {
        counts.relations++;
        return relations[Id] ?? [];
      },
    },
  },
  customFields: () => ['Browser'],
  resolve: () => undefined,
};

function found(tql: string): readonly number[] {
  const search = readTql('Script', scripts, tql, meaning, undefined);
  const named = namesIn(search);
  const columns = [...search.columns].filter(([name]) => named.has(name));
  const rows = scripts.map((script) => rowOf(script, columns));
  return page(rows, search).items.map((row) => scripts.indexOf(recordOf(row)));
}

describe('related records of a record', () => {
  test.each([
    ['Relationships IN { RelatedToEntityType = Requirement }', [0, 1]],
    ['relationships in { RelatedToEntityType = incident }', [0]],
    ['Relationships NOT IN { RelatedToEntityType = Requirement }', [2]],
    ['Relationships NOT IN { RelatedToEntityType = Incident } AND Package = library', [1, 2]],
  ])('are asked in braces: %s', (tql, expected) => {
    expect(found(tql)).toEqual(expected);
  });
});

test('a custom field that no record has a value of is known when it is declared', () => {
  expect(found('Browser IS EMPTY')).toEqual([0, 1, 2]);
  expect(found('browser = Firefox OR Browser ~ fire')).toEqual([]);
  expect(() => found('Weather IS EMPTY')).toThrow('unknown field "Weather"');
});

test('only what a query names is worked out', () => {
  Object.assign(counts, { relations: 0, packages: 0 });
  expect(found('Name IS NOT EMPTY')).toEqual([0, 1, 2]);
  expect(counts).toEqual({ relations: 0, packages: 0 });
  found('Package = x');
  expect(counts).toEqual({ relations: 0, packages: 3 });
});

test.each([
  ['Package = 99CCFD7B-0000-4000-8000-000000000000', [0, 1, 2]],
  ['Package IN [other, "99ccfd7b-0000-4000-8000-000000000000"]', [0, 1, 2]],
  ['Package ~ "9"', []],
  ['Package ~ 99ccfd7b', []],
  ['Package !~ "9"', [0, 1, 2]],
  ['Package < "L"', []],
  ['Package > "L"', [0, 1, 2]],
  ['Package ~ lib', [0, 1, 2]],
])('the id of what has a name is asked as a whole only: %s', (tql, expected) => {
  expect(found(tql)).toEqual(expected);
});
