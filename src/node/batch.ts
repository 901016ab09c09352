// Not the global one: fake timers of a test runner would stop the server, and some test environments have none.
import { setImmediate as atEndOfTurn } from 'node:timers';

/** Gathers what comes in one turn of the event loop. */
export interface Batch<T> {
  /** Adds to what is handed over at the end of the turn. */
  add(item: T): void;
  /** Hands over at once what there is. */
  handOver(): void;
}

/**
 * Makes a batch.
 * @param handle takes together what has come in one turn, in the order in which it came
 */
export function createBatch<T>(handle: (items: readonly T[]) => void): Batch<T> {
  let items: T[] = [];
  const handOver = () => {
    const gathered = items;
    items = [];
    handle(gathered);
  };
  return {
    add(item) {
      if (items.length === 0) atEndOfTurn(handOver);
      items.push(item);
    },
    handOver,
  };
}
