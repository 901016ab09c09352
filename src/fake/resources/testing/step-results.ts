import type { WorldStore } from '../../../world/world.ts';
import { attachmentOperations } from '../../domain/testing/attachments.ts';
import { incidentLinkOperations } from '../../domain/testing/incident-links.ts';
import { defineResource } from '../../resource/define.ts';

const attachments = attachmentOperations('StepResult', 'step result');

const incidents = incidentLinkOperations('StepResultId', (StepResultId, IncidentId, { urlFor }) => ({
  StepResultId,
  IncidentId,
  Self: urlFor('getStepResultIncidentLink', { stepResultId: StepResultId, id: IncidentId }),
  Links: [{ Href: urlFor('getIncident', { id: IncidentId }), Rel: 'Incident' }],
}));

/** The id of the result that an address names. */
function need({ store, fail }: CanFail, id: string): string {
  return store.StepResult.get(id)?.Id ?? fail(404, `No step result has the id ${id}.`);
}

interface CanFail {
  readonly store: WorldStore;
  fail(status: 404, message: string): never;
}

export default defineResource('step-results', {
  operations: {
    getStepResult: ({ path, store, serialize, expand, fail }) => {
      const result = store.StepResult.get(path.id) ?? fail(404, `No step result has the id ${path.id}.`);
      return { status: 200, body: serialize('StepResult', result, expand) };
    },

    getStepResultAttachments: (call) => ({
      status: 200,
      body: call.list('Attachment', attachments.of(call, call.path.id)),
    }),

    createStepResultAttachment: (call) => attachments.create(call, call.path.id),
    deleteStepResultAttachment: (call) => attachments.remove(call, call.path.stepResultId, call.path.id),

    getStepResultIncidentLinks: (call) => ({
      status: 200,
      body: call.list('IncidentLink', ...incidents.of(call, need(call, call.path.id))),
    }),

    createStepResultIncidentLink: (call) =>
      incidents.create(call, need(call, call.path.id), call.body.IncidentId),
    getStepResultIncidentLink: (call) =>
      incidents.read(call, need(call, call.path.stepResultId), call.path.id),
    deleteStepResultIncidentLink: (call) =>
      incidents.remove(call, need(call, call.path.stepResultId), call.path.id),
  },
  expansions: {
    StepResult: {
      Run: ({ RunId }, { store, serialize }) => serialize('ScriptRun', store.ScriptRun.getOrThrow(RunId)),
      Incidents: ({ Id }, context) => incidents.all(context, Id),
      Attachments: attachments.expand,
    },
  },
});
