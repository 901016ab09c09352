import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What waits for ever is found; a machine that is busy with other things is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // Tests that say that they are concurrent mean it.
    maxConcurrency: 200,
    // The default leaves one core alone: on a machine with two, files would run one after the other.
    maxWorkers: '100%',
    // Says at the end which tests were left out because the machine lacks what they need.
    globalSetup: ['test/support/untried.ts'],
    // Set by the runner of `npm run mutants`.
    setupFiles: process.env.STRYKER_MUTATOR_WORKER === undefined ? [] : ['test/support/short-laws.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/*.gen.ts', 'src/codegen/**'] },
  },
});
