import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { watchFile } from '../../../src/cli/serve/watch-file.ts';

const watcher = Object.assign(new EventEmitter(), { close: () => {} });
vi.mock('node:fs', async (actual) => ({ ...(await actual<object>()), watch: () => watcher }));

test('whoever watches a file is told when the system ends that, and the server goes on', () => {
  const reasons: string[] = [];
  const stop = watchFile(
    '/seeds/seed.json',
    () => {},
    ({ message }) => reasons.push(message),
  );
  watcher.emit('error', new Error('The folder is gone'));
  stop();
  expect(reasons).toEqual(['The folder is gone']);
});
