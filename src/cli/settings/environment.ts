import type { Option, Options } from '../../config/option.ts';
import { suggest } from '../../contract/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const prefix = 'ET_MOCK_';

/** Variables of that prefix which are no option: the URL of a running mock, and the token of its control API. */
const others = ['URL', 'TOKEN'];

/**
 * The environment variable of an option.
 * @example
 * variableOf('max-worlds'); // 'ET_MOCK_MAX_WORLDS'
 */
export const variableOf = (name: string): string => prefix + name.toUpperCase().replaceAll('-', '_');

/**
 * What environment variables say of options, as texts. Several values of one option are separated by commas.
 * @throws UsageError when a variable is neither true nor false where that is asked for
 */
export function readEnvironment(options: Options, environment: Environment) {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) => {
      const text = environment[variableOf(name)];
      // An empty variable is how a compose file leaves one out.
      return text ? [[name, textOf(variableOf(name), text, option)]] : [];
    }),
  );
}

function textOf(variable: string, text: string, { type, multiple }: Option) {
  if (multiple) return text.split(',').map((part) => part.trim());
  if (type !== 'boolean') return text;
  if (/^(true|1)$/i.test(text)) return true;
  if (/^(false|0)$/i.test(text)) return false;
  throw new UsageError(`${variable} is true or false, got ${text}`);
}

/** What is said of variables that look like options and are none. */
export function strangeVariables(options: Options, environment: Environment): string[] {
  const known = [...Object.keys(options).map(variableOf), ...others.map((name) => prefix + name)];
  const short = known.map((name) => name.slice(prefix.length));
  return Object.keys(environment)
    .filter((name) => name.startsWith(prefix) && !known.includes(name))
    .map((name) => {
      const near = suggest(name.slice(prefix.length), short).replace('mean ', `mean ${prefix}`);
      return `${name} is no option${near || ' and has no effect.'}`;
    });
}
