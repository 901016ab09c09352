import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, saying } from '../../sabotage.ts';

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
