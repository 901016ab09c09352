import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readArguments } from '../src/codegen/script-arguments.ts';
import { createClock, createMock } from '../src/index.ts';
import { listen } from '../src/node.ts';
import type { Generator } from '../test/generators/generator.ts';
import { generators } from '../test/generators/generators.ts';

/*
 * Generates clients of the document with well-known generators, compiles them as strictly as TypeScript can, and uses them on
 * the mock: `npm run try-generators`, or `-- orval` for some of them. Versions are pinned; they come from npm, a minute's download.
 */
const run = promisify(execFile);
const project = join(import.meta.dirname, '..');
const { positionals, fail } = readArguments('npm run try-generators -- [<generator>…]', {});
const names = generators.map(({ name }) => name);
const unknown = positionals.find((it) => !names.includes(it));
if (unknown !== undefined) fail(`there is no generator ${unknown}; known are ${names.join(', ')}`);
const chosen = generators.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const folder = mkdtempSync(join(tmpdir(), 'et-mock-generators-'));
const node = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
const bin = (name: string) => join(folder, 'node_modules/.bin', name);
const ours = (name: string) => join(project, 'node_modules', name);

/** Settings of TypeScript that find the most; what is generated is compiled with them, too. */
const strict = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: 'ESNext',
  moduleResolution: 'Bundler',
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  allowImportingTsExtensions: true,
};

async function attempt({ name, document, command, isNewer, files = {}, client }: Generator, url: string) {
  const place = join(folder, name);
  mkdirSync(join(place, 'made'), { recursive: true });
  const options = { cwd: place, env: { ...process.env, API_URL: url }, maxBuffer: 1 << 26 };
  const program = join(project, 'src/cli/et-mock.ts');
  await run(ours('.bin/tsx'), [program, 'openapi', ...document, '-o', 'api.json'], options);
  const all = {
    ...files,
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions: strict, include: ['main.ts'] }),
    'address.ts': `export const url = process.env.API_URL ?? '';`,
    'client.ts': client,
    'main.ts': `import { client } from './client.ts';\nimport { use } from './use.ts';\nawait use(client);\n`,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(place, file), text);
  symlinkSync(join(project, 'test/generators/use.ts'), join(place, 'use.ts'));
  const [generator = '', ...args] = command;
  await run(isNewer ? node : process.execPath, [bin(generator), ...args], options);
  await run(process.execPath, [ours('typescript/bin/tsc')], options);
  await run(ours('.bin/tsx'), ['main.ts'], options);
}

try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const newer = `node-${process.platform}-${process.arch}@^22.18.0`;
  const packages = [...new Set(chosen.flatMap((it) => it.packages)), '@types/node@^20', newer];
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...quiet, ...packages], { cwd: folder, maxBuffer: 1 << 26 });
  for (const generator of chosen) {
    const server = await listen(createMock({ world: { clock: createClock({ rate: 1000 }) } }));
    const start = performance.now();
    try {
      await attempt(generator, server.url);
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      process.stdout.write(`${generator.name}: generated, compiled and used in ${seconds} s\n`);
    } catch (error) {
      const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
      process.stdout.write(
        `${generator.name}: FAILED\n${`${stdout}\n${stderr}` || message}\n`.slice(0, 4000),
      );
      process.exitCode = 1;
    } finally {
      await server.close();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
