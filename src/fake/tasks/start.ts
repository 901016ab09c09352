import type { Schemas } from '../../contract/operations.ts';
import type { TaskRecord } from '../../world/tasks/record.ts';
import type { Schedule } from '../../world/tasks/schedule.ts';
import type { World } from '../../world/world.ts';
import type { Serializer } from '../resource/define.ts';
import { type TaskType, type TaskTypeName, taskTypes } from './types.ts';

type Started =
  | { readonly task: TaskRecord; readonly reason?: never }
  | { readonly task?: never; readonly reason: string };

/**
 * Starts a background task, or says why it cannot be created.
 * @param documented the way that the operation prints, where it is not that of the type
 */
export function startTask(
  world: World,
  type: TaskTypeName,
  parameters: unknown,
  documented?: Schedule,
): Started {
  const { prefix, schedule, problemOf } = taskTypes[type] as TaskType;
  const reason = problemOf?.(world.store, parameters);
  if (reason !== undefined) return { reason };
  const way = world.schedules[type] ?? documented ?? schedule(parameters);
  return { task: world.tasks.start({ Type: type, Parameters: parameters, schedule: way, prefix }) };
}

/** A task as a response prints it: its progress, its address, and the incident that a linking has made. */
export function describeTask(
  { world, urlFor, memoize }: Serializer & { readonly world: World },
  task: TaskRecord,
): Schemas['BackgroundTask'] {
  const progress = world.tasks.progress(task);
  const { IncidentId: id } = progress;
  return memoize(progress, () => ({
    ...progress,
    Self: urlFor('getBackgroundTaskStatus', { id: task.Id }),
    ...(id === undefined ? {} : { Links: [{ Href: urlFor('getIncident', { id }), Rel: 'Incident' }] }),
  }));
}
