import type { Ids } from '../random/ids.ts';
import type { Changes, Collection } from '../store/collection.ts';
import type { Clock } from '../time/clock.ts';
import { EffectError } from './effects.ts';
import { createTaskFollower, RecordsReplaced } from './follower.ts';
import { type Progress, progressAt } from './progress.ts';
import { elapsedAt, endOf, isOver, type OutcomeOverride, type TaskRecord } from './record.ts';
import type { Schedule } from './schedule.ts';

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
  /** The user who starts tasks now; undefined where users are not told apart. */
  authorId?(): string | undefined;
  /** undefined for types that change nothing. */
  effectOf(type: string): Effect | undefined;
  /** Told of what an effect throws that is no EffectError. */
  readonly onInternalError?: ((error: unknown) => void) | undefined;
}

/** The background tasks of a world. */
export interface Tasks extends Iterable<TaskRecord> {
  /** Starts a task now; in an effect, at the instant of that. */
  start(task: Pick<TaskRecord, 'Type' | 'Parameters' | 'schedule'> & { readonly prefix: string }): TaskRecord;
  /** Asked how each task will end that starts; undefined leaves it to its effect. */
  onStart?: ((task: Pick<TaskRecord, 'Type' | 'Parameters'>) => OutcomeOverride | undefined) | undefined;
  /** Told when effects have happened, also those that were found due while a task was followed. */
  onEffects?: (() => void) | undefined;
  /**
   * Calls a listener, at once, when a task starts or is changed, or all are replaced; not when time passes.
   * @returns what ends it
   */
  onChange(listener: () => void): () => void;
  /** A task that is under way or ended not long ago. */
  get(id: string): TaskRecord | undefined;
  /** Those that {@link Tasks.get} finds, in the order of their starts. */
  [Symbol.iterator](): IterableIterator<TaskRecord>;
  /**
   * The progress of a task.
   * @param now an instant that {@link Tasks.runDueEffects} gave: the present one when absent
   */
  progress(task: TaskRecord, now?: number): Progress;
  /** The progress of a task that has just been started. It is not kept: most tasks are not asked for again. */
  firstProgress(task: TaskRecord): Progress;
  /** The progress at each step, as the task comes to it, up to its end. */
  follow(task: TaskRecord, signal?: AbortSignal): AsyncIterable<Progress>;
  /**
   * Decides how a task will end that has not ended: with an error at its last step, or never. One that ends as soon as
   * it starts is only met by {@link Tasks.onStart}.
   * @throws Error when there is no such task, or it has ended
   */
  overrideOutcome(id: string, outcomeOverride: OutcomeOverride): void;
  /** Changes how far a task is or how it goes on; who follows it learns of it, and what has become due happens. */
  change(
    id: string,
    changes: Changes<Pick<TaskRecord, 'moved' | 'held' | 'outcomeOverride' | 'endedAt'>>,
  ): TaskRecord;
  /**
   * Lets the effects happen that are due, in the order in which their tasks end. Cheap when none is. It is called by
   * itself when the clock is moved, but not when time passes.
   * @returns the instant up to which they have happened
   */
  runDueEffects(): number;
  /**
   * To be called when the records were replaced, before the clock is set: forgets what was worked out from them, and
   * ends what follows tasks.
   */
  forget(): void;
  /** Ends what follows tasks, in good order: no further step comes, and nothing is thrown. */
  dismiss(): void;
}

/** Makes the background tasks of a world; no timer is involved. */
export function createTasks({
  clock,
  ids,
  records,
  retention,
  authorId,
  effectOf,
  onInternalError,
}: TaskContext): Tasks {
  let nextDue: number | undefined;
  /** By the schedule that was given, the frozen copy that is shared by all tasks of it. */
  const ways = new WeakMap<Schedule, Schedule>();
  let sweptAt = Number.NEGATIVE_INFINITY;
  /** The latest instant that anybody has seen. */
  let seen = Number.NEGATIVE_INFINITY;
  /** The instant of the effect that is happening. */
  let effectAt: number | undefined;
  /** Whether an effect has started or changed a task, so that others may be due than before. */
  let isStale = false;
  const follower = createTaskFollower(clock);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  const isFlushed = (task: TaskRecord, now: number) => now >= endOf(task) + retention;
  const isPending = (task: TaskRecord) =>
    task.outcome === undefined &&
    (task.outcomeOverride === undefined || task.outcomeOverride === 'never') &&
    effectOf(task.Type) !== undefined;

  function due(now: number): TaskRecord[] {
    return [...records]
      .filter((task) => isPending(task) && endOf(task) <= now)
      .sort((a, b) => endOf(a) - endOf(b));
  }

  function runEffect(task: TaskRecord): void {
    effectAt = endOf(task);
    try {
      const outcome = attempt(() => effectOf(task.Type)?.(task, endOf(task)), onInternalError);
      records.update(task.Id, { outcome: outcome ?? {} });
    } finally {
      effectAt = undefined;
    }
  }

  /** One that is due may make others due, earlier than the rest. */
  function runEffects(now: number): void {
    let hasHappened = false;
    do {
      isStale = false;
      for (const task of due(now)) {
        runEffect(task);
        hasHappened = true;
        if (isStale) break;
      }
    } while (isStale);
    if (hasHappened) tasks.onEffects?.();
  }

  /** The clock was set back: what has ended stays so, what is under way goes on from where it was seen. */
  function handleClockRewind(now: number): void {
    for (const task of records) {
      if (task.held || task.endedAt !== undefined) continue;
      const elapsed = elapsedAt(task, seen);
      const at = isOver(task, elapsed) ? endOf(task) : now;
      records.update(task.Id, { moved: { at, elapsed } });
      follower.wake(task.Id);
    }
    nextDue = undefined;
    sweptAt = Number.NEGATIVE_INFINITY;
  }

  /** Not at each start: it looks at all records, and `get` keeps to the retention anyway. */
  function sweep(now: number): void {
    if (now - sweptAt < retention) return;
    sweptAt = now;
    for (const task of records) if (isFlushed(task, now)) records.remove(task.Id);
  }

  const latest = (task: TaskRecord) => records.get(task.Id) ?? task;

  const tasks: Tasks = {
    start({ prefix, schedule, Type, Parameters }) {
      const now = tasks.runDueEffects();
      sweep(now);
      let Id = `${prefix}${ids.next()}`;
      // Tasks of a seed may be those that the same source of identifiers has made before.
      while (records.has(Id)) Id = `${prefix}${ids.next()}`;
      const task = records.insert({
        Id,
        startedAt: now,
        schedule: ways.get(schedule) ?? schedule,
        Type,
        Parameters,
        AuthorId: authorId?.(),
        outcomeOverride: tasks.onStart?.({ Type, Parameters }),
      });
      ways.set(schedule, task.schedule);
      isStale = true;
      if (isPending(task) && nextDue !== undefined) nextDue = Math.min(nextDue, endOf(task));
      tell();
      return task;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get(id) {
      const task = records.get(id);
      return task && !isFlushed(task, clock.now()) ? task : undefined;
    },
    *[Symbol.iterator]() {
      const now = tasks.runDueEffects();
      for (const task of records) if (!isFlushed(task, now)) yield task;
    },
    // A task that ends while this is worked out has not ended yet: its effect has not happened.
    progress(task, now = tasks.runDueEffects()) {
      const record = latest(task);
      return progressAt(record, elapsedAt(record, now));
    },
    firstProgress(task) {
      const now = tasks.runDueEffects();
      const record = latest(task);
      return progressAt(record, elapsedAt(record, now), false);
    },
    async *follow(task, signal) {
      const reached = follower.steps(() => latest(task), signal);
      for await (const step of reached) {
        tasks.runDueEffects();
        const record = latest(task);
        // Each moment as it was, even when the reader is late; an early end is where the task stood.
        const elapsed =
          record.endedAt === undefined ? step.at : Math.min(step.at, elapsedAt(record, clock.now()));
        yield progressAt(record, elapsed);
        if (isOver(record, elapsed)) return;
      }
    },
    overrideOutcome(id, outcomeOverride) {
      const now = tasks.runDueEffects();
      const task = records.getOrThrow(id);
      const elapsed = elapsedAt(task, now);
      if (isOver(task, elapsed))
        throw new Error(`Failed to override the outcome of the task ${id}: it has ended`);
      tasks.change(id, { outcomeOverride: outcomeOverride, moved: { at: now, elapsed } });
    },
    change(id, changes) {
      const record = records.update(id, changes);
      nextDue = undefined;
      isStale = true;
      follower.wake(id);
      tasks.runDueEffects();
      tell();
      return latest(record);
    },
    runDueEffects() {
      if (effectAt !== undefined) return effectAt;
      const now = clock.now();
      if (now < seen) handleClockRewind(now);
      seen = now;
      if (nextDue !== undefined && now < nextDue) return now;
      runEffects(now);
      nextDue = [...records]
        .filter(isPending)
        .reduce((least, task) => Math.min(least, endOf(task)), Number.POSITIVE_INFINITY);
      return now;
    },
    forget() {
      nextDue = undefined;
      seen = Number.NEGATIVE_INFINITY;
      sweptAt = Number.NEGATIVE_INFINITY;
      follower.stop(new RecordsReplaced());
      tell();
    },
    dismiss: () => follower.stop(),
  };
  runEffectsOnMove(clock, tasks);
  return tasks;
}

/** Not from inside `createTasks`: a clock may outlive many worlds, and must not keep their records. */
function runEffectsOnMove(clock: Clock, tasks: Tasks): void {
  const weak = new WeakRef(tasks);
  const stop = clock.onMove(() => {
    const alive = weak.deref();
    if (alive) alive.runDueEffects();
    else stop();
  });
}

/** Clients learn why an effect is not possible, but nothing of a fault of the mock itself. */
function attempt(
  effect: () => TaskRecord['outcome'],
  onInternalError: TaskContext['onInternalError'],
): TaskRecord['outcome'] {
  try {
    return effect();
  } catch (error) {
    if (error instanceof EffectError) return { Error: error.message };
    onInternalError?.(error);
    return { Error: 'Failed to do what the task is for: a fault of the mock itself.' };
  }
}
