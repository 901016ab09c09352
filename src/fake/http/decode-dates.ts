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
      if (!here.isThere) return value;
      const instant = printedInstant(value);
      if (instant === undefined) wrong ??= { at, text: value };
      return instant ?? value;
    }
    if (Array.isArray(value)) return value.map((item, index) => decoded(item, here.items, `${at}/${index}`));
    if (typeof value !== 'object' || value === null) return value;
    const { properties = {}, others } = here;
    const entries = Object.entries(value).map(([name, inner]) => {
      const below = Object.hasOwn(properties, name) ? properties[name] : others;
      return [name, decoded(inner, below, `${at}/${name}`)] as const;
    });
    return Object.fromEntries(entries);
  }

  return { body: decoded(body, place, ''), wrong };
}
