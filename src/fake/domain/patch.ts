type BodyFields = Readonly<Record<string, unknown>>;

/**
 * What a request body changes of a record: the fields that both have. A null clears a field that holds null where it
 * holds nothing; for other fields it is what clients send for "not set" and changes nothing.
 * @param clearable the fields that may be null
 * @example
 * given({ Name: null, Description: null }, ['Name', 'Description'], ['Description']); // { Description: null }
 */
export function pickPatch<B extends object, F extends keyof B & string, N extends F>(
  body: B,
  fields: readonly F[],
  clearable: readonly N[],
): { [K in F]?: K extends N ? Exclude<B[K], undefined> : NonNullable<B[K]> } {
  const changes: Record<string, unknown> = {};
  for (const field of fields) {
    const value = (body as BodyFields)[field];
    if (value === undefined || (value === null && !(clearable as readonly string[]).includes(field)))
      continue;
    changes[field] = value;
  }
  return changes as { [K in F]?: K extends N ? Exclude<B[K], undefined> : NonNullable<B[K]> };
}
