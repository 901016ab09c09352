import { flawOfNames, type Names } from '../../contract/known-names.ts';
import { ceilingOf, stepOf, type TaskRecord } from '../../world/tasks/record.ts';
import { TaskControlError } from './task-control-error.ts';

/** How far a background task is taken: one of the three. */
export interface TaskMove {
  /** By this number of steps. */
  readonly steps?: number | undefined;
  /** To the step with this index; the first is 0. */
  readonly step?: number | undefined;
  /** By this number of milliseconds of its own time, at most to its end. */
  readonly ms?: number | undefined;
}

const kinds = ['steps', 'step', 'ms'] as const;
const names: Names<TaskMove> = { steps: true, step: true, ms: true };

/**
 * Works out the own time, in milliseconds, to which a move takes a task.
 * @param elapsed its own time now
 * @throws TaskControlError when the move is none, or there is no such step
 */
export function targetOf(task: TaskRecord, elapsed: number, move: TaskMove): number {
  const impossible = (reason: string) => {
    const end = /[.?]$/.test(reason) ? '' : '.';
    return new TaskControlError('impossible', `Failed to advance the task ${task.Id}: ${reason}${end}`);
  };
  const flaw = flawOfNames(move, names);
  if (flaw !== undefined) throw impossible(flaw);
  const given = kinds.filter((kind) => move[kind] !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1)
    throw impossible(`it takes one of ${kinds.join(', ')}, not ${given.join(' and ') || 'none'}`);
  const value = move[kind] ?? Number.NaN;
  const least = kind === 'steps' ? 1 : 0;
  if (!Number.isSafeInteger(value) || value < least)
    throw impossible(`${kind} is ${value}; give a whole number of ${least} or more`);
  const reach = (target: number) => Math.max(elapsed, Math.min(ceilingOf(task), target));
  if (kind === 'ms') return reach(elapsed + value);

  const { schedule, outcomeOverride } = task;
  const reached = schedule.indexOf(stepOf(task, elapsed));
  const index = kind === 'step' ? value : reached + value;
  const last = schedule.length - 1;
  const step = schedule[index];
  if (step === undefined)
    throw impossible(
      `there is no step ${index}; it has reached step ${reached}, and the last is step ${last}`,
    );
  if (index < reached)
    throw impossible(`it has passed step ${index} and cannot go back from step ${reached}`);
  if (outcomeOverride === 'never' && index === last && index > reached)
    throw impossible(`it is never to reach its last step, ${last}; finish it or fail it instead`);
  return reach(step.at);
}
