import { describe, expect, it } from 'vitest';
import { creationFacts } from '../../../src/contract/creation.ts';
import { entities } from '../../../src/contract/entities.gen.ts';
import type { EntityName } from '../../../src/contract/operations.ts';
import { createMock, type Mock } from '../../../src/index.ts';
import type { Entity } from '../../../src/world/store/layers.ts';

type Fields = Readonly<Record<string, unknown>>;

const names = Object.keys(creationFacts) as EntityName[];
const belongsTo = (entity: EntityName) =>
  Object.entries(entities[entity].belongsTo as Readonly<Record<string, EntityName>>);
const references = (entity: EntityName): Readonly<Record<string, EntityName>> => ({
  ...creationFacts[entity].references,
  ...entities[entity].belongsTo,
});

const make = (mock: Mock, entity: EntityName, values: object = {}) =>
  (mock.create as unknown as Record<string, (values: object) => Entity & Fields>)[
    creationFacts[entity].name
  ]?.(values) as Entity & Fields;

/** Whether a record belongs to one, directly or not. */
function isBelow(mock: Mock, entity: EntityName, record: Fields, above: EntityName, id: string): boolean {
  return Object.entries(references(entity)).some(([field, owner]) => {
    if (owner === above && record[field] === id) return true;
    const next = mock.store[owner].get(`${record[field]}`) as Fields | undefined;
    return next !== undefined && isBelow(mock, owner, next, above, id);
  });
}

const named = names.flatMap((entity) =>
  belongsTo(entity).map(([field, owner]) => [entity, field, owner] as const),
);
const pairs = names.flatMap((entity) =>
  creationFacts[entity].within.map((above) => [above, entity] as const),
);

describe('an owner that is named is the one that a new record belongs to, and no other is made', () => {
  it.each(named)('%s by its %s', (entity, field, owner) => {
    const mock = createMock({ world: { seed: 'empty' } });
    // Another one would serve, too.
    make(mock, owner);
    const { Id } = make(mock, owner);
    const size = mock.store[owner].size;
    const made = make(mock, entity, { [field]: Id });
    expect(made[field]).toBe(Id);
    expect(mock.store[owner].size).toBe(size + (owner === entity ? 1 : 0));
  });
});

describe('what is made with a record belongs to it', () => {
  it.each(pairs)('%s with %s', (above, entity) => {
    const mock = createMock({ world: { seed: 'empty' } });
    make(mock, entity);
    const before = new Set(Array.from(mock.store[entity], ({ Id }) => Id));
    const others = mock.store[above].size;
    const { Id } = make(mock, above, { [creationFacts[entity].plural]: 2 });
    const below = [...mock.store[entity]].filter(
      (it) => !before.has(it.Id) && isBelow(mock, entity, it as never, above, Id),
    );
    expect(below.length).toBeGreaterThanOrEqual(2);
    expect(mock.store[above].size).toBe(others + 1 + (above === entity ? 2 : 0));
  });
});
