// Ours against @msw/data on records like runs: npx tsx bench/stores.ts
import { Collection } from '@msw/data';
import { createBase } from '../src/world/store/base.ts';
import { createStore } from '../src/world/store/store.ts';

interface Run {
  Id: string;
  Name: string;
  PackageId: string;
  Status: string;
  Assigned: string | null;
  Steps: { Position: number; Status: string }[];
}

const count = 100_000;
const groups = 1000;
const seed = Array.from({ length: count }, (_, at): Run => {
  const shuffled = (at * 7919) % count;
  return {
    Id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    Name: `Run ${String(shuffled).padStart(6, '0')}`,
    PackageId: `package-${at % groups}`,
    Status: at % 3 === 0 ? 'Passed' : 'NotRun',
    Assigned: at % 2 === 0 ? 'admin' : null,
    Steps: [{ Position: 1, Status: 'NotRun' }],
  };
});
let drawn = 0;
const anyRun = () => {
  drawn += 7907;
  return seed[drawn % count] as Run;
};
const byName = (a: Run, b: Run) => (a.Name < b.Name ? -1 : 1);

/** Operations per second: runs `work` until the time is up, at least once. */
async function rate(work: () => unknown, milliseconds = 2000): Promise<number> {
  const start = process.hrtime.bigint();
  const end = start + BigInt(milliseconds) * 1_000_000n;
  let times = 0;
  let now = start;
  do {
    // Looking at the watch takes longer than the quick operations.
    const batch = times < 1000 ? 1 : 1000;
    for (let each = 0; each < batch; each++) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    times += batch;
    now = process.hrtime.bigint();
  } while (now < end);
  return times / (Number(now - start) / 1e9);
}

function expectEqual(what: string, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`The two stores disagree on ${what}`);
}

// A schema that accepts everything, so that no time of @msw/data goes into a validator.
const schema = {
  '~standard': {
    version: 1,
    vendor: 'none',
    types: undefined as { input: Run; output: Run } | undefined,
    validate: (value: unknown) => ({ value: value as Run }),
  },
} as const;

async function loadTheirs() {
  const runs = new Collection({ schema });
  await runs.createMany(count, (at) => seed[at] as Run);
  return runs;
}

const shapes = { Package: { belongsTo: {} }, Run: { belongsTo: { PackageId: 'Package' } } };
const loadOurs = () => createBase<{ Package: { Id: string }; Run: Run }>(shapes, { Run: seed });

const base = loadOurs();
const ours = createStore(base);
const theirs = await loadTheirs();

const wanted = anyRun();
const theirGroup = () => theirs.findMany((q) => q.where((run) => run.PackageId === wanted.PackageId));
expectEqual('a group', ours.Run.where('PackageId', wanted.PackageId), theirGroup());

const rows: [what: string, ours: number, theirs: number][] = [];
async function compare(what: string, our: () => unknown, their: () => unknown): Promise<void> {
  rows.push([what, await rate(our), await rate(their)]);
}

await compare('load 100,000', loadOurs, loadTheirs);
await compare(
  'one by primary key',
  () => ours.Run.get(anyRun().Id),
  () => {
    const { Id } = anyRun();
    return theirs.findFirst((q) => q.where((run) => run.Id === Id));
  },
);
await compare(
  'the 100 of a group, by foreign key',
  () => ours.Run.where('PackageId', anyRun().PackageId),
  () => {
    const { PackageId } = anyRun();
    return theirs.findMany((q) => q.where((run) => run.PackageId === PackageId));
  },
);
await compare(
  'page of 50, ordered by name (*)',
  () => [...ours.Run].sort(byName).slice(0, 50),
  () => theirs.findMany(undefined, { orderBy: { Name: 'asc' } }).slice(0, 50),
);
await compare(
  'page of 50 of a group, ordered',
  () => [...ours.Run.where('PackageId', anyRun().PackageId)].sort(byName).slice(0, 50),
  () => {
    const { PackageId } = anyRun();
    const found = theirs.findMany((q) => q.where((run) => run.PackageId === PackageId), {
      orderBy: { Name: 'asc' },
    });
    return found.slice(0, 50);
  },
);
await compare(
  'update of one',
  () => ours.Run.update(anyRun().Id, { Status: 'Failed' }),
  () => {
    const { Id } = anyRun();
    const data = (run: Run) => {
      run.Status = 'Failed';
    };
    return theirs.update((q) => q.where((run) => run.Id === Id), { data });
  },
);
await compare('a fresh world', () => createStore(base), loadTheirs);
const dirty = createStore(base);
await compare(
  'a write, and back to the seed',
  () => {
    dirty.Run.update(anyRun().Id, { Status: 'Failed' });
    dirty.reset();
  },
  loadTheirs,
);

const short = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
const table = rows.map(
  ([what, our, their]) => `| ${what} | ${short(our)} | ${short(their)} | ${short(our / their)} x |`,
);
const page = theirs.findMany(undefined, { orderBy: { Name: 'asc' }, take: 50 });
const right = [...ours.Run].sort(byName).slice(0, 50);
const same = page.every(({ Id }, at) => Id === right[at]?.Id);

const stores = 10_000;
const before = process.memoryUsage().heapUsed;
const kept = Array.from({ length: stores }, () => createStore(base));
const bytes = (process.memoryUsage().heapUsed - before) / kept.length;

process.stdout.write(
  `${[
    '| operations per second | ours | @msw/data | ratio |',
    '| --- | ---: | ---: | ---: |',
    ...table,
    '',
    `(*) @msw/data sorts everything and the caller cuts; with its own take: 50 the page is ${same ? 'right' : 'wrong'}.`,
    `A fresh store takes about ${Math.round(bytes)} bytes.`,
  ].join('\n')}\n`,
);
