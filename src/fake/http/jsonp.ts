import { HttpError } from './http-error.ts';
import type { RawResponse } from './response.ts';

/** A name, or a way of names to a property; nothing that a page of another site could be made to run otherwise. */
const names = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;

/** The longest name of a function that is called, in characters. */
const maxLength = 128;

/**
 * The function that a request wants to be called with its response.
 * @throws HttpError 403 when it cannot be the name of one
 */
export function callbackOf(query: Readonly<Record<string, unknown>>): string | undefined {
  const { callback } = query;
  if (typeof callback !== 'string') return undefined;
  if (callback.length <= maxLength && names.test(callback)) return callback;
  throw new HttpError(
    403,
    `Failed to read the query: callback must be the name of a function, such as show or app.show, of up to ${maxLength} characters.`,
  );
}

/**
 * A response as a script that calls a function with it, which pages of other sites may load (JSONP). The comment at its
 * beginning keeps a browser from taking it for something else.
 */
export function asScript(response: RawResponse, callback: string | undefined): RawResponse {
  if (callback === undefined) return response;
  const { content, headers } = response;
  const isJson = headers?.['Content-Type']?.startsWith('application/json');
  if (!isJson || typeof content !== 'string') return response;
  // In a script, unlike in JSON, these two ended a line until 2019.
  const safe = content.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return {
    ...response,
    headers: {
      ...headers,
      'Content-Type': 'application/javascript; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    },
    content: `/**/${callback}(${safe});`,
  };
}
