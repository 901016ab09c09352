import { UsageError } from '../contract/usage-error.ts';
import { type Credentials, readAddress, readCredentials, readNumber } from './arguments.ts';

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
  readonly credentials: Credentials | undefined;
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
    credentials: readCredentials(
      { user: values.user ?? config.user, variable: values['password-env'] ?? config.passwordEnv },
      { user: '--user', variable: '--password-env' },
    ),
    timeout: seconds === undefined ? undefined : seconds * 1000,
    rate: number('rate'),
  };
}
