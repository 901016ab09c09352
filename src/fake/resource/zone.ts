import { QueryError } from '../../query/ast.ts';
import { type Zone, zoneWith } from '../../query/dates.ts';
import { findZone, offsetAt } from '../../world/time/zones.ts';

/**
 * The zone that dates of a query are in which say none.
 * @param name that of the IANA or of Windows, in any letter case; undefined for UTC
 * @throws QueryError when there is no such zone
 */
export function zoneOf(name: string | undefined): Zone | undefined {
  const offset = offsetsOf(name);
  return offset && zoneWith(offset);
}

/**
 * How far the clocks of a zone are ahead of UTC at a moment, in milliseconds.
 * @param name that of the IANA or of Windows, in any letter case; undefined for UTC
 * @throws QueryError when there is no such zone
 */
export function offsetsOf(name: string | undefined): ((moment: number) => number) | undefined {
  if (name === undefined) return undefined;
  const found = findZone(name);
  if (found) return (moment) => offsetAt(found.iana, moment) * 1000;
  const hint = 'names are those of the IANA or of Windows, like Europe/Berlin or W. Europe Standard Time';
  throw new QueryError(
    `Failed to read timeZone: there is no zone ${JSON.stringify(name.slice(0, 40))}; ${hint}.`,
    0,
  );
}
