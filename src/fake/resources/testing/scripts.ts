import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { World } from '../../../world/world.ts';
import { changedNow, createdNow } from '../../domain/audit.ts';
import { spreadNames } from '../../domain/copied-names.ts';
import { differs, pickPatch } from '../../domain/patch.ts';
import { customFieldNames } from '../../domain/projects/custom-fields.ts';
import { fieldUpdates } from '../../domain/projects/field-updates.ts';
import { picked } from '../../domain/projects/picklists.ts';
import { widgetsFor } from '../../domain/projects/widgets.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { nextIn, nextNumber, nextVersion, noteLoss } from '../../domain/sequence.ts';
import { attachmentOperations } from '../../domain/testing/attachments.ts';
import { fitRunsOf } from '../../domain/testing/moving.ts';
import { rejectSplitRelationships } from '../../domain/testing/organisation-bounds.ts';
import { relatedRecords, relationshipOperations } from '../../domain/testing/relationships.ts';
import { blankScript, scriptChanges } from '../../domain/testing/scripts.ts';
import { nameOrId, picksInTql, tester, textsOfSteps, tqlFunctions } from '../../domain/tql-fields.ts';
import { defineResource, type TqlMeaning } from '../../resource/define.ts';

const absent = (id: string) => `No script has the id ${id}.`;

const attachments = attachmentOperations('Script', 'script');

const relationships = relationshipOperations('Script', 'script');

export default defineResource('scripts', {
  operations: {
    searchScripts: ({ world, store, list }) => ({
      status: 200,
      body: list('Script', store.Script, { tql: scriptTql(world) }),
    }),

    createScript: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const { ProjectId = '', PackageId = '', ...said } = scriptChanges(call);
      const script = store.Script.insert({
        Id: world.ids.next(),
        ...blankScript,
        ...createdNow(world),
        Name: body.Name,
        PackageId,
        ProjectId,
        Number: nextNumber(store, 'Script', ProjectId),
        OrderNumber: nextIn(store.Script, 'OrderNumber', 0, 'PackageId', PackageId),
        ...said,
        ChangeComment: body.ChangeComment ?? null,
        VersionNumber: 1,
      });
      attachments.adopt(call, body.TemporaryId, script.Id);
      const headers = { Location: urlFor('getScript', { id: script.Id }) };
      const made = store.Script.getOrThrow(script.Id);
      return { status: 201, headers, body: serialize('Script', made, expand) };
    },

    getScript: ({ path, store, serialize, expand, fail }) => {
      const script = store.Script.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('Script', script, expand) };
    },

    updateScript: (call) => {
      const { path, body, world, store, serialize, expand, fail } = call;
      const script = store.Script.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      const changes = { ...scriptChanges(call, script), ...pickPatch(body, ['ChangeComment']) };
      if (differs(script, changes)) {
        const changed = store.Script.update(script.Id, {
          ChangeComment: null,
          ...changes,
          ...changedNow(world),
          VersionNumber: nextVersion(script.VersionNumber),
        });
        noteLoss(call, 'Steps', script.Steps.length, changed.Steps.length);
        if (changed.Name !== script.Name) spreadNames(store, 'Script', changed);
        if (changed.ProjectId !== script.ProjectId) {
          rejectSplitRelationships(call, [{ entity: 'Script', id: script.Id }]);
          fitRunsOf(store, changed);
        }
      }
      attachments.adopt(call, body.TemporaryId, script.Id);
      const now = store.Script.getOrThrow(script.Id);
      return { status: 200, body: serialize('Script', now, expand) };
    },

    updateScriptCustomField: fieldUpdates({
      kind: 'TestScript',
      noun: 'script',
      records: (store) => store.Script,
      projectIdOf: ({ ProjectId }) => ProjectId,
      write: (store, { Id, VersionNumber }, changes) => {
        store.Script.update(Id, { ...changes, VersionNumber: nextVersion(VersionNumber) });
      },
    }),

    getScriptAttachments: (call) => ({
      status: 200,
      body: call.list('Attachment', attachments.of(call, call.path.id)),
    }),

    createScriptAttachment: (call) => attachments.create(call, call.path.id),
    deleteScriptAttachment: (call) => attachments.remove(call, call.path.scriptId, call.path.id),

    deleteScript: ({ path, store, fail }) => {
      if (store.removeTree('Script', path.id) === 0) fail(404, absent(path.id));
      return { status: 200 };
    },

    getScriptRelationships: relationships.directed,
    getScriptAllRelationships: relationships.all,
  },
  expansions: {
    Script: {
      Package: ({ PackageId }, { store, serialize }) =>
        serialize('ScriptPackage', store.ScriptPackage.getOrThrow(PackageId)),
      Assignments: ({ Id }, { store, serialize }) =>
        store.ScriptAssignment.where('ScriptId', Id).map((it) => serialize('ScriptAssignment', it)),
      Steps: ({ Steps }) => Steps.map((step, OrderNumber) => ({ ...step, OrderNumber })),
      FieldValues: ({ FieldValues }) => FieldValues,
      Widgets: ({ ProjectId }, { store }) => widgetsFor(store, ProjectId, 'TestScript'),
      Attachments: attachments.expand,
      Status: picked('StatusId'),
      Priority: picked('PriorityId'),
      Type: picked('TypeId'),
    },
  },
});

/** What TQL says of scripts beyond their own properties. */
function scriptTql(world: World): TqlMeaning<Entities['Script']> {
  const { store } = world;
  const picks = picksInTql(store, entities.Script.picklists);
  return {
    derive: {
      Project: ({ ProjectId }) => nameOrId(store.Project.get(ProjectId)),
      Package: ({ PackageId }) => nameOrId(store.ScriptPackage.get(PackageId)),
      AssignedTo: tester,
      ...picks.derive,
    },
    possible: picks.possible,
    related: { Relationships: relatedRecords(store, 'Script') },
    customFields: customFieldNames(store, 'TestScript'),
    innerTexts: ({ Steps }) => textsOfSteps(Steps),
    resolve: tqlFunctions(world, 'ScriptPackage'),
  };
}
