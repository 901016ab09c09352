import type { Item } from '../../../contract/collections.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import {
  entityVerification,
  operationVerification,
  type Recipe,
  type Template,
} from '../../../contract/verification.ts';
import { createdStatuses } from '../../contract/created.ts';
import { propertiesOf } from '../../contract/entity-properties.ts';
import { isSamePlace, placeOf } from '../../contract/routes.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, expectStatus, pick } from '../../findings/assertions.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Records } from '../../fixtures/records.ts';
import type { TestFile } from '../../fixtures/test-file.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import { asPrinted, expandedBy, readSubject, type Subject, sentFindings } from './subject.ts';

/**
 * Makes one, and claims that what was sent is printed in the response, at its Location and where it is read.
 * @returns undefined when nothing more can be said of it
 * @throws Unreachable when what it needs cannot be made
 */
export async function* creationFindings(
  context: Context,
  records: Records,
  entity: EntityName,
  recipe: Recipe,
  body: Template = {},
): AsyncGenerator<RawFinding, Subject | undefined> {
  const { noun, read, loose, references } = entityVerification[entity];
  const { operation } = recipe;
  const { ask, said: fields, owners, exchange, record, file } = await records.attempt(entity, recipe, body);
  const said = file ? { ...fields, ...describe(file) } : fields;
  if (!(yield* expectStatus(exchange, createdStatuses(operation), `to a new ${noun} with all that it needs`)))
    return undefined;
  yield* answeredFindings(entity, exchange, record, said);
  if (!record) return undefined;
  const subject: Subject = { entity, recipe, record, owners, path: ask.path ?? {}, file };
  yield* locationFindings(context, subject, exchange);
  const found = await readSubject(context, subject, expandedBy(entity, said));
  if (!found) return subject;
  if (!(yield* expectStatus(found, [200], `to ${withArticle(noun)} that was just made`))) return undefined;
  const printed = fieldsOf(found);
  yield* sentFindings(
    entity,
    found,
    printed,
    said,
    `${read} answers other values of a new ${noun} than were sent`,
  );
  // What was sent was looked for in both.
  const sent = asPrinted(entity, said);
  const names = propertiesOf(entity).plain.filter(
    (name) => name in record && !(name in sent) && !loose.includes(name),
  );
  const what = `${read} answers something else of a new ${noun} than ${operation} did`;
  for (const finding of expectEqual(found, pick(record, names), pick(printed, names), what))
    yield { ...finding, exchanges: [exchange, found] };
  const belongsTo = pick(record, Object.keys(references));
  return { ...subject, record: { ...belongsTo, ...printed, ...pick(record, ['Self']), Id: record.Id } };
}

/**
 * Claims that the response to a new one has what was sent.
 * @param record undefined where one with other ids was answered, which is not believed to be new
 */
export function* answeredFindings(
  entity: EntityName,
  exchange: Exchange,
  record: Item | undefined,
  said: Item,
): Generator<RawFinding> {
  const printed = record ?? fieldsOf(exchange);
  if (!('Id' in printed)) return;
  const what = `${exchange.operation} answers other values of a new ${entityVerification[entity].noun} than were sent`;
  yield* sentFindings(entity, exchange, printed, said, what);
}

/** What a record prints of the file that it was made with, in the properties that have these names. */
function describe({ filename, type, bytes }: TestFile): Item {
  return { FileName: filename, ContentType: type, Size: bytes.length };
}

/** Claims that the Location of a new one leads to it; where it is its own address, it is read there anyway. */
async function* locationFindings(
  { client }: Context,
  { entity, record }: Subject,
  exchange: Exchange,
): AsyncGenerator<RawFinding> {
  const { noun, read } = entityVerification[entity];
  const { location } = exchange.response.headers;
  const place = location === undefined ? undefined : placeOf(location);
  if (!place || (read && isSamePlace(place, { operationId: read, path: pathTo(read, record) }))) return;
  const there = await client.send(place.operationId, { path: place.path });
  const why = `to the Location ${location} of a new ${noun}`;
  if (!(yield* expectStatus(there, [200], why))) return;
  // The address of a set leads to a list of what is in it.
  if (operationVerification[place.operationId].collection) return;
  const what = `Location of ${exchange.operation} leads to something else than the new ${noun}`;
  for (const finding of expectEqual(there, record.Id, fieldsOf(there).Id, what))
    yield { ...finding, operation: exchange.operation, where: '/headers/Location' };
}
