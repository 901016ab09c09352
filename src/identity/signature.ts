import { createHmac, verify } from 'node:crypto';
import type { Consumer } from '../world/seeds/accounts.ts';
import type { Signed } from './signed.ts';
import { isSame } from './users.ts';

/** The ways to sign that are understood. */
export const signatureMethods = ['HMAC-SHA1', 'PLAINTEXT', 'RSA-SHA1'] as const;

/**
 * Whether a request was signed with the secrets of the consumer and the token.
 * @param tokenSecret empty where there is no token yet
 */
export function isSignedBy(signed: Signed, consumer: Consumer, tokenSecret: string): boolean {
  const signature = signed.oauth('signature') ?? '';
  const key = `${encode(consumer.Secret)}&${encode(tokenSecret)}`;
  switch (signed.oauth('signature_method')) {
    case 'PLAINTEXT':
      return isSame(signature, key);
    case 'HMAC-SHA1':
      return isSame(signature, createHmac('sha1', key).update(baseString(signed)).digest('base64'));
    case 'RSA-SHA1':
      return isSignedByKey(baseString(signed), consumer.PublicKey, signature);
    default:
      return false;
  }
}

/** What is signed: RFC 5849, section 3.4.1. */
function baseString({ method, url, parameters }: Signed): string {
  const normalized = parameters
    .map((pair) => pair.map(encode))
    // What is encoded is ASCII, whose code units stand in the order of its bytes.
    .sort(([name = '', value = ''], [otherName = '', otherValue = '']) =>
      name === otherName ? compare(value, otherValue) : compare(name, otherName),
    )
    .map((pair) => pair.join('='))
    .join('&');
  return [method, url, normalized].map(encode).join('&');
}

/** RFC 5849, section 3.6: also what `encodeURIComponent` leaves as it is, but letters, digits, `-`, `.`, `_` and `~`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function isSignedByKey(text: string, key: string | undefined, signature: string): boolean {
  if (key === undefined) return false;
  try {
    return verify('sha1', Buffer.from(text), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
