import { setImmediate } from 'node:timers/promises';
import { createClock, createMock } from '../../src/index.ts';
import { listen } from '../../src/node.ts';

/*
 * A server whose time passes quickly: background tasks end while a client waits, and what is kept for an hour is
 * kept for half a minute. Whenever it is told to, it lets a day go by and says how much memory is in use then.
 */
const day = 86_400_000;
const hostClock = createClock();
const mock = createMock({
  world: { clock: createClock({ rate: 100 }), taskRetention: day / 24 },
  server: { hostClock },
});
const { port } = await listen(mock);

process.on('message', async () => {
  mock.clock.advance(day);
  hostClock.advance(day);
  // Asking for worlds is what makes idle ones go, and starting a task what makes old ones go.
  const worlds = mock.worlds.size;
  await mock.fetch('/api/backgroundtasks', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ Type: 'Reindex', Parameters: {} }),
  });
  for (let time = 0; time < 3; time++) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ used: heapUsed + external, rss, worlds, waiting: mock.clock.waiting });
});
// It does not outlive a soak that was interrupted.
process.once('disconnect', () => process.exit());
process.send?.(port);
