import type { Entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { RecordStore } from '../../world/store/records.ts';
import { noteIncidents } from './testing/incident-links.ts';

/**
 * Removes a record and everything that belongs to it. What stays and was linked to an incident among that says so no more: results have one
 * less, and a ticket can get another one.
 * @returns how many records were removed; 0 when there is no such record
 */
export function removeRecord(store: RecordStore, name: EntityName, id: string): number {
  const links: Entities['IncidentLink'][] = [];
  const incidents: string[] = [];
  const removed = store.removeTree(name, id, (entity, record) => {
    if (entity === 'IncidentLink') links.push(record as Entities['IncidentLink']);
    if (entity === 'Incident') incidents.push(record.Id);
  });
  for (const incident of incidents)
    for (const ticket of store.TicketSearchResult.where('IncidentId', incident))
      store.TicketSearchResult.update(ticket.Id, { IncidentId: null });
  for (const link of links) noteIncidents(store, link);
  return removed;
}
