import type { Schemas } from '../../contract/operations.ts';
import type { Progress } from '../../world/tasks/progress.ts';
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
export function describeTask(call: TaskPrinter, task: TaskRecord): Schemas['BackgroundTask'] {
  const progress = call.world.tasks.progress(task);
  return call.memoize(progress, () => describeProgress(call, task, progress));
}

/** The response to a request that has started a task. */
export function startedTask(call: TaskPrinter, task: TaskRecord) {
  const body = describeProgress(call, task, call.world.tasks.firstProgress(task));
  return { status: 202, headers: { Location: body.Self }, body } as const;
}

type TaskPrinter = Serializer & { readonly world: World };

function describeProgress(
  { urlFor }: TaskPrinter,
  { Id }: TaskRecord,
  progress: Progress,
): Schemas['BackgroundTask'] {
  const described: Schemas['BackgroundTask'] = {
    ...progress,
    Self: urlFor('getBackgroundTaskStatus', { id: Id }),
  };
  const { IncidentId: id } = progress;
  if (id === undefined) return described;
  return { ...described, Links: [{ Href: urlFor('getIncident', { id }), Rel: 'Incident' }] };
}
