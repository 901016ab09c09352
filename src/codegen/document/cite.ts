import { ended, suggest } from '../../contract/text/nearest.ts';
import { type Document, operationsOf } from '../reading/openapi.ts';

/** What is published about the API: the file `_sources.yaml`. */
export interface Sources {
  /** What is no page, in the words that a reader knows it by. */
  readonly names: Readonly<Record<string, string>>;
  /** How many methods and paths the description of the vendor has. */
  readonly described: number;
  /** Where each page is, by its title. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Where an operation is published, as the resource files write it: on a page, or under a name in the description of the vendor. */
interface Source {
  readonly page?: string;
  readonly heading?: string;
  readonly description?: string;
  /** The description of the vendor lacks it. */
  readonly only?: true;
}

interface Contradiction {
  readonly title: string;
  readonly says: readonly { readonly source: string; readonly what: string }[];
  readonly fake: string;
  readonly verifier: string;
}

/**
 * Writes out what is cited, and adds where the pages are.
 * @throws Error when a page is cited that is not among the sources, or is there and nothing cites it; or when the document has not as
 *   many operations of the vendor's description as that has
 */
export function cite(document: Document, { names, described, pages }: Sources): Document {
  const unused = new Set(Object.keys(pages));
  const pageOf = (title: string) => {
    if (!(title in pages))
      throw new Error(
        ended(
          `Failed to cite the page ${title}: openapi/_sources.yaml does not say where it is${suggest(title, Object.keys(pages))}`,
        ),
      );
    unused.delete(title);
    return `page "${title}"`;
  };
  const cited = (text: string) =>
    Object.entries(names)
      .reduce((said, [name, words]) => said.replaceAll(name, words), text)
      .replaceAll(/\[([A-Z][^\]]*)\]/g, (_, title: string) => pageOf(title));
  for (const { operation } of operationsOf(document)) {
    const source = operation['x-source'] as Source | undefined;
    if (source) {
      const { page, description = '', ...rest } = source;
      operation['x-source'] =
        page === undefined
          ? { page: cited('vendor description'), heading: description }
          : { page: pageOf(page), ...rest };
    }
    const contradictions = operation['x-discrepancies'] as readonly Contradiction[] | undefined;
    if (contradictions) {
      operation['x-discrepancies'] = contradictions.map(({ says, fake, ...rest }) => ({
        ...rest,
        says: says.map((it) => ({ ...it, source: cited(it.source) })),
        fake: cited(fake),
      }));
    }
    for (const example of Object.values(operation['x-examples'] ?? {}))
      example.sources = example.sources.map(cited);
  }
  const there = [...operationsOf(document)].filter(({ operation }) => !operation['x-source']?.only).length;
  if (there !== described)
    throw new Error(
      `Failed to cite the description of the vendor: it has ${described} operations, and ${there} have no \`only\` in x-source.`,
    );
  if (unused.size > 0)
    throw new Error(`Failed to cite the pages ${[...unused].join(', ')}: nothing is of them.`);
  document['x-sources'] = pages;
  return document;
}
