import { durationOf, type Schedule, type Step, stepAt } from './schedule.ts';

/** What becomes of a task in the end, where that is not its effect: it fails, or it never comes to its last step. */
export type OutcomeOverride = { readonly error: string } | 'never';

/**
 * A background task: a schedule and the instant it started. How far it is follows from this record and the clock alone;
 * nothing runs meanwhile.
 */
export interface TaskRecord {
  /** `<prefix><guid>` */
  readonly Id: string;
  readonly Type: string;
  readonly Parameters: unknown;
  /** The user who started it, where users are told apart. */
  readonly AuthorId?: string | undefined;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly schedule: Schedule;
  /** Where its own time was at an instant of the clock, both in milliseconds; zero at its start when absent. */
  readonly moved?: { readonly at: number; readonly elapsed: number };
  /** Its own time stands still. */
  readonly held?: true;
  readonly outcomeOverride?: OutcomeOverride | undefined;
  /** When it was ended before its last step, in epoch milliseconds. */
  readonly endedAt?: number;
  /** What the effect came to, once it has happened: what the response carries from then on. */
  readonly outcome?: { readonly IncidentId?: string; readonly Error?: string };
}

const originOf = (task: TaskRecord) => task.moved ?? { at: task.startedAt, elapsed: 0 };

/** The own time that a task does not pass by itself, in milliseconds. */
export function ceilingOf({ schedule, outcomeOverride }: TaskRecord): number {
  return outcomeOverride === 'never' ? (schedule.at(-2) ?? schedule[0]).at : durationOf(schedule);
}

/** The own time of a task, in milliseconds: what has passed since its start, if nobody has moved or held it. */
export function elapsedAt(task: TaskRecord, now: number): number {
  const { at, elapsed } = originOf(task);
  const stands = task.held || task.endedAt !== undefined;
  const passed = stands ? 0 : Math.max(0, now - at);
  // One that was between its last two steps when it was decided never to end is beyond its ceiling, and stays there.
  return Math.max(elapsed, Math.min(ceilingOf(task), elapsed + passed));
}

/** The instant at which a task ended, or will if only the clock moves; `Infinity` when it will not. */
export function endOf(task: TaskRecord): number {
  if (task.outcomeOverride === 'never') return Number.POSITIVE_INFINITY;
  return task.endedAt ?? instantOf(task, durationOf(task.schedule));
}

/** The instant at which a task comes to a point of its own time; `Infinity` when it will not. */
export function instantOf(task: TaskRecord, elapsed: number): number {
  const { at, elapsed: from } = originOf(task);
  return task.held || elapsed > ceilingOf(task) ? Number.POSITIVE_INFINITY : at + elapsed - from;
}

/** Whether a task has ended when its own time is `elapsed`. */
export function isOver(task: TaskRecord, elapsed: number): boolean {
  if (task.endedAt !== undefined) return elapsed >= originOf(task).elapsed;
  return task.outcomeOverride !== 'never' && elapsed >= durationOf(task.schedule);
}

/** The step that a task has reached when its own time is `elapsed`. */
export function stepOf({ schedule, outcomeOverride }: TaskRecord, elapsed: number): Step {
  return stepAt(outcomeOverride === 'never' ? [schedule[0], ...schedule.slice(1, -1)] : schedule, elapsed);
}

/** The instant at which a task comes to its next step if only the clock moves; `Infinity` when it will not. */
export function nextStepAt(task: TaskRecord, now: number): number {
  const elapsed = elapsedAt(task, now);
  if (isOver(task, elapsed)) return Number.POSITIVE_INFINITY;
  const next = task.schedule.find((step) => step.at > elapsed);
  return next ? instantOf(task, next.at) : Number.POSITIVE_INFINITY;
}
