import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';

/** Tells the tests that are asked, as patterns of files with a blank between them. */
export const testsVariable = 'MUTANTS_TESTS';

/**
 * Minutes for one mutant: three hold every schema of the document against another program, with values that are made up, and
 * one verifies a server in full mode for each value that is made up.
 */
const tooSlow = [
  'contract/generators',
  'contract/validation/agreement',
  'contract/validation/fitting',
  'verify/engine/hostile',
];

/**
 * These verify a server before their first test, and Stryker then runs all tests of all folders for whatever was reached: nearly
 * every mutant of the verifier.
 */
const beforeTests = ['verify/engine/everything', 'verify/engine/seeds', 'verify/fixtures/sandbox-safety'];

/** By file, the milliseconds that its tests took when all of them ran. */
const durations = new Map<string, number>();

/** A mutant is done with at the first test that fails, so quick files go first. By itself Vitest does the opposite. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const { moduleId, project } of files) {
      const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
      const known = this.ctx.cache.getFileTestResults(key);
      if (known && !durations.has(moduleId)) durations.set(moduleId, known.duration);
    }
    const durationOf = ({ moduleId }: TestSpecification) => durations.get(moduleId) ?? 0;
    return [...files].sort((a, b) => durationOf(a) - durationOf(b));
  }
}

/** A file of tests that cannot be loaded has no test that fails: Stryker is told of it as of an error outside of tests. */
class UnloadableFiles {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestModuleEnd(file: TestModule): void {
    for (const { message } of file.errors())
      this.#vitest?.state.catchError(new Error(`${file.relativeModuleId}: ${message}`), 'Unhandled Error');
  }
}

/*
 * Only the tests of the folder: what the tests of other folders happen to notice says nothing about the code of this one. They
 * are not chosen by Stryker's own `testFiles`: with these, it breaks constants of modules only after the modules are loaded.
 */
export default defineConfig({
  test: {
    include: process.env[testsVariable]?.split(' ') ?? [],
    exclude: [...tooSlow, ...beforeTests].map((it) => `test/${it}.test.ts`),
    setupFiles: ['test/mutants/folder/setup.ts'],
    reporters: [new UnloadableFiles()],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
