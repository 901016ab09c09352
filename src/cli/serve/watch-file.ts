import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createClock } from '../../index.ts';

/** Milliseconds in which an editor writes a file in several steps. */
const settled = 50;

/**
 * Calls back whenever a file has been written, also when an editor replaces it by another one.
 * @param failed is told when the system ends that, as it may where a folder is taken away
 * @returns what ends it
 * @throws Error when its folder cannot be watched
 */
export function watchFile(file: string, changed: () => void, failed: (error: Error) => void): () => void {
  const clock = createClock();
  let waiting = new AbortController();
  const watcher = watch(dirname(file), (_, name) => {
    if (name !== null && name !== basename(file)) return;
    waiting.abort();
    waiting = new AbortController();
    // Given up, it was written once more.
    clock.until(clock.now() + settled, waiting.signal).then(changed, () => {});
  });
  watcher.on('error', failed);
  return () => {
    waiting.abort();
    watcher.close();
  };
}
