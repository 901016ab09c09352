import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { isObject, type Json, type JsonObject, objectIn, rewrite } from './json.ts';

/**
 * The operations with some tags, and of everything else what they refer to.
 * @throws UsageError when no operation has one of the tags
 */
export function tagged(document: JsonObject, tags: readonly string[]): JsonObject {
  const known = Array.isArray(document.tags) ? document.tags.filter(isObject) : [];
  const names = known.map(({ name }) => String(name));
  for (const tag of tags) {
    if (names.includes(tag)) continue;
    const hint = suggest(tag, names) || `; there are ${names.join(', ')}`;
    throw new UsageError(`no operation has the tag ${tag || 'of no name'}${hint}`);
  }
  const ids = new Set<string>();
  const paths: JsonObject = {};
  for (const [path, item] of Object.entries(objectIn(document, 'paths'))) {
    const parts = Object.entries(isObject(item) ? item : {}).filter(
      ([, part]) => !isOperation(part) || hasTag(part, tags),
    );
    const operations = parts.map(([, part]) => part).filter(isOperation);
    for (const { operationId } of operations) ids.add(String(operationId));
    if (operations.length > 0) paths[path] = Object.fromEntries(parts);
  }
  const linked = rewrite(paths, (object, path) =>
    path.at(-1) === 'links' ? linksTo(object, ids) : withoutEmptyLinks(object),
  );
  const components = referredTo(document, linked);
  const kept = known.filter(({ name }) => tags.includes(String(name)));
  return { ...document, tags: kept, paths: linked, components };
}

const isOperation = (part: Json): part is JsonObject => isObject(part) && 'operationId' in part;
const hasTag = ({ tags }: JsonObject, wanted: readonly string[]) =>
  Array.isArray(tags) && tags.some((it) => wanted.includes(String(it)));

/** Links to operations that are left out lead nowhere. */
function linksTo(links: JsonObject, ids: ReadonlySet<string>): JsonObject {
  const kept = Object.entries(links).filter(
    ([, link]) => isObject(link) && ids.has(String(link.operationId)),
  );
  return Object.fromEntries(kept);
}

function withoutEmptyLinks(object: JsonObject): JsonObject {
  const { links, ...rest } = object;
  return isObject(links) && Object.keys(links).length === 0 ? rest : object;
}

/** The components that a part of the document refers to, and those that they refer to. */
function referredTo(document: JsonObject, part: Json): JsonObject {
  const all = objectIn(document, 'components');
  const wanted = new Set<string>();
  const waiting: Json[] = [part];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const [, kind = '', name = ''] of JSON.stringify(node).matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      if (wanted.has(`${kind}/${name}`)) continue;
      wanted.add(`${kind}/${name}`);
      waiting.push(objectIn(all, kind)[name] ?? null);
    }
  }
  const kept = Object.entries(all).map(([kind, named]) => [
    kind,
    kind === 'securitySchemes' || !isObject(named)
      ? named
      : Object.fromEntries(Object.entries(named).filter(([name]) => wanted.has(`${kind}/${name}`))),
  ]);
  return Object.fromEntries(kept);
}
