import { type Entities, entities } from '../../../contract/entities.gen.ts';
import { inOrder } from '../../../world/store/trees.ts';
import type { World } from '../../../world/world.ts';
import { changedNow, createdNow } from '../../domain/audit.ts';
import { differs, pickPatch } from '../../domain/patch.ts';
import { customFieldNames } from '../../domain/projects/custom-fields.ts';
import { fieldUpdates } from '../../domain/projects/field-updates.ts';
import { picked } from '../../domain/projects/picklists.ts';
import { widgetsFor } from '../../domain/projects/widgets.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { nextIn, nextNumber, nextVersion } from '../../domain/sequence.ts';
import { attachmentOperations } from '../../domain/testing/attachments.ts';
import { rejectSplitRelationships, withThoseBelow } from '../../domain/testing/organisation-bounds.ts';
import { relatedRecords, relationshipOperations } from '../../domain/testing/relationships.ts';
import {
  blankRequirement,
  childrenOf,
  moveChildren,
  requirementChanges,
} from '../../domain/testing/requirements.ts';
import { nameOrId, picksInTql, tester, tqlFunctions } from '../../domain/tql-fields.ts';
import { defineResource, type TqlMeaning } from '../../resource/define.ts';

type Requirement = Entities['Requirement'];

const absent = (id: string) => `No requirement has the id ${id}.`;
const attachments = attachmentOperations('Requirement', 'requirement');

const relationships = relationshipOperations('Requirement', 'requirement');

export default defineResource('requirements', {
  operations: {
    searchRequirements: ({ world, store, list }) => ({
      status: 200,
      body: list('Requirement', store.Requirement, { tql: requirementTql(world) }),
    }),

    createRequirement: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const { PackageId = '', ProjectId = '', ...said } = requirementChanges(call);
      const { Id } = store.Requirement.insert({
        Id: world.ids.next(),
        ...blankRequirement,
        ...createdNow(world),
        Name: body.Name,
        PackageId,
        ProjectId,
        Number: nextNumber(store, 'Requirement', ProjectId),
        OrderNumber: nextIn(store.Requirement, 'OrderNumber', 0, 'PackageId', PackageId),
        ...said,
        ChangeComment: body.ChangeComment ?? null,
        VersionNumber: 0,
      });
      attachments.adopt(call, body.TemporaryId, Id);
      const headers = { Location: urlFor('getRequirement', { id: Id }) };
      return {
        status: 200,
        headers,
        body: serialize('Requirement', store.Requirement.getOrThrow(Id), expand),
      };
    },

    getRequirement: ({ path, store, serialize, expand, fail }) => {
      const requirement = store.Requirement.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('Requirement', requirement, expand) };
    },

    updateRequirement: (call) => {
      const { path, body, world, store, serialize, expand, fail } = call;
      const requirement = store.Requirement.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      const changes = { ...requirementChanges(call, requirement), ...pickPatch(body, ['ChangeComment']) };
      if (differs(requirement, changes)) {
        const changed = store.Requirement.update(requirement.Id, {
          ChangeComment: null,
          ...changes,
          ...changedNow(world),
          VersionNumber: nextVersion(requirement.VersionNumber),
        });
        if (changed.PackageId !== requirement.PackageId) moveChildren(store, changed);
        if (changed.ProjectId !== requirement.ProjectId)
          rejectSplitRelationships(call, withThoseBelow('Requirement', store.Requirement, changed.Id));
      }
      attachments.adopt(call, body.TemporaryId, requirement.Id);
      const now = store.Requirement.getOrThrow(requirement.Id);
      return { status: 200, body: serialize('Requirement', now, expand) };
    },

    updateExistingRequirementFields: fieldUpdates({
      kind: 'Requirement',
      noun: 'requirement',
      records: (store) => store.Requirement,
      projectIdOf: ({ ProjectId }) => ProjectId,
      write: (store, { Id, VersionNumber }, changes) => {
        store.Requirement.update(Id, { ...changes, VersionNumber: nextVersion(VersionNumber) });
      },
    }),

    deleteRequirement: ({ path, query, store, fail }) => {
      if (!store.Requirement.has(path.id)) fail(404, absent(path.id));
      if (query.deleteChildren !== true && childrenOf(store, path.id).length > 0)
        fail(403, 'The requirement has children.');
      store.removeTree('Requirement', path.id);
      return { status: 200 };
    },

    getRequirementChildren: ({ path, store, list, fail }) => {
      if (!store.Requirement.has(path.id)) fail(404, absent(path.id));
      return {
        status: 200,
        body: list('Requirement', inOrder(childrenOf(store, path.id))),
      };
    },

    getRequirementComments: ({ path, store, list, fail }) => {
      if (!store.Requirement.has(path.id)) fail(404, absent(path.id));
      const comments = store.ExternalSystemComment.where('RequirementId', path.id);
      return { status: 200, body: list('ExternalSystemComment', comments) };
    },

    getRequirementAttachments: (call) => ({
      status: 200,
      body: call.list('Attachment', attachments.of(call, call.path.id)),
    }),

    createRequirementAttachment: (call) => attachments.create(call, call.path.id),
    deleteRequirementAttachment: (call) => attachments.remove(call, call.path.requirementId, call.path.id),

    getRequirementRelationships: relationships.directed,
    getRequirementAllRelationships: relationships.all,
  },
  expansions: {
    Requirement: {
      Widgets: ({ ProjectId }, { store }) => widgetsFor(store, ProjectId, 'Requirement'),
      FieldValues: ({ FieldValues }) => FieldValues,
      Package: ({ PackageId }, { store, serialize }) =>
        serialize('RequirementPackage', store.RequirementPackage.getOrThrow(PackageId)),
      Children: ({ Id }, { store, serialize }) =>
        inOrder(childrenOf(store, Id)).map((it) => serialize('Requirement', it)),
      Attachments: attachments.expand,
      Status: picked('StatusId'),
      Priority: picked('PriorityId'),
      Type: picked('TypeId'),
      DifficultyLevel: picked('DifficultyLevelId'),
    },
  },
});

/** What TQL says of requirements beyond their own properties. */
function requirementTql(world: World): TqlMeaning<Requirement> {
  const { store } = world;
  const picks = picksInTql(store, entities.Requirement.picklists);
  return {
    derive: {
      Project: ({ ProjectId }) => nameOrId(store.Project.get(ProjectId)),
      Package: ({ PackageId }) => nameOrId(store.RequirementPackage.get(PackageId)),
      Parent: ({ ParentId }) => nameOrId(store.Requirement.get(ParentId ?? '')),
      AssignedTo: tester,
      ...picks.derive,
    },
    possible: picks.possible,
    related: { Relationships: relatedRecords(store, 'Requirement') },
    customFields: customFieldNames(store, 'Requirement'),
    resolve: tqlFunctions(world, 'RequirementPackage'),
  };
}
