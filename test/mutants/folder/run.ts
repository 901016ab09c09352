import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { readArguments } from '../../../src/codegen/script-arguments.ts';
import { checks } from '../../../src/verify/engine/checks.ts';
import { instrument, keyOf, project } from '../mutants.ts';
import { sampleOf, shareOf } from '../sample.ts';
import { checksVariable, serversVariable } from './faulty-server-choice.ts';
import { sampleFile } from './sampled.ts';
import { describeMutant, isDetected, isUndetected } from './undetected.ts';
import { testsVariable } from './vitest.config.ts';

/*
 * Breaks the code of folders of src/ on purpose, one small change at a time, and asks the tests that mirror them to
 * notice: `npm run mutants -- query`, `npm run mutants -- verify/http verify/findings --sample 100`. Outside CI, because it takes
 * minutes.
 *
 * What a part of the verifier does can often be seen only when a server is verified. So for its folders each check is tried with
 * some of its faulty servers, too, or a few checks are: `npm run mutants -- verify/checks --servers 4 --checks paging,filters`.
 */
const { values, positionals, wholeNumber, fail } = readArguments(
  'npm run mutants -- <folder>… [--sample <number>] [--seed <number>] [--servers <number>] [--checks <name,…>]',
  {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    servers: { type: 'string', default: '0' },
    checks: { type: 'string', default: '' },
  },
);
const say = (line: string) => process.stdout.write(`${line}\n`);
const folders = positionals.map((it) => it.replace(/^src\/|\/$/g, ''));
const servers = wholeNumber('--servers', values.servers);
const missing = folders
  .flatMap((it) => [`src/${it}`, ...(servers > 0 ? [] : [`test/${it}`])])
  .find((it) => !existsSync(join(project, it)));
if (folders.length === 0) fail('name folders of src/ that test/ mirrors, such as query');
if (missing) fail(`there is no folder ${missing}; name folders of src/ that test/ mirrors, such as query`);
const size = wholeNumber('--sample', values.sample ?? '1', 1);
const seed = wholeNumber('--seed', values.seed);
const names = checks.map(({ name }) => name);
const unknown = values.checks.split(',').find((it) => it !== '' && !names.includes(it));
if (unknown !== undefined) fail(`there is no check ${unknown}; known are ${names.join(', ')}`);

const reports = `coverage/mutants/${folders.join('+').replaceAll('/', '-')}`;
if (values.sample !== undefined) {
  const { mutants } = await instrument(folders.map((it) => `src/${it}`));
  const chosen = sampleOf(mutants, size, seed);
  say(`${chosen.length} of ${mutants.length} mutants of ${folders.join(', ')} are tried.`);
  mkdirSync(join(project, 'coverage/mutants'), { recursive: true });
  writeFileSync(sampleFile, JSON.stringify(chosen.map(keyOf)));
}
process.env[serversVariable] = String(servers);
process.env[checksVariable] = values.checks;
process.env[testsVariable] = [
  ...folders.map((it) => `test/${it}/**/*.test.ts`),
  ...(servers > 0 ? ['test/mutants/folder/faulty-servers.ts'] : []),
].join(' ');
const results = await new Stryker({
  mutate: [...folders.map((it) => `src/${it}/**/*.ts`), '!**/*.gen.ts'],
  testRunner: 'vitest',
  plugins: [
    '@stryker-mutator/vitest-runner',
    ...['sampled.ts', 'undetected.ts'].map((it) => join(import.meta.dirname, it)),
  ],
  vitest: { related: false, configFile: join(import.meta.dirname, 'vitest.config.ts') },
  coverageAnalysis: 'perTest',
  // Enough on a machine that is busy with other things: what is only slow was not noticed.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 60,
  concurrency: 1,
  incremental: values.sample === undefined,
  incrementalFile: `${reports}.incremental.json`,
  reporters: ['progress-append-only', 'undetected', 'html', 'json'],
  htmlReporter: { fileName: `${reports}.html` },
  jsonReporter: { fileName: `${reports}.json` },
  tempDirName: 'coverage/mutants/.work',
  // Of the project, not of src/: src/verify has a folder of that name, too.
  ignorePatterns: ['/dist', '/docs', '/deploy', '/bench', '/site', '/coverage'],
  checkers: values.sample === undefined ? [] : ['sampled'],
  // Both load the plugin that takes mutants out of the sample.
  checkerNodeArgs: ['--import', 'tsx'],
  testRunnerNodeArgs: ['--import', 'tsx'],
  allowEmpty: false,
}).runMutationTest();

for (const it of results.filter(isUndetected)) say(describeMutant(it));
for (const folder of folders) {
  const own = results.filter(({ fileName }) => relative(project, fileName).startsWith(`src/${folder}/`));
  const [detected, undetected] = [own.filter(isDetected).length, own.filter(isUndetected).length];
  say(`src/${folder}: noticed ${shareOf(detected, detected + undetected)}.`);
}
