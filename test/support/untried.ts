import type { TestProject } from 'vitest/node';

/** What was not tried, one line for each reason: how many tests, and how to get what they need. */
function linesOf(modules: ReturnType<TestProject['vitest']['state']['getTestModules']>): string[] {
  const counts = new Map<string, number>();
  for (const module of modules) {
    for (const suite of module.children.allSuites()) {
      const { missing } = suite.meta();
      if (missing === undefined) continue;
      counts.set(missing, (counts.get(missing) ?? 0) + [...suite.children.allTests()].length);
    }
  }
  return Array.from(counts, ([missing, count]) => `Not tried: ${count} tests, because ${missing}`);
}

/** Says after everything else which tests of a project of the configuration were left out, and why. */
export default function setUp(project: TestProject): () => void {
  return () => {
    const own = project.vitest.state.getTestModules().filter((it) => it.project === project);
    for (const line of linesOf(own)) process.stderr.write(`${line}\n`);
  };
}
