import type { Options, Values } from '../../config/option.ts';
import { parse } from '../arguments.ts';
import { type ConfigSection, readConfigFile, readSection, toKey } from './config-file.ts';
import { type Environment, readEnvironment, strangeVariables, variableOf } from './environment.ts';

/** What a command was told, from wherever it was told. */
export interface Settings<O extends Options> {
  readonly values: Values<O>;
  /** What the user has written for an option: `--port`, `ET_MOCK_PORT`, or `port in et-mock.config.js`. */
  readonly nameOf: (option: keyof O & string) => string;
  /** The section of the configuration file; undefined where there is none. */
  readonly section: ConfigSection | undefined;
  /** What is worth a warning. */
  readonly warnings: readonly string[];
}

/**
 * Reads what `et-mock serve` is told: by its arguments, else by environment variables, else by the configuration file.
 * @param own what the configuration file may have beside options
 * @throws UsageError when something is no option or has no such value
 */
export async function readSettings<const O extends Options>(
  args: string[],
  options: O,
  { environment, folder, own }: { environment: Environment; folder: string; own: readonly string[] },
): Promise<Settings<O>> {
  const given = parse(args, toParseArgs(options)).values as Given;
  const fromEnvironment: Given = readEnvironment(options, environment);
  const file = given.config ?? fromEnvironment.config;
  const section = await readConfigFile('serve', file as string | undefined, folder);
  const fromFile: Given = section ? readSection(without(section, own), options) : {};
  const usual = Object.fromEntries(
    Object.entries(options).map(([name, { type, default: value }]) => [
      name,
      type === 'boolean' ? false : value,
    ]),
  );
  return {
    values: { ...usual, ...fromFile, ...fromEnvironment, ...given } as Values<O>,
    nameOf(option) {
      if (Object.hasOwn(given, option)) return `--${option}`;
      if (Object.hasOwn(fromEnvironment, option)) return variableOf(option);
      return Object.hasOwn(fromFile, option) ? `${toKey(option)} in ${section?.name}` : `--${option}`;
    },
    section,
    warnings: strangeVariables(options, environment),
  };
}

/** Without defaults: they count less than what is said elsewhere. */
function toParseArgs(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type: type === 'boolean' ? type : ('string' as const), multiple, ...(short ? { short } : {}) },
    ]),
  );
}

type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

function without(section: ConfigSection, own: readonly string[]): ConfigSection {
  const settings = Object.entries(section.settings).filter(
    ([key, value]) => !own.includes(key) || typeof value === 'string',
  );
  return { ...section, settings: Object.fromEntries(settings) };
}
