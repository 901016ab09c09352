import type { FormatPlace } from '../../contract/operations.ts';
import { printedInstant } from '../../query/dates.ts';

/** A body with its date-times as the service prints them, and the first of them that is no moment that it can keep. */
export interface DecodedDates {
  readonly body: unknown;
  readonly wrong?: { readonly at: string; readonly text: string } | undefined;
}

/**
 * Makes each date-time of a request body what the service prints: one moment in UTC. What is accepted in a body is so
 * found by a query. A time without a zone, which a .NET client writes for one of unspecified kind, is taken as UTC.
 * @param place the place of `places` that the body is
 */
export function decodeDates(
  body: unknown,
  places: readonly FormatPlace[],
  place: number | undefined,
): DecodedDates {
  let wrong: DecodedDates['wrong'];

  function decoded(value: unknown, number: number | undefined, at: string): unknown {
    const here = number === undefined ? undefined : places[number];
    if (!here) return value;
    if (typeof value === 'string') {
      // An empty text takes a date-time away, where the schema allows it.
      if (!here.isThere || value === '') return value;
      const instant = printedInstant(value);
      if (instant === undefined) wrong ??= { at, text: value };
      return instant ?? value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const { properties = {}, others, items } = here;
    const isList = Array.isArray(value);
    /** Only what has a date-time in it is another value afterwards. */
    let changed: Record<string, unknown> | undefined;
    for (const name of Object.keys(value)) {
      const below = isList ? items : Object.hasOwn(properties, name) ? properties[name] : others;
      if (below === undefined) continue;
      const inner: unknown = value[name as keyof typeof value];
      const after = decoded(inner, below, `${at}/${name}`);
      if (after === inner) continue;
      changed ??= isList ? ([...value] as never) : { ...value };
      Object.defineProperty(changed, name, {
        value: after,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return changed ?? value;
  }

  return { body: decoded(body, place, ''), wrong };
}
