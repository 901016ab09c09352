import { UsageError } from '../contract/usage-error.ts';
import { readAddress, readNumber } from './arguments.ts';

/** The options of every command that makes requests to a server. */
export const serverOptions = {
  user: { type: 'string' },
  'password-env': { type: 'string' },
  timeout: { type: 'string' },
  rate: { type: 'string' },
} as const;

export const credentialsHelp = `  --user <name>          the user for Basic authentication
  --password-env <name>  the environment variable with the password`;

export const requestsHelp = `  --timeout <seconds>    the timeout of each request (default: 30)
  --rate <number>        the maximum number of requests per second (default: no limit)`;

/** How requests are made. */
export interface ServerOptions {
  readonly credentials: { readonly user: string; readonly password: string } | undefined;
  /** Milliseconds. */
  readonly timeout: number | undefined;
  /** Requests per second. */
  readonly rate: number | undefined;
}

type Values = { readonly [N in keyof typeof serverOptions]?: string | undefined };

/**
 * Reads the only argument that is no option.
 * @throws UsageError
 */
export function readServerAddress([address, ...others]: readonly string[]): string {
  if (address === undefined || others.length > 0) throw new UsageError('name the address of one server');
  return readAddress('<url>', address);
}

/**
 * Reads how requests are made; the command line goes before the configuration.
 * @throws UsageError
 */
export function readServerOptions(
  values: Values,
  config: {
    readonly user?: string;
    readonly passwordEnv?: string;
    readonly timeout?: number;
    readonly rate?: number | undefined;
  } = {},
): ServerOptions {
  const number = (option: 'timeout' | 'rate', limits = {}) =>
    values[option] === undefined ? config[option] : readNumber(`--${option}`, values[option], limits);
  const seconds = number('timeout', { most: 86_400 });
  return {
    credentials: readCredentials(values.user ?? config.user, values['password-env'] ?? config.passwordEnv),
    timeout: seconds === undefined ? undefined : seconds * 1000,
    rate: number('rate'),
  };
}

function readCredentials(
  user: string | undefined,
  variable: string | undefined,
): ServerOptions['credentials'] {
  if (user === undefined && variable === undefined) return undefined;
  if (user === undefined || variable === undefined)
    throw new UsageError('--user and --password-env go together');
  const password = process.env[variable];
  // Basic authentication takes what is before the first colon for the user.
  if (user.includes(':')) throw new UsageError(`--user must not have a colon in it, got ${user}`);
  if (password === undefined) throw new UsageError(`the environment variable ${variable} is not set`);
  return { user, password };
}
