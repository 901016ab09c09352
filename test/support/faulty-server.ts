import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { createMock, type Mock, type MockOptions } from '../../src/index.ts';
import { listen } from '../../src/node.ts';

/** Answers a request, or lets the fake answer it. */
export type Answer = (request: Request, mock: Mock) => Response | Promise<Response>;

/** A server on a socket that lasts as long as the test; the fake itself when nothing stands before it. */
export async function listening(answer?: Answer, options?: MockOptions) {
  const mock = createMock(options);
  const respond = answer ? (request: Request) => answer(request, mock) : mock.adapter.respond;
  const server = await listen({ baseUrl: mock.baseUrl, adapter: { ...mock.adapter, respond } });
  onTestFinished(() => server.close());
  return { url: server.url, mock };
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
