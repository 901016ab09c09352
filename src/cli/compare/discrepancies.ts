import type { Comparison, ServerDifference } from '../../compare.ts';
import { type CompareReport, shownValue } from './report.ts';

/** The differences that the register of the document could have. */
const wantedOf = ({ differences }: Comparison): readonly ServerDifference[] =>
  differences.filter(({ blame, operation }) => blame !== 'real' && operation !== undefined);

/** How many entries there would be. */
export const countDiscrepancies = (comparison: Comparison): number => wantedOf(comparison).length;

/** Differences as entries of the register: what each source says, what the mock does, and what is left to be decided. */
export async function toDiscrepancies({ comparison, startedAt }: CompareReport): Promise<string> {
  const { stringify } = await import('yaml');
  const entries: Record<string, object[]> = {};
  for (const difference of wantedOf(comparison)) {
    const { operation = '', where, kind, real, fake, clause, message, because } = difference;
    entries[operation] = [
      ...(entries[operation] ?? []),
      {
        title: [where, kind].filter((it) => it !== undefined).join(', '),
        says: [
          {
            source: `a real server, ${startedAt.slice(0, 10)}`,
            what: shownValue(real) ?? 'Does what is documented',
          },
          ...(clause ? [{ source: clause.source, what: `As in ${clause.pointer}` }] : []),
        ],
        fake: shownValue(fake) ?? 'Does what is documented',
        verifier: `To be decided. ${message} Found because ${because}.`,
      },
    ];
  }
  return `# Differences that et-mock compare has found, as entries of openapi/discrepancies.\n${stringify(entries)}`;
}
