import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { World } from '../../../world/world.ts';
import { changedNow, createdNow } from '../../domain/audit.ts';
import { differs } from '../../domain/patch.ts';
import { customFieldNames } from '../../domain/projects/custom-fields.ts';
import { fieldUpdates } from '../../domain/projects/field-updates.ts';
import { picked, pickedCollection } from '../../domain/projects/picklists.ts';
import { widgetsFor } from '../../domain/projects/widgets.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { removeRecord } from '../../domain/removal.ts';
import { nextNumber, nextVersion } from '../../domain/sequence.ts';
import { attachmentOperations } from '../../domain/testing/attachments.ts';
import { commentChanges, commentsOf } from '../../domain/testing/incident-comments.ts';
import { blankIncident, incidentChanges } from '../../domain/testing/incidents.ts';
import { relatedRecords, relationshipOperations } from '../../domain/testing/relationships.ts';
import { nameOrId, picksInTql, tester, tqlFunctions } from '../../domain/tql-fields.ts';
import { defineResource, type TqlMeaning } from '../../resource/define.ts';

const absent = (id: string) => `No incident has the id ${id}.`;
const attachments = attachmentOperations('Incident', 'incident');
const relationships = relationshipOperations('Incident', 'incident');

export default defineResource('incidents', {
  operations: {
    searchIncidents: ({ world, store, list }) => ({
      status: 200,
      body: list('Incident', store.Incident, { tql: incidentTql(world) }),
    }),

    createIncident: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const { ProjectId = '', ...said } = incidentChanges(call);
      const writeComments = commentChanges(call);
      const { Id } = store.Incident.insert({
        Id: world.ids.next(),
        ...blankIncident,
        ...createdNow(world),
        Summary: body.Summary,
        ProjectId,
        IncidentNumber: nextNumber(store, 'Incident', ProjectId),
        ...said,
      });
      writeComments(Id);
      attachments.adopt(call, body.TemporaryId, Id);
      const headers = { Location: urlFor('getIncident', { id: Id }) };
      return { status: 200, headers, body: serialize('Incident', store.Incident.getOrThrow(Id), expand) };
    },

    getIncident: ({ path, store, serialize, expand, fail }) => {
      const incident = store.Incident.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('Incident', incident, expand) };
    },

    updateIncident: (call) => {
      const { path, body, world, store, serialize, expand, fail } = call;
      const incident = store.Incident.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      const changes = incidentChanges(call, incident);
      const isCommented = commentChanges(call, incident.Id)(incident.Id);
      if (isCommented || differs(incident, changes)) {
        store.Incident.update(incident.Id, {
          ...changes,
          ...changedNow(world),
          VersionNumber: nextVersion(incident.VersionNumber),
        });
      }
      attachments.adopt(call, body.TemporaryId, incident.Id);
      return {
        status: 200,
        body: serialize('Incident', store.Incident.getOrThrow(incident.Id), expand),
      };
    },

    updateIncidentFields: fieldUpdates({
      kind: 'Incident',
      noun: 'incident',
      records: (store) => store.Incident,
      projectIdOf: ({ ProjectId }) => ProjectId,
      write: (store, { Id, VersionNumber }, changes) => {
        store.Incident.update(Id, { ...changes, VersionNumber: nextVersion(VersionNumber) });
      },
    }),

    deleteIncident: ({ path, store, fail }) => {
      if (removeRecord(store, 'Incident', path.id) === 0) fail(404, absent(path.id));
      return { status: 200 };
    },

    getIncidentAttachments: (call) => ({
      status: 200,
      body: call.list('Attachment', attachments.of(call, call.path.id)),
    }),

    createIncidentAttachment: (call) => attachments.create(call, call.path.id),
    deleteIncidentAttachment: (call) => attachments.remove(call, call.path.incidentId, call.path.id),

    getIncidentRelationships: relationships.directed,
    getIncidentAllRelationships: relationships.all,
  },
  expansions: {
    Incident: {
      Widgets: ({ ProjectId }, { store }) => widgetsFor(store, ProjectId, 'Incident'),
      FieldValues: ({ FieldValues }) => FieldValues,
      Project: ({ ProjectId }, { store, serialize }) =>
        serialize('Project', store.Project.getOrThrow(ProjectId)),
      LastComment: ({ Id }, { store, serialize }) => {
        const last = commentsOf(store, Id).at(-1);
        return last ? serialize('IncidentComment', last) : null;
      },
      Status: picked('StatusId'),
      Priority: picked('PriorityId'),
      Type: picked('TypeId'),
      Resolution: picked('ResolutionId'),
      Components: pickedCollection('ComponentIds'),
      FixedVersions: pickedCollection('FixedVersionIds'),
      AffectedVersions: pickedCollection('AffectedVersionIds'),
      ExternalSystemLinks: ({ ExternalSystemLinkIds = [] }, { store, serialize }) =>
        ExternalSystemLinkIds.flatMap((id) => store.ExternalSystemLink.get(id) ?? []).map((link) =>
          serialize('ExternalSystemLink', link),
        ),
      ExternalKeys: ({ Id }, { store }) => store.TicketSearchResult.where('IncidentId', Id)[0]?.Key ?? null,
      Comments: ({ Id }, { store, serialize }) =>
        commentsOf(store, Id).map((it) => serialize('IncidentComment', it)),
      Attachments: attachments.expand,
    },
  },
});

/** What TQL says of incidents beyond their own properties. An example of the pages asks for the Name of one, its summary. */
function incidentTql(world: World): TqlMeaning<Entities['Incident']> {
  const { store } = world;
  const picked = (ids: readonly string[] | null) => (ids ?? []).flatMap((id) => store.Picklist.get(id) ?? []);
  const picks = picksInTql(store, entities.Incident.picklists);
  return {
    derive: {
      Name: ({ Summary }) => [Summary],
      Project: ({ ProjectId }) => nameOrId(store.Project.get(ProjectId)),
      AssignedTo: tester,
      ...picks.derive,
    },
    otherNames: { Number: 'IncidentNumber' },
    picked: {
      Components: ({ ComponentIds }) => picked(ComponentIds),
      FixedVersions: ({ FixedVersionIds }) => picked(FixedVersionIds),
      AffectedVersions: ({ AffectedVersionIds }) => picked(AffectedVersionIds),
    },
    possible: picks.possible,
    related: { Relationships: relatedRecords(store, 'Incident') },
    customFields: customFieldNames(store, 'Incident'),
    resolve: tqlFunctions(world),
  };
}
