import { counted } from '../../contract/text/counted.ts';
import { type Difference, keyOfDifference, wordDifference } from '../../verify/findings/difference.ts';
import type { Summary } from '../../verify.ts';

/** An earlier report, as far as it is compared. */
export interface EarlierReport {
  readonly startedAt: string;
  readonly differences: readonly Difference[];
}

/** What is other than in an earlier report. */
export interface Changes {
  /** When the earlier run began, as ISO 8601. */
  readonly since: string;
  readonly appeared: readonly Difference[];
  readonly gone: readonly Difference[];
  /** Differences of then, of which this run has not seen whether they are still there. */
  readonly unknown: readonly Difference[];
}

/** Compares the differences of a run with those of an earlier one. */
export function changesSince(
  { startedAt, differences: before }: EarlierReport,
  { differences, checks, coverage, ended }: Summary,
): Changes {
  const now = new Set(differences.map(keyOfDifference));
  const then = new Set(before.map(keyOfDifference));
  const exercised = new Set(
    coverage
      .filter(({ aspect, exercised }) => aspect === 'operation' && exercised > 0)
      .map((it) => it.operation),
  );
  const isLooked = ({ check, operation }: Difference) =>
    !ended &&
    checks.find(({ name }) => name === check)?.skipped === undefined &&
    (operation === undefined || exercised.has(operation));
  const missing = before.filter((it) => !now.has(keyOfDifference(it)));
  return {
    since: startedAt,
    appeared: differences
      .filter((it) => !then.has(keyOfDifference(it)))
      .map(({ isKnown: _, ...difference }) => difference),
    gone: missing.filter(isLooked),
    unknown: missing.filter((it) => !isLooked(it)),
  };
}

/** The changes in lines, the first of them a sentence. */
export function wordChanges({ since, appeared, gone, unknown }: Changes, max: number): string[] {
  const listed = (mark: string, all: readonly Difference[]) => [
    ...all.slice(0, max).map((it) => `${mark} ${wordDifference(it)}`),
    ...(all.length > max ? [`${mark} and ${counted(all.length - max, 'other')}`] : []),
  ];
  const rest = unknown.length > 0 ? `; at ${counted(unknown.length, 'other')} was not looked` : '';
  return [
    `Since the report of ${since}, ${counted(appeared.length, 'difference')} appeared and ${gone.length} went${rest}.`,
    ...listed('+', appeared),
    ...listed('-', gone),
  ];
}
