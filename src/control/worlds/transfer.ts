import type { Work } from '../../contract/work.ts';
import { HttpError } from '../../fake/http/http-error.ts';
import { inTurns } from '../../fake/turns.ts';
import { readingWorld } from '../../world/seeds/export.ts';
import type { World, WorldSnapshot } from '../../world/world.ts';
import type { State } from '../state/state.ts';

/** Runs work of which one is enough at a time: what comes later waits. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a queue. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}

/** Brings a whole world in, in turns with what others want. */
export interface Transfer {
  /** One import at a time on a server: each takes some times the memory of what it reads. */
  readonly queue: Queue;
  /**
   * Replaces everything in the world by an export. Until it is read, checked and indexed nothing has changed, and then all has at
   * once: what others write meanwhile is replaced, too.
   * @param signal of the request: when its client goes away, nothing changes
   * @throws UsageError when it is none, and HttpError when the world is gone meanwhile, both as rejections
   */
  importWorld(value: unknown, signal: AbortSignal): Promise<void>;
}

interface Target {
  readonly name: string;
  readonly state: State | undefined;
  readonly world: World;
  readonly memory: { checkRoom(): void; weigh(): void };
  isOver(): boolean;
}

/** Makes the transfer of a world. */
export function createTransfer(queue: Queue, { name, state, world, memory, isOver }: Target): Transfer {
  return {
    queue,
    async importWorld(value, signal) {
      const snapshot = await inTurns(reading(value, state), signal);
      if (isOver()) {
        throw new HttpError(
          404,
          `Failed to import: the world ${name} was deleted while the export was read.`,
        );
      }
      memory.checkRoom();
      world.restore(snapshot);
      memory.weigh();
    },
  };
}

function* reading(value: unknown, state: State | undefined): Work<WorldSnapshot> {
  const snapshot = yield* readingWorld(value);
  if (state) yield* state.preparing(snapshot.records);
  return snapshot;
}
