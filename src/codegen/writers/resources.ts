import { posix } from 'node:path';
import { entityNames } from '../reading/entities.ts';
import type { Document } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';
import { objectSchema } from '../reading/schemas.ts';

/**
 * Writes `resources.gen.ts`: the behaviour of all resource files in one table each for operations, what prepares them, and
 * expansions.
 */
export function writeResources(document: Document): string {
  const names = new Set([...operationsOf(document)].map(({ operation }) => operation.tags?.[0] ?? ''));
  const expanding = new Set<string>();
  for (const entity of entityNames(document)) {
    const schema = document.components.schemas[entity] ?? {};
    const { properties } = objectSchema(document, schema);
    const isExpanding = Object.values(properties).some((it) => it['x-expansion']);
    if (isExpanding) expanding.add(schema['x-entity']?.resource ?? '');
  }
  const all = [...new Set([...names, ...expanding])].sort();
  const areas = new Map(document.tags?.map(({ name, 'x-area': area = '.' }) => [name, area]));
  const fileOf = (name: string) => posix.join('resources', areas.get(name) ?? '', `${name}.ts`);
  const variable = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const spread = (list: string[], part: string) =>
    list.map((name) => `  ...${variable(name)}.${part},`).join('\n');
  return `import type { OperationId } from '../contract/operations.ts';
import type { Handler, Preparation } from './resource/define.ts';
${all.map((name) => `import ${variable(name)} from './${fileOf(name)}';`).join('\n')}

/** What answers each operation. */
export const handlers: { readonly [K in OperationId]: Handler<K> } = {
${spread(
  all.filter((name) => names.has(name)),
  'operations',
)}
};

/** What is done in turns before an operation is answered. */
export const preparations: { readonly [K in OperationId]?: Preparation<K> } = {
${spread(
  all.filter((name) => names.has(name)),
  'preparations',
)}
};

/** What each expansion prints, by entity. */
export const expansions = {
${spread(
  all.filter((name) => expanding.has(name)),
  'expansions',
)}
};
`;
}
