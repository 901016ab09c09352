import type { Item } from '../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { entityVerification, operationVerification } from '../../contract/verification.ts';
import { successesOf } from '../contract/created.ts';
import { listOf } from '../contract/entity-operations.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { expectStatus } from '../findings/assertions.ts';
import { operationAtSamePath } from '../fixtures/ledger.ts';
import { pathTo } from '../fixtures/paths.ts';
import { asFarAsReached, createRecords, type Records } from '../fixtures/records.ts';
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

/** Gives users and groups that the run has made permissions, and takes them away again. */
export const permissions: Check = {
  name: 'permissions',
  description:
    'Permissions that are given are listed, those that are not given any more are not, and nobody else gets them.',
  operations: all.flatMap(({ set, list }) => [set, list]),
  mode: 'full',
  effect: 'adds',
  most: 400,
  async *run(context) {
    if (!context.sandbox) return;
    const records = createRecords(context);
    yield* eachApart(all, (one) =>
      asFarAsReached(context, [one.set], assignmentFindings(context, records, one)),
    );
  },
};

async function* assignmentFindings(
  context: Context,
  records: Records,
  { set, list }: Assigning,
): AsyncGenerator<RawFinding> {
  const { client } = context;
  const { about, assigns } = operationVerification[set];
  if (!about || !assigns) return;
  const { of, field, project } = assigns;
  const [holder, other] = [await records.make(about.entity), await records.make(about.entity)];
  const pathOf = (operation: OperationId, record: Item) => ({
    ...pathTo(operation, record),
    ...(project === undefined ? {} : { [project]: records.sandbox().projectId }),
  });
  const { noun } = entityVerification[about.entity];
  const before = await client.send(list, { path: pathOf(list, holder) });
  if (!(yield* expectStatus(before, [200], `to the list of what a ${noun} has that was just made`))) return;
  // What everybody has says nothing. Each of the others includes what is below it, and none another one.
  const had = itemsOf(before).map((it) => it[field]);
  const there = itemsOf(await client.send(listOf(of))).map((it) => it[field]);
  const [first, second] = there.filter((it): it is string => typeof it === 'string' && !had.includes(it));
  if (first === undefined || second === undefined) return;

  for (const keys of [[first, second], [second], []]) {
    const body = keys.map((it) => ({ [field]: it }));
    const exchange = await client.send(set, { path: pathOf(set, holder), body });
    const when = `when a ${noun} that was just made is given ${keys.length} of 2`;
    if (!(yield* expectStatus(exchange, successesOf(set), when, keys.length < 2))) return;
    for (const { who, expected } of [
      { who: holder, expected: keys },
      { who: other, expected: [] },
    ] satisfies { who: Item; expected: string[] }[]) {
      const read = await client.send(list, { path: pathOf(list, who) });
      if (!(yield* expectStatus(read, [200], when, true))) return;
      const listed = itemsOf(read).map((it) => it[field]);
      const wrong = [first, second].find((key) => listed.includes(key) !== expected.includes(key));
      if (wrong === undefined) continue;
      const whose = who === holder ? 'that' : 'another';
      const message = `${list} ${listed.includes(wrong) ? 'lists' : 'does not list'} a ${entityVerification[of].noun} of ${whose} ${noun} ${when}.`;
      yield { operation: set, where: '/body', message, exchanges: [exchange, read] };
    }
  }
}
