import { describe, expect, it } from 'vitest';
import { isPathSegment } from '../../../src/contract/http/path-segment.ts';
import { isLoopback, reasonOfFailedFetch, serverUrl } from '../../../src/contract/http/server-url.ts';

describe('the address of a server', () => {
  it.each([
    ['https://et.example.org/EnterpriseTester/', 'https://et.example.org/EnterpriseTester'],
    ['HTTP://ET.example.org:80//', 'http://et.example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is %s', (text, url) => {
    expect(serverUrl(text)).toBe(url);
  });

  it.each([
    '',
    'et.example.org',
    'ftp://et.example.org',
    'xhttp://et.example.org',
    'https+x://et.example.org',
    'https://joeb@et.example.org',
    'https://:geheim@et.example.org',
    'https://et.example.org/?a=1',
    'https://et.example.org/#a',
  ])('is not "%s"', (text) => {
    expect(serverUrl(text)).toBeUndefined();
  });
});

describe('a host', () => {
  it.each([
    'localhost',
    'LOCALHOST.',
    'mock.localhost',
    'a-b.c.localhost',
    '127.0.0.1',
    '127.1.22.255',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
    '[::ffff:7f00:1]',
    '[::FFFF:7f12:abcd]',
  ])('%s is this machine alone', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each([
    '',
    'localhost.example.org',
    'xlocalhost',
    'localhost..',
    'my localhost',
    '127.0.0',
    '127.0.0.1.example.org',
    '127.0.0.1234',
    '1127.0.0.1',
    '128.0.0.1',
    '0.0.0.0',
    '::',
    '[::11]',
    '[::ffff:8f00:1]',
    '[::ffff:7f000:1]',
    '[::ffff:7f00:12345]',
  ])('"%s" is not', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

describe('why a request has failed', () => {
  it.each([
    [
      new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED ::1:80') }),
      'connect ECONNREFUSED ::1:80',
    ],
    [
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
      }),
      'its certificate is of an authority that Node.js does not know (DEPTH_ZERO_SELF_SIGNED_CERT); set NODE_EXTRA_CA_CERTS to a file with the certificate of that authority',
    ],
    [new TypeError('fetch failed.', { cause: new Error('') }), 'fetch failed'],
    [new TypeError('Failed to fetch. Sorry.'), 'Failed to fetch. Sorry'],
    [new TypeError('fetch failed', { cause: 'a text' }), 'fetch failed'],
  ])('is what the cause says, where there is one: %s', (error, reason) => {
    expect(reasonOfFailedFetch(error)).toBe(reason);
  });
});

describe('a segment of a path', () => {
  it.each(['a', '...', '.a', 'a.', ' ', 'ż', '😀', 'a/b'])('may be "%s"', (text) => {
    expect(isPathSegment(text)).toBe(true);
  });

  it.each(['', '.', '..', '\ud800', 'a\udc00b'])('is not %j', (text) => {
    expect(isPathSegment(text)).toBe(false);
  });
});
