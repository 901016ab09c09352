import { type EntityName, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification } from '../../../contract/verification.ts';
import { successesOf } from '../../contract/created.ts';
import { listOf } from '../../contract/entity-operations.ts';
import { bodyPropertiesOf } from '../../contract/entity-properties.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, expectStatus, pick } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Records } from '../../fixtures/records.ts';
import { fieldsOf, isRecord, itemsOf } from '../../http/exchange.ts';
import { readSubject } from '../life/subject.ts';

/** A field that was added to an entity. */
export interface FieldOfKind {
  readonly entity: EntityName;
  /** The property of a record that has the values of such fields. */
  readonly at: string;
  readonly name: string;
}

/** Claims that a record keeps the value of a new field, that an update changes it, and that a query finds the record by it. */
export async function* valueFindings(
  context: Context,
  records: Records,
  field: FieldOfKind,
): AsyncGenerator<RawFinding> {
  const { entity, at, name } = field;
  const { update, noun } = entityVerification[entity];
  const subject = withArticle(noun);
  const [first, second] = ['one', 'two'].map((it) => `${name}_${it}`) as [string, string];
  const record = await records.make(entity, { [at]: { [name]: first } });
  if (!(yield* storedFindings(context, field, record, first, `a new ${noun}`)) || !update) return;
  const change = async (body: Readonly<Record<string, unknown>>) =>
    context.client.send(update, {
      path: pathTo(update, record),
      body: { ...pick(record, bodyPropertiesOf(update).required), ...body },
    });
  const changed = await change({ [at]: { [name]: second } });
  const why = `to an update of ${at} of ${subject}`;
  if (!(yield* expectStatus(changed, successesOf(update), why))) return;
  if (!(yield* storedFindings(context, field, record, second, `${subject} after an update of it`))) return;
  const [others = {}] = entityVerification[entity].change;
  const other = await change(await records.fill(others, record));
  if (!(yield* expectStatus(other, successesOf(update), `to an update of something else of ${subject}`)))
    return;
  yield* storedFindings(context, field, record, second, `${subject} after an update that does not name it`);
  const last = yield* patchedFindings(context, field, record, second);
  yield* settledFindings(context, () => foundFindings(context, field, record, last));
}

/**
 * Claims that a change of the field alone, in the language of changes, changes it.
 * @returns the value that it has then
 */
async function* patchedFindings(
  context: Context,
  field: FieldOfKind,
  record: FixtureRecord,
  before: string,
): AsyncGenerator<RawFinding, string> {
  const { entity, name } = field;
  const { patch, noun } = entityVerification[entity];
  const subject = withArticle(noun);
  if (!patch || !(changes in bodyPropertiesOf(patch).properties)) return before;
  const value = `${name}_three`;
  const body = { [changes]: { customFields: [{ set: { name, value } }] } };
  const sent = await context.client.send(patch, { path: pathTo(patch, record), body });
  if (!(yield* expectStatus(sent, successesOf(patch), `to a change of a field of ${subject}`))) return before;
  yield* storedFindings(context, field, record, value, `${subject} after a change of it alone`);
  return value;
}

/** The property of a body that has changes of single fields. */
export const changes = 'update';

/** Claims that a record has a value of a field. */
async function* storedFindings(
  context: Context,
  { entity, at, name }: FieldOfKind,
  record: FixtureRecord,
  value: string,
  what: string,
): AsyncGenerator<RawFinding, boolean> {
  const exchange = await readSubject(context, { entity, record }, [at]);
  if (!exchange || exchange.response.status === 403) return false;
  const { [at]: values } = fieldsOf(exchange);
  const stored = isRecord(values) ? values[name] : undefined;
  return yield* expectEqual(
    exchange,
    { [at]: value },
    { [at]: stored },
    `${exchange.operation} answers another value of a new field for ${what}`,
  );
}

/** Claims that a query by the field finds the record, and nothing else. */
async function* foundFindings(
  { client }: Context,
  { entity, name }: FieldOfKind,
  record: FixtureRecord,
  value: string,
): AsyncGenerator<RawFinding> {
  const list = listOf(entity);
  if (!operationFacts[list].query.includes('tql')) return;
  const exchange = await client.send(list, { query: { tql: `${name} = "${value}"` } });
  if (!(yield* expectStatus(exchange, [200], 'to a query by a new field'))) return;
  const ids = itemsOf(exchange).map(({ Id }) => Id);
  yield* expectEqual(exchange, [record.Id], ids, `${list} finds others by a new field`);
}
