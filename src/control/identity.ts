import { UsageError } from '../contract/usage-error.ts';
import type { Authorization } from '../fake/http/authorization.ts';
import type { BodyLimits } from '../fake/http/body.ts';
import type { HttpError } from '../fake/http/http-error.ts';
import type { ServiceRequest } from '../fake/http/request.ts';
import type { MaybePromise, RawResponse } from '../fake/http/response.ts';
import type { Address } from '../fake/http/url.ts';
import type { Grant } from '../world/seeds/accounts.ts';
import type { World } from '../world/world.ts';
import type { Peer } from './router/peer.ts';

/** The request header by which a test is answered as a user, without a password: its name, or its id. */
export const userHeader = 'x-mock-user';

/** A request for the documented API, or for a page of the application. */
export interface IncomingRequest {
  readonly request: ServiceRequest;
  readonly address: Address;
  /** Absent for requests of this process. */
  readonly peer: Peer | undefined;
}

/** Asks whose requests are, in one world. */
export interface Authenticator {
  /** Who has a password and which permissions. */
  readonly accounts: Accounts;
  /**
   * Answers a request for the pages of OAuth; every other one goes on. What is thrown is to become the response.
   * @param enter goes on, with what was found out; the request is another one where its body had to be read
   */
  handle(
    request: IncomingRequest,
    enter: (request: ServiceRequest, authorization?: Authorization | HttpError) => MaybePromise<RawResponse>,
  ): MaybePromise<RawResponse>;
}

/** Tells users apart: what `identity()` of `enterprise-tester-mock/identity` makes. */
export interface Identity {
  /**
   * @param name of the world, which user names may have before a slash
   * @param limits how many bytes of a body are read
   */
  open(world: World, name: string, limits: BodyLimits): Authenticator;
}

/** What is said of the account of a user. Passwords are not. */
export interface AccountFacts {
  /** What the user logs in with. */
  readonly userName: string;
  /** Whether the user may log in. */
  readonly enabled: boolean;
  /** Undefined, like the groups, for a user who may do everything. */
  readonly permissions?: readonly Grant[];
  /** The groups that it is in. */
  readonly groups?: readonly string[];
}

/** What an account is to have; what is absent stays as it is. */
export interface AccountChange {
  /** The password that it then has. */
  readonly password?: string | undefined;
  /** Keys such as `TestManagement/ManageScripts/View`, alone for everywhere or with a project. */
  readonly permissions?: readonly Grant[] | undefined;
  /** The groups that the account is then in, by Id or name. */
  readonly groups?: readonly string[] | undefined;
}

/** The accounts of a world's users. */
export interface Accounts {
  /**
   * The name of a user as the records have it.
   * @throws Error when there is no such user
   */
  named(userName: string): string;
  /** Every user, in the order of the records. */
  list(): AccountFacts[];
  /**
   * Gives a user another password, permissions or groups.
   * @throws Error when there is no such user, group or permission
   * @example
   * mock.accounts.set('joeb', { permissions: ['TestManagement/ManageScripts/View'] });
   */
  set(userName: string, change: AccountChange): AccountFacts;
  /**
   * Takes back what was said of a user: the usual password, every permission.
   * @throws Error when there is no such user
   */
  clear(userName: string): void;
  /** Groups and their permissions. */
  groups(): { name: string; permissions: readonly Grant[] }[];
  /**
   * Makes a group, or gives it other permissions.
   * @throws Error when there is no such permission
   */
  setGroup(name: string, permissions: readonly Grant[]): void;
  /**
   * Logs a user in, as the application does for its own pages.
   * @returns what to send as `Cookie`
   * @throws Error when there is no such user, or it is not enabled
   */
  logIn(userName: string): string;
  /**
   * Ends the sessions and the OAuth tokens of a user, or of all.
   * @returns how many there were
   * @throws Error when there is no such user
   */
  revoke(userName?: string): number;
}

function off(): never {
  throw new UsageError(
    'Failed to use accounts: authentication is not enabled; use createMock({ identity: identity() }), or et-mock serve --identity.',
  );
}

/** What stands for the accounts of a mock that tells no users apart. */
const noAccounts: Accounts = {
  named: off,
  list: off,
  set: off,
  clear: off,
  groups: off,
  setGroup: off,
  logIn: off,
  revoke: off,
};

/** The authenticator of a mock that tells no users apart: every request goes on, and nobody is asked. */
export const anyone: Authenticator = {
  accounts: noAccounts,
  handle: ({ request }, enter) => enter(request),
};
