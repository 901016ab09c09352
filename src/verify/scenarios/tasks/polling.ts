import type { Item } from '../../../contract/collections.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { shown } from '../../findings/assertions.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import { taskOperations } from '../operations.ts';
import { isOver, sequenceFindings, stateFindings } from './invariants.ts';

const operation = taskOperations.poll;

/** How often a task is asked for, in milliseconds: often at first, then less so. */
const pauses = { first: 100, factor: 1.3, longest: 5000 };

/** So many times a task that is over is asked for again. */
const afterwards = 3;

/** What came of following a task. */
export interface PolledTask {
  /** Every response, the one that has started it first. */
  readonly exchanges: readonly Exchange[];
  readonly ended: boolean;
}

/**
 * Asks for a task until it is over, and a few times more, and says what cannot be true of what it answers.
 * @param started the response that has started it
 * @param meanwhile asked before each poll; for what must still be so while the task is under way
 */
export async function* pollTask(
  { client, wait, patience }: Context,
  started: Exchange,
  meanwhile: () => Promise<Exchange | undefined> = async () => undefined,
  early: (seen: Exchange, poll: Exchange) => Iterable<RawFinding> = () => [],
): AsyncGenerator<RawFinding, PolledTask> {
  let before: Item = fieldsOf(started);
  const { Id: id } = before;
  const exchanges = [started];
  if (typeof id !== 'string') {
    const message = `${started.operation} responds with ${started.response.status} with something that is not a task: it has no Id.`;
    yield { operation: started.operation, where: '/body/Id', message, exchanges };
    return { exchanges, ended: false };
  }
  yield* findingsOf(started, stateFindings(before));
  const waiting = patience.begin();
  let pause = pauses.first;
  let over = isOver(before) ? 1 : 0;
  while (over <= afterwards) {
    if (over === 0 && !waiting.mayWait(progressOf(before), pause)) break;
    if (over === 0) await wait(pause);
    pause = Math.min(pause * pauses.factor, pauses.longest);
    const seen = await meanwhile();
    const poll = await client.send(operation, { path: { id } });
    exchanges.push(poll);
    if (poll.response.status !== 200) {
      const state = over > 0 ? 'that is complete' : 'that was started and is not complete';
      const message = `${operation} responds with ${poll.response.status} to a task ${state}: it is forgotten at once (${id}).`;
      yield { operation, where: '/status', message, exchanges: [started, poll] };
      return { exchanges, ended: over > 0 };
    }
    const task = fieldsOf(poll);
    yield* findingsOf(poll, stateFindings(task));
    yield* findingsOf(poll, sequenceFindings(before, task), exchanges);
    if (!isOver(task) && seen) yield* early(seen, poll);
    over = isOver(task) || over > 0 ? over + 1 : 0;
    before = task;
  }
  if (over === 0) {
    const message = `The task ${id} never completes: after ${(waiting.waited / 1000).toFixed()} seconds it is at ${before.ProcessedElements} of ${before.TotalElements}.`;
    yield { operation, where: '/body/Complete', message, exchanges: exchanges.slice(-2) };
  }
  return { exchanges, ended: over > 0 };
}

/** What shows that a task goes on; how long it has been under way does not. */
export function progressOf({ TotalElements, ProcessedElements, ProgressInPercent, Messages }: Item): string {
  return shown([TotalElements, ProcessedElements, ProgressInPercent, Messages]);
}

/** Faults of a task, told of the operation that has answered it. Ids are left out of the sentences, so that they are told once. */
function* findingsOf(
  exchange: Exchange,
  wrongs: ReturnType<typeof stateFindings>,
  exchanges: readonly Exchange[] = [exchange],
): Generator<RawFinding> {
  for (const { message, where } of wrongs) {
    yield {
      operation: exchange.operation,
      where: `/body${where}`,
      message: `A task of ${exchange.operation} ${message}.`,
      exchanges: exchanges.slice(-2),
    };
  }
}
