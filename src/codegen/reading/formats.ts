import { resolve } from '../../contract/text/json-pointer.ts';
import type { Document, Schema } from './openapi.ts';

/** Everything that schemas say of one place of a body, and where they lead from there. */
interface Place {
  readonly schemas: readonly Schema[];
  readonly properties: Map<string, Place>;
  items?: Place | undefined;
  others?: Place | undefined;
}

/** The places of bodies that values of a format can be at. */
export interface FormatPlaces {
  /** The number of the place that a body with these schemas is; undefined where no such value can be in it. */
  of(schemas: readonly Schema[]): number | undefined;
  /** All places by their numbers, as `FormatPlace` in `contract/operations.ts` describes them. */
  all(): readonly object[];
}

/** Finds, place by place, what leads to values of a format, such as `double`; a schema may contain itself. */
export function findFormat(document: Document, wanted: string): FormatPlaces {
  const isThere = ({ schemas }: Place) => schemas.some(({ format }) => format === wanted);
  const known = new Map<string, Place>();
  const ids = new Map<Schema, number>();
  const numbers = new Map<Place, number>();
  const written: object[] = [];

  function placeOf(schemas: readonly Schema[]): Place | undefined {
    if (schemas.length === 0) return undefined;
    const views = [...new Set(schemas.flatMap((schema) => viewsOf(document, schema)))];
    for (const view of views) if (!ids.has(view)) ids.set(view, ids.size);
    const key = views
      .map((view) => ids.get(view))
      .sort()
      .join();
    const same = known.get(key);
    if (same) return same;
    const place: Place = { schemas: views, properties: new Map() };
    known.set(key, place);
    const names = new Set(views.flatMap(({ properties = {} }) => Object.keys(properties)));
    for (const name of names) {
      const below = placeOf(views.flatMap(({ properties = {} }) => properties[name] ?? []));
      if (below) place.properties.set(name, below);
    }
    place.items = placeOf(views.flatMap(({ items = [] }) => items));
    place.others = placeOf(
      views.flatMap(({ additionalProperties: it }) => (typeof it === 'object' ? [it] : [])),
    );
    return place;
  }

  function numberOf(place: Place | undefined): number | undefined {
    if (!place || !leadsThere(place, new Set())) return undefined;
    const same = numbers.get(place);
    if (same !== undefined) return same;
    const number = written.length;
    numbers.set(place, number);
    written.push({});
    const below = [...place.properties]
      .map(([name, inner]) => [name, numberOf(inner)] as const)
      .filter(([, inner]) => inner !== undefined);
    const [items, others] = [numberOf(place.items), numberOf(place.others)];
    written[number] = {
      ...(isThere(place) ? { isThere: true } : {}),
      ...(below.length > 0 ? { properties: Object.fromEntries(below) } : {}),
      ...(items === undefined ? {} : { items }),
      ...(others === undefined ? {} : { others }),
    };
    return number;
  }

  function leadsThere(place: Place, seen: Set<Place>): boolean {
    if (isThere(place)) return true;
    if (seen.has(place)) return false;
    seen.add(place);
    const below = [...place.properties.values(), place.items, place.others];
    return below.some((inner) => inner !== undefined && leadsThere(inner, seen));
  }

  return { of: (schemas) => numberOf(placeOf(schemas)), all: () => written };
}

/** A schema, and everything that it refers to, is made of or leaves the choice of. */
function viewsOf(document: Document, schema: Schema): Schema[] {
  const resolved = resolve(document, schema);
  const { allOf = [], anyOf = [], oneOf = [] } = resolved;
  return [resolved, ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => viewsOf(document, part))];
}
