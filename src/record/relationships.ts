import type { Item } from '../contract/collections.ts';
import { operationFacts, readOperations } from '../contract/operations.ts';
import { operationVerification } from '../contract/verification.ts';
import type { Client } from '../verify/http/client.ts';
import { fieldsOf, itemsOf, recordsIn } from '../verify/http/exchange.ts';
import { NoResponse } from '../verify/http/failures.ts';
import { ownersOf, recordedItems, recordedNote, type SeedName } from './notes.ts';
import type { Found } from './stored.ts';

/** Finds relationships in the trees that a server prints of them. */
export interface Relationships {
  /**
   * The relationships that a thing has itself.
   * @param body the tree of what it is related to
   * @param how the property with what is below a thing in the tree, and what the tree is of
   */
  foundIn(
    entity: SeedName,
    body: Item,
    how: { readonly property: string; readonly root: SeedName },
  ): Promise<Found[]>;
}

/** What a tree leaves open is asked of the server: which types of relationship it has, and what is the destination of one. */
export function createRelationships(client: Client): Relationships {
  let types: Promise<readonly Item[]> | undefined;
  const sides = new Map<unknown, unknown>();

  async function typesOf(key: string): Promise<readonly Item[]> {
    types ??= readTypes(client);
    return (await types).filter((it) => String(it.Key).toLowerCase() === key.toLowerCase());
  }

  /** Whether a thing is the source of what relates it to the one above it. */
  async function isSource(above: Item, child: Item): Promise<boolean> {
    const found = await typesOf(String(child.RelationshipTypeKey));
    const [type] = found;
    if (!type) return false;
    if (type.SourceEntityType !== type.DestinationEntityType)
      return child.EntityType === type.SourceEntityType && above.EntityType === type.DestinationEntityType;
    if (type.SourceToDestinationLabel !== type.DestinationToSourceLabel)
      return child.Relation === type.SourceToDestinationLabel;
    const id = child.RelationshipId;
    if (!sides.has(id)) sides.set(id, await destinationOf(client, found, child));
    return sides.get(id) === above.EntityId;
  }

  return {
    async foundIn(entity, body, { property, root }) {
      const { words = {}, directions = {} } = recordedNote(entity);
      const found: Found[] = [];
      for (const child of recordsIn(body[property])) {
        const own = { kind: root, id: body.EntityId };
        const other = {
          kind: words[String(child.EntityType)] ?? String(child.EntityType),
          id: child.EntityId,
        };
        const [source, destination] = (await isSource(body, child)) ? [other, own] : [own, other];
        const direction = String(child.RelationshipDirection);
        const row = {
          Id: child.RelationshipId,
          Key: child.RelationshipTypeKey,
          Direction: directions[direction] ?? direction,
          [fieldFor(entity, 'Source', source.kind)]: source.id,
          [fieldFor(entity, 'Destination', destination.kind)]: destination.id,
        };
        found.push({ entity, row, nested: [] });
      }
      return found;
    },
  };
}

/** The types of relationship that a server has; none where it does not say. */
async function readTypes(client: Client): Promise<readonly Item[]> {
  const list = readOperations.find((id) => {
    const { prints, path, collection } = operationFacts[id];
    return prints === 'RelationshipType' && collection && !path.includes('{');
  });
  return list ? answered(client.send(list, { query: { $top: 1000 } }).then(itemsOf), []) : [];
}

/** The destination of a relationship; undefined where the server does not say. */
async function destinationOf(client: Client, types: readonly Item[], child: Item): Promise<unknown> {
  const read = readOperations.find((id) => recordedItems.get(id)?.destination);
  if (!read) return undefined;
  const { about } = operationVerification[read];
  for (const type of types) {
    const path = Object.entries(about?.path ?? {}).map(([name, field]) => [name, String(type[field])]);
    const ask = { path: { ...Object.fromEntries(path), id: String(child.RelationshipId) } };
    const { EntityId } = await answered(client.send(read, ask).then(fieldsOf), {});
    if (EntityId !== undefined) return EntityId;
  }
  return undefined;
}

async function answered<T>(response: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await response;
  } catch (error) {
    if (!(error instanceof NoResponse)) throw error;
    return otherwise;
  }
}

/** The field by which a relationship has a thing of a kind at an end. */
function fieldFor(entity: SeedName, side: string, kind: string): string {
  const fields = Object.entries(ownersOf(entity));
  return fields.find(([field, owner]) => owner === kind && field.startsWith(side))?.[0] ?? `${side}${kind}Id`;
}
