import { parseArgs } from 'node:util';
import { bundle, type Programs } from './bundle.ts';
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
 * names, such as `startup`, only those parts; with --quick it only shows that everything can be measured.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const { quick } = values;
const rounds = quick ? 3 : 21;
const seconds = quick ? 2 : 10;

const parts: Readonly<Record<string, (programs: Programs) => Table | Promise<Table>>> = {
  throughput: (programs) => throughput(programs, rounds, quick ? 256 : 1536),
  durability: (programs) => durability(programs, rounds, quick ? 256 : 1536),
  startup: (programs) => startup(programs, rounds),
  clients: (programs) => clients(programs, [500, 1000, 2000], { seconds, thinking: 1000 }),
  eager: (programs) => clients(programs, [500, 1000, 2000], { seconds, thinking: 0 }),
  crowd: (programs) => crowd(programs, quick ? 1000 : 10_000),
  worlds: () => worlds(rounds, quick ? 10_000 : 100_000),
  queries: () => queries(rounds, quick ? [1000, 10_000] : [1000, 10_000, 100_000]),
  tasks: () => tasks(rounds, quick ? 1000 : 100_000),
};

const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  process.stderr.write(`Failed to measure ${unknown}: the parts are ${Object.keys(parts).join(', ')}.\n`);
  process.exit(2);
}
const programs = await bundle(
  'servers/fake.ts',
  'servers/kept.ts',
  'servers/bare.ts',
  'servers/hono.ts',
  'servers/worlds.ts',
);
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    process.stdout.write(`${toMarkdown(await measure(programs))}\n\n`);
  }
} finally {
  await programs.remove();
}
