import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { isSameJson } from '../../../contract/text/same-json.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickPatch } from '../patch.ts';
import { fieldValues } from '../projects/field-values.ts';
import { pickedLists, pickedValues } from '../projects/picklists.ts';
import { assignedTo, findReferenced } from '../references.ts';
import { rejectTakenNumber } from '../sequence.ts';

type Incident = Entities['Incident'];

interface IncidentRequest {
  readonly body: Schemas['IncidentInput'];
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

/** What an incident has of which nothing was said, of a ticket as well as of a request. */
export const blankIncident = {
  AssignedToId: null,
  AssignedTo: null,
  Description: null,
  PriorityId: null,
  StatusId: null,
  TypeId: null,
  ResolutionId: null,
  AffectedVersionIds: null,
  FixedVersionIds: null,
  ComponentIds: null,
  ExternalSystemLinkIds: [],
  InternalId: null,
  VersionNumber: 1,
  HasAttachments: false,
  FieldValues: {},
} satisfies Partial<Incident>;

/**
 * What a request says of an incident, once all that it refers to is found.
 * @param incident as it is, unless it is a new one
 */
export function incidentChanges(request: IncidentRequest, incident?: Incident): Partial<Incident> {
  const { body, store, fail } = request;
  const project = findReferenced(store.Project, 'project', 'ProjectId', request);
  if (incident && project && project.Id !== incident.ProjectId)
    fail(403, 'An incident cannot be moved to another project.');
  const projectId = incident?.ProjectId ?? project?.Id ?? '';
  rejectTakenNumber(request, 'Incident', projectId, incident);
  const linkIds = chosenLinks(request, projectId, incident?.ExternalSystemLinkIds);
  return {
    ...pickPatch(body, ['Summary', 'Description']),
    ...(body.Number == null ? {} : { IncidentNumber: body.Number }),
    ProjectId: projectId,
    ...assignedTo(request, incident),
    ...pickedValues(request, entities.Incident.picklists, projectId, incident),
    ...pickedLists(request, entities.Incident.severalOf, projectId, incident),
    ...(linkIds ? { ExternalSystemLinkIds: linkIds } : {}),
    ...fieldValues(request, { kind: 'Incident', projectId, held: incident?.FieldValues }),
  };
}

/**
 * The links to trackers that a request names, by their ids or as they are printed: those of the project. Of the two lists the one that
 * changes what there is counts. An empty text in place of an id takes all away.
 * @param held those that the incident has: one of them may be sent again though it is gone, because it is not chosen anew
 * @returns undefined where neither list changes anything
 */
function chosenLinks(
  request: IncidentRequest,
  projectId: string,
  held: readonly string[] = [],
): readonly string[] | undefined {
  const { body, store, fail } = request;
  const printed = held.filter((id) => store.ExternalSystemLink.has(id));
  const [changed, other] = [
    body.ExternalSystemLinkIds?.map((Id) => ({ Id })) ?? [],
    body.ExternalSystemLinks ?? [],
  ]
    .filter((named) => named.length > 0)
    .map((named) => linksNamed(request, named, projectId, held))
    .filter((ids) => !isSameJson(ids, held) && !isSameJson(ids, printed));
  if (changed && other && !isSameJson(changed.toSorted(), other.toSorted()))
    fail(403, 'ExternalSystemLinkIds and ExternalSystemLinks name different links.');
  return changed;
}

/** The ids of links that a request names by Id or Name, each once. */
function linksNamed(
  { store, fail }: IncidentRequest,
  named: readonly Schemas['IdOrName'][],
  projectId: string,
  held: readonly string[],
): string[] {
  const known = store.ExternalSystemLink.where('ProjectId', projectId);
  const found = named.flatMap(({ Id, Name }) => {
    if (Id === '') return [];
    const same = held.find((it) => it === Id?.toLowerCase());
    if (same) return same;
    const link = known.find((it) => (Id ? it.Id === Id.toLowerCase() : it.Name === Name));
    return link?.Id ?? fail(403, `The project ${projectId} has no external system link ${Id ?? Name}.`);
  });
  return [...new Set(found)];
}
