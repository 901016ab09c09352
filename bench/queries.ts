import { createMock, largeSeed } from '../src/index.ts';
import { median, timed } from './rounds.ts';

const query = "$filter=Status eq 'Failed' and month(CreatedAt) eq 1&$orderby=LastUpdatedAt desc,Id&$top=20";

/** Milliseconds for a page of the runs of one assignment: filtered, ordered, cut. */
export async function queries(
  rounds: number,
  sizes: readonly number[],
): Promise<{ runs: number; ms: number }[]> {
  const results = [];
  for (const runs of sizes) {
    const mock = createMock({ seed: largeSeed({ projects: 1, runs }) });
    const [assignment] = mock.world.store.ScriptAssignment;
    const ask = async () => {
      const response = await mock.fetch(`/api/scriptassignment/${assignment?.Id}/runs?${query}`);
      const { Items } = (await response.json()) as { Items: unknown[] };
      if (Items.length !== 20) throw new Error(`A page of ${Items.length} instead of 20 runs.`);
    };
    await ask();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await timed(ask));
    results.push({ runs, ms: median(times) });
  }
  return results;
}
