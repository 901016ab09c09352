import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { entryPoints } from '../../scripts/build/entry-points.ts';
import { type LoadedFiles, readImports } from './loaded-files.ts';

// What is tested was built before. Packages are named, and not looked into.
const project = join(import.meta.dirname, '../..');
const isOurs = (file: string) => file.startsWith('dist/');
const moduleOf = (name: string) => `dist/${name}.js`;
let loaded: LoadedFiles;

beforeAll(async () => {
  loaded = await readImports(entryPoints.map(moduleOf), { packages: 'external' });
});

describe('the modules of the library', () => {
  it('are few for each entry point: every worker of a test runner loads them again, which takes longer by the file', () => {
    const counts = entryPoints.map((name) => ({
      name,
      files: loaded.with(moduleOf(name)).filter(isOurs).length,
    }));
    expect(counts.length).toBeGreaterThan(15);
    expect(counts.filter(({ files }) => files > 60)).toEqual([]);
  });

  it('have each source once, so that what it keeps is the same for all entry points', () => {
    const modules = new Set(entryPoints.flatMap((name) => loaded.everWith(moduleOf(name)).filter(isOurs)));
    const sources = [...modules].flatMap((file) => {
      const named = readFileSync(join(project, file), 'utf8').matchAll(/^\/\/ (src\/\S+\.ts)$/gm);
      return [...new Set([...named].map(([, source]) => source))];
    });
    expect(sources).toContain('src/contract/usage-error.ts');
    expect(sources.filter((it, index) => sources.indexOf(it) !== index)).toEqual([]);
  });

  it('wait with the main entry for no document, no description in Swagger, and nothing that compiles schemas', () => {
    const late = /\.json$|swagger|^ajv(-formats)?$|^ajv\//;
    const main = moduleOf('index');
    expect(loaded.with(main).filter((file) => late.test(file))).toEqual([]);
    expect(loaded.everWith(main).filter((file) => late.test(file))).toEqual(
      expect.arrayContaining([
        'dist/openapi.json',
        'dist/control.json',
        expect.stringContaining('swagger.gen-'),
      ]),
    );
  });

  it.each(['index', 'msw', 'matchers', 'data', 'verify'])(
    'of the entry point %s need nothing of Node, not even on demand: they are for browsers, too',
    (name) => {
      expect(loaded.everWith(moduleOf(name)).filter((file) => file.startsWith('node:'))).toEqual([]);
    },
  );
});
