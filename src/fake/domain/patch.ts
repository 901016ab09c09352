/** Whether some changes change anything: an update that repeats what is there makes no new version. */
export function differs<T extends object>(record: T, changes: Partial<T>): boolean {
  return Object.entries(changes).some(([field, value]) => !isEqual(value, record[field as keyof T] ?? null));
}

/** Whether two values are the same JSON, in whatever order objects have their properties. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Object.keys(one).length !== Object.keys(other).length) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isEqual(one[name], other[name]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

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
