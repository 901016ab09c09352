import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ListenOptions, listen, type RunningServer } from '../../src/node.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close());

/** A mock that breaks in one place, and the warnings of the process. */
async function start(broken: () => Response | Promise<Response>, options: ListenOptions) {
  const warnings: Error[] = [];
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation((it) => void warnings.push(it as Error));
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => {
    warn.mockRestore();
    print.mockRestore();
    process.off('unhandledRejection', note);
  });
  server = await listen(
    {
      baseUrl: 'http://localhost',
      adapter: {
        respond: ({ url }) => (new URL(url).pathname === '/broken' ? broken() : new Response('well')),
        endStreams() {},
      },
    },
    options,
  );
  return { url: server.url, warnings, unhandled };
}

const answer = async (url: string) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
  return { status: response.status, text: await response.text() };
};

const heads = {
  'a trailer without chunks': { Trailer: 'x' },
  'a header that has a line break': { 'X-Broken': 'a\r\nb' },
  'a header whose name is none': { 'X Broken': 'a' },
} as const;

// In this order: from then on the globals of this file are others.
describe.each([{ replaceGlobals: false }, { replaceGlobals: true }])('with %j,', (options) => {
  it.each(Object.entries(heads))('%s costs one response, and never the process', async (_, headers) => {
    const { url, unhandled } = await start(() => new Response('broken', { headers }), options);
    const broken = await answer(`${url}/broken`).catch((error: Error) => error);
    if (!(broken instanceof Error)) expect(broken.status).toBe(500);
    expect(await answer(url)).toEqual({ status: 200, text: 'well' });
    expect(unhandled).toEqual([]);
  });

  it.each([
    [
      'that is thrown',
      () => {
        throw new TypeError('a secret');
      },
    ],
    ['that comes later', () => Promise.reject(new TypeError('a secret'))],
  ])('a fault %s is told to the owner, and to the client only that it is one', async (_, broken) => {
    const { url, warnings } = await start(broken, options);
    expect(await answer(`${url}/broken`)).toEqual({
      status: 500,
      text: '{"Message":"Failed to answer: a fault of the mock itself."}',
    });
    expect(warnings).toEqual([new TypeError('a secret')]);
    expect(await answer(url)).toEqual({ status: 200, text: 'well' });
  });
});
