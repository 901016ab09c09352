import { describe, expect, it } from 'vitest';
import { type Clock, createClock, createMock, type State } from '../../src/index.ts';
import { createGroup } from '../../src/state/group.ts';
import { openState } from '../../src/state.ts';
import { folder } from './folder.ts';

const body = JSON.stringify({ Name: 'New' });
const creation = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };

async function opened() {
  const state = await openState(await folder());
  const mock = createMock({ state });
  await state.whenDurable();
  return { state, mock };
}

describe('a response', () => {
  it('to a change comes when it is written', async () => {
    const { state, mock } = await opened();
    expect((await mock.fetch('/api/projects', creation)).status).toBe(201);
    expect(state.whenDurable()).toBeUndefined();
    await state.close();
  });

  it('to a command of the control API comes when it is carried out and written', async () => {
    const { state, mock } = await opened();
    const answer = await mock.fetch('/_mock/clock/advance', { ...creation, body: '{"ms":1000}' });
    expect(answer.status).toBe(200);
    expect(state.whenDurable()).toBeUndefined();
    await state.close();
  });

  it('to a read does not wait for the changes of others', async () => {
    const { state, mock } = await opened();
    mock.reset();
    expect((await mock.fetch('/api/projects')).status).toBe(200);
    expect(state.whenDurable()).toBeDefined();
    await state.close();
  });

  it('to a read waits for what it has let happen itself', async () => {
    let now = 0;
    const clock: Clock = { ...createClock({ rate: 0 }), now: () => now };
    const state = await openState(await folder());
    const mock = createMock({ state, world: { clock } });
    const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
    await mock.fetch(project, { method: 'DELETE' });
    // Time passes by itself: nobody is told.
    now += 3_600_000;
    expect((await mock.fetch(project)).status).toBe(404);
    expect(state.whenDurable()).toBeUndefined();
    await state.close();
  });

  it('is 503 when nothing can be written, and the fault is told', async () => {
    const faults: unknown[] = [];
    const full = new Error('the disk is full');
    const state: State = {
      persisted: new Map(),
      persist: () => ({ changes: 0, changed() {}, end() {} }),
      *preparing() {},
      whenDurable: () => Promise.reject(full),
    };
    const mock = createMock({ state, observe: { onInternalError: (error) => faults.push(error) } });
    expect((await mock.fetch('/api/projects', creation)).status).toBe(503);
    expect(faults).toEqual([full]);
    expect((await mock.fetch('/api/projects')).status).toBe(200);
  });
});

describe('a group of writes', () => {
  it('is one for all that join in one turn', async () => {
    let works = 0;
    const group = createGroup(() => works++);
    group.join();
    const { pending } = group;
    group.join();
    expect(group.pending).toBe(pending);
    await pending;
    expect([works, group.pending]).toEqual([1, undefined]);
  });

  it('tells those who wait when it fails, and the next one is tried again', async () => {
    let works = 0;
    const group = createGroup(() => {
      if (works++ === 0) throw new Error('the disk is full');
    });
    group.join();
    await expect(group.pending).rejects.toThrow('the disk is full');
    group.join();
    await expect(group.pending).resolves.toBeUndefined();
  });
});
