import { readArguments } from '../src/codegen/script-arguments.ts';
import { startupAgainst, throughputAgainst } from './against.ts';
import { bundle, type Programs } from './bundle.ts';
import { type Checkout, checkOut, findCommit } from './checkout.ts';
import { clients } from './clients.ts';
import { creation } from './creation.ts';
import { durability } from './durability.ts';
import { identities } from './identities.ts';
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
const { values, positionals, fail } = readArguments(
  'npm run bench -- [<part>…] [--quick] [--against <commit>]',
  { quick: { type: 'boolean', default: false }, against: { type: 'string' } },
);
const { quick } = values;
const rounds = quick ? 3 : 21;
const seconds = quick ? 2 : 10;

type Measurements = Readonly<Record<string, (programs: Programs) => Table | Promise<Table>>>;

const count = quick ? 256 : 1536;

const alone: Measurements = {
  throughput: (programs) => throughput(programs, rounds, count),
  identity: (programs) => identities(programs, rounds, count),
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
const partsAgainst = (other: Checkout): Measurements => ({
  throughput: (programs) => throughputAgainst(other, programs, rounds, count),
  startup: () => startupAgainst(other, rounds),
});

const known = values.against === undefined ? Object.keys({ ...alone, ...asked }) : ['throughput', 'startup'];
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) fail(`there is no part ${unknown}; known are ${known.join(', ')}`);
const isChosen = (name: string) =>
  positionals.length > 0 ? positionals.includes(name) : !Object.hasOwn(asked, name);

const other = values.against === undefined ? undefined : await checkOut(commitOf(values.against));
const parts = other ? partsAgainst(other) : { ...alone, ...asked };
const programs = await bundle(
  'servers/fake.ts',
  'servers/kept.ts',
  'servers/bare.ts',
  'servers/hono.ts',
  'servers/worlds.ts',
);
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (isChosen(name)) process.stdout.write(`${toMarkdown(await measure(programs))}\n\n`);
  }
} finally {
  await programs.remove();
  await other?.remove();
}

function commitOf(ref: string): string {
  return findCommit(ref) ?? fail(`git knows no commit ${ref}`);
}
