import { UsageError } from '../contract/usage-error.ts';
import { checkDuration, checkNames } from '../control/check-options.ts';
import type { Clock } from '../world/time/clock.ts';

/** How users are told apart. Everything may be left out. */
export interface IdentityOptions {
  /** The password of users that have none of their own; `password` when absent, `false` for none. */
  readonly password?: string | false | undefined;
  /** Programs that may use OAuth, in every world, besides those of the seed. */
  readonly consumers?: readonly { key: string; secret: string; publicKey?: string }[] | undefined;
  /** Milliseconds of the world's clock for which an access token is good; a day when absent. */
  readonly tokenLifetime?: number | undefined;
  /** Milliseconds of the world's clock for which a session is good; half an hour when absent. */
  readonly sessionLifetime?: number | undefined;
  /** The clock by which clients sign requests; real time when absent. */
  readonly clientClock?: Clock | undefined;
  /**
   * Tokens, secrets, verifiers and sessions come from the world's source of identifiers, so that two runs give the same
   * ones, which anybody can foresee. For tests of your own process; they are random when absent.
   */
  readonly repeatableTokens?: boolean | undefined;
}

/** Every option: the compiler asks for each. */
const names: Readonly<Record<keyof IdentityOptions, true>> = {
  password: true,
  consumers: true,
  tokenLifetime: true,
  sessionLifetime: true,
  clientClock: true,
  repeatableTokens: true,
};

/**
 * Checks options before anything is made of them.
 * @throws UsageError that names the one at fault
 */
export function checkIdentityOptions(options: IdentityOptions): void {
  checkNames('identity.', options, names);
  const { consumers = [], tokenLifetime, sessionLifetime } = options;
  checkDuration('identity.tokenLifetime', tokenLifetime);
  checkDuration('identity.sessionLifetime', sessionLifetime);
  if (!Array.isArray(consumers) || !consumers.every(({ key, secret }) => key && typeof secret === 'string'))
    throw new UsageError('Failed to make the mock: identity.consumers is a list of { key, secret }.');
}
