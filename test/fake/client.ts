import { expect } from 'vitest';
import { createClock, type Mock, type MockOptions } from '../../src/index.ts';
import { checkedMock } from '../support/mock.ts';

/** What a test wants to know of a response. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the text says, if it is JSON. */
  readonly body: T;
}

/** Speaks with a mock as a client of the API does, and looks behind the curtain. */
export interface Client {
  readonly mock: Mock;
  get<T>(path: string, headers?: Record<string, string>): Promise<Answer<T>>;
  put<T>(path: string, body: unknown): Promise<Answer<T>>;
  post<T>(path: string, body?: unknown): Promise<Answer<T>>;
  patch<T>(path: string, body: unknown): Promise<Answer<T>>;
  remove<T>(path: string): Promise<Answer<T>>;
  send<T>(path: string, init?: RequestInit): Promise<Answer<T>>;
  /** Everything that the world keeps, by entity, as text. */
  records(): Record<string, string>;
  /** A request is refused with this status and a Message like this; nothing has changed, and others are answered. */
  fails(request: () => Promise<Answer<unknown>>, status: number, message: RegExp | string): Promise<void>;
}

/** When the worlds of these tests begin; their clocks stand still. */
export const start = '2015-06-01T12:00:00Z';

/** Makes a mock whose clock only the test moves and whose answers keep the document, and a client of it. */
export function connect(options: MockOptions = {}): Client {
  return clientOf(
    checkedMock({ ...options, world: { clock: createClock({ at: start, rate: 0 }), ...options.world } }),
  );
}

/** Makes a client of a mock. */
export function clientOf(mock: Mock): Client {
  async function send<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
    const { status, headers, text } = await readAnswer(await mock.fetch(path, init));
    expect(text, 'no response shows the inside of the program').not.toMatch(/\n\s+at |node:|\.[jt]s:\d/);
    const isJson = headers.get('content-type') === 'application/json; charset=utf-8';
    return { status, headers, text, body: isJson && text !== '' ? JSON.parse(text) : undefined };
  }
  const withBody = (method: string, body: unknown): RequestInit =>
    body === undefined
      ? { method }
      : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const client: Client = {
    mock,
    send,
    get: (path, headers = {}) => send(path, { headers }),
    put: (path, body) => send(path, withBody('PUT', body)),
    post: (path, body) => send(path, withBody('POST', body)),
    patch: (path, body) => send(path, withBody('PATCH', body)),
    remove: (path) => send(path, { method: 'DELETE' }),
    records: () =>
      Object.fromEntries(
        Object.entries(mock.store.toJSON()).map(([entity, all]) => [entity, JSON.stringify(all)]),
      ),
    async fails(request, status, message) {
      // What is due happens before.
      mock.tasks.list();
      const before = client.records();
      const answer = await request();
      expect({ status: answer.status, body: answer.body }).toEqual({
        status,
        body: { Message: typeof message === 'string' ? message : expect.stringMatching(message) },
      });
      const after = client.records();
      const changed = Object.keys(before).filter((entity) => before[entity] !== after[entity]);
      expect(changed, 'an error response changes nothing').toEqual([]);
      expect((await client.get(`${mock.baseUrl}/api`)).status, 'an error response breaks nothing').toBe(200);
    },
  };
  return client;
}

async function readAnswer(response: Response) {
  return { status: response.status, headers: response.headers, text: await response.text() };
}
