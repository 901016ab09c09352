const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The GUID in lower case, as records hold it; `undefined` when the text is none. */
export function parseGuid(text: string): string | undefined {
  return guidPattern.test(text) ? text.toLowerCase() : undefined;
}
