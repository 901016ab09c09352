import type { Schemas } from '../../contract/operations.ts';
import { type Call, defineResource } from '../resource/define.ts';

/** One operation for each shape that a collection may have; `list` prints the one that the document gives it. */
export default defineResource('labels', {
  operations: {
    listLabels: ({ list, store }) => ({ status: 200, body: list('Label', store.Label) }),

    searchLabels: ({ list, store }) => ({
      status: 200,
      body: list('Label', store.Label, { tql: { derive: {}, resolve: () => undefined } }),
    }),

    listScheduledLabels: ({ list, store }) => ({ status: 200, body: list('Label', store.Label) }),

    listLabelArray: ({ list, store }) => ({ status: 200, body: list('Label', store.Label) }),

    listLabelChoices: ({ list, store }) => ({ status: 200, body: list('Label', store.Label) }),

    listLabelProjects: ({ list, store }) => ({
      status: 200,
      body: list(
        'Project',
        [...store.Project].filter(({ Id }) => store.Label.where('ProjectId', Id).length > 0),
        { print: ({ Id }) => ({ ProjectId: Id }) },
      ),
    }),

    listLabelResults: ({ list, store }) => ({
      status: 200,
      body: list('Label', store.Label, { keys: ({ ProjectId, Name }) => [ProjectId, Name] }),
    }),

    readLabelNotes: () => ({ status: 200, body: { Text: 'Nothing of this can be expanded.' } }),

    getLabel: ({ path, store, serialize, expand, fail }) => {
      const label = store.Label.get(path.id) ?? fail(404, `No label has the id ${path.id}.`);
      return { status: 200, body: serialize('Label', label, expand) };
    },
  },
  expansions: {
    Label: {
      Project: ({ ProjectId }, { store, serialize }) =>
        serialize('Project', store.Project.getOrThrow(ProjectId)),
    },
  },
});

/** What the compiler knows of the shapes: each line that must not compile says so. */
export function shapes(
  array: Call<'listLabelArray'>,
  total: Call<'listScheduledLabels'>,
  results: Call<'listLabelResults'>,
) {
  const bare: readonly Schemas['Label'][] = array.list('Label', []);
  const count: number = total.list('Label', []).Total;
  const nested = results.list('Label', []).Results;
  return {
    bare,
    count,
    nested,
    // @ts-expect-error A bare array has no object around it.
    items: array.list('Label', []).Items,
    // @ts-expect-error This collection has no Skip.
    skip: total.list('Label', []).Skip,
  };
}
