import type { Item } from '../../../contract/collections.ts';
import type { EntityName, OperationId } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, type Template } from '../../../contract/verification.ts';
import { successesOf } from '../../contract/created.ts';
import { acceptanceOf, softened } from '../../contract/discrepancies.ts';
import { bodyPropertiesOf, canBe, propertiesOf } from '../../contract/entity-properties.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, expectStatus, pick } from '../../findings/assertions.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { type Records, Unreachable } from '../../fixtures/records.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import { picksOf } from './picks.ts';
import {
  expandedBy,
  keptFindings,
  readSubject,
  type Subject,
  sentFindings,
  untouchedFindings,
} from './subject.ts';

/**
 * Sends every change that the document names, one after the other: each is found, and nothing else is changed.
 * @returns whether the record can be updated at all
 */
export async function* changeFindings(
  context: Context,
  records: Records,
  subject: Changed,
): AsyncGenerator<RawFinding, boolean> {
  const { entity } = subject;
  const { update, change, nulls, patch } = entityVerification[entity];
  if (update) {
    // The first one again, when everything else has a value that somebody has sent.
    const templates = change.length > 1 ? [...change, change[0] as Template] : change;
    for (const [index, template] of templates.entries()) {
      const body = await bodyOf(records, subject, update, template);
      if (!Object.keys(template).some((name) => name in body)) continue;
      const isUpdatable = yield* oneChangeFindings(context, subject, update, body, index > 0);
      if (!isUpdatable) return false;
    }
    const picks = await picksOf(context, subject, update);
    if (Object.keys(picks).length > 0) {
      const body = await bodyOf(records, subject, update, picks);
      // A server may have rules for who may choose what.
      yield* oneChangeFindings(context, subject, update, body, false);
    }
    if (nulls === 'kept') yield* nullFindings(context, subject, update);
  }
  if (patch) yield* emptyPatchFindings(context, subject, patch);
  return update !== undefined && change.length > 0;
}

/** A record that is changed, whoever has made it. */
type Changed = Pick<Subject, 'entity' | 'record'>;

/** What an update sends: one change, and what every update has to say, as it is. */
export async function bodyOf(
  records: Records,
  { record }: Changed,
  update: OperationId,
  template: Template,
): Promise<Item> {
  const { required } = bodyPropertiesOf(update);
  const before = required.filter((name) => name in record && !(name in template));
  const body: Record<string, unknown> = { ...pick(record, before) };
  for (const [name, value] of Object.entries(template)) {
    try {
      Object.assign(body, await records.fill({ [name]: value }, record));
    } catch (error) {
      // Nobody may be there to whom something could be given, and nothing that could be named.
      if (!(error instanceof Unreachable)) throw error;
    }
  }
  return body;
}

/**
 * @param isPermitted whether an earlier change of the same record was accepted
 * @returns whether the record can be updated at all
 */
async function* oneChangeFindings(
  context: Context,
  subject: Changed,
  update: OperationId,
  body: Item,
  isPermitted: boolean,
): AsyncGenerator<RawFinding, boolean> {
  const { entity, record } = subject;
  const { noun, read } = entityVerification[entity];
  const names = Object.keys(body);
  const expanded = expandedBy(entity, body);
  const before = await readSubject(context, subject);
  const changed = await context.client.send(update, { path: pathTo(update, record), body });
  const why = `to an update of ${names.join(', ')} of ${withArticle(noun)}`;
  if (!(yield* expectStatus(changed, successesOf(update), why, isPermitted))) return false;
  const answered = fieldsOf(changed);
  if ('Id' in answered)
    yield* sentFindings(entity, changed, answered, body, `${update} answers other values than were sent`);
  const after = await readSubject(context, subject, expanded);
  if (!before || !after) return true;
  const wasRead = before.response.status === 200;
  if (!(yield* expectStatus(after, [200], `to ${withArticle(noun)} that was updated`, wasRead))) return false;
  const what = `${read} answers other values than an update has sent`;
  yield* sentFindings(entity, after, fieldsOf(after), body, what);
  yield* risingFindings(entity, update, before, after);
  const kept = keptFindings(
    entity,
    update,
    before,
    after,
    names,
    `An update of ${names.join(', ')} of ${withArticle(noun)} changes what was not sent`,
  );
  yield* accepted(update, kept);
  return true;
}

/** What counts or dates the changes of a record. */
const rising = ['VersionNumber', 'LastUpdatedAt'];

/** Servers print times with more or fewer digits: less than a second is no difference. */
const resolution = 1000;

/** An update is not older than the one before it. */
function* risingFindings(
  entity: EntityName,
  update: OperationId,
  before: Exchange,
  after: Exchange,
): Generator<RawFinding> {
  for (const name of rising) {
    const [was, is] = [fieldsOf(before)[name], fieldsOf(after)[name]];
    const isLess =
      typeof was === 'string' && typeof is === 'string'
        ? Date.parse(is) < Date.parse(was) - resolution
        : typeof was === 'number' && typeof is === 'number' && is < was;
    if (!isLess) continue;
    const message = `An update of ${withArticle(entityVerification[entity].noun)} lowers ${name} from ${was} to ${is}.`;
    yield { operation: update, where: `/body/${name}`, message, exchanges: [before, after] };
  }
}

/** Sends everything as null, and lists without anything, as clients do that cannot leave a property out. */
async function* nullFindings(
  context: Context,
  subject: Changed,
  update: OperationId,
): AsyncGenerator<RawFinding> {
  const { entity, record } = subject;
  const { noun, loose, change } = entityVerification[entity];
  const { properties } = bodyPropertiesOf(update);
  const expanded = propertiesOf(entity).expansions.filter((name) => name in properties);
  const before = await readSubject(context, subject, expanded);
  if (before?.response.status !== 200) return;
  const body = bodyOfNothing(update, fieldsOf(before));
  const sent = await context.client.send(update, { path: pathTo(update, record), body });
  const why = `to an update of ${withArticle(noun)} in which everything is null or an empty list`;
  // It is no permission that is missing where other updates were accepted.
  for (const finding of expectStatus(sent, successesOf(update), why, change.length > 0)) {
    yield { severity: 'violation', ...finding };
    return;
  }
  const after = await readSubject(context, subject, expanded);
  if (!after) return;
  const what = `An update that sends null and empty lists changes ${withArticle(noun)}`;
  yield* accepted(update, keptFindings(entity, update, before, after, [], what));
  const lists = expanded.filter((name) => !loose.includes(name));
  const [was, is] = [pick(fieldsOf(before), lists), pick(fieldsOf(after), lists)];
  for (const finding of expectEqual(after, was, is, what, ['Id', 'Self', 'Links']))
    yield { ...finding, operation: update };
}

/** A body in which everything is null, but for what every update has to say, and the lists that every record has are empty. */
export function bodyOfNothing(update: OperationId, record: Item): Item {
  const { properties, required } = bodyPropertiesOf(update);
  const nullable = Object.keys(properties).filter((name) => name !== 'Id' && canBe(properties[name], 'null'));
  const nothing = Object.fromEntries(nullable.map((name) => [name, null]));
  return { ...nothing, ...pick(record, required), Links: [], Expands: [] };
}

/** A PATCH that names no change changes nothing, and is accepted. */
async function* emptyPatchFindings(
  context: Context,
  subject: Changed,
  patch: OperationId,
): AsyncGenerator<RawFinding> {
  const { entity, record } = subject;
  const { noun } = entityVerification[entity];
  if (bodyPropertiesOf(patch).required.length > 0) return;
  const before = await readSubject(context, subject);
  const sent = await context.client.send(patch, { path: pathTo(patch, record), body: {} });
  if (
    !(yield* expectStatus(sent, successesOf(patch), `to a change of ${withArticle(noun)} that says nothing`))
  )
    return;
  const after = await readSubject(context, subject);
  if (before && after)
    yield* untouchedFindings(
      entity,
      before,
      after,
      `${patch} changes ${withArticle(noun)} when it is sent nothing`,
    );
}

/** Where the register has sources that disagree on what an update keeps, that is accepted, and said. */
function* accepted(operation: OperationId, findings: Iterable<RawFinding>): Generator<RawFinding> {
  const acceptance = acceptanceOf('life', { operation });
  for (const finding of findings) yield { ...finding, ...softened(acceptance) };
}

/** Claims that another record of the same kind is as it was before all this. */
export async function* siblingFindings(
  context: Context,
  sibling: Subject | undefined,
  before: Exchange | undefined,
  when: string,
): AsyncGenerator<RawFinding> {
  if (!sibling || before?.response.status !== 200) return;
  const after = await readSubject(context, sibling);
  const { noun } = entityVerification[sibling.entity];
  if (!after || !(yield* expectStatus(after, [200], `to another ${noun} ${when}`, true))) return;
  yield* untouchedFindings(sibling.entity, before, after, `Another ${noun} is changed ${when}`);
}
