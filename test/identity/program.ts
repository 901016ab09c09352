import { createHmac, createSign, type KeyObject } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import type { Mock } from '../../src/index.ts';

/** How a program signs. */
export interface Program {
  readonly key: string;
  readonly secret: string;
  readonly method?: 'HMAC-SHA1' | 'PLAINTEXT' | 'RSA-SHA1';
  readonly privateKey?: KeyObject;
}

/** A request to be signed. */
export interface Unsigned {
  readonly url: string;
  readonly method?: string;
  readonly token?: { readonly key: string; readonly secret: string };
  readonly form?: Readonly<Record<string, string>>;
  /** Parameters of OAuth besides the usual ones, or instead of them. */
  readonly oauth?: Readonly<Record<string, string>>;
}

let nonce = 0;

/** The parameters of a signed request, by the library that clients use. */
export function sign({ key, secret, method: way = 'HMAC-SHA1', privateKey }: Program, request: Unsigned) {
  const { url, method = 'GET', token, form = {}, oauth: given } = request;
  nonce += 1;
  const parameters: Record<string, string> = {
    oauth_consumer_key: key,
    oauth_nonce: `nonce-${nonce}`,
    oauth_signature_method: way,
    oauth_timestamp: '1700000000',
    oauth_version: '1.0',
    ...(token && { oauth_token: token.key }),
    ...given,
  };
  const oauth = new OAuth({
    consumer: { key, secret },
    signature_method: way,
    hash_function: (text, secrets) => {
      if (way === 'PLAINTEXT') return secrets;
      if (way === 'RSA-SHA1' && privateKey) return createSign('sha1').update(text).sign(privateKey, 'base64');
      return createHmac('sha1', secrets).update(text).digest('base64');
    },
  });
  const data = { ...form };
  const signature = oauth.getSignature({ url, method, data }, token?.secret, { ...parameters } as never);
  return { oauth, parameters: { ...parameters, oauth_signature: signature } };
}

/** Sends a signed request, with its parameters in the header. */
export function send(mock: Mock, program: Program, request: Unsigned): Promise<Response> {
  const { oauth, parameters } = sign(program, request);
  return mock.fetch(request.url, {
    method: request.method ?? 'GET',
    headers: { ...oauth.toHeader(parameters as never) },
    ...(request.form && { body: new URLSearchParams(request.form) }),
  });
}

export async function tokenOf(response: Response): Promise<{ key: string; secret: string }> {
  const fields = new URLSearchParams(await response.text());
  return { key: fields.get('oauth_token') ?? '', secret: fields.get('oauth_token_secret') ?? '' };
}
