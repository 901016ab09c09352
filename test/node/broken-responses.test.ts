import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { MaybePromise, RawResponse } from '../../src/fake/http/response.ts';
import { listen, type RunningServer } from '../../src/node.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close());

/** A mock that breaks in one place, and the warnings of the process. */
async function start(broken: () => MaybePromise<RawResponse>) {
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
  server = await listen({
    baseUrl: 'http://localhost',
    adapter: {
      answer: ({ url }) =>
        new URL(url).pathname === '/broken' ? broken() : { status: 200, content: 'well' },
      endStreams() {},
    },
  });
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

describe('a response that cannot be written', () => {
  it.each(Object.entries(heads))('%s costs one response, and never the process', async (_, headers) => {
    const { url, unhandled } = await start(() => ({ status: 200, headers, content: 'broken' }));
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
    const { url, warnings } = await start(broken);
    expect(await answer(`${url}/broken`)).toEqual({
      status: 500,
      text: '{"Message":"Failed to answer: a fault of the mock itself."}',
    });
    expect(warnings).toEqual([new TypeError('a secret')]);
    expect(await answer(url)).toEqual({ status: 200, text: 'well' });
  });
});
