import type { Item } from '../../../contract/collections.ts';
import type { DocumentedExample } from '../../../contract/document.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { entityVerification } from '../../../contract/verification.ts';
import type { Context } from '../../engine/check.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { type Records, Unreachable } from '../../fixtures/records.ts';
import { recordsIn } from '../../http/exchange.ts';
import { ticketOperations } from '../operations.ts';

/** Results that a run has linked a ticket to already. */
const used = new WeakMap<Records, Set<string>>();

/** So many tickets and assignments are tried. */
const tries = 10;

/**
 * A ticket, and a step result of its project that has no incident: what the documentation names while it is free, then
 * what is found, a new run if need be.
 * @returns what stands for the values of the example
 */
export async function ticketAndStep(
  context: Context,
  records: Records,
  { exchange }: DocumentedExample,
): Promise<Record<string, string>> {
  const { Parameters = {} } = (exchange.request.body ?? {}) as { Parameters?: Record<string, string> };
  for (const ticket of await ticketsOf(context, records, Parameters)) {
    const tracker = await readOf(records, 'ExternalSystemLink', ticket.ExternalSystemId);
    if (typeof tracker?.ProjectId !== 'string') continue;
    const step = await freeStep(records, ticket, tracker.ProjectId, Parameters);
    if (step === undefined) continue;
    const own: Item = { StepResultId: step, Key: ticket.Key, ExternalSystemLinkId: ticket.ExternalSystemId };
    return Object.fromEntries(
      Object.entries(Parameters).map(([name, documented]) => [documented, String(own[name])]),
    );
  }
  throw new Unreachable('the sample has no ticket in a project that has a script run');
}

/** Tickets as they are now, the documented one first. */
async function ticketsOf({ sample }: Context, records: Records, { Key }: Item): Promise<FixtureRecord[]> {
  const { read } = ticketOperations;
  const rank = (record: Item | undefined) => Number(record?.Key !== Key);
  const places = [...sample.places(read)].sort((a, b) => rank(a.record) - rank(b.record)).slice(0, tries);
  const tickets: FixtureRecord[] = [];
  for (const { path } of places) {
    const ticket = await records.read(read, path);
    if (ticket) tickets.push(ticket);
  }
  return tickets;
}

async function freeStep(
  records: Records,
  ticket: FixtureRecord,
  projectId: string,
  documented: Item,
): Promise<string | undefined> {
  const taken = used.get(records) ?? new Set<string>();
  used.set(records, taken);
  const take = (step: Item | undefined): string | undefined => {
    if (step?.HasIncidents !== false || typeof step.Id !== 'string' || taken.has(step.Id)) return undefined;
    taken.add(step.Id);
    return step.Id;
  };
  if (ticket.Key === documented.Key) {
    const named = await readOf(records, 'StepResult', documented.StepResultId);
    const run = named && (await readOf(records, 'ScriptRun', named.RunId));
    const script = run && (await readOf(records, 'Script', run.ScriptId));
    const known = script?.ProjectId === projectId ? take(named) : undefined;
    if (known !== undefined) return known;
  }
  for await (const assignment of records.found('ScriptAssignment')) {
    const script = await readOf(records, 'Script', assignment.ScriptId);
    if (script?.ProjectId !== projectId) continue;
    const run = await records.below('ScriptRun', assignment);
    for (const step of recordsIn(run.StepResults)) {
      const free = take(step);
      if (free !== undefined) return free;
    }
  }
  return undefined;
}

async function readOf(records: Records, entity: EntityName, id: unknown): Promise<FixtureRecord | undefined> {
  const { read } = entityVerification[entity];
  return read && typeof id === 'string' ? records.read(read, pathTo(read, { Id: id })) : undefined;
}
