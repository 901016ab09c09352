import { createHmac, verify } from 'node:crypto';
import OAuth from 'oauth-1.0a';
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
  const oauth = new OAuth({
    consumer: { key: consumer.Id, secret: consumer.Secret },
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => createHmac('sha1', key).update(text).digest('base64'),
  });
  const key = oauth.getSigningKey(tokenSecret);
  switch (signed.oauth('signature_method')) {
    case 'PLAINTEXT':
      return isSame(signature, key);
    case 'HMAC-SHA1':
      return isSame(signature, oauth.hash_function(baseString(oauth, signed), key));
    case 'RSA-SHA1':
      return isSignedByKey(baseString(oauth, signed), consumer.PublicKey, signature);
    default:
      return false;
  }
}

/** The library reads addresses loosely, and encodes and sorts well: it is given parameters that are read already. */
function baseString(oauth: OAuth, { method, url, parameters }: Signed): string {
  const data: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of parameters) {
    const before = data[name];
    data[name] = before === undefined ? value : [before, value].flat();
  }
  return oauth.getBaseString({ method, url, data }, {} as OAuth.Data);
}

function isSignedByKey(text: string, key: string | undefined, signature: string): boolean {
  if (key === undefined) return false;
  try {
    return verify('sha1', Buffer.from(text), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
