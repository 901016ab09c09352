import type { Option, Options } from '../../config/option.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { type Section, sections } from './sections.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const prefix = 'ET_MOCK_';

/** Variables of that prefix which are no option: the URL of a running mock, and the token of its control API. */
const others = ['URL', 'TOKEN'];

/** What the variables of a command start with; those of the server have no name in between. */
const prefixOf = (section: Section): string =>
  section === 'serve' ? prefix : `${prefix}${section.toUpperCase()}_`;

/**
 * The environment variable of an option.
 * @example
 * variableOf('serve', 'max-worlds'); // 'ET_MOCK_MAX_WORLDS'
 * @example
 * variableOf('verify', 'mode'); // 'ET_MOCK_VERIFY_MODE'
 */
export const variableOf = (section: Section, name: string): string =>
  prefixOf(section) + name.toUpperCase().replaceAll('-', '_');

/**
 * What environment variables say of options, as texts. Several values of one option are separated by commas.
 * @throws UsageError when a variable is neither true nor false where that is asked for
 */
export function readEnvironment(section: Section, options: Options, environment: Environment) {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) => {
      const variable = variableOf(section, name);
      const text = environment[variable];
      // An empty variable is how a compose file leaves one out.
      return text ? [[name, textOf(variable, text, option)]] : [];
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

/** What is said of variables that look like options of a command and are none. */
export function strangeVariables(section: Section, options: Options, environment: Environment): string[] {
  const own = prefixOf(section);
  const known = Object.keys(options).map((name) => variableOf(section, name));
  if (section === 'serve') known.push(...others.map((name) => prefix + name));
  const short = known.map((name) => name.slice(own.length));
  return Object.keys(environment)
    .filter((name) => name.startsWith(own) && !known.includes(name) && !isOfAnother(section, name))
    .map((name) => {
      const near = suggest(name.slice(own.length), short).replace('mean ', `mean ${own}`);
      return `${name} is no option${near || ' and has no effect.'}`;
    });
}

const isOfAnother = (section: Section, variable: string): boolean =>
  sections.some((it) => it !== 'serve' && it !== section && variable.startsWith(prefixOf(it)));
