import { readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { Exchanges } from './exchanges.ts';
import { type Hits, type Outcome, tryMutant, usualRuns } from './trial.ts';

/* A process that verifies the broken fake, one mutant after the other. What is left of an earlier one ends with the process. */

/** What a worker is asked to do. */
export type Order =
  | { readonly kind: 'begin'; readonly server: string; readonly usual: string }
  | {
      readonly kind: 'try';
      readonly server: string;
      readonly usual: string;
      readonly id: string;
      readonly hits: number;
    };
/** What it says when it has done it. */
export type Answer = { readonly hits: Hits } | { readonly outcome: Outcome };

/** Enough to see what differs from run to run without a mutant. */
const usualCount = 2;
let usual: readonly Exchanges[] | undefined;

const write = (file: string, runs: readonly Exchanges[]) =>
  writeFileSync(
    file,
    JSON.stringify(runs.map(({ responses }) => [...responses].map(([request, set]) => [request, [...set]]))),
  );
const read = (file: string): readonly Exchanges[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as [string, string[]][][]).map((entries) => ({
    responses: new Map(entries.map(([request, list]) => [request, new Set(list)])),
  }));

setPriority(10);
process.on('message', async (order: Order) => {
  const answer = (it: Answer) => process.send?.(it);
  if (order.kind === 'begin') {
    const runs = await usualRuns(order.server, usualCount);
    write(order.usual, runs.usual);
    answer({ hits: runs.hits });
  } else {
    usual ??= read(order.usual);
    answer({ outcome: await tryMutant(order.server, order, usual) });
  }
});
