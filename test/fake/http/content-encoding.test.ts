import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { connect } from '../client.ts';
import { projects } from '../known.ts';

const address = `/api/project/${projects.test}`;
const put = (body: string | Uint8Array<ArrayBuffer>, coding: string) => ({
  method: 'PUT',
  headers: { 'Content-Type': 'application/json', 'Content-Encoding': coding },
  body,
});

describe('a body with a Content-Encoding', () => {
  test.each(['gzip', 'br', 'gzip, identity'])('of %s is 415', async (coding) => {
    const client = connect();
    const compressed = put(gzipSync('{"Name":"New"}'), coding);
    await client.fails(
      () => client.send(address, compressed),
      415,
      /it has the Content-Encoding .*; send it without/,
    );
    const response = await client.mock.fetch(address, compressed);
    expect(response.headers.get('Accept-Encoding')).toBe('identity');
  });

  test('of identity is read', async () => {
    expect((await connect().send(address, put('{"Name":"New"}', 'Identity'))).status).toBe(200);
  });
});
