import { describe, expect, it } from 'vitest';
import type { RawFinding, Told } from '../../../../src/verify/engine/check.ts';
import type { LaneOptions } from '../../../../src/verify/engine/lane.ts';
import { NoVerdict } from '../../../../src/verify/http/failures.ts';
import { asking, lane } from './lane-of.ts';

/* A part of a run: what it tells, and what keeps it from going on. */

describe('a part of a run', () => {
  it('tells what it finds in its own name, and what others have said in theirs', async () => {
    const other: Told = { check: 'other', finding: { message: 'Said before.' } };
    const { lane: it, told } = lane(async function* () {
      yield { message: 'Found.' };
      yield other;
    });
    let count = 0;
    it.onTell = () => count++;
    await it.run();
    expect(told()).toEqual([
      ['some', undefined, 'Found.'],
      ['other', undefined, 'Said before.'],
    ]);
    expect(count).toBe(2);
  });

  it('says what it does, and of each response which operation was asked by whom', async () => {
    const { lane: it, progress, seen, run } = lane((own) => asking(2, own), { doing: 'asking' });
    run.report({ of: 3 });
    await it.run();
    expect([...it.asked]).toEqual(['searchGroups']);
    expect(seen).toEqual(['asking: searchGroups', 'asking: searchGroups']);
    expect(progress[0]).toEqual({ doing: '', done: 0, of: 3, requests: 0 });
    expect(progress[1]).toMatchObject({ doing: 'asking', done: 0 });
    expect(progress.at(-1)).toEqual({ doing: 'asking', done: 1, of: 3, requests: 2 });
    const nameless = lane((own) => asking(1, own));
    await nameless.lane.run();
    expect(nameless.seen).toEqual(['some: searchGroups']);
    expect(nameless.progress[0]).toMatchObject({ doing: 'some' });
  });

  it('may have its findings kept by somebody else, for a time', async () => {
    const kept: Told[] = [];
    const { lane: it, told } = lane(async function* () {
      it.collect((one) => kept.push(one));
      yield { message: 'Kept.' };
      it.collect();
      yield { message: 'Told.' };
    });
    await it.run();
    expect(kept).toEqual([{ check: 'some', finding: { message: 'Kept.' } }]);
    expect(told()).toEqual([['some', undefined, 'Told.']]);
  });

  it('is ended when it has made as many requests as it may', async () => {
    const ended = async (options: Partial<LaneOptions>) => {
      const { lane: it, told, seen } = lane((own) => asking(9, own), { most: 2, ...options });
      await it.run();
      expect(seen).toHaveLength(2);
      return told();
    };
    expect(await ended({})).toEqual([
      ['some', 'information', 'The check some was ended after 2 requests, as many as it may make.'],
    ]);
    expect(await ended({ doing: 'looking around' })).toEqual([
      [
        'some',
        'information',
        'The step "looking around" was ended after 2 requests, as many as it may make.',
      ],
    ]);
  });

  it('that fails itself is told of with its last exchange', async () => {
    const { lane: it, run } = lane(async function* (own) {
      yield* asking(1, own);
      throw new RangeError('It is broken.');
    });
    await it.run();
    const message =
      'The check some has failed and says no more: RangeError: It is broken.. That is a fault of et-mock, not of the server; please report it.';
    expect(it.told.at(-1)).toMatchObject({ check: 'internal', finding: { severity: 'warning', message } });
    expect(it.told.at(-1)?.finding.exchanges).toHaveLength(1);
    expect([...run.failures]).toEqual([['some', 'RangeError: It is broken.']]);
  });

  it('without a verdict ends the run where it is needed, and is a fault of the server otherwise', async () => {
    const error = new NoVerdict('The credentials are refused.');
    const failing = async function* (): AsyncGenerator<RawFinding> {
      yield* [];
      throw error;
    };
    await expect(lane(failing, { isNeeded: true }).lane.run()).rejects.toBe(error);
    const { lane: it, told, run } = lane(failing);
    await it.run();
    expect(told()).toEqual([['responses', 'violation', 'The credentials are refused.']]);
    expect(run.failures.size).toBe(0);
  });
});

describe('a part of a run that is over', () => {
  it('does not begin, and says nothing of what it was doing', async () => {
    const stop = new AbortController();
    const { lane: it, told, seen, progress } = lane((own) => asking(3, own), { signal: stop.signal });
    stop.abort();
    await it.run();
    expect([told(), seen, progress]).toEqual([[], [], []]);
    const later = new AbortController();
    const begun = lane(
      async function* (own) {
        yield* asking(1, own);
        later.abort();
        yield* asking(1, own);
      },
      { signal: later.signal },
    );
    await begun.lane.run();
    expect(begun.told()).toEqual([['some', undefined, 'It is over.']]);
    expect(begun.seen).toHaveLength(1);
  });

  it('makes no request once it is stopped', async () => {
    const {
      lane: it,
      told,
      seen,
    } = lane(async function* (own) {
      yield* asking(1, own);
      own.stop();
      yield* asking(1, own);
    });
    await it.run();
    expect(told()).toEqual([['some', undefined, 'It is over.']]);
    expect(seen).toHaveLength(1);
  });

  it('ends when the time of the run is up', async () => {
    let now = 0;
    const {
      lane: it,
      seen,
      run,
    } = lane(
      async function* (own) {
        yield* asking(1, own);
        now = 1001;
        yield* asking(1, own);
      },
      { maxTime: 1000, now: () => now },
    );
    await it.run();
    expect(seen).toHaveLength(1);
    expect(run.end.ending?.because).toBe('time');
  });
});

describe('a part of a run that finds a lot', () => {
  it('waits before its next request until it is heard', async () => {
    const { lane: it, seen } = lane(async function* (own) {
      for (let count = 0; count < 200; count++) yield { message: `${count}` };
      yield* asking(1, own);
    });
    const running = it.run();
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect([it.told.length, seen]).toEqual([200, []]);
    it.listen();
    await running;
    expect(seen).toHaveLength(1);
    const few = lane(async function* (own) {
      for (let count = 0; count < 199; count++) yield { message: `${count}` };
      yield* asking(1, own);
    });
    await few.lane.run();
    expect(few.seen).toHaveLength(1);
  });
});
