import { describe, expect, it } from 'vitest';
import { anyone } from '../../src/control/identity.ts';
import { createMock, type MockOptions } from '../../src/index.ts';
import { command } from './control.ts';

const ours = new RangeError('Maximum call stack size exceeded');
const broken = () => {
  throw ours;
};

/** A mock that notes what it is told of. */
function observed(options: MockOptions) {
  const told: unknown[] = [];
  return {
    told,
    mock: createMock({ ...options, observe: { onInternalError: (error) => told.push(error) } }),
  };
}

describe('a fault of the mock itself', () => {
  it.each(['default', 'alpha'])('is told of behind the control API, in the world %s', async (name) => {
    const { told, mock } = observed({});
    const world = mock.worlds.get(name);
    Object.assign(world.clock, { advance: broken });
    const { status, body } = await command(world, 'advanceClock', { body: { ms: 1 } });
    expect(status).toBe(500);
    expect(body.Message).not.toContain(ours.message);
    expect(told).toEqual([ours]);
  });

  it.each([
    { where: 'finds out who asks', answer: broken },
    { where: 'finds it out later', answer: () => Promise.reject(ours) },
  ])('is told of where it $where', async ({ answer: handle }) => {
    const { told, mock } = observed({ identity: { open: () => ({ ...anyone, handle }) } });
    expect((await mock.fetch('/api/projects')).status).toBe(500);
    expect(told).toEqual([ours]);
  });
});

describe('what a caller does wrong', () => {
  const cases = [
    ['advanceClock', { body: { ms: -1 } }, 400],
    ['setClock', { body: { at: 'tomorrow' } }, 400],
    ['addFault', { body: { status: 418 } }, 400],
    ['getJournal', { query: { operation: 'getProjekt' } }, 400],
    ['waitForRequests', { query: { timeout: '0' } }, 400],
    ['getCoverage', { query: { world: 'nowhere' } }, 400],
    ['setAccount', { path: { userName: 'joeb' }, body: {} }, 400],
    ['importWorld', { body: {} }, 400],
    ['failTask', { path: { id: 'none' } }, 404],
    ['makeWorld', { path: { name: 'alpha' }, body: { seed: 'nonsense' } }, 400],
    ['restoreSnapshot', { path: { name: 'none' } }, 404],
  ] as const;

  it.each(cases)('is refused by %s and no fault of the mock: %j', async (id, request, status) => {
    const { told, mock } = observed({});
    expect((await command(mock, id, request)).status).toBe(status);
    expect(told).toEqual([]);
  });

  it('has an imported world refused in which an identifier stands twice', async () => {
    const { told, mock } = observed({});
    const body = mock.export();
    const [user] = body.records.User ?? [];
    const records = { ...body.records, User: [...(body.records.User ?? []), user] };
    const answer = await command(mock, 'importWorld', { body: { ...body, records } });
    expect(answer).toMatchObject({
      status: 400,
      body: { Message: expect.stringContaining(`${user?.Id}`) },
    });
    expect(told).toEqual([]);
  });

  it('is to go away while it waits, of which nobody is told', async () => {
    const { told, mock } = observed({});
    const gone = AbortSignal.abort();
    await expect(mock.fetch('/_mock/journal/wait', { signal: gone })).rejects.toThrow('aborted');
    expect(told).toEqual([]);
  });
});
