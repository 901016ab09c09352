import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { relationships } from '../../../src/verify/checks/relationships.ts';
import { type Asked, all, findingOf, Responded } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { made, sandboxedAt } from './sandboxed-server.ts';

/* Relationships between scripts, on a server that does what the document says, and then something wrong. */

interface Relationship extends Item {
  readonly Source: unknown;
  readonly Destination: unknown;
  readonly Direction: unknown;
}

/** Makes of the response to an operation another one; it is told what was asked, and what is related. */
type Faults = Partial<
  Record<OperationId, (right: unknown, asked: Asked, all: readonly Relationship[]) => unknown>
>;

/** The directions, as they are sent and as they are printed. */
export const directions: Readonly<Record<string, string>> = {
  Both: 'Source <-> Destination',
  SourceToDestination: 'Source -> Destination',
  DestinationToSource: 'Destination -> Source',
};
/** A type of relationships between scripts. */
export const type = {
  Id: idOf(9),
  OrganisationId: idOf(1),
  Key: 'REL',
  SourceEntityType: 'TestScript',
  DestinationEntityType: 'TestScript',
  AllowableDirections: Object.values(directions).map((Name) => ({ Name })),
};
/** The address of a relationship. */
export const address = (id: string) =>
  `http://localhost/api/organisation/${idOf(1)}/relationshiptype/REL/relationship/${id}`;

/** What is said of a server with scripts alone. */
export async function said(faults: Faults = {}, types: readonly Item[] = [type]) {
  const related = new Map<string, Relationship>();
  const deleted = new Set<unknown>();
  let count = 0;
  const printed = (id: string | undefined) => {
    const found = related.get(id ?? '');
    return found
      ? {
          RelationshipId: id,
          EntityId: found.Destination,
          RelationshipDirection: directions[String(found.Direction)],
        }
      : 404;
  };
  const treeOf = ({ path }: Asked) => ({
    EntityId: path.id,
    Children: [...related]
      .filter(([, { Source, Destination }]) => [Source, Destination].includes(path.id))
      .filter(([, { Source, Destination }]) => !deleted.has(Source) && !deleted.has(Destination))
      .map(([RelationshipId, { Source, Destination }]) => ({
        RelationshipId,
        EntityId: Source === path.id ? Destination : Source,
      })),
  });
  const right: Partial<Record<OperationId, (asked: Asked) => unknown>> = {
    createScriptPackage: made('scriptpackage', 3),
    createScript: made('script', 5),
    deleteScript({ path }) {
      deleted.add(path.id);
      return 200;
    },
    getRelationshipTypes: () => ({ Items: types }),
    createRelationship({ body }) {
      const {
        SourceEntityId: Source,
        DestinationEntityId: Destination,
        RelationshipDirection: Direction,
      } = body as Item;
      if (related.size > 0) return 403;
      const id = `${++count}`;
      related.set(id, { Source, Destination, Direction });
      return new Responded(201, printed(id));
    },
    getRelationship: ({ path }) => printed(path.id),
    updateRelationship({ path, body }) {
      const { RelationshipDirection: Direction } = body as Item;
      const found = related.get(path.id ?? '');
      if (found) related.set(path.id ?? '', { ...found, Direction });
      return printed(path.id);
    },
    deleteRelationship: ({ path }) => (related.delete(path.id ?? '') ? 200 : 404),
    getScriptRelationships: treeOf,
    getScriptAllRelationships: treeOf,
  };
  const answers = Object.fromEntries(
    (Object.keys(right) as OperationId[]).map((operation) => [
      operation,
      (asked: Asked) => {
        const answer = right[operation]?.(asked);
        return faults[operation]?.(answer, asked, [...related.values()]) ?? answer;
      },
    ]),
  );
  const { context, asked } = await sandboxedAt(answers);
  const findings = await all(relationships.run(context));
  const told = findings.map(findingOf);
  return { told: told.map(({ operation, where, message }) => [operation, where, message]), asked };
}
/** The findings alone. */
export const told = async (...it: Parameters<typeof said>) => (await said(...it)).told;
/** Puts something else into the body of what is right. */
export const having = (more: Item) => (right: unknown) =>
  right instanceof Responded
    ? new Responded(right.status, { ...(right.body as Item), ...more })
    : typeof right === 'object'
      ? { ...right, ...more }
      : right;
