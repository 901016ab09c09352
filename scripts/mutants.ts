import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/*
 * Breaks the code of one folder of src/ on purpose, one small change at a time, and asks the tests that mirror it to
 * notice: `npm run mutants -- query`, `npm run mutants -- verify/queries`. Outside CI, because it takes minutes.
 */
const [folder = ''] = process.argv.slice(2).map((it) => it.replace(/^src\/|\/$/g, ''));
const [code, tests] = [`src/${folder}`, `test/${folder}`];
const missing = [code, tests].find((it) => !existsSync(join(import.meta.dirname, '..', it)));
if (folder === '' || missing) {
  process.stderr.write(
    `Failed to choose what to break: ${missing ?? 'no folder'}. Name a folder of src/ that test/ mirrors, such as "query".\n`,
  );
  process.exit(2);
}

const reports = `coverage/mutants/${folder}`;
await new Stryker({
  mutate: [`${code}/**/*.ts`, '!**/*.gen.ts'],
  testRunner: 'vitest',
  // Only the tests of the folder: what the tests of other folders happen to notice says nothing about these.
  testFiles: [`${tests}/**/*.test.ts`],
  vitest: { related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: `${reports}.incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: `${reports}.html` },
  jsonReporter: { fileName: `${reports}.json` },
  tempDirName: 'coverage/mutants/.work',
  ignorePatterns: ['dist', 'docs', 'deploy', 'bench'],
  checkers: [],
  allowEmpty: false,
}).runMutationTest();
