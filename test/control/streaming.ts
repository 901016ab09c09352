import type { Mock } from '../../src/index.ts';

/** Starts a task that takes its time, and gives its progress as it comes. */
export function reindexing(mock: Pick<Mock, 'fetch'>): Promise<Response> {
  return mock.fetch('/api/backgroundtasks', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
  });
}
