import { execFileSync } from 'node:child_process';
import { createMock, documented, largeSeed, type Mock, type Seed } from '../src/index.ts';
import type { Programs } from './bundle.ts';
import { type Comparison, compare, timed } from './rounds.ts';
import { asRatio, short, type Table } from './table.ts';

/** Milliseconds for a mock of its own, and for the way back to the seed, on a large seed against the documented one. */
export async function worlds(rounds: number, runs: number): Promise<Table> {
  const large = largeSeed({ runs });
  const against = (measure: (seed: Seed) => () => Promise<number>): Promise<Comparison> =>
    compare(rounds, measure(large), measure(documented));

  // A copy is another seed to the mock: nothing is known of it.
  const first = await compare(
    3,
    () => timed(() => createMock({ world: { seed: { ...large } } })),
    () => timed(() => createMock({ world: { seed: { ...documented } } })),
  );
  const fresh = await against((seed) => () => timed(() => createMock({ world: { seed } }), 20));
  const used = await against((seed) => () => timed(() => use(createMock({ world: { seed } })), 20));
  const reset = await against((seed) => {
    const mock = createMock({ world: { seed } });
    return async () => {
      await use(mock);
      return timed(() => mock.reset());
    };
  });
  const snapshot = await against((seed) => {
    const mock = createMock({ world: { seed } });
    return async () => {
      await use(mock);
      const took = await timed(() => mock.snapshots.save('kept'), 20);
      await use(mock);
      return took + (await timed(() => mock.snapshots.restore('kept')));
    };
  });
  const fork = await against((seed) => {
    const mock = createMock({ world: { seed } });
    return async () => {
      await use(mock);
      const took = await timed(() => mock.fork('fork'));
      mock.worlds.delete('fork');
      return took;
    };
  });
  return {
    head: [
      'time for a world',
      `${runs.toLocaleString('en')} runs to the documented ${size(documented)} records`,
    ],
    rows: [
      ['the first mock of a seed, which checks and indexes it', asRatio(first, ' ms')],
      ['another mock', asRatio(fresh, ' ms')],
      ['another mock, a change and a response', asRatio(used, ' ms')],
      ['`reset()` after a change', asRatio(reset, ' ms')],
      ['`snapshots.save()` and `restore()` after a change', asRatio(snapshot, ' ms')],
      ['`fork()` after a change', asRatio(fork, ' ms')],
    ],
  };
}

/** What each of many worlds on one server costs until something changes in it. */
export function crowd(programs: Programs, count: number): Table {
  const program = programs.pathOf('servers/worlds.ts');
  const output = execFileSync(process.execPath, ['--expose-gc', program, String(count)], {
    encoding: 'utf8',
  });
  const { ms, bytes } = JSON.parse(output) as { ms: number; bytes: number };
  return {
    head: [`each of ${count.toLocaleString('en')} fresh worlds on one server`, 'costs'],
    rows: [
      ['time', `${short(ms)} ms`],
      ['memory', `${short(bytes / 1024)} KiB`],
    ],
  };
}

async function use(mock: Mock): Promise<void> {
  const [project] = mock.store.Project;
  if (project) mock.store.Project.update(project.Id, { OrderNumber: 7 });
  await mock.fetch(`/api/project/${project?.Id}`);
}

function size(seed: Seed): number {
  return Object.values(seed).reduce((sum, records) => sum + records.length, 0);
}
