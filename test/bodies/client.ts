import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fc } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { toJson } from '../../src/cli/report/json.ts';
import { curlOf } from '../../src/verify/http/exchange.ts';
import { createMask } from '../../src/verify/http/redaction.ts';
import type { Product } from './product.ts';

type Operation = Parameters<ReturnType<Product['createClient']>['send']>[0];
const named = (operation: string) => operation as Operation;
const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 39, 92, 255]);
const file = { name: 'f', filename: "it's.png", type: 'image/png', bytes: png };

/** What the verifier's client sends and receives. */
export function describeClient(product: () => Product): void {
  function clientOf(mock = product().createMock()) {
    const { createClient } = product();
    const options = { mode: 'full', timeout: 10_000, onExchange() {} } as const;
    return createClient({ url: mock.baseUrl, fetch: mock.fetch as typeof fetch, ...options });
  }

  it('the client sends each kind of body as the document declares it, and reads files as bytes', async () => {
    const client = clientOf();
    const path = { id: 'f' };
    const sorted = await client.send(named('sortNumbers'), { body: [2, 1] });
    expect(sorted.response.body).toEqual([1, 2]);
    const found = await client.send(named('searchSamples'), { body: { tql: 'a & b', top: 3 } });
    expect(found.response.body).toMatchObject({ tql: 'a & b', top: 3 });
    const upload = { body: { fields: { comment: 'x' }, files: [file] } };
    for (const headers of [{}, { 'content-type': 'multipart/mixed' }]) {
      const { request, response } = await client.send(named('uploadFiles'), { ...upload, headers });
      expect([response.status, response.body]).toMatchObject([201, { Comment: 'x', Count: 1 }]);
      expect(new Headers(request.headers).get('Content-Type')).toMatch(/^multipart\/[\w-]+; boundary=/);
    }
    const download = await client.send(named('downloadFile'), { path });
    expect(download.response).toMatchObject({ status: 200, text: '', body: png });
    expect((await client.send(named('deleteFile'), { path })).response).toMatchObject({
      status: 204,
      text: '',
    });
    const missing = await client.send(named('downloadFile'), { path });
    expect(missing.response).toMatchObject({ status: 404, body: { Message: 'No file has the id f.' } });
    const put = (type: string) => client.send(named('putFile'), { path, body: { type, bytes: png } });
    const statuses = await Promise.all(['application/zip', 'image/gif', 'text/plain'].map(put));
    expect(statuses.map((it) => it.response.status)).toEqual([204, 204, 415]);
  });

  it('responses that the client has read are judged by the document', async () => {
    const client = clientOf();
    const validator = product().createValidator({ strict: true });
    await client.send(named('uploadFiles'), { body: { fields: {}, files: [file] } });
    const { response } = await client.send(named('downloadFile'), {
      path: { id: 'f' },
      query: { pieces: 3 },
    });
    expect(response.chunks.at(-1)?.length).toBe(png.length);
    expect(validator.response(named('downloadFile'), response)).toEqual([]);
    expect(validator.response(named('downloadFile'), { ...response, body: undefined })).not.toEqual([]);
    expect(validator.response(named('sortNumbers'), response)).not.toEqual([]);
  });

  it('what was sent is sent again by the command in a report, byte for byte', async () => {
    const { listen, createMock } = product();
    const { url, close } = await listen(createMock());
    const options = { mode: 'full', timeout: 10_000, onExchange() {} } as const;
    const client = product().createClient({ url, fetch, ...options });
    const bodies = fc.record({
      comment: fc.string({ unit: 'grapheme' }),
      bytes: fc.oneof(fc.uint8Array({ minLength: 1 }), fc.constant(png)),
    });
    const property = fc.asyncProperty(bodies, async ({ comment, bytes }) => {
      const body = { fields: { comment }, files: [{ ...file, bytes }] };
      const sent = await client.send(named('uploadFiles'), { body });
      await client.send(named('deleteFile'), { path: { id: 'f' } });
      const { stdout } = await promisify(execFile)('sh', ['-c', curlOf(sent).replace('curl -i', 'curl -s')]);
      expect(JSON.parse(stdout)).toEqual(sent.response.body);
      const { response } = await client.send(named('downloadFile'), { path: { id: 'f' } });
      expect(response.body).toEqual(bytes);
    });
    try {
      await fc.assert(property, { numRuns: 8 });
    } finally {
      await close();
    }
  });

  it('a report has bytes as base64, and no password in them', async () => {
    const client = clientOf();
    const bytes = new Uint8Array(Buffer.concat([png, Buffer.from('secret-ż'), png]));
    const body = { fields: {}, files: [{ ...file, bytes }] };
    const exchange = await client.send(named('uploadFiles'), { body });
    const masked = createMask({ user: 'joe', password: 'secret-ż' })(exchange);
    const said = masked.request.body as typeof body;
    expect(
      Buffer.from(said.files[0]?.bytes ?? []).equals(Buffer.concat([png, Buffer.from('***'), png])),
    ).toBe(true);
    expect(createMask({ user: 'joe', password: 'other' })(exchange)).toBe(exchange);
    const finding = { check: 'x', severity: 'warning', message: 'x', exchanges: [masked], discrepancies: [] };
    const report = {
      url: '',
      startedAt: '',
      summary: { causes: [], differences: [], coverage: [], checks: [] },
      isAuthenticated: false,
      findings: [finding],
    };
    expect(toJson(report as never)).toContain(
      `"base64": "${Buffer.from(said.files[0]?.bytes ?? []).toString('base64')}"`,
    );
  });
}
