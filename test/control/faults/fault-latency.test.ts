import { describe, expect, it, vi } from 'vitest';
import { createClock, createMock } from '../../../src/index.ts';

const path = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

function standing() {
  const mock = createMock({ world: { clock: createClock({ at: '2015-06-01', rate: 0 }) } });
  const answered = vi.fn();
  /** Asks, and comes back when the request waits. */
  const ask = async (init?: RequestInit) => {
    const waiting = mock.clock.waiting + 1;
    const answer = mock.fetch(path, init).finally(answered);
    answer.catch(() => {});
    await expect.poll(() => mock.clock.waiting).toBe(waiting);
    return { answer };
  };
  return { mock, ask, answered };
}

describe('a latency', () => {
  it('is the time of the clock of the world: the response waits until the test lets it pass', async () => {
    const { mock, ask, answered } = standing();
    mock.faults.add({ latency: 500 });
    const { answer } = await ask();
    mock.clock.advance(499);
    await new Promise(setImmediate);
    expect(answered).not.toHaveBeenCalled();
    mock.clock.advance(1);
    expect((await answer).status).toBe(200);
  });

  it('passes before the request is carried out', async () => {
    const { mock, ask } = standing();
    mock.faults.add({ latency: 500 });
    const { answer } = await ask();
    mock.store.Project.update(path.slice(-36), { Name: 'Meanwhile' });
    mock.clock.advance(500);
    expect(await (await answer).json()).toMatchObject({ Name: 'Meanwhile' });
  });

  it('goes together with what the fault does otherwise', async () => {
    const { mock, ask } = standing();
    mock.faults.add({ operation: 'getProject', latency: 500, status: 404 });
    const { answer } = await ask();
    mock.clock.advance(500);
    expect((await answer).status).toBe(404);
  });

  it('is added to that of other faults, and leaves the request to another one', async () => {
    const { mock, ask, answered } = standing();
    mock.faults.add({ latency: 500 });
    mock.faults.add({ operation: 'getProject', status: 404 });
    mock.faults.add({ latency: 300 });
    const { answer } = await ask();
    mock.clock.advance(500);
    await expect.poll(() => mock.clock.waiting).toBe(1);
    expect(answered).not.toHaveBeenCalled();
    mock.clock.advance(300);
    expect((await answer).status).toBe(404);
    expect(mock.faults.list().map(({ hits: used }) => used)).toEqual([1, 1, 1]);
  });

  it('runs with the clock', async () => {
    const mock = createMock({ world: { clock: createClock({ rate: 1000 }) } });
    mock.faults.add({ latency: 10_000 });
    const start = mock.clock.now();
    await mock.fetch(path);
    expect(mock.clock.now() - start).toBeGreaterThanOrEqual(10_000);
  });

  it('ends for a client that goes away, and its request is not carried out', async () => {
    const { mock, ask } = standing();
    mock.faults.add({ latency: 500 });
    const client = new AbortController();
    const { answer } = await ask({ method: 'DELETE', signal: client.signal });
    client.abort();
    await expect(answer).rejects.toThrow('aborted');
    expect(mock.clock.waiting).toBe(0);
    expect(mock.tasks.list()).toEqual([]);
  });

  it('ends when the fault is taken away', async () => {
    const { mock, ask } = standing();
    const id = mock.faults.add({ latency: 500 });
    const { answer } = await ask();
    mock.faults.remove(id);
    expect((await answer).status).toBe(200);
    expect(mock.clock.waiting).toBe(0);
  });

  it('ends with the world: what was meant for the old one does not reach the new one', async () => {
    const { mock, ask } = standing();
    mock.faults.add({ latency: 500 });
    const { answer } = await ask({ method: 'DELETE' });
    mock.reset();
    await expect(answer).rejects.toThrow('the connection ended without a response');
    expect(mock.tasks.list()).toEqual([]);
  });
});
