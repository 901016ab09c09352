import type { Entities } from '../../../contract/entities.gen.ts';
import type { WorldStore } from '../../../world/world.ts';
import { attachmentOperations } from '../../domain/testing/attachments.ts';
import { incidentLinkOperations, partsOfLink } from '../../domain/testing/incident-links.ts';
import { defineResource } from '../../resource/define.ts';

const attachments = attachmentOperations('AgileRunStep', 'step of an agile run');

const incidents = incidentLinkOperations('AgileRunStepId', (StepId, IncidentId, context) => {
  const { store, serialize, urlFor } = context;
  const RunId = store.AgileRunStep.getOrThrow(StepId).AgileRunId;
  return {
    StepId,
    RunId,
    IncidentId,
    ...partsOfLink(context, {
      Incident: () => serialize('Incident', store.Incident.getOrThrow(IncidentId)),
      Run: () => serialize('AgileRun', store.AgileRun.getOrThrow(RunId)),
    }),
    Self: urlFor('getAgileRunStepIncidentLink', { runId: RunId, stepId: StepId, incidentId: IncidentId }),
    Links: [],
  };
});

interface StepCall {
  readonly path: { readonly runId: string; readonly stepId: string };
  readonly store: WorldStore;
  fail(status: 404, message: string): never;
}

/** The step that an address names, and the run that it is a step of. */
function find({ path, store, fail }: StepCall): Entities['AgileRunStep'] {
  if (!store.AgileRun.has(path.runId)) fail(404, `No agile run has the id ${path.runId}.`);
  const step = store.AgileRunStep.get(path.stepId);
  if (step?.AgileRunId === path.runId) return step;
  return fail(404, `The agile run ${path.runId} has no step with the id ${path.stepId}.`);
}

export default defineResource('agile-run-steps', {
  operations: {
    getAgileRunStepAttachments: (call) => ({
      status: 200,
      body: call.list('Attachment', attachments.of(call, find(call).Id)),
    }),

    createAgileRunStepAttachment: (call) => attachments.create(call, find(call).Id),
    deleteAgileRunStepAttachment: (call) => attachments.remove(call, find(call).Id, call.path.attachmentId),

    getAgileRunStepIncidentLinks: (call) => ({
      status: 200,
      body: call.list('IncidentLink', ...incidents.of(call, find(call).Id)),
    }),

    createAgileRunStepIncidentLink: (call) => incidents.create(call, find(call).Id, call.body.IncidentId),
    getAgileRunStepIncidentLink: (call) => incidents.read(call, find(call).Id, call.path.incidentId),
    deleteAgileRunStepIncidentLink: (call) => incidents.remove(call, find(call).Id, call.path.incidentId),
  },
});
