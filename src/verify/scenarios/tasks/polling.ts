import type { Item } from '../../../contract/collections.ts';
import { hasFailed, isOver, progressOf } from '../../contract/tasks.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import { taskOperations } from '../operations.ts';
import { sequenceFindings, stateFindings, type TaskFault } from './invariants.ts';
import type { Waiting } from './patience.ts';

const operation = taskOperations.poll;

/** How often a task is asked for, in milliseconds: often at first, then less so; its end is noticed after a seventh of its time at most. */
const pauses = { first: 100, factor: 1.15, longest: 5000 };

/** So many times a task that is over is asked for again. */
const afterwards = 3;

/** What came of following a task. */
export interface PolledTask {
  /** Every response, the one that has started it first. */
  readonly exchanges: readonly Exchange[];
  readonly ended: boolean;
}

/** What a task is followed for, besides what is true of any task. */
interface Following {
  /** Asked before each poll; for what must still be so while the task is under way. */
  readonly see?: () => Promise<Exchange | undefined>;
  readonly early?: (seen: Exchange, poll: Exchange) => Iterable<RawFinding>;
  /** Whether it is no fault of the server when the task fails. */
  readonly mayFail?: boolean;
}

/** A task that is asked for until it is over. */
interface FollowedTask {
  readonly id: string;
  readonly exchanges: Exchange[];
  readonly waiting: Waiting;
  /** As it was last answered. */
  task: Item;
  /** So many responses have said that it is over. */
  over: number;
  /** Nothing more is to be learned of it. */
  isLeft: boolean;
}

/**
 * Asks for a task until it is over, and a few times more, and says what cannot be true of what it answers.
 * @param started the response that has started it
 */
export async function* pollTask(
  context: Context,
  started: Exchange,
  following: Following = {},
): AsyncGenerator<RawFinding, PolledTask> {
  const [polled] = yield* pollTasks(context, [started], following);
  return polled ?? { exchanges: [started], ended: false };
}

/**
 * Asks for tasks that go on side by side, one after the other in each round, as {@link pollTask} does for one.
 * @param started the responses that have started them
 */
export async function* pollTasks(
  context: Context,
  started: readonly Exchange[],
  following: Following = {},
): AsyncGenerator<RawFinding, readonly PolledTask[]> {
  const followed: FollowedTask[] = [];
  for (const exchange of started) followed.push(yield* follow(context, exchange, following));
  for (let pause = pauses.first; ; pause = Math.min(pause * pauses.factor, pauses.longest)) {
    const underWay = followed.filter(({ isLeft, over }) => !isLeft && over === 0);
    // As long as any of them goes on, none stands still.
    const progress = followed.map(({ task }) => progressOf(task)).join();
    for (const one of underWay) if (!one.waiting.mayWait(progress, pause)) yield* giveUp(one);
    if (underWay.some(({ isLeft }) => !isLeft)) await context.waitForTask(pause);
    const open = followed.filter(({ isLeft }) => !isLeft);
    if (open.length === 0) return followed.map(({ exchanges, over }) => ({ exchanges, ended: over > 0 }));
    for (const one of open) yield* poll(context, one, following);
  }
}

async function* follow(
  { patience }: Context,
  started: Exchange,
  following: Following,
): AsyncGenerator<RawFinding, FollowedTask> {
  const task = fieldsOf(started);
  const exchanges = [started];
  const isTask = typeof task.Id === 'string';
  if (isTask) yield* findingsOf(started, stateOf(task, following));
  else {
    const message = `${started.operation} responds with ${started.response.status} with something that is not a task: it has no Id.`;
    yield { operation: started.operation, where: '/body/Id', message, exchanges };
  }
  const over = isTask && isOver(task) ? 1 : 0;
  return { id: String(task.Id), exchanges, waiting: patience.begin(), task, over, isLeft: !isTask };
}

async function* poll(
  { client }: Context,
  followed: FollowedTask,
  following: Following,
): AsyncGenerator<RawFinding> {
  const { id, exchanges, task: before } = followed;
  const seen = await following.see?.();
  const exchange = await client.send(operation, { path: { id } });
  exchanges.push(exchange);
  if (exchange.response.status !== 200) {
    const state = followed.over > 0 ? 'that is complete' : 'that was started and is not complete';
    const message = `${operation} responds with ${exchange.response.status} to a task ${state}: it is forgotten at once (${id}).`;
    yield { operation, where: '/status', message, exchanges: [exchanges[0] as Exchange, exchange] };
    followed.isLeft = true;
    return;
  }
  const task = fieldsOf(exchange);
  yield* findingsOf(exchange, stateOf(task, following));
  yield* findingsOf(exchange, sequenceFindings(before, task), exchanges);
  if (!isOver(task) && seen) yield* following.early?.(seen, exchange) ?? [];
  if (isOver(task) || followed.over > 0) followed.over++;
  followed.isLeft = followed.over > afterwards;
  followed.task = task;
}

function* giveUp(followed: FollowedTask): Generator<RawFinding> {
  const { id, task, waiting, exchanges } = followed;
  const state = `after ${(waiting.waited / 1000).toFixed()} seconds it is at ${task.ProcessedElements} of ${task.TotalElements}`;
  const about = { operation, where: '/body/Complete', exchanges: exchanges.slice(-2) };
  // Whether one that goes on is ever complete is not known.
  if (waiting.hasStalled) yield { ...about, message: `The task ${id} never completes: ${state}.` };
  else
    yield {
      ...about,
      severity: 'information',
      message: `The task ${id} is not waited for any longer: ${state}.`,
    };
  followed.isLeft = true;
}

function stateOf(task: Item, { mayFail = false }: Following): Iterable<TaskFault> {
  return mayFail && hasFailed(task) ? [] : stateFindings(task);
}

/** Faults of a task, told of the operation that has answered it. Ids are left out of the sentences, so that they are told once. */
function* findingsOf(
  exchange: Exchange,
  wrongs: Iterable<TaskFault>,
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
