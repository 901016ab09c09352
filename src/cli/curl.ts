import { quote, shellBody } from '../contract/body/shell.ts';
import { writeBody } from '../contract/body/write.ts';
import type { DocumentedExample, Exchange } from '../contract/document.ts';

/** A request as the document writes it. */
export interface DocumentedRequest extends Pick<DocumentedExample, 'method' | 'path'> {
  readonly exchange: Pick<Exchange, 'request'>;
}

/**
 * Writes the request of an example as one line for a POSIX shell.
 * @param url where the server is, without a slash at its end
 * @param more further options of curl
 */
export function toCurl(
  { method, path, exchange }: DocumentedRequest,
  url: string,
  more: readonly string[] = [],
): string {
  const { headers = {}, parameters = {}, body } = exchange.request;
  const words = ['curl', isStreamed(body) ? '-iN' : '-i', ...more];
  if (method !== 'GET') words.push('-X', method);
  words.push(quote(url + fill(path, parameters)));
  const type = Object.keys(headers).find((it) => it.toLowerCase() === 'content-type');
  const written =
    body === undefined ? undefined : writeBody(body, (type && headers[type]) ?? 'application/json');
  const all = written ? { ...headers, [type ?? 'Content-Type']: written.type } : headers;
  for (const [name, value] of Object.entries(all)) words.push('-H', quote(`${name}: ${value}`));
  if (written === undefined) {
    // curl would not say that nothing comes, and some web servers insist on it.
    if (method === 'POST' || method === 'PUT') words.push('-H', quote('Content-Length: 0'));
    return words.join(' ');
  }
  const { before, words: data } = shellBody(written.content);
  return before + [...words, data[0], quote(data[1])].join(' ');
}

/** Puts the parameters into the path, and those that are not in it behind a question mark. */
function fill(path: string, parameters: Readonly<Record<string, unknown>>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(`${parameters[name]}`));
  const query = Object.entries(parameters)
    .filter(([name]) => !path.includes(`{${name}}`))
    .map(([name, value]) => `${name}=${encodeURIComponent(`${value}`)}`);
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

const isStreamed = (body: unknown) =>
  (body as { StreamProgress?: unknown } | undefined)?.StreamProgress === true;
