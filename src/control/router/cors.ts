import { operationFacts } from '../../contract/operations.ts';
import type { RawResponse } from '../../fake/http/response.ts';

const methods = [...new Set(Object.values(operationFacts).map(({ method }) => method)), 'HEAD'].join(', ');
/** Seconds for which a browser may remember what it was told. */
const maxAge = '600';

/** Pages of every origin may use the API, with credentials too: the help pages say so. */
function grants(origin: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'Location',
    Vary: 'Origin',
  };
}

/** The response to a browser that asks whether a page may make a request; undefined for every other request. */
export function preflight(
  request: Pick<Request, 'method'>,
  origin: string,
  header: (name: string) => string | undefined,
): RawResponse | undefined {
  if (request.method !== 'OPTIONS' || header('access-control-request-method') === undefined) return undefined;
  const wanted = header('access-control-request-headers');
  return {
    status: 204,
    headers: {
      ...grants(origin),
      'Access-Control-Allow-Methods': methods,
      ...(wanted === undefined ? {} : { 'Access-Control-Allow-Headers': wanted }),
      'Access-Control-Max-Age': maxAge,
    },
    content: null,
  };
}

/** Lets the page of an origin read a response. */
export function grant(response: RawResponse, origin: string): RawResponse {
  return { ...response, headers: { ...response.headers, ...grants(origin) } };
}
