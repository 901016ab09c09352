import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asFunction, type Place } from './functions.ts';

/** Smaller modules are in one file together: to open a file takes longer than to read some that are not needed. */
const small = 8_000;

/**
 * Writes the modules of a bundle as scripts, each a list of functions.
 * @param modules their code, by their names
 * @param entry the module that the loader is given first: the only one of its file
 * @returns a digest of all that was written
 */
export function writeScripts(folder: string, modules: ReadonlyMap<string, string>, entry: string): string {
  const names = [...modules.keys()];
  const isSmall = (name: string) => name !== entry && (modules.get(name)?.length ?? 0) < small;
  const files = new Map(names.filter((name) => !isSmall(name)).map((name) => [name, [name]]));
  files.set('small.js', names.filter(isSmall));
  const places = new Map(
    [...files].flatMap(([file, names]) =>
      names.map((name, index): [string, Place] => [`./${name}`, { file, index }]),
    ),
  );

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const digest = createHash('sha256');
  for (const [file, names] of files) {
    const functions = names.map((name) => asFunction(name, modules.get(name) ?? '', places));
    // V8 compiles a function in parentheses at once, which saves the time to look for its end first.
    const text = names.length === 1 ? `[(${functions})]\n` : `[${functions.join(',\n')}]\n`;
    writeFileSync(join(folder, file), text);
    digest.update(text);
  }
  return digest.digest('hex').slice(0, 16);
}
