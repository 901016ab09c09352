import type { Entities } from '../../../contract/entities.gen.ts';
import { hasPart } from '../../../query/find.ts';
import type { Schedule } from '../../../world/tasks/schedule.ts';
import type { WorldStore } from '../../../world/world.ts';
import { problemOfLink } from '../../domain/systems/links.ts';
import { defineResource } from '../../resource/define.ts';
import { startedTask, startTask } from '../../tasks/start.ts';

/** Unlike the task that is started by its type, this one is printed before it has counted anything. */
const incidentCreation: Schedule = [
  { at: 0, processed: 0, total: 0, message: null },
  { at: 1000, processed: 1, total: 2, message: 'Creating incident', fraction: 0.34 },
  { at: 2000, processed: 2, total: 2, message: null },
];

export default defineResource('tickets', {
  operations: {
    searchTickets: ({ path, query, store, list, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, `No project has the id ${path.projectId}.`);
      const text = (query.q ?? '').toLowerCase();
      const tickets = store.ExternalSystemLink.where('ProjectId', path.projectId)
        .filter((link) => problemOfLink(store, link) === undefined)
        .flatMap((link) => store.TicketSearchResult.where('ExternalSystemId', link.Id))
        .filter(({ Key, Summary }) => [Key, Summary].some((it) => hasPart(it.toLowerCase(), text)));
      return { status: 200, body: list('TicketSearchResult', tickets) };
    },

    getTicket: ({ path, store, serialize, expand, fail }) => {
      const ticket = find(store, path) ?? fail(404, absent(path));
      return { status: 200, body: serialize('TicketSearchResult', ticket, expand) };
    },

    startCreateIncidentFromTicket: (call) => {
      const { path, store, world, fail } = call;
      const ticket = find(store, path) ?? fail(404, absent(path));
      const parameters = { TicketId: ticket.Id, ExternalSystemLinkId: ticket.ExternalSystemId };
      const { task, reason } = startTask(world, 'CreateTicketLink', parameters, incidentCreation);
      if (!task) return fail(403, reason);
      return startedTask(call, task);
    },
  },
  expansions: {
    TicketSearchResult: {
      ExternalSystem: ({ ExternalSystemId }, { store, serialize }) =>
        serialize('ExternalSystemLink', store.ExternalSystemLink.getOrThrow(ExternalSystemId)),
    },
  },
});

interface TicketPath {
  readonly externalSystemLinkId: string;
  readonly ticketId: string;
}

function find(
  store: WorldStore,
  { externalSystemLinkId, ticketId }: TicketPath,
): Entities['TicketSearchResult'] | undefined {
  // The tracker's own ids are compared as paths are: in any letter case.
  return store.TicketSearchResult.where('ExternalSystemId', externalSystemLinkId).find(
    (it) => it.Id.toLowerCase() === ticketId,
  );
}

function absent({ externalSystemLinkId, ticketId }: TicketPath): string {
  return `The external system link ${externalSystemLinkId} has no ticket with the id ${ticketId}.`;
}
