import { rejectOtherId } from '../../domain/references.ts';
import { withFacts } from '../../domain/systems/external-systems.ts';
import { copyOf, fillFields, linkFrom, removeLink } from '../../domain/systems/links.ts';
import { defineResource } from '../../resource/define.ts';

const absent = (id: string) => `No external system link has the id ${id}.`;

/** What a link has that was never synchronized. */
const blank = {
  LastSynchronizedAt: null,
  LastDestinationToSourceSynchronizationAt: null,
  LastSourceToDestinationSynchronizationAt: null,
  ConfigurationComplete: true,
  ConfigurationProblems: [],
  AutoSelect: 'NotApplicable',
} as const;

export default defineResource('external-system-links', {
  operations: {
    searchExternalSystemLinks: ({ list, store }) => ({
      status: 200,
      body: list('ExternalSystemLink', store.ExternalSystemLink),
    }),

    createExternalSystemLink: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const link = store.ExternalSystemLink.insert({
        Id: world.ids.next(),
        ...blank,
        ...linkFrom(call),
        Name: body.Name,
        Enabled: body.Enabled ?? true,
      });
      fillFields(world, link.Id);
      const headers = { Location: urlFor('getExternalSystemLink', { id: link.Id }) };
      return { status: 201, headers, body: serialize('ExternalSystemLink', link, expand) };
    },

    getExternalSystemLink: ({ path, store, serialize, expand, fail }) => {
      const link = store.ExternalSystemLink.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('ExternalSystemLink', link, expand) };
    },

    patchExternalSystemLink: (call) => {
      const { path, body, store, serialize, fail } = call;
      const { Enabled } = store.ExternalSystemLink.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      const changed = store.ExternalSystemLink.update(path.id, { Enabled: body.Enabled ?? Enabled });
      return { status: 200, body: serialize('ExternalSystemLink', changed) };
    },

    deleteExternalSystemLink: ({ path, query, store, fail }) => {
      if (!store.ExternalSystemLink.has(path.id)) fail(404, absent(path.id));
      removeLink(store, path.id, query.keepReferences ?? true);
      return { status: 200 };
    },

    copyExternalSystemLink: (call) => {
      const { path, body, world, store, serialize, urlFor, expand, fail } = call;
      const before = store.ExternalSystemLink.get(path.linkId) ?? fail(404, absent(path.linkId));
      if (body.CopyFromLinkId && body.CopyFromLinkId.toLowerCase() !== before.Id)
        fail(403, `The CopyFromLinkId is ${body.CopyFromLinkId}, the id in the address ${before.Id}.`);
      const copy = store.ExternalSystemLink.insert({
        ...copyOf(call, before),
        ...blank,
        Id: world.ids.next(),
        Name: body.Name,
      });
      for (const value of store.IValue.where('LinkId', before.Id))
        store.IValue.insert({ ...value, Id: world.ids.next(), LinkId: copy.Id });
      const headers = { Location: urlFor('getExternalSystemLink', { id: copy.Id }) };
      return { status: 201, headers, body: serialize('ExternalSystemLink', copy, expand) };
    },

    getOptionsForExternalSystemLinksField: ({ path, query, store, list, fail }) => {
      if (!store.ExternalSystemLink.has(path.linkId)) fail(404, absent(path.linkId));
      const values = store.IValue.where('LinkId', path.linkId).filter(
        ({ FieldName }) => FieldName.toLowerCase() === path.fieldName,
      );
      if (values.length === 0)
        fail(404, `The external system link ${path.linkId} has no field ${path.fieldName} to choose from.`);
      const text = (query.query ?? '').toLowerCase();
      const found = values.filter(({ Text, Identifier }) =>
        [Text, query.valuesqry ? Identifier : []].flat().some((it) => it.toLowerCase().startsWith(text)),
      );
      return { status: 200, body: list('IValue', found) };
    },
  },
  expansions: {
    ExternalSystemLink: {
      Configuration: ({
        Type,
        ProjectId,
        RequirementPackageId,
        TestScriptPackageId,
        DefectTrackerProjectId,
      }) =>
        JSON.stringify({
          Type,
          ProjectId,
          RequirementPackageId,
          TestScriptPackageId,
          DefectTrackerProjectId,
        }),
      ExternalSystem: ({ ExternalSystemId }, { store, serialize }) =>
        serialize('ExternalSystem', withFacts(store, store.ExternalSystem.getOrThrow(ExternalSystemId))),
    },
  },
});
