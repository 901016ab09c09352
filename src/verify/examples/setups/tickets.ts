import { examples } from '../../../contract/document.ts';
import { judgeTask } from '../../scenarios/tasks/progress.ts';
import { type Bound, bodyOf, type Plan } from '../bindings.ts';
import { type Materials, type Thing, Unreachable } from '../test-data.ts';

/** What the documentation names. */
const named = {
  step: 'ad3c8f9a-6959-4226-9b47-a0a601595de4',
  key: 'TST-123',
  link: 'd8e4c6a3-5287-4b38-82f8-7791adcb6dc9',
  ticket: '12345',
  ticketLink: '3aaf3505-85ca-43c4-a822-fe468118aab7',
} as const;

/** Steps that a run has linked a ticket to already. */
const used = new WeakMap<Materials, Set<string>>();

export const ticketPlans: Readonly<Record<string, Plan>> = {
  async linkTicketToStepResult(materials) {
    const { step, ticket } = await stepAndTicket(materials);
    return link('linkTicketToStepResult', { StepResultId: step, Key: ticket.Key });
  },
  async linkTicketToStepResultOfExternalSystem(materials) {
    const { step, ticket } = await stepAndTicket(materials);
    const ExternalSystemLinkId = ticket.ExternalSystemId;
    return link('linkTicketToStepResultOfExternalSystem', {
      StepResultId: step,
      Key: ticket.Key,
      ExternalSystemLinkId,
    });
  },
  linkTicketToAgileRunStep: unseen('an agile run'),
  linkTicketToAutomatedTestRunResultNode: unseen('an automated test run'),
  async createTicketLink(materials) {
    const tickets = await ticketsOf(materials);
    const isFree = ({ IncidentId }: Thing) => IncidentId === null;
    const isNamed = (it: Thing) => it.Id === named.ticket && it.ExternalSystemId === named.ticketLink;
    const ticket = tickets.find((it) => isNamed(it) && isFree(it)) ?? tickets.find(isFree);
    if (!ticket) throw new Unreachable('the sample has no ticket without an incident');
    return link('createTicketLink', { TicketId: ticket.Id, ExternalSystemLinkId: ticket.ExternalSystemId });
  },
};

function link(example: string, Parameters: Record<string, unknown>): Bound {
  const found = examples().find(({ name }) => name === example);
  return { body: { ...(found && bodyOf(found.exchange)), Parameters }, judge: judgeTask, waits: true };
}

/** What no documented operation reads: it is taken to be there where the documented step result is. */
function unseen(what: string): Plan {
  return async (materials) => {
    demandTickets(materials);
    if (!(await materials.documented('getStepResult', named.step))) {
      throw new Unreachable(
        `no documented operation reads ${what}, and the server does not have the documented things`,
      );
    }
    return {
      uncertain: `it cannot be read whether ${what} is there and has no ticket yet`,
      judge: judgeTask,
      waits: true,
    };
  };
}

/** Trackers cannot be linked to a project through the documented operations, so there are tickets in none of the run. */
function demandTickets({ isDisposable }: Materials): void {
  if (!isDisposable)
    throw new Unreachable('the project of the run has no tracker, and no documented operation adds one');
}

/** Tickets as they are now, the documented ones first. */
async function ticketsOf(materials: Materials): Promise<Thing[]> {
  demandTickets(materials);
  const { sample } = materials.context;
  const rank = ({ record }: { record?: Thing['record'] | undefined }) => {
    const { Key, Id } = (record ?? {}) as { Key?: unknown; Id?: unknown };
    return Key === named.key || Id === named.ticket ? 0 : 1;
  };
  const places = [...sample.places('getTicket')].sort((a, b) => rank(a) - rank(b)).slice(0, 10);
  const tickets: Thing[] = [];
  for (const { path } of places) {
    const ticket = await materials.read('getTicket', path);
    if (ticket) tickets.push(ticket);
  }
  return tickets;
}

/** A ticket, and a step result of its project that has no incident. */
async function stepAndTicket(materials: Materials): Promise<{ step: string; ticket: Thing }> {
  for (const ticket of await ticketsOf(materials)) {
    const tracker = await materials.read('getExternalSystemLink', { id: String(ticket.ExternalSystemId) });
    if (typeof tracker?.ProjectId !== 'string') continue;
    const step = await freeStep(materials, ticket, tracker.ProjectId);
    if (step !== undefined) return { step, ticket };
  }
  throw new Unreachable('the sample has no ticket in a project that has a script run');
}

/** The documented step result while it is free, then one of a run in the project, a new one if need be. */
async function freeStep(materials: Materials, ticket: Thing, projectId: string): Promise<string | undefined> {
  const taken = used.get(materials) ?? new Set<string>();
  used.set(materials, taken);
  const take = (step: Thing | undefined): string | undefined => {
    if (step?.HasIncidents !== false || taken.has(step.Id)) return undefined;
    taken.add(step.Id);
    return step.Id;
  };
  if (ticket.Key === named.key && ticket.ExternalSystemId === named.link) {
    const known = take(await materials.documented('getStepResult', named.step));
    if (known !== undefined) return known;
  }
  for await (const assignment of materials.sampled('getScriptAssignment')) {
    const script = await materials.read('getScript', { id: String(assignment.ScriptId) });
    if (script?.ProjectId !== projectId) continue;
    const { StepResults } = await materials.run(assignment);
    for (const step of Array.isArray(StepResults) ? (StepResults as Thing[]) : []) {
      const free = take(step);
      if (free !== undefined) return free;
    }
  }
  return undefined;
}
