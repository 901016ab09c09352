import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { toRequest } from '../../src/fake/http/request.ts';
import { isBroken, type RawResponse } from '../../src/fake/http/response.ts';
import type { Adapter, Mock, MockOptions } from '../../src/index.ts';
import { listen } from '../../src/node.ts';
import { createUncheckedMock } from './unchecked.ts';

/** Answers a request, or lets the fake answer it. */
export type Answer = (request: Request, mock: Mock) => Response | Promise<Response>;

/** A server on a socket that lasts as long as the test; the fake itself when nothing stands before it. */
export async function listening(answer?: Answer, options?: MockOptions) {
  const mock = createUncheckedMock(options);
  const answering: Partial<Adapter> = answer
    ? { answer: async (request) => written(await answer(toRequest(request), mock)) }
    : {};
  const server = await listen({ baseUrl: mock.baseUrl, adapter: { ...mock.adapter, ...answering } });
  onTestFinished(() => server.close());
  return { url: server.url, mock };
}

/** A response as it is by now: its headers may be others than it was made with. */
function written(response: Response): RawResponse {
  const { status, headers, body } = response;
  return { status, headers: Object.fromEntries(headers), content: body, breaks: isBroken(response) };
}

/** The address of a port at which nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** A server that answers one project with a name that is not a text. */
export const misnamed: Answer = async (request, mock) => {
  const response = await mock.adapter.respond(request);
  if (request.method !== 'GET' || !/\/api\/project\/[^/?]+(\?|$)/.test(request.url) || !response.ok)
    return response;
  const body = { ...((await response.json()) as object), Name: 5 };
  return Response.json(body, { status: response.status });
};
