import { QueryError, type Value } from './ast.ts';
import { Budget } from './budget.ts';
import { compile } from './evaluate.ts';
import { listReader, type Row, reader } from './records.ts';
import { compareTexts, workOfOrder } from './text-order.ts';
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
const maxGroups = 20_000;
/** A record finds its group by a name, each character of which takes some work. */
const partsPerNameCharacter = 0.1;
/** The name of the group of what has no value. */
const noneGroup = 'None';

/** Records of one kind, and what is asked of them. */
export interface AggregatedSource {
  readonly records: Iterable<object>;
  readonly asked: Aggregation;
}

/**
 * Works results out of records, each for its group: what `parseAggregation` understood (help topics TQL / Aggregation).
 * Groups are in the order of their values, that of what has no value last. `Sum` of nothing is 0, other calculations of
 * nothing are null.
 *
 * @param sources records of several kinds; a query has the same measures for each kind, by the names that their fields have there
 * @throws QueryError when it is too much work
 * @example
 * const asked = parseAggregation('GROUP BY Status { Count }', { Status: 'string' });
 * if (asked) aggregate([{ records: [{ Status: 'Open' }, { Status: 'Closed' }], asked }]);
 * // { GroupByStatus: { Closed: { Count: 1 }, Open: { Count: 1 } } }
 */
export function aggregate(sources: readonly AggregatedSource[], context: AggregateContext = {}): Results {
  const measures = sources[0]?.asked.measures ?? [];
  const budget = new Budget(count(measures));
  const results = new Collector(measures, { ...context, budget, places: placesOf(measures), groups: 0 });
  for (const { records, asked } of sources) {
    const matches = asked.where === undefined ? undefined : compile<object>(asked.where, sources.length);
    const reads = fieldsIn(asked.measures).map(({ field, type, valueIn }) =>
      valueIn ? listReader(field, valueIn) : reader(field, type),
    );
    for (const record of records) {
      if (matches && !matches(record)) continue;
      budget.visitRecord();
      results.add(reads.map((read) => read(record as Row)));
    }
  }
  return results.results();
}

/** The fields that measures read of a record, in the order of the query. */
export function fieldsIn(measures: readonly Measure[]): readonly MeasuredField[] {
  return measuredIn(measures).flatMap((it) => (it.kind === 'count' ? [] : [it]));
}

/** All measures, with those of groups. */
function measuredIn(measures: readonly Measure[]): readonly Measure[] {
  return measures.flatMap((it) => (it.kind === 'group' ? [it, ...measuredIn(it.measures)] : [it]));
}

/** By measure the place of its field among those that are read of a record. */
function placesOf(measures: readonly Measure[]): ReadonlyMap<MeasuredField, number> {
  return new Map(fieldsIn(measures).map((field, place) => [field, place]));
}

function count(measures: readonly Measure[]): number {
  return measures.reduce((sum, it) => sum + (it.kind === 'group' ? 10 + count(it.measures) : 2), 0);
}

type Shared = AggregateContext & {
  readonly budget: Budget;
  readonly places: ReadonlyMap<MeasuredField, number>;
  groups: number;
};

/** What is read of a record; of a list all values. */
type Values = readonly (Value | readonly Value[])[];

interface Accumulator {
  add(values: Values): void;
  result(): Results[string];
}

/** What is worked out of the records of one group. */
class Collector {
  readonly #all: readonly (readonly [string, Accumulator])[];

  constructor(measures: readonly Measure[], shared: Shared) {
    this.#all = measures.map((measure) => [measure.name, accumulator(measure, shared)]);
  }

  add(values: Values): void {
    for (const [, it] of this.#all) it.add(values);
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
      const read = readerOf(measure, shared);
      let [sum, numbers] = [0, 0];
      return {
        add(values) {
          const value = read(values);
          if (typeof value !== 'number') return;
          sum += value;
          numbers++;
        },
        result: () => (measure.kind === 'sum' ? sum : numbers === 0 ? null : sum / numbers),
      };
    }
    case 'max':
    case 'min':
      return extreme(measure, shared, measure.kind === 'max' ? 1 : -1);
    case 'group':
      return groups(measure, shared);
  }
}

/** Reads the field of a measure from what is read of a record. */
function readerOf(measure: MeasuredField, { places }: Shared): (values: Values) => Values[number] {
  const place = places.get(measure) ?? 0;
  return (values) => values[place] ?? null;
}

function extreme(measure: MeasuredField, shared: Shared, sign: 1 | -1): Accumulator {
  const read = readerOf(measure, shared);
  let found: Value = null;
  return {
    add(values) {
      const value = read(values);
      if (value === null || typeof value === 'object') return;
      if (found === null || compare(value, found, shared.budget) * sign > 0) found = value;
    },
    result() {
      if (measure.type === 'date' && typeof found === 'number') return instant(found);
      if (typeof found === 'string') shared.budget.makeText(found.length);
      return found;
    },
  };
}

function groups(measure: Extract<Measure, { kind: 'group' }>, shared: Shared): Accumulator {
  const read = readerOf(measure, shared);
  const keyOf = keys(measure, shared);
  const found = new Map<string, { readonly value: Value; readonly collector: Collector }>();
  const groupOf = (key: string, value: Value) => {
    shared.budget.readText(key.length * partsPerNameCharacter);
    const known = found.get(key);
    if (known) return known;
    if (++shared.groups > maxGroups) {
      throw new QueryError(`Failed to run the query: it makes more than ${maxGroups} groups.`, 0);
    }
    // It is a name in the results.
    shared.budget.makeText(key.length);
    const made = { value, collector: new Collector(measure.measures, shared) };
    found.set(key, made);
    return made;
  };
  const add = (value: Value, values: Values) => groupOf(keyOf(value), value).collector.add(values);
  return {
    add(values) {
      const value = read(values);
      if (typeof value !== 'object' || value === null) return add(value, values);
      if (value.length === 0) return add(null, values);
      for (const one of new Set(value)) add(one, values);
    },
    result() {
      if (measure.isFilled) for (const key of missing(measure, [...found.keys()], shared)) groupOf(key, key);
      const sorted = [...found].sort(
        ([a, one], [b, other]) =>
          Number(a === noneGroup) - Number(b === noneGroup) || compareGroups(a, one.value, b, other.value),
      );
      return Object.fromEntries(sorted.map(([key, { collector }]) => [key, collector.results()]));
    },
  };
}

/** Numbers by their size, everything else by its text. */
const compareGroups = (a: string, one: Value, b: string, other: Value): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : compareTexts(a, b);

function keys({ type, period }: Extract<Measure, { kind: 'group' }>, { shownAt = same }: Shared) {
  return (value: Value): string => {
    if (value === null || value === '') return noneGroup;
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
  const days = found.filter((key) => key !== noneGroup).sort();
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

function compare(a: NonNullable<Value>, b: NonNullable<Value>, budget: Budget): number {
  if (typeof a === 'string' && typeof b === 'string') {
    budget.readText(workOfOrder(a, b));
    return compareTexts(a, b);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
