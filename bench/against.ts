import { bundleOf, type Programs } from './bundle.ts';
import type { Checkout } from './checkout.ts';
import { type Child, startChild } from './child.ts';
import { type Client, createClient } from './client.ts';
import { compare } from './rounds.ts';
import { buildProgram, compareStarts, serving } from './startup.ts';
import { asRatio, type Table } from './table.ts';
import { rate, requestsTo } from './throughput.ts';

interface Contender {
  readonly child: Child;
  readonly client: Client;
}

/** Answers per second of processor time, of this state of the project to another commit: more than 1 is faster. */
export async function throughputAgainst(
  { folder, commit }: Checkout,
  programs: Programs,
  rounds: number,
  count: number,
): Promise<Table> {
  const others = await bundleOf(folder, 'servers/fake.ts');
  const ours = await begin(programs);
  const theirs = await begin(others);
  try {
    const rows: string[][] = [];
    const [now, then] = [await requestsTo(ours.client), await requestsTo(theirs.client)];
    for (const [what, request] of Object.entries(now)) {
      const known = then[what] as string;
      await ours.client.send(request, 3 * count);
      await theirs.client.send(known, 3 * count);
      const compared = await compare(rounds, rate(ours, request, count), rate(theirs, known, count));
      rows.push([what, asRatio(compared)]);
    }
    return { head: ['answers per second of processor time', `now to ${commit}`], rows };
  } finally {
    for (const { client, child } of [ours, theirs]) {
      client.close();
      await child.stop();
    }
    await others.remove();
  }
}

/** Milliseconds and memory of a start, of this state of the project to another commit: less than 1 is better. */
export async function startupAgainst({ folder, commit }: Checkout, rounds: number): Promise<Table> {
  const [ours, theirs] = [serving(buildProgram()), serving(buildProgram(folder))];
  const { time, memory } = await compareStarts(rounds, ours, theirs);
  return {
    head: ['`et-mock serve` to the first response', `time, now to ${commit}`, `memory, now to ${commit}`],
    rows: [['the document as it is', asRatio(time, ' ms'), asRatio(memory, ' MB')]],
  };
}

async function begin(programs: Programs): Promise<Contender> {
  const child = await startChild(programs.pathOf('servers/fake.ts'));
  return { child, client: await createClient(child.port) };
}
