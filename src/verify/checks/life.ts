import type { EntityName, OperationId } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import {
  entityVerification,
  operationVerification,
  type Recipe,
  sandboxEntity,
} from '../../contract/verification.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { eachInTurn } from '../engine/turns.ts';
import { isRecordWithId } from '../fixtures/fixture-record.ts';
import { entryOf } from '../fixtures/ledger.ts';
import { asFarAsReached, createRecords, type Records } from '../fixtures/records.ts';
import { type Exchange, fieldsOf, itemsOf } from '../http/exchange.ts';
import { adoptionFindings } from '../scenarios/life/adopted.ts';
import { goneBelowFindings, readBelow } from '../scenarios/life/below.ts';
import { changeFindings, siblingFindings } from '../scenarios/life/changes.ts';
import { creationFindings } from '../scenarios/life/creation.ts';
import { deletionFindings, makeDependents, witnessFindings } from '../scenarios/life/deletion.ts';
import { downloadFindings, goneFileFindings } from '../scenarios/life/download.ts';
import { expandedListFindings } from '../scenarios/life/expanded-lists.ts';
import { fullFindings } from '../scenarios/life/full.ts';
import { createFullBodies, type FullBodies } from '../scenarios/life/full-bodies.ts';
import { collectionsOf, type Listing, listedFindings, listingsOf } from '../scenarios/life/listings.ts';
import { renamingFindings } from '../scenarios/life/renaming.ts';
import { readSubject, type Subject } from '../scenarios/life/subject.ts';
import { toldContentFindings } from '../scenarios/life/told-contents.ts';
import { type Writing, writings, writtenFindings } from '../scenarios/life/written.ts';

/** The entities that can be made, and every way in which one is. */
const lives = (Object.keys(entityVerification) as EntityName[]).flatMap((entity) => {
  const { make, makes = [] } = entityVerification[entity];
  return (make ? [make, ...makes] : []).map((recipe) => ({ entity, recipe }));
});

/** How many other records have to outlive a deletion that is a task of its own, and among how many they are found. */
const witnessLimits = { most: 5, among: 20 };

/** Makes, reads, lists, changes and deletes one of each entity of which the document says how. */
export const life: Check = {
  name: 'life',
  description:
    'What is created is read, listed, changed and deleted as it was sent, with what belongs to it.',
  operations: [...new Set([...lives.flatMap(operationsIn), ...writings.flatMap(operationsOfWriting)])],
  mode: 'sandbox',
  effect: 'changes',
  most: 6000,
  async *run(context) {
    if (!context.sandbox) return;
    const records = createRecords(context);
    const bodies = createFullBodies(context, records);
    const about = (operations: readonly OperationId[]) => operations.some(context.isWanted);
    yield* eachInTurn(
      context,
      lives.filter((one) => about(operationsIn(one))),
      (own, one) =>
        asFarAsReached(own, operationsIn(one), lifeFindings(own, records, bodies, one.entity, one.recipe)),
    );
    yield* eachApart(
      writings.filter((one) => about(operationsOfWriting(one))),
      (one) => asFarAsReached(context, operationsOfWriting(one), writtenFindings(context, records, one)),
    );
  },
};

function operationsOfWriting({ by, list }: Writing): OperationId[] {
  return [by, list];
}

function operationsIn({ entity, recipe }: { entity: EntityName; recipe: Recipe }): OperationId[] {
  const { read, update, patch, remove, download } = entityVerification[entity];
  const all = [recipe.operation, read, update, patch, remove, download, ...collectionsOf(entity)];
  return all.filter((operation) => operation !== undefined);
}

async function* lifeFindings(
  context: Context,
  records: Records,
  bodies: FullBodies,
  entity: EntityName,
  recipe: Recipe,
): AsyncGenerator<RawFinding> {
  const { noun } = entityVerification[entity];
  const subject = yield* creationFindings(context, records, entity, recipe);
  if (!subject) return;
  const listings = listingsOf(subject);
  const readable = yield* listedFindings(context, subject, listings, 'that was just made');
  yield* expandedListFindings(context, subject, true, 'that was just made');
  yield* downloadFindings(context, subject);
  const made = await siblingOf(records, subject);
  const asMade = made && (await readSubject(context, made));
  const sibling = made && asRead(made, asMade);
  const isUpdatable = yield* changeFindings(context, records, subject);
  yield* siblingFindings(context, sibling, asMade, `after ${withArticle(noun)} was updated`);

  yield* fullFindings(context, records, bodies, subject);
  yield* adoptionFindings(context, records, subject);
  yield* toldContentFindings(context, records, subject);
  const dependents = await makeDependents(records, subject);
  yield* renamingFindings(context, records, subject, dependents);
  const witnesses = await witnessesOf(context, subject, listings);
  const asLeft = sibling && (await readSubject(context, sibling));
  const below = await readBelow(context, subject);
  if (!(yield* deletionFindings(context, subject, readable, dependents, isUpdatable))) return;
  yield* expandedListFindings(context, subject, false, 'that is deleted');
  yield* goneFileFindings(context, subject);
  yield* goneBelowFindings(context, subject, below);
  yield* siblingFindings(context, sibling, asLeft, `after ${withArticle(noun)} was deleted`);
  if (sibling)
    yield* listedFindings(context, sibling, listingsOf(sibling), 'beside one that was deleted', readable);
  yield* witnessFindings(context, subject, witnesses);
}

/** Another one, at the same place; the project of the run where it is one. */
async function siblingOf(
  records: Records,
  { entity, recipe, ...subject }: Subject,
): Promise<Subject | undefined> {
  if (entity === sandboxEntity) {
    return { ...subject, entity, recipe, record: await records.shared(entity) };
  }
  const { record, owners, ask, file } = await records.attempt(entity, recipe);
  return record && { entity, recipe, record, owners, path: ask.path ?? {}, file };
}

/** A record with what is read of it, whatever the response was that has made it. */
function asRead(subject: Subject, read: Exchange | undefined): Subject {
  const { record } = subject;
  const printed = read?.response.status === 200 ? fieldsOf(read) : {};
  return { ...subject, record: { ...record, ...printed, Id: record.Id } };
}

/** Some that nobody else of the run deletes meanwhile, where a deletion is a task that has much to do. */
async function witnessesOf(
  { client, sandbox }: Context,
  { entity, record }: Subject,
  listings: readonly Listing[],
) {
  const { remove } = entityVerification[entity];
  // A search lists others first than the collection itself.
  const isWhole = ({ operation }: Listing) => operationVerification[operation].searches === undefined;
  const listing = listings.find(isWhole) ?? listings[0];
  if (!remove || !listing || operationVerification[remove].startsTask !== true) return [];
  const listed = await client.send(listing.operation, {
    path: listing.path,
    query: { $top: witnessLimits.among },
  });
  return itemsOf(listed)
    .filter(isRecordWithId)
    .filter((it) => it.Id !== record.Id && !entryOf(sandbox?.ledger ?? [], it))
    .slice(0, witnessLimits.most);
}
