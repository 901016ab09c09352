import { describe, expect, it } from 'vitest';
import type { Registry } from '../../../src/control/worlds/worlds.ts';
import { createClock, createMock } from '../../../src/index.ts';
import { command } from '../control.ts';

describe('many worlds', () => {
  it('go by the hundred when they are idle, and nobody sees those that are to go', async () => {
    const hostClock = createClock({ at: '2026-01-01T00:00:00Z', rate: 0 });
    const mock = createMock({ server: { hostClock, worldIdle: 1000, maxWorlds: 400 } });
    for (let at = 1; at < 400; at++) mock.worlds.get(`w${at}`);
    const kept = mock.worlds.get('w399');
    hostClock.advance(1000);
    const { worlds } = mock.worlds.memory;
    expect([mock.worlds.size, mock.worlds.list().length, [...mock.worlds].length]).toEqual([1, 1, 1]);
    const { worlds: left } = mock.worlds.memory;
    expect(left).toBeGreaterThan(1_000_000);
    expect(left).toBeLessThan(worlds - 5_000_000);
    expect(mock.worlds.has('w398')).toBe(false);
    expect(mock.worlds.get('w399')).not.toBe(kept);
    expect(mock.worlds.size).toBe(2);
    expect(mock.worlds.memory.worlds).toBeLessThan(100_000);
  });

  it('are deleted in turns with what others want', async () => {
    const mock = createMock({ server: { maxWorlds: 5000 } });
    for (let at = 1; at < 5000; at++) mock.worlds.get(`w${at}`);
    const turnsOf = async (work: Promise<unknown>) => {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      let turns = 0;
      for (; !isDone; turns++) await new Promise((resolve) => setImmediate(resolve));
      await done;
      return turns;
    };
    const deleted = command(mock, 'deleteUnusedWorlds', { query: { unusedFor: '0' } });
    const idle = await turnsOf(command(mock, 'getClock'));
    expect(await turnsOf(deleted)).toBeGreaterThan(idle);
    expect((await deleted).body).toEqual({ deleted: 4999 });
  });

  it('are listed in turns with what others want, who may come in after each world', async () => {
    const mock = createMock();
    for (let at = 1; at < 10; at++) mock.worlds.get(`w${at}`);
    const registry = mock.worlds as Registry;
    const { listing } = registry;
    let turns = 0;
    registry.listing = function* (page) {
      const work = listing(page);
      for (;;) {
        const { done, value } = work.next();
        if (done) return value;
        const before = turns;
        setImmediate(() => turns++);
        // Without turns of others it would never end.
        for (let step = 0; turns === before && step < 1_000_000; step++) yield;
      }
    };
    const { body } = await command(mock, 'listWorlds');
    expect(body).toHaveLength(10);
    expect(turns).toBe(10);
  });
});
