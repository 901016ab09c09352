import { createMock, documented, largeSeed } from '../src/index.ts';
import { median, timed } from './rounds.ts';

/** Milliseconds that a mock of its own costs, and the way back to the seed after a change. */
export async function worlds(rounds: number): Promise<{ seed: string; fresh: number; reset: number }[]> {
  const seeds = { documented, '100,000 runs': largeSeed({ runs: 100_000 }) };
  const results = [];
  for (const [name, seed] of Object.entries(seeds)) {
    // The first mock of a seed indexes it for all.
    const mock = createMock({ seed });
    const [project] = mock.world.store.Project;
    const fresh: number[] = [];
    const reset: number[] = [];
    for (let round = 0; round < rounds; round++) {
      fresh.push(await timed(() => createMock({ seed })));
      if (project) mock.world.store.Project.update(project.Id, { OrderNumber: round });
      reset.push(await timed(() => mock.reset()));
    }
    results.push({ seed: name, fresh: median(fresh), reset: median(reset) });
  }
  return results;
}
