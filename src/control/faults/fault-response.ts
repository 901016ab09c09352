import { errorResponse, type RawResponse } from '../../fake/http/response.ts';
import { withHeaders } from '../response-headers.ts';
import type { Fault } from './fault.ts';

/** What an error response says when the fault gives no message. */
const messages: Readonly<Record<number, string>> = {
  400: 'The request cannot be read.',
  401: 'The credentials are missing or wrong.',
  403: 'You do not have permission to do this.',
  404: 'Nothing has this id.',
  409: 'The name is in use.',
  413: 'The request body is too large.',
  415: 'The media type of the request body is not supported.',
  429: 'There were too many requests. Try again later.',
  500: 'An internal error occurred.',
  502: 'The gateway got no valid answer.',
  503: 'The service is not available. Try again later.',
  504: 'The gateway got no response in time.',
};

// The pages name the expired token, but no code for it. With OAuth 1.0a it is 401, and this is how the reason is told.
const challenge = 'OAuth realm="Enterprise Tester", oauth_problem="token_expired"';

const basic = 'Basic realm="Enterprise Tester"';

/** The error response that a fault puts in the place of the response; undefined when it lets the request be carried out. */
export function errorResponseOf({
  status,
  expired,
  forbidden,
  message,
  headers,
}: Fault): RawResponse | undefined {
  if (expired)
    return made(401, message ?? 'The OAuth token has expired.', { 'WWW-Authenticate': challenge }, headers);
  if (typeof forbidden === 'string')
    return made(403, message ?? `You do not have the permission ${forbidden}.`, {}, headers);
  const code = forbidden ? 403 : status;
  if (code === undefined) return undefined;
  return made(
    code,
    message ?? messages[code] ?? `The request was refused with status ${code}.`,
    code === 401 ? { 'WWW-Authenticate': basic } : {},
    headers,
  );
}

/** The headers of the fault take the place of those that it would have. */
function made(
  status: number,
  message: string,
  usual: Record<string, string>,
  own: Fault['headers'],
): RawResponse {
  const response = errorResponse(status, message, usual);
  return { ...response, headers: withHeaders(response.headers ?? {}, own) };
}
