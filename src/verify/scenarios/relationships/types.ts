import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { entityVerification, operationVerification, sandboxEntity } from '../../../contract/verification.ts';
import { schemasOf } from '../../contract/schema-lookup.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Records } from '../../fixtures/records.ts';
import { recordsIn } from '../../http/exchange.ts';

const all = Object.keys(operationVerification) as OperationId[];

/** What the document says of that which relates two records, and the kinds that it can relate. */
export const relating = (() => {
  for (const { relates, references } of Object.values(entityVerification))
    if (relates) return { ...relates, kinds: [...new Set(Object.values(references))] };
  throw new Error('Failed to find how things are related: no entity of the document says so.');
})();

/** The operations that print relationships: the schema is that of a new one. */
const readers = all.filter((id) => {
  const [printed] = schemasOf(relating.by, 201).slice(-1);
  return operationFacts[id].method === 'GET' && schemasOf(id, 200).some((schema) => schema === printed);
});

/** The operations that print what a record of an entity is related to, as a tree. */
export function treesOf(entity: EntityName): OperationId[] {
  return readers.filter((id) => operationVerification[id].about?.entity === entity);
}

const beside = (reader: OperationId, method: string) =>
  all.find(
    (id) => operationFacts[id].method === method && operationFacts[id].path === operationFacts[reader].path,
  );

/** The operations that read, change and delete one relationship. */
export const [reader, updater, remover] = (() => {
  for (const read of readers) {
    const [update, remove] = [beside(read, 'PUT'), beside(read, 'DELETE')];
    if (update && remove) return [read, update, remove] as const;
  }
  throw new Error('Failed to find how a relationship is read, changed and deleted.');
})();

/** The parameters in the path of those: those of the type, in their order, and the id of the one. */
export function placeOfOne({ path }: RelationshipType, id: string): Readonly<Record<string, string>> {
  const values = [...parametersOf(relating.by).map((name) => path[name] ?? ''), id];
  return Object.fromEntries(parametersOf(reader).map((name, place) => [name, values[place] ?? '']));
}

const parametersOf = (operation: OperationId) =>
  Array.from(operationFacts[operation].path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);

/** A type of relationship, as far as is needed to make one. */
export interface RelationshipType {
  /** The parameters of the path at which one is made. */
  readonly path: Readonly<Record<string, string>>;
  readonly source: EntityName;
  readonly destination: EntityName;
  /** What the server calls the kinds of the two. */
  readonly kinds: readonly [string, string];
  /** Directions that are allowed, as they are sent; the one that leads both ways is the first. */
  readonly directions: readonly string[];
}

/** What leads both ways: it is seen from both ends, however far a tree goes. */
export const bothWays = 'Both';

/** A type for the items that a collection of types prints; undefined for kinds that nothing makes. */
export function typeOf(item: Item): RelationshipType | undefined {
  const [source, destination] = [entityOf(item.SourceEntityType), entityOf(item.DestinationEntityType)];
  if (!source || !destination || item.CanCreateRelationshipsOfThisType === false) return undefined;
  const allowed = recordsIn(item.AllowableDirections).flatMap(
    ({ Name }) => relating.directions[String(Name)] ?? [],
  );
  const directions = [...allowed].sort((a, b) => Number(b === bothWays) - Number(a === bothWays));
  const kinds = [String(item.SourceEntityType), String(item.DestinationEntityType)] as const;
  return directions.length === 0
    ? undefined
    : { path: pathTo(relating.by, item), source, destination, kinds, directions };
}

/** As few of the types as it takes for each kind to be at one end, in the order of the server. */
export function fewOf(types: readonly RelationshipType[]): RelationshipType[] {
  const seen = new Set<EntityName>();
  return types.filter(({ source, destination }) => {
    const isNew = !seen.has(source) || !seen.has(destination);
    seen.add(source).add(destination);
    return isNew;
  });
}

/**
 * The address of the types of relationship between things of the run's own project.
 * @throws Unreachable when there is no such project
 */
export async function placeOfTypes(records: Records) {
  const project = await records.shared(sandboxEntity);
  const of = operationVerification[relating.types].about?.entity;
  const [field = ''] =
    Object.entries(entityVerification[sandboxEntity].references).find(([, to]) => to === of) ?? [];
  return pathTo(relating.types, { Id: project[field] });
}

function entityOf(kind: unknown): EntityName | undefined {
  const entity = (relating.words[String(kind)] ?? kind) as EntityName;
  return relating.kinds.includes(entity) ? entity : undefined;
}
