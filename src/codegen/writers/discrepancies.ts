import type { Discrepancy } from '../../contract/document.ts';
import type { Document } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';

/** Writes `docs/discrepancies.gen.md`: the register of contradictions, for people. */
export function writeDiscrepancies(document: Document): string {
  const sections = [...operationsOf(document)].flatMap(({ operation, method, path }) => {
    const entries = (operation['x-discrepancies'] ?? []) as readonly Discrepancy[];
    if (entries.length === 0) return [];
    return [`## ${method.toUpperCase()} ${path}\n`, ...entries.map(describe)];
  });
  return `# Where the sources contradict each other

Written by \`npm run generate\` from \`openapi/discrepancies/\`. For each contradiction: what the sources say, what the fake
does, and what the verifier accepts from a server. 000 to 004 are the five published pages by the first digits of
their file names.

${sections.join('\n')}`;
}

function describe({ title, says, fake, verifier, deviations = [] }: Discrepancy): string {
  const differences = deviations.map(
    ({ example, pointer, fake: value }) =>
      `- Example \`${example}\`, \`${pointer}\`: the fake answers \`${JSON.stringify(value)}\`.`,
  );
  return [
    `### ${title}\n`,
    ...says.map(({ source, what }) => `- ${source}: ${what}`),
    `- **Fake:** ${fake}`,
    `- **Verifier:** ${verifier}`,
    ...differences,
    '',
  ].join('\n');
}
