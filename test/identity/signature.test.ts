import { describe, expect, it } from 'vitest';
import { isSignedBy } from '../../src/identity/signature.ts';
import { readSigned } from '../../src/identity/signed.ts';
import { leastProcessorTime } from '../support/processor-time.ts';

/** Examples of RFC 5849, sections 1.2 and 3.4.1; the last one with the signature that its base string has. */
const examples = [
  {
    what: 'an access token',
    url: 'https://photos.example.net/token',
    method: 'POST',
    secrets: ['kd94hf93k423kf44', 'hdhd0244k9j7ao03'],
    header:
      'OAuth realm="Photos", oauth_consumer_key="dpf43f3p2l4k3l03", oauth_token="hh5s93j4hdidpola", oauth_signature_method="HMAC-SHA1", oauth_timestamp="137131201", oauth_nonce="walatlh", oauth_verifier="hfdp7dh39dks9884", oauth_signature="gKgrFCywp7rO0OXSjdot%2FIHF7IU%3D"',
  },
  {
    what: 'a photo',
    url: 'http://photos.example.net/photos?file=vacation.jpg&size=original',
    method: 'GET',
    secrets: ['kd94hf93k423kf44', 'pfkkdhi9sl3r4s00'],
    header:
      'OAuth realm="Photos", oauth_consumer_key="dpf43f3p2l4k3l03", oauth_token="nnch734d00sl2jdk", oauth_signature_method="HMAC-SHA1", oauth_timestamp="137131202", oauth_nonce="chapoH", oauth_signature="MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"',
  },
  {
    what: 'parameters in three places',
    url: 'http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b',
    method: 'POST',
    form: 'c2&a3=2+q',
    secrets: ['j49sk3j29djd', 'dh893hdasih9'],
    header:
      'OAuth realm="Example", oauth_consumer_key="9djdj82h48djs9d2", oauth_token="kkk9d7dh3k39sjv7", oauth_signature_method="HMAC-SHA1", oauth_timestamp="137131201", oauth_nonce="7d8f3e4a", oauth_signature="r6%2FTJjbCOr97%2F%2BUU0NsvSne7s5g%3D"',
  },
];

describe('a signature of the standard', () => {
  it.each(examples)(
    'fits its request: $what',
    ({ url, method, header, form, secrets: [Secret = '', token = ''] }) => {
      const read = (address: string) => readSigned({ method, url: address }, header, form);
      const signed = read(url);
      if (!signed) throw new Error('not signed');
      const consumer = { Id: signed.oauth('consumer_key') ?? '', Secret };
      expect(isSignedBy(signed, consumer, token)).toBe(true);
      expect(isSignedBy(signed, { ...consumer, Secret: `${Secret}x` }, token)).toBe(false);
      expect(isSignedBy(signed, consumer, `${token}x`)).toBe(false);
      const other = read(`${url}${url.includes('?') ? '&' : '?'}more=1`);
      expect(other && isSignedBy(other, consumer, token)).toBe(false);
    },
  );
});

describe('an Authorization header', () => {
  const read = (header: string) => readSigned(new Request('http://localhost/'), header, undefined);

  it('may have white space between its parts', () => {
    const signed = read('OAuth  realm = "a, b" ,\toauth_nonce="n%2Fn" , oauth_token = "t"');
    expect([signed?.oauth('nonce'), signed?.oauth('token')]).toEqual(['n/n', 't']);
    expect(signed?.parameters).toEqual([
      ['oauth_nonce', 'n/n'],
      ['oauth_token', 't'],
    ]);
  });

  it.each(['a', ' ', 'a=', 'a="" ', '"', ',', 'a="', 'oauth_a="b",'])(
    'that repeats %j for 40,000 characters is read in no time',
    async (piece) => {
      const header = `OAuth ${piece.repeat(40_000 / piece.length)}`;
      const spent = await leastProcessorTime(250, () => {
        try {
          read(header);
        } catch (error) {
          expect(error).toMatchObject({ status: 400 });
        }
      });
      expect(spent).toBeLessThan(250);
    },
  );
});
