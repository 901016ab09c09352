import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Option, Options } from '../../config/option.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { isObject } from '../is-object.ts';
import { readText } from '../read-text.ts';
import { parseJson } from './parse-json.ts';
import { type Section, sections } from './sections.ts';

/** What a configuration file says to one command. */
export interface ConfigSection {
  readonly section: Section;
  /** The file, as it is named in messages. */
  readonly name: string;
  readonly folder: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const names = ['mjs', 'js', 'mts', 'ts', 'json'].map((ending) => `et-mock.config.${ending}`);

/** Those of CommonJS are read when they are named. */
const endings = ['.mjs', '.js', '.cjs', '.mts', '.ts', '.cts', '.json'];

/**
 * Reads the section of a command from a configuration file.
 * @param file the file; when absent that of the folder, if there is one
 * @throws UsageError that names the file and what is wrong with it
 */
export async function readConfigFile(
  section: Section,
  file: string | undefined,
  folder: string,
): Promise<ConfigSection | undefined> {
  const path = file === undefined ? findConfigFile(folder) : resolve(folder, file);
  if (path === undefined) return undefined;
  const name = file ?? basename(path);
  const config = checkObject(await load(path, name), name, 'it');
  const unknown = Object.keys(config).find((key) => !(sections as readonly string[]).includes(key));
  if (unknown !== undefined) fail(name, `it has ${unknown}; known are ${sections.join(', ')}`);
  return {
    section,
    name,
    folder: dirname(path),
    settings: config[section] === undefined ? {} : checkObject(config[section], name, section),
  };
}

function findConfigFile(folder: string): string | undefined {
  const found = names.filter((name) => existsSync(join(folder, name)));
  if (found.length > 1)
    throw new UsageError(`there are ${found.join(' and ')}; keep one, or name one by --config`);
  return found[0] === undefined ? undefined : join(folder, found[0]);
}

async function load(path: string, name: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return await parseJson(await readText(path));
    if (!existsSync(path)) return fail(name, 'there is no such file');
    if (statSync(path).isDirectory()) return fail(name, 'it is a folder');
    if (!endings.includes(extname(path))) return fail(name, `its name ends in none of ${endings.join(', ')}`);
    return await importDefault(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return fail(name, (error as Error).message);
  }
}

async function importDefault(path: string): Promise<unknown> {
  const url = pathToFileURL(path).href;
  try {
    return ((await import(url)) as { default?: unknown }).default;
  } catch (error) {
    const hint = hintFor(error as NodeJS.ErrnoException, basename(path));
    throw hint === undefined ? error : new Error(hint, { cause: error });
  }
}

/** What to do about a file that Node does not load. */
function hintFor(error: NodeJS.ErrnoException, name: string): string | undefined {
  if (error.code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return `Node ${process.versions.node} does not read TypeScript, Node 22.18 and newer do; write it as et-mock.config.mjs, or start with node --import tsx`;
  const isModule =
    error instanceof SyntaxError && /outside a module|Unexpected token 'export'/.test(error.message);
  const moduleName = name.replace(/\.([jt]s)$/, '.m$1');
  if (!isModule || moduleName === name) return undefined;
  return `Node takes it for CommonJS; name it ${moduleName}, or set "type": "module" in package.json`;
}

function checkObject(value: unknown, name: string, place: string): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : fail(name, `${place} is not an object`);
}

function fail(name: string, reason: string): never {
  throw new UsageError(`Failed to read the configuration ${name}: ${reason}`);
}

/**
 * What the section says of options, as texts. It calls them `basePath` where the command line has `--base-path`.
 * @throws UsageError when it has something that is no option, or a value that the option cannot have
 */
export function readSection({ section, name: file, folder, settings }: ConfigSection, options: Options) {
  // A file that has been found names no other one.
  const names = Object.keys(options).filter((name) => name !== 'config');
  const known = new Map(names.map((name) => [toKey(name), name]));
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => {
        const name = known.get(key);
        const option = name === undefined ? undefined : options[name];
        if (name === undefined || !option)
          return fail(file, `${section} has no option ${key}${suggest(key, [...known.keys()])}`);
        return [name, textOf(value, option, folder) ?? fail(file, `${key} is not ${kindOf(option)}`)];
      }),
  );
}

/**
 * The name that an option has in a configuration file.
 * @example
 * toKey('base-path'); // 'basePath'
 */
export const toKey = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

type Texts = string | boolean | readonly string[];

/** Undefined where an option has no such value. */
function textOf(value: unknown, option: Option, folder: string): Texts | undefined {
  const { type, multiple, isPath, words = [] } = option;
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (multiple) {
    const values = (Array.isArray(value) ? value : [value]).filter((it) => typeof it === 'string');
    return values.length === (Array.isArray(value) ? value.length : 1) ? values : undefined;
  }
  if (typeof value !== type) return undefined;
  return isPath && value !== '' && !words.includes(String(value))
    ? resolve(folder, String(value))
    : String(value);
}

function kindOf({ type, multiple }: Option): string {
  if (multiple) return 'a text or a list of texts';
  return { boolean: 'true or false', number: 'a number', string: 'a text' }[type];
}
