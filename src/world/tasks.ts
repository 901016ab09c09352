import type { Schemas } from '../contract/operations.ts';
import type { Clock } from './clock.ts';
import type { Collection } from './collection.ts';
import type { Ids } from './ids.ts';
import { formatInstant } from './instant.ts';
import { durationOf, fractionOf, type Schedule, stepAt } from './schedule.ts';

/** A background task: a schedule and the instant it started. Its progress is worked out when somebody asks. */
export interface TaskRecord {
  /** `<prefix><guid>` */
  readonly Id: string;
  readonly Type: string;
  readonly Parameters: unknown;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly schedule: Schedule;
  /** What the effect came to, once it has happened: what the answer carries from then on. */
  readonly outcome?: { readonly IncidentId?: string; readonly Error?: string };
}

/** What a task says of itself, without its address. */
export type Progress = Schemas['BackgroundTaskProgress'];

/**
 * The effect of a task; it may refuse by throwing.
 * @param at when the task ended, in epoch milliseconds: the effect may only be looked for later
 */
export type Effect = (task: TaskRecord, at: number) => TaskRecord['outcome'];

interface TaskContext {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly records: Collection<TaskRecord>;
  /** Milliseconds for which an ended task can still be asked for. */
  readonly retention: number;
  /** undefined for types that change nothing. */
  effectOf(type: string): Effect | undefined;
}

/** The background tasks of a world. */
export interface Tasks {
  /** Starts a task now. */
  start(task: Pick<TaskRecord, 'Type' | 'Parameters' | 'schedule'> & { readonly prefix: string }): TaskRecord;
  /** A task that is under way or ended not long ago. */
  get(id: string): TaskRecord | undefined;
  /** The progress of a task as of now. */
  progress(task: TaskRecord): Progress;
  /** The progress at each step, as the clock comes to it, up to the last. */
  follow(task: TaskRecord, signal?: AbortSignal): AsyncIterable<Progress>;
  /**
   * Lets the effects happen that are due, in the order in which their tasks end. Cheap when none is.
   * @returns the instant up to which they have happened
   */
  settle(): number;
  /** To be called when the records were replaced: forgets what was worked out from them, and ends what follows tasks. */
  forget(): void;
}

/** Makes the background tasks of a world; no timer is involved. */
export function createTasks({ clock, ids, records, retention, effectOf }: TaskContext): Tasks {
  let nextDue: number | undefined;
  /** By the schedule that was given, the frozen copy that is shared by all tasks of it. */
  const ways = new WeakMap<Schedule, Schedule>();
  let sweptAt = Number.NEGATIVE_INFINITY;
  let followed = new AbortController();

  const endOf = (task: TaskRecord) => task.startedAt + durationOf(task.schedule);
  const isFlushed = (task: TaskRecord, now: number) => now >= endOf(task) + retention;
  const isPending = (task: TaskRecord) => task.outcome === undefined && effectOf(task.Type) !== undefined;

  function due(now: number): TaskRecord[] {
    return [...records]
      .filter((task) => isPending(task) && endOf(task) <= now)
      .sort((a, b) => endOf(a) - endOf(b));
  }

  /** Not at each start: the first write after a walk copies all records, and `get` keeps to the retention anyway. */
  function sweep(now: number): void {
    if (now - sweptAt < retention) return;
    sweptAt = now;
    for (const task of records) {
      if (!isFlushed(task, now)) return;
      records.remove(task.Id);
    }
  }

  function progressAt(task: TaskRecord, elapsed: number): Progress {
    const step = stepAt(task.schedule, elapsed);
    const complete = elapsed >= durationOf(task.schedule);
    const { Error: error, ...outcome } = (complete && records.get(task.Id)?.outcome) || {};
    return {
      // The vendor's own poller stops at Complete and looks for an Error only without it.
      Complete: complete && error === undefined,
      ...(error === undefined ? {} : { Error: error }),
      TotalElements: step.total,
      ProcessedElements: step.processed,
      StartedAt: formatInstant(task.startedAt),
      ...(complete ? { FinishedAt: formatInstant(endOf(task)) } : {}),
      ProgressInPercent: fractionOf(step),
      Id: task.Id,
      Message: step.message,
      ...outcome,
    };
  }

  const tasks: Tasks = {
    start({ prefix, schedule, ...rest }) {
      const now = tasks.settle();
      sweep(now);
      const way = ways.get(schedule) ?? schedule;
      const task = records.insert({ Id: `${prefix}${ids.next()}`, startedAt: now, schedule: way, ...rest });
      ways.set(schedule, task.schedule);
      if (isPending(task) && nextDue !== undefined) nextDue = Math.min(nextDue, endOf(task));
      return task;
    },
    get(id) {
      const task = records.get(id);
      return task && !isFlushed(task, clock.now()) ? task : undefined;
    },
    // A task that ends while this is worked out has not ended yet: its effect has not happened.
    progress: (task) => progressAt(task, tasks.settle() - task.startedAt),
    async *follow(task, signal) {
      const signals = signal ? [signal, followed.signal] : [followed.signal];
      const stop = AbortSignal.any(signals);
      for (const step of task.schedule) {
        await clock.until(task.startedAt + step.at, stop);
        tasks.settle();
        yield progressAt(task, step.at);
      }
    },
    settle() {
      const now = clock.now();
      if (nextDue !== undefined && now < nextDue) return now;
      for (const task of due(now)) {
        const outcome = attempt(() => effectOf(task.Type)?.(task, endOf(task)));
        records.update(task.Id, { outcome: outcome ?? {} });
      }
      nextDue = [...records]
        .filter(isPending)
        .reduce((least, task) => Math.min(least, endOf(task)), Number.POSITIVE_INFINITY);
      return now;
    },
    forget() {
      nextDue = undefined;
      followed.abort(new Error('Failed to follow the task: the records of its world were replaced.'));
      followed = new AbortController();
    },
  };
  return tasks;
}

function attempt(effect: () => TaskRecord['outcome']): TaskRecord['outcome'] {
  try {
    return effect();
  } catch (error) {
    return { Error: error instanceof Error ? error.message : String(error) };
  }
}
