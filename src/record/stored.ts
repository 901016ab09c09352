import { createHash } from 'node:crypto';
import type { Item } from '../contract/collections.ts';
import { entities } from '../contract/entities.gen.ts';
import type { EntityName } from '../contract/operations.ts';
import { apiPathOf } from '../verify/contract/routes.ts';
import { below, type SchemaNode, viewsOf } from '../verify/contract/schema-lookup.ts';
import { isAccountEntity } from '../world/seeds/accounts.ts';
import { empty } from '../world/seeds.gen.ts';
import { ownersOf, recordedNote, type SeedName, storedSchemaOf } from './notes.ts';
import { nestedIn, type Read } from './plan.ts';

/** A record as it is stored. */
export type Row = Readonly<Record<string, unknown>>;

/** A record, and those that were printed in it. */
export interface Found {
  readonly entity: SeedName;
  readonly row: Row;
  readonly nested: readonly Found[];
}

/**
 * What is to be stored so that a record is printed as it was.
 * @param given fields that the request says: of which record the collection was
 * @example
 * storedFrom('IncidentComment', { Id: '…', Body: 'Seen again.' }, { IncidentId: '…' });
 */
export function storedFrom(entity: SeedName, item: Item, given: Row): Found {
  if (isAccountEntity(entity)) {
    const row = { ...item, ...given };
    return { entity, row: { Id: idFor(entity, row), ...row }, nested: [] };
  }
  const { properties } = storedSchemaOf(entity);
  const { fields = {}, values = {}, secrets = {} } = recordedNote(entity);
  const addressed = addressedFields(entity, item);
  const same = everywhere(entity, item.Id ?? given.Id ?? addressed.Id);
  const row: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(properties)) {
    const printed = fields[field] === undefined ? item[field] : valueAt(item, fields[field]);
    const secret = secrets[field];
    const known =
      printed ??
      given[field] ??
      addressed[field] ??
      (secret === undefined ? undefined : item[secret] === true ? 'unknown' : '') ??
      same?.[field] ??
      values[field];
    // What is printed as null is null, unless something else says more.
    const value = known === undefined ? printed : known;
    if (value !== undefined) row[field] = inLowerCase(schema, shaped(value, viewsOf(schema)));
  }
  complete(entity, row);
  return { entity, row, nested: nestedRecords(entity, item, row) };
}

/** What a request says of the records that it finds: which one they belong to. */
export function givenBy({ path, field }: Pick<Read, 'path' | 'field'>, owner: Row | undefined): Row {
  if (owner === undefined) return {};
  const named = Object.values(path).map((it) => [it, owner[it]] as const);
  const said = Object.fromEntries(named.filter(([it]) => it !== 'Id'));
  return field === undefined ? said : { ...said, [field]: owner.Id };
}

/** The record with an Id that every server has. */
const everywhere = (entity: EntityName, id: unknown): Row | undefined =>
  (empty as Readonly<Record<string, readonly Row[]>>)[entity]?.find((it) => it.Id === id);

/** What nothing prints: an Id, what every server has of a record with its Id, and null where that may be. */
function complete(entity: EntityName, row: Record<string, unknown>): void {
  const { properties, required } = storedSchemaOf(entity);
  if (row.Id === undefined) row.Id = idFor(entity, row);
  const same = everywhere(entity, row.Id);
  for (const [field, schema] of Object.entries(properties)) {
    if (row[field] !== undefined) continue;
    if (same?.[field] !== undefined) row[field] = same[field];
    else if (required.includes(field) && isNullable(schema)) row[field] = null;
  }
}

const isNullable = (schema: SchemaNode) =>
  viewsOf(schema).some(({ type }) => [type ?? []].flat().includes('null'));

function nestedRecords(entity: EntityName, item: Item, row: Row): Found[] {
  return nestedIn(entity).flatMap(([name, inner]) => {
    const list = item[name];
    if (!Array.isArray(list)) return [];
    const field = Object.entries(ownersOf(inner)).find(([, owner]) => owner === entity)?.[0];
    const given = field === undefined ? {} : { [field]: row.Id };
    return list.filter(isItem).map((it) => storedFrom(inner, it, given));
  });
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface EntityFacts {
  readonly self?: readonly (readonly string[])[];
  readonly links: readonly { readonly Rel: string; readonly href: readonly string[] }[];
}

/** The fields that the addresses of a record say. */
function addressedFields(entity: EntityName, item: Item): Row {
  const { self = [], links } = entities[entity] as EntityFacts;
  const found = self.map((pieces) => fieldsIn(pieces, item.Self));
  const printed = Array.isArray(item.Links) ? item.Links.filter(isItem) : [];
  for (const { Rel, href } of links) found.push(fieldsIn(href, printed.find((it) => it.Rel === Rel)?.Href));
  return Object.assign({}, ...found);
}

/** An address read by the pieces that it is written with, of which every second one is a field. */
function fieldsIn(pieces: readonly string[], address: unknown): Row {
  const path = typeof address === 'string' ? apiPathOf(address) : undefined;
  if (path === undefined) return {};
  const pattern = pieces
    .map((piece, index) => (index % 2 ? '([^/]+)' : piece.replaceAll('.', '\\.')))
    .join('');
  const [, ...values] = new RegExp(`^${pattern}/?$`, 'i').exec(path) ?? [];
  return Object.fromEntries(values.map((value, index) => [pieces[2 * index + 1], decoded(value)]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function valueAt(item: Item, place: string): unknown {
  return place.split('/').reduce<unknown>((at, name) => (isItem(at) ? at[name] : undefined), item);
}

/** Of objects only the properties that are stored. */
function shaped(value: unknown, schemas: readonly SchemaNode[]): unknown {
  if (Array.isArray(value)) return value.map((it) => shaped(it, below(schemas, '0', true)));
  if (!isItem(value)) return value;
  const named = schemas.some(({ properties }) => properties !== undefined);
  const isOpen = !named || schemas.some(({ additionalProperties: it }) => it !== undefined && it !== false);
  const entries = Object.entries(value).filter(
    ([key]) => isOpen || schemas.some(({ properties = {} }) => Object.hasOwn(properties, key)),
  );
  return Object.fromEntries(entries.map(([key, it]) => [key, shaped(it, below(schemas, key, false))]));
}

/** Ids are found as they are answered, in lower case. */
function inLowerCase(schema: SchemaNode, value: unknown): unknown {
  const isGuid = viewsOf(schema).some(({ format }) => format === 'uuid');
  return isGuid && typeof value === 'string' ? value.toLowerCase() : value;
}

/** An Id for what is printed without one: the same for the same record. */
function idFor(entity: SeedName, row: Row): string {
  const digest = createHash('sha256')
    .update(`${entity} ${JSON.stringify(row)}`)
    .digest('hex');
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
