import { attachmentOperations } from '../../domain/attachments.ts';
import { defineResource } from '../../resource/define.ts';

const attachments = attachmentOperations('StepResult', 'step result', ({ Id }) => ({ StepResultId: Id }));

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
  },
  expansions: {
    StepResult: {
      Run: ({ RunId }, { store, serialize }) => serialize('ScriptRun', store.ScriptRun.getOrThrow(RunId)),
      Incidents: ({ Id }, { store }) =>
        store.IncidentLink.where('StepResultId', Id).map(({ IncidentId }) => ({
          StepResultId: Id,
          IncidentId,
        })),
    },
  },
});
