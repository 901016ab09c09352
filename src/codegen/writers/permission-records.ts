import { createHash } from 'node:crypto';
import { permissionsIn } from '../../contract/permissions.ts';
import { type Document, operationsOf } from '../reading/openapi.ts';
import { permissionsOf } from '../reading/permissions.ts';

/** A permission as worlds have it. */
export interface PermissionRecord {
  readonly Id: string;
  readonly Key: string;
  readonly Name: string;
  readonly ParentId: string | null;
}

/**
 * The permissions that every server has: those that the pages print, those that operations ask for, and what stands above
 * them.
 * @param printed from the fixtures, with the ids that the pages print
 */
export function permissionRecords(
  document: Document,
  printed: readonly PermissionRecord[],
): PermissionRecord[] {
  const known = new Map(printed.map((record) => [record.Key, record]));
  const idOf = (key: string) => known.get(key)?.Id ?? guidOf(key);
  const named = [...operationsOf(document)].flatMap(({ operation }) =>
    permissionsIn(permissionsOf(operation)),
  );
  const keys = new Set([...known.keys(), ...named.flatMap((key) => withThoseAbove(`/${key}`))]);
  return [...keys].sort().map((Key) => {
    const above = Key.slice(0, Key.lastIndexOf('/'));
    const Name = Key.slice(above.length + 1).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`);
    return known.get(Key) ?? { Id: idOf(Key), Key, Name, ParentId: above === '' ? null : idOf(above) };
  });
}

/** `/A/B` and `/A`. */
function withThoseAbove(key: string): string[] {
  const above = key.slice(0, key.lastIndexOf('/'));
  return above === '' ? [key] : [...withThoseAbove(above), key];
}

/** The same identifier for a key each time, of the kind that RFC 9562 makes of names. */
function guidOf(key: string): string {
  const hash = createHash('sha1').update(`permission ${key}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`];
  return [...parts, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
