import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { clients } from './clients.ts';
import { durability } from './durability.ts';
import { queries } from './queries.ts';
import { startup } from './startup.ts';
import { type Table, toMarkdown } from './table.ts';
import { tasks } from './tasks.ts';
import { throughput } from './throughput.ts';
import { crowd, worlds } from './worlds.ts';

/*
 * Measures the fake, always as a ratio to something else in the same run: these are the figures of the README. With
 * --quick it only shows that everything can be measured.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { quick } = values;
const rounds = quick ? 3 : 21;

function print(table: Table): void {
  process.stdout.write(`${toMarkdown(table)}\n\n`);
}

const programs = await bundle(
  'servers/fake.ts',
  'servers/kept.ts',
  'servers/bare.ts',
  'servers/hono.ts',
  'servers/worlds.ts',
);
try {
  print(await throughput(programs, rounds, quick ? 256 : 1536));
  print(await durability(programs, rounds, quick ? 256 : 1536));
  print(await startup(programs, rounds));
  const seconds = quick ? 2 : 10;
  for (const thinking of [1000, 0]) print(await clients(programs, [500, 1000, 2000], { seconds, thinking }));
  print(crowd(programs, quick ? 1000 : 10_000));
} finally {
  await programs.remove();
}
print(await worlds(rounds, quick ? 10_000 : 100_000));
print(await queries(rounds, quick ? [1000, 10_000] : [1000, 10_000, 100_000]));
print(await tasks(rounds, quick ? 1000 : 100_000));
