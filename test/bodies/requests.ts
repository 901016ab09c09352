import { fc } from '@fast-check/vitest';
import { setupServer } from 'msw/node';
import { describe, expect, it } from 'vitest';
import { writeMultipart } from '../../src/contract/body/multipart.ts';
import type { Product } from './product.ts';

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

const json = (value: unknown) => ({
  method: 'PUT',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});
const form = (text: string) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: text,
});
const messageOf = async (response: Response) => ((await response.json()) as { Message: string }).Message;

/** What a client of each kind of body sees, whatever way it comes. */
export function describeRequests(product: () => Product): void {
  const ways: Readonly<Record<string, () => Promise<{ fetch: Fetch; end(): Promise<void> | void }>>> = {
    'in process': async () => ({ fetch: product().createMock().fetch, end() {} }),
    'over a socket': async () => {
      const { url, close } = await product().listen(product().createMock());
      return { fetch: (path, init) => fetch(url + path, init), end: close };
    },
    'through MSW': async () => {
      const origin = 'https://et.example.test';
      const server = setupServer(...product().handlers(product().createMock({ server: { origin } })));
      server.listen({ onUnhandledRequest: 'error' });
      return { fetch: (path, init) => fetch(origin + path, init), end: () => server.close() };
    },
  };

  describe.each(Object.entries(ways))('%s', (_, open) => {
    async function within(work: (fetch: Fetch) => Promise<void>): Promise<void> {
      const { fetch, end } = await open();
      try {
        await work(fetch);
      } finally {
        await end();
      }
    }

    it('JSON may be a list, a text or null, in requests and responses', () =>
      within(async (fetch) => {
        const sorted = await fetch('/api/samples/numbers', json([3, 1, 2]));
        expect([sorted.status, await sorted.text()]).toEqual([200, '[1,2,3]']);
        for (const word of ['"ż"', 'null']) {
          const said = await fetch('/api/samples/word', json(JSON.parse(word)));
          expect([said.status, await said.text()]).toEqual([200, word]);
        }
      }));

    it('a form is read as the document declares its fields', () =>
      within(async (fetch) => {
        const tql = `Name ~ 'ż' ${'x'.repeat(20_000)}`;
        const query = new URLSearchParams({ tql, top: '3', exact: 'true', other: 'y' });
        const response = await fetch('/api/samples/search', form(query.toString()));
        expect(await response.json()).toEqual({ tql, top: 3, exact: true });
      }));

    it('a form with FormData is an upload, as browsers send it', () =>
      within(async (fetch) => {
        const data = new FormData();
        data.append('report', new File(['<a/>'], 'zażółć.xml', { type: 'text/xml' }));
        data.append('comment', 'two\r\nlines');
        data.append('count', '7');
        const response = await fetch('/api/samples/files', { method: 'POST', body: data });
        expect(response.headers.get('Location')).toMatch(/\/api\/samples\/file\/report$/);
        expect([response.status, await response.json()]).toEqual([
          201,
          {
            Comment: 'two\r\nlines',
            Count: 7,
            Files: [{ Name: 'report', FileName: 'zażółć.xml', Type: 'text/xml', Size: 4 }],
          },
        ]);
        const download = await fetch('/api/samples/file/report');
        expect(Object.fromEntries(download.headers)).toMatchObject({
          'content-type': 'text/xml',
          'content-disposition': `attachment; filename="za____.xml"; filename*=UTF-8''za%C5%BC%C3%B3%C5%82%C4%87.xml`,
          'x-content-type-options': 'nosniff',
        });
        expect(await download.text()).toBe('<a/>');
      }));

    it('a body without content is one without content', () =>
      within(async (fetch) => {
        await fetch('/api/samples/file/a', {
          method: 'PUT',
          headers: { 'Content-Type': 'image/gif' },
          body: 'x',
        });
        const gone = await fetch('/api/samples/file/a', { method: 'DELETE' });
        expect([gone.status, gone.body, gone.headers.get('Content-Type')]).toEqual([204, null, null]);
        expect((await fetch('/api/samples/file/a')).status).toBe(404);
      }));

    it('bytes come back as they went, whole and in pieces', () =>
      within(async (fetch) => {
        const uploads = fc.record({
          bytes: fc.uint8Array({ minLength: 1, maxLength: 3000 }),
          subtype: fc.constantFrom('form-data', 'mixed'),
          pieces: fc.integer({ min: 1, max: 5 }),
        });
        const property = fc.asyncProperty(uploads, async ({ bytes, subtype, pieces }) => {
          const file = { name: 'f', filename: 'f.bin', type: 'application/octet-stream', bytes };
          const upload = writeMultipart({ fields: {}, files: [file] }, subtype);
          const headers = { 'Content-Type': upload.type };
          const sent = await fetch('/api/samples/files', { method: 'POST', headers, body: upload.bytes });
          expect(sent.status).toBe(201);
          for (const query of ['', `?pieces=${pieces}`]) {
            const download = await fetch(`/api/samples/file/f${query}`);
            expect(new Uint8Array(await download.arrayBuffer())).toEqual(bytes);
          }
        });
        await fc.assert(property, { numRuns: 20 });
      }));

    const upload = (body: string, type = 'multipart/form-data; boundary=b') => ({
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
    const field = '--b\r\nContent-Disposition: form-data; name="comment"\r\n\r\nx\r\n';
    const file = '--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nx\r\n';
    it.each([
      [
        'files',
        upload('{}', 'application/json'),
        415,
        'its type is application/json; send Content-Type: multipart/form-data or multipart/mixed',
      ],
      ['files', { method: 'POST' }, 415, 'it has no Content-Type'],
      ['files', upload(`${field}--b--`), 403, 'it has no file'],
      ['files', upload('--b--'), 403, 'it has no file'],
      ['files', upload(`${field}${field}${file}--b--`), 400, 'the field comment is given more than once'],
      ['files', upload(`${file.replace('"f"', '"count"')}--b--`), 403, '/count must be integer'],
      ['files', upload(`${field.replace('comment', 'other')}${file}--b--`), 403, '/other must be a file'],
      [
        'files',
        upload(`${field.replace('comment', 'count')}${file}--b--`),
        403,
        '/count must be integer, got "x"',
      ],
      ['files', upload(file), 400, 'it does not end with its boundary'],
      ['files', upload(`${file}--b--`, 'multipart/mixed'), 400, 'its Content-Type names no boundary'],
      ['files', upload(`${file.repeat(101)}--b--`), 400, 'it has more than 100 parts'],
      [
        'file/a',
        { ...json('x'), headers: { 'Content-Type': 'text/plain' } },
        415,
        'send Content-Type: application/zip or image/*',
      ],
      ['search', form('top=3'), 403, '/tql is missing'],
      ['search', form('tql=a&top=x'), 403, '/top must be integer'],
      ['search', form('tql=a&tql=b'), 400, 'tql is given more than once'],
      ['search', { ...json({ tql: 'a' }), method: 'POST' }, 415, 'application/x-www-form-urlencoded'],
      ['numbers', json([1, 'x']), 403, '/1 must be number'],
      ['numbers', json({}), 403, 'it must be array'],
      ['numbers', { ...form('a=1'), method: 'PUT' }, 415, 'send Content-Type: application/json'],
      ['word', json(3), 403, 'it must be string or null'],
    ] as const)('%s refuses what is not its body: %j', (path, init, status, message) =>
      within(async (fetch) => {
        const response = await fetch(`/api/samples/${path}`, init);
        expect([response.status, await messageOf(response)]).toEqual([
          status,
          expect.stringContaining(message),
        ]);
      }),
    );
  });

  it('what is too large is refused, a file at another size than JSON', async () => {
    const { fetch } = product().createMock({ server: { maxBody: 100, maxUpload: 1000 } });
    const file = { name: 'large', filename: 'f', type: 'image/png', bytes: new Uint8Array(700) };
    const post = (bytes: Uint8Array) => {
      const { bytes: body, type } = writeMultipart({ fields: {}, files: [{ ...file, bytes }] });
      return fetch('/api/samples/files', { method: 'POST', headers: { 'Content-Type': type }, body });
    };
    expect((await post(file.bytes)).status).toBe(201);
    const refused = await post(new Uint8Array(1001));
    expect([refused.status, await messageOf(refused)]).toEqual([413, expect.stringContaining('1000 bytes')]);
    expect((await fetch('/api/samples/numbers', json(Array(60).fill(1)))).status).toBe(413);
    expect((await fetch('/api/samples/search', form(`tql=${'x'.repeat(100)}`))).status).toBe(413);
    const kept = await fetch('/api/samples/file/large');
    expect((await kept.arrayBuffer()).byteLength).toBe(700);
  });
}
