import { resolve } from '../../contract/text/json-pointer.ts';
import type { Document, EntityNote, LinkNote, Schema } from './openapi.ts';
import { operationsOf } from './openapi.ts';
import { type ObjectSchema, objectSchema } from './schemas.ts';

const representation = new Set(['Expands', 'Self', 'Links']);

/** The entities of the document: the schemas that carry `x-entity`. */
export function entityNames(document: Document): string[] {
  return Object.keys(document.components.schemas).filter(
    (name) => document.components.schemas[name]?.['x-entity'],
  );
}

/** The schema of the record that the store keeps of an entity: what is printed without being made up while printing. */
export function storedSchema(document: Document, name: string): Schema {
  const { note, ...schema } = entity(document, name);
  const fields = Object.entries(schema.properties).filter(
    ([key, it]) => isPrintedAsStored(note, key, it) && !it['x-name-of'],
  );
  const keeps = note.keeps ?? {};
  const properties = { ...Object.fromEntries(fields), ...keeps, ...note.mayKeep };
  const required = [...schema.required, ...Object.keys(keeps)].filter((key) => key in properties);
  return { type: 'object', required, properties };
}

/**
 * What the document says of an entity, in one piece or in the parts of an `allOf`.
 * @throws Error when it has no property: a record of it would be empty
 */
function entity(document: Document, name: string): ObjectSchema & { readonly note: EntityNote } {
  const schema = document.components.schemas[name] ?? {};
  const { properties, required } = objectSchema(document, schema);
  if (Object.keys(properties).length === 0 || schema.anyOf || schema.oneOf) {
    throw new Error(
      `Failed to read the entity ${name}: its properties must stand in its schema or in its allOf, not in a choice.`,
    );
  }
  return { properties, required, note: schema['x-entity'] ?? {} };
}

function taskTypeNames(document: Document): string[] {
  return Object.keys(document.components.schemas.CreateBackgroundTask?.discriminator?.mapping ?? {});
}

/** Writes `entities.gen.ts`: what the representation, the store and the query languages need to know of each entity. */
export function writeEntities(document: Document): string {
  const paths = new Map(
    [...operationsOf(document)].map(({ operation, path }) => [operation.operationId, path]),
  );
  const table: Record<string, object> = {};
  for (const name of entityNames(document)) {
    const { note, ...schema } = entity(document, name);
    const properties = Object.entries(schema.properties);
    const expands = schema.properties.Expands?.items?.enum;
    table[name] = {
      resource: note.resource,
      fields: Object.fromEntries(
        properties
          .filter(([key, it]) => isPrintedAsStored(note, key, it))
          .map(([key, it]) => [key, fieldType(resolve(document, it))]),
      ),
      ...(expands ? { expands } : {}),
      ...(note.expanded ? { expanded: note.expanded } : {}),
      expansions: properties.filter(([, it]) => it['x-expansion']).map(([key]) => key),
      ...namesOf(name, note, properties),
      ...picklistsOf(document, properties),
      ...(note.mayKeep?.LastUpdatedAt ? { notesChanges: true } : {}),
      ...(note.numbers ? { numbers: note.numbers } : {}),
      ...absentIn(properties),
      ...uniqueOf(properties),
      ...(note.self ? { self: [note.self].flat().map((it) => template(paths, it)) } : {}),
      ...(note.addresses ? { addresses: addressesOf(paths, note.addresses) } : {}),
      links: (note.links ?? []).map(({ Title, Rel, unless, ...link }) => ({
        ...(Title ? { Title } : {}),
        Rel,
        ...(unless ? { unless } : {}),
        href: template(paths, link as unknown as LinkNote),
      })),
      belongsTo: note.belongsTo ?? {},
    };
  }
  const stored = Object.keys(table).map((name) => `  readonly ${name}: Schemas['Stored${name}'];`);
  return `import type { components } from './types.gen.ts';

type Schemas = components['schemas'];

/** The record that the store keeps of each entity. */
export interface Entities {
${stored.join('\n')}
}

export const entities = ${JSON.stringify(table, null, 2)} as const;

/** The types of background task that can be asked for. */
export const taskTypeNames = ${JSON.stringify(taskTypeNames(document))} as const;
`;
}

/** Whether a property is neither made up while printing nor printed on demand. */
function isPrintedAsStored(note: EntityNote, key: string, schema: Schema): boolean {
  return !representation.has(key) && !schema['x-expansion'] && !(key in (note.addresses ?? {}));
}

/** The properties that are names of other records: the field that refers to each, and what it is. */
function namesOf(entity: string, { belongsTo = {} }: EntityNote, properties: readonly [string, Schema][]) {
  const names = properties.flatMap(([key, { 'x-name-of': field }]) => {
    if (field === undefined) return [];
    const owner = belongsTo[field];
    if (!owner) throw new Error(`Failed to read x-name-of: ${entity} belongs to nothing by ${field}.`);
    return [[key, { field, owner }]];
  });
  return names.length > 0 ? { names: Object.fromEntries(names) } : {};
}

/** Of properties that a record may do without, what queries find there. */
function absentIn(properties: readonly [string, Schema][]) {
  const told = properties.flatMap(([key, { 'x-absent': value }]) =>
    value === undefined ? [] : [[key, value]],
  );
  return told.length > 0 ? { absent: Object.fromEntries(told) } : {};
}

/** The properties that are chosen from a picklist of the project, and which that is: those with one value, and those with several. */
function picklistsOf(document: Document, properties: readonly [string, Schema][]) {
  const chosen = (isSeveral: boolean) => {
    const found = properties.flatMap(([key, it]) => {
      const { 'x-picklist': picklist } = it;
      const hasSeveral = [resolve(document, it).type ?? []].flat().includes('array');
      return picklist === undefined || hasSeveral !== isSeveral ? [] : [[key, picklist]];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  };
  const [picklists, severalOf] = [chosen(false), chosen(true)];
  return { ...(picklists ? { picklists } : {}), ...(severalOf ? { severalOf } : {}) };
}

/** The properties that no two records have in common. */
function uniqueOf(properties: readonly [string, Schema][]) {
  const unique = properties.flatMap(([key, it]) => (it['x-unique'] ? [key] : []));
  return unique.length > 0 ? { unique } : {};
}

function addressesOf(paths: ReadonlyMap<string, string>, addresses: Readonly<Record<string, LinkNote>>) {
  return Object.fromEntries(Object.entries(addresses).map(([key, it]) => [key, template(paths, it)]));
}

/** An address as literal pieces and the fields between them: ['/api/project/', 'Id', '/tickets']. */
function template(paths: ReadonlyMap<string, string>, { operation, ...fields }: LinkNote): string[] {
  const path = paths.get(operation);
  if (!path) throw new Error(`Failed to link an entity: no operation is called ${operation}.`);
  return path
    .split(/[{}]/)
    .map((piece, index) => (index % 2 ? (fields[piece] ?? (piece === 'id' ? 'Id' : piece)) : piece));
}

function fieldType(schema: Schema): string {
  const types = [schema.type ?? []].flat();
  if (schema.format === 'uuid') return 'guid';
  if (schema.format === 'date-time') return 'date';
  if (types.includes('integer') || types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'boolean';
  return types.includes('string') ? 'string' : 'object';
}
