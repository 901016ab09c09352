import { type EntityName, operationFacts } from '../../contract/operations.ts';
import { entityVerification } from '../../contract/verification.ts';
import { createdStatuses, successesOf } from '../contract/created.ts';
import { acceptanceOf, softened } from '../contract/discrepancies.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { isSame } from '../examples/value-formats.ts';
import { expectEqual, expectStatus, shown } from '../findings/assertions.ts';
import { asFarAsReached, createRecords, type Records } from '../fixtures/records.ts';
import { type Exchange, fieldsOf, itemsOf } from '../http/exchange.ts';
import { absentStatuses } from '../scenarios/life/subject.ts';
import { type End, treeFindings } from '../scenarios/relationships/trees.ts';
import {
  bothWays,
  fewOf,
  placeOfOne,
  placeOfTypes,
  type RelationshipType,
  reader,
  relating,
  remover,
  treesOf,
  typeOf,
  updater,
} from '../scenarios/relationships/types.ts';

const maker = relating.by;

/** With what a relationship is refused that is there already: no page says which it is. */
const refusals = operationFacts[maker].statuses.filter((status) => [400, 403].includes(status));

/** Relates records of every kind that can be made, and takes them apart. */
export const relationships: Check = {
  name: 'relationships',
  description:
    'What relates two things is seen from both ends, once; it can be changed and deleted, and goes with either end.',
  operations: [relating.types, maker, reader, updater, remover, ...relating.kinds.flatMap(treesOf)],
  mode: 'sandbox',
  effect: 'changes',
  most: 600,
  async *run(context) {
    if (!context.sandbox) return;
    const records = createRecords(context);
    yield* asFarAsReached(context, [relating.types], typesFindings(context, records));
  },
};

async function* typesFindings(context: Context, records: Records): AsyncGenerator<RawFinding> {
  const path = await placeOfTypes(records);
  const printed = await context.client.send(relating.types, { path });
  if (!(yield* expectStatus(printed, [200], 'to the types of relationship'))) return;
  const types = itemsOf(printed).flatMap((item) => typeOf(item) ?? []);
  yield* eachApart(fewOf(types), (type) => {
    const reached = [maker, reader, updater, remover, ...treesOf(type.source), ...treesOf(type.destination)];
    return asFarAsReached(context, reached, typeFindings(context, records, type));
  });
}

async function* typeFindings(
  context: Context,
  records: Records,
  type: RelationshipType,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const source = await endOf(records, type.source);
  const destination = await endOf(records, type.destination);
  const [direction = bothWays, ...others] = type.directions;
  const there = await relate(direction);
  const id = yield* creationFindings(client, type, there, destination);
  if (id === undefined) return;
  yield* seenFindings(id, true, 'after they were related');
  const again = await relate(direction);
  yield* expectStatus(again, refusals, 'to a relationship that is there already');
  yield* seenFindings(id, true, 'after the same relationship was asked for again');
  yield* directionFindings(client, type, id, [...others, direction]);

  const deleted = await client.send(remover, { path: placeOfOne(type, id) });
  if (!(yield* expectStatus(deleted, successesOf(remover), 'to the deletion of a relationship'))) return;
  const after = await client.send(reader, { path: placeOfOne(type, id) });
  yield* expectStatus(after, absentStatuses(reader), 'to a relationship that is deleted');
  yield* seenFindings(id, false, 'after the relationship was deleted');

  const next = fieldsOf(await relate(direction)).RelationshipId;
  const { Id } = source.record;
  const entry = context.sandbox?.ledger.find(({ path }) => Object.values(path).some((it) => isSame(it, Id)));
  if (typeof next !== 'string' || !entry) return;
  const gone = await context.sandbox?.remove(entry.self);
  if (!gone || gone.response.status >= 300) return;
  const when = `after the ${entityVerification[source.entity].noun} was deleted`;
  yield* treeFindings(context, [destination, source], next, false, when);

  function relate(RelationshipDirection: string): Promise<Exchange> {
    const [SourceEntityType, DestinationEntityType] = type.kinds;
    const [SourceEntityId, DestinationEntityId] = [source.record.Id, destination.record.Id];
    const ends = { SourceEntityType, SourceEntityId, DestinationEntityType, DestinationEntityId };
    return client.send(maker, { path: type.path, body: { ...ends, RelationshipDirection } });
  }

  /** A tree may end where a direction leads the other way: then nothing is expected of it. */
  async function* seenFindings(one: string, isThere: boolean, when: string): AsyncGenerator<RawFinding> {
    if (isThere && direction !== bothWays) return;
    yield* treeFindings(context, [source, destination], one, isThere, when);
    yield* treeFindings(context, [destination, source], one, isThere, when);
  }
}

/** A new record to be related; below another one where there are trees of them, so that a tree of relationships has that to tell. */
async function endOf(records: Records, entity: EntityName): Promise<End> {
  const { parent } = entityVerification[entity];
  const place = parent === undefined ? {} : { [parent]: (await records.make(entity)).Id };
  return { entity, record: await records.make(entity, place) };
}

/** @returns the id of the new relationship */
async function* creationFindings(
  client: Context['client'],
  type: RelationshipType,
  made: Exchange,
  { record }: End,
): AsyncGenerator<RawFinding, string | undefined> {
  const { status, headers } = made.response;
  for (const finding of expectStatus(made, createdStatuses(maker), 'to a relationship between two things'))
    yield { ...finding, ...softened(acceptanceOf('relationships', { operation: maker, status })) };
  const { RelationshipId: id, EntityId } = fieldsOf(made);
  if (status >= 300 || typeof id !== 'string') return undefined;
  yield* expectEqual(
    made,
    record.Id,
    EntityId,
    `${maker} answers another EntityId than that of the destination`,
  );
  const path = placeOfOne(type, id);
  const place = headers.location === undefined ? undefined : client.locate(headers.location);
  if (place && !isSame(place.path, path)) {
    const message = `The Location ${headers.location} of a new relationship is not that of ${id}.`;
    yield { operation: maker, where: '/headers/Location', message, exchanges: [made] };
  }
  const read = await client.send(reader, { path });
  if (!(yield* expectStatus(read, [200], 'to a relationship that was just made'))) return undefined;
  const { EntityId: at, RelationshipId } = fieldsOf(read);
  const what = `${reader} answers another relationship than was made`;
  yield* expectEqual(read, { EntityId, RelationshipId: id }, { EntityId: at, RelationshipId }, what);
  return id;
}

/** Turns a relationship into each direction that it may have. */
async function* directionFindings(
  client: Context['client'],
  type: RelationshipType,
  id: string,
  directions: readonly string[],
): AsyncGenerator<RawFinding> {
  const path = placeOfOne(type, id);
  for (const [index, direction] of directions.entries()) {
    const changed = await client.send(updater, { path, body: { RelationshipDirection: direction } });
    const why = `to the direction ${direction} of a relationship`;
    if (!(yield* expectStatus(changed, successesOf(updater), why, index > 0))) return;
    for (const exchange of [changed, await client.send(reader, { path })]) {
      const { RelationshipDirection: printed } = fieldsOf(exchange);
      const is = relating.directions[String(printed)];
      if (is === undefined || is === direction) continue;
      const message = `${exchange.operation} answers the RelationshipDirection ${shown(printed)} after ${direction} was sent.`;
      yield {
        operation: exchange.operation,
        where: '/body/RelationshipDirection',
        message,
        exchanges: [exchange],
      };
    }
  }
}
