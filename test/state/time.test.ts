import { describe, expect, it } from 'vitest';
import { createClock, type Mock } from '../../src/index.ts';
import { durable, send } from './folder.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const hour = 3_600_000;

/** Starts what takes a second. */
const startDeletion = (mock: Mock) =>
  send<{ Id: string; Self: string }>(mock, 'DELETE', `/api/project/${project}`);
const statusOf = async (mock: Mock) => (await mock.fetch(`/api/project/${project}`)).status;

describe('after a restart', () => {
  it('a clock that runs has gone on meanwhile, at its own rate', async () => {
    const { run, hostClock } = await durable();
    await run((mock) => {
      mock.clock.set('2015-06-01T12:00:00Z');
      mock.clock.setRate(10);
    });
    hostClock.advance(hour);
    await run((mock) => {
      const shown = mock.clock.now() - Date.parse('2015-06-01T12:00:00Z');
      expect(Math.floor(shown / hour)).toBe(10);
      expect(mock.clock.rate).toBe(10);
    });
  });

  it('a clock that stands still shows what it showed', async () => {
    const { run, hostClock } = await durable();
    await run((mock) => {
      mock.clock.setRate(0);
      mock.clock.set('2015-06-01T12:00:00Z');
      mock.clock.advance(5);
    });
    hostClock.advance(hour);
    await run((mock) => {
      expect(new Date(mock.clock.now()).toISOString()).toBe('2015-06-01T12:00:00.005Z');
      expect(mock.clock.rate).toBe(0);
    });
  });

  it('no clock is behind what it showed, though the time of the system was set back', async () => {
    const { run, hostClock } = await durable();
    const shown = await run((mock) => {
      mock.clock.advance(hour);
      return mock.clock.now();
    });
    hostClock.set('2020-01-01T00:00:00Z');
    expect(await run((mock) => mock.clock.now())).toBeGreaterThanOrEqual(shown);
  });

  it('a task that fell due meanwhile is done, at the instant at which it fell due', async () => {
    const { run, hostClock } = await durable();
    const { task, started } = await run(async (mock) => ({
      task: await startDeletion(mock),
      started: Math.floor(mock.clock.now() / 1000) * 1000,
    }));
    hostClock.advance(hour);
    await run(
      async (mock) => {
        expect(await statusOf(mock)).toBe(404);
        const { FinishedAt } = await send<{ FinishedAt: string }>(mock, 'GET', task.Self);
        expect(Date.parse(FinishedAt) - started).toBeLessThan(3000);
      },
      { world: { taskRetention: 2 * hour } },
    );
  });

  it('a task that is under way goes on from where it was, and one that is held stands still', async () => {
    const { run } = await durable({ world: { clock: createClock({ at: '2026-01-01T00:00:00Z', rate: 0 }) } });
    const reindex = { Type: 'Reindex', Parameters: {} };
    const [one, other] = await run(async (mock) => {
      const tasks = [
        await send<{ Id: string }>(mock, 'POST', '/api/backgroundtasks', reindex),
        await send<{ Id: string }>(mock, 'POST', '/api/backgroundtasks', reindex),
      ];
      const [first, second] = tasks.map(({ Id }) => Id);
      mock.clock.advance(300);
      mock.tasks.hold(second ?? '');
      mock.tasks.fail(first ?? '', 'The index is locked.');
      return [mock.tasks.get(first ?? ''), mock.tasks.get(second ?? '')];
    });
    await run((mock) => {
      expect(mock.tasks.list()).toEqual([one, other]);
      expect([one?.state, other?.state]).toEqual(['failed', 'held']);
      expect(mock.tasks.release(other?.id ?? '').elapsed).toBe(other?.elapsed);
    });
  });

  it('what a request for something else has let happen was written before its response', async () => {
    const { run, hostClock } = await durable();
    await run(async (mock) => {
      await startDeletion(mock);
      mock.clock.advance(hour);
      expect(mock.store.Project.has(project)).toBe(false);
    });
    hostClock.advance(1);
    await run((mock) => expect(mock.store.Project.has(project)).toBe(false));
  });
});
