import type { Entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { WorldStore } from '../../world/world.ts';
import { revokeIn } from './accounts/permission-assignments.ts';
import { spreadNames } from './copied-names.ts';
import { refreshCategories, releaseProjects } from './projects/project-categories.ts';
import { noteWidgets } from './projects/widgets.ts';
import { noteSteps } from './testing/agile-runs.ts';
import { noteOwners } from './testing/attachments.ts';
import { noteAutomatedStatus } from './testing/automated-tests.ts';
import { noteIncidents } from './testing/incident-links.ts';
import { noteChildren } from './testing/result-nodes.ts';
import { noteStatus } from './testing/runs.ts';

/** By entity, what one of its records means for others. */
type Consequences = { readonly [E in EntityName]?: (store: WorldStore, record: Entities[E]) => void };

/** What others say of a record, worked out anew: whether they have some, and what they have come to. */
const facts: Consequences = {
  ScriptRun: (store, { AssignmentId }) => noteStatus(store, AssignmentId),
  AutomatedTestRun: (store, { AssignmentId }) => noteAutomatedStatus(store, AssignmentId),
  AgileRunStep: (store, { AgileRunId }) => noteSteps(store, AgileRunId),
  Attachment: noteOwners,
  IncidentLink: noteIncidents,
  ResultNode(store, { ParentId }) {
    if (ParentId !== null) noteChildren(store, ParentId);
  },
  Project: (store, { ProjectCategoryId }) => refreshCategories(store, [ProjectCategoryId]),
  ProjectCategory: (store, { ParentId }) => refreshCategories(store, [ParentId]),
};

/** What stays of those that referred to a record without belonging to it, once it is gone. */
const releases: Consequences = {
  Project: (store, { Id }) => revokeIn(store, Id),
  ProjectCategory: releaseProjects,
  Incident(store, { Id }) {
    for (const ticket of store.TicketSearchResult.where('IncidentId', Id))
      store.TicketSearchResult.update(ticket.Id, { IncidentId: null });
  },
};

/** Whether it means something for others that a record of the entity is gone. */
export const isMissed = (entity: EntityName): boolean =>
  entity in facts || entity in releases || entity === 'CustomField';

/**
 * Writes again what other records say of one that was made, changed or removed by hand. Handlers, which know what they have changed, call
 * for themselves what is called here.
 * @param before as it was; undefined of a new one
 * @param after as it is; undefined of one that is gone
 */
export function noteChange<E extends EntityName>(
  store: WorldStore,
  entity: E,
  before: Entities[E] | undefined,
  after: Entities[E] | undefined,
): void {
  if (before && after) spreadNames(store, entity, after, before);
  if (before && entity === 'CustomField')
    noteWidgets(store, before as Entities['CustomField'], after as Entities['CustomField'] | undefined);
  if (before && !after) releases[entity]?.(store, before);
  for (const record of [before, after]) if (record) facts[entity]?.(store, record);
}
