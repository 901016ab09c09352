import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import { parseExpand } from '../../query/expand.ts';
import { listed } from './decode.ts';
import { HttpError } from './http-error.ts';

/**
 * Reads `$expand`.
 * @throws HttpError 400 for a name that the entity does not have
 */
export function decodeExpand(text: string | undefined, entity: string | undefined): readonly string[] {
  if (text === undefined || entity === undefined) return [];
  const known: readonly string[] = entities[entity as EntityName].expansions;
  const { names, unknown } = parseExpand(text, known);
  // Printed in the order of the document, whatever the order of the request.
  if (unknown.length === 0) return known.filter((name) => names.includes(name));
  throw new HttpError(
    400,
    `Failed to read $expand: ${entity} has no expansion ${unknown.join(', ')}; ${listed(known)}.`,
  );
}
