import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { workflowsOf } from '../src/contract/workflows.ts';

/*
 * Writes dist/: the library as tsc emits it, the documents, and the program: one start file, and
 * beside it what only some commands load. With --program only the program,
 * which takes a fraction of the time.
 */
const { values } = parseArgs({ options: { program: { type: 'boolean', default: false } } });
const project = join(import.meta.dirname, '..');
const dist = join(project, 'dist');

if (!values.program) {
  rmSync(dist, { recursive: true, force: true });
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: project,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  const control = 'control/http/openapi.gen.json';
  copyFileSync(join(project, 'src', control), join(dist, control));
  // Side by side, as the workflows name the document that they are of; what the library reads is the same file.
  copyFileSync(join(project, 'src/contract/openapi.gen.json'), join(dist, 'openapi.json'));
  writeFileSync(join(dist, 'arazzo.json'), `${JSON.stringify(workflowsOf('openapi.json'), null, 1)}\n`);
  const reader = join(dist, 'contract/document.js');
  const code = readFileSync(reader, 'utf8');
  const moved = code.replace("'./openapi.gen.json'", "'../openapi.json'");
  if (moved === code) throw new Error(`Failed to build: ${reader} does not read the document.`);
  writeFileSync(reader, moved);
}
mkdirSync(dist, { recursive: true });

const program = join(dist, 'et-mock.js');
const { metafile } = await build({
  entryPoints: [join(project, 'src/cli/et-mock.ts')],
  outdir: dist,
  bundle: true,
  splitting: true,
  // Optional, and with a binary for each system; and what only an upload needs, which is installed anyway.
  external: ['lmdb', 'node-forge', 'saxes', '@zip.js/zip.js'],
  // What their packages have for Node is CommonJS; this is the same as modules.
  alias: {
    yaml: join(project, 'node_modules/yaml/browser/index.js'),
    'jsonc-parser': join(project, 'node_modules/jsonc-parser/lib/esm/main.js'),
  },
  chunkNames: 'program/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  absWorkingDir: project,
  logLevel: 'warning',
});
chmodSync(program, 0o755);

// A module of this format has no require(): a package that asks for it has to be left out of the bundle.
const required = Object.values(metafile.outputs).flatMap(({ imports }) =>
  imports.filter(({ kind }) => kind === 'require-call').map(({ path }) => path),
);
if (required.length > 0) throw new Error(`Failed to build: ${required.join(', ')} cannot be required.`);
// Nor has it one to pass on, as jsonc-parser 3.3 does, whose main file finds out how it was loaded: esbuild 0.28 says nothing of that.
for (const output of Object.keys(metafile.outputs)) {
  if (/\b__require\b(?=[,)])/.test(readFileSync(join(project, output), 'utf8')))
    throw new Error(`Failed to build: a package in ${output} wants require() for itself.`);
}

/** The bundle contains the code of others, whose licences ask for their text to go with it. */
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
);
const licences = [...packages].sort().map((folder) => {
  const file = readdirSync(join(project, folder)).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`Failed to build: ${folder} has no licence file to pass on.`);
  return `${folder.replace(/^.*node_modules\//, '')}\n\n${readFileSync(join(project, folder, file), 'utf8').trim()}\n`;
});
writeFileSync(join(dist, 'et-mock.licences.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
