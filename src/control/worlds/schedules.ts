import { taskTypeNames } from '../../contract/entities.gen.ts';
import { ended, suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { checkSchedule, type Schedule, type Step } from '../../world/tasks/schedule.ts';

/**
 * Checks ways for background tasks to go, by task type.
 * @throws Error that names the type and the step at fault
 */
export function checkSchedules(
  schedules: Readonly<Record<string, readonly Step[]>>,
): Record<string, Schedule> {
  return Object.fromEntries(
    Object.entries(schedules).map(([type, steps]) => {
      if (!taskTypeNames.some((it) => it === type))
        throw new UsageError(
          ended(`Failed to read the schedules: there is no task type ${type}${suggest(type, taskTypeNames)}`),
        );
      checkSchedule(type, steps);
      return [type, steps];
    }),
  );
}
