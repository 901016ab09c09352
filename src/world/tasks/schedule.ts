import { UsageError } from '../../contract/usage-error.ts';

/** A point on the way of a background task. */
export interface Step {
  /** Milliseconds after the start of the task. */
  readonly at: number;
  /** How many elements are processed then. */
  readonly processed: number;
  /** How many elements there are then. */
  readonly total: number;
  /** What the task says when it has reached it. */
  readonly message: string | null;
  /** A fraction from 0 to 1; processed / total, rounded to two digits, when absent. */
  readonly fraction?: number;
}

/** The way of a task from its first progress to its last, which completes it. */
export type Schedule = readonly [Step, ...Step[]];

/**
 * Checks that a schedule only moves forward: times, counts and fractions.
 * @throws Error that names the step at fault
 */
export function checkSchedule(name: string, schedule: readonly Step[]): asserts schedule is Schedule {
  if (schedule.length === 0) throw new UsageError(`Failed to read the schedule of ${name}: it has no step.`);
  schedule.forEach((step, index) => {
    const before = schedule[index - 1];
    const wrong =
      !isCount(step.processed) || !isCount(step.total)
        ? 'counts something else than whole elements'
        : !(step.at >= (before?.at ?? 0)) || step.processed < (before?.processed ?? 0)
          ? 'goes back'
          : step.processed > step.total
            ? 'has processed more than there is'
            : !(fractionOf(step) >= (before ? fractionOf(before) : 0) && fractionOf(step) <= 1)
              ? 'has a fraction that goes back or exceeds 1'
              : undefined;
    if (wrong) throw new UsageError(`Failed to read the schedule of ${name}: step ${index} ${wrong}.`);
  });
}

/** A program of .NET reads an `Int32`. */
const isCount = (value: number) => Number.isInteger(value) && Math.abs(value) <= 2_147_483_647;

/** The step that a task has reached. */
export function stepAt(schedule: Schedule, elapsed: number): Step {
  for (let index = schedule.length - 1; index > 0; index--) {
    const step = schedule[index];
    if (step && step.at <= elapsed) return step;
  }
  return schedule[0];
}

/** How long a task takes, in milliseconds. */
export function durationOf(schedule: Schedule): number {
  return schedule[schedule.length - 1]?.at ?? 0;
}

/** The progress of a step, from 0 to 1. */
export function fractionOf({ fraction, processed, total }: Step): number {
  return fraction ?? (total === 0 ? 0 : Math.round((processed / total) * 100) / 100);
}
