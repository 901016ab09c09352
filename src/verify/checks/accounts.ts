import type { Item } from '../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../contract/verification.ts';
import { successesOf } from '../contract/created.ts';
import { listOf } from '../contract/entity-operations.ts';
import { readSmall } from '../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectStatus } from '../findings/assertions.ts';
import { settledFindings } from '../findings/settled-findings.ts';
import { operationAtSamePath } from '../fixtures/ledger.ts';
import { pathTo } from '../fixtures/paths.ts';
import { eachReached, type Records } from '../fixtures/records.ts';
import { itemsOf } from '../http/exchange.ts';

/** An operation that sets all that a record has of another entity, and the one that lists it. */
interface Assigning {
  readonly set: OperationId;
  readonly list: OperationId;
}

const all = (Object.keys(operationFacts) as OperationId[]).flatMap((set): Assigning[] => {
  const list = operationAtSamePath(set, 'GET');
  return operationVerification[set].assigns && list ? [{ set, list }] : [];
});

/** Gives users and groups that the run has made permissions and members, and takes them away again. */
export const accounts: Check = {
  name: 'accounts',
  description:
    'Permissions and members that users and groups are given are listed, those that they are not given any more are not.',
  operations: all.flatMap(({ set, list }) => [set, list]),
  mode: 'full',
  effect: 'adds',
  most: 400,
  run: eachReached(all, ({ set }) => [set], assignmentFindings),
};

async function* assignmentFindings(
  context: Context,
  records: Records,
  { set, list }: Assigning,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const { about, assigns } = operationVerification[set];
  if (!about || !assigns) return;
  const { of, field, at, project } = assigns;
  const [holder, other] = [await records.make(about.entity), await records.make(about.entity)];
  const pathOf = (operation: OperationId, record: Item) => ({
    ...pathTo(operation, record),
    ...(project === undefined ? {} : { [project]: records.sandbox().projectId }),
  });
  const keysIn = (items: readonly Item[]) => items.map((it) => String(it[field]).toLowerCase());
  const { noun } = entityVerification[about.entity];
  const before = await client.send(list, { path: pathOf(list, holder) });
  if (
    !(yield* expectStatus(before, [200], `to the list of what ${withArticle(noun)} has that was just made`))
  )
    return;
  // What everybody has says nothing. Of what there is, each includes what is below it, and none another one.
  const had = keysIn(itemsOf(before));
  const there = entityVerification[of].make
    ? [await records.make(of), await records.make(of)]
    : itemsOf(await client.send(listOf(of)));
  const [first, second] = there
    .map((it) => String(it[field]))
    .filter((key) => !had.includes(key.toLowerCase()));
  if (first === undefined || second === undefined) return;

  for (const keys of [[first, second], [second], []]) {
    const items = keys.map((it) => ({ [field]: it }));
    const body = at === undefined ? items : { [at]: items };
    const exchange = await client.send(set, { path: pathOf(set, holder), body });
    const when = `when ${withArticle(noun)} that was just made is given ${keys.length} of 2`;
    if (!(yield* expectStatus(exchange, successesOf(set), when, keys.length < 2))) return;
    for (const { who, expected } of [
      { who: holder, expected: keys },
      { who: other, expected: [] },
    ] satisfies { who: Item; expected: string[] }[]) {
      const isListed = yield* settledFindings(context, async function* () {
        const { exchange: read, items: found } = await readSmall(
          context,
          list,
          pathOf(list, who),
          keys.length,
        );
        if (!(yield* expectStatus(read, [200], when, true))) return false;
        const listed = keysIn(found);
        const wrong = [first, second].find(
          (key) => listed.includes(key.toLowerCase()) !== expected.includes(key),
        );
        if (wrong === undefined) return true;
        const does = expected.includes(wrong) ? 'does not list' : 'lists';
        const whose = who === holder ? 'that' : 'another';
        const message = `${list} ${does} ${withArticle(entityVerification[of].noun)} of ${whose} ${noun} ${when}.`;
        yield { operation: set, where: '/body', message, exchanges: [exchange, read] };
        return true;
      });
      if (!isListed) return;
    }
  }
}
