import type { Discrepancy } from '../../contract/document.ts';
import type { Document } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';

/** Writes `docs/reference/discrepancies.gen.md`: the register of contradictions, for people. */
export function writeDiscrepancies(document: Document): string {
  const sections = [...operationsOf(document)].flatMap(({ operation, method, path }) => {
    const entries = (operation['x-discrepancies'] ?? []) as readonly Discrepancy[];
    if (entries.length === 0) return [];
    return [
      `## ${method.toUpperCase()} ${path}\n`,
      ...entries.map((entry) => withLinks(describe(entry), document['x-sources'] ?? {})),
    ];
  });
  return `# Where the sources contradict each other

Written by \`npm run generate\` from \`openapi/discrepancies/\`. For each contradiction: what the sources say, what the fake
does, and what the verifier accepts from a server.

A link is a page of the published help of Enterprise Tester, by its title. The vendor's Swagger 1.1 description (2017) is the one that a server
serves at \`/api/swagger\`; client programs of the vendor are the examples that the vendor has published of using the API.

${sections.join('\n')}`;
}

function describe({ title, says, fake, verifier, deviations = [] }: Discrepancy): string {
  const differences = deviations.map(
    ({ example, pointer, fake: value }) =>
      `- Example \`${example}\`, \`${pointer}\`: the fake answers \`${JSON.stringify(value)}\`.`,
  );
  return [
    `### ${plain(title)}\n`,
    ...says.map(({ source, what }) => `- ${plain(capitalised(source))}: ${plain(what)}`),
    `- **Fake:** ${plain(fake)}`,
    `- **Verifier:** ${plain(verifier)}`,
    ...differences,
    '',
  ].join('\n');
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Pages that are named with their titles become links. */
const withLinks = (text: string, addresses: Readonly<Record<string, string>>): string =>
  text.replaceAll(/[Pp]age "([^"]+)"/g, (named, title: string) =>
    title in addresses ? `[${title}](${addresses[title]})` : named,
  );

/** What HTML would take for its own is written as what it is, outside of code. */
const plain = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '\\<')))
    .join('');
