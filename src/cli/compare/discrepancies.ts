import type { Comparison, ServerDifference } from '../../compare.ts';
import { type CompareReport, deedOf } from './report.ts';

/** The differences that the register of the document could have: those at an operation. */
const wantedOf = ({ differences }: Comparison): readonly ServerDifference[] =>
  differences.filter(({ operation }) => operation !== undefined);

/** How many entries there would be. */
export const countDiscrepancies = (comparison: Comparison): number => wantedOf(comparison).length;

/** Differences as entries of the register: what each source says, what the mock does, and what is left to be decided. */
export async function toDiscrepancies({ comparison, startedAt }: CompareReport): Promise<string> {
  const { stringify } = await import('yaml');
  const entries: Record<string, object[]> = {};
  for (const difference of wantedOf(comparison)) {
    const { operation = '', where, kind, clause, message, because } = difference;
    entries[operation] = [
      ...(entries[operation] ?? []),
      {
        title: [where, kind].filter((it) => it !== undefined).join(', '),
        says: [
          {
            source: `a real server, ${startedAt.slice(0, 10)}`,
            what: sentence(difference, 'real'),
          },
          ...(clause ? [{ source: clause.source, what: `As in ${clause.pointer}` }] : []),
        ],
        fake: sentence(difference, 'fake'),
        verifier: `To be decided. ${message} Found because ${because}.`,
      },
    ];
  }
  return `# Differences that et-mock compare has found, as entries of openapi/discrepancies.\n${stringify(entries)}`;
}

/** What a server did; a sentence that is said of it stands for it. */
const sentence = (difference: ServerDifference, side: 'real' | 'fake') => {
  const { message, value } = difference[side];
  return value === undefined ? (message ?? deedOf(difference, side)) : deedOf(difference, side);
};
