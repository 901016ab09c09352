import { parseFilter } from '../../../src/query/odata.ts';
import { rowFields } from './expressions.ts';
import { rows } from './rows.ts';
import { choosesInSql, type SqlWays } from './sql.ts';

/** Why another server answers a filter otherwise, and that is no fault of ours. */
export interface Difference {
  readonly name: string;
  /** What it does, and why ours stays. */
  readonly reason: string;
  /** Whether it answers these rows for this reason. */
  explains(filter: string, theirs: readonly number[]): boolean;
}

export const differences: readonly Difference[] = [
  {
    name: 'negated null',
    reason:
      'SQL knows three values: `not (X gt 5)` and `X eq Y` of two nulls are unknown. OData 4 and .NET know two: a comparison with null is false, and its opposite true; null equals null.',
    explains: answersAs({ unknown: true }),
  },
  {
    name: 'order of texts',
    reason: 'SQLite sorts by code units, capital letters first. A .NET service sorts by culture.',
    explains: answersAs({ codeUnits: true }),
  },
  {
    name: 'negated null and order of texts',
    reason: 'Both.',
    explains: answersAs({ unknown: true, codeUnits: true }),
  },
  {
    name: 'offset',
    reason: 'The adapter disregards the offset of a datetimeoffset and takes the time as one in UTC.',
    explains: (filter, theirs) => answersAs({})(filter.replace(/[+-]\d\d:\d\d'/, "Z'"), theirs),
  },
];

/** What a database answers in its ways. */
function answersAs(ways: SqlWays): Difference['explains'] {
  return (filter, theirs) => {
    const expression = parseFilter(filter, rowFields);
    const chosen = rows.flatMap((row, at) => (choosesInSql(expression, row, ways) ? [at] : []));
    return chosen.join() === theirs.join();
  };
}
