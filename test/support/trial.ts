import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { snippetsOf, withClaims } from './docs/snippets.ts';
import { type Installation, install } from './installation.ts';

const project = join(import.meta.dirname, '..', '..');
const { devDependencies } = manifest;

/** What the entry points and the documentation need besides the package. */
const others = (
  [
    '@msw/data',
    '@playwright/test',
    '@types/node',
    'lmdb',
    'msw',
    'testcontainers',
    'typescript',
    'vitest',
  ] as const
).map((name) => `${name}@${devDependencies[name]}`);

const pages = ['docs', 'docs/reference']
  .flatMap((folder) => readdirSync(join(project, folder)).map((name) => `${folder}/${name}`))
  .concat('README.md')
  .filter((it) => it.endsWith('.md'));

/** Loads every entry point, reads everything that the control API has, and runs the documentation. */
const program = `
import { readFileSync } from 'node:fs';
const { name, exports } = JSON.parse(readFileSync('node_modules/${manifest.name}/package.json', 'utf8'));
// What is for a test runner alone is loaded by that: see test/runners.
const entries = Object.keys(exports).filter((key) => key !== './vitest').map((key) => name + key.slice(1));
for (const entry of entries) {
  if (entry.endsWith('.json')) await import(entry, { with: { type: 'json' } });
  else await import(entry);
}

const { createMock } = await import(name);
const { identity } = await import(name + '/identity');
const { default: control } = await import(name + '/control.json', { with: { type: 'json' } });
const mock = createMock({ identity: identity() });
const alice = mock.as(mock.accounts.list()[0].userName);
const started = await alice.fetch('/api/backgroundtasks', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ Type: 'Reindex', Parameters: {} }),
});
const { Id } = await started.json();
const reads = Object.keys(control.paths).filter((path) => control.paths[path].get);
for (const path of reads) {
  const response = await mock.fetch(path.replace('{id}', Id).replace('{entity}', 'project'));
  // This mock passes nothing on, so that there is nothing to compare.
  const expected = path === '/_mock/comparison' ? 400 : 200;
  if (response.status !== expected) throw new Error('GET ' + path + ': ' + response.status + ' ' + (await response.text()));
  await response.body.cancel();
}

for (const file of process.argv.slice(2)) {
  await import('./' + file).catch((error) => {
    throw new Error('Failed to run ' + file + ', which is ' + readFileSync(file, 'utf8'), { cause: error });
  });
}
console.log(entries.length + ' entry points, ' + reads.length + ' reads of the control API, ' +
  process.argv.slice(2).length + ' documented programs');
process.exit();
`;

/** An empty project in which somebody has installed the package. */
export interface Trial extends Installation {
  /** What TypeScript says of all that is documented; empty when it says nothing. */
  compile(): Promise<string[]>;
  /**
   * Runs all of it with a version of Node, and says how much that was.
   * @throws Error that says what does not work
   */
  attempt(node?: string): Promise<string>;
}

/**
 * Installs what was built into an empty project.
 * @param packages others that it has
 */
export async function tryPackage(packages: readonly string[] = []): Promise<Trial> {
  const installation = await install([...others, ...packages]);
  const { write } = installation;
  const programs = pages.flatMap((page) =>
    snippetsOf(page, 'ts').map(([, code], index) => ({
      file: `${basename(page, '.md').toLowerCase()}-${index + 1}.ts`,
      code,
      // Tests are run by the runner that they are for: see test/runners.
      isTest: /^\/\/ \S+\.ts\n|from 'vitest'/.test(code),
    })),
  );
  write('trial.mjs', program);
  for (const { file, code, isTest } of programs) write(file, isTest ? code : withClaims(code));
  write('tsconfig.json', JSON.stringify({ compilerOptions }));
  return {
    ...installation,
    async compile() {
      const { stdout } = await installation.run('npx', 'tsc').catch((error: { stdout: string }) => error);
      // The declarations of others want those of a browser, which ours do not.
      return stdout
        .split('\n')
        .filter((line) => /^[^ ]/.test(line) && !/^node_modules\/(?!enterprise-tester-mock\/)/.test(line));
    },
    async attempt(node = process.execPath) {
      const files = programs.filter(({ isTest }) => !isTest).map(({ file }) => file.replace(/ts$/, 'js'));
      return (await installation.run(node, 'trial.mjs', ...files)).stdout;
    },
  };
}

/** As strict as TypeScript is, without a browser. */
export const compilerOptions = {
  strict: true,
  module: 'NodeNext',
  target: 'ES2022',
  lib: ['ES2023'],
  types: ['node'],
  resolveJsonModule: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};
