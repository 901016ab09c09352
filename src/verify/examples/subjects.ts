import type { Item } from '../../contract/collections.ts';
import type { EntityName, OperationId } from '../../contract/operations.ts';
import {
  type ExampleVerification,
  entityVerification,
  operationVerification,
  type Recipe,
  sandboxEntity,
} from '../../contract/verification.ts';
import type { Path } from '../contract/openapi-links.ts';
import type { Context } from '../engine/check.ts';
import type { FixtureRecord } from '../fixtures/fixture-record.ts';
import { pathTo } from '../fixtures/paths.ts';
import { type Records, Unreachable } from '../fixtures/records.ts';
import { itemsOf } from '../http/exchange.ts';
import { isSame } from './value-formats.ts';

/** What an example is about, and what is done to it. */
export interface SubjectRequest {
  readonly entity: EntityName;
  /** The fields of it that the documentation prints. */
  readonly documented: Item;
  /** A record that is changed is made for that alone; others may be shared, or be there already. */
  readonly isChanged: boolean;
  readonly note: ExampleVerification;
}

/** A collection with something in it, and the record that it belongs to. */
export interface FilledCollection {
  readonly path: Path;
  readonly items: readonly Item[];
}

/** How many collections are read to find one with something in it. */
const tries = 5;

/**
 * Something that stands for what an example is about: where documented records may be used that one, then one of the run's
 * own, then one that was found.
 * @throws Unreachable when there is none
 */
export async function subjectOf(
  { client, sandbox }: Context,
  records: Records,
  { entity, documented, isChanged, note }: SubjectRequest,
): Promise<FixtureRecord> {
  const { read, make, part, oneOf, references, noun } = {
    oneOf: entityVerification[entity].make?.oneOf ?? {},
    ...entityVerification[entity],
  };
  const isDisposable = client.mode === 'full';
  const canMake = make !== undefined || part !== undefined;
  const conditions = note.where?.[entity] ?? {};
  const names = Object.keys(references).filter((field) => typeof documented[field] === 'string');
  const serves = (record: Item) =>
    names.every((field) => typeof record[field] === 'string') &&
    Object.entries(conditions).every(([field, value]) => record[field] === value);
  if (isDisposable && read && documented.Id !== undefined && (!isChanged || !canMake)) {
    const known = await records.read(read, pathTo(read, documented));
    if (known && serves(known)) return known;
  }
  if (canMake && sandbox) {
    // Of the places that a new one can have, the one that is printed.
    const place = Object.entries(oneOf).filter(([field], index) => index > 0 && names.includes(field));
    const isShared =
      place.length === 0 && (!isChanged || entity === sandboxEntity) && Object.keys(conditions).length === 0;
    if (isShared) return records.shared(entity);
    return records.make(entity, Object.fromEntries(place), recipeBelow(entity, names));
  }
  if (canMake && isChanged) return records.make(entity);
  if (!canMake && isChanged && !isDisposable) return records.make(entity);
  for await (const record of records.found(entity)) if (serves(record)) return record;
  const having = [...names, ...Object.entries(conditions).map(([field, value]) => `${field} ${value}`)];
  throw new Unreachable(
    `the sample has no ${noun}${having.length > 0 ? ` with ${having.join(' and ')}` : ''}`,
  );
}

/**
 * A collection with something in it: where something may be there already, of a few the one that tells most.
 * @param documented the path that the documentation prints
 */
export async function filledCollection(
  context: Context,
  records: Records,
  operation: OperationId,
  documented: Path,
  { each }: ExampleVerification,
): Promise<FilledCollection> {
  const { client, sandbox } = context;
  const isDisposable = client.mode === 'full';
  const { collection } = operationVerification[operation];
  if (!collection) throw new Unreachable(`${operation} is not a collection`);
  const noun = entityVerification[collection.of].noun;
  if (!sandbox || isDisposable) {
    const first = isDisposable && !each ? [documented] : [];
    let known: FilledCollection | undefined;
    for (const path of [...first, ...candidates(context, operation)].slice(0, tries)) {
      const items = itemsOf(await client.send(operation, { path }));
      if (items.length === 0) continue;
      known ??= { path, items };
      if (!each || new Set(items.map((item) => yearOf(item[each.field]))).size > 1) return { path, items };
    }
    if (known) return known;
  }
  const place = collection.field;
  // Of a new one nobody knows where it is listed, unless it says to what it belongs.
  if (!sandbox || place === undefined) throw new Unreachable(`the sample has no ${noun}`);
  const needsPlace = place in (entityVerification[collection.of].make?.oneOf ?? {});
  const owner = operationVerification[operation].about?.entity;
  const item = await records.make(collection.of, needsPlace ? { [place]: `$${owner}.Id` } : {});
  return { path: pathTo(operation, { Id: item[place] }), items: [item] };
}

/** Where a collection may have something in it: what records of its kind belong to, then all that is known. */
function candidates({ sample }: Context, operation: OperationId): Path[] {
  const { collection, about } = operationVerification[operation];
  const { read } = collection ? entityVerification[collection.of] : {};
  const field = collection?.field;
  const owners =
    read && field !== undefined && about ? sample.places(read).map(({ record }) => record?.[field]) : [];
  const paths = [
    ...[...new Set(owners)].filter((id) => typeof id === 'string').map((Id) => pathTo(operation, { Id })),
    ...sample.places(operation).map(({ path }) => path),
  ];
  return paths.filter((path, index) => paths.findIndex((it) => isSame(it, path)) === index);
}

/** The year of a time in UTC. */
export function yearOf(time: unknown): number {
  return new Date(String(time)).getUTCFullYear();
}

/** How one is made that belongs to what the documentation prints: of several ways the one whose path leads there. */
function recipeBelow(entity: EntityName, names: readonly string[]): Recipe | undefined {
  const { makes = [], references } = entityVerification[entity];
  const owners = names.map((field) => `$${references[field]}.`);
  return makes.find(({ path }) =>
    Object.values(path).some((from) => owners.some((owner) => from.startsWith(owner))),
  );
}
