import { defineConfig } from 'vitest/config';

/** Tells the tests that are asked, as a folder of the project. */
export const testsVariable = 'MUTANTS_TESTS';

/*
 * Only the tests of the folder: what the tests of other folders happen to notice says nothing about the code of this one. They
 * are not chosen by Stryker's own `testFiles`: with these, it breaks constants of modules only after the modules are loaded.
 */
export default defineConfig({
  test: {
    include: [`${process.env[testsVariable]}/**/*.test.ts`],
    setupFiles: ['test/mutants/folder/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
