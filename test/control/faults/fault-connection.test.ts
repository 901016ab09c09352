import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock, createMock, type Fault, type Mock } from '../../../src/index.ts';
import { listen } from '../../../src/node.ts';
import { type Reached, transports } from '../../support/transports.ts';

const path = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const reindex: RequestInit = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
};
const noises = ['error', 'info', 'warn', 'log'] as const;

describe.each(transports)('$name', ({ origin, open }) => {
  let mock: Mock;
  let reached: Reached;
  let spies: { readonly mock: { readonly calls: unknown[][] } }[];
  beforeEach(async () => {
    spies = noises.map((name) => vi.spyOn(console, name));
    mock = createMock({ server: { origin }, world: { clock: createClock({ rate: 0 }) } });
    reached = await open(mock);
  });
  afterEach(async () => {
    await reached.close();
    const said = spies.flatMap(({ mock }) => mock.calls);
    vi.restoreAllMocks();
    expect(said, 'a fault is not a fault of the mock').toEqual([]);
  });

  const ask = (init?: RequestInit, where = path) => reached.fetch(reached.baseUrl + where, init);
  const whole = async () => (await (await ask()).text()) ?? '';

  /** What arrives of a body before it breaks. */
  async function untilBroken(response: Response): Promise<{ text: string; error: unknown }> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const piece of response.body ?? []) text += decoder.decode(piece, { stream: true });
    } catch (error) {
      return { text, error };
    }
    throw new Error(`The body did not break: ${text}`);
  }

  it('a connection that is cut before the response is an error of fetch, and nothing was done', async () => {
    mock.faults.add({ first: 3, cut: 'before' });
    const body = JSON.stringify({ Name: 'Renamed' });
    const put = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body };
    await expect(ask(put)).rejects.toBeInstanceOf(TypeError);
    await expect(ask()).rejects.toBeInstanceOf(TypeError);
    await expect(ask({ method: 'HEAD' })).rejects.toBeInstanceOf(TypeError);
    expect(await (await ask()).json()).toMatchObject({ Name: 'Test Project' });
  });

  it('a body that is cut in its middle breaks after its first half', async () => {
    const text = await whole();
    mock.faults.add({ cut: 'middle', first: 1 });
    const response = await ask();
    expect([response.status, response.headers.get('Content-Length')]).toEqual([200, String(text.length)]);
    const { text: read, error } = await untilBroken(response);
    expect(error).toBeInstanceOf(TypeError);
    expect(read).toBe(text.slice(0, Math.ceil(text.length / 2)));
    expect(await whole()).toBe(text);
  });

  it('a response without a body breaks after its head', async () => {
    mock.faults.add({ cut: 'middle', operation: 'deleteScript' });
    const [script] = mock.store.Script;
    const response = await ask({ method: 'DELETE' }, `/api/script/${script?.Id}`);
    expect(response.status).toBe(200);
    expect(await untilBroken(response)).toMatchObject({ text: '', error: expect.any(TypeError) });
    expect(mock.store.Script.has(`${script?.Id}`)).toBe(false);
  });

  it('a response to HEAD, which has no middle, does not come', async () => {
    mock.faults.add({ cut: 'middle' });
    await expect(ask({ method: 'HEAD' })).rejects.toBeInstanceOf(TypeError);
  });

  it('a stream that is cut breaks after its first element, and nobody follows the task', async () => {
    mock.faults.add({ cut: 'middle' });
    const response = await ask(reindex, '/api/backgroundtasks');
    expect(response.status).toBe(202);
    const { text } = await untilBroken(response);
    expect(JSON.parse(`${text}]`)).toMatchObject([{ ProcessedElements: 1 }]);
    expect(mock.clock.waiting).toBe(0);
  });

  it('a body that is truncated, malformed, HTML or empty arrives whole', async () => {
    const text = await whole();
    const bodies = ['truncated', 'malformed', 'html', 'empty'] as const;
    for (const body of bodies) mock.faults.add({ first: 1, body });
    const answers = [];
    for (const body of bodies) {
      const response = await ask();
      const read = await response.text();
      expect(() => JSON.parse(read), body).toThrow();
      answers.push([response.status, response.headers.get('Content-Type'), read]);
    }
    const type = 'application/json; charset=utf-8';
    expect(answers).toEqual([
      [200, type, text.slice(0, Math.ceil(text.length / 2))],
      [200, type, text.replace('{', '{,')],
      [200, 'text/html; charset=utf-8', expect.stringMatching(/^<!DOCTYPE html>.*<\/html>$/)],
      [200, type, ''],
    ]);
  });

  it.each([
    { body: 'truncated', arrives: /^\[\{"Complete":false,[^[\]]*\}$/ },
    { body: 'malformed', arrives: /^\[,\{.*\]$/ },
    { body: 'html', arrives: /^<!DOCTYPE html>/ },
    { body: 'empty', arrives: /^$/ },
  ] as const)('a stream can be $body', async ({ body, arrives }) => {
    mock.clock.setRate(100_000);
    mock.faults.add({ body });
    const response = await ask(reindex, '/api/backgroundtasks');
    expect(await response.text()).toMatch(arrives);
    expect(mock.clock.waiting).toBe(0);
  });

  it('an error response can have such a body, too', async () => {
    mock.faults.add({ status: 500, undocumented: true, body: 'html' });
    const response = await ask();
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('<h1>500</h1>')]);
  });
});

describe('on the wire', () => {
  /** Sends requests as text, and reads until the server ends the connection. */
  async function exchange(fault: Fault, ...requests: string[]): Promise<string> {
    const mock = createMock({ world: { clock: createClock({ rate: 0 }) } });
    mock.faults.add(fault);
    const server = await listen(mock, { port: 0 });
    const socket = connect(server.port, '127.0.0.1').setEncoding('utf8');
    let text = '';
    socket.on('data', (piece) => {
      text += piece;
    });
    socket.write(requests.join(''));
    await once(socket, 'close');
    await server.close();
    return text;
  }
  const get = `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

  it('nothing at all arrives of a response that is cut off before', async () => {
    expect(await exchange({ cut: 'before' }, get)).toBe('');
  });

  it('the response before still arrives', async () => {
    const text = await exchange({ after: 1, cut: 'before' }, get, get);
    expect(text).toMatch(/^HTTP\/1\.1 200 [\s\S]*\}$/);
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('more is announced than arrives when the body is cut', async () => {
    const text = await exchange({ cut: 'middle' }, get);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const [, announced] = /^content-length: (\d+)$/im.exec(head) ?? [];
    expect(body.length).toBe(Math.ceil(Number(announced) / 2));
    expect(head).not.toMatch(/transfer-encoding/i);
  });

  it('the last chunk of a stream never comes', async () => {
    const body = `${reindex.body}`;
    const post = `POST /api/backgroundtasks HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const text = await exchange({ cut: 'middle' }, post);
    expect(text).toMatch(/\r\ntransfer-encoding: chunked\r\n/i);
    expect(text).toMatch(/\r\n[\da-f]+\r\n\[\{"Complete":false,.*\}\r\n$/);
  });

  it('a body that is only spoilt has the length that is announced', async () => {
    const closing = get.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
    for (const body of ['truncated', 'malformed', 'html', 'empty'] as const) {
      const [head = '', rest = ''] = (await exchange({ body }, closing)).split('\r\n\r\n');
      expect(head).toContain('200 OK');
      expect(Number(/^content-length: (\d+)$/im.exec(head)?.[1])).toBe(rest.length);
    }
  });
});
