import { empty } from '../seeds.gen.ts';
import { weightOf } from '../store/weight.ts';
import { untouched, type World, type WorldSnapshot } from '../world.ts';
import { checkExport, type WorldExport } from './export-format.ts';
import { type Seed, withBasics } from './seed.ts';

/**
 * Writes down a world. What is due in it happens first.
 * @example
 * const text = JSON.stringify(mock.export(), null, 2);
 */
export function exportWorld(world: World): WorldExport {
  const { clock, ids } = world.save();
  const { Task: tasks, ...records } = world.store.toJSON();
  // What every server has is written down where it is not there: a world that is silent about it has it.
  const kept = Object.entries(records).filter(([entity, list]) => list.length > 0 || entity in empty);
  return {
    clock: { at: new Date(clock.at).toISOString(), rate: clock.rate },
    ids,
    tasks,
    records: Object.fromEntries(kept) as Seed,
  };
}

/**
 * The moment that was written down, for `world.restore()`.
 * @throws Error that says which place is wrong
 */
export function worldSnapshotOf(value: unknown): WorldSnapshot {
  const { clock, ids, tasks, records } = checkExport(value);
  const seed = { ...withBasics(records), Task: tasks };
  return {
    records: { ...untouched(seed), weight: weightOf(seed) },
    ids,
    clock: { at: Date.parse(clock.at), rate: clock.rate },
  };
}
