import { HttpError } from '../fake/http/http-error.ts';
import type { Consumer, Token } from '../world/seeds/accounts.ts';
import type { WorldStore } from '../world/world.ts';
import type { Nonces, SignedOnce } from './nonces.ts';
import { isSignedBy, signatureMethods } from './signature.ts';
import type { Signed } from './signed.ts';
import type { Tokens } from './tokens.ts';

/** The program that has signed a request, and the token that it has used. */
export interface Signer {
  readonly consumer: Consumer;
  readonly token: Token | undefined;
}

interface Context {
  readonly store: WorldStore;
  readonly tokens: Tokens;
  readonly nonces: Nonces;
  /** Programs that are known in every world. */
  readonly consumers: readonly Consumer[];
}

/** What an error response asks for, so that clients know how to come in. */
const challenge = {
  'WWW-Authenticate': 'Basic realm="Enterprise Tester", charset="UTF-8", OAuth realm="Enterprise Tester"',
};

/** A request that nobody is let in with; never says what a secret should have been. */
export const unauthorized = (reason: string): HttpError =>
  new HttpError(401, `Failed to accept the request: ${reason}.`, challenge);

const unreadable = (reason: string) => new HttpError(400, `Failed to read OAuth: ${reason}.`);

/**
 * Finds out who has signed a request.
 * @param kind of the token that it has to use; undefined where there is none yet
 * @throws HttpError 400 for what cannot be read, 401 for what is wrong
 */
export function checkSigned(
  { store, tokens, nonces, consumers }: Context,
  signed: Signed,
  kind: 'request' | 'access' | undefined,
): Signer {
  const need = (name: string) => signed.oauth(name) || fail(unreadable(`oauth_${name} is missing`));
  const key = need('consumer_key');
  const method = need('signature_method');
  const used = kind === undefined ? '' : need('token');
  need('signature');
  if (!signatureMethods.some((it) => it === method)) {
    throw unreadable(`the signature method is not one of ${signatureMethods.join(', ')}`);
  }
  if ((signed.oauth('version') ?? '1.0') !== '1.0') throw unreadable('oauth_version is not 1.0');
  const consumer = store.Consumer.get(key) ?? consumers.find(({ Id }) => Id === key);
  if (!consumer) throw unauthorized('no program has this oauth_consumer_key');
  const token = kind && tokens.find(kind, used);
  if (kind && token?.ConsumerId !== consumer.Id)
    throw unauthorized('the oauth_token is unknown or has expired');
  if (!isSignedBy(signed, consumer, token?.Secret ?? '')) throw unauthorized('the oauth_signature is wrong');
  // Only now, so that nobody else can use up the nonces of a program.
  if (
    method !== 'PLAINTEXT' ||
    signed.oauth('timestamp') !== undefined ||
    signed.oauth('nonce') !== undefined
  ) {
    checkOnce(nonces, {
      timestamp: need('timestamp'),
      consumer: key,
      token: used,
      nonce: need('nonce'),
      signature: need('signature'),
    });
  }
  return { consumer, token };
}

function checkOnce(nonces: Nonces, request: Omit<SignedOnce, 'timestamp'> & { timestamp: string }): void {
  if (!/^\d{1,12}$/.test(request.timestamp)) throw unreadable('oauth_timestamp is not a number of seconds');
  const timestamp = Number(request.timestamp);
  if (!nonces.isTimely(timestamp))
    throw unauthorized('the oauth_timestamp is not within five minutes of now');
  if (!nonces.isNew({ ...request, timestamp })) throw unauthorized('the oauth_nonce was used before');
}

function fail(error: HttpError): never {
  throw error;
}
