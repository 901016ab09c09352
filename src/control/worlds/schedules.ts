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
      checkSchedule(type, steps);
      return [type, steps];
    }),
  );
}
