import type { Aspect, Coverable } from '../../contract/coverage.ts';
import type { OperationId } from '../../contract/operations.ts';

/** What became of one thing that can be exercised. */
export interface VerifyCoverageRow extends Coverable {
  /** How often it was exercised. */
  readonly exercised: number;
  /** How many violations were seen at it. */
  readonly failed: number;
  /** Why it could not be exercised. */
  readonly unreachable?: string;
}

/** Counts what a run has exercised. */
export interface Coverage {
  exercise(operation: OperationId, aspect: Aspect, name: string): void;
  fail(operation: OperationId, aspect: Aspect, name: string): void;
  /** Says why something cannot be exercised; what was exercised all the same is reachable. */
  markUnreachable(operation: OperationId, aspect: Aspect, name: string, reason: string): void;
  /** The same table for a part of a run: of several reasons, that of the first part is told, whichever comes first. */
  part(rank: number): Coverage;
  rows(): readonly VerifyCoverageRow[];
}

/** Starts a table from everything that the document describes. */
export function createCoverage(all: Iterable<Coverable>): Coverage {
  type Row = { -readonly [K in keyof VerifyCoverageRow]: VerifyCoverageRow[K] } & { rank?: number };
  const rows = new Map<string, Row>();
  const row = (operation: OperationId, aspect: Aspect, name: string): Row => {
    const key = `${operation} ${aspect} ${name}`;
    const known = rows.get(key) ?? { operation, aspect, name, exercised: 0, failed: 0 };
    rows.set(key, known);
    return known;
  };
  for (const { operation, aspect, name } of all) row(operation, aspect, name);
  const coverageOf = (rank: number): Coverage => ({
    part: coverageOf,
    exercise(operation, aspect, name) {
      row(operation, aspect, name).exercised++;
    },
    fail(operation, aspect, name) {
      row(operation, aspect, name).failed++;
    },
    markUnreachable(operation, aspect, name, reason) {
      const known = row(operation, aspect, name);
      if (known.unreachable !== undefined && rank >= (known.rank ?? 0)) return;
      known.unreachable = reason;
      known.rank = rank;
    },
    rows: () =>
      [...rows.values()].map(({ unreachable, rank: _, ...known }) =>
        known.exercised === 0 && unreachable !== undefined ? { ...known, unreachable } : known,
      ),
  });
  return coverageOf(0);
}
