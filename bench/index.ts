import { parseArgs } from 'node:util';
import { startupAgainst, throughputAgainst } from './against.ts';
import { bundle, type Programs } from './bundle.ts';
import { type Checkout, checkOut } from './checkout.ts';
import { clients } from './clients.ts';
import { creation } from './creation.ts';
import { durability } from './durability.ts';
import { comparePeers } from './peers.ts';
import { queries } from './queries.ts';
import { searching } from './searches.ts';
import { startup } from './startup.ts';
import { type Table, toMarkdown } from './table.ts';
import { tasks } from './tasks.ts';
import { throughput } from './throughput.ts';
import { uploads } from './uploads.ts';
import { crowd, worlds } from './worlds.ts';

/*
 * Measures the fake, always as a ratio to something else in the same run: these are the figures of docs/speed.md. With
 * names, such as `startup`, only those parts; with --quick it only shows that everything can be measured. With --against
 * and a commit it compares this state of the project with that one instead, side by side.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, against: { type: 'string' } },
});
const { quick } = values;
const rounds = quick ? 3 : 21;
const seconds = quick ? 2 : 10;

type Measurements = Readonly<Record<string, (programs: Programs) => Table | Promise<Table>>>;

const count = quick ? 256 : 1536;

const alone: Measurements = {
  throughput: (programs) => throughput(programs, rounds, count),
  durability: (programs) => durability(programs, rounds, count),
  startup: (programs) => startup(programs, rounds),
  clients: (programs) => clients(programs, [500, 1000, 2000], { seconds, thinking: 1000 }),
  eager: (programs) => clients(programs, [500, 1000, 2000], { seconds, thinking: 0 }),
  crowd: (programs) => crowd(programs, quick ? 1000 : 10_000),
  worlds: () => worlds(rounds, quick ? 10_000 : 100_000),
  queries: () => queries(rounds, quick ? [1000, 10_000] : [1000, 10_000, 100_000]),
  searches: () => searching(rounds, quick ? 1000 : 100_000),
  uploads: () => uploads(rounds, quick ? 1000 : 10_000),
  tasks: () => tasks(rounds, quick ? 1000 : 100_000),
  creation: () => creation(rounds, quick ? 1000 : 4000),
};

/** Only when it is asked for: other mock servers are installed for it. */
const asked: Measurements = {
  peers: (programs) => comparePeers(programs, rounds, quick ? 64 : 512),
};

/** What can be measured of two commits in one run: whole programs. */
const against = (other: Checkout): Measurements => ({
  throughput: (programs) => throughputAgainst(other, programs, rounds, count),
  startup: () => startupAgainst(other, rounds),
});

const other = await otherOf(values.against);
const programs = await bundle(
  'servers/fake.ts',
  'servers/kept.ts',
  'servers/bare.ts',
  'servers/hono.ts',
  'servers/worlds.ts',
);
try {
  const parts = other ? against(other) : { ...alone, ...asked };
  const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    throw new Error(`Failed to measure ${unknown}: the parts are ${Object.keys(parts).join(', ')}.`);
  for (const [name, measure] of Object.entries(parts)) {
    if (!(positionals.length > 0 ? positionals.includes(name) : !Object.hasOwn(asked, name))) continue;
    process.stdout.write(`${toMarkdown(await measure(programs))}\n\n`);
  }
} catch (error) {
  refuse(error);
} finally {
  await programs.remove();
  await other?.remove();
}

async function otherOf(ref: string | undefined): Promise<Checkout | undefined> {
  try {
    return ref === undefined ? undefined : await checkOut(ref);
  } catch (error) {
    refuse(error);
    return process.exit();
  }
}

function refuse(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
