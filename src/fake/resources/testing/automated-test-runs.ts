import type { Entities } from '../../../contract/entities.gen.ts';
import type { World } from '../../../world/world.ts';
import {
  automatedRunsOf,
  findRun,
  nodeAttachments,
  noteAutomatedStatus,
  runAttachments,
} from '../../domain/testing/automated-tests.ts';
import { importOf, isImported, prepareImport } from '../../domain/testing/result-import.ts';
import { testDataOf } from '../../domain/testing/result-nodes.ts';
import { changedAt, executionOf, nameOrId, tqlFunctions } from '../../domain/tql-fields.ts';
import { defineResource, type TqlMeaning } from '../../resource/define.ts';
import { startedTask, startTask } from '../../tasks/start.ts';

type Run = Entities['AutomatedTestRun'];

const absentAssignment = (id: string) => `No automated test assignment has the id ${id}.`;

export default defineResource('automated-test-runs', {
  operations: {
    getAutomatedTestAssignmentRuns: ({ path, store, list, fail }) => {
      if (!store.AutomatedTestAssignment.has(path.id)) fail(404, absentAssignment(path.id));
      return { status: 200, body: list('AutomatedTestRun', automatedRunsOf(store, path.id)) };
    },

    uploadAutomatedTestResults: (call) => {
      const { path, body, world, store, fail } = call;
      const parameters = importOf(body);
      if (!parameters || !store.AutomatedTestAssignment.has(path.id)) fail(404, absentAssignment(path.id));
      const { task, reason } = startTask(world, 'AutomatedTestImport', parameters);
      if (!task) return fail(403, reason);
      return startedTask(call, task);
    },

    searchAutomatedTestRuns: ({ world, store, list }) => ({
      status: 200,
      body: list('AutomatedTestRun', [...store.AutomatedTestRun].filter(isImported), { tql: runTql(world) }),
    }),

    getAutomatedTestRun: (call) => ({
      status: 200,
      body: call.serialize('AutomatedTestRun', findRun(call, call.path.id), call.expand),
    }),

    deleteAutomatedTestRun: (call) => {
      const { Id, AssignmentId } = findRun(call, call.path.id);
      call.store.removeTree('AutomatedTestRun', Id);
      noteAutomatedStatus(call.store, AssignmentId);
      return { status: 200 };
    },

    getAutomatedTestRunAttachments: (call) => {
      const all = runAttachments.of(call, findRun(call, call.path.runId).Id);
      return { status: 200, body: all.map((it) => call.serialize('Attachment', it)) };
    },

    createAutomatedTestRunAttachments: (call) =>
      runAttachments.create(call, findRun(call, call.path.runId).Id),

    deleteAutomatedTestRunAttachment: (call) => {
      const { runId, attachmentId } = call.path;
      const { Id } = findRun(call, runId);
      const { NodeId, AutomatedTestRunId } = call.store.Attachment.get(attachmentId) ?? {};
      return NodeId === undefined || AutomatedTestRunId !== Id
        ? runAttachments.remove(call, Id, attachmentId)
        : nodeAttachments.remove(call, NodeId, attachmentId);
    },

    getAutomatedTestRunData: (call) => {
      const { Id } = findRun(call, call.path.id);
      return { status: 200, body: { Tables: testDataOf(call.store, Id) } };
    },
  },
  preparations: { uploadAutomatedTestResults: prepareImport },
  expansions: {
    AutomatedTestRun: {
      Totals: ({ Totals }) => Totals,
      Assignment: ({ AssignmentId }, { store, serialize }) =>
        serialize('AutomatedTestAssignment', store.AutomatedTestAssignment.getOrThrow(AssignmentId)),
    },
  },
});

/** What TQL says of runs beyond their own properties. */
function runTql(world: World): TqlMeaning<Run> {
  const { store } = world;
  const assignmentOf = ({ AssignmentId }: Run) => store.AutomatedTestAssignment.get(AssignmentId);
  const testOf = (run: Run) => store.AutomatedTest.get(assignmentOf(run)?.AutomatedTestId ?? '');
  return {
    derive: {
      ...executionOf(store, assignmentOf),
      Name: (run) => [testOf(run)?.Name],
      AutomatedTest: (run) => nameOrId(testOf(run)),
      TestId: (run) => [testOf(run)?.Id],
      Assignment: ({ AssignmentId }) => [AssignmentId],
    },
    changedAt: (run) => changedAt(run, run.ImportedAt),
    resolve: tqlFunctions(world, 'ExecutionPackage'),
  };
}
