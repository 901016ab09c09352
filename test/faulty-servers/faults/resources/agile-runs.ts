import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, at, saying } from '../../sabotage.ts';

const parts = { mode: 'sandbox', caughtBy: ['parts'] } as const;
const life = { mode: 'sandbox', caughtBy: ['life'] } as const;

/** Agile runs whose steps are not what was sent. */
export const agileRuns: readonly FaultyServer[] = [
  {
    name: 'the steps of a new agile run lose their results',
    ...life,
    sabotage: saying('createAgileRun', (body) => {
      for (const step of body.Steps ?? []) delete step.Result;
    }),
    message: /getAgileRun.*Steps.*Result/,
  },
  {
    name: 'the results of an agile run are given to its steps in their order',
    ...parts,
    sabotage: saying('updateAgileRun', (body, { mock, path }) => {
      const own = mock.store.AgileRunStep.where('AgileRunId', path.id?.toLowerCase() ?? '');
      for (const [index, step] of (body.Steps ?? []).entries()) step.Id = own[index]?.Id;
    }),
    message: /getAgileRun answers something else of an agile run step than was sent with its Id/,
  },
  {
    name: 'files of any step of an agile run are attached to its first step',
    ...parts,
    sabotage: at(['createAgileRunStepAttachment', 'getAgileRunStepAttachments'], async (call) => {
      const [first] = call.mock.store.AgileRunStep.where('AgileRunId', call.path.runId?.toLowerCase() ?? '');
      const url = new URL(call.url);
      if (first) url.pathname = url.pathname.replace(/step\/[^/]+/, `step/${first.Id}`);
      return call.forward({ url });
    }),
    message: /HasAttachments/,
  },
  {
    name: 'an update of an agile run that has null for its steps deletes them',
    ...life,
    sabotage: afterwards('updateAgileRun', ({ mock, body, path }) => {
      if (body.Steps !== null) return;
      for (const { Id } of mock.store.AgileRunStep.where('AgileRunId', path.id?.toLowerCase() ?? ''))
        mock.store.removeTree('AgileRunStep', Id);
    }),
    message: /null and empty lists changes.*Steps/,
  },
];
