import type { Item } from '../../contract/collections.ts';
import type { EntityName, OperationId } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { entityVerification, operationVerification, type Recipe } from '../../contract/verification.ts';
import { createdStatuses, successesOf } from '../contract/created.ts';
import { itemPropertiesOf, propertiesOf } from '../contract/entity-properties.ts';
import { type SchemaNode, viewsOf } from '../contract/schema-lookup.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { isSame } from '../examples/value-formats.ts';
import { expectEqual, expectStatus, pick } from '../findings/assertions.ts';
import { operationAtSamePath } from '../fixtures/ledger.ts';
import { pathTo } from '../fixtures/paths.ts';
import { eachReached, type Records } from '../fixtures/records.ts';
import { fieldsOf, itemsOf } from '../http/exchange.ts';
import { readSubject } from '../scenarios/life/subject.ts';
import { type Part, parts, readParts, tellerOf, tellingFindings } from '../scenarios/parts/whole.ts';

/** A way to make a record below a part. */
interface Below {
  readonly of: EntityName;
  readonly recipe: Recipe;
}

/** Sends something for each of several parts of a record, and puts something into one of them. */
export const partsOfRecords: Check = {
  name: 'parts',
  description:
    'What an update of a record says of several of its parts, in any order, is found at each; what one of them has, no other has.',
  operations: [...new Set(parts.flatMap(operationsOf))],
  mode: 'sandbox',
  effect: 'changes',
  most: 150,
  run: eachReached(parts, operationsOf, partFindings),
};

function operationsOf({ entity, whole }: Part): OperationId[] {
  const { update, read } = entityVerification[whole];
  const all = [
    update,
    read,
    entityVerification[entity].read,
    ...madeBelow(entity).map(({ recipe }) => recipe.operation),
  ];
  return all.filter((operation) => operation !== undefined);
}

/** What can be made below an entity. */
function madeBelow(entity: EntityName): Below[] {
  return (Object.keys(entityVerification) as EntityName[]).flatMap((of) => {
    const { make, makes = [] } = entityVerification[of];
    return (make ? [make, ...makes] : [])
      .filter(({ operation }) => operationVerification[operation].about?.entity === entity)
      .map((recipe) => ({ of, recipe }));
  });
}

async function* partFindings(context: Context, records: Records, part: Part): AsyncGenerator<RawFinding> {
  const { Id } = await records.make(part.whole);
  for (const below of madeBelow(part.entity)) yield* belowFindings(context, records, part, Id, below);
  yield* updateFindings(context, records, part, Id);
}

/** Sends other values for each part, the last one first: each is found at the part with the Id that it was sent with. */
async function* updateFindings(
  context: Context,
  records: Records,
  part: Part,
  id: string,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const { entity, whole, list } = part;
  const { noun, read } = entityVerification[entity];
  const { update } = entityVerification[whole];
  const before = await readParts(context, part, id);
  if (!update || !before || before.all.length < 2) return;
  const { properties, required } = itemPropertiesOf(update, list);
  const { plain } = propertiesOf(entity);
  const names = Object.keys(properties).filter((name) => name !== 'Id' && plain.includes(name));
  const text = () => records.sandbox().name(noun);
  const sent = before.all.map((one, index) => ({
    Id: one.Id,
    ...Object.fromEntries(names.flatMap((name) => valuesOf(name, properties[name], index, text))),
  }));
  const body = { [list]: sent.toReversed() };
  const updated = await client.send(update, { path: pathTo(update, { Id: id }), body });
  const why = `to an update with ${withArticle(noun)} after another one`;
  if (!(yield* expectStatus(updated, successesOf(update), why))) return;
  const after = await readParts(context, part, id);
  if (!after) return;
  for (const [index, values] of sent.entries()) {
    const found = after.all.find((it) => isSame(it.Id, values.Id));
    // Where a part may be sent without an Id, a server may give it another one.
    if (!found && !required.includes('Id')) continue;
    const which = `of ${withArticle(noun)} than was sent with its Id, as number ${sent.length - index} of ${sent.length}`;
    const { operation } = after.exchange;
    yield* expectEqual(
      after.exchange,
      values,
      pick(found ?? {}, Object.keys(values)),
      `${operation} answers something else ${which}`,
    );
    const alone =
      read && (await readSubject(context, { entity, record: { ...before.all[index], Id: values.Id } }));
    if (alone?.response.status !== 200) continue;
    const printed = pick(fieldsOf(alone), Object.keys(values));
    yield* expectEqual(alone, values, printed, `${read} answers something else ${which}`);
  }
}

/** A value for a property that is a text or one of some words: another one for each part. */
function valuesOf(
  name: string,
  schema: SchemaNode | undefined,
  index: number,
  text: () => string,
): [string, unknown][] {
  const views = schema ? viewsOf(schema) : [];
  const words = views.flatMap(({ enum: all = [] }) => all);
  if (words.length > 1) return [[name, words[(index + 1) % words.length]]];
  const isText = views.some(({ type, format }) => [type].flat().includes('string') && format === undefined);
  return isText ? [[name, text()]] : [];
}

/** Makes something below the last part: it is listed there, the part says that it has it, and no other one has. */
async function* belowFindings(
  context: Context,
  records: Records,
  part: Part,
  id: string,
  { of, recipe }: Below,
): AsyncGenerator<RawFinding> {
  const { entity } = part;
  const { noun } = entityVerification[of];
  const before = await readParts(context, part, id);
  const [other, one] = [before?.all[0], before?.all.at(-1)];
  if (!one || !other || one === other) return;
  const { exchange, record } = await records.attempt(of, recipe, {}, one);
  if (
    !(yield* expectStatus(
      exchange,
      createdStatuses(recipe.operation),
      `to a new ${noun} of the last of several`,
    ))
  )
    return;
  const told = tellerOf(entity, of);
  const when = `when the last of several has ${withArticle(noun)}`;
  if (told !== undefined) yield* tellingFindings(context, entity, one, told, true, when);
  const list = operationAtSamePath(recipe.operation, 'GET');
  if (!list || !record) return;
  const listed = await context.client.send(list, { path: pathTo(list, other) });
  if (!itemsOf(listed).some((it: Item) => isSame(it.Id, record.Id))) return;
  const message = `${list} lists the ${noun} of another record of the same list (${record.Id}).`;
  yield { operation: list, where: '/body', message, exchanges: [listed] };
}
