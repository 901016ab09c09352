import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMock, type Fault } from '../../../src/index.ts';

const path = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const broken: Fault = { operation: 'getProject', status: 404 };

/** Whether each of so many requests, one after the other, is hit. */
async function struck(count: number, fault: Partial<Fault>, id = 'fault-1'): Promise<boolean[]> {
  const mock = createMock();
  while (mock.faults.add({ ...broken, ...fault }) !== id) mock.faults.clear();
  const answers: boolean[] = [];
  for (let asked = 0; asked < count; asked++) answers.push((await mock.fetch(path)).status === 404);
  return answers;
}
const numbers = (all: boolean[]) => all.flatMap((it, index) => (it ? [index + 1] : []));

describe('a fault hits', () => {
  it.each([
    [{}, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [{ first: 2 }, [1, 2]],
    [{ after: 7 }, [8, 9]],
    [{ every: 3 }, [3, 6, 9]],
    [{ share: 0 }, []],
    [{ share: 1 }, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [{ after: 2, first: 1 }, [3]],
    [{ every: 2, first: 2 }, [2, 4]],
    [{ after: 1, every: 2, first: 3 }, [3, 5, 7]],
    [{ after: 20 }, []],
  ] as const)('with %j of nine requests %j', async (when, which) => {
    expect(numbers(await struck(9, when))).toEqual(which);
  });

  it('a share that is always the same, for the same seed', async () => {
    const share = { share: 0.5, seed: 'demo' };
    const one = await struck(40, share);
    expect(await struck(40, share)).toEqual(one);
    expect(await struck(40, { ...share, seed: 'other' })).not.toEqual(one);
  });

  it('another share for the next fault, when neither has a seed', async () => {
    expect(await struck(40, { share: 0.5 })).not.toEqual(await struck(40, { share: 0.5 }, 'fault-2'));
  });

  it('near the share, whatever the seed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), async (share, seed) => {
        const mock = createMock();
        mock.faults.add({ ...broken, share, seed });
        await Promise.all(Array.from({ length: 400 }, () => mock.fetch(path)));
        const [{ matched, hits } = { matched: 0, hits: 0 }] = mock.faults.list();
        expect(matched).toBe(400);
        // Five standard deviations: once in millions of runs.
        expect(Math.abs(hits - 400 * share)).toBeLessThanOrEqual(
          5 * Math.sqrt(400 * share * (1 - share)) + 1,
        );
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('exactly the first of fifty requests that come at once', async () => {
    const mock = createMock();
    mock.faults.add({ ...broken, first: 1 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => mock.fetch(path)));
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(1);
    expect(mock.faults.list()).toMatchObject([{ matched: 50, hits: 1 }]);
  });
});

describe('of several faults', () => {
  it('one after the other hits, as they were added', async () => {
    const mock = createMock();
    mock.faults.add({ ...broken, first: 1 });
    mock.faults.add({ ...broken, status: 403, first: 1 });
    mock.faults.add({ ...broken, status: 400, first: 1 });
    const statuses = [];
    for (let asked = 0; asked < 4; asked++) statuses.push((await mock.fetch(path)).status);
    expect(statuses).toEqual([404, 403, 400, 200]);
    expect(mock.faults.list().map(({ matched: met, hits: used }) => [met, used])).toEqual([
      [4, 1],
      [4, 1],
      [4, 1],
    ]);
  });
});

describe('faults', () => {
  it('are taken away by id, all together, and by a reset of the world', async () => {
    const { faults, fetch, reset } = createMock();
    const first = faults.add(broken);
    expect(faults.add({ ...broken, status: 403 })).not.toBe(first);
    expect([faults.remove(first), faults.remove(first)]).toEqual([true, false]);
    expect((await fetch(path)).status).toBe(403);
    faults.clear();
    expect([(await fetch(path)).status, faults.list()]).toEqual([200, []]);
    expect(faults.add(broken)).toBe('fault-3');
    reset();
    expect([(await fetch(path)).status, faults.list()]).toEqual([200, []]);
    expect(faults.add(broken)).toBe(first);
  });

  it('are those of one world', async () => {
    const mock = createMock();
    mock.worlds.get('alpha').faults.add(broken);
    expect((await mock.fetch(path)).status).toBe(200);
    expect((await mock.fetch(path, { headers: { 'X-Mock-World': 'alpha' } })).status).toBe(404);
  });
});
