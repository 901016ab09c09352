import { type EntityName, type OperationId, operationFacts, readOperations } from '../contract/operations.ts';
import { operationVerification } from '../contract/verification.ts';
import { type SchemaNode, schemaName, viewsOf } from '../verify/contract/schema-lookup.ts';
import { isAccountEntity } from '../world/seeds/accounts.ts';
import {
  entityNames,
  inOrderOfOwners,
  ownersOf,
  printedProperties,
  recordedItems,
  recordedNote,
  type SeedName,
  storedSchemaOf,
} from './notes.ts';

/** One way in which records are found. */
export interface Read {
  readonly operation: OperationId;
  /** What is found. */
  readonly entity: SeedName;
  /** The entity whose records the operation is asked for, one by one; absent where it is asked once. */
  readonly over?: EntityName;
  /** For each parameter of the path the field of such a record. */
  readonly path: Readonly<Record<string, string>>;
  /** The field of what is found that names the record that it was asked for. */
  readonly field?: string;
  /** The field of such a record without which there is nothing to find. */
  readonly when?: string;
  readonly expand: readonly string[];
  readonly isPaged: boolean;
  /** How many requests lead to it, each for one record of those before; 0 where one request leads to many records. */
  readonly depth: number;
}

/** What is read of a server, what comes first before what is below it. */
export interface Plan {
  readonly reads: readonly Read[];
  /** Entities that no read finds, each with the reason. */
  readonly never: Readonly<Partial<Record<SeedName, string>>>;
}

/** The expansions of an entity that print records that belong to it, and of which entity. */
export function nestedIn(entity: SeedName): readonly (readonly [expansion: string, EntityName])[] {
  if (isAccountEntity(entity)) return [];
  return Object.entries(printedProperties(entity)).flatMap(([name, schema]) => {
    const inner = 'x-expansion' in schema ? itemOf(schema) : undefined;
    if (inner === undefined || (inner !== entity && isListed(inner))) return [];
    const isBelow = Object.values(ownersOf(inner)).includes(entity);
    const hasOwnList = inner === entity && readOperations.some((id) => listedBelow(id)?.owner === entity);
    return isBelow && !hasOwnList ? [[name, inner] as const] : [];
  });
}

function itemOf(schema: SchemaNode): EntityName | undefined {
  const names = viewsOf(schema).flatMap(({ items }) => (items ? viewsOf(items).map(schemaName) : []));
  return entityNames.find((it) => names.includes(it));
}

/** The collections of an entity that are below nothing; a search by the beginning of a name is none. */
function listsOf(entity: SeedName): OperationId[] {
  return readOperations.filter((id) => {
    const { prints, path, collection } = operationFacts[id];
    const isSearch = operationVerification[id].searches !== undefined;
    return prints === entity && collection && !path.includes('{') && !isSearch;
  });
}

const isListed = (entity: EntityName) => listsOf(entity).length > 0;

/** The record that a collection is below, and the field by which its items belong to it. */
function listedBelow(operation: OperationId) {
  const { about, collection } = operationVerification[operation];
  const items = recordedItems.get(operation);
  if (!about || (!items && (collection === undefined || !operationFacts[operation].prints))) return undefined;
  const entity = items?.entity ?? (collection?.of as EntityName);
  const field = items ? items.owner : (collection?.field ?? ownerField(entity, about.entity));
  const names = [...operationFacts[operation].path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (!names.every((it) => Object.hasOwn(about.path, it))) return undefined;
  const isBelow = items !== undefined || Object.values(ownersOf(entity)).includes(about.entity);
  return isBelow || isReached(entity, about.entity)
    ? { entity, owner: about.entity, path: about.path, field }
    : undefined;
}

function ownerField(entity: SeedName, owner: EntityName): string | undefined {
  return Object.entries(ownersOf(entity)).find(([, it]) => it === owner)?.[0];
}

/** Whether what an entity belongs to belongs to another one. */
function isReached(entity: SeedName, owner: EntityName): boolean {
  return Object.values(ownersOf(entity)).some(
    (it) => it !== entity && Object.values(ownersOf(it)).includes(owner),
  );
}

/** What has to be expanded so that a response prints all that is stored, and what belongs to it. */
function expandedBy(operation: OperationId, entity: SeedName): string[] {
  if (isAccountEntity(entity)) return [];
  const stored = Object.keys(storedSchemaOf(entity).properties);
  const { fields = {} } = recordedNote(entity);
  const wanted = new Set([
    ...stored,
    ...Object.values(fields).map((it) => it.split('/')[0]),
    ...nestedIn(entity).map(([name]) => name),
  ]);
  return operationFacts[operation].expansions.filter((it) => wanted.has(it));
}

/** The field of an owner that says whether a collection below it has something in it, such as HasAttachments. */
function flagFor(operation: OperationId, owner: EntityName): string | undefined {
  const word = operationFacts[operation].path.split('/').at(-1)?.toLowerCase();
  return Object.keys(storedSchemaOf(owner).properties).find((it) => it.toLowerCase() === `has${word}`);
}

/** Why what users and groups may do is not recorded. */
const unrecorded = 'Permissions are not recorded: without them everybody may do everything.';

/** Works out from the document what is asked of a server. */
export function makePlan(): Plan {
  const reads: Read[] = [];
  const never: Partial<Record<SeedName, string>> = { Account: unrecorded, AccountGroup: unrecorded };
  const depths = new Map<SeedName, number>();
  const add = (read: Read): void => {
    reads.push(read);
    note(read.entity, read.depth);
  };
  const note = (entity: SeedName, depth: number): void => {
    if (depths.has(entity)) return;
    depths.set(entity, depth);
    for (const [, inner] of nestedIn(entity)) note(inner, depth);
  };
  for (const entity of inOrderOfOwners()) {
    const reason = recordedNote(entity).never;
    if (reason !== undefined) {
      never[entity] = reason;
      continue;
    }
    for (const read of readsOf(entity, depths)) add(read);
    if (!depths.has(entity)) never[entity] = 'no operation lists them';
  }
  return { reads, never };
}

function readsOf(entity: SeedName, depths: ReadonlyMap<SeedName, number>): Read[] {
  const [list] = listsOf(entity);
  if (list) return [readOf(list, entity, { path: {}, depth: 0 })];
  const belowOthers = readOperations.filter((it) => listedBelow(it)?.entity === entity);
  const whole = belowOthers.filter((it) => operationVerification[it].searches === undefined);
  // A search that is asked for nothing finds all.
  const below = (whole.length > 0 ? whole : belowOthers).flatMap((operation) => {
    const found = listedBelow(operation);
    if (!found || recordedNote(found.owner).never !== undefined) return [];
    const { owner, path, field } = found;
    const isNested = nestedIn(owner).some(([, it]) => it === entity) && isExpandable(owner);
    if (isNested) return [];
    const depth = 1 + (owner === entity ? 1 : (depths.get(owner) ?? 0));
    const when = flagFor(operation, owner);
    return [
      readOf(operation, entity, { over: owner, path, ...(field && { field }), ...(when && { when }), depth }),
    ];
  });
  if (below.length > 0) return below;
  const single = readOperations.find((id) => {
    const { prints, path, collection } = operationFacts[id];
    return prints === entity && !collection && !path.includes('{');
  });
  return single ? [readOf(single, entity, { path: {}, depth: 0 })] : [];
}

/** Whether a collection of an entity prints expansions. */
const isExpandable = (entity: EntityName) =>
  listsOf(entity).some((it) => operationFacts[it].query.includes('$expand'));

function readOf(
  operation: OperationId,
  entity: SeedName,
  how: Pick<Read, 'path' | 'depth' | 'over' | 'field' | 'when'>,
): Read {
  const { query, collection } = operationFacts[operation];
  const isPaged = collection !== undefined && query.includes('$top') && query.includes('$skip');
  return { operation, entity, ...how, expand: expandedBy(operation, entity), isPaged };
}
