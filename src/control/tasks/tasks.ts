import { maxMessageLength } from '../../fake/http/response.ts';
import type { Progress } from '../../world/tasks/progress.ts';
import {
  elapsedAt,
  endOf,
  isOver,
  type OutcomeOverride,
  stepOf,
  type TaskRecord,
} from '../../world/tasks/record.ts';
import { durationOf, type Schedule } from '../../world/tasks/schedule.ts';
import type { Tasks } from '../../world/tasks/tasks.ts';
import { formatInstant } from '../../world/time/instant.ts';
import { type TaskMove, targetOf } from './move.ts';
import { TaskControlError } from './task-control-error.ts';

/** A background task as its owner sees it. */
export interface TaskFacts {
  /** The id of the task. */
  readonly id: string;
  /** The type of the task, such as `Reindex`. */
  readonly type: string;
  /** What it was started with. */
  readonly parameters: unknown;
  /** Whether it is running, held, or has ended, and how. */
  readonly state: 'running' | 'held' | 'completed' | 'failed';
  /** The steps that it goes through. */
  readonly schedule: Schedule;
  /** The index of the step that it has reached; the first is 0. */
  readonly step: number;
  /** Its own time in milliseconds: what has passed since its start, unless it was moved or held. */
  readonly elapsed: number;
  /** When it ended, or will if only the clock moves; null when it will not. */
  readonly endsAt: string | null;
  /** How it will end, or has ended, where that is not its effect. */
  readonly outcomeOverride?: OutcomeOverride;
  /** What the API says of it. */
  readonly progress: Progress;
}

/** The background tasks of a world in the hand of its owner. Each command returns what has become of the task. */
export interface TaskControl {
  /** Those under way and those that ended not long ago, in the order of their starts. */
  list(): TaskFacts[];
  /** One of them; undefined when there is none with this id. */
  get(id: string): TaskFacts | undefined;
  /**
   * Takes a task further, without the clock and without other tasks; to the next step when not told how far. One that is
   * held goes there and stands again.
   * @throws TaskControlError when there is no such task, it has ended, or there is no such step
   * @example
   * mock.tasks.advance(id); // to its next step
   * mock.tasks.advance(id, { step: 2 }); // to the third
   * mock.tasks.advance(id, { ms: 500 });
   */
  advance(id: string, move?: TaskMove): TaskFacts;
  /**
   * Takes a task to its end, now: its effect happens, whatever was decided of it before.
   * @throws TaskControlError when there is no such task or it has ended
   */
  finish(id: string): TaskFacts;
  /**
   * Ends a task where it stands, now, with an `Error`: its effect never happens.
   * @param message what its `Error` says
   * @throws TaskControlError when there is no such task, it has ended, or the message is empty
   */
  fail(id: string, message?: string): TaskFacts;
  /**
   * Makes a task stand still, whatever the clock does.
   * @throws TaskControlError when there is no such task or it has ended
   */
  hold(id: string): TaskFacts;
  /**
   * Lets a task go on from where it stood.
   * @throws TaskControlError when there is no such task or it has ended
   */
  release(id: string): TaskFacts;
}

/** Puts the background tasks of a world into the hand of its owner. */
export function createTaskControl(tasks: Tasks): TaskControl {
  const find = (id: string) => tasks.get(id.toLowerCase());

  /** A command: finds a task that has not ended, changes it, and tells what has become of it. */
  function command(
    what: string,
    id: string,
    changesOf: (task: TaskRecord, elapsed: number, now: number) => Parameters<Tasks['change']>[1],
  ): TaskFacts {
    const now = tasks.runDueEffects();
    const failed = `Failed to ${what} the task ${id}`;
    const task = find(id);
    if (!task) {
      throw new TaskControlError(
        'unknown',
        `${failed}: no background task has this id, or it ended long ago.`,
      );
    }
    const elapsed = elapsedAt(task, now);
    if (isOver(task, elapsed)) {
      throw new TaskControlError(
        'ended',
        `${failed}: it ended at ${formatInstant(endOf(task))}; start another one.`,
      );
    }
    return describe(tasks, tasks.change(task.Id, changesOf(task, elapsed, now)));
  }

  return {
    list: () => Array.from(tasks, (task) => describe(tasks, task)),
    get(id) {
      const task = find(id);
      return task && describe(tasks, task);
    },
    advance: (id, move = { steps: 1 }) =>
      command('advance', id, (task, elapsed, now) => {
        const target = targetOf(task, elapsed, move);
        const moved = { at: now, elapsed: target };
        return isOver({ ...task, moved }, target) ? { moved, held: undefined } : { moved };
      }),
    finish: (id) =>
      command('finish', id, ({ schedule }, _, now) => ({
        moved: { at: now, elapsed: durationOf(schedule) },
        held: undefined,
        outcomeOverride: undefined,
      })),
    fail: (id, message = 'The task was aborted by an unexpected error.') =>
      command('fail', id, (_, elapsed, now) => {
        if (message === '') {
          throw new TaskControlError(
            'impossible',
            `Failed to fail the task ${id}: its message is empty, and clients take that for no error; give it a text.`,
          );
        }
        if (message.length > maxMessageLength) {
          throw new TaskControlError(
            'impossible',
            `Failed to fail the task ${id}: its message has more than ${maxMessageLength} characters.`,
          );
        }
        return {
          moved: { at: now, elapsed },
          endedAt: now,
          held: undefined,
          outcomeOverride: { error: message },
        };
      }),
    hold: (id) => command('hold', id, (_, elapsed, now) => ({ moved: { at: now, elapsed }, held: true })),
    release: (id) =>
      command('release', id, (_, elapsed, now) => ({ moved: { at: now, elapsed }, held: undefined })),
  };
}

function describe(tasks: Tasks, task: TaskRecord): TaskFacts {
  const now = tasks.runDueEffects();
  const progress = tasks.progress(task, now);
  const elapsed = elapsedAt(task, now);
  const end = endOf(task);
  const ended = progress.Error === undefined ? 'completed' : 'failed';
  const state = isOver(task, elapsed) ? ended : task.held ? 'held' : 'running';
  return {
    id: task.Id,
    type: task.Type,
    parameters: task.Parameters,
    state,
    schedule: task.schedule,
    step: task.schedule.indexOf(stepOf(task, elapsed)),
    elapsed,
    endsAt: Number.isFinite(end) ? formatInstant(end) : null,
    ...(task.outcomeOverride && { outcomeOverride: task.outcomeOverride }),
    progress,
  };
}
