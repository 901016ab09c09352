import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Clock, createClock, createMock, type Mock, type MockOptions } from '../../src/index.ts';
import { openState } from '../../src/state.ts';

/** A folder that is there as long as a test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'et-mock-state-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A server that can be started again and again on one folder. Time only passes when the host's clock is moved. */
export async function durable(options: MockOptions = {}) {
  const path = await folder();
  const hostClock: Clock = createClock({ at: '2026-01-01T00:00:00Z', rate: 0 });
  return {
    path,
    hostClock,
    /** Starts it, and answers what it finds. */
    async run<R>(work: (mock: Mock) => R | Promise<R>, own: MockOptions = {}): Promise<R> {
      const state = await openState(path);
      try {
        return await work(
          createMock({
            ...options,
            ...own,
            world: { ...options.world, ...own.world },
            server: { hostClock, ...options.server, ...own.server },
            state,
          }),
        );
      } finally {
        await state.close();
      }
    },
  };
}

/** Sends JSON, and answers JSON. */
export async function send<T>(mock: Mock, method: string, path: string, body?: object): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await mock.fetch(
    path,
    body ? { method, headers, body: JSON.stringify(body) } : { method },
  );
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
