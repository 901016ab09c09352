import type { Item } from '../../../contract/collections.ts';
import type { EntityName, OperationId } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, type Template } from '../../../contract/verification.ts';
import { createdStatuses, successesOf } from '../../contract/created.ts';
import { bodyPropertiesOf } from '../../contract/entity-properties.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { pick } from '../../findings/assertions.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { asFarAsReached, type Records } from '../../fixtures/records.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import { answeredFindings } from './creation.ts';
import type { FullBodies } from './full-bodies.ts';
import {
  expandedBy,
  keptFindings,
  readSubject,
  type Subject,
  sentFindings,
  storedFindings,
} from './subject.ts';

/** So many requests are made to find out what of a body a server takes. */
const tries = 9;

/**
 * Makes another one with everything that can be said of it, and changes everything that can be changed: a reader finds each
 * value. What a server refuses is no fault of it; it is left out, and told.
 */
export async function* fullFindings(
  context: Context,
  records: Records,
  bodies: FullBodies,
  subject: Subject,
): AsyncGenerator<RawFinding> {
  const { entity, recipe, file } = subject;
  const { update, patch } = entityVerification[entity];
  if (file) return;
  const first = await readSubject(context, subject);
  if (first?.response.status !== 200) return;
  const made = yield* fullCreationFindings(context, records, bodies, subject, fieldsOf(first));
  yield* otherFindings(context, records, subject);
  for (const operation of [update, patch]) {
    if (!operation) continue;
    const changed = made ?? subject;
    const one = yield* fullUpdateFindings(context, bodies, { ...changed, entity, recipe }, operation);
    // What has the only value that there is can only get it where it has none, and a reference may fit one of them alone.
    const other = made
      ? yield* fullUpdateFindings(context, bodies, subject, operation, one.told)
      : nothingUpdated;
    for (const { part, finding } of [...one.refusals, ...other.refusals])
      if (!Object.keys(part).every((name) => other.told.includes(name))) yield finding;
  }
}

/** What has come of an update with everything. */
interface Updated {
  /** The properties that were accepted. */
  readonly told: readonly string[];
  readonly refusals: readonly { readonly part: Item; readonly finding: RawFinding }[];
}

const nothingUpdated: Updated = { told: [], refusals: [] };

/** Makes one with each of the other bodies that the document names: a reader finds what was sent. */
async function* otherFindings(
  context: Context,
  records: Records,
  subject: Subject,
): AsyncGenerator<RawFinding> {
  const { make, also } = entityVerification[subject.entity];
  const { operation } = subject.recipe;
  if (subject.recipe !== make) return;
  // What one body names may not be there, or not for a run that changes nothing outside of its project.
  for (const body of also)
    yield* asFarAsReached(context, [operation], bodyFindings(context, records, subject, body));
}

async function* bodyFindings(
  context: Context,
  records: Records,
  { entity, recipe }: Subject,
  body: Template,
): AsyncGenerator<RawFinding> {
  const { noun } = entityVerification[entity];
  const { exchange, record, said } = await records.attempt(entity, recipe, body);
  if (!createdStatuses(recipe.operation).includes(exchange.response.status)) {
    yield refused(entity, exchange, body);
    return;
  }
  yield* answeredFindings(entity, exchange, record, said);
  if (record) yield* storedFindings(context, { entity, record }, said, `a new ${noun} than were sent`);
}

/** @returns the first that was made with something that is not needed */
async function* fullCreationFindings(
  context: Context,
  records: Records,
  bodies: FullBodies,
  { entity, recipe, ...subject }: Subject,
  now: Item,
): AsyncGenerator<RawFinding, Subject | undefined> {
  const { noun } = entityVerification[entity];
  const { operation } = recipe;
  const body = await bodies.fill(entity, recipe, operation, now);
  let made: Subject | undefined;
  for await (const { exchange, part, isWhole, record } of accepted(body, async (tried) => {
    const attempt = await records.attempt(entity, recipe, tried);
    return { exchange: attempt.exchange, record: attempt.record };
  })) {
    if (!createdStatuses(operation).includes(exchange.response.status)) {
      yield refused(entity, exchange, part, isWhole);
      continue;
    }
    yield* answeredFindings(entity, exchange, record, part);
    if (!record) continue;
    made ??= { ...subject, entity, recipe, record };
    yield* storedFindings(context, { entity, record }, part, `a new ${noun} than were sent`);
  }
  return made;
}

/** @param except properties that another one was given other values of */
async function* fullUpdateFindings(
  context: Context,
  bodies: FullBodies,
  { entity, recipe, record }: Subject,
  operation: OperationId,
  except?: readonly string[],
): AsyncGenerator<RawFinding, Updated> {
  const { noun, read } = entityVerification[entity];
  const { properties, required } = bodyPropertiesOf(operation);
  let before = await readSubject(context, { entity, record }, expandedBy(entity, properties));
  if (before?.response.status !== 200) return nothingUpdated;
  const now = fieldsOf(before);
  const needed = pick(
    now,
    required.filter((name) => name in now),
  );
  const full = await bodies.fill(entity, recipe, operation, now);
  const names = Object.keys(full).filter((name) => !except?.includes(name));
  const body = pick(full, names);
  const told: string[] = [];
  const refusals: { part: Item; finding: RawFinding }[] = [];
  const path = pathTo(operation, { ...record, ...now, Id: record.Id });
  for await (const { exchange, part, isWhole } of accepted(body, async (tried) => ({
    exchange: await context.client.send(operation, { path, body: { ...needed, ...tried } }),
  }))) {
    if (!successesOf(operation).includes(exchange.response.status)) {
      // Of what the other one took something, no permission is missing.
      const isAll = isWhole && names.length === Object.keys(full).length;
      refusals.push({ part, finding: refused(entity, exchange, part, isAll) });
      continue;
    }
    const after = await readSubject(context, { entity, record }, expandedBy(entity, part));
    if (after?.response.status !== 200) return { told, refusals };
    const what = `${read} answers other values than an update has sent`;
    yield* sentFindings(entity, after, fieldsOf(after), part, what);
    const said = Object.keys(part);
    told.push(...said);
    const kept = `An update of ${said.join(', ')} of ${withArticle(noun)} changes what was not sent`;
    yield* keptFindings(entity, operation, before, after, [...said, ...required], kept);
    before = after;
  }
  return { told, refusals };
}

/** What came of a part of a body, or of all of it. */
type Trial<T> = T & { readonly part: Item; readonly isWhole: boolean };

/**
 * Sends a body, and its halves where it is refused: whatever one property is refused for, the others are sent. What is refused comes last:
 * the whole where nothing of it was accepted.
 */
async function* accepted<T extends { readonly exchange: Exchange }>(
  body: Item,
  send: (part: Item) => Promise<T>,
): AsyncGenerator<Trial<T>> {
  const all = Object.keys(body);
  const waiting = [all];
  const refusals: Trial<T>[] = [];
  let [whole, isAnyAccepted]: [Trial<T> | undefined, boolean] = [undefined, false];
  for (let time = 1; waiting.length > 0; time++) {
    const names = waiting.shift() as string[];
    if (names.length === 0) continue;
    const part = pick(body, names);
    const trial = { ...(await send(part)), part, isWhole: names.length === all.length };
    if (trial.exchange.response.status < 300) {
      isAnyAccepted = true;
      yield trial;
      continue;
    }
    whole ??= trial;
    // Both halves have to be sent, and whatever else is waiting.
    if (names.length === 1 || time + waiting.length + 2 > tries) refusals.push(trial);
    else {
      const half = Math.ceil(names.length / 2);
      waiting.push(names.slice(0, half), names.slice(half));
    }
  }
  if (isAnyAccepted) yield* refusals;
  else if (whole) yield whole;
}

/** @param isWhole whether nothing of a body was accepted, which may be for want of a permission */
function refused(entity: EntityName, exchange: Exchange, part: Item, isWhole = true): RawFinding {
  const { operation, response } = exchange;
  const names = Object.keys(part).join(', ');
  return {
    severity: 'information',
    operation,
    ...(isWhole ? { where: '/status' } : {}),
    message: `${operation} responds with ${response.status} to ${names} of ${withArticle(entityVerification[entity].noun)}: whether they are kept could not be exercised.`,
    exchanges: [exchange],
  };
}
