import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import { successesOf } from '../../contract/created.ts';
import { readSmall } from '../../discovery/collections.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { expectEqual, expectStatus } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { operationAtSamePath } from '../../fixtures/ledger.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Records } from '../../fixtures/records.ts';
import { fieldsOf } from '../../http/exchange.ts';
import { absentStatuses, readSubject } from '../life/subject.ts';
import { tellingFindings } from '../parts/whole.ts';

/** How a record is linked to another entity. */
export interface Linking {
  readonly link: OperationId;
  readonly list: OperationId;
  /** What is linked. */
  readonly owner: EntityName;
  readonly to: EntityName;
  /** The field of a link that names the other record. */
  readonly field: string;
  /** The field of the owner that says whether there is any link. */
  readonly told: string;
}

/** Every way in which the document has records linked to others. */
export const linkings: readonly Linking[] = (Object.keys(operationFacts) as OperationId[]).flatMap(
  (link): Linking[] => {
    const { links: note, about } = operationVerification[link];
    const list = operationAtSamePath(link, 'GET');
    return note && about && list ? [{ ...note, link, list, owner: about.entity }] : [];
  },
);

/**
 * Links a record to a new one, twice where that is documented, and takes the link away: there is one link meanwhile and none
 * afterwards, and the other record stays.
 * @param given the record, which nobody has linked before; a new one when absent
 */
export async function* linkFindings(
  context: Context,
  records: Records,
  linking: Linking,
  given?: FixtureRecord,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const { link, owner, to, field } = linking;
  const holder = given ?? (await records.make(owner));
  const other = await records.make(to);
  const what = `${withArticle(entityVerification[to].noun)} of ${withArticle(entityVerification[owner].noun)}`;
  const ask = { path: pathTo(link, holder), body: { [field]: other.Id } };
  const linked = await client.send(link, ask);
  if (!(yield* expectStatus(linked, successesOf(link), `to the link to ${what}`))) return;
  const { [field]: named, Self } = fieldsOf(linked);
  yield* expectEqual(linked, other.Id, named, `${link} answers another ${field} than was sent`);
  // Where the document has a status for what is linked already, it may be linked again.
  if (successesOf(link).includes(200)) {
    const again = await client.send(link, ask);
    yield* expectStatus(again, successesOf(link), `to the second link to ${what}`, true);
  }
  yield* stateFindings(context, linking, holder, [other], 'when it was linked');

  const place = typeof Self === 'string' ? client.locate(Self) : undefined;
  const remove = place && operationAtSamePath(place.operation, 'DELETE');
  if (!place || !remove) return;
  const read = await client.send(place.operation, { path: place.path });
  yield* expectStatus(read, [200], `to the link to ${what} that was just made`);
  const removed = await client.send(remove, { path: place.path });
  if (!(yield* expectStatus(removed, successesOf(remove), `to the removal of the link to ${what}`))) return;
  yield* stateFindings(context, linking, holder, [], 'when its link was removed');
  const gone = await client.send(place.operation, { path: place.path });
  yield* expectStatus(gone, absentStatuses(place.operation), `to a removed link to ${what}`);
  const still = await readSubject(context, { entity: to, record: other });
  if (still) yield* expectStatus(still, [200], `to ${what} whose link was removed`);
}

/** Claims that a list has the links to some records and no others, and that the owner says whether it has any. */
async function* stateFindings(
  context: Context,
  linking: Linking,
  holder: FixtureRecord,
  others: readonly Item[],
  when: string,
): AsyncGenerator<RawFinding> {
  const { owner, told } = linking;
  const isListed = yield* settledFindings(context, () =>
    listFindings(context, linking, holder, others, when),
  );
  if (!isListed) return;
  yield* tellingFindings(context, owner, holder, told, others.length > 0, when);
  const seen = await readSubject(context, { entity: owner, record: holder });
  if (seen?.response.status !== 200 || typeof fieldsOf(seen)[told] !== 'boolean') return;
  const what = `${seen.operation} answers another ${told} of a record ${when}`;
  yield* expectEqual(seen, others.length > 0, fieldsOf(seen)[told], what);
}

/** @returns whether the list can be read */
async function* listFindings(
  context: Context,
  { list, field }: Linking,
  holder: FixtureRecord,
  others: readonly Item[],
  when: string,
): AsyncGenerator<RawFinding, boolean> {
  const { exchange, items } = await readSmall(context, list, pathTo(list, holder), others.length);
  if (!(yield* expectStatus(exchange, [200], `to the links of a record ${when}`))) return false;
  const listed = items.map((it) => it[field]);
  const isWhole = others.every(({ Id }) => listed.some((it) => isSame(it, Id)));
  if (!isWhole || listed.length !== others.length) {
    const message = `${list} lists ${listed.length} links of a record ${when}, not ${others.length}.`;
    yield { operation: list, where: '/body', message, exchanges: [exchange] };
  }
  return true;
}
