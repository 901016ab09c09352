import type { WorldStore } from '../../../world/world.ts';
import { searchNames } from '../../domain/partial-names.ts';
import { defineResource } from '../../resource/define.ts';

interface Call {
  readonly path: { readonly projectId: string };
  readonly store: WorldStore;
  fail(status: 404, message: string): never;
}

function searchLinks({ path, store, fail }: Call, asked: Parameters<typeof searchNames>[1]) {
  const { Id } = store.Project.get(path.projectId) ?? fail(404, `No project has the id ${path.projectId}.`);
  return searchNames(
    store.ExternalSystemLink.where('ProjectId', Id),
    asked,
    (link) => ({ names: [link.Name], values: [link.Id, link.Name] }),
    ({ Name }) => Name,
  );
}

export default defineResource('link-search', {
  operations: {
    searchProjectExternalLinksByPartialName: (call) => {
      const { items, isWhole } = searchLinks(call, call.query);
      return { status: 200, body: call.list('ExternalSystemLink', items, { isWhole }) };
    },
    searchProjectExternalLinksByPartialNameUsingPostMethod: (call) => {
      const { items, isWhole } = searchLinks(call, call.body);
      return { status: 200, body: call.list('ExternalSystemLink', items, { isWhole }) };
    },
  },
});
