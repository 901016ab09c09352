import { describe, expect, test } from 'vitest';
import { operationFacts } from '../../../src/contract/operations.ts';
import {
  curlOf,
  type Exchange,
  expandedIn,
  fieldsOf,
  isRecord,
  isRedirect,
  itemsOf,
  recordsIn,
  whereItemsAre,
} from '../../../src/verify/http/exchange.ts';
import { receive } from '../../../src/verify/http/receive.ts';
import { isFile, type RequestSpec, writeRequest } from '../../../src/verify/http/request.ts';
import { exchangeOf as seenExchangeOf } from '../../../src/verify/http/seen-exchange.ts';
import { after as later, pause } from '../../../src/verify/http/time.ts';
import { exchangeOf } from '../exchange.ts';

describe('the body of a response', () => {
  test('has fields where it is an object, and records where it is a list', () => {
    expect(fieldsOf(exchangeOf('getProject', { a: 1 }))).toEqual({ a: 1 });
    for (const body of [null, [1], 'x', undefined])
      expect(fieldsOf(exchangeOf('getProject', body))).toEqual({});
    expect([{}, [], null, 'x'].map(isRecord)).toEqual([true, false, false, false]);
    expect(recordsIn([{ a: 1 }, null, [], 5])).toEqual([{ a: 1 }]);
    expect(recordsIn({ a: 1 })).toEqual([]);
  });

  test('has items where it is a collection', () => {
    const page = exchangeOf('searchProjects', { Items: [{ Id: 1 }, null] });
    expect([itemsOf(page), whereItemsAre(page)]).toEqual([[{ Id: 1 }], '/body/Items']);
    expect(itemsOf(exchangeOf('searchProjects', { Items: [{ Id: 1 }] }, {}, 300))).toEqual([]);
    expect(itemsOf(exchangeOf('getProject', { Items: [{ Id: 1 }] }))).toEqual([]);
  });

  test('has what was expanded where it is a success', () => {
    const query = { $expand: 'A,B' };
    expect(expandedIn(exchangeOf('getProject', {}, query))).toEqual(['A', 'B']);
    expect(expandedIn(exchangeOf('getProject', {}, query, 300))).toEqual([]);
    expect(expandedIn(exchangeOf('getProject', {}, { $expand: '' }))).toEqual([]);
    expect(expandedIn(exchangeOf('getProject', {}))).toEqual([]);
    expect([299, 300, 399, 400].map(isRedirect)).toEqual([false, true, true, false]);
  });
});

test('a request can be sent again with curl', () => {
  const exchange = exchangeOf('getProject', {});
  const of = (request: Partial<Exchange['request']>, authenticated?: boolean) =>
    curlOf(
      { ...exchange, request: { ...exchange.request, url: 'http://et/a b', ...request } },
      authenticated,
    );
  expect(of({})).toBe("curl -i 'http://et/a b'");
  expect(of({}, true)).toBe(`curl -i -u "$ET_USER" 'http://et/a b'`);
  const headers = { 'Content-Type': 'application/json' };
  expect(of({ method: 'PUT', headers, body: { a: "it's" } })).toBe(
    `curl -i -X PUT 'http://et/a b' -H 'Content-Type: application/json' --data-raw '{"a":"it'\\''s"}'`,
  );
  expect(of({ method: 'POST', body: new Uint8Array([255]) })).toBe(
    "echo '/w==' | base64 -d | curl -i -X POST 'http://et/a b' --data-binary @-",
  );
});

describe('a request', () => {
  const write = (ask: RequestSpec, operation: keyof typeof operationFacts = 'updateProject') =>
    writeRequest('http://et/base', operationFacts[operation], ask);

  test('has the address, the options and the body that it says', () => {
    expect(write({ path: { id: 'a/b' }, query: { $top: 5, x: 'a&b', y: true }, body: { a: 1 } })).toEqual({
      request: {
        method: 'PUT',
        url: 'http://et/base/api/project/a%2Fb?$top=5&x=a%26b&y=true',
        path: { id: 'a/b' },
        query: { $top: '5', x: 'a&b', y: 'true' },
        headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
        body: { a: 1 },
      },
      content: '{"a":1}',
    });
    expect(write({})).toEqual({
      request: {
        method: 'PUT',
        url: 'http://et/base/api/project/',
        path: {},
        query: {},
        headers: { Accept: 'application/json' },
      },
      content: undefined,
    });
  });

  test('is written as it says itself, or as the operation declares first', () => {
    const form = 'application/x-www-form-urlencoded';
    const written = write({ headers: { 'content-type': form }, body: { a: 1 } });
    expect([written.content, written.request.headers]).toEqual([
      'a=1',
      { Accept: 'application/json', 'content-type': form },
    ]);
    const parts = { fields: {}, files: [] };
    const { headers } = write({ body: parts }, 'createIncidentAttachment').request;
    expect(headers['Content-Type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(write({ headers: { Accept: 'text/plain' } }).request.headers).toEqual({ Accept: 'text/plain' });
  });

  test('of a file accepts any type', () => {
    const [file] = Object.entries(operationFacts).filter(([, it]) => it.produces);
    const facts = file?.[1] as (typeof operationFacts)['getProject'];
    expect(writeRequest('', facts, {}).request.headers.Accept).toBe('*/*');
    expect(isFile({ produces: { 200: 'image/png' } } as never, { status: 200 })).toBe(true);
    expect(isFile({ produces: { 200: 'image/png' } } as never, { status: 404 })).toBe(false);
    expect(isFile({} as never, { status: 200 })).toBe(false);
  });
});

describe('a response that is received', () => {
  const streamed = (...parts: readonly (string | Uint8Array)[]) =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const it of parts)
            controller.enqueue(typeof it === 'string' ? new TextEncoder().encode(it) : it);
          controller.close();
        },
      }),
    );

  test('is a text, with when its parts came', async () => {
    const received = await receive(streamed('{"a"', ':"é"}'), false, 0);
    expect(received).toMatchObject({ text: '{"a":"é"}', body: { a: 'é' }, flaws: [] });
    expect(received.chunks.map(({ length }) => length)).toEqual([4, 9]);
    expect(await receive(new Response(null), false, 0)).toEqual({
      text: '',
      body: undefined,
      flaws: [],
      chunks: [],
    });
  });

  test('has flaws as bytes and as a text', async () => {
    expect((await receive(streamed(Uint8Array.of(34, 255, 34)), false, 0)).flaws).toEqual(['is not UTF-8']);
    expect((await receive(streamed('['.repeat(300) + ']'.repeat(300)), false, 0)).flaws).toEqual([
      'is nested more than 200 levels deep',
    ]);
  });

  test('is bytes where the document declares a file', async () => {
    const received = await receive(streamed(Uint8Array.of(1, 2), Uint8Array.of(3)), true, 0);
    expect(received).toMatchObject({ text: '', body: Uint8Array.of(1, 2, 3), flaws: [] });
    expect(received.chunks.map(({ length }) => length)).toEqual([2, 3]);
    expect((await receive(new Response(null), true, 0)).body).toBeUndefined();
  });

  test('is not read without end', async () => {
    let isCancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(8 * 1024 * 1024).fill(32)),
          cancel() {
            isCancelled = true;
          },
        }),
      );
    await expect(receive(endless(), false, 0)).rejects.toThrow(
      'its response is longer than 33554432 characters',
    );
    expect(isCancelled).toBe(true);
    await expect(receive(endless(), true, 0)).rejects.toThrow('its response is longer than 33554432 bytes');
    await expect(receive(endless(), true, 0)).rejects.toMatchObject({ bytes: 40 * 1024 * 1024 });
  });

  test('tells of ten thousand parts when they came', async () => {
    const { chunks, text } = await receive(streamed(...Array<string>(10_005).fill(' ')), false, 0);
    expect([chunks.length, chunks.at(-2)?.length, chunks.at(-1)?.length, text.length]).toEqual([
      10_000, 9_999, 10_005, 10_005,
    ]);
  });
});

describe('an exchange that somebody else has made', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const seen = (more: object = {}, response: object = {}) => ({
    method: 'PUT',
    url: 'http://et/base/api/project/a?x=1',
    headers: { Accept: 'a', Authorization: 's', COOKIE: 's', ':path': 's', 'Proxy-Authorization': 's' },
    response: {
      status: 200,
      headers: { 'set-cookie': 's', 'content-type': 't' },
      bytes: bytes('{"a":1}'),
      ...response,
    },
    elapsed: 5,
    ...more,
  });

  test('is taken without what is secret', () => {
    const sent = { type: 'application/json', bytes: bytes('{"b":1}') };
    expect(seenExchangeOf(seen({ sent }))).toEqual({
      operation: 'updateProject',
      request: {
        method: 'PUT',
        url: 'http://et/base/api/project/a?x=1',
        path: { id: 'a' },
        query: { x: '1' },
        headers: { accept: 'a' },
        body: { b: 1 },
      },
      response: {
        status: 200,
        headers: { 'content-type': 't' },
        chunks: [],
        text: '{"a":1}',
        body: { a: 1 },
        flaws: [],
      },
      elapsed: 5,
    });
    const other = seenExchangeOf(
      seen({ sent: { type: 'x', bytes: bytes('no JSON') } }, { bytes: bytes('') }),
    );
    expect(other).toMatchObject({ response: { text: '', body: undefined, flaws: [] } });
    expect((other as Exchange).request).not.toHaveProperty('body');
    expect(seenExchangeOf(seen({}, { bytes: Uint8Array.of(255) }))).toMatchObject({
      response: { flaws: ['is not UTF-8'] },
    });
    const deep = '['.repeat(300) + ']'.repeat(300);
    expect(seenExchangeOf(seen({}, { bytes: bytes(deep) }))).toMatchObject({
      response: { flaws: ['is nested more than 200 levels deep'] },
    });
  });

  test('has the bytes of a file, where the document declares one', () => {
    const [download] = Object.values(operationFacts).filter(({ produces = {} }) =>
      Object.values(produces).includes('*/*'),
    );
    const url = `http://et${download?.path.replaceAll(/\{\w+\}/g, 'a')}`;
    const file = bytes('[1,2,3,4,5,6,7]');
    const of = (status: number) => seenExchangeOf(seen({ method: 'GET', url }, { bytes: file, status }), 3);
    expect(of(200)).toMatchObject({ response: { text: '', body: file } });
    expect(of(404)).toMatch('it is too large to be looked into');
  });

  test('is none where it is to something else, or has no response of its own', () => {
    for (const url of ['http://et/other', 'no address', 'http://et/api/nothing'])
      expect(seenExchangeOf(seen({ url }))).toBe('no operation of the API matches');
    for (const status of [100, 199, 304])
      expect(seenExchangeOf(seen({}, { status }))).toBe('it has no response of its own');
  });

  test('is none where a body has too many values', () => {
    const large = 'it is too large to be looked into: a body has more than 3 values';
    const of = (text: string, where: 'sent' | 'received' = 'received') =>
      where === 'sent'
        ? seenExchangeOf(seen({ sent: { type: 't', bytes: bytes(text) } }, { bytes: bytes('') }), 3)
        : seenExchangeOf(seen({}, { bytes: bytes(text) }), 3);
    expect(of('[1,2,3]')).toMatchObject({ operation: 'updateProject' });
    for (const text of ['[1,2,3,4]', '{"a":[{},{}]}', '[[],[]]'])
      expect([of(text), of(text, 'sent')]).toEqual([large, large]);
    for (const text of ['["[[[[,,,,{{"]', '["\\",,,,,"]', '["a\\\\",2,3]'])
      expect(of(text)).toMatchObject({ operation: 'updateProject' });
    expect(of('["a\\\\",2,3,4]')).toBe(large);
  });
});

describe('the time of a run', () => {
  test('is waited for, unless the run is over', async () => {
    const stop = new AbortController();
    await pause(1, stop.signal);
    const waiting = pause(100_000, stop.signal);
    stop.abort(new Error('over'));
    await expect(waiting).rejects.toThrow('over');
    await expect(pause(1, stop.signal)).rejects.toThrow('over');
  });

  test('does something later, unless it is kept from it', async () => {
    const done: string[] = [];
    const cancel = later(1, () => done.push('cancelled'));
    cancel();
    await new Promise<void>((resolve) => {
      later(5, () => {
        done.push('done');
        resolve();
      });
    });
    expect(done).toEqual(['done']);
  });
});
