import { createRequire } from 'node:module';

interface MapZone {
  readonly mapZone: { readonly _other: string; readonly _type: string; readonly _territory: string };
}

/** Where the Unicode consortium keeps what Windows calls the time zones of the world. */
const source = 'cldr-core/supplemental/windowsZones.json';

/** Writes `windows-zones.gen.ts`: by the names that Windows has for time zones, those of the IANA that they stand for. */
export function writeWindowsZones(): string {
  const { supplemental } = createRequire(import.meta.url)(source) as {
    supplemental: { windowsZones: { mapTimezones: readonly MapZone[] } };
  };
  const zones = new Map<string, Set<string>>();
  // The first of each is the one for no country in particular.
  for (const { mapZone } of supplemental.windowsZones.mapTimezones.toSorted(byWorldFirst)) {
    const known = zones.get(mapZone._other) ?? new Set();
    zones.set(mapZone._other, known);
    for (const name of mapZone._type.split(' ')) known.add(name);
  }
  const table = Object.fromEntries([...zones].sort().map(([name, known]) => [name, [...known]]));
  return `/** By the names that Windows has for time zones, those of the IANA; the first is the one to take. From CLDR. */
export const windowsZones: Readonly<Record<string, readonly [string, ...string[]]>> = ${JSON.stringify(table, null, 1)};
`;
}

const world = '001';

function byWorldFirst(a: MapZone, b: MapZone): number {
  return Number(b.mapZone._territory === world) - Number(a.mapZone._territory === world);
}
