import { UsageError } from '../contract/usage-error.ts';
import { isObject } from '../contract/validation/check.ts';
import { checkFields, clock, filled, type Kind, milliseconds, oneOf } from '../control/kinds.ts';
import type { Clock } from '../world/time/clock.ts';

/** How users are told apart. Everything may be left out. */
export interface IdentityOptions {
  /** The password of users that have none of their own; `password` when absent, `false` where those cannot come in by one. */
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

const password: Kind = {
  fits: (value) => value === false || filled.fits(value),
  sentence: 'must be a text that is not empty, or false for none',
};
const kinds: Readonly<Record<keyof IdentityOptions, Kind>> = {
  password,
  consumers: { fits: Array.isArray, sentence: 'must be a list of { key, secret }' },
  tokenLifetime: milliseconds,
  sessionLifetime: milliseconds,
  clientClock: clock,
  repeatableTokens: oneOf(true, false),
};
const consumer: Readonly<Record<'key' | 'secret' | 'publicKey', Kind>> = {
  key: filled,
  secret: filled,
  publicKey: filled,
};

/**
 * Checks options before anything is made of them.
 * @throws UsageError that names the one at fault
 */
export function checkIdentityOptions(options: IdentityOptions): void {
  const failed = 'Failed to create the mock';
  checkFields(failed, options, kinds, { place: 'identity', hides: ['password'] });
  for (const [index, its] of (options.consumers ?? []).entries()) {
    const place = `identity.consumers[${index}]`;
    if (!isObject(its)) throw new UsageError(`${failed}: ${place} must be { key, secret }.`);
    checkFields(failed, { key: '', secret: '', ...(its as object) }, consumer, {
      place,
      hides: Object.keys(consumer),
    });
  }
}
