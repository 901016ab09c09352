import { formatInstant } from '../../../world/time/instant.ts';
import { findZone, offsetAt, type Zone } from '../../../world/time/zones.ts';

/** The time zone that the mock says it is in: the times that it prints are of UTC. */
export const serverZone: Zone = { id: 'UTC', iana: 'UTC' };

/** The zone of a name, or else that of the server. */
export function zoneFor(name: string): { readonly zone: Zone; readonly isResolved: boolean } {
  const zone = findZone(name);
  return { zone: zone ?? serverZone, isResolved: zone !== undefined };
}

/**
 * The offset and the time of a zone at an instant, as the service prints them.
 * @param at epoch milliseconds
 * @example
 * timeIn({ id: 'India Standard Time', iana: 'Asia/Calcutta' }, 0);
 * // { UtcOffset: '05:30:00', CurrentTimeInZone: '1970-01-01T05:30:00+05:30' }
 */
export function timeIn({ iana }: Zone, at: number): { UtcOffset: string; CurrentTimeInZone: string } {
  const ahead = offsetAt(iana, at);
  const sign = ahead < 0 ? '-' : '';
  const distance = Math.abs(ahead);
  const [hours = '', minutes = '', seconds = ''] = [distance / 3600, (distance / 60) % 60, distance % 60].map(
    (it) => String(Math.floor(it)).padStart(2, '0'),
  );
  const local = formatInstant(at + ahead * 1000).slice(0, -1);
  return {
    UtcOffset: `${sign}${hours}:${minutes}:${seconds}`,
    CurrentTimeInZone: `${local}${ahead === 0 ? 'Z' : `${sign || '+'}${hours}:${minutes}`}`,
  };
}
