import { createClock, createMock } from '../src/index.ts';
import { type Comparison, compare, timed } from './rounds.ts';

/** Milliseconds of 200 requests in a world with many tasks under way, against the same in a world with none. */
export async function tasks(rounds: number, count: number): Promise<Comparison> {
  const busy = createMock({ clock: createClock({ rate: 0 }) });
  const schedule = [
    { at: 0, processed: 0, total: 1, message: null },
    { at: 1000, processed: 1, total: 1, message: null },
  ] as const;
  for (let index = 0; index < count; index++) {
    busy.world.tasks.start({ Type: 'Reindex', Parameters: {}, prefix: 'reindex-', schedule });
  }
  const idle = createMock({ clock: createClock({ rate: 0 }) });
  const ask = (mock: typeof idle) => () =>
    timed(async () => {
      for (let request = 0; request < 200; request++) {
        await mock.fetch('/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9');
      }
    });
  await ask(busy)();
  await ask(idle)();
  return compare(rounds, ask(busy), ask(idle));
}
