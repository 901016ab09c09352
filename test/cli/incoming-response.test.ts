import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { createHttpFetch } from '../../src/cli/http-fetch.ts';
import { IncomingResponse } from '../../src/cli/incoming-response.ts';
import { receive } from '../../src/verify/http/receive.ts';

const nodeFetch = createHttpFetch();

/** A response of a server, as it is read by its parts. */
async function responseOf(listener: RequestListener, init?: RequestInit): Promise<IncomingResponse> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const response = await nodeFetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, init);
  if (response instanceof IncomingResponse) return response;
  throw new Error('It is read as a stream.');
}

/** What is read of it, as a text. */
async function textOf(response: IncomingResponse): Promise<string> {
  const parts: Uint8Array[] = [];
  await response.eachPart((part) => parts.push(part));
  return Buffer.concat(parts).toString();
}

it('a response is read part by part, as it comes', async () => {
  let goOn = () => {};
  const response = await responseOf((_, answer) => {
    answer.write('first');
    goOn = () => answer.end(' second');
  });
  const parts: string[] = [];
  await response.eachPart((part) => {
    parts.push(Buffer.from(part).toString());
    goOn();
  });
  expect(parts).toEqual(['first', ' second']);
});

it('what is packed is unpacked', async () => {
  const response = await responseOf((_, answer) => {
    answer.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000)));
  });
  expect(await textOf(response)).toBe('x'.repeat(100_000));
});

it('an empty one has no part, and a file has no bytes then', async () => {
  const empty = () => responseOf((_, answer) => answer.end());
  expect(await textOf(await empty())).toBe('');
  expect((await receive(await empty(), true, 0)).body).toEqual(new Uint8Array());
  expect((await receive(await empty(), false, 0)).body).toBeUndefined();
});

it('one that breaks off fails, whether somebody reads it already or not yet', async () => {
  const breakingOff: RequestListener = (_, answer) => {
    answer.writeHead(200, { 'Content-Length': '10' }).write('half', () => answer.destroy());
  };
  const failure = { name: 'TypeError', message: 'terminated' };
  await expect(textOf(await responseOf(breakingOff))).rejects.toMatchObject(failure);
  const late = await responseOf(breakingOff);
  await expect(late.text()).rejects.toMatchObject(failure);
  await expect(textOf(late)).rejects.toMatchObject(failure);
});

it('reading ends where a part is refused, and where the request is given up', async () => {
  const endless: RequestListener = (_, answer) => void answer.write('x'.repeat(1000));
  let count = 0;
  const refusing = (await responseOf(endless)).eachPart(() => {
    count++;
    throw new Error('enough');
  });
  await expect(refusing).rejects.toThrow('enough');
  expect(count).toBe(1);
  const over = new AbortController();
  const given = await responseOf(endless, { signal: over.signal });
  await expect(given.eachPart(() => over.abort(new Error('over')))).rejects.toThrow('over');
});
