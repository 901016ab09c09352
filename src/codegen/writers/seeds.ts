import { join } from 'node:path';
import { filesBelow, nameOf, readJson } from '../files.ts';
import { entityNames } from '../reading/entities.ts';
import { type Document, operationsOf } from '../reading/openapi.ts';
import { demandKnown } from '../shape.ts';
import { type PermissionRecord, permissionRecords } from './permission-records.ts';

/**
 * Writes `seeds.gen.ts`: the worlds and provider states of `fixtures/`, each merged from one file per resource.
 * @throws Error when a file has records of an entity that there is not, or an example begins in a state that there is not
 */
export function writeSeeds(document: Document, fixtures: string): string {
  const world = (name: string) => {
    const merged: Record<string, unknown[]> = {};
    for (const { file, content } of jsonFiles<Record<string, unknown[]>>(join(fixtures, name))) {
      for (const [entity, records] of Object.entries(content)) {
        demandKnown(file, 'entity', entity, entityNames(document));
        merged[entity] = [...(merged[entity] ?? []), ...records];
      }
    }
    return merged;
  };
  const empty = world('empty');
  empty.Permission = permissionRecords(document, (empty.Permission ?? []) as PermissionRecord[]);
  const states = jsonFiles<ProviderState[]>(join(fixtures, 'states')).flatMap(({ content }) => content);
  for (const { operation } of operationsOf(document))
    for (const [name, { state }] of Object.entries(operation['x-examples'] ?? {})) {
      const known = states.map((it) => it.name);
      demandKnown(`the example ${name} of ${operation.operationId}`, 'provider state', state, known);
    }
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
export const states: readonly ProviderState[] = ${JSON.stringify(states, null, 1)};
`;
}

interface ProviderState {
  readonly name: string;
}

function jsonFiles<T>(folder: string): { readonly file: string; readonly content: T }[] {
  return filesBelow(folder, '.json').map((name) => ({
    file: nameOf(join(folder, name)),
    content: readJson<T>(join(folder, name)),
  }));
}
