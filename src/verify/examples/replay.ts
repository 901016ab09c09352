import type { DocumentedExample } from '../../contract/document.ts';
import { acceptanceOf, softened } from '../contract/discrepancies.ts';
import { placeOf } from '../contract/routes.ts';
import { isOver, progressOf, taskReader } from '../contract/tasks.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';
import type { RequestSpec } from '../http/request.ts';
import { type ExampleBinding, patternOf, statusesOf } from './bindings.ts';
import { differences } from './matcher.ts';
import { isSame } from './value-formats.ts';

/** How the response to a replayed example differs from the documented one. */
export function* inspectAnswer(
  example: DocumentedExample,
  binding: ExampleBinding,
  ask: RequestSpec,
  exchange: Exchange,
): Generator<RawFinding> {
  const { response } = example.exchange;
  const { status, body } = exchange.response;
  const statuses = statusesOf(example);
  if (!statuses.includes(status)) return yield* inspectStatus(statuses, exchange);
  yield* inspectHeaders(example, exchange);
  if (response.body === undefined) return;
  if (body === undefined)
    return yield { where: '/body', expected: response.body, message: 'the response has no JSON' };
  yield* differences(patternOf(example, binding, ask), body);
  yield* binding.inspect?.(exchange) ?? [];
}

function* inspectStatus(statuses: readonly number[], exchange: Exchange): Generator<RawFinding> {
  const { status } = exchange.response;
  const { Message: said } = fieldsOf(exchange);
  const reason = typeof said === 'string' ? ` (${said})` : '';
  const message = `the response is ${status}${reason}, the documented one ${statuses.join(' or ')}`;
  yield { where: '/status', expected: statuses, actual: status, message };
}

/**
 * Whether an error response may be for want of a permission, of which only the server knows whether the caller has it. Tasks ask
 * for those of their types; any other operation that has succeeded in this run is permitted.
 */
export function isForbidden(example: DocumentedExample, { coverage }: Context, exchange: Exchange): boolean {
  if (exchange.response.status !== 403 || statusesOf(example).includes(403)) return false;
  const { operationId } = example;
  const hasSucceeded = coverage
    .rows()
    .some(
      (row) =>
        row.operation === operationId && row.aspect === 'status' && /^2/.test(row.name) && row.exercised > 0,
    );
  return acceptanceOf('examples', { operation: operationId, status: 403 }) !== undefined || !hasSucceeded;
}

function* inspectHeaders(
  { name, operationId, exchange: { response } }: DocumentedExample,
  exchange: Exchange,
): Generator<RawFinding> {
  for (const [header, documented] of Object.entries(response.headers ?? {})) {
    const given = exchange.response.headers[header.toLowerCase()];
    const where = `/headers/${header}`;
    if (given === undefined) {
      yield {
        where,
        expected: documented,
        message: `${header} is missing; ${name} is answered with it`,
        ...softened(acceptanceOf('examples', { operation: operationId, where, status: response.status })),
      };
    } else if (header.toLowerCase() === 'content-type' && essence(given) !== essence(documented)) {
      yield {
        where,
        expected: documented,
        actual: given,
        message: `Content-Type is ${given}, the documented one ${documented}`,
      };
    }
  }
}

const essence = (type: string) => type.split(';')[0]?.trim().toLowerCase();

/** Fetches what the response says it has made or found: Location, or Self where it is printed without one. */
export async function* checkLocation({ client }: Context, exchange: Exchange): AsyncGenerator<RawFinding> {
  const { headers, body } = exchange.response;
  const [first] = (Array.isArray(body) ? body : [body]) as [{ Self?: unknown; Id?: unknown } | undefined];
  const printed = [headers.location, first?.Self].map((it) =>
    typeof it === 'string' ? placeOf(it) : undefined,
  );
  const place = printed.find((it) => it !== undefined);
  if (exchange.request.method !== 'POST' && headers.location === undefined) return;
  if (!place) return;
  const read = await client.send(place.operationId, { path: place.path });
  const named = printed[0] ? 'Location' : 'Self';
  const where = printed[0] ? '/headers/Location' : '/body/Self';
  const address = printed[0] ? headers.location : first?.Self;
  const { status } = read.response;
  const { Id } = fieldsOf(read);
  // Who may start something need not be allowed to read it.
  if (status === 403) return;
  if (status !== 200) {
    const message = `${named} cannot be fetched: ${address} responds with ${status}`;
    yield { where, expected: 200, actual: status, message, exchanges: [exchange, read] };
  } else if (typeof first?.Id === 'string' && !isSame(Id, first.Id)) {
    const message = `${named} leads to ${Id}, not to the ${first.Id} of the response`;
    yield { where, expected: first.Id, actual: Id, message, exchanges: [exchange, read] };
  }
}

/** How often a task is asked for before the next example starts, in milliseconds. */
const every = 250;

/** Gives a task the time to end, so that its effects do not meet the next example. */
export async function* waitForTask(
  { client, wait, patience }: Context,
  exchange: Exchange,
): AsyncGenerator<RawFinding> {
  const { Self, Complete } = fieldsOf(exchange);
  const place = typeof Self === 'string' ? placeOf(Self) : undefined;
  if (!place || place.operationId !== taskReader || Complete === true) return;
  const waiting = patience.begin();
  let read = exchange;
  // That a task is over is progress, too: others may be waiting behind it.
  while (waiting.mayWait(progressOf(fieldsOf(read)), every)) {
    read = await client.send(place.operationId, { path: place.path });
    if (read.response.status !== 200) return;
    if (isOver(fieldsOf(read))) {
      waiting.mayWait(progressOf(fieldsOf(read)), 0);
      return;
    }
    await wait(every);
  }
  const about = { where: '/body/Complete', exchanges: [exchange, read] };
  const time = `${(waiting.waited / 1000).toFixed()} seconds`;
  if (waiting.hasStalled) yield { ...about, message: `the task that it starts never completes, in ${time}` };
  else
    yield {
      ...about,
      severity: 'information',
      message: `the task that it starts is not waited for any longer, after ${time}`,
    };
}
