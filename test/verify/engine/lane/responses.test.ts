import { afterEach, describe, expect, it, vi } from 'vitest';
import { encoding } from '../../../../src/verify/checks/exchanges/encoding.ts';
import type { RawFinding } from '../../../../src/verify/engine/check.ts';
import type { Lane } from '../../../../src/verify/engine/lane.ts';
import { type Answer, asking, lane } from './lane-of.ts';

/* What is said of each response that a part of a run gets. */

afterEach(() => vi.restoreAllMocks());

const group = { Id: 'a', Self: 'http://localhost/api/group/a' };

describe('a response', () => {
  const wrong: Answer = (path) =>
    Response.json(path === '/api/group/a' ? { ...group, Name: 7 } : { Items: [] });
  const reading = async function* ({ client }: Lane): AsyncGenerator<RawFinding> {
    const exchange = await client.send('getGroup', { path: { id: 'a' } });
    yield { where: '/body/Name', exchanges: [exchange], message: 'The name is no text.' };
    yield { where: '/body/Description', exchanges: [exchange], message: 'The text is another one.' };
  };

  it('is judged by the checks that look at each, and nothing is told twice of a value', async () => {
    const { lane: it } = lane(reading, {}, wrong);
    await it.run();
    const found = it.told.filter(({ finding }) => finding.where === '/body/Name');
    expect(found).toMatchObject([{ check: 'schemas', finding: { operation: 'getGroup' } }]);
    expect(found[0]?.finding.exchanges).toHaveLength(1);
    expect(it.told.map(({ finding }) => finding.message)).toContain('The text is another one.');
  });

  it('is not judged where the run is about other operations', async () => {
    const { lane: it, told } = lane(reading, { only: ['searchGroups'] }, wrong);
    await it.run();
    expect(told().map(([check]) => check)).toEqual(['some', 'some']);
  });

  it('that is the same again needs no second look, where nothing was wrong', async () => {
    const look = vi.spyOn(encoding, 'inspect');
    const headers = { 'Content-Type': 'application/json; charset=utf-8', date: 'now' };
    const right = () => new Response('{"Items":[]}', { headers });
    const { lane: it, told } = lane((own) => asking(3, own), {}, right);
    await it.run();
    expect(told()).toEqual([['some', undefined, 'It is over.']]);
    expect(look).toHaveBeenCalledTimes(1);
    const flawed = lane(
      async function* ({ client }) {
        yield* [];
        for (const _ of [1, 2]) await client.send('getGroup', { path: { id: 'a' } });
      },
      {},
      wrong,
    );
    await flawed.lane.run();
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('at which a check fails is told of, and judged by the others', async () => {
    vi.spyOn(encoding, 'inspect').mockImplementation(() => {
      throw new RangeError('It is broken.');
    });
    const { lane: it, run } = lane(reading, {}, wrong);
    await it.run();
    const failure = it.told.find(({ check }) => check === 'internal');
    expect(failure?.finding.message).toMatch(/^The check encoding has failed .*RangeError: It is broken\./);
    expect(failure?.finding.operation).toBeUndefined();
    expect(it.told.some(({ check }) => check === 'schemas')).toBe(true);
    expect([...run.failures.keys()]).toEqual(['encoding']);
  });

  it('that never comes is told of, or counted where the network has failed', async () => {
    const failing = (error: unknown) =>
      lane(
        (own) => asking(1, own),
        { timeout: 1000 },
        () => {
          throw error;
        },
      );
    const strange = failing(new TypeError('fetch failed', { cause: { code: 'ERR_SOMETHING' } }));
    await strange.lane.run();
    expect(strange.told()).toEqual([
      [
        'responses',
        'violation',
        expect.stringMatching(/^Failed to get a response of searchGroups: ERR_SOMETHING/),
      ],
    ]);
    expect([
      ...strange.run.lost.findings(
        () => false,
        () => false,
      ),
    ]).toEqual([]);
    const gone = failing(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }));
    await gone.lane.run();
    expect(gone.told().filter(([check]) => check === 'responses')).toEqual([]);
    expect(
      [
        ...gone.run.lost.findings(
          () => false,
          () => false,
        ),
      ].map(({ operation }) => operation),
    ).toEqual(['searchGroups']);
  });

  it('that refuses a request says no more than that a permission is missing', async () => {
    const refused = async function* ({ client }: Lane): AsyncGenerator<RawFinding> {
      const exchange = await client.send('searchGroups');
      yield { where: '/status', severity: 'information', exchanges: [exchange], message: 'It was refused.' };
    };
    const forbid = () => Response.json({ Message: 'You may not.' }, { status: 403 });
    const { lane: it, run, told } = lane(refused, {}, forbid);
    await it.run();
    expect(told()).toEqual([]);
    expect([...run.permissions.missing]).toEqual(['searchGroups']);
  });
});
