import type { Entities } from '../../../contract/entities.gen.ts';
import { noCounts } from '../../../results/node.ts';
import type { WorldStore } from '../../../world/world.ts';
import { write } from '../facts.ts';
import { newestOf } from '../sequence.ts';
import { attachmentOperations } from './attachments.ts';
import { isImported } from './result-import.ts';
import { type ResultTotals, totalsOf } from './result-nodes.ts';
import { notRun } from './runs.ts';

type AutomatedTestRun = Entities['AutomatedTestRun'];

interface CanFail {
  readonly store: WorldStore;
  fail(status: 404, message: string): never;
}

/** The runs of an assignment, those that were imported last before the others. */
export function automatedRunsOf(store: WorldStore, assignmentId: string): readonly AutomatedTestRun[] {
  const runs = store.AutomatedTestRun.where('AssignmentId', assignmentId).filter(isImported);
  return newestOf(runs, 'ImportedAt');
}

/** The project of a run is that of its automated test. */
export function projectOfRun(store: WorldStore, { AssignmentId }: AutomatedTestRun): string {
  const { AutomatedTestId } = store.AutomatedTestAssignment.getOrThrow(AssignmentId);
  return store.AutomatedTest.getOrThrow(AutomatedTestId).ProjectId;
}

/** The totals of an assignment are those of its last run. */
export function totalsOfAssignment(store: WorldStore, assignmentId: string): ResultTotals {
  const [last] = automatedRunsOf(store, assignmentId);
  return last?.Totals ?? totalsOf(noCounts, 0, 0);
}

/** An assignment, where it is still there, is as its last run is. */
export function noteAutomatedStatus(store: WorldStore, assignmentId: string): void {
  const [last] = automatedRunsOf(store, assignmentId);
  write(store.AutomatedTestAssignment, assignmentId, { Status: last?.Status ?? notRun });
}

/** The run that an address names. */
export function findRun({ store, fail }: CanFail, id: string): AutomatedTestRun {
  const run = store.AutomatedTestRun.get(id);
  return run && isImported(run) ? run : fail(404, `No automated test run has the id ${id}.`);
}

/** What is attached to a run, and to its nodes: those name it, too. */
export const runAttachments = attachmentOperations('AutomatedTestRun', 'automated test run');

export const nodeAttachments = attachmentOperations('ResultNode', 'result node');

/** The node of a run that an address names. */
export function findNode(call: CanFail, runId: string, nodeId: string): Entities['ResultNode'] {
  const run = findRun(call, runId);
  const node = call.store.ResultNode.get(nodeId);
  if (node?.AutomatedTestRunId === run.Id) return node;
  return call.fail(404, `The automated test run ${run.Id} has no node with the id ${nodeId}.`);
}
