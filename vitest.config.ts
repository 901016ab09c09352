import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/*
 * Files whose tests touch what all of a process have: its environment, its `fetch`, which MSW replaces, its memory and its time. Each has
 * a process of its own. The others share the modules of one, which are then loaded once: that is nearly half of their time.
 */
export const apartFiles = [
  'test/attack/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/collections/**/*.test.ts',
  'test/compare/passing-time.test.ts',
  'test/compare/same-text.test.ts',
  'test/contract/body/base64.test.ts',
  'test/control/faults/**/*.test.ts',
  'test/control/import-turns.test.ts',
  'test/control/memory/memory.test.ts',
  'test/examples.test.ts',
  'test/fake/http/**/*.test.ts',
  'test/global-setup.test.ts',
  'test/msw.test.ts',
  'test/node/fake-timers.test.ts',
  'test/docs/readme-own-server.test.ts',
  'test/verify/endurance/**/*.test.ts',
  'test/vitest.test.ts',
  'test/world/tasks/**/*.test.ts',
  'test/world/time/**/*.test.ts',
];

/* What needs the built package. */
export const packageFiles = [
  'test/container.test.ts',
  'test/package.test.ts',
  'test/package/**/*.test.ts',
  'test/runners/**/*.test.ts',
  'test/soak.test.ts',
];

/* How much of the long proofs is done is known by the mode, which does not reach the tests of a project by itself. */
const projects = (mode: string) =>
  [
    {
      name: 'sharing',
      include: ['test/**/*.test.ts'],
      exclude: [...apartFiles, ...packageFiles],
      isolate: false,
    },
    { name: 'apart', include: apartFiles },
    { name: 'package', include: packageFiles },
  ].map((test) => ({ extends: true as const, test: { env: { EXTENT: mode }, ...test } }));

export default defineConfig(({ mode }) => ({
  test: {
    projects: projects(mode),
    // What waits for ever is found; a machine that is busy with other things is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // Tests that say that they are concurrent mean it.
    maxConcurrency: 200,
    // One more than there are cores: many tests wait for a browser, a server or a process.
    maxWorkers: availableParallelism() + 1,
    // Says at the end which tests were left out because the machine lacks what they need.
    globalSetup: ['test/support/untried.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/*.gen.ts', 'src/codegen/**'] },
  },
}));
