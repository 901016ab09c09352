import { describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';

/* `fetch` of a mock takes what the platform's takes, and what arrives is the same as with a `Request` of it. */

const base = 'http://localhost';
const json = { 'Content-Type': 'application/json; charset=utf-8', 'X-Trace': 'é' };
const body = JSON.stringify({ Name: 'Größe 東', Description: 'more' });

const sent: readonly [string, string | URL, RequestInit | undefined][] = [
  ['an address alone', `${base}/api/projects?$top=1&x=a b#part`, undefined],
  ['a URL', new URL(`${base}/api/projects`), undefined],
  ['an address with odd characters', `${base}/api/../api/projects?q="ü"&r=%zz`, { method: 'GET' }],
  ['headers as an object', `${base}/api/projects`, { headers: { Accept: 'application/json', 'x-b': ' 1 ' } }],
  [
    'headers as a list',
    `${base}/api/projects`,
    {
      headers: [
        ['a', '1'],
        ['a', '2'],
      ],
    },
  ],
  ['headers of the platform', `${base}/api/projects`, { headers: new Headers({ a: '1' }) }],
  ['a text as the body', `${base}/api/projects`, { method: 'POST', headers: json, body }],
  ['a text without its type', `${base}/api/projects`, { method: 'POST', body }],
  ['an empty text', `${base}/api/projects`, { method: 'PUT', headers: json, body: '' }],
  ['no body of a POST', `${base}/api/projects`, { method: 'POST', redirect: 'manual' }],
  ['a method in small letters', `${base}/api/projects`, { method: 'post', headers: json, body }],
  ['a method of one’s own', `${base}/api/projects`, { method: 'REPORT' }],
  ['HEAD', `${base}/api/projects`, { method: 'HEAD' }],
  [
    'bytes as the body',
    `${base}/api/projects`,
    { method: 'POST', headers: json, body: new TextEncoder().encode(body) },
  ],
  ['a form', `${base}/api/projects`, { method: 'POST', body: new URLSearchParams({ a: '1' }) }],
];

/** What of a request arrives where somebody looks at all of it, and what comes back. */
async function arrived(input: string | URL | Request, init?: RequestInit) {
  const mock = createMock();
  const seen: unknown[] = [];
  const look = async ({ request }: { request: Request }) => {
    const headers = Object.fromEntries(request.headers);
    seen.push([request.url, request.method, headers, await request.text(), request.signal.aborted]);
    return undefined;
  };
  for (const operation of ['searchProjects', 'createProject'] as const) mock.use(operation, look as never);
  const response = await mock.fetch(input, init);
  const answer = [response.status, Object.fromEntries(response.headers), await response.text()];
  const noted = (await mock.journal.entries()).map((entry) => ({ ...entry, at: undefined }));
  return { seen, answer, noted };
}

describe('fetch', () => {
  it.each(sent)('takes %s', async (_, input, init) => {
    const expected = await arrived(new Request(input, init));
    expect(await arrived(input, init)).toEqual(expected);
    expect(expected.noted).toHaveLength(1);
  });

  it.each<[string, string, RequestInit]>([
    ['a GET with a body', `${base}/api/projects`, { body: 'x' }],
    ['an address that is none', 'api/projects', {}],
    ['an address with a password', 'http://joeb:secret@localhost/api/projects', {}],
    ['a method that is none', `${base}/api/projects`, { method: 'A B' }],
    ['a header that is none', `${base}/api/projects`, { headers: { 'a b': '1' } }],
    ['something else for a signal', `${base}/api/projects`, { signal: {} as AbortSignal }],
  ])('refuses %s', (_, input, init) => {
    expect(() => new Request(input, init)).toThrow(TypeError);
    expect(() => createMock().fetch(input, init)).toThrow(TypeError);
  });

  it('passes the signal on, and has one where none is given', async () => {
    const mock = createMock();
    const signals: AbortSignal[] = [];
    mock.use('searchProjects', ({ request }) => {
      signals.push(request.signal);
      return { status: 200, body: { Items: [] } } as never;
    });
    const controller = new AbortController();
    await mock.fetch('/api/projects', { signal: controller.signal });
    await mock.fetch('/api/projects');
    controller.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});
