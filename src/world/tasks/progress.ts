import type { Schemas } from '../../contract/operations.ts';
import { formatInstant } from '../time/instant.ts';
import { endOf, isOver, stepOf, type TaskRecord } from './record.ts';
import { fractionOf, type Step } from './schedule.ts';

/** What a task says of itself, without its address. */
export type Progress = Schemas['BackgroundTaskProgress'];

/** By record, what was said last: it is the same until the task comes to its next step. */
const told = new WeakMap<TaskRecord, { step: Step; over: boolean; progress: Progress }>();

/**
 * The progress of a task when its own time is `elapsed`, in milliseconds; frozen, and the same object for the same.
 * @param isKept whether it will be asked for again: what is kept lives as long as the record
 */
export function progressAt(task: TaskRecord, elapsed: number, isKept = true): Progress {
  const step = stepOf(task, elapsed);
  const over = isOver(task, elapsed);
  const known = told.get(task);
  if (known?.step === step && known.over === over) return known.progress;
  const progress = Object.freeze(progressOf(task, step, over));
  if (isKept) told.set(task, { step, over, progress });
  return progress;
}

function progressOf(task: TaskRecord, step: Step, over: boolean): Progress {
  const failure =
    typeof task.outcomeOverride === 'object' ? { Error: task.outcomeOverride.error } : undefined;
  const { Error: error, ...outcome } = (over && (failure ?? task.outcome)) || {};
  return {
    // The vendor's own poller stops at Complete and looks for an Error only without it.
    Complete: over && error === undefined,
    ...(error === undefined ? {} : { Error: error }),
    TotalElements: step.total,
    ProcessedElements: step.processed,
    StartedAt: formatInstant(task.startedAt),
    // After the clock was set back far enough, the end is earlier than the start.
    ...(over ? { FinishedAt: formatInstant(Math.max(task.startedAt, endOf(task))) } : {}),
    ProgressInPercent: fractionOf(step),
    Id: task.Id,
    Message: step.message,
    ...outcome,
  };
}
