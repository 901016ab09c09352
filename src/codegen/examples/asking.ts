import { writeBody } from '../../contract/body/write.ts';
import type { Mock } from '../../index.ts';

/** A request to an operation, as an example of the document has it. */
export interface AskedExample {
  /** Of the path and of the query, by name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** The media type of the body. */
  readonly type?: string | undefined;
}

/** What the mock answers. */
export interface Answer {
  readonly status: number;
  /** Those that the document has examples of. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of JSON the value, otherwise the text; undefined when there is none. */
  readonly body?: unknown;
}

/** Asks a mock what an operation answers. */
export async function ask(
  { fetch }: Pick<Mock, 'fetch'>,
  method: string,
  path: string,
  { parameters, body, type }: AskedExample,
): Promise<Answer> {
  const written = body === undefined || type === undefined ? undefined : writeBody(body, type);
  const response = await fetch(addressOf(path, parameters), {
    method: method.toUpperCase(),
    ...(written && { body: written.content, headers: { 'Content-Type': written.type } }),
  });
  const text = await response.text();
  const media = response.headers.get('content-type');
  const location = response.headers.get('location');
  return {
    status: response.status,
    headers: { ...(media && { 'Content-Type': media }), ...(location && { Location: location }) },
    ...(text !== '' && { body: media?.includes('json') ? JSON.parse(text) : text }),
  };
}

/** The template with the parameters that it has a place for, and the others behind a question mark. */
export function addressOf(path: string, parameters: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const [name, value] of Object.entries(parameters)) {
    const place = `{${name}}`;
    if (filled.includes(place)) filled = filled.replace(place, encodeURIComponent(String(value)));
    else query.append(name, String(value));
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}
