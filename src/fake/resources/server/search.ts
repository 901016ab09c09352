import type { Entities } from '../../../contract/entities.gen.ts';
import { linksTo, printFound, printRow, treeOf } from '../../domain/server/search-results.ts';
import { kindWords } from '../../domain/testing/relationship-types.ts';
import { stretchOf } from '../../resource/collection-query.ts';
import { type Call, defineResource, type SearchedKind } from '../../resource/define.ts';
import { searchAll } from '../../resource/search.ts';

/** What both operations understand: as an address or as a form. */
type Asked = Call<'search'>['query'];

export default defineResource('search', {
  operations: {
    search: (call) => ({ status: 200, body: answer(call, call.query) }),

    searchUsingPostMethod: (call) => ({ status: 200, body: answer(call, { ...call.body, ...call.query }) }),

    getSearchIndexes: ({ searched, list }) => ({
      status: 200,
      body: list('IndexMetadata', searched().map(indexOf)),
    }),

    getSearchIndex: ({ path, searched, serialize, fail }) => {
      const found = searched()
        .map(indexOf)
        .find(({ Id }) => Id === path.indexName);
      return {
        status: 200,
        body: serialize('IndexMetadata', found ?? fail(404, `No search index is called ${path.indexName}.`)),
      };
    },
  },
});

/** Each kind has an index of its own. */
function indexOf({ entity }: SearchedKind): Entities['IndexMetadata'] {
  const [IndexName] = kindWords(entity);
  return { Id: IndexName.toLowerCase(), IndexName, IsPresentable: true, SupportedTypes: [IndexName] };
}

function answer(call: Call<'search'> | Call<'searchUsingPostMethod'>, asked: Asked) {
  const { tql, timeZone } = asked;
  const { skip, top } = stretchOf(asked);
  const found = searchAll(call.world, kindsOf(call, asked.indexName), { tql, timeZone, skip, top });
  const format = asked.format ?? asked.fomat;
  if (found.kind === 'results') {
    return { Results: format === 'extjstree' ? treeOf(found.results) : found.results };
  }
  const { items, total } = found.page;
  if (format === 'extjstree') return { Results: linksTo(call, items) };
  const print = format === 'grid' ? printRow : printFound;
  return { Skip: skip, Top: top, Total: total, Items: items.map((it) => print(call, it)) };
}

/** The kinds that an index is of; all of them where none is named. */
function kindsOf(
  { searched, fail }: Pick<Call<'search'>, 'searched' | 'fail'>,
  indexName: string | undefined,
): readonly SearchedKind[] {
  const kinds = searched();
  const name = indexName?.trim().toLowerCase() ?? '';
  if (name === '') return kinds;
  const found = kinds.filter((kind) => indexOf(kind).Id === name);
  const known = kinds.map((kind) => indexOf(kind).IndexName).join(', ');
  return found.length > 0
    ? found
    : fail(400, `Failed to search: no index is called ${indexName}; known: ${known}.`);
}
