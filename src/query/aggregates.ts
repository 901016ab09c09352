import { QueryError, type Value } from './ast.ts';
import { Budget } from './budget.ts';
import { compile } from './evaluate.ts';
import { type Row, reader } from './records.ts';
import { compareTexts } from './text-order.ts';
import type { Aggregation, Measure, MeasuredField } from './tql/aggregation.ts';

/** Results by their names: values, and of a group the results of each of its values. */
export type Results = { readonly [name: string]: number | string | boolean | null | Results };

/** What the records do not say. */
export interface AggregateContext {
  /** Every value that a field can have, for `Fill`; by the name that the query gives the field. */
  readonly valuesOf?: ((field: string) => Iterable<string>) | undefined;
  /** What clocks show at a moment, as if it were UTC; months and days begin by it. In UTC when left out. */
  readonly shownAt?: ((moment: number) => number) | undefined;
}

/** More groups than that are of no use to anybody, and take long. */
const MAX_GROUPS = 20_000;
/** The name of the group of what has no value. */
const NONE = 'None';

/**
 * Works results out of records, each for its group: what `parseAggregation` understood (help topics TQL / Aggregation).
 * Groups are in the order of their values, that of what has no value last. `Sum` of nothing is 0, other calculations of
 * nothing are null.
 *
 * @throws QueryError when it is too much work
 * @example
 * const asked = parseAggregation('GROUP BY Status { Count }', { Status: 'string' });
 * if (asked) aggregate([{ Status: 'Open' }, { Status: 'Closed' }], asked);
 * // { GroupByStatus: { Closed: { Count: 1 }, Open: { Count: 1 } } }
 */
export function aggregate(
  records: Iterable<object>,
  { measures, where }: Aggregation,
  context: AggregateContext = {},
): Results {
  const matches = where === undefined ? undefined : compile<object>(where);
  const budget = new Budget(count(measures));
  const results = new Collector(measures, { ...context, groups: 0 });
  for (const record of records) {
    if (matches && !matches(record)) continue;
    budget.visitRecord();
    results.add(record as Row);
  }
  return results.results();
}

function count(measures: readonly Measure[]): number {
  return measures.reduce((sum, it) => sum + (it.kind === 'group' ? 10 + count(it.measures) : 2), 0);
}

type Shared = AggregateContext & { groups: number };

interface Accumulator {
  add(row: Row): void;
  result(): Results[string];
}

/** What is worked out of the records of one group. */
class Collector {
  readonly #all: readonly (readonly [string, Accumulator])[];

  constructor(measures: readonly Measure[], shared: Shared) {
    this.#all = measures.map((measure) => [measure.name, accumulator(measure, shared)]);
  }

  add(row: Row): void {
    for (const [, it] of this.#all) it.add(row);
  }

  results(): Results {
    return Object.fromEntries(this.#all.map(([name, it]) => [name, it.result()]));
  }
}

function accumulator(measure: Measure, shared: Shared): Accumulator {
  switch (measure.kind) {
    case 'count': {
      let records = 0;
      return { add: () => records++, result: () => records };
    }
    case 'sum':
    case 'avg': {
      const read = reader(measure.field, measure.type);
      let [sum, values] = [0, 0];
      return {
        add(row) {
          const value = read(row);
          if (typeof value !== 'number') return;
          sum += value;
          values++;
        },
        result: () => (measure.kind === 'sum' ? sum : values === 0 ? null : sum / values),
      };
    }
    case 'max':
    case 'min':
      return extreme(measure, measure.kind === 'max' ? 1 : -1);
    case 'group':
      return groups(measure, shared);
  }
}

function extreme({ field, type }: MeasuredField, sign: 1 | -1): Accumulator {
  const read = reader(field, type);
  let found: Value = null;
  return {
    add(row) {
      const value = read(row);
      if (value !== null && (found === null || compare(value, found) * sign > 0)) found = value;
    },
    result: () => (type === 'date' && typeof found === 'number' ? instant(found) : found),
  };
}

function groups(measure: Extract<Measure, { kind: 'group' }>, shared: Shared): Accumulator {
  const keyOf = keys(measure, shared);
  const found = new Map<string, Collector>();
  const collectorOf = (key: string) => {
    const known = found.get(key);
    if (known) return known;
    if (++shared.groups > MAX_GROUPS) {
      throw new QueryError(`Failed to run the query: it makes more than ${MAX_GROUPS} groups.`, 0);
    }
    const made = new Collector(measure.measures, shared);
    found.set(key, made);
    return made;
  };
  return {
    add: (row) => collectorOf(keyOf(row)).add(row),
    result() {
      if (measure.isFilled) for (const key of missing(measure, [...found.keys()], shared)) collectorOf(key);
      const sorted = [...found].sort(
        ([a], [b]) => Number(a === NONE) - Number(b === NONE) || compareTexts(a, b),
      );
      return Object.fromEntries(sorted.map(([key, it]) => [key, it.results()]));
    },
  };
}

function keys({ field, type, period }: Extract<Measure, { kind: 'group' }>, { shownAt = same }: Shared) {
  const read = reader(field, type);
  return (row: Row): string => {
    const value = read(row);
    if (value === null || value === '') return NONE;
    if (type !== 'date' || typeof value !== 'number') return String(value);
    return period === undefined ? instant(value) : dayOf(shownAt(value), period);
  };
}

/** The first day of the month, or the day itself. */
function dayOf(shown: number, period: 'month' | 'day'): string {
  const day = new Date(shown).toISOString().slice(0, 10);
  return period === 'month' ? `${day.slice(0, 8)}01` : day;
}

/** Every value that a field can have, and of months and days those between the first and the last. */
function* missing(
  { asked, period }: Extract<Measure, { kind: 'group' }>,
  found: readonly string[],
  shared: Shared,
) {
  if (period === undefined) return yield* shared.valuesOf?.(asked) ?? [];
  const days = found.filter((key) => key !== NONE).sort();
  const [first, last] = [days[0], days.at(-1)];
  for (let at = first; at !== undefined && last !== undefined && at < last; ) {
    yield at;
    const next = new Date(at);
    if (period === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
    else next.setUTCDate(next.getUTCDate() + 1);
    at = next.toISOString().slice(0, 10);
  }
}

const same = (moment: number) => moment;
const instant = (moment: number) => new Date(moment).toISOString().replace('.000Z', 'Z');

function compare(a: NonNullable<Value>, b: NonNullable<Value>): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}
