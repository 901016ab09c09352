import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../src/codegen/files.ts';
import { at, document, examples } from '../src/contract/document.ts';
import { entities } from '../src/contract/entities.gen.ts';
import type { EntityName } from '../src/contract/operations.ts';
import { records } from '../src/contract/validators.gen.ts';
import { accountShapes, flawOfAccount, isAccountEntity } from '../src/world/seeds/accounts.ts';
import { applyState, type ProviderState, type Seed } from '../src/world/seeds/seed.ts';
import { documented, empty, states } from '../src/world/seeds.gen.ts';

type Row = Readonly<Record<string, unknown>> & { readonly Id: string };

const shapes: Readonly<Record<string, { readonly belongsTo: Readonly<Record<string, string>> }>> = {
  ...entities,
  ...accountShapes,
};
const fixtures = join(import.meta.dirname, '..', 'fixtures');
const worlds = readdirSync(fixtures).filter((name) => name !== 'states' && !name.startsWith('.'));
const worldFiles = worlds.flatMap((world) => filesOf(world).map((file) => ({ world, file })));

describe.each(worldFiles)('fixtures/$world/$file', ({ world, file }) => {
  const content = read<Seed>(world, file);

  it('has records that fit their schemas, and nothing more', () => {
    expect(misfitsIn(content)).toEqual([]);
  });
});

describe.each([
  { name: 'documented', seed: documented },
  { name: 'empty', seed: empty },
  ...states.map((state) => ({ name: `documented, and ${state.name}`, seed: applyState(documented, state) })),
])('the world $name', ({ seed }) => {
  it('has each id once in a collection', () => {
    const names = rowsOf(seed).map(([entity, { Id }]) => `${entity} ${Id}`);
    expect(names.filter((it, index) => names.indexOf(it) !== index)).toEqual([]);
  });

  it('has everything that a record belongs to', () => {
    const known = new Set(rowsOf(seed).map(([entity, { Id }]) => `${entity} ${Id}`));
    const lost = rowsOf(seed).flatMap(([entity, row]) =>
      Object.entries(shapes[entity]?.belongsTo ?? {})
        .filter(([field, target]) => row[field] != null && !known.has(`${target} ${row[field]}`))
        .map(([field, target]) => `${entity} ${row.Id}: no ${target} is ${row[field]} (${field})`),
    );
    expect(lost).toEqual([]);
  });
});

describe('fixtures/states', () => {
  const all = filesOf('states').flatMap((file) => read<ProviderState[]>('states', file));
  const names = all.map(({ name }) => name);

  it('has one state of each name', () => {
    expect(names.filter((it, index) => names.indexOf(it) !== index)).toEqual([]);
  });

  it('has exactly the states from which the examples start', () => {
    const started = new Set(examples().map(({ exchange }) => exchange.state));
    expect([...started].sort()).toEqual([...names].sort());
  });

  it.each(all)('$name: says what it is for, and its records fit their schemas', (state) => {
    expect(state.for).toMatch(/\.$/);
    expect(misfitsIn(state.put ?? {})).toEqual([]);
  });

  it.each(all.filter(({ remove }) => remove))('$name: removes what is there', ({ remove = {} }) => {
    const missing = Object.entries(remove).flatMap(([entity, ids]) =>
      ids.filter((id) => !documented[entity as EntityName]?.some(({ Id }) => Id === id)),
    );
    expect(missing).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return filesBelow(join(fixtures, folder), '.json');
}

function read<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(fixtures, folder, file), 'utf8'));
}

function rowsOf(seed: Seed): [EntityName, Row][] {
  return Object.entries(seed).flatMap(([entity, rows]) =>
    (rows as unknown as Row[]).map((row): [EntityName, Row] => [entity as EntityName, row]),
  );
}

/** The schema of a stored record allows other fields, which the fake would keep and never print. */
function misfitsIn(seed: Seed): string[] {
  return rowsOf(seed).flatMap(([entity, row]) => {
    if (isAccountEntity(entity)) {
      const flaw = flawOfAccount(entity, row);
      return flaw === undefined ? [] : [`${entity}${flaw}`];
    }
    const validate = records[entity];
    if (!validate) return `${entity} is no entity`;
    const kept = ['keeps', 'mayKeep'].flatMap((word) =>
      Object.keys(at(document, `/components/schemas/${entity}/x-entity/${word}`) ?? {}),
    );
    const known = [...Object.keys(entities[entity].fields), ...kept];
    const unknown = Object.keys(row).filter((field) => !known.includes(field));
    const faults = validate(row) ? [] : validate.errors;
    return [
      ...faults.map((fault: Fault) => `${entity} ${row.Id}${fault.instancePath} ${fault.message}`),
      ...unknown.map((field) => `${entity} ${row.Id} has the unknown field ${field}`),
    ];
  });
}

interface Fault {
  readonly instancePath: string;
  readonly message: string;
}
