import type { WorldStore } from '../../world/store/records.ts';
import type { EffectContext } from '../../world/tasks/effects.ts';
import { formatInstant } from '../../world/time/instant.ts';

/** What is measured: the reading of all records of these. */
const measured = ['Project', 'Script', 'ScriptRun', 'Incident', 'Requirement'] as const;

/** The speed that is reported: the mock measures its own clock, which stands still meanwhile. */
const recordsPerMillisecond = 100;

/** Keeps a report in the place of the last one. */
export function measure(store: WorldStore, { newId, now }: EffectContext): void {
  const Measurements = measured.map((Name) => ({
    Name,
    Count: store[Name].size,
    DurationInMilliseconds: Math.ceil(store[Name].size / recordsPerMillisecond),
  }));
  const total = Measurements.reduce((sum, it) => sum + it.DurationInMilliseconds, 0);
  for (const { Id } of [...store.PerformanceMeasurement]) store.PerformanceMeasurement.remove(Id);
  const at = now();
  const started = formatInstant(Date.parse(at) - total);
  store.PerformanceMeasurement.insert({ Id: newId(), StartedAt: started, FinishedAt: at, Measurements });
}
