import type { EntityName } from '../../contract/operations.ts';
import { entityVerification } from '../../contract/verification.ts';

/** Other words for entities, in small letters. */
const entityByWord = new Map(
  Object.values(entityVerification).flatMap(({ relates }) =>
    Object.entries(relates?.words ?? {}).map(([word, entity]) => [word.toLowerCase(), entity] as const),
  ),
);

/** The entity that the document calls a kind, whatever other word there is for it; the word itself where it has none. */
export const entityWord = (kind: string): string => entityByWord.get(kind.toLowerCase()) ?? kind;

/** The entity of a kind; undefined where the document has none. */
export function entityOfKind(kind: string): EntityName | undefined {
  const entity = entityWord(kind);
  return entity in entityVerification ? (entity as EntityName) : undefined;
}
