import { isSameJson } from '../../contract/text/same-json.ts';

/** Whether some changes change anything: an update that repeats what is there makes no new version. */
export function differs<T extends object>(record: T, changes: Partial<T>): boolean {
  return Object.entries(changes).some(
    ([field, value]) => !isSameJson(value, record[field as keyof T] ?? null),
  );
}

/**
 * What a request body changes of a record: the fields that both have. A null changes nothing: clients that cannot leave a
 * property out send it for "not set".
 * @example
 * pickPatch({ Name: 'Demo', Description: null }, ['Name', 'Description']); // { Name: 'Demo' }
 */
export function pickPatch<B extends object, F extends keyof B & string>(
  body: B,
  fields: readonly F[],
): { [K in F]?: NonNullable<B[K]> } {
  const sent = fields.filter((field) => body[field] !== undefined && body[field] !== null);
  return Object.fromEntries(sent.map((field) => [field, body[field]])) as { [K in F]?: NonNullable<B[K]> };
}
