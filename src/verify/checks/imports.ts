import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import { entityVerification, operationVerification } from '../../contract/verification.ts';
import { listOf } from '../contract/entity-operations.ts';
import { hasFailed } from '../contract/tasks.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectStatus, shown } from '../findings/assertions.ts';
import { settledFindings } from '../findings/settled-findings.ts';
import { isRecordWithId } from '../fixtures/fixture-record.ts';
import { pathTo } from '../fixtures/paths.ts';
import { eachReached, type Records } from '../fixtures/records.ts';
import { fieldsOf, itemsOf } from '../http/exchange.ts';
import { nodeFindings } from '../scenarios/imports/nodes.ts';
import { writeReport } from '../scenarios/imports/report.ts';
import { type ImportedRun, readersOf, removalFindings, runFindings } from '../scenarios/imports/run.ts';
import { changeFindings } from '../scenarios/life/changes.ts';
import { linkFindings, linkings } from '../scenarios/linked/link.ts';
import { pollTask } from '../scenarios/tasks/polling.ts';

/** An operation whose task makes a run of a report, and those that tell what came of it. */
interface Import extends ImportedRun {
  readonly upload: OperationId;
  readonly part: string;
  readonly node: EntityName;
}

const all = (Object.keys(operationFacts) as OperationId[]).flatMap((upload): Import[] => {
  const { imports: note, about } = operationVerification[upload];
  if (!note || !about) return [];
  const { run, node } = note;
  const lists = { list: listOf(run, about.entity), nodes: listOf(node, run), children: listOf(node, node) };
  return [{ ...note, ...lists, upload, owner: about.entity }];
});

/** Uploads a report to something that the run has made, and looks for what is in it. */
export const imports: Check = {
  name: 'imports',
  description:
    'When the task of an upload is complete, there is one more run, with the results of the report.',
  operations: all.flatMap(({ upload, list, nodes, children, node, run }) => {
    const { update } = entityVerification[node];
    const { remove } = entityVerification[run];
    return [upload, list, nodes, children, update, remove, ...readersOf({ run, nodes })].filter(
      (it) => it !== undefined,
    );
  }),
  mode: 'sandbox',
  effect: 'adds',
  most: 400,
  run: eachReached(all, ({ upload }) => [upload], importFindings),
};

async function* importFindings(context: Context, records: Records, one: Import): AsyncGenerator<RawFinding> {
  const { client, coverage } = context;
  const { upload, part, owner, list } = one;
  const holder = await records.make(owner);
  const report = writeReport(part, () => records.sandbox().name('result'));
  const before = await client.send(list, { path: pathTo(list, holder) });
  const started = await client.send(upload, {
    path: pathTo(upload, holder),
    body: { fields: {}, files: [report.file] },
    isOnce: true,
  });
  const { status } = started.response;
  if (status !== 202) {
    // No page says that it is there, and it may ask for a permission.
    const reason = `the server responds with ${status} to the upload of a report`;
    return coverage.markUnreachable(upload, 'operation', upload, reason);
  }
  const { ended, exchanges } = yield* pollTask(context, started, { mayFail: true });
  const task = fieldsOf(exchanges.at(-1) ?? started);
  if (hasFailed(task)) {
    // Which formats a server reads is open.
    const reason = `the server cannot read a report in the format of JUnit: ${shown(task.Error)}`;
    return coverage.markUnreachable(upload, 'operation', upload, reason);
  }
  if (!ended || before.response.status !== 200) return;
  const known = new Set(itemsOf(before).map(({ Id }) => Id));
  const run = yield* settledFindings(context, async function* () {
    const after = await client.send(list, { path: pathTo(list, holder) });
    if (!(yield* expectStatus(after, [200], 'after the upload of a report', true))) return undefined;
    const made = itemsOf(after).filter(({ Id }) => !known.has(Id));
    const [one] = made.filter(isRecordWithId);
    if (made.length === 1 && one) return one;
    const message = `${list} lists ${made.length} new runs after the task of one upload is complete.`;
    yield { operation: list, where: '/body', message, exchanges: [started, after] };
    return undefined;
  });
  if (!run) return;
  yield* runFindings(context, one, holder, run, report);
  const first = yield* nodeFindings(context, one, run, report);
  if (first) yield* changeFindings(context, records, { entity: one.node, record: first });
  for (const linking of linkings)
    if (first && linking.owner === one.node) yield* linkFindings(context, records, linking, first);
  yield* removalFindings(context, one, holder, run);
}
