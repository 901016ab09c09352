import type { Item } from '../../../contract/collections.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, sandboxEntity } from '../../../contract/verification.ts';
import { successesOf } from '../../contract/created.ts';
import { bodyPropertiesOf, canBe } from '../../contract/entity-properties.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, expectStatus } from '../../findings/assertions.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Records } from '../../fixtures/records.ts';
import { fieldsOf, recordsIn } from '../../http/exchange.ts';
import { readSubject, storedFindings } from '../life/subject.ts';
import { changes } from './values.ts';

/** Claims that changes of the texts of a field, in the language of changes, are found where the field is read. */
export async function* textFindings(
  context: Context,
  records: Records,
  entity: EntityName,
  field: FixtureRecord,
): AsyncGenerator<RawFinding> {
  const { make, unfilled, noun } = entityVerification[entity];
  if (!make) return;
  const texts = Object.entries(bodyPropertiesOf(make.operation).properties)
    .filter(([name, schema]) => canBe(schema, 'string') && !(name in make.body) && !unfilled.includes(name))
    .map(([name]) => [name, records.sandbox().name(name)] as const);
  const set = texts.map(([name, value]) => ({ set: { name, value } }));
  if (!(yield* changed(context, entity, field, { customFields: set }, 'to a change of its texts'))) return;
  yield* storedFindings(
    context,
    { entity, record: field },
    Object.fromEntries(texts),
    `${withArticle(noun)} than a change of its texts has sent`,
  );
}

/**
 * Makes a required field with options, and claims that each is there until it is taken away, and that the field is required
 * until it is not any more.
 */
export async function* optionFindings(
  context: Context,
  records: Records,
  entity: EntityName,
): AsyncGenerator<RawFinding> {
  const { adds, noun } = entityVerification[entity];
  if (!adds?.options) return;
  const { at, body, required } = adds.options;
  const scope = { [adds.scopes]: [{ Type: sandboxEntity, Id: records.sandbox().projectId }] };
  const field = await records.make(entity, { ...body, [required]: true, ...scope });
  yield* storedFindings(
    context,
    { entity, record: field },
    { [required]: true },
    `${withArticle(noun)} than it was made with`,
  );
  const no = { customFields: [{ set: { name: required, value: 'false' } }] };
  if (yield* changed(context, entity, field, no, `to a change of ${required}`))
    yield* storedFindings(
      context,
      { entity, record: field },
      { [required]: false },
      `${withArticle(noun)} than a change of ${required} has sent`,
    );

  const [first, second, third] = ['one', 'two', 'three'].map((it) => records.sandbox().name(it));
  const add = [{ add: { text: first, sortOrder: 2 } }, { add: { text: second, sortOrder: 1 } }];
  if (!(yield* changed(context, entity, field, { pickListValues: add }, 'to two new options'))) return;
  const [, one] = yield* listed(context, entity, field, at, [second, first], 'two were added');
  if (!one) return;
  const set = [{ set: { id: one.Id, text: third } }];
  if (!(yield* changed(context, entity, field, { pickListValues: set }, 'to a change of an option'))) return;
  yield* listed(context, entity, field, at, [second, third], 'one of two was changed');
  const remove = [{ remove: { id: one.Id } }];
  if (!(yield* changed(context, entity, field, { pickListValues: remove }, 'to the end of an option')))
    return;
  yield* listed(context, entity, field, at, [second], 'one of two was taken away');
}

/** Sends changes of a field. */
async function* changed(
  { client }: Context,
  entity: EntityName,
  field: FixtureRecord,
  said: Item,
  why: string,
): AsyncGenerator<RawFinding, boolean> {
  const { patch, noun } = entityVerification[entity];
  if (!patch) return false;
  const sent = await client.send(patch, { path: pathTo(patch, field), body: { [changes]: said } });
  return yield* expectStatus(sent, successesOf(patch), `${why} of ${withArticle(noun)}`);
}

/**
 * Claims that a field has some options, in their order.
 * @returns them as they are printed
 */
async function* listed(
  context: Context,
  entity: EntityName,
  record: FixtureRecord,
  at: string,
  texts: readonly (string | undefined)[],
  when: string,
): AsyncGenerator<RawFinding, readonly Item[]> {
  const found = await readSubject(context, { entity, record }, [at]);
  if (found?.response.status !== 200) return [];
  const options = recordsIn(fieldsOf(found)[at]);
  const actual = options.map(({ Text }) => Text);
  const what = `${found.operation} answers other options after ${when}`;
  return (yield* expectEqual(found, { [at]: texts }, { [at]: actual }, what)) ? options : [];
}
