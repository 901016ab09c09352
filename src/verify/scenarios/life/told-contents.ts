import type { EntityName } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification, type Recipe } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import { entryOf } from '../../fixtures/ledger.ts';
import { type Records, Unreachable } from '../../fixtures/records.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import { tellerOf } from '../parts/whole.ts';
import { pollTask } from '../tasks/polling.ts';
import { readSubject, type Subject } from './subject.ts';

/** What can be put into a record that says whether it has any of it. */
interface ToldContent {
  /** The property that says so. */
  readonly told: string;
  readonly of: EntityName;
  readonly recipe: Recipe;
  /** The property of a body that names the record; undefined where the path does. */
  readonly field: string | undefined;
}

/** What of an entity can be put into a record, of which that says whether it has any. */
function toldContentsOf(entity: EntityName): ToldContent[] {
  return (Object.keys(entityVerification) as EntityName[]).flatMap((of): ToldContent[] => {
    const told = tellerOf(entity, of);
    const { make, makes = [], references } = entityVerification[of];
    if (told === undefined || !make) return [];
    const below = [make, ...makes].find(
      ({ operation }) => operationVerification[operation].about?.entity === entity,
    );
    if (below) return [{ told, of, recipe: below, field: undefined }];
    const field = Object.keys(references).find((name) => references[name] === entity);
    return field === undefined ? [] : [{ told, of, recipe: make, field }];
  });
}

/** Puts something into a record and takes it out again: the record says that it has it, and then no more. */
export async function* toldContentFindings(
  context: Context,
  records: Records,
  subject: Subject,
): AsyncGenerator<RawFinding> {
  for (const content of toldContentsOf(subject.entity)) {
    const { told, of } = content;
    // Where it has some already, the deletion of one says nothing.
    if ((await toldBy(context, subject, told)) !== false) continue;
    const made = await contentIn(records, subject, content);
    if (!made) continue;
    const { noun } = entityVerification[of];
    const claim = (expected: boolean, which: string) =>
      settledFindings(context, () => claimFindings(context, subject, told, expected, which));
    yield* claim(true, `that has ${withArticle(noun)}`);
    if (yield* removed(context, made)) yield* claim(false, `whose only ${noun} is deleted`);
  }
}

/** The record that was put in; undefined where it cannot be made. */
async function contentIn(
  records: Records,
  { record }: Subject,
  { of, recipe, field }: ToldContent,
): Promise<Subject['record'] | undefined> {
  try {
    const attempt =
      field === undefined
        ? await records.attempt(of, recipe, {}, record)
        : await records.attempt(of, recipe, { [field]: record.Id });
    return attempt.record;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return undefined;
  }
}

/** @returns whether it is surely gone */
async function* removed(context: Context, record: Subject['record']): AsyncGenerator<RawFinding, boolean> {
  const { sandbox } = context;
  const entry = sandbox && entryOf(sandbox.ledger, record);
  if (!entry) return false;
  const deleted = await sandbox.remove(entry.self);
  if (deleted.response.status >= 300) return false;
  if (operationVerification[entry.operation].startsTask !== true) return true;
  return (yield* pollTask(context, deleted)).ended;
}

/** What a record says; undefined where it is not read, or does not say it. */
async function toldBy(context: Context, subject: Subject, told: string): Promise<unknown> {
  const exchange = await readSubject(context, subject);
  return exchange && saidBy(exchange, told);
}

function saidBy(exchange: Exchange, told: string): boolean | undefined {
  const { [told]: value } = fieldsOf(exchange);
  return exchange.response.status === 200 && typeof value === 'boolean' ? value : undefined;
}

async function* claimFindings(
  context: Context,
  subject: Subject,
  told: string,
  expected: boolean,
  which: string,
): AsyncGenerator<RawFinding> {
  const exchange = await readSubject(context, subject);
  const actual = exchange && saidBy(exchange, told);
  if (!exchange || actual === undefined || actual === expected) return;
  const { noun } = entityVerification[subject.entity];
  const message = `${exchange.operation} prints ${told} as ${actual} of ${withArticle(noun)} ${which}.`;
  yield {
    operation: exchange.operation,
    where: `/body/${told}`,
    message,
    expected,
    actual,
    exchanges: [exchange],
  };
}
