import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/verify/engine/check.ts';
import { createEarlyEnd } from '../../../src/verify/engine/ending.ts';
import { failureOf, internal, isIncomplete } from '../../../src/verify/engine/failure.ts';
import { apart, insistent } from '../../../src/verify/engine/parts.ts';
import { createRequestLimiter } from '../../../src/verify/engine/request-limit.ts';
import { createLostRequests } from '../../../src/verify/engine/responses/lost-requests.ts';
import { phasesOf, usualConcurrency } from '../../../src/verify/engine/schedule.ts';
import type { Finding } from '../../../src/verify/findings/finding.ts';
import { NoVerdict, TooLate, Unanswered } from '../../../src/verify/http/failures.ts';
import { exchangeOf } from '../exchange.ts';
import { all } from '../queries/answering-server.ts';

/* What ends a run, a check or a part of one, and what is said then. */

const unanswered = (wasRepeated = false) =>
  new Unanswered('getScript', 'http://et.example', 'it is gone', { wasRepeated });
const tooLate = () => new TooLate('getScript', 'http://et.example', 'it took too long');

describe('a part of a check', () => {
  /** What it tells, and how often it is begun, where it fails so many times after it has told something. */
  async function told(failures: number, error: () => Error) {
    let begun = 0;
    const work = async function* () {
      begun++;
      yield begun;
      if (begun <= failures) throw error();
    };
    const found = await all(apart(work)).catch((thrown: Error) => thrown.name);
    return [found, begun];
  }

  it('is begun again when the network fails, four times at most', async () => {
    expect(await told(0, unanswered)).toEqual([[1], 1]);
    expect(await told(3, unanswered)).toEqual([[1, 2, 3, 4], 4]);
    expect(await told(9, unanswered)).toEqual([[1, 2, 3, 4], 4]);
  });

  it('ends where a request was repeated in vain, or has taken too long', async () => {
    expect(await told(1, () => unanswered(true))).toEqual([[1], 1]);
    expect(await told(1, tooLate)).toEqual([[1], 1]);
  });

  it('fails with what is no matter of the network', async () => {
    expect(await told(1, () => new TypeError('It is broken.'))).toEqual(['TypeError', 1]);
  });
});

describe('what has to be made', () => {
  async function made(failures: number, error: () => Error) {
    let count = 0;
    const make = async () => {
      if (++count <= failures) throw error();
      return 'made';
    };
    return [await insistent(make).catch((thrown: Error) => thrown.name), count];
  }

  it('is made again when the network fails, four times at most', async () => {
    expect(await made(3, unanswered)).toEqual(['made', 4]);
    expect(await made(4, unanswered)).toEqual(['Unanswered', 4]);
    expect(await made(1, () => unanswered(true))).toEqual(['Unanswered', 1]);
    expect(await made(1, tooLate)).toEqual(['TooLate', 1]);
  });
});

it('a check makes as many requests as it may, and no more', () => {
  const count = createRequestLimiter(2);
  expect([count(), count()]).toEqual([undefined, undefined]);
  expect(count).toThrow('after 2 requests');
});

describe('a run', () => {
  /** One that may take some time. */
  function begun(maxTime = 90_000, stop?: AbortSignal) {
    let now = 0;
    const end = createEarlyEnd(stop, maxTime, () => now);
    const at = (time: number) => {
      now = time;
      end.look();
      return end.ending;
    };
    return { end, at };
  }

  it('ends when its time is up', () => {
    const { end, at } = begun();
    expect([at(90_000), end.signal.aborted]).toEqual([undefined, false]);
    expect(at(90_001)).toEqual({ because: 'time', message: 'was ended after 1.5 minutes (--max-time)' });
    expect(end.signal.aborted).toBe(true);
  });

  it.each([
    [1500, '1.5 seconds'],
    [59_999, '59.999 seconds'],
    [60_000, '1 minute'],
    [900_000, '15 minutes'],
  ])('says how long it took: %i', (time, words) => {
    expect(begun(time).at(time + 1)?.message).toBe(`was ended after ${words} (--max-time)`);
  });

  it('ends for one reason, the first', () => {
    const lost = begun();
    lost.end.lose('it is gone');
    lost.end.lose('it is still gone');
    lost.end.giveUp();
    expect(lost.end.ending).toEqual({ because: 'lost', message: 'was ended, because it is gone' });
    const unlike = begun();
    unlike.end.giveUp();
    unlike.end.lose('it is gone');
    expect(unlike.end.ending?.because).toBe('unlike');
  });

  it('is interrupted by whoever has asked for it, whatever was before', () => {
    const stop = new AbortController();
    const { end } = begun(1, stop.signal);
    end.lose('it is gone');
    stop.abort();
    expect(end.ending).toEqual({ because: 'interrupted', message: 'was interrupted' });
  });

  it('has no verdict where a check has failed, or an operation was never answered', () => {
    const of = (check: string, severity: Finding['severity']) =>
      isIncomplete([{ check, severity } as Finding]);
    expect([of(internal, 'warning'), of('responses', 'warning')]).toEqual([true, true]);
    expect([of('responses', 'violation'), of('responses', 'information'), of('life', 'warning')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isIncomplete([])).toBe(false);
  });
});

it('an error that ends a check is a fault of the verifier, unless the server wants other credentials', () => {
  const last = exchangeOf('getScript', {});
  expect(failureOf('life', new NoVerdict('Who are you?'), last)).toEqual([
    'responses',
    { severity: 'violation', message: 'Who are you?' },
  ]);
  const [check, finding] = failureOf('life', new TypeError('It is broken.'), last);
  expect([check, finding.severity, finding.exchanges]).toEqual([internal, 'warning', [last]]);
  expect(finding.message).toMatch(/^The check life has failed and says no more: TypeError: It is broken\./);
  expect(failureOf('life', 'broken', undefined)[1]).toMatchObject({
    exchanges: [],
    message: expect.stringContaining('more: broken.'),
  });
});

describe('requests without a response', () => {
  const findings = (count: number, isExercised: boolean, isJudged = false) => {
    const lost = createLostRequests();
    for (let index = 0; index < count; index++) lost.note(unanswered());
    return [
      ...lost.findings(
        () => isExercised,
        () => isJudged,
      ),
    ].map(({ severity, message }) => [severity, message]);
  };

  it('leave open what an operation does, where no other one was answered', () => {
    expect(findings(1, false)).toEqual([
      ['warning', 'getScript could not be exercised, with one request: it is gone.'],
    ]);
    expect(findings(2, false)).toEqual([
      ['warning', 'getScript could not be exercised, with 2 requests: it is gone.'],
    ]);
    expect(findings(2, true)).toEqual([
      ['information', '2 requests of getScript could not be exercised: it is gone. Others were answered.'],
    ]);
  });

  it('are not told of where it is known why there was none', () => {
    expect(findings(1, false, true)).toEqual([]);
    expect(findings(1, true, true)).toHaveLength(1);
    expect(findings(0, false)).toEqual([]);
  });
});

describe('checks', () => {
  const check = (name: string, effect: Check['effect']) => ({ name, effect }) as Check;
  const some = [
    check('a', 'reads'),
    check('b', 'changes'),
    check('c', 'watches'),
    check('d', 'reads'),
    check('e', 'probes'),
    check('f', 'adds'),
    check('g', 'changes'),
  ];
  const names = (isReadOnly: boolean, of = some) =>
    phasesOf(of, isReadOnly).map((strands) =>
      strands.map((strand) => strand.map(({ name }) => name).join('')),
    );

  it('go on beside each other as far as nobody changes what others compare', () => {
    expect(names(false)).toEqual([
      ['a', 'd'],
      ['bg', 'c'],
      ['e', 'f'],
    ]);
    expect(names(false, some.slice(0, 1))).toEqual([['a'], [], []]);
  });

  it('all go on beside each other where nothing is changed', () => {
    expect(names(true)).toEqual([['a', 'b', 'c', 'd', 'e', 'f', 'g'], [], []]);
  });

  it('are several at once on a server that nobody else uses', () => {
    expect(usualConcurrency({ url: 'http://localhost:8080', mode: 'read-only' })).toBe(4);
    expect(usualConcurrency({ url: 'http://127.0.0.1' })).toBe(4);
    expect(usualConcurrency({ url: 'https://et.example.org', mode: 'sandbox' })).toBe(1);
    expect(usualConcurrency({ url: 'https://et.example.org', mode: 'full' })).toBe(4);
  });
});
