import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import { successesOf } from '../../contract/created.ts';
import { listOf } from '../../contract/entity-operations.ts';
import { itemPropertiesOf } from '../../contract/entity-properties.ts';
import { readSmall } from '../../discovery/collections.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { difference, expectEqual, expectStatus, pick, shown } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Records } from '../../fixtures/records.ts';
import { type Exchange, fieldsOf, itemsOf, recordsIn, whereItemsAre } from '../../http/exchange.ts';
import { readSubject } from './subject.ts';

/** What is written with the record that it belongs to, and the operations by which that is done. */
export interface Writing {
  readonly entity: EntityName;
  readonly owner: EntityName;
  /** The update of the owner. */
  readonly by: OperationId;
  /** The property of the update, and of the owner where it is expanded. */
  readonly at: string;
  /** Lists what there is. */
  readonly list: OperationId;
}

/** Every entity of which an update of its owner makes and changes one. */
export const writings: readonly Writing[] = (Object.keys(entityVerification) as EntityName[]).flatMap(
  (entity) => {
    const { written } = entityVerification[entity];
    const owner = written && operationVerification[written.by].about?.entity;
    return owner ? [{ ...written, entity, owner, list: listOf(entity, owner) }] : [];
  },
);

/**
 * Writes two of an entity with their owner, one after the other, and changes the first: each is listed as it was sent, the
 * other one stays as it is, and what an update does not send is kept.
 * @throws Unreachable when there is no owner
 */
export async function* writtenFindings(
  context: Context,
  records: Records,
  writing: Writing,
): AsyncGenerator<RawFinding> {
  const { entity, owner, by } = writing;
  const { noun } = entityVerification[entity];
  const holder = await records.make(owner);
  const write = (items: readonly Item[]) =>
    // What is written without an id is written again.
    context.client.send(by, { path: pathTo(by, holder), body: { [writing.at]: items }, isOnce: true });
  const { required } = itemPropertiesOf(by, writing.at);
  const text = () => Object.fromEntries(required.map((name) => [name, records.sandbox().name(noun)]));
  const listed = (written: readonly Item[], when: string, isPermitted = true) =>
    settledFindings(context, () => listedFindings(context, writing, holder, written, when, isPermitted));

  const [one, other] = [text(), text()];
  const added = await write([one]);
  if (!(yield* expectStatus(added, successesOf(by), `to an update with ${withArticle(noun)}`))) return;
  const [{ Id } = {} as Item] = yield* listed([one], 'after an update with it', false);
  if (typeof Id !== 'string') return;
  yield* expectStatus(await write([other]), successesOf(by), `to an update with another ${noun}`, true);
  yield* listed([{ Id, ...one }, other], 'after an update with another one');
  const changed = { Id, ...text() };
  const sent = await write([changed]);
  const why = `to an update with ${withArticle(noun)} that is there`;
  if (!(yield* expectStatus(sent, successesOf(by), why, true))) return;
  yield* listed([changed, other], 'after an update that names one of two');
  yield* expectStatus(await write([]), successesOf(by), `to an update without any ${noun}`, true);
  yield* listed([changed, other], 'after an update without any');
  yield* settledFindings(context, () => expandedFindings(context, writing, holder));
}

/**
 * Claims that a collection has exactly the items that were written, in any order, as they were sent.
 * @param isPermitted whether it was listed before
 */
async function* listedFindings(
  context: Context,
  { entity, list }: Writing,
  holder: FixtureRecord,
  written: readonly Item[],
  when: string,
  isPermitted: boolean,
): AsyncGenerator<RawFinding, readonly Item[]> {
  const { noun } = entityVerification[entity];
  const { exchange, items } = await readSmall(context, list, pathTo(list, holder), written.length);
  if (!(yield* expectStatus(exchange, [200], `to the list of each ${noun} ${when}`, isPermitted))) return [];
  const finding = (message: string): RawFinding => ({
    operation: list,
    where: whereItemsAre(exchange),
    message: `${list} ${message} ${when}.`,
    exchanges: [exchange],
  });
  const missing = written.find((sent) => !items.some((item) => isAsSent(item, sent)));
  if (missing) yield finding(`does not list ${withArticle(noun)} as it was sent, ${shown(missing)},`);
  else if (items.length !== written.length)
    yield finding(`lists ${items.length} where ${written.length} were sent`);
  return items;
}

const isAsSent = (item: Item, sent: Item) => difference(sent, pick(item, Object.keys(sent))) === undefined;

/** Claims that the owner, where it expands them, prints what the collection lists. */
async function* expandedFindings(
  context: Context,
  { owner, at, list }: Writing,
  holder: FixtureRecord,
): AsyncGenerator<RawFinding> {
  const { read } = entityVerification[owner];
  if (!read || !operationFacts[read].expansions.includes(at)) return;
  const listed: Exchange = await context.client.send(list, { path: pathTo(list, holder) });
  const expanded = await readSubject(context, { entity: owner, record: holder }, [at]);
  if (expanded?.response.status !== 200 || listed.response.status !== 200) return;
  const ids = (items: readonly Item[]) => items.map(({ Id }) => String(Id).toLowerCase()).sort();
  const what = `${read} expands others in ${at} than ${list} lists`;
  yield* expectEqual(expanded, ids(itemsOf(listed)), ids(recordsIn(fieldsOf(expanded)[at])), what);
}
