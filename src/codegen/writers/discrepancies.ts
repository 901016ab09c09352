import type { Discrepancy } from '../../contract/document.ts';
import type { Document } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';

/** Writes `docs/reference/discrepancies.gen.md`: the register of contradictions, for people. */
export function writeDiscrepancies(document: Document): string {
  const sections = [...operationsOf(document)].flatMap(({ operation, method, path }) => {
    const entries = (operation['x-discrepancies'] ?? []) as readonly Discrepancy[];
    if (entries.length === 0) return [];
    return [`## ${method.toUpperCase()} ${path}\n`, ...entries.map(describe)];
  });
  return `# Where the sources contradict each other

Written by \`npm run generate\` from \`openapi/discrepancies/\`. For each contradiction: what the sources say, what the fake
does, and what the verifier accepts from a server.

A page is one of the published help of Enterprise Tester, by its title; a help topic is one of its pages that is about no resource. The
vendor description is the Swagger description of the API that the vendor made in 2017, and the client a program of the vendor that uses the API.

${sections.join('\n')}`;
}

function describe({ title, says, fake, verifier, deviations = [] }: Discrepancy): string {
  const differences = deviations.map(
    ({ example, pointer, fake: value }) =>
      `- Example \`${example}\`, \`${pointer}\`: the fake answers \`${JSON.stringify(value)}\`.`,
  );
  return [
    `### ${plain(title)}\n`,
    ...says.map(({ source, what }) => `- ${plain(source)}: ${plain(what)}`),
    `- **Fake:** ${plain(fake)}`,
    `- **Verifier:** ${plain(verifier)}`,
    ...differences,
    '',
  ].join('\n');
}

/** What HTML would take for its own is written as what it is, outside of code. */
const plain = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '\\<')))
    .join('');
