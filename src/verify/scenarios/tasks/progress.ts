import { examples } from '../../../contract/document.ts';
import type { OperationId } from '../../../contract/operations.ts';
import { acceptanceOf, softened } from '../../contract/discrepancies.ts';
import type { RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import type { Exchange } from '../../http/exchange.ts';

type Element = Readonly<Record<string, unknown>>;

/** The fractions that the examples print, some of which do not fit their counts. */
const printed = new Set(
  examples()
    .flatMap(({ exchange }) => exchange.response.body ?? [])
    .map((it) => (it as Element).ProgressInPercent)
    .filter((it) => typeof it === 'number'),
);

/** What is wrong with the response that tells how far a task is. */
export function inspectTask({ response: { body } }: Exchange): Iterable<RawFinding> {
  return inspectProgress((body ?? {}) as Element, '/body');
}

function* inspectProgress(task: Element, where: string): Generator<RawFinding> {
  const { TotalElements: total, ProcessedElements: processed, ProgressInPercent: fraction } = task;
  if (typeof total === 'number' && typeof processed === 'number') {
    if (processed > total) {
      yield {
        where: `${where}/ProcessedElements`,
        message: `${processed} of ${total} elements are processed`,
      };
    }
    const expected = processed / total;
    const isRight = typeof fraction !== 'number' || total === 0 || Math.abs(fraction - expected) <= 0.01;
    if (!isRight && !printed.has(fraction)) {
      const message = `ProgressInPercent is ${fraction} with ${processed} of ${total} elements`;
      yield { where: `${where}/ProgressInPercent`, expected, actual: fraction, message };
    }
  }
  const [started, finished] = [instant(task.StartedAt), instant(task.FinishedAt)];
  if (finished < started) {
    const message = `the task finished at ${task.FinishedAt}, before it started at ${task.StartedAt}`;
    yield { where: `${where}/FinishedAt`, expected: task.StartedAt, actual: task.FinishedAt, message };
  }
}

/** What is wrong with the moments of a task that a response has streamed. */
export function* inspectStream({ operation, response }: Exchange): Generator<RawFinding> {
  const { body } = response;
  if (!Array.isArray(body)) return;
  const elements = body as Element[];
  if (elements.length === 0) return yield { where: '/body', message: 'the stream has no element' };
  yield* inspectEnd(elements);
  yield* inspectWay(elements, operation);
  yield* inspectPace(response, elements);
}

const isOver = ({ Complete, Error: error }: Element) => Complete === true || error !== undefined;

function* inspectEnd(elements: readonly Element[]): Generator<RawFinding> {
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

function* inspectWay(elements: readonly Element[], operation: OperationId): Generator<RawFinding> {
  const acceptance = acceptanceOf('examples', { operation, where: '/StartedAt' });
  for (const [index, element] of elements.entries()) {
    const where = `/body/${index}`;
    yield* inspectProgress(element, where);
    const before = elements[index - 1];
    if (!before) continue;
    if (!isSame(before.Id, element.Id)) {
      const message = `the stream begins with the task ${before.Id} and goes on with ${element.Id}`;
      yield { where: `${where}/Id`, expected: before.Id, actual: element.Id, message };
    }
    for (const name of ['ProcessedElements', 'ProgressInPercent']) {
      const [earlier, later] = [before[name], element[name]];
      if (typeof earlier !== 'number' || typeof later !== 'number' || later >= earlier) continue;
      // When more elements are found, the same progress is a smaller fraction.
      if (name === 'ProgressInPercent' && Number(element.TotalElements) > Number(before.TotalElements))
        continue;
      const message = `${name} goes back from ${earlier} to ${later}`;
      yield { where: `${where}/${name}`, expected: earlier, actual: later, message };
    }
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
  elements: readonly Element[],
): Generator<RawFinding> {
  const [first, last] = [elements[0], elements.at(-1)];
  const took = instant(last?.FinishedAt) - instant(first?.StartedAt);
  if (elements.length < 2 || !(took >= long)) return;
  const end = endOfFirst(text);
  const came = chunks.findIndex(({ length }) => length >= end);
  const [start, over] = [chunks[came]?.at ?? 0, chunks.at(-1)?.at ?? 0];
  const isAtOnce = came === chunks.length - 1 || (over >= long && over - start < 100);
  if (!isAtOnce) return;
  const message = `the stream came all at once, although the task took ${took} ms: its first element was not there before the end`;
  yield { where: '/body', message };
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

function instant(text: unknown): number {
  return typeof text === 'string' ? Date.parse(text) : Number.NaN;
}
