import { type Entities, entities } from '../../contract/entities.gen.ts';
import type { WorldStore } from '../../world/store/records.ts';
import type { EffectContext } from '../../world/tasks/effects.ts';
import { valueOfText } from '../domain/projects/picklists.ts';
import { nextNumber } from '../domain/sequence.ts';
import { problemOfLink } from '../domain/systems/links.ts';
import { projectOfRun } from '../domain/testing/automated-tests.ts';
import { noteIncidents } from '../domain/testing/incident-links.ts';
import { blankIncident } from '../domain/testing/incidents.ts';

type Ticket = Entities['TicketSearchResult'];

/** A result that a ticket can be linked to. */
export type Target =
  | { readonly entity: 'StepResult'; readonly record: Entities['StepResult'] }
  | { readonly entity: 'AgileRunStep'; readonly record: Entities['AgileRunStep'] }
  | { readonly entity: 'ResultNode'; readonly record: Entities['ResultNode'] };

/** How a link record points at each kind of result. */
const fields = {
  StepResult: 'StepResultId',
  AgileRunStep: 'AgileRunStepId',
  ResultNode: 'ResultNodeId',
} as const;

interface Wanted {
  readonly Key?: string;
  readonly TicketId?: string;
  readonly ExternalSystemLinkId?: string | null;
}

/**
 * Finds the ticket that a linking task speaks of.
 * @returns the ticket, or the sentence that says why there is none to be linked
 */
export function findTicket(store: WorldStore, target: Target | undefined, wanted: Wanted): Ticket | string {
  const named = wanted.Key === undefined ? `the id ${wanted.TicketId}` : `the key ${wanted.Key}`;
  const projectId = target && projectOf(store, target);
  const linkId = wanted.ExternalSystemLinkId?.toLowerCase();
  const meant =
    wanted.Key === undefined
      ? [store.TicketSearchResult.get(wanted.TicketId ?? '')].flatMap((it) => it ?? [])
      : store.TicketSearchResult.where('Key', wanted.Key);
  const found = meant.filter(
    (ticket) =>
      (linkId === undefined || ticket.ExternalSystemId === linkId) &&
      (projectId === undefined ||
        store.ExternalSystemLink.get(ticket.ExternalSystemId)?.ProjectId === projectId),
  );
  const [ticket, another] = found;
  if (!ticket) return `No ticket with ${named} can be found in the external systems of the project.`;
  if (another) return `More than one ticket has ${named}; say which with ExternalSystemLinkId.`;
  const problem = problemOfLink(store, store.ExternalSystemLink.getOrThrow(ticket.ExternalSystemId));
  if (problem !== undefined) return problem;
  if (target && ticket.IncidentId !== null) {
    const links = store.IncidentLink.where('IncidentId', ticket.IncidentId);
    if (links.some((link) => link[fields[target.entity]] === target.record.Id)) {
      return `The ticket with ${named} is already linked to the ${target.entity} ${target.record.Id}.`;
    }
  }
  if (!target && ticket.IncidentId !== null) return `The ticket with ${named} already has an incident.`;
  return ticket;
}

/**
 * Links a ticket: makes its incident if it has none, and ties that to the result.
 * @returns the id of the incident
 */
export function linkTicket(
  store: WorldStore,
  ticket: Ticket,
  target: Target | undefined,
  context: EffectContext,
): string {
  const incidentId = ticket.IncidentId ?? createIncident(store, ticket, context);
  if (target) {
    store.IncidentLink.insert({
      Id: context.newId(),
      IncidentId: incidentId,
      [fields[target.entity]]: target.record.Id,
    });
    noteIncidents(store, { [fields[target.entity]]: target.record.Id });
  }
  return incidentId;
}

function createIncident(store: WorldStore, ticket: Ticket, { newId, now, author }: EffectContext): string {
  const id = newId();
  const project = store.Project.getOrThrow(
    store.ExternalSystemLink.getOrThrow(ticket.ExternalSystemId).ProjectId,
  );
  store.Incident.insert({
    Id: id,
    ...blankIncident,
    ...picksOf(store, ticket, project.Id),
    Summary: ticket.Summary,
    ExternalSystemLinkIds: [ticket.ExternalSystemId],
    CreatedAt: now(),
    LastUpdatedAt: now(),
    CreatedById: author.Id,
    CreatedBy: author.UserName,
    LastUpdatedById: author.Id,
    LastUpdatedBy: author.UserName,
    ProjectId: project.Id,
    IncidentNumber: nextNumber(store, 'Incident', project.Id),
    InternalId: ticket.InternalKey,
  });
  store.TicketSearchResult.update(ticket.Id, { IncidentId: id });
  return id;
}

/** The values of the project's lists that the ticket names: its type is one of the incident types, say. */
function picksOf(store: WorldStore, ticket: Ticket, projectId: string): Partial<Entities['Incident']> {
  const named: Readonly<Record<string, unknown>> = ticket;
  const picks = Object.entries(entities.Incident.picklists).flatMap(([field, picklist]) => {
    const text = named[field.replace(/Id$/, '')];
    const value = typeof text === 'string' ? valueOfText(store, projectId, picklist, text) : undefined;
    return value ? [[field, value.Id]] : [];
  });
  return Object.fromEntries(picks);
}

/** The project in which a result was recorded: the tickets that can be linked to it are those of its trackers. */
function projectOf(store: WorldStore, { entity, record }: Target): string {
  if (entity === 'AgileRunStep') return store.AgileRun.getOrThrow(record.AgileRunId).ProjectId;
  if (entity === 'ResultNode') {
    return projectOfRun(store, store.AutomatedTestRun.getOrThrow(record.AutomatedTestRunId));
  }
  const assignment = store.ScriptAssignment.getOrThrow(store.ScriptRun.getOrThrow(record.RunId).AssignmentId);
  return store.Script.getOrThrow(assignment.ScriptId).ProjectId;
}
