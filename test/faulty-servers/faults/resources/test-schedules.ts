import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, alter } from '../../sabotage.ts';

const life = { mode: 'sandbox', caughtBy: ['life'] } as const;

/** Schedules of automated tests that do not keep what they are told. */
export const testSchedules: readonly FaultyServer[] = [
  {
    name: 'an update of the times of a schedule answers the new ones and keeps the old',
    ...life,
    sabotage: afterwards('updateAutomatedTestScheduleConfiguration', ({ mock, path }) => {
      const id = path.scheduleConfigId?.toLowerCase() ?? '';
      mock.store.AutomatedTestScheduleConfiguration.update(id, { Configuration: { Type: 'Manual' } });
    }),
    message: /Configuration/,
  },
  {
    name: 'an import configuration forgets where its files lie',
    ...life,
    sabotage: alter('getAutomatedTestImportConfiguration', (configuration) => {
      configuration.SourcePath = '';
    }),
    message: /SourcePath/,
  },
];
