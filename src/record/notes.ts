import { creationFacts } from '../contract/creation.ts';
import { document, operations } from '../contract/document.ts';
import { entities } from '../contract/entities.gen.ts';
import type { EntityName, OperationId } from '../contract/operations.ts';
import { type SchemaNode, viewsOf } from '../verify/contract/schema-lookup.ts';
import { accountShapes, isAccountEntity } from '../world/seeds/accounts.ts';
import type { Seed } from '../world/seeds/seed.ts';

/** What the document says of recording an entity, besides what follows from its properties and addresses. */
export interface RecordedNote {
  /** Why no operation that reads gives its records. */
  readonly never?: string;
  /** Where a printed record has what is stored: names of properties, one in another, with slashes between them. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What is stored where nothing prints it. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Texts that are never printed, each by the property that says whether there is one. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** What responses call an entity, where that is not its name. */
  readonly words?: Readonly<Record<string, string>>;
  /** What is stored for the direction of a relationship, as it is printed. */
  readonly directions?: Readonly<Record<string, string>>;
  /** The field that has the file of a record, in base64. */
  readonly file?: string;
  /** Whether its list begins with the record that was made last, also of those of one moment. */
  readonly newestFirst?: true;
  /** The field that says how old a record is, where old ones can be left out. */
  readonly since?: string;
}

/** The name of what a seed has records of: an entity, or something of which no response prints a record. */
export type SeedName = keyof Seed;

/** What the document says of an operation whose items are no records, but say that there is one. */
export interface RecordedItems {
  readonly entity: SeedName;
  /** For each field of the record the property of an item. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The property with the things that the one at the path is related to, where it prints relationships. */
  readonly related?: string;
  /** Whether it prints the destination of a relationship. */
  readonly destination?: true;
  /** The field that names the record that the path is about, where no item says so. */
  readonly owner?: string;
  /** Whether its items are the properties that can be expanded. */
  readonly parts?: true;
  /** For each property of an item with a list the property of those in it that the mock works out. */
  readonly unless?: Readonly<Record<string, string>>;
}

interface EntityNote {
  readonly keeps?: Readonly<Record<string, SchemaNode>>;
  readonly mayKeep?: Readonly<Record<string, SchemaNode>>;
}

/** Every entity. */
export const entityNames = Object.keys(entities) as readonly EntityName[];

/** What a recording can have records of. */
export const seedNames: readonly SeedName[] = [...entityNames, 'Membership'];

const schemaOf = (entity: EntityName) => document.components.schemas?.[entity] as SchemaNode;
const noteOf = (entity: EntityName) => (schemaOf(entity) as { 'x-entity'?: EntityNote })['x-entity'] ?? {};

/** What is said of recording an entity. */
export const recordedNote = (entity: SeedName): RecordedNote =>
  isAccountEntity(entity) ? {} : ((schemaOf(entity) as { 'x-recorded'?: RecordedNote })['x-recorded'] ?? {});

/** What is said of operations whose items are no records. */
export const recordedItems: ReadonlyMap<OperationId, RecordedItems> = new Map(
  operations().flatMap(({ operationId, operation }) => {
    const note = (operation as { 'x-recorded'?: RecordedItems })['x-recorded'];
    return note ? [[operationId, note]] : [];
  }),
);

/** The properties of an entity as they are printed, expansions too. */
export function printedProperties(entity: EntityName): Readonly<Record<string, SchemaNode>> {
  return Object.assign({}, ...viewsOf(schemaOf(entity)).map(({ properties = {} }) => properties));
}

/** What is stored of an entity. */
interface StoredSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, SchemaNode>>;
}

const stored = new Map<EntityName, StoredSchema>();

/** The schema of what is stored of an entity. */
export function storedSchemaOf(entity: EntityName): StoredSchema {
  const known = stored.get(entity);
  if (known) return known;
  const { keeps = {}, mayKeep = {} } = noteOf(entity);
  const all: Readonly<Record<string, SchemaNode>> = { ...printedProperties(entity), ...keeps, ...mayKeep };
  const fields = creationFacts[entity].fields.flatMap((it) => (all[it] ? [[it, all[it]] as const] : []));
  const required = viewsOf(schemaOf(entity)).flatMap((it) => it.required ?? []);
  const schema = { required: [...required, ...Object.keys(keeps)], properties: Object.fromEntries(fields) };
  stored.set(entity, schema);
  return schema;
}

/** What an entity belongs to, by the field that says so. */
export const ownersOf = (entity: SeedName): Readonly<Record<string, EntityName>> =>
  isAccountEntity(entity) ? accountShapes[entity].belongsTo : entities[entity].belongsTo;

/** Entities in such an order that each comes after those that its records belong to. */
export function inOrderOfOwners(): readonly SeedName[] {
  const ordered = new Set<SeedName>();
  const add = (entity: SeedName): void => {
    if (ordered.has(entity)) return;
    for (const owner of Object.values(ownersOf(entity))) if (owner !== entity) add(owner);
    ordered.add(entity);
  };
  for (const entity of seedNames) add(entity);
  return [...ordered];
}
