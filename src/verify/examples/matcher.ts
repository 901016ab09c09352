import { escapePointer } from '../../contract/document.ts';
import { withArticle } from '../../contract/text/article.ts';
import { acceptanceOf } from '../contract/discrepancies.ts';
import { placeOf, showPlace } from '../contract/routes.ts';
import { anyElement, below, type SchemaNode } from '../contract/schema-lookup.ts';
import type { RawFinding } from '../engine/check.ts';
import { shown } from '../findings/assertions.ts';
import { formOf, isSame, typeOf } from './value-formats.ts';

/** A response as the documentation prints it, and what of it the server at hand has to answer to the letter. */
export interface Pattern {
  /** The documented body. */
  readonly documented: unknown;
  readonly schemas: readonly SchemaNode[];
  /** Identifiers of the documentation, in lower case, and what stands for each on the server at hand. */
  readonly ids: ReadonlyMap<string, string>;
  /** What the request, or the state that was prepared, determines: pointers into the body, `*` for any element. */
  readonly determined: Readonly<Record<string, unknown>>;
  /** The names that the request expands. */
  readonly expanded: readonly string[];
  /** Whether a record may be in a state in which it has no such property. */
  mayLack?(key: string): boolean;
  /** Why a documented key, or name in Expands, may be missing; undefined when it may not. */
  toleratedBecauseOf(key: string): readonly string[] | undefined;
}

interface Spot {
  readonly pointer: string;
  /** What the documentation prints at this spot; several where it prints several elements. */
  readonly documented: readonly unknown[];
  readonly schemas: readonly SchemaNode[];
}

/**
 * How a body differs from a documented one: every documented key is there, with the documented type, format and
 * nullability; what is determined is equal. Other values, more keys and another order make no difference.
 */
export function* differences(pattern: Pattern, actual: unknown): Generator<RawFinding> {
  const { documented, schemas } = pattern;
  yield* compare(pattern, { pointer: '', documented: [documented], schemas }, actual);
}

function* compare(pattern: Pattern, spot: Spot, actual: unknown): Generator<RawFinding> {
  const { pointer, documented } = spot;
  const place = anyElement(pointer);
  if (Object.hasOwn(pattern.determined, place) && !isSame(pattern.determined[place], actual)) {
    const expected = pattern.determined[place];
    yield finding(pointer, expected, actual, `is ${shown(actual)}, where ${shown(expected)} is determined`);
    return;
  }
  const samples = documented.filter((it) => it !== null);
  const type = typeOf(actual);
  const isKnown = documented.some((it) => typeOf(it) === type) || samples.length === 0;
  if (!isKnown && !allows(spot.schemas, type)) {
    yield finding(
      pointer,
      samples[0],
      actual,
      actual === null
        ? `is null instead of ${withArticle(typeOf(samples[0]))}`
        : `is ${shown(actual)}, ${withArticle(type)} instead of ${withArticle(typeOf(samples[0]))}`,
    );
  } else if (Array.isArray(actual)) yield* compareList(pattern, spot, actual);
  else if (typeof actual === 'object' && actual !== null) {
    yield* compareObject(pattern, spot, actual as Record<string, unknown>);
  } else if (typeof actual === 'string') yield* compareText(pattern, spot, actual);
}

function* compareObject(
  pattern: Pattern,
  spot: Spot,
  actual: Record<string, unknown>,
): Generator<RawFinding> {
  const samples = spot.documented.filter(isRecord);
  const schemas = schemasOfRecord(spot.schemas, samples);
  for (const key of new Set(samples.flatMap((sample) => Object.keys(sample)))) {
    const pointer = `${spot.pointer}/${escapePointer(key)}`;
    const having = samples.filter((sample) => key in sample);
    if (!(key in actual)) {
      if (having.length < samples.length || pattern.mayLack?.(key)) continue;
      const discrepancies = pattern.toleratedBecauseOf(key);
      yield { ...finding(pointer, having[0]?.[key], undefined, 'is missing'), ...downgraded(discrepancies) };
      continue;
    }
    const inner = {
      pointer,
      documented: having.map((it) => it[key]),
      schemas: below(schemas, key, false),
    };
    if (key === 'Expands') yield* compareExpands(pattern, inner, actual[key]);
    else if (key === 'Links') yield* compareLinks(pattern, inner, actual[key]);
    else yield* compare(pattern, inner, actual[key]);
  }
}

/** Where a value is a record of a schema, what the schema of a dictionary says of any key does not count. */
function schemasOfRecord(schemas: readonly SchemaNode[], samples: readonly object[]): readonly SchemaNode[] {
  const isRecordOf = ({ required = [] }: SchemaNode) =>
    required.length > 0 && samples.every((sample) => required.every((name) => name in sample));
  const isDictionary = ({ properties, additionalProperties }: SchemaNode) =>
    properties === undefined && typeof additionalProperties === 'object';
  return schemas.some(isRecordOf) ? schemas.filter((schema) => !isDictionary(schema)) : schemas;
}

function* compareList(pattern: Pattern, spot: Spot, actual: readonly unknown[]): Generator<RawFinding> {
  const documented = spot.documented.flatMap((it) => (Array.isArray(it) ? it : []));
  if (documented.length === 0) return;
  const schemas = below(spot.schemas, '0', true);
  for (const [index, element] of actual.entries()) {
    yield* compare(pattern, { pointer: `${spot.pointer}/${index}`, documented, schemas }, element);
  }
}

function* compareText(
  { ids }: Pattern,
  { pointer, documented }: Spot,
  actual: string,
): Generator<RawFinding> {
  const samples = documented.filter((it) => typeof it === 'string');
  const [sample] = samples;
  if (sample === undefined) return;
  const form = formOf(sample);
  if (form === 'text' || !samples.every((it) => formOf(it) === form)) return;
  if (form === 'address') return yield* compareAddress(ids, pointer, samples, actual);
  if (formOf(actual) !== form) {
    yield finding(
      pointer,
      sample,
      actual,
      `is ${shown(actual)}, which is no ${form} such as ${shown(sample)}`,
    );
    return;
  }
  const bound = new Set(samples.map((it) => ids.get(it.toLowerCase())));
  const [wanted] = bound;
  if (bound.size === 1 && wanted !== undefined && !isSame(wanted, actual)) {
    yield finding(pointer, wanted, actual, `is ${actual}, where ${wanted} is meant`);
  }
}

/** An address leads to the same operation as the documented one, and to the ids that stand for its ids. */
function* compareAddress(
  ids: Pattern['ids'],
  pointer: string,
  samples: readonly string[],
  actual: string,
): Generator<RawFinding> {
  const [sample] = samples as [string];
  const found = leads(actual);
  const wanted = leads(sample);
  if (!wanted || (found && samples.some((it) => isMeant(ids, leads(it), found)))) return;
  // Some addresses the sources print in more than one way.
  if (!found && acceptanceOf('examples', { operation: wanted.operationId })) return;
  const path = Object.fromEntries(
    Object.entries(wanted.path).map(([k, v]) => [k, ids.get(v.toLowerCase()) ?? 'an id']),
  );
  const expected = showPlace({ ...wanted, path });
  yield finding(pointer, expected, actual, `is ${shown(actual)} and does not lead to ${expected}`);
}

type AddressMatch = ReturnType<typeof placeOf>;

const leads = (address: string): AddressMatch => placeOf(address) ?? placeOf(address, 'POST');

function isMeant(ids: Pattern['ids'], wanted: AddressMatch, found: NonNullable<AddressMatch>): boolean {
  if (wanted?.operationId !== found.operationId) return false;
  return Object.entries(wanted.path).every(([name, value]) => {
    const id = ids.get(value.toLowerCase());
    return id === undefined || id.toLowerCase() === found.path[name]?.toLowerCase();
  });
}

/** The documented names without the expanded ones; a server may know more. */
function* compareExpands(pattern: Pattern, spot: Spot, actual: unknown): Generator<RawFinding> {
  if (!Array.isArray(actual)) return yield* compare(pattern, spot, actual);
  const [documented = []] = spot.documented as readonly string[][];
  for (const name of documented) {
    if (actual.includes(name) || pattern.expanded.includes(name)) continue;
    const message = `lacks ${name}`;
    yield {
      ...finding(spot.pointer, documented, actual, message),
      ...downgraded(pattern.toleratedBecauseOf(name)),
    };
  }
  for (const name of pattern.expanded) {
    if (!actual.includes(name) || documented.includes(name)) continue;
    yield finding(spot.pointer, documented, actual, `still has ${name}, which is expanded`);
  }
}

/** Links are known by their relation; their order makes no difference, and there may be more. */
function* compareLinks(pattern: Pattern, spot: Spot, actual: unknown): Generator<RawFinding> {
  if (!Array.isArray(actual)) return yield* compare(pattern, spot, actual);
  const [documented = []] = spot.documented as readonly { Rel: string; Href: string }[][];
  for (const link of documented) {
    const index = actual.findIndex((it) => String(it?.Rel).toLowerCase() === link.Rel.toLowerCase());
    const schemas = below(spot.schemas, String(index), true);
    if (index === -1) yield finding(spot.pointer, link, actual, `has no link ${link.Rel}`);
    else {
      const inner = { pointer: `${spot.pointer}/${index}`, documented: [link], schemas };
      yield* compare(pattern, inner, actual[index]);
    }
  }
}

function allows(schemas: readonly SchemaNode[], type: string): boolean {
  const types = schemas.flatMap((schema) => schema.type ?? []);
  return types.includes(type) || (type === 'number' && types.includes('integer'));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';

const downgraded = (discrepancies: readonly string[] | undefined) =>
  discrepancies ? ({ severity: 'information', discrepancies } as const) : {};

function finding(pointer: string, expected: unknown, actual: unknown, what: string): RawFinding {
  const place = `/body${anyElement(pointer)}`;
  return {
    severity: 'violation',
    where: `/body${pointer}`,
    expected,
    actual,
    message: `${place} ${what}`,
    discrepancies: [],
  };
}
