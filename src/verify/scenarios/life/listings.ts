import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import { propertiesOf } from '../../contract/entity-properties.ts';
import type { Path } from '../../contract/openapi-links.ts';
import { bound, readCollection } from '../../discovery/collections.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { difference, expectEqual, expectStatus, pick } from '../../findings/assertions.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { type Exchange, itemsOf, whereItemsAre } from '../../http/exchange.ts';
import type { Subject } from './subject.ts';

/** A collection in which a record has to be. */
export interface Listing {
  readonly operation: OperationId;
  readonly path: Path;
}

/** What was asked of a collection, and what is in it of a record. */
export interface ListingReading {
  readonly exchange: Exchange;
  readonly items: readonly Item[];
  /** Whether the server was asked for this one record. */
  readonly isSelected: boolean;
  /** Whether what was not found is not there. */
  readonly isWhole: boolean;
}

const all = Object.keys(operationVerification) as OperationId[];

/** The collections that list records of an entity. */
export function collectionsOf(entity: EntityName): OperationId[] {
  return all.filter((id) => operationVerification[id].collection?.of === entity);
}

/** The collections in which a record has to be: that of all of its kind, and those below what it belongs to. */
export function listingsOf({ entity, recipe, record, owners, path }: Subject): Listing[] {
  return collectionsOf(entity).flatMap((operation): Listing[] => {
    if (operationFacts[operation].path === operationFacts[recipe.operation].path)
      return [{ operation, path }];
    const { about, collection } = operationVerification[operation];
    if (!about) return [{ operation, path: {} }];
    const owner = collection?.field && ownerOf(about, collection.field);
    return owner ? [{ operation, path: pathTo(operation, owner) }] : [];
  });

  function ownerOf(
    { entity: kind, path: fields }: { readonly entity: EntityName; readonly path: Path },
    field: string,
  ): Item | undefined {
    const known = owners.get(kind);
    // What is kept and never printed is known from the request alone.
    const id = propertiesOf(entity).plain.includes(field) ? record[field] : known?.Id;
    if (typeof id !== 'string') return undefined;
    if (known && isSame(known.Id, id)) return known;
    return Object.values(fields).every((it) => it === 'Id') ? { Id: id } : undefined;
  }
}

/** Asks a collection for one record: with a query that selects just it where there is one, otherwise for all of it. */
export async function readListing(
  context: Pick<Context, 'client'>,
  { operation, path }: Listing,
  { Id }: FixtureRecord,
): Promise<ListingReading> {
  const { query } = operationFacts[operation];
  const selection = query.includes('$filter')
    ? { $filter: `Id eq guid'${Id}'` }
    : query.includes('tql')
      ? { tql: `Id = '${Id}'` }
      : undefined;
  if (selection) {
    const exchange = await context.client.send(operation, { path, query: selection });
    return { exchange, items: itemsOf(exchange), isSelected: true, isWhole: true };
  }
  if (!query.includes('$top')) {
    const exchange = await context.client.send(operation, { path });
    return { exchange, items: itemsOf(exchange), isSelected: false, isWhole: true };
  }
  const { exchange, items, whole } = await readCollection(context, operation, path);
  return { exchange, items, isSelected: false, isWhole: whole || items.length < bound };
}

/** The record among what a collection lists. */
export function foundIn({ items }: ListingReading, { Id }: FixtureRecord): Item | undefined {
  return items.find((item) => isSame(item.Id, Id));
}

/**
 * Claims that a record is in its collections, alone where it was selected, and printed there as it is read.
 * @param when a part of a sentence
 * @param permitted those that the caller is known to be allowed to read
 * @returns those that can be read
 */
export async function* listedFindings(
  context: Context,
  { entity, record }: Subject,
  listings: readonly Listing[],
  when: string,
  permitted: readonly Listing[] = [],
): AsyncGenerator<RawFinding, readonly Listing[]> {
  const { noun, loose } = entityVerification[entity];
  const readable: Listing[] = [];
  for (const listing of listings) {
    // What an index has not taken in yet is no fault.
    const reading = await context.settling.until(
      () => readListing(context, listing, record),
      (it) => it.exchange.response.status === 200 && it.isWhole && !isAsRead(it),
      context.wait,
    );
    const { exchange, items, isSelected, isWhole } = reading;
    const isPermitted = permitted.some(({ operation }) => operation === listing.operation);
    const why = `to a collection with ${withArticle(noun)} ${when}`;
    if (!(yield* expectStatus(exchange, [200], why, isPermitted))) continue;
    readable.push(listing);
    const found = foundIn(reading, record);
    const base = {
      operation: listing.operation,
      where: whereItemsAre(exchange),
      exchanges: [exchange],
    } as const;
    if (!found) {
      if (isWhole)
        yield {
          ...base,
          message: `${listing.operation} does not list ${withArticle(noun)} ${when} (${record.Id}).`,
        };
      continue;
    }
    if (isSelected && items.length > 1) {
      yield {
        ...base,
        message: `${listing.operation} lists ${items.length} records to a query for one ${noun}.`,
      };
    }
    const names = namesIn(found);
    const what = `${listing.operation} prints another ${noun} than is read`;
    yield* expectEqual(exchange, pick(record, names), pick(found, names), what);
  }
  return readable;

  function namesIn(found: Item): string[] {
    return propertiesOf(entity).plain.filter(
      (name) => name in found && name in record && !loose.includes(name),
    );
  }

  function isAsRead(reading: ListingReading): boolean {
    const found = foundIn(reading, record);
    return (
      found !== undefined &&
      difference(pick(record, namesIn(found)), pick(found, namesIn(found))) === undefined
    );
  }
}

/**
 * Claims that a record is in no collection any more.
 * @param listings those that could be read while it was there
 */
export async function* unlistedFindings(
  context: Context,
  { entity, record }: Pick<Subject, 'entity' | 'record'>,
  listings: readonly Listing[],
): AsyncGenerator<RawFinding> {
  const { noun } = entityVerification[entity];
  for (const listing of listings) {
    const reading = await context.settling.until(
      () => readListing(context, listing, record),
      (it) => it.exchange.response.status === 200 && foundIn(it, record) !== undefined,
      context.wait,
    );
    const { exchange } = reading;
    const why = `to a collection from which ${withArticle(noun)} was deleted`;
    if (!(yield* expectStatus(exchange, [200], why, true)) || !foundIn(reading, record)) continue;
    const message = `${listing.operation} still lists ${withArticle(noun)} that is deleted (${record.Id}).`;
    yield { operation: listing.operation, where: whereItemsAre(exchange), message, exchanges: [exchange] };
  }
}
