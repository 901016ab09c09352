/** A part of a document, as JSON has it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

/** What examples are in, and nothing of it is a part of the document. */
const samples = new Set(['example', 'examples', 'default', 'enum', 'const']);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectIn = (holder: JsonObject, name: string): JsonObject => {
  const found = holder[name];
  return isObject(found) ? found : {};
};

/**
 * Copies a document, object by object from the innermost, and leaves examples as they are.
 * @param change makes an object of the copy of one, told the names that lead to it
 */
export function rewrite(
  node: Json,
  change: (object: JsonObject, path: readonly string[]) => JsonObject,
  path: readonly string[] = [],
): Json {
  if (Array.isArray(node)) return node.map((part) => rewrite(part, change, [...path, '[]']));
  if (!isObject(node)) return node;
  const isNamed = path.at(-1) === 'properties';
  const parts = Object.entries(node).map(([name, part]) => [
    name,
    !isNamed && (samples.has(name) || name.startsWith('x-')) ? part : rewrite(part, change, [...path, name]),
  ]);
  return change(Object.fromEntries(parts) as JsonObject, path);
}
