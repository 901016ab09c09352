import { fc } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { writeMultipart } from '../../src/contract/body/multipart.ts';
import type { Product } from './product.ts';

const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 255, 254]);
const put = (bytes: Uint8Array, type = 'image/png') => ({
  method: 'PUT',
  headers: { 'Content-Type': type },
  body: bytes,
});
const bytesIn = (base64 = '') => new Uint8Array(Buffer.from(base64, 'base64'));
const operations = ['uploadFiles', 'downloadFile', 'putFile', 'searchSamples', 'sortNumbers'] as never[];

/** What journal, faults, matchers and identity make of bodies of every kind. */
export function describeObserving(product: () => Product): void {
  it('the journal has the bytes of an upload and a download, and both keep the contract', async () => {
    const mock = product().createMock();
    await mock.fetch('/api/samples/file/a', put(png));
    await (await mock.fetch('/api/samples/file/a')).arrayBuffer();
    await (await mock.fetch('/api/samples/file/a?pieces=3')).arrayBuffer();
    const [upload, ...downloads] = await mock.journal.entries();
    expect(bytesIn(upload?.body?.base64)).toEqual(png);
    expect(upload).toMatchObject({
      body: { size: png.length },
      valid: true,
      problems: { request: [], response: [] },
    });
    expect(downloads).toHaveLength(2);
    for (const { response, problems } of downloads) {
      expect(bytesIn(response.body?.base64)).toEqual(png);
      expect([response.whole, problems.response]).toEqual([true, []]);
    }
  });

  it('the journal judges multipart bodies and forms as the document declares them', async () => {
    const mock = product().createMock();
    const file = { name: 'f', filename: 'f.png', type: 'image/png', bytes: png };
    const good = writeMultipart({ fields: { comment: 'x', count: 3 }, files: [file] });
    const bad = writeMultipart({ fields: { count: 'many' }, files: [file] });
    for (const { bytes: body, type } of [good, bad]) {
      await mock.fetch('/api/samples/files', { method: 'POST', headers: { 'Content-Type': type }, body });
    }
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    for (const body of ['tql=a&top=3', 'top=x'])
      await mock.fetch('/api/samples/search', { method: 'POST', headers, body });
    const entries = await mock.journal.entries();
    expect(entries.map(({ valid }) => valid)).toEqual([true, false, true, false]);
    expect(entries[1]?.hints).toEqual(['the body\'s count must be integer, got "many"']);
    expect(entries[3]?.hints).toEqual([
      "the body's tql is missing",
      'the body\'s top must be integer, got "x"',
    ]);
    expect(entries.flatMap(({ problems }) => problems.response)).toEqual([]);
  });

  it('the journal shows no password, whatever body it is in', async () => {
    const mock = product().createMock();
    const secret = 'pa55word';
    const files = [{ name: 'f', filename: 'f', type: 'image/png', bytes: png }];
    const { bytes: body, type } = writeMultipart({ fields: { password: secret, comment: 'seen' }, files });
    await mock.fetch('/api/samples/files', { method: 'POST', headers: { 'Content-Type': type }, body });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await mock.fetch('/api/samples/search', { method: 'POST', headers, body: `tql=a&password=${secret}` });
    const entries = await mock.journal.entries();
    const shown = Buffer.from(bytesIn(entries[0]?.body?.base64)).toString('latin1');
    expect(shown).toContain('seen');
    expect(JSON.stringify(entries) + shown).not.toContain(secret);
    expect(Buffer.from(shown, 'latin1').includes(Buffer.from(png))).toBe(true);
  });

  it('the journal counts bytes against its size, and of what is larger keeps how large it was', async () => {
    const mock = product().createMock({ observe: { journal: { bytes: 2000 } } });
    const large = new Uint8Array(2001).fill(200);
    await mock.fetch('/api/samples/file/a', put(large));
    const [only] = await mock.journal.entries();
    expect(only?.body).toEqual({ size: 2001 });
    for (const id of ['a', 'b', 'c'])
      await mock.fetch(`/api/samples/file/${id}`, put(new Uint8Array(300).fill(201)));
    expect((await mock.journal.entries()).map(({ number }) => number)).toEqual([3, 4]);
    await (await mock.fetch('/api/samples/file/a?pieces=2')).arrayBuffer();
    await mock.fetch('/api/samples/file/a', put(large));
    await (await mock.fetch('/api/samples/file/a?pieces=20')).arrayBuffer();
    const { response } = (await mock.journal.entries()).at(-1) ?? {};
    expect([response?.body?.size, response?.whole]).toEqual([2001, false]);
    expect(bytesIn(response?.body?.base64).length).toBeLessThan(2001);
  });

  it('coverage counts operations of every kind', async () => {
    const mock = product().createMock();
    await mock.fetch('/api/samples/file/a', put(png));
    await mock.fetch('/api/samples/file/a');
    const used = mock.coverage().filter((row) => row.used > 0 && row.aspect === 'operation');
    expect(used.map(({ name }) => name).sort()).toEqual(['downloadFile', 'putFile']);
  });

  it.each(['', '?pieces=4'])('faults damage the bytes of a download%s', async (query) => {
    const { fetch, faults } = product().createMock();
    const file = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
    await fetch('/api/samples/file/a', put(file));
    const download = async (body: 'truncated' | 'malformed' | 'html' | 'empty') => {
      faults.clear();
      faults.add({ operation: operations[1], body });
      const response = await fetch(`/api/samples/file/a${query}`);
      return {
        type: response.headers.get('Content-Type'),
        bytes: new Uint8Array(await response.arrayBuffer()),
      };
    };
    const truncated = await download('truncated');
    expect(truncated.bytes.length).toBeLessThan(300);
    expect(truncated).toEqual({ type: 'image/png', bytes: file.subarray(0, truncated.bytes.length) });
    const malformed = await download('malformed');
    expect(malformed.type).toBe('image/png');
    expect(malformed.bytes).toHaveLength(300);
    expect(malformed.bytes.subarray(0, 16)).toEqual(file.subarray(0, 16).map((it) => ~it));
    expect(malformed.bytes.subarray(16)).toEqual(file.subarray(16));
    expect((await download('html')).type).toBe('text/html; charset=utf-8');
    expect((await download('empty')).bytes).toHaveLength(0);
    faults.clear();
    faults.add({ operation: operations[1], cut: 'middle' });
    const cut = await fetch(`/api/samples/file/a${query}`);
    await expect(cut.arrayBuffer()).rejects.toThrow();
  });

  it('a refused upload changes nothing', async () => {
    const { fetch, faults } = product().createMock();
    await fetch('/api/samples/file/a', put(png));
    faults.add({ operation: operations[2], status: 415 });
    expect((await fetch('/api/samples/file/a', put(new Uint8Array(3)))).status).toBe(415);
    expect((await fetch('/api/samples/file/a', put(new Uint8Array(3), 'text/html'))).status).toBe(415);
    expect(new Uint8Array(await (await fetch('/api/samples/file/a')).arrayBuffer())).toEqual(png);
  });

  it('matchers and validators know each kind of response', async () => {
    expect.extend(product().matchers);
    const { fetch } = product().createMock();
    await fetch('/api/samples/file/a', put(png));
    await expect(await fetch('/api/samples/file/a')).toMatchContract(operations[1] as never);
    const sorted = () => Response.json([1, 2]);
    await expect(sorted()).toMatchContract(operations[4] as never);
    await expect(Response.json([1, 'x'])).not.toMatchContract(operations[4] as never);
    await expect(new Response(null)).not.toMatchContract(operations[1] as never);
    const image = new Response(png, { headers: { 'Content-Type': 'image/png' } });
    await expect(image).not.toMatchContract(operations[4] as never);
  });

  it('a signed-in user sends forms and files, and each byte arrives', async () => {
    const mock = product().createMock({ identity: product().identity() });
    const fetch = mock.as('joeb').fetch;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 500 }), async (bytes) => {
        const file = { name: 'own', filename: 'f', type: 'application/zip', bytes };
        const { bytes: body, type } = writeMultipart({ fields: {}, files: [file] }, 'mixed');
        const sent = await fetch('/api/samples/files', {
          method: 'POST',
          headers: { 'Content-Type': type },
          body,
        });
        expect(sent.status).toBe(201);
        expect(new Uint8Array(await (await fetch('/api/samples/file/own')).arrayBuffer())).toEqual(bytes);
      }),
      { numRuns: 10 },
    );
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const tql = 'x'.repeat(100_000);
    const found = await fetch('/api/samples/search', { method: 'POST', headers, body: `tql=${tql}` });
    expect(await found.json()).toMatchObject({ tql });
  });
}
