import type { Path } from '../contract/openapi-links.ts';
import { hasFailed } from '../contract/tasks.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectStatus, shown } from '../findings/assertions.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';
import { incidentOperations, taskOperations, ticketOperations } from '../scenarios/operations.ts';
import { pollTask } from '../scenarios/tasks/polling.ts';
import { type Choice, turnToChoose } from '../scenarios/tickets/choosing.ts';

const start = ticketOperations.link;

/** How many tickets are read to find one without an incident. */
const maxTickets = 20;

/** Makes an incident from a ticket of a tracker: only where everything may be changed. The run deletes it at the end. */
export const tickets: Check = {
  name: 'tickets',
  description:
    'A ticket has its incident when the task that makes it is complete, not before, and gets no second one.',
  operations: [start, ticketOperations.read, incidentOperations.read, taskOperations.poll],
  mode: 'full',
  effect: 'adds',
  most: 400,
  async *run(context) {
    const choice = await choose(context);
    if (!choice) {
      context.coverage.markUnreachable(
        start,
        'operation',
        start,
        'the sample has no ticket without an incident',
      );
      return;
    }
    const { path, started } = choice;
    const read = () => context.client.send(ticketOperations.read, { path });
    if (!(yield* expectStatus(started, [202], 'to a ticket without an incident'))) return;
    function* early(seen: Exchange): Generator<RawFinding> {
      const { IncidentId } = fieldsOf(seen);
      if (typeof IncidentId !== 'string') return;
      const message = `${ticketOperations.read} answers the IncidentId ${IncidentId} before the task that makes the incident is complete.`;
      yield {
        operation: ticketOperations.read,
        where: '/body/IncidentId',
        message,
        exchanges: [started, seen],
      };
    }
    const { exchanges, ended } = yield* pollTask(context, started, { see: read, early });
    const task = exchanges.at(-1);
    if (!ended || !task || hasFailed(fieldsOf(task))) return;
    yield* effectFindings(context, task, await read());
    const before = fieldsOf(await read()).IncidentId;
    yield* expectStatus(
      await context.client.send(start, { path }),
      [403],
      'to a ticket that has an incident',
    );
    const after = await read();
    if (fieldsOf(after).IncidentId === before) return;
    const message = `${ticketOperations.read} answers another IncidentId after a second one was refused: ${shown(fieldsOf(after).IncidentId)}.`;
    yield { operation: ticketOperations.read, where: '/body/IncidentId', message, exchanges: [after] };
  },
};

async function* effectFindings(
  { client }: Context,
  task: Exchange,
  ticket: Exchange,
): AsyncGenerator<RawFinding> {
  const { IncidentId: told } = fieldsOf(task);
  const { IncidentId: id } = fieldsOf(ticket);
  const exchanges = [task, ticket];
  const finding = { operation: ticketOperations.read, where: '/body/IncidentId', exchanges } as const;
  if (ticket.response.status !== 200) return;
  if (typeof id !== 'string') {
    const message = `${ticketOperations.read} answers the IncidentId ${shown(id)} after the task that makes the incident is complete.`;
    return yield { ...finding, message };
  }
  if (typeof told === 'string' && told.toLowerCase() !== id.toLowerCase()) {
    const message = `${ticketOperations.read} answers the IncidentId ${id} where the task that made it says ${told}.`;
    yield { ...finding, message };
    const named = await client.send(incidentOperations.read, { path: { id: told } });
    yield* expectStatus(named, [200], 'to the incident that a task says it has made');
  }
  const made = await client.send(incidentOperations.read, { path: { id } });
  yield* expectStatus(made, [200], 'to the incident of a ticket');
}

/** Takes a ticket, and starts the task that makes its incident. */
async function choose(
  context: Context,
): Promise<{ readonly path: Path; readonly started: Exchange } | undefined> {
  const choice = await turnToChoose(context.sandbox);
  try {
    const path = await freeTicket(context, choice);
    return path && { path, started: await context.client.send(start, { path }) };
  } finally {
    choice.end();
  }
}

/** The last of the tickets that have no incident: the documented ones are the first. */
async function freeTicket(
  { client, sample }: Context,
  { isTaken }: Pick<Choice, 'isTaken'>,
): Promise<Path | undefined> {
  for (const { path } of sample.places(ticketOperations.read).slice(0, maxTickets).reverse()) {
    const ticket = await client.send(ticketOperations.read, { path });
    const { IncidentId, Id, Key } = fieldsOf(ticket);
    if (ticket.response.status === 200 && IncidentId === null && !isTaken(Id) && !isTaken(Key)) return path;
  }
  return undefined;
}
