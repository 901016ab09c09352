import type { Item } from '../../contract/collections.ts';
import { isOver } from '../contract/tasks.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectStatus, shown } from '../findings/assertions.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';
import { taskOperations } from '../scenarios/operations.ts';
import { sequenceFindings, stateFindings } from '../scenarios/tasks/invariants.ts';
import { startTolerance } from '../scenarios/tasks/tolerance.ts';

const start = taskOperations.start;
const poll = taskOperations.poll;

const tolerance = startTolerance('streams', start);

/** A stream has to come at its end this often, one after the other, before anything is said about it. */
const attempts = 3;

/** Lets a reindex of its own project stream its progress. */
export const streams: Check = {
  name: 'streams',
  description:
    'Streamed progress is one JSON list that grows until the task is complete, as polling sees it.',
  operations: [start, poll],
  mode: 'sandbox',
  effect: 'watches',
  most: 20,
  async *run(context) {
    const { sandbox } = context;
    if (!sandbox) return;
    const stream = () =>
      context.client.send(start, {
        body: { Type: 'Reindex', Parameters: { ProjectId: sandbox.projectId }, StreamProgress: true },
      });
    let exchange = await stream();
    if (!(yield* expectStatus(exchange, [202], 'to a reindex that streams its progress'))) return;
    const elements = elementsOf(exchange);
    if (!elements) {
      const text = exchange.response.text;
      const message = `${start} answers StreamProgress with something that is not a JSON list of progress: ${shown(text)}.`;
      yield { operation: start, where: '/body', message, exchanges: [exchange] };
      return;
    }
    yield* elementFindings(exchange, elements);
    yield* pollFindings(context, exchange, elements);
    for (let attempt = 1; comesAtItsEnd(exchange); attempt++) {
      if (attempt === attempts) {
        const message = `The stream of ${start} comes all at once when the task is over: the server, or a proxy before it that buffers responses, holds it back.`;
        yield { operation: start, severity: 'warning', where: '/body', message, exchanges: [exchange] };
        return;
      }
      exchange = await stream();
    }
  },
};

function elementsOf({ response: { body } }: Exchange): readonly Item[] | undefined {
  if (!Array.isArray(body) || body.length === 0) return undefined;
  return body.every((element) => typeof element === 'object' && element !== null) ? body : undefined;
}

function* elementFindings(exchange: Exchange, elements: readonly Item[]): Generator<RawFinding> {
  for (const [index, element] of elements.entries()) {
    const before = elements[index - 1];
    const wrongs = [
      ...stateFindings(element),
      ...(before ? sequenceFindings(before, element, tolerance) : []),
    ];
    for (const { where, message } of wrongs) {
      yield {
        operation: start,
        where: `/body/${index}${where}`,
        message: `A task of a stream of ${start} ${message}.`,
        exchanges: [exchange],
      };
    }
    if (before && isOver(before)) {
      const message = `The stream of ${start} goes on after the element that is complete.`;
      yield { operation: start, where: `/body/${index}`, message, exchanges: [exchange] };
    }
  }
  if (elements.some(isOver)) return;
  const message = `The stream of ${start} ends before the task is complete: the last of ${elements.length} elements is not.`;
  yield { operation: start, where: `/body/${elements.length - 1}/Complete`, message, exchanges: [exchange] };
}

/** What the stream has told last is what polling tells now. */
async function* pollFindings(
  { client }: Context,
  exchange: Exchange,
  elements: readonly Item[],
): AsyncGenerator<RawFinding> {
  const last = elements.at(-1) ?? {};
  if (typeof last.Id !== 'string' || !isOver(last)) return;
  const answer = await client.send(poll, { path: { id: last.Id } });
  if (!(yield* expectStatus(answer, [200], 'to the Id of a stream that has just ended'))) return;
  const polled = fieldsOf(answer);
  for (const name of ['Complete', 'TotalElements', 'ProcessedElements', 'ProgressInPercent']) {
    if (polled[name] === last[name] || polled[name] === undefined || last[name] === undefined) continue;
    const message = `The stream of ${start} ends with ${name} ${shown(last[name])}, and polling tells ${shown(polled[name])}.`;
    yield { operation: poll, where: `/body/${name}`, message, exchanges: [exchange, answer] };
  }
  for (const name of ['StartedAt', 'FinishedAt']) {
    const apart = Math.abs(Date.parse(String(polled[name])) - Date.parse(String(last[name])));
    if (!(apart > tolerance)) continue;
    const message = `The stream of ${start} ends with ${name} ${last[name]}, and polling tells ${polled[name]}.`;
    yield { operation: poll, where: `/body/${name}`, message, exchanges: [exchange, answer] };
  }
}

/**
 * Whether a stream of a task that took its time has come in one go. The clock of the server and the one here may run
 * differently, so the time between the first element and the end is compared with both.
 */
function comesAtItsEnd(exchange: Exchange): boolean {
  const { response, elapsed } = exchange;
  const elements = elementsOf(exchange) ?? [];
  const told = Date.parse(String(elements.at(-1)?.FinishedAt)) - Date.parse(String(elements[0]?.StartedAt));
  // Times are printed in whole seconds: of less than two nothing is known.
  if (elements.length < 2 || !(told >= 2000)) return false;
  const first = response.chunks.find(({ length }) => hasElement(response.text.slice(0, length)));
  const last = response.chunks.at(-1);
  if (!first || !last || elapsed < 10) return false;
  return last.at - first.at < Math.min(told - 1000, elapsed) / 5;
}

function hasElement(text: string): boolean {
  try {
    return (JSON.parse(`${text.trimEnd().replace(/[,\]]$/, '')}]`) as unknown[]).length > 0;
  } catch {
    return false;
  }
}
