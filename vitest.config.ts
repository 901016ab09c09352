import { defineConfig } from 'vitest/config';

/* Folders whose tests touch nothing outside their own mock: their files share the modules of one process, which are then loaded once. */
const sharing = ['test/contract', 'test/fake/creation', 'test/fake/resources', 'test/query'];
const sharingFiles = sharing.map((folder) => `${folder}/**/*.test.ts`);

/* What needs the built package. */
const packageFiles = [
  'test/container.test.ts',
  'test/package.test.ts',
  'test/runners/**/*.test.ts',
  'test/soak.test.ts',
];

/* How much of the long proofs is done is known by the mode, which does not reach the tests of a project by itself. */
const projects = (mode: string) =>
  [
    { name: 'sharing', include: sharingFiles, isolate: false },
    { name: 'package', include: packageFiles },
    { name: 'apart', include: ['test/**/*.test.ts'], exclude: [...sharingFiles, ...packageFiles] },
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
    // The default leaves one core alone: on a machine with two, files would run one after the other.
    maxWorkers: '100%',
    // Says at the end which tests were left out because the machine lacks what they need.
    globalSetup: ['test/support/untried.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/*.gen.ts', 'src/codegen/**'] },
  },
}));
