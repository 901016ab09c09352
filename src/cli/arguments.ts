import { type ParseArgsConfig, parseArgs } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { serverUrl } from '../contract/http/server-url.ts';
import { suggest } from '../contract/text/nearest.ts';
import { UsageError } from '../contract/usage-error.ts';

/**
 * Reads the arguments of a command; what it does not know is refused.
 * @throws UsageError
 */
export function parse<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: O,
  { allowPositionals = false } = {},
) {
  try {
    return parseArgs({ args, options, strict: true, allowNegative: true, allowPositionals });
  } catch (error) {
    const { message } = error as Error;
    const [, dashed] = /ambiguous.* use '(--[\w-]+)=-XYZ'/s.exec(message) ?? [];
    if (dashed) throw new UsageError(`${dashed} needs a value; one that begins with a dash is ${dashed}=-1`);
    const [, long] = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message) ?? [];
    if (long) throw new UsageError(`${long} needs a value`);
    const together = args.find((arg) => /^-[a-z]*[hv]/i.test(arg) && arg.length > 2);
    if (/^Unknown option '-[hv]'/.test(message) && together)
      throw new UsageError(`-h and -v stand alone, got ${together}`);
    const [reason = ''] = message.split(/\.\s/);
    const [, unknown = ''] = /^Unknown option '--(.+)'/.exec(reason) ?? [];
    const near = suggest(unknown, Object.keys(options)).replace('mean ', 'mean --');
    throw new UsageError(
      `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}${unknown && near}`,
    );
  }
}

/**
 * Reads a number that is no less than 0.
 * @throws UsageError
 */
export function readNumber(
  option: string,
  text: string,
  { least = 0, most = Number.MAX_VALUE, isWhole = false, isPositive = false } = {},
): number {
  const value = Number(text);
  const isInside = value >= least && value <= most && (!isPositive || value > 0);
  if (/^\d+(\.\d+)?$/.test(text) && isInside && (!isWhole || Number.isInteger(value))) return value;
  const isBounded = most !== Number.MAX_VALUE;
  const range = isPositive
    ? `above 0${isBounded ? `, at most ${most}` : ''}`
    : isBounded
      ? `from ${least} to ${most}`
      : `of ${least} or more`;
  throw new UsageError(`${option} is a ${isWhole ? 'whole ' : ''}number ${range}, got ${text || 'nothing'}`);
}

/**
 * Reads a number of MiB, as bytes. When absent it is 256, or half of what the process may have as its heap.
 * @throws UsageError
 */
export function readMemory(option: string, text: string | undefined): number {
  const mebibyte = 1024 * 1024;
  if (text === undefined)
    return Math.min(256 * mebibyte, Math.floor(getHeapStatistics().heap_size_limit / 2));
  return readNumber(option, text, { isWhole: true, least: 1, most: 1_048_576 }) * mebibyte;
}

/**
 * Reads the address of a server, without a slash at its end.
 * @throws UsageError
 */
export function readAddress(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // What is refused here is not printed: it has a password in it.
  if (url?.username || url?.password)
    throw new UsageError(`${option} must not have a user or password in it`);
  const server = serverUrl(text);
  if (server !== undefined) return server;
  throw new UsageError(
    `${option} is the address of a server, such as http://localhost:8080, got ${withoutSecret(text) || 'nothing'}`,
  );
}

const hidden = '***';

/** An address that is none may have a password in front of its host, or a token in its query, all the same. */
const withoutSecret = (text: string) =>
  text.replace(/^([^/]*\/\/)?[^/]*@/, `$1${hidden}@`).replace(/[?#].*$/s, (rest) => `${rest[0]}${hidden}`);

/**
 * Reads the token of the control API from the environment: on the command line every user of the machine could read it.
 * @param variable its name; `ET_MOCK_TOKEN` when absent, which need not be set
 * @throws UsageError
 */
export function readToken(variable: string | undefined): string | undefined {
  if (variable === undefined) return process.env.ET_MOCK_TOKEN || undefined;
  return readVariable('--token-env', variable);
}

/**
 * Reads a secret from the environment.
 * @param option that names the variable
 * @throws UsageError when it is not set
 */
export function readVariable(option: string, variable: string): string {
  const secret = process.env[variable];
  if (secret) return secret;
  // Who gives the secret itself in the place of the variable does not want to read it in a log.
  const isUsual = /^[A-Z_][A-Z\d_]*$/.test(variable);
  throw new UsageError(
    isUsual
      ? `${option} names the environment variable ${variable}, which is not set`
      : `${option} names no environment variable that is set; it takes the name of one, such as ET_PASSWORD, and not what is in it`,
  );
}

/**
 * Reads host names, as they are in addresses.
 * @throws UsageError
 */
export function readHosts(option: string, names: readonly string[] = []): readonly string[] {
  for (const name of names) {
    if (/^([\w-]+(\.[\w-]+)*|\[[\da-f:.]+\])$/i.test(name)) continue;
    throw new UsageError(
      `${option} is a host name without a port, such as mock.example.org, got ${name || 'nothing'}`,
    );
  }
  return names;
}

/** Who requests are made as. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/**
 * Reads a user and, from the environment, the password.
 * @param names what the two options are called
 * @returns undefined when neither is given
 * @throws UsageError when one of them is missing, or no user has such a name
 */
export function readCredentials(
  { user, variable }: { user: string | undefined; variable: string | undefined },
  names: { readonly user: string; readonly variable: string },
): Credentials | undefined {
  if (user === undefined && variable === undefined) return undefined;
  if (user === undefined || variable === undefined)
    throw new UsageError(`${names.user} and ${names.variable} go together`);
  // Basic authentication takes what is before the first colon for the user; what is behind it is a password then.
  const [name, ...others] = user.split(':');
  if (others.length > 0)
    throw new UsageError(`${names.user} must not have a colon in it, got ${name}:${hidden}`);
  return { user, password: process.env[variable] ?? readVariable(names.variable, variable) };
}
