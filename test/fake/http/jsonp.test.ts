import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { connect } from '../client.ts';
import { projects } from '../known.ts';

const address = `/api/project/${projects.test}`;

describe('callback', () => {
  test.each(['show', '$', 'app.show', '_a1.b'])('%s is called with what the response says', async (name) => {
    const client = connect();
    const { text: json } = await client.get(address);
    const { status, headers, text } = await client.get(`${address}?callback=${encodeURIComponent(name)}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/javascript; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toBe(`/**/${name}(${json});`);
  });

  test('works for collections, and with characters that end a line of a script', async () => {
    const client = connect();
    await client.put(address, { Description: 'one\u2028two\u2029three' });
    const { text } = await client.get('/api/projects?$top=1&callback=show');
    const seen: { Items: { Description: string }[] }[] = [];
    runInNewContext(text, { show: (it: never) => seen.push(it) });
    expect(seen).toMatchObject([{ Items: [{ Description: 'one\u2028two\u2029three' }] }]);
    expect(text).not.toMatch(/[\u2028\u2029]/);
  });

  test.each(['', 'alert(1)//', 'a b', '1a', 'a..b', 'a[0]', '<script>', `a${'b'.repeat(128)}`])(
    '%j cannot be the name of a function, and is 403',
    async (name) => {
      const client = connect();
      await client.fails(
        () => client.get(`${address}?callback=${encodeURIComponent(name)}`),
        403,
        /callback must be the name of a function/,
      );
    },
  );

  test('makes no difference to an error response, nor to what changes something', async () => {
    const client = connect();
    const { headers } = await client.get(`/api/project/nowhere?callback=show`);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { text } = await client.put(`${address}?callback=show`, { Name: 'Test Project' });
    expect(text.startsWith('{')).toBe(true);
  });
});
