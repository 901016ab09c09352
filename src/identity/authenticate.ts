import type { Entities } from '../contract/entities.gen.ts';
import { sessionCookie } from '../contract/operations.gen.ts';
import { userHeader } from '../control/identity.ts';
import { isFromThisMachine, isOfOwnPage, type Peer } from '../control/router/peer.ts';
import type { WorldStore } from '../world/world.ts';
import type { Signed } from './signed.ts';
import { checkSigned, unauthorized } from './signers.ts';
import type { Tokens } from './tokens.ts';
import { checkPassword, findUser, isEnabled } from './users.ts';

/** What a request says about who makes it. */
export interface Claim {
  header(name: string): string | undefined;
  readonly url: URL;
  readonly peer: Peer | undefined;
  readonly signed: Signed | undefined;
}

interface Context {
  readonly store: WorldStore;
  /** Of the world, which user names may have before a slash. */
  readonly name: string;
  /** The password of users that have none of their own. */
  readonly usual: string | undefined;
  readonly tokens: Tokens;
  readonly signers: Parameters<typeof checkSigned>[0];
}

/** Finds out who makes a request. */
export type Authenticate = (claim: Claim) => Entities['User'];

/**
 * Makes what finds out who asks: the user that a test names, Basic credentials, a signature, or a session.
 * @returns a function that throws an HttpError: 401, or 400 for a signature that cannot be read
 */
export function createAuthenticator({ store, name, usual, tokens, signers }: Context): Authenticate {
  const bare = (userName: string) =>
    userName.startsWith(`${name}/`) ? userName.slice(name.length + 1) : userName;

  /** The user of a token, who may have gone meanwhile. */
  function ownerOf(userId: string | undefined): Entities['User'] {
    const user = userId === undefined ? undefined : store.User.get(userId);
    if (user && isEnabled(user)) return user;
    throw unauthorized('its user is not there, or not enabled');
  }

  return (claim) => {
    const { header, signed } = claim;
    const wanted = header(userHeader);
    if (wanted !== undefined && isTrusted(claim)) return ownerOf(findUser(store, bare(wanted))?.Id ?? wanted);
    const authorization = header('authorization');
    const basic = /^Basic\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1];
    if (basic !== undefined) {
      const { userName, password } = readBasic(basic);
      const user = checkPassword(store, { userName: bare(userName), password }, usual);
      if (user) return user;
      throw unauthorized('the user name or the password is wrong');
    }
    if (signed) return ownerOf(checkSigned(signers, signed, 'access').token?.UserId);
    if (authorization !== undefined) throw unauthorized('its Authorization is neither Basic nor OAuth');
    const session = readCookie(header('cookie') ?? '');
    if (session === undefined) throw unauthorized('it has no credentials');
    return ownerOf((tokens.find('session', session) ?? missing()).UserId);
  };
}

function missing(): never {
  throw unauthorized('its session is unknown or has expired');
}

/** Whether a request may choose its user: only programs on this machine, and no pages of other sites. */
const isTrusted = ({ peer, url }: Claim): boolean =>
  !peer || (isFromThisMachine(url, peer) && isOfOwnPage(url, peer));

function readBasic(text: string): { readonly userName: string; readonly password: string } {
  const bytes = Buffer.from(text, 'base64');
  const read = bytes.toString('utf8');
  // Some clients send bytes of an older encoding.
  const pair = read.includes('\uFFFD') ? bytes.toString('latin1') : read;
  const colon = pair.indexOf(':');
  return { userName: pair.slice(0, Math.max(0, colon)), password: colon === -1 ? '' : pair.slice(colon + 1) };
}

function readCookie(text: string): string | undefined {
  return text
    .split(';')
    .map((it) => it.trim().split('='))
    .find(([name]) => name === sessionCookie)?.[1];
}
