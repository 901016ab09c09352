import { randomUUID } from 'node:crypto';
import { kindOf } from '../contract/body/media-type.ts';
import type { Authenticator, Identity, IncomingRequest } from '../control/identity.ts';
import { type BodyLimits, readBody } from '../fake/http/body.ts';
import { HttpError } from '../fake/http/http-error.ts';
import { type ServiceRequest, withBody } from '../fake/http/request.ts';
import { publicUrlOf } from '../fake/http/url.ts';
import type { Consumer } from '../world/seeds/accounts.ts';
import { createClock } from '../world/time/clock.ts';
import type { World } from '../world/world.ts';
import { createAccounts } from './accounts.ts';
import { createAdmitted, onlyBasic } from './admitted.ts';
import { createAuthenticator } from './authenticate.ts';
import { createNonces } from './nonces.ts';
import { findPage } from './oauth.ts';
import { checkIdentityOptions, type IdentityOptions } from './options.ts';
import { createAuthorization } from './permissions.ts';
import { readSigned } from './signed.ts';
import { checkSigned } from './signers.ts';
import { createTokens } from './tokens.ts';
import { checkPassword, noteLogIn } from './users.ts';

/** Milliseconds for which a user may think about a request token. */
const requestLifetime = 600_000;
/** Larger forms are not read on the pages of OAuth. */
const maxForm = 65_536;

/**
 * Tells users apart: requests need Basic credentials, a signature of OAuth 1.0a or a session, and users may do what their
 * permissions say.
 * @example
 * const mock = createMock({ identity: identity() });
 * mock.accounts.set('joeb', { permissions: ['TestManagement/ManageScripts/View'] });
 * const response = await mock.as('joeb').fetch('/api/scripts');
 */
export function identity(options: IdentityOptions = {}): Identity {
  checkIdentityOptions(options);
  const { password = 'password', tokenLifetime, sessionLifetime, clientClock, repeatableTokens } = options;
  const usual = password === false ? undefined : password;
  const consumers: Consumer[] = (options.consumers ?? []).map(({ key, secret, publicKey }) => ({
    Id: key,
    Secret: secret,
    ...(publicKey === undefined ? {} : { PublicKey: publicKey }),
  }));
  const lifetimes = {
    request: requestLifetime,
    access: tokenLifetime ?? 86_400_000,
    session: sessionLifetime ?? 1_800_000,
  };
  const noncesOf = createNonces(clientClock ?? createClock());
  return {
    open(world, name, limits) {
      const tokens = createTokens(world, lifetimes, repeatableTokens ? () => world.ids.next() : randomUUID);
      const nonces = noncesOf(world.store);
      return openAuthenticator({
        world,
        name,
        limits,
        usual,
        tokens,
        signers: { store: world.store, tokens, nonces, consumers },
      });
    },
  };
}

interface Parts {
  readonly world: World;
  readonly name: string;
  readonly limits: BodyLimits;
  readonly usual: string | undefined;
  readonly tokens: ReturnType<typeof createTokens>;
  readonly signers: Parameters<typeof checkSigned>[0];
}

function openAuthenticator({ world, name, limits, usual, tokens, signers }: Parts): Authenticator {
  const { store } = world;
  const authenticate = createAuthenticator({ store, name, usual, tokens, signers });
  const admitted = createAdmitted(store);

  /** Answers what can be answered, whether the body was read as a form or not. */
  function handle(caller: IncomingRequest, enter: Parameters<Authenticator['handle']>[1], body?: Uint8Array) {
    const { request, address, peer } = caller;
    const header = headerOf(caller);
    const page = findPage(address.path);
    const basic = page || body ? undefined : onlyBasic(header, address);
    const known = basic === undefined ? undefined : admitted.get(basic);
    if (known) return enter(request, known);
    const form = body && new TextDecoder().decode(body);
    try {
      const { method } = request;
      const url = publicUrlOf(request, address);
      const signed = readSigned({ method, url }, header('authorization'), form);
      if (page) {
        const call = { method, url, form, signed };
        return page(call, {
          tokens,
          check: (it, kind) => checkSigned(signers, it, kind),
          logIn(given) {
            const user = checkPassword(store, given, usual);
            if (user) noteLogIn(world, user);
            return user;
          },
        });
      }
      const authorization = createAuthorization(store, authenticate({ header, url, peer, signed }));
      if (basic !== undefined) admitted.add(basic, authorization);
      return enter(readAgain(request, body), authorization);
    } catch (error) {
      if (page || !(error instanceof HttpError)) throw error;
      return enter(readAgain(request, body), error);
    }
  }

  return {
    accounts: createAccounts(world, tokens),
    handle(caller, enter) {
      const type = headerOf(caller)('content-type');
      if (type === undefined || kindOf(type) !== 'form') return handle(caller, enter);
      const maxBody = findPage(caller.address.path) ? maxForm : limits.maxBody;
      return readBody(caller.request, { ...limits, maxBody }).then((body) => handle(caller, enter, body));
    },
  };
}

const headerOf = ({ request, peer }: IncomingRequest) =>
  peer ? peer.header : (name: string) => request.headers.get(name) ?? undefined;

/** A request whose body was read, with that body. */
const readAgain = (request: ServiceRequest, body: Uint8Array | undefined): ServiceRequest =>
  body === undefined ? request : withBody(request, body);
