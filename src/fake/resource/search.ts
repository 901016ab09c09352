import { aggregate, fieldsIn, type Results } from '../../query/aggregates.ts';
import { namesIn } from '../../query/columns.ts';
import { type Zone, zoneWith } from '../../query/dates.ts';
import { type Page, pageOfAll } from '../../query/page.ts';
import { type Row, reader } from '../../query/records.ts';
import { orderOf, type TqlContext, TqlScope } from '../../query/tql/scope.ts';
import { parseAggregation, parseTql } from '../../query/tql.ts';
import type { World, WorldStore } from '../../world/world.ts';
import type { FoundRecord } from '../domain/server/search-results.ts';
import type { SearchedKind } from './define.ts';
import { columnsFor, recordOf, rowOf } from './rows.ts';
import { type TqlNames, tqlNames } from './tql-rows.ts';
import { offsetsOf } from './zone.ts';

/** What a search asks for. */
export interface SearchRequest {
  readonly tql?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly skip: number;
  readonly top: number;
}

/** What a search has found: a page of records, or what was worked out of them. */
export type Found =
  | { readonly kind: 'records'; readonly page: Page<FoundRecord> }
  | { readonly kind: 'results'; readonly results: Results };

/** A kind, and what a query can name of its records. */
interface NamedKind extends SearchedKind, TqlNames<object> {
  /** Its own names. */
  readonly scope: TqlScope;
}

/**
 * Searches the records of several kinds together. Each kind reads the query as its own collection does; of a name that only
 * others have nothing is there.
 * @throws QueryError when the query cannot be read
 */
export function searchAll(
  { store }: World,
  kinds: readonly SearchedKind[],
  { tql: text = '', timeZone, skip, top }: SearchRequest,
): Found {
  const offset = offsetsOf(timeZone?.trim() ? timeZone : undefined);
  const named = together(kinds, offset && zoneWith(offset));
  const aggregated = named.flatMap((kind) => {
    const asked = parseAggregation(text, kind.fields, kind.context);
    if (!asked) return [];
    const read = fieldsIn(asked.measures).map(({ field }) => field);
    return { asked, records: rowsOf(store, kind, new Set([...namesIn(asked), ...read])) };
  });
  if (aggregated.length > 0) {
    // Each group inside another one asks for the same.
    const values = new Map<string, ReadonlySet<string>>();
    const results = aggregate(aggregated, {
      valuesOf(name) {
        const known = values.get(name) ?? new Set(valuesOf(store, named, name));
        values.set(name, known);
        return known;
      },
      shownAt: offset && ((moment) => moment + offset(moment)),
    });
    return { kind: 'results', results };
  }
  const sources = named.map((kind) => {
    const asked = parseTql(text, kind.fields, kind.context);
    return { ...asked, records: rowsOf(store, kind, namesIn(asked)) };
  });
  const { items, total } = pageOfAll(sources, { skip, top });
  return { kind: 'records', page: { items: items.map((row) => recordOf<FoundRecord>(row)), total } };
}

/** Kinds that know the names and functions of each other. */
function together(kinds: readonly SearchedKind[], zone: Zone | undefined): NamedKind[] {
  const own = kinds.map((kind) => {
    const names = tqlNames(kind.entity, kind.records, kind.tql, zone);
    const { resolve } = names.context;
    const context = { ...names.context, resolve: resolve && remembered(resolve) };
    return { ...kind, ...names, context, scope: new TqlScope(names.fields, context) };
  });
  return own.map((kind) => {
    const others = own.filter((it) => it !== kind);
    const resolve: TqlContext['resolve'] = (name, args) =>
      kind.context.resolve?.(name, args) ??
      (others.some(({ context }) => context.resolve?.(name, args)) ? [] : undefined);
    return {
      ...kind,
      context: { ...kind.context, resolve, elsewhere: others.map(({ scope }) => scope) },
    };
  });
}

/** A function that was called so before is not worked out again: each kind asks the others what they know. */
function remembered(resolve: NonNullable<TqlContext['resolve']>): NonNullable<TqlContext['resolve']> {
  const known = new Map<string, ReturnType<typeof resolve>>();
  return (name, args) => {
    const key = JSON.stringify([name.toLowerCase(), args]);
    if (!known.has(key)) known.set(key, resolve(name, args));
    return known.get(key);
  };
}

function rowsOf(store: WorldStore, kind: NamedKind, asked: ReadonlySet<string>): object[] {
  const { entity, records, columns } = kind;
  const worked = columnsFor(store, entity, columns, asked);
  return Array.from(records, (record) => rowOf(record, worked, { kind, record }));
}

/** Every value that a field has in any record, found or not, and those that it could have. */
function* valuesOf(store: WorldStore, kinds: readonly NamedKind[], name: string): Generator<string> {
  for (const kind of kinds) {
    const meaning = kind.scope.meaning(name);
    const order = meaning && orderOf(meaning, false);
    if (!order || order.type === 'date') continue;
    const possible = Object.entries(kind.tql.possible ?? {}).find(
      ([it]) => it.toLowerCase() === name.toLowerCase(),
    );
    yield* possible?.[1](kind.records) ?? [];
    const read = reader(order.field, order.type);
    for (const row of rowsOf(store, kind, new Set([order.field]))) {
      const value = read(row as Row);
      if (value !== null && value !== '') yield String(value);
    }
  }
}
