import { taskTypeNames } from '../../contract/entities.gen.ts';
import { bodies } from '../../contract/validators.gen.ts';

/** The type of the background task that synchronizes a link with its system; nobody can ask for one by this name. */
export const synchronizationType = 'Synchronization';

/** The types of the background tasks that a world can have. */
export const allTaskTypes: readonly string[] = [...taskTypeNames, synchronizationType];

/**
 * What is wrong with what a task was given, as the end of a sentence.
 * @param Type one of {@link allTaskTypes}
 * @example
 * flawOfParameters('DeleteProject', { ProjectId: 1 }); // '/ProjectId must be string'
 */
export function flawOfParameters(Type: string, Parameters: unknown): string | undefined {
  if (Type === synchronizationType) return flawOfSynchronization(Object(Parameters));
  const validate = bodies.startBackgroundTask;
  if (validate({ Type, Parameters })) return undefined;
  const [error] = validate.errors;
  return `${error?.instancePath.replace(/^\/Parameters/, '')} ${error?.message}`;
}

function flawOfSynchronization(parameters: Readonly<Record<string, unknown>>): string | undefined {
  const wrong = ['LinkId', 'ScheduleId'].find((name) => typeof parameters[name] !== 'string');
  if (wrong) return `/${wrong} must be a text`;
  return Number.isNaN(Date.parse(String(parameters.StartedAt))) ? '/StartedAt must be an instant' : undefined;
}
