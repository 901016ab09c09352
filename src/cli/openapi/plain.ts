import { isObject, type Json, type JsonObject, rewrite } from './json.ts';

/**
 * A document without extensions, and without an option such as `$format` where an operation has `format`, too: generators that leave
 * out the dollar cannot tell the two apart.
 */
export function plain(document: JsonObject): JsonObject {
  return rewrite(document, (object, path) => {
    // The names of properties are what they are.
    if (path.at(-1) === 'properties') return object;
    const kept = Object.entries(object).filter(([name]) => !name.startsWith('x-'));
    const part = Object.fromEntries(kept);
    return Array.isArray(part.parameters) ? { ...part, parameters: unlike(document, part.parameters) } : part;
  }) as JsonObject;
}

function unlike(document: JsonObject, parameters: readonly Json[]): Json[] {
  const names = parameters.map((it) => nameOf(document, it));
  return parameters.filter((_, index) => {
    const name = names[index] ?? '';
    return !name.startsWith('$') || !names.includes(name.slice(1));
  });
}

function nameOf(document: JsonObject, parameter: Json): string {
  if (!isObject(parameter)) return '';
  if (typeof parameter.$ref !== 'string') return String(parameter.name);
  const shared = (document.components as { parameters: Record<string, JsonObject> }).parameters;
  return String(shared[parameter.$ref.split('/').at(-1) ?? '']?.name);
}
