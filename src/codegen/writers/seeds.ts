import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';
import type { Document } from '../reading/openapi.ts';
import { type PermissionRecord, permissionRecords } from './permission-records.ts';

/** Writes `seeds.gen.ts`: the worlds and provider states of `fixtures/`, each merged from one file per resource. */
export function writeSeeds(document: Document, fixtures: string): string {
  const world = (name: string) => {
    const merged: Record<string, unknown[]> = {};
    for (const part of jsonFiles<Record<string, unknown[]>>(join(fixtures, name))) {
      for (const [entity, records] of Object.entries(part)) {
        merged[entity] = [...(merged[entity] ?? []), ...records];
      }
    }
    return merged;
  };
  const empty = world('empty');
  empty.Permission = permissionRecords(document, (empty.Permission ?? []) as PermissionRecord[]);
  const states = JSON.stringify(jsonFiles<object[]>(join(fixtures, 'states')).flat(), null, 1);
  return `import type { ProviderState, Seed } from './seeds/seed.ts';

/**
 * The seed of every mock that is given none: every entity that the help pages mention, under the same ids.
 * @example
 * createMock({ world: { seed: { ...documented, Incident: [] } } });
 */
export const documented: Seed = ${JSON.stringify({ ...empty, ...world('documented') }, null, 1)};

/**
 * The seed of a server that nobody has used yet: an organisation, users, permissions, and no project.
 * @example
 * createMock({ world: { seed: empty } }); // the same as seed: 'empty'
 */
export const empty: Seed = ${JSON.stringify(empty, null, 1)};

/**
 * The provider states: what the documented examples start from, each with a name that the option states of createMock takes.
 * @example
 * states.map(({ name }) => name); // ['a user without data is there', …]
 */
export const states: readonly ProviderState[] = ${states};
`;
}

function jsonFiles<T>(folder: string): T[] {
  return filesBelow(folder, '.json').map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T);
}
