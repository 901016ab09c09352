import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathItemMethods } from '../../contract/http/http-methods.ts';
import { at } from '../../contract/text/json-pointer.ts';
import { ended, suggest } from '../../contract/text/nearest.ts';
import { nameOf, readYaml } from '../files.ts';
import type { PathItem, Schema } from '../reading/openapi.ts';
import { demandKnown } from '../shape.ts';
import { checkShape } from './shapes.ts';

/** Keys of our own below operations and in components; those of operations and paths have shapes. */
export const extensions = [
  'x-absent',
  'x-addresses',
  'x-beforehand',
  'x-clear',
  'x-clearable',
  'x-entity',
  'x-envelope',
  'x-expansion',
  'x-local-time',
  'x-name-of',
  'x-picklist',
  'x-recorded',
  'x-unique',
  'x-verify',
];

/**
 * Holds what a file says of paths against what can be said of one.
 * @param isPublished whether the help and the vendor's description have these paths
 * @throws Error that names the path, the file, and what is wrong there
 */
export function checkPaths(
  file: string,
  paths: Readonly<Record<string, PathItem>>,
  isPublished: boolean,
): void {
  for (const [path, item] of Object.entries(paths)) {
    checkShape('path', `${path} in ${file}`, item);
    for (const method of pathItemMethods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const where = `${method.toUpperCase()} ${path} in ${file}`;
      checkShape(isPublished ? 'publishedOperation' : 'operation', where, operation);
      if ('x-recorded' in operation)
        checkShape('recorded', `x-recorded of ${where}`, operation['x-recorded']);
      const { requestBody, responses, parameters } = operation;
      checkParts(where, { requestBody, responses, parameters });
    }
  }
}

/** @throws Error that names a component, its file, and what is wrong there */
export function checkComponents(file: string, components: Readonly<Record<string, object>>): void {
  for (const [kind, named] of Object.entries(components))
    for (const [name, component] of Object.entries(named)) {
      const where = `components/${kind}/${name} in ${file}`;
      checkParts(where, component);
      if (kind === 'schemas') rejectUndescribed(where, component as Schema);
      const { 'x-entity': entity, 'x-recorded': recorded } = component as Readonly<Record<string, unknown>>;
      if (entity !== undefined) checkShape('entity', `x-entity of ${where}`, entity);
      if (recorded !== undefined) checkShape('recorded', `x-recorded of ${where}`, recorded);
    }
}

/**
 * Follows every `$ref` of a file into the file that it leads to.
 * @param content of the file
 * @param name what messages call it
 * @throws Error that names a reference to nothing
 */
export function rejectDeadReferences(path: string, content: unknown, name = nameOf(path)): void {
  const others = new Map([['', content]]);
  for (const { $ref, where } of referencesIn(content)) {
    const [other = '', pointer = ''] = $ref.split('#');
    const target = join(dirname(path), other);
    const known = others.get(other) ?? (existsSync(target) ? readYaml(target) : undefined);
    others.set(other, known);
    if (known !== undefined && at(known, pointer) !== undefined) continue;
    const steps = pointer.split('/');
    const names = Object.keys(at(known, steps.slice(0, -1).join('/')) ?? {});
    const hint = known === undefined ? '' : suggest(steps.at(-1) ?? '', names);
    throw new Error(ended(`Failed to read ${name}: ${where} refers to ${$ref}, and nothing is there${hint}`));
  }
}

function* referencesIn(
  node: unknown,
  where = '',
): Generator<{ readonly $ref: string; readonly where: string }> {
  if (typeof node !== 'object' || node === null) return;
  const { $ref } = node as { readonly $ref?: unknown };
  if (typeof $ref === 'string') yield { $ref, where };
  for (const [key, part] of Object.entries(node))
    if (!isSaid(key)) yield* referencesIn(part, where ? `${where} ${key}` : key);
}

/** Looks at everything below a component or an operation; the keys of properties and headers are names, which may be any. */
function checkParts(where: string, node: unknown, areNames = false): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, part] of Object.entries(node)) {
    if (!areNames && key.startsWith('x-') && !extensions.includes(key)) {
      const known = suggest(key, extensions) || `; known are ${extensions.join(', ')}`;
      throw new Error(ended(`Failed to read ${where}: it has the unknown key ${key}${known}`));
    }
    if (areNames || !isSaid(key)) checkParts(where, part, /^(properties|headers)$/.test(key) && !areNames);
  }
}

/** @throws Error when what has to be there is not among the properties of a schema; of an `allOf`, other parts may have it */
function rejectUndescribed(where: string, { properties, required, allOf }: Schema): void {
  if (!properties || !Array.isArray(required) || allOf) return;
  for (const name of required)
    if (!(name in properties)) demandKnown(`required in ${where}`, 'property', name, Object.keys(properties));
}

/** What is no schema, parameter or response. */
const isSaid = (key: string) => /^(examples?|default|const|enum|x-.*)$/.test(key);
