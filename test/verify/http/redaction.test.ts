import { describe, expect, it } from 'vitest';
import { createMask, credentialsIn } from '../../../src/verify/http/redaction.ts';
import { leastProcessorTime } from '../../support/processor-time.ts';

const password = 'p"ss<w&rd/ üé';
const mask = createMask({ user: 'joeb', password });
const latin1 = Buffer.from(password, 'latin1');
const utf8 = Buffer.from(password);
const spaced = (bytes: Buffer) => bytes.toString('hex').replace(/..(?=.)/g, '$& ');

describe('the mask of a password', () => {
  it.each([
    ['as it is', password],
    ['in upper case', password.toUpperCase()],
    ['in JSON', JSON.stringify(password)],
    ['in JSON of ASCII alone', 'p\\"ss<w&rd/ \\u00FC\\u00e9'],
    ['as a pointer', 'p"ss<w&rd~1 üé'],
    ['in an address', encodeURIComponent(password)],
    ['in an address with lower-case digits', encodeURIComponent(password).toLowerCase()],
    ['in an address of Latin-1', 'p%22ss%3Cw%26rd%2F%20%FC%E9'],
    ['in a form', `${new URLSearchParams({ password })}`],
    ['in HTML', 'p&quot;ss&lt;w&amp;rd/ üé'],
    ['in HTML as numbers', 'p&#34;ss&#60;w&#38;rd/ &#252;&#233;'],
    ['in HTML as hexadecimal numbers', 'p&#x22;ss&#x3C;w&#x26;rd/ &#xFC;&#xE9;'],
    ['as base64', utf8.toString('base64')],
    ['as base64 of Latin-1', latin1.toString('base64')],
    ['as base64 for addresses', Buffer.from(`??>${password}`).toString('base64url')],
    ['with its user as base64 of Latin-1', Buffer.from(`joeb:${password}`, 'latin1').toString('base64')],
    ['in more base64', Buffer.from(`realm/joeb:${password}#end`).toString('base64')],
    ['in more base64, one place further', Buffer.from(`ealm/joeb:${password}#end`).toString('base64')],
    ['in more base64, two places further', Buffer.from(`alm/joeb:${password}#end`).toString('base64')],
    ['as hexadecimal digits', utf8.toString('hex')],
    ['as hexadecimal digits in upper case', utf8.toString('hex').toUpperCase()],
    ['as hexadecimal digits of Latin-1', latin1.toString('hex')],
    ['as a dump', spaced(utf8)],
    ['as UTF-8 that was read as Latin-1', utf8.toString('latin1')],
    ['as Latin-1 that was read as UTF-8', latin1.toString('utf8')],
  ])('hides it %s', (_, text) => {
    const masked = mask({ Seen: [`a ${text} z`] }).Seen[0];
    expect(masked).toContain('•••');
    // No more than the first and the last group of base64 is left, which is of what stands around.
    expect(`${masked}`.replace('•••', '').length).toBeLessThan(28);
    expect(masked).not.toContain(text);
  });

  it.each([
    ['UTF-8', utf8],
    ['Latin-1', latin1],
  ])('hides it in bytes of %s', (_, bytes) => {
    const file = Buffer.concat([Buffer.from([0, 255]), bytes, Buffer.from([1])]);
    expect([...mask(new Uint8Array(file))]).toEqual([0, 255, 42, 42, 42, 1]);
  });

  it('leaves everything else as it is, and the same object', () => {
    const value = { Name: 'pass', Items: [{ Id: 1 }], Bytes: new Uint8Array([1, 2]) };
    expect(mask(value)).toBe(value);
  });

  it('hides a short one as it is alone, as its other forms are parts of everything', () => {
    const short = createMask({ user: 'joeb', password: 'ab' });
    expect(short('xaby 6162 ABC YWI')).toBe('x•••y 6162 ABC YWI');
  });

  it('is none without a password', () => {
    expect(createMask({ user: 'joeb', password: '' })('joeb')).toBe('joeb');
    expect(createMask(undefined)('joeb')).toBe('joeb');
  });

  it('finds it in a long text in no more time than that is long', async () => {
    const text = 'p"ss<w&rd/ ü'.repeat(100_000);
    expect(await leastProcessorTime(1000, () => mask(text))).toBeLessThan(1000);
  });
});

describe('the credentials of a request', () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

  it.each([
    [basic('joeb:a:b\nc'), { user: 'joeb', password: 'a:b\nc' }],
    [basic('joeb:').replace('Basic', 'BASIC  '), { user: 'joeb', password: '' }],
    [basic('joeb'), { user: '', password: '' }],
  ])('are read from %s', (authorization, credentials) => {
    expect(credentialsIn(authorization)).toEqual(credentials);
  });

  it.each([undefined, '', 'Bearer am9lYjpw', 'Basic', 'Basic am9lYjpw, Digest', 'x Basic am9lYjpw'])(
    'are not in %j',
    (authorization) => {
      expect(credentialsIn(authorization)).toBeUndefined();
    },
  );
});
