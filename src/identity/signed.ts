import { isExcessiveForm, maxFields } from '../contract/body/bounds.ts';
import { HttpError } from '../fake/http/http-error.ts';

/** A request as the signature of OAuth 1.0a covers it. */
export interface Signed {
  readonly method: string;
  /** Without the query. */
  readonly url: string;
  /** Of header, query and form, without `realm` and the signature. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** A parameter of OAuth; undefined when it was not sent. */
  oauth(name: string): string | undefined;
}

type Pairs = [name: string, value: string][];
const isOAuth = ([name]: readonly [string, string]) => name.startsWith('oauth_');

/**
 * Reads what is signed; undefined when the request says nothing of OAuth.
 * @param request its method, and its URL as the client has it
 * @param form the body, where it is a form
 * @throws HttpError 400 when the parameters of OAuth cannot be read, or stand in more than one place
 */
export function readSigned(
  request: { readonly method: string; readonly url: string | URL },
  authorization: string | undefined,
  form: string | undefined,
): Signed | undefined {
  if (form !== undefined && isExcessiveForm(form))
    throw new HttpError(400, `Failed to read the body: it has more than ${maxFields} fields.`);
  const url = new URL(request.url);
  const header = /^OAuth\s/i.test(authorization ?? '') ? readHeader(authorization ?? '') : [];
  const places: Pairs[] = [header, [...url.searchParams], [...new URLSearchParams(form ?? '')]];
  const used = places.filter((pairs) => pairs.some(isOAuth));
  if (used.length === 0) return undefined;
  const all = places.flat();
  const names = all.filter(isOAuth).map(([name]) => name);
  if (used.length > 1 || new Set(names).size < names.length) {
    throw new HttpError(400, 'Failed to read OAuth: its parameters are given more than once.');
  }
  const known = new Map(all.filter(isOAuth));
  return {
    method: request.method.toUpperCase(),
    url: url.origin + url.pathname,
    parameters: all.filter(([name]) => name !== 'oauth_signature'),
    oauth: (name) => known.get(`oauth_${name}`),
  };
}

/** One parameter and the comma behind it. Sticky, so that no character is looked at from more than one beginning. */
const parameter = /\s*([\w%.~-]+)\s*=\s*"([^"]*)"\s*(?:,|$)/gy;

function readHeader(authorization: string): Pairs {
  const pairs = [...authorization.slice('OAuth'.length).matchAll(parameter)];
  try {
    return pairs
      .map(([, name = '', value = '']): Pairs[number] => [
        decodeURIComponent(name),
        decodeURIComponent(value),
      ])
      .filter(([name]) => name !== 'realm');
  } catch {
    throw new HttpError(400, 'Failed to read OAuth: the Authorization header has a wrong escape.');
  }
}
