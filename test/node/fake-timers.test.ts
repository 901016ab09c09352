import { afterEach, expect, it, vi } from 'vitest';
import { createMock } from '../../src/index.ts';
import { listen } from '../../src/node.ts';
import { nextTurn } from '../../src/results/turns.ts';

afterEach(() => vi.useRealTimers());

it('serves a test that puts fake timers in place', async () => {
  const server = await listen(createMock());
  vi.useFakeTimers();
  const response = await fetch(`${server.url}/api/projects`);
  expect(response.status).toBe(200);
  await server.close();
});

it('goes on with what is done in turns in such a test', async () => {
  vi.useFakeTimers();
  await nextTurn();
});
