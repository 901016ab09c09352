import { createMock, largeSeed } from '../src/index.ts';
import { compare, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

const query = "$filter=Status eq 'Failed' and month(CreatedAt) eq 1&$orderby=LastUpdatedAt desc,Id&$top=20";

/** Milliseconds for a page of the runs of one assignment: filtered, ordered, cut; each size against the one before. */
export async function queries(rounds: number, sizes: readonly number[]): Promise<Table> {
  const rows: string[][] = [];
  for (const [index, larger] of sizes.entries()) {
    const smaller = sizes[index - 1];
    if (smaller === undefined) continue;
    const compared = await compare(rounds, await asking(larger), await asking(smaller));
    rows.push([
      `${larger.toLocaleString('en')} runs to ${smaller.toLocaleString('en')}`,
      asRatio(compared, ' ms'),
    ]);
  }
  return { head: ['time for a page by `$filter`, `$orderby` and `$top`', 'ten times the runs'], rows };
}

async function asking(runs: number): Promise<() => Promise<number>> {
  const mock = createMock({ world: { seed: largeSeed({ projects: 1, runs }) } });
  const [assignment] = mock.store.ScriptAssignment;
  const ask = async () => {
    const response = await mock.fetch(`/api/scriptassignment/${assignment?.Id}/runs?${query}`);
    const { Items } = (await response.json()) as { Items: unknown[] };
    if (Items.length !== 20) throw new Error(`A page of ${Items.length} instead of 20 runs.`);
  };
  const times = Math.max(1, Math.round(20_000 / runs));
  // So that each size runs compiled code.
  await timed(ask, 5 * times);
  return () => timed(ask, times);
}
