import { entities } from '../../../contract/entities.gen.ts';
import { type EntityName, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectStatus } from '../../findings/assertions.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { deletionOf, entryOf } from '../../fixtures/ledger.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { type Records, Unreachable } from '../../fixtures/records.ts';
import type { Exchange } from '../../http/exchange.ts';
import { pollTask } from '../tasks/polling.ts';
import { type Listing, unlistedFindings } from './listings.ts';
import { absentStatuses, readSubject, type Subject } from './subject.ts';

const all = Object.keys(entityVerification) as EntityName[];

/** Something that belongs to another record. */
export type Dependent = Pick<Subject, 'entity' | 'record'>;

/** Something of the run's own that is deleted. */
type Deleted = Pick<Subject, 'entity' | 'record' | 'owners'>;

/** Puts one of each kind into a record, as far as they can be read and made. */
export async function makeDependents(records: Records, { entity, record }: Subject): Promise<Dependent[]> {
  const { remove } = entityVerification[entity];
  const holding = (remove && operationVerification[remove].heldBy) ?? [];
  const dependents: Dependent[] = [];
  for (const other of all) {
    const { make, read } = entityVerification[other];
    if (!make || !read || holding.includes(other)) continue;
    const belongsTo: Readonly<Record<string, string>> = entities[other].belongsTo;
    const said: Readonly<Record<string, unknown>> = { ...make.body, ...make.oneOf };
    const field = Object.keys(belongsTo).find(
      (it) => belongsTo[it] === entity && said[it] === `$${entity}.Id`,
    );
    const isBelow = operationVerification[make.operation].about?.entity === entity;
    if (field === undefined && !isBelow) continue;
    try {
      const made = await (field === undefined
        ? records.below(other, record)
        : records.make(other, { [field]: record.Id }));
      // What the caller may not read tells nothing when it cannot be read later.
      if (await records.read(read, pathTo(read, made))) dependents.push({ entity: other, record: made });
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
  }
  return dependents;
}

/**
 * Deletes a record: it is gone for readers and from its collections, what belonged to it is gone, too, and it cannot be
 * deleted or changed again.
 * @param readable its collections that the caller can read
 * @param isUpdatable whether the caller may update it
 * @returns whether it is deleted
 */
export async function* deletionFindings(
  context: Context,
  subject: Deleted,
  readable: readonly Listing[],
  dependents: readonly Dependent[],
  isUpdatable: boolean,
): AsyncGenerator<RawFinding, boolean> {
  const { client, sandbox } = context;
  const { entity, record } = subject;
  const { noun } = entityVerification[entity];
  const entry = sandbox && entryOf(sandbox.ledger, record);
  if (!sandbox || !entry) return false;
  const before = await readSubject(context, subject);
  const deleted = await sandbox.remove(entry.self);
  const successes = operationFacts[entry.operation].statuses.filter((status) => status < 300);
  if (
    !(yield* expectStatus(deleted, successes, `to the deletion of ${withArticle(noun)} that was just made`))
  )
    return false;
  if (!(yield* endFindings(context, subject, deleted))) return false;

  const after = await readSubject(context, subject);
  if (after && before?.response.status === 200)
    yield* expectStatus(after, absentStatuses(after.operation), `to ${withArticle(noun)} that is deleted`);
  yield* unlistedFindings(context, subject, readable);
  for (const dependent of dependents) {
    const orphan = await readSubject(context, dependent);
    const what = withArticle(entityVerification[dependent.entity].noun);
    if (orphan)
      yield* expectStatus(orphan, absentStatuses(orphan.operation), `to ${what} whose ${noun} is deleted`);
  }
  yield* ownerFindings(context, subject, deleted);
  const again = await client.send(entry.operation, deletionOf(entry));
  yield* expectStatus(
    again,
    absentStatuses(entry.operation),
    `to the deletion of ${withArticle(noun)} that is deleted`,
  );
  if (isUpdatable) yield* lateUpdateFindings(context, subject);
  return true;
}

/** Waits for the end of a deletion that is a task; until then, what is deleted can be read. */
async function* endFindings(
  context: Context,
  subject: Deleted,
  deleted: Exchange,
): AsyncGenerator<RawFinding, boolean> {
  if (operationVerification[deleted.operation].startsTask !== true) return true;
  function* early(seen: Exchange, poll: Exchange): Generator<RawFinding> {
    if (seen.response.status === 200) return;
    const message = `${seen.operation} responds with ${seen.response.status} before the task that deletes the ${entityVerification[subject.entity].noun} is complete.`;
    yield {
      operation: deleted.operation,
      where: '/status',
      message,
      discrepancies: [],
      exchanges: [deleted, seen, poll],
    };
  }
  const { ended } = yield* pollTask(context, deleted, { see: () => readSubject(context, subject), early });
  return ended;
}

/** What a record belonged to, and what it named, is still there. */
async function* ownerFindings(
  context: Context,
  { entity, owners }: Deleted,
  deleted: Exchange,
): AsyncGenerator<RawFinding> {
  for (const [owner, record] of owners) {
    const still = await readSubject(context, { entity: owner, record });
    if (still?.response.status !== 404) continue;
    const [noun, gone] = [entityVerification[entity].noun, entityVerification[owner].noun];
    const message = `The deletion of ${withArticle(noun)} has deleted the ${gone} that it was made with: ${still.operation} responds with 404.`;
    yield { operation: deleted.operation, where: '/status', message, exchanges: [deleted, still] };
  }
}

async function* lateUpdateFindings(
  { client, sandbox }: Context,
  { entity, record }: Deleted,
): AsyncGenerator<RawFinding> {
  const { update, change, noun } = entityVerification[entity];
  const named = change.find(({ Name }) => Name === '$name');
  if (!update || !named) return;
  const late = await client.send(update, {
    path: pathTo(update, record),
    body: { Name: sandbox?.name(noun) },
  });
  yield* expectStatus(late, absentStatuses(update), `to an update of ${withArticle(noun)} that is deleted`);
}

/** Records that were there before, and have to be there afterwards. */
export async function* witnessFindings(
  context: Context,
  { entity }: Subject,
  witnesses: readonly FixtureRecord[],
): AsyncGenerator<RawFinding> {
  const { noun, remove } = entityVerification[entity];
  for (const record of witnesses) {
    const still = await readSubject(context, { entity, record });
    if (still?.response.status !== 404) continue;
    const message = `The deletion of ${withArticle(noun)} has deleted another one: ${still.operation} responds with 404 to ${record.Id}.`;
    yield {
      operation: remove,
      where: '/status',
      message,
      discrepancies: [],
      exchanges: [still],
    };
  }
}
