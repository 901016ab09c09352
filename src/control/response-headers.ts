/** What Node writes to a socket; `Headers` would take more. */
const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers by which a connection is kept and a response is found in it: another value would not go wrong in this response alone. */
const framing =
  /^(connection|content-length|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/** The most headers that somebody may give a response, and the most characters of a name or a value. */
const maxHeaders = 100;
const maxHeaderLength = 8192;

/** What is asked of the headers of a made response, as the end of a sentence. */
export const headersSentence = `must be an object of texts that can be headers, at most ${maxHeaders} of at most ${maxHeaderLength} characters, without those that say where a response ends (such as Content-Length)`;

/** Whether names and values can be those of headers. */
export function areHeaders(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (!Object.values(value).every((it) => typeof it === 'string' && sendable.test(it))) return false;
  try {
    new Headers(value as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}

/** Whether these are headers that somebody may give a response. */
export const areOwnHeaders = (value: unknown): value is Readonly<Record<string, string>> =>
  areHeaders(value) &&
  Object.keys(value).length <= maxHeaders &&
  Object.entries(value).every(
    ([name, text]) => !framing.test(name) && name.length <= maxHeaderLength && text.length <= maxHeaderLength,
  );

/** Headers with others in the place of those of the same name, in whatever letter case. */
export function withHeaders(
  headers: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const all = new Map(Object.entries(headers).map((it) => [it[0].toLowerCase(), it]));
  for (const it of Object.entries(others)) all.set(it[0].toLowerCase(), it);
  return Object.fromEntries(all.values());
}
