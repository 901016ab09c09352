import { windowsZones } from './windows-zones.gen.ts';

/** A time zone that the platform has data of. */
export interface Zone {
  /** The name that Windows has for it; that of the IANA where Windows has none. */
  readonly id: string;
  /** The name by which the platform finds its data. */
  readonly iana: string;
}

const ianaByWindows = new Map(
  Object.entries(windowsZones).map(([name, [iana]]) => [name.toLowerCase(), { name, iana }]),
);
const windowsByIana = new Map(
  Object.entries(windowsZones).flatMap(([name, all]) =>
    all.map((iana) => [iana.toLowerCase(), name] as const),
  ),
);

/** One for each zone that was asked for: to make one takes long, and there are some hundreds of zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Finds a time zone by the name of Windows or of the IANA, in any letter case.
 * @returns undefined when there is none of the name
 * @example
 * findZone('Europe/Berlin'); // { id: 'W. Europe Standard Time', iana: 'Europe/Berlin' }
 */
export function findZone(name: string): Zone | undefined {
  const windows = ianaByWindows.get(name.toLowerCase());
  if (windows) return { id: windows.name, iana: windows.iana };
  const iana = formatOf(name)?.resolvedOptions().timeZone;
  if (iana === undefined) return undefined;
  const id = windowsByIana.get(name.toLowerCase()) ?? windowsByIana.get(iana.toLowerCase());
  return { id: id ?? iana, iana };
}

/**
 * How far a zone is ahead of UTC at an instant.
 * @param at epoch milliseconds
 * @returns seconds; negative to the west
 * @throws RangeError when the platform has no such zone
 * @example
 * offsetAt('Asia/Kolkata', 0); // 19800
 */
export function offsetAt(iana: string, at: number): number {
  const format = formatOf(iana);
  if (!format) throw new RangeError(`Failed to find the offset of the time zone ${iana}: there is none.`);
  const shown = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(shown) ?? [];
  const distance = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '-' ? -distance : distance;
}

function formatOf(name: string): Intl.DateTimeFormat | undefined {
  const key = name.toLowerCase();
  const known = formats.get(key);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    formats.set(key, format);
    return format;
  } catch {
    return undefined;
  }
}
