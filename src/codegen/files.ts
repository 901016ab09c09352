import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, YAMLParseError } from 'yaml';

const project = join(import.meta.dirname, '..', '..');

/** The names of the files with an ending in a folder and the folders below it, always in the same order. */
export function filesBelow(folder: string, ending: `.${string}`): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** What messages call a file: its path from the root of the project, such as `openapi/testing/scripts.yaml`. */
export const nameOf = (path: string): string => relative(project, path).split(sep).join('/');

/**
 * Reads a YAML file in which something is said.
 * @throws Error that names the file, the line and what is wrong there
 */
export function readYaml<T>(path: string): T {
  const text = readFileSync(path, 'utf8');
  try {
    const value = parse(text, { merge: true, prettyErrors: true }) as T | null;
    if (value === null) throw new Error('it is empty.');
    return value;
  } catch (error) {
    throw new Error(`Failed to read ${nameOf(path)}: ${wordYamlError(error as Error, text)}`);
  }
}

/**
 * Reads a JSON file.
 * @throws Error that names the file and what is wrong in it
 */
export function readJson<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new Error(`Failed to read ${nameOf(path)}: ${(error as Error).message}.`);
  }
}

function wordYamlError(error: Error, text: string): string {
  if (!(error instanceof YAMLParseError)) return error.message;
  const { code, pos, linePos } = error;
  const place = linePos ? ` at line ${linePos[0].line}, column ${linePos[0].col}` : '';
  if (code === 'DUPLICATE_KEY')
    return `the key ${/[^:\n]*/.exec(text.slice(pos[0]))} is there twice${place}.`;
  const [reason = ''] = error.message.split(/ at line \d+|:?\n/);
  return `${reason}${place}; is what stands there indented like its neighbours, and are texts with a colon in quotes?`;
}
