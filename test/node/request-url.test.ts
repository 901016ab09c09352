import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestUrl } from '../../src/node/request-url.ts';

const word = fc.string({ unit: fc.constantFrom(...'aZ09xn-_.:'), maxLength: 12 });
const host = fc.oneof(
  word,
  fc.domain(),
  fc.ipV4(),
  fc.constantFrom('localhost:8080', '127.0.0.1:80', 'a.0x7f'),
);
const part = fc.string({ unit: fc.constantFrom(...`aB1/.%2e?&=#'"<>[]{}|^~!$()*+,;:@ \\ü`), maxLength: 20 });

describe('the URL of a request', () => {
  it('is written as the URL class writes it', () => {
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), host, part, (scheme, name, rest) => {
        let url: string;
        try {
          url = requestUrl(scheme, name, `/${rest}`);
        } catch {
          return;
        }
        expect(url).toBe(new URL(`${scheme}://${name}/${rest}`).href);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [undefined, '/', 'it does not name a host'],
    ['a/b', '/', 'its host is none'],
    ['user@localhost', '/', 'its host is none'],
    ['localhost', '*', 'its path does not begin with a slash'],
    ['localhost', '/a\\b?c', 'its path has a backslash'],
    ['localhost:99999', '/', 'its address is no URL'],
  ])('cannot be made of the host %s and the path %s', (name, path, message) => {
    expect(() => requestUrl('http', name, path)).toThrow(message);
  });

  it('may have a backslash in its query, and no path', () => {
    expect(requestUrl('http', 'localhost', '/a?b=\\')).toBe('http://localhost/a?b=\\');
    expect(requestUrl('http', 'localhost', '?b')).toBe('http://localhost/?b');
  });
});
