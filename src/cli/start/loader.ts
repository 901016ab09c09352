import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { KeptCode } from './kept-code.ts';

/** What a module exports, by name. */
type Exports = Readonly<Record<string, unknown>>;

/** Loads a module: the file, and the how manyth it is there. One that was loaded before is the same. */
type Load = (file: string, index: number) => Exports;

/** A module, as the build writes it (`scripts/build/functions.ts`). */
type Module = (
  load: Load,
  later: (file: string, index: number) => Promise<Exports>,
  require: NodeJS.Require,
  importOther: ImportOther,
  meta: { readonly url: string },
) => Exports;

/** The `import()` of Node, which scripts do not have of themselves. */
type ImportOther = (address: string) => Promise<unknown>;

/**
 * Loads modules that the build has written as functions, lists of them in files.
 * @param folder of the files
 * @param require loads what is not of the program, and so does `importOther`
 */
export function createLoader(
  folder: string,
  kept: KeptCode,
  require: NodeJS.Require,
  importOther: ImportOther,
): Load {
  const files = new Map<string, readonly Module[]>();
  const loaded = new Map<Module, Exports>();
  // Made when it is asked for: the first address that a process makes costs a millisecond.
  const meta = {
    get url() {
      return pathToFileURL(join(folder, 'et-mock.js')).href;
    },
  };

  function read(file: string): readonly Module[] {
    const filename = join(folder, file);
    const script = new Script(readFileSync(filename, 'utf8'), {
      filename,
      cachedData: kept.of(file),
    });
    kept.add(file, script);
    const modules: readonly Module[] = script.runInThisContext();
    files.set(file, modules);
    return modules;
  }

  function load(file: string, index: number): Exports {
    const module = (files.get(file) ?? read(file))[index];
    if (!module) throw new Error(`Failed to load module ${index} of ${file}: there is none.`);
    let exports = loaded.get(module);
    if (!exports) {
      exports = module(load, later, require, importOther, meta);
      loaded.set(module, exports);
    }
    return exports;
  }

  const later = async (file: string, index: number) => load(file, index);
  return load;
}
