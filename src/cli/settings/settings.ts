import type { Options, Values } from '../../config/option.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { parse } from '../arguments.ts';
import type { Io } from '../io.ts';
import { type ConfigSection, readConfigFile, readSection, toKey } from './config-file.ts';
import { readEnvironment, strangeVariables, variableOf } from './environment.ts';
import type { Section } from './sections.ts';

/** What a command was told, from wherever it was told. */
export interface Settings<O extends Options> {
  readonly values: Values<O>;
  /** The arguments that are no option. */
  readonly positionals: readonly string[];
  /** What the user has written for an option: `--port`, `ET_MOCK_PORT`, or `port in et-mock.config.js`. */
  readonly nameOf: (option: keyof O & string) => string;
  /** The section of the configuration file; undefined where there is none. */
  readonly section: ConfigSection | undefined;
}

/** Of which command settings are read, and what it takes beside options. */
export interface Source<O extends Options> {
  readonly section: Section;
  readonly options: O;
  /** What the configuration file may have beside options. */
  readonly own?: readonly string[];
  readonly allowPositionals?: boolean;
}

/**
 * Reads what a command is told: by its arguments, else by environment variables, else by the configuration file. Variables that no
 * option has are worth a warning.
 * @throws UsageError when something is no option or has no such value
 */
export async function readSettings<const O extends Options>(
  args: string[],
  { section: name, options, own = [], allowPositionals = false }: Source<O>,
  {
    stderr,
    environment = process.env,
    folder = process.cwd(),
  }: Pick<Io, 'stderr' | 'environment' | 'folder'>,
): Promise<Settings<O>> {
  const { values: given, positionals } = readGiven(args, options, allowPositionals);
  checkFilled(options, given, (option) => `--${option}`);
  const fromEnvironment: Given = readEnvironment(name, options, environment);
  const file = given.config ?? fromEnvironment.config;
  const section = await readConfigFile(name, file as string | undefined, folder);
  const fromFile: Given = section ? readSection(without(section, own, options), options) : {};
  const nameOf = (option: string) => {
    if (Object.hasOwn(given, option)) return `--${option}`;
    if (Object.hasOwn(fromEnvironment, option)) return variableOf(name, option);
    return Object.hasOwn(fromFile, option) ? `${toKey(option)} in ${section?.name}` : `--${option}`;
  };
  const values = { ...usual(options), ...fromFile, ...fromEnvironment, ...given };
  checkFilled(options, values, nameOf);
  checkWords(options, values, nameOf);
  for (const warning of strangeVariables(name, options, environment)) stderr(`Warning: ${warning}\n`);
  return {
    values: values as Values<O>,
    positionals,
    nameOf,
    section,
  };
}

/**
 * Reads the arguments of a command that is told nothing elsewhere.
 * @throws UsageError when something is no option
 */
export function readOptions<const O extends Options>(
  args: string[],
  options: O,
  { allowPositionals = false } = {},
): Pick<Settings<O>, 'values' | 'positionals'> {
  const { values, positionals } = readGiven(args, options, allowPositionals);
  checkFilled(options, values, (option) => `--${option}`);
  return { values: { ...usual(options), ...values } as Values<O>, positionals };
}

/** Without defaults: they count less than what is said elsewhere. */
function readGiven(args: string[], options: Options, allowPositionals: boolean) {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type: type === 'boolean' ? type : ('string' as const), multiple, ...(short ? { short } : {}) },
    ]),
  );
  const { values, positionals } = parse(args, known, { allowPositionals });
  return { values: values as Given, positionals };
}

type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

const usual = (options: Options): Given =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, default: value }]) => [
      name,
      type === 'boolean' ? false : value,
    ]),
  );

/** @throws UsageError when a path or a text is empty */
function checkFilled(options: Options, values: Given, nameOf: (option: string) => string): void {
  for (const [name, { type, words, mayBeEmpty }] of Object.entries(options)) {
    if (type !== 'string' || mayBeEmpty || (words && !options[name]?.isPath)) continue;
    if ([values[name]].flat().includes(''))
      throw new UsageError(`${nameOf(name)} needs a value, got nothing`);
  }
}

/** @throws UsageError when an option that knows all its values by name has another one */
function checkWords(options: Options, values: Given, nameOf: (option: string) => string): void {
  for (const [name, { words, names, isPath, isList }] of Object.entries(options)) {
    const value = values[name];
    if (!words || names || isPath || isList || value === undefined || words.includes(String(value))) continue;
    throw new UsageError(
      `${nameOf(name)} is ${choice(words)}, got ${value || 'nothing'}${suggest(String(value), words)}`,
    );
  }
}

/**
 * Words of which one is taken.
 * @example
 * choice(['text', 'json', 'junit']); // 'text, json or junit'
 */
export const choice = (words: readonly string[]): string => words.join(', ').replace(/, (?=[^,]*$)/, ' or ');

/** Without what is no option; an option may be more than a text in the file, such as a list of records. */
function without(section: ConfigSection, own: readonly string[], options: Options): ConfigSection {
  const settings = Object.entries(section.settings).filter(
    ([key, value]) => !own.includes(key) || (typeof value === 'string' && Object.hasOwn(options, key)),
  );
  return { ...section, settings: Object.fromEntries(settings) };
}
