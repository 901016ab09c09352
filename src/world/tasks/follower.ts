import type { Clock } from '../time/clock.ts';
import { elapsedAt, instantOf, isOver, type TaskRecord } from './record.ts';
import type { Step } from './schedule.ts';

/** Waits for the steps of tasks, and learns when one is moved. */
export interface TaskFollower {
  /**
   * The steps of a task, each as the task comes to it; after its end the next one at once.
   * @param look gives the task as it is now
   */
  steps(look: () => TaskRecord, signal?: AbortSignal): AsyncIterable<Step>;
  /** To be called when a task was changed: those who wait for it look again. */
  wake(id: string): void;
  /** Ends all waiting: with a reason that is thrown, or in good order, as if there were no further steps. */
  stop(reason?: Error): void;
}

/** Whoever has followed a task has lost it: the records of its world were replaced, as by a reset. */
export class RecordsReplaced extends Error {
  override readonly name = 'RecordsReplaced';

  constructor() {
    super('Failed to follow the task: the records of its world were replaced.');
  }
}

const inGoodOrder = new Error('No more steps are waited for.');

/** Makes what waits for the steps of tasks on a clock. */
export function createTaskFollower(clock: Clock): TaskFollower {
  const waiting = new Map<string, Set<AbortController>>();
  const following = new Set<AbortController>();

  /** Until the clock shows `at`, or the task is changed. */
  async function turn(id: string, at: number, stop: AbortSignal): Promise<void> {
    const woken = new AbortController();
    const others = waiting.get(id) ?? new Set();
    waiting.set(id, others.add(woken));
    try {
      await clock.until(at, AbortSignal.any([stop, woken.signal]));
    } catch (error) {
      if (stop.aborted || !woken.signal.aborted) throw error;
    } finally {
      others.delete(woken);
      if (others.size === 0) waiting.delete(id);
    }
  }

  /** When to look whether a task has come to a step; nothing when it has. */
  function wait(task: TaskRecord, step: Step): number | undefined {
    const now = clock.now();
    const elapsed = elapsedAt(task, now);
    if (isOver(task, elapsed)) return undefined;
    if (task.outcomeOverride === 'never' && step === task.schedule.at(-1) && step !== task.schedule[0])
      return Number.POSITIVE_INFINITY;
    const at = instantOf(task, step.at);
    return elapsed >= step.at || at <= now ? undefined : at;
  }

  return {
    async *steps(look, signal) {
      const own = new AbortController();
      const stop = own.signal;
      // Not AbortSignal.any() of one that outlives the stream: that would keep something of each stream for good.
      const leave = () => {
        following.delete(own);
        own.abort(signal?.reason);
      };
      following.add(own);
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave);
      try {
        for (const step of look().schedule) {
          stop.throwIfAborted();
          for (let task = look(), at = wait(task, step); at !== undefined; at = wait(task, step)) {
            await turn(task.Id, at, stop);
            task = look();
          }
          yield step;
        }
      } catch (error) {
        if (error !== inGoodOrder) throw error;
      } finally {
        following.delete(own);
        signal?.removeEventListener('abort', leave);
      }
    },
    wake(id) {
      for (const controller of waiting.get(id) ?? []) controller.abort();
    },
    stop(reason = inGoodOrder) {
      for (const own of following) own.abort(reason);
      following.clear();
    },
  };
}
