import type { Item } from '../../../contract/collections.ts';
import type { OperationId } from '../../../contract/operations.ts';
import { acceptanceOf, softened } from '../../contract/discrepancies.ts';
import { isOver } from '../../contract/tasks.ts';
import type { RawFinding } from '../../engine/check.ts';
import type { Exchange } from '../../http/exchange.ts';
import { instant, sequenceFindings, stateFindings } from './invariants.ts';

/** What is wrong with the response that tells how far a task is. */
export function inspectTask({ response: { body } }: Exchange): RawFinding[] {
  return below('/body', stateFindings((body ?? {}) as Item));
}

/** What is wrong with the moments of a task that a response has streamed. */
export function* inspectStream({ operation, response }: Exchange): Generator<RawFinding> {
  const { body } = response;
  if (!Array.isArray(body)) return;
  const elements = body as Item[];
  if (elements.length === 0) return yield { where: '/body', message: 'the stream has no element' };
  yield* inspectEnd(elements);
  yield* inspectWay(elements, operation);
  yield* inspectPace(response, elements);
}

function* inspectEnd(elements: readonly Item[]): Generator<RawFinding> {
  const last = elements.length - 1;
  const end = elements.findIndex(isOver);
  if (end === -1) {
    yield {
      where: `/body/${last}/Complete`,
      expected: true,
      message: 'the last element of the stream is not complete',
    };
  } else if (end < last) {
    const message = `the stream goes on after element ${end}, in which the task is over: ${elements.length} elements`;
    yield { where: `/body/${end}/Complete`, expected: last, actual: end, message };
  }
}

function* inspectWay(elements: readonly Item[], operation: OperationId): Generator<RawFinding> {
  const acceptance = acceptanceOf('examples', { operation, where: '/StartedAt' });
  for (const [index, element] of elements.entries()) {
    const where = `/body/${index}`;
    yield* below(where, stateFindings(element));
    const before = elements[index - 1];
    if (!before) continue;
    // How far StartedAt may move is the register's to say.
    yield* below(where, sequenceFindings(before, element, Number.POSITIVE_INFINITY));
    const moved = Math.abs(instant(element.StartedAt) - instant(elements[0]?.StartedAt));
    if (moved > 0) {
      const message = `StartedAt moves from ${elements[0]?.StartedAt} to ${element.StartedAt} in the stream`;
      const isAccepted = moved <= (acceptance?.only.within ?? 0);
      const uncertain = isAccepted ? softened(acceptance) : {};
      yield { where: `${where}/StartedAt`, ...uncertain, message };
    }
  }
}

/** Milliseconds that a task has to take for its pace to be judged: times are printed in whole seconds. */
const long = 2000;

function* inspectPace(
  { text, chunks }: Exchange['response'],
  elements: readonly Item[],
): Generator<RawFinding> {
  const [first, last] = [elements[0], elements.at(-1)];
  const took = instant(last?.FinishedAt) - instant(first?.StartedAt);
  if (elements.length < 2 || !(took >= long)) return;
  const end = endOfFirst(text);
  const came = chunks.findIndex(({ length }) => length >= end);
  const [start, over] = [chunks[came]?.at ?? 0, chunks.at(-1)?.at ?? 0];
  const isAtOnce = came === chunks.length - 1 || (over >= long && over - start < 100);
  if (!isAtOnce) return;
  const message = `the stream came all at once, although the task took ${took} ms: the server, or a proxy before it that buffers responses, holds it back`;
  yield { where: '/body', severity: 'warning', message };
}

/** Where the first element of a list ends in its text. */
function endOfFirst(text: string): number {
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '\\' && isQuoted) index++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === '{') depth++;
    else if (!isQuoted && character === '}' && --depth === 0) return index + 1;
  }
  return text.length;
}

/** Findings of a task, at the place where it stands in the response. */
function below(place: string, findings: Iterable<RawFinding>): RawFinding[] {
  return Array.from(findings, ({ where = '', message }) => ({
    where: place + where,
    message: `the task ${message}`,
  }));
}
