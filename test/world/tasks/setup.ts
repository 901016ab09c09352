import { createIds } from '../../../src/world/random/ids.ts';
import { createBase } from '../../../src/world/store/base.ts';
import { createStore } from '../../../src/world/store/store.ts';
import type { TaskRecord } from '../../../src/world/tasks/record.ts';
import type { Schedule } from '../../../src/world/tasks/schedule.ts';
import { createTasks, type Effect } from '../../../src/world/tasks/tasks.ts';
import { createClock } from '../../../src/world/time/clock.ts';

/** A schedule with a step at each of these milliseconds. */
export const steps = (...at: number[]) =>
  at.map((each, index) => ({
    at: each,
    processed: index,
    total: at.length - 1,
    message: null,
  })) as unknown as Schedule;

/** Tasks on a clock that stands still, with effects by type. */
export function setUp(
  effects: Record<string, Effect> = {},
  retention = 10_000,
  onInternalError?: (error: unknown) => void,
) {
  const clock = createClock({ at: '2015-06-01T12:00:00Z', rate: 0 });
  const store = createStore(createBase<{ Task: TaskRecord }>({ Task: { belongsTo: {} } }, {}));
  const records = store.Task;
  const tasks = createTasks({
    clock,
    ids: createIds(),
    records,
    retention,
    effectOf: (type) => effects[type],
    onInternalError,
  });
  const start = (Type: string, schedule: Schedule, Parameters: unknown = {}) =>
    tasks.start({ Type, Parameters, schedule, prefix: `${Type}-` });
  return { clock, store, records, tasks, start };
}
