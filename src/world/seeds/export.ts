import { atOnce, type Work } from '../../contract/work.ts';
import { empty } from '../seeds.gen.ts';
import { indexedRecord, weightOf } from '../store/weight.ts';
import { makingUntouched, type World, type WorldSnapshot } from '../world.ts';
import { checkingExport, type WorldExport } from './export-format.ts';
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
export const worldSnapshotOf = (value: unknown): WorldSnapshot => atOnce(readingWorld(value));

/** The same in steps: nothing of a world has changed before the last one. */
export function* readingWorld(value: unknown): Work<WorldSnapshot> {
  const { clock, ids, tasks, records } = yield* checkingExport(value);
  const seed = { ...withBasics(records), Task: tasks };
  let weight = 0;
  for (const list of Object.values(seed)) {
    for (const record of list ?? []) {
      yield;
      weight += indexedRecord + weightOf(record);
    }
  }
  return {
    records: { ...(yield* makingUntouched(seed)), weight },
    ids,
    clock: { at: Date.parse(clock.at), rate: clock.rate },
  };
}
