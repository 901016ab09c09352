import { type Document, operationsOf } from '../reading/openapi.ts';

/** The published pages, by the digits that the files of this project call them by. */
const pages: Readonly<Record<string, string>> = {
  '000': 'page "Background Tasks" (newer)',
  '001': 'page "Background Tasks" (older)',
  '002': 'page "Script Assignment Runs"',
  '003': 'page "Project"',
  '004': 'page "Execution Package"',
};

/** Where something is published, as the files of this project write it. */
interface Source {
  readonly document?: string;
  readonly reference?: string;
  readonly heading?: string;
}

interface Contradiction {
  readonly title: string;
  readonly says: readonly { readonly source: string; readonly what: string }[];
  readonly fake: string;
  readonly verifier: string;
}

/** Names sources as a reader knows them, by the titles of pages: the names of our own files say nothing to anybody else. */
export function cite(document: Document): Document {
  for (const { operation } of operationsOf(document)) {
    const source = operation['x-source'] as Source | undefined;
    if (source) operation['x-source'] = readable(source);
    const contradictions = operation['x-discrepancies'] as readonly Contradiction[] | undefined;
    if (contradictions) operation['x-discrepancies'] = contradictions.map(readableEntry);
    for (const example of Object.values(operation['x-examples'] ?? {}))
      example.sources = example.sources.map(cited);
  }
  return document;
}

function readable({ document, reference = '', heading = '' }: Source): { page: string; heading?: string } {
  if (document !== undefined) return { page: pages[document.slice(0, 3)] ?? document, heading };
  if (reference.startsWith('vendor-swagger')) return { page: 'vendor description', heading };
  return { page: `page "${heading}"` };
}

const readableEntry = ({ title, says, fake, verifier, ...rest }: Contradiction) => ({
  title: cited(title),
  says: says.map(({ source, what, ...more }) => ({
    source: cited(`${source}`),
    what: cited(`${what}`),
    ...more,
  })),
  fake: cited(fake),
  verifier: cited(verifier),
  ...rest,
});

/**
 * A text in which sources have the names that a reader knows.
 * @example
 * cited('003 Get Project and core-resources.json'); // 'page "Project", Get Project and other pages'
 */
export const cited = (text: string): string =>
  text
    .replaceAll(
      /(?:core|other)-resources\.json(?:, |: )([^,(:;]+?)(?=[,:;]| \(| and (?:\d|vendor)|$)/g,
      'page "$1"',
    )
    .replaceAll(/(?:core|other)-resources\.json/g, 'other pages')
    .replaceAll(/features\.md/g, 'help topics')
    .replaceAll(/other-resources-notes\.md/g, 'help pages')
    .replaceAll(/vendor-swagger-1\.1\.json/g, 'vendor description')
    .replaceAll(
      /(?<![\w,.-])(00[0-4])(?:_[\da-f]+\.txt)?(?![\w-])( (?=[A-Z]))?/g,
      (_, page: string, more?: string) => `${pages[page]}${more ? ', ' : ''}`,
    );
