import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundle, dist, project, target } from './modules.ts';
import { writeScripts } from './scripts.ts';

/**
 * Bundles the program with the packages that it needs, as scripts: one start file, and beside it what only some commands load.
 */
export async function buildProgram(): Promise<void> {
  const { metafile, outputFiles = [] } = await bundle({
    entryPoints: ['src/cli/et-mock.ts'],
    // Optional, and with a binary for each system; and what only an upload needs, which is installed anyway.
    external: ['lmdb', 'node-forge', 'saxes', '@zip.js/zip.js'],
    // What their packages have for Node is CommonJS; this is the same as modules.
    alias: {
      yaml: join(project, 'node_modules/yaml/browser/index.js'),
      'jsonc-parser': join(project, 'node_modules/jsonc-parser/lib/esm/main.js'),
    },
    ...forNode,
    write: false,
  });
  const modules = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  checkRequire(metafile, modules);
  const digest = writeScripts(join(dist, 'program'), modules, 'et-mock.js');
  rmSync(join(dist, '.cache'), { recursive: true, force: true });
  await build({
    ...forNode,
    entryPoints: ['src/cli/start/start.ts'],
    bundle: true,
    format: 'cjs',
    target,
    define: { BUILD: JSON.stringify(digest), 'import.meta.dirname': '__dirname' },
    absWorkingDir: project,
    outfile: join(dist, 'et-mock.cjs'),
  });
  chmodSync(join(dist, 'et-mock.cjs'), 0o755);
  writeLicences(metafile);
}

const forNode = { platform: 'node', minifySyntax: true, minifyWhitespace: true } as const;

function checkRequire({ outputs }: Metafile, modules: ReadonlyMap<string, string>): void {
  // A module has no require(): a package that asks for it has to be left out of the bundle.
  const required = Object.values(outputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === 'require-call').map(({ path }) => path),
  );
  if (required.length > 0) throw new Error(`Failed to build: ${required.join(', ')} cannot be required.`);
  // Nor has it one to pass on, as jsonc-parser 3.3 does, whose main file finds out how it was loaded: esbuild 0.28 says nothing of that.
  for (const [name, code] of modules) {
    if (/\b__require\b(?=[,)])/.test(code))
      throw new Error(`Failed to build: a package in ${name} wants require() for itself.`);
  }
}

/** The program contains the code of others, whose licences ask for their text to go with it. */
function writeLicences({ inputs }: Metafile): void {
  const packages = new Set(
    Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  );
  const licences = [...packages].sort().map((folder) => {
    const file = readdirSync(join(project, folder)).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`Failed to build: ${folder} has no licence file to pass on.`);
    return `${folder.replace(/^.*node_modules\//, '')}\n\n${readFileSync(join(project, folder, file), 'utf8').trim()}\n`;
  });
  writeFileSync(join(dist, 'et-mock.licences.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
}
