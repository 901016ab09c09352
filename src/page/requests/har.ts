import type { Entry } from './entry.ts';

type Body = Entry['body'];

/** Requests as an HTTP Archive (HAR 1.2), which browsers and other tools read. Times are of the world's clock. */
export function toHar(entries: readonly Entry[], version: string): object {
  const creator = { name: 'enterprise-tester-mock', version };
  return { log: { version: '1.2', creator, entries: entries.map(entryOf) } };
}

function entryOf({ at, method, url, query, headers, body, response }: Entry): object {
  const type = headers['content-type'] ?? '';
  return {
    startedDateTime: at,
    time: 0,
    request: {
      ...commonOf(headers, body),
      method,
      url,
      queryString: pairsOf(query),
      ...(body ? { postData: { mimeType: type, ...textOf(body) } } : {}),
    },
    response: {
      ...commonOf(response.headers, response.body),
      status: response.status,
      statusText: '',
      redirectURL: response.headers.location ?? '',
      content: {
        size: response.body?.size ?? 0,
        mimeType: response.headers['content-type'] ?? '',
        ...(response.body ? textOf(response.body) : {}),
      },
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

const commonOf = (headers: Readonly<Record<string, string>>, body: Body) => ({
  httpVersion: 'HTTP/1.1',
  headers: pairsOf(headers),
  cookies: [],
  headersSize: -1,
  bodySize: body?.size ?? 0,
});

const pairsOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

/** A body that is no text is in base64, one that was not kept is left out. */
function textOf({ text, base64 }: NonNullable<Body>): object {
  if (text !== undefined) return { text };
  return base64 === undefined ? { comment: 'Too large to be kept.' } : { text: base64, encoding: 'base64' };
}
