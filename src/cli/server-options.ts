import { UsageError } from '../contract/usage-error.ts';
import { type Credentials, readAddress, readCredentials, readNumber } from './arguments.ts';

/** How requests are made. */
export interface ServerOptions {
  readonly credentials: Credentials | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  /** Requests per second. */
  readonly rate: number | undefined;
}

interface Values {
  readonly user: string | undefined;
  readonly 'password-env': string | undefined;
  readonly timeout: string;
  readonly rate: string | undefined;
}

/**
 * Reads the only argument that is no option.
 * @throws UsageError
 */
export function readServerAddress([address, ...others]: readonly string[]): string {
  if (address === undefined || others.length > 0)
    throw new UsageError('name the address of one server, such as http://localhost:8080');
  return readApplicationAddress('<url>', address);
}

/**
 * Reads the address of a server with its application path; a path of the API that is written at its end is cut off.
 * @throws UsageError
 */
export function readApplicationAddress(option: string, text: string): string {
  return readAddress(option, text).replace(/\/api$/i, '');
}

/**
 * Reads how requests are made.
 * @param nameOf what the user has written for an option
 * @throws UsageError
 */
export function readServerOptions(
  { user, 'password-env': variable, timeout, rate }: Values,
  nameOf: (option: keyof Values) => string,
): ServerOptions {
  return {
    credentials: readCredentials(
      { user, variable },
      { user: nameOf('user'), variable: nameOf('password-env') },
    ),
    timeout: readNumber(nameOf('timeout'), timeout, { most: 86_400, isPositive: true }) * 1000,
    rate: rate === undefined ? undefined : readNumber(nameOf('rate'), rate),
  };
}
