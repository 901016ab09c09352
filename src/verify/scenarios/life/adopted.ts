import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification, type Recipe } from '../../../contract/verification.ts';
import { createdStatuses, successesOf } from '../../contract/created.ts';
import { bodyPropertiesOf } from '../../contract/entity-properties.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, expectStatus, pick } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Records } from '../../fixtures/records.ts';
import { fieldsOf, itemsOf } from '../../http/exchange.ts';
import { readSubject, type Subject } from './subject.ts';

/** What a record takes over from a set that it names: other records, which were put into the set before. */
interface Adoption {
  /** The property of a body that names the set. */
  readonly property: string;
  readonly set: EntityName;
  readonly entity: EntityName;
  /** Puts one into a set. */
  readonly into: Recipe;
  /** Lists those of the record. */
  readonly list: OperationId;
}

const names = Object.keys(entityVerification) as EntityName[];

/** What one of an entity can take over: where a property of its bodies names something else's place, and not its own. */
function adoptionsOf(owner: EntityName): Adoption[] {
  const { make, references: own } = entityVerification[owner];
  if (!make) return [];
  return Object.keys(bodyPropertiesOf(make.operation).properties)
    .filter((property) => !(property in own))
    .flatMap((property) =>
      names.flatMap((entity): Adoption[] => {
        const { references, make: first, makes = [] } = entityVerification[entity];
        const set = references[property];
        if (!set) return [];
        const into = [...(first ? [first] : []), ...makes].find(
          ({ operation }) => operationVerification[operation].about?.entity === set,
        );
        const list = (Object.keys(operationVerification) as OperationId[]).find((id) => {
          const { about, collection } = operationVerification[id];
          return operationFacts[id].method === 'GET' && about?.entity === owner && collection?.of === entity;
        });
        return into && list ? [{ property, set, entity, into, list }] : [];
      }),
    );
}

/** Claims that a new record, and one that is updated, has what is in the set that it names. */
export async function* adoptionFindings(
  context: Context,
  records: Records,
  { entity, recipe }: Subject,
): AsyncGenerator<RawFinding> {
  const { make, update, noun } = entityVerification[entity];
  // Where something that is in no project can be made.
  if (recipe !== make || context.client.mode !== 'full') return;
  for (const adoption of adoptionsOf(entity)) {
    const { property } = adoption;
    const [first, second] = [await filled(records, adoption), await filled(records, adoption)];
    const made = await records.attempt(entity, recipe, { [property]: first.set.Id });
    const why = `to a new ${noun} with ${withArticle(property)}`;
    if (!(yield* expectStatus(made.exchange, createdStatuses(recipe.operation), why)) || !made.record)
      continue;
    yield* adoptedFindings(
      context,
      adoption,
      made.record,
      [first.item],
      `${withArticle(noun)} that was made`,
    );
    if (!update || !(property in bodyPropertiesOf(update).properties)) continue;
    const before = await readSubject(context, { entity, record: made.record });
    const needed = before ? pick(fieldsOf(before), bodyPropertiesOf(update).required) : {};
    const body = { ...needed, [property]: second.set.Id };
    // The set is gone when the record has what was in it.
    const ask = { path: pathTo(update, made.record), body, isOnce: true };
    const changed = await context.client.send(update, ask);
    if (!(yield* expectStatus(changed, successesOf(update), `to an update of ${property}`))) continue;
    const items = [first.item, second.item];
    yield* adoptedFindings(context, adoption, made.record, items, `${withArticle(noun)} that was updated`);
  }
}

/** A new set with something in it. */
async function filled(records: Records, { set: of, entity, into }: Adoption) {
  const set = await records.make(of);
  const { record: item } = await records.attempt(entity, into, {}, set);
  return { set, item };
}

/** Claims that a record has what was in the sets that it named; the list may be behind. */
function adoptedFindings(
  context: Context,
  { entity, list, property }: Adoption,
  owner: FixtureRecord,
  items: readonly (FixtureRecord | undefined)[],
  whose: string,
): AsyncGenerator<RawFinding> {
  const ids = (all: readonly Item[]) => all.map(({ Id }) => String(Id).toLowerCase()).sort();
  const expected = ids(items.filter((it) => it !== undefined));
  return settledFindings(context, async function* () {
    const exchange = await context.client.send(list, { path: pathTo(list, owner) });
    if (exchange.response.status !== 200) return;
    const { noun } = entityVerification[entity];
    const what = `${list} lists another ${noun} of ${whose} with ${withArticle(property)} than is in the set`;
    yield* expectEqual(exchange, expected, ids(itemsOf(exchange)), what);
  });
}
