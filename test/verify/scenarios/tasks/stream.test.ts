import { describe, expect, test } from 'vitest';
import { createPatience } from '../../../../src/verify/scenarios/tasks/patience.ts';
import { inspectStream, inspectTask } from '../../../../src/verify/scenarios/tasks/stream.ts';
import { startTolerance } from '../../../../src/verify/scenarios/tasks/tolerance.ts';
import { exchangeOf } from '../../exchange.ts';

const at = (second: number) => `2012-03-04T05:06:0${second}Z`;
const going = (processed: number, more: object = {}) => ({
  Id: 't',
  StartedAt: at(1),
  TotalElements: 2,
  ProcessedElements: processed,
  ProgressInPercent: processed / 2,
  Complete: false,
  ...more,
});
const done = (more: object = {}) => going(2, { Complete: true, FinishedAt: at(2), ...more });
const starter = 'startBackgroundTask';
const said = (body: unknown, operation: typeof starter | 'getBackgroundTaskStatus' = starter) =>
  [...inspectStream(exchangeOf(operation, body))].map(({ where, message }) => `${where} ${message}`);

describe('the moments of a task that a response has streamed', () => {
  test('end with the one in which it is over', () => {
    expect(said([going(0), done()])).toEqual([]);
    expect(said([going(0), going(2)])).toEqual([
      '/body/1/Complete the last element of the stream is not complete',
    ]);
    expect(said([going(0), done(), done()])).toEqual([
      '/body/1/Complete the stream goes on after element 1, in which the task is over: 3 elements',
    ]);
    expect(said([])).toEqual(['/body the stream has no element']);
    const [open] = inspectStream(exchangeOf(starter, [going(0)]));
    expect(open).toMatchObject({ expected: true });
    const [further] = inspectStream(exchangeOf(starter, [done(), done(), done()]));
    expect(further).toMatchObject({ expected: 2, actual: 0 });
    expect(said({ Id: 't' })).toEqual([]);
  });

  test('are possible, each and one after the other', () => {
    expect(said([going(1), going(0), done()])).toEqual([
      '/body/1/ProcessedElements the task goes back: ProcessedElements is 0 after 1',
      '/body/1/ProgressInPercent the task goes back: ProgressInPercent is 0 after 0.5',
    ]);
    expect(said([going(0), done({ FinishedAt: undefined })])).toEqual([
      '/body/1/FinishedAt the task is complete and has no FinishedAt',
    ]);
  });

  test('have one start, as far as the register says', () => {
    const moved = [going(0), done({ StartedAt: at(2) })];
    const told = `/body/1/StartedAt StartedAt moves from ${at(1)} to ${at(2)} in the stream`;
    expect(said(moved)).toEqual([told]);
    const [finding] = inspectStream(exchangeOf(starter, moved));
    expect(finding).toMatchObject({ severity: 'information', discrepancies: [expect.any(String)] });
    const further = [going(0), done({ StartedAt: at(3), FinishedAt: at(4) })];
    const [violation] = inspectStream(exchangeOf(starter, further));
    expect(violation).not.toHaveProperty('severity');
    expect(startTolerance('examples', starter)).toBe(1000);
    expect(startTolerance('links', starter)).toBe(0);
  });

  test('come as the task goes on', () => {
    const long = [going(0), done({ FinishedAt: at(9) })];
    const withChunks = (
      body: readonly object[],
      chunks: readonly (readonly [at: number, length: number])[],
    ) => {
      const exchange = exchangeOf(starter, body);
      const response = {
        ...exchange.response,
        chunks: chunks.map(([when, length]) => ({ at: when, length })),
      };
      return [...inspectStream({ ...exchange, response })];
    };
    const { length } = JSON.stringify(long);
    const first = JSON.stringify(long[0]).length + 1;
    const late = {
      where: '/body',
      severity: 'warning',
      message:
        'the stream came all at once, although the task took 8000 ms: the server, or a proxy before it that buffers responses, holds it back',
    };
    expect(
      withChunks(long, [
        [5, first],
        [8000, length],
      ]),
    ).toEqual([]);
    expect(withChunks(long, [[8000, length]])).toEqual([late]);
    expect(
      withChunks(long, [
        [5, first - 1],
        [8000, length],
      ]),
    ).toEqual([late]);
    expect(
      withChunks(long, [
        [7950, first],
        [8000, length],
      ]),
    ).toEqual([late]);
    expect(
      withChunks(long, [
        [7900, first],
        [8000, length],
      ]),
    ).toEqual([]);
    expect(withChunks(long, [[1000, length]])).toEqual([late]);
    // A clock of its own, or a task that takes no time to be told of.
    expect(
      withChunks(long, [
        [10, first],
        [50, length],
      ]),
    ).toEqual([]);
    expect(withChunks([going(0), done()], [[1000, length]])).toEqual([]);
    expect(withChunks([done({ FinishedAt: at(9) })], [[8000, length]])).toEqual([]);
    const nasty = [going(0, { StatusMessage: 'a "quoted" } \\' }), done({ FinishedAt: at(9) })];
    const end = JSON.stringify(nasty[0]).length + 1;
    expect(
      withChunks(nasty, [
        [5, end],
        [8000, JSON.stringify(nasty).length],
      ]),
    ).toEqual([]);
    expect(
      withChunks(nasty, [
        [5, end - 1],
        [8000, JSON.stringify(nasty).length],
      ]),
    ).toEqual([late]);
  });

  test('are told of in a response about one of them, too', () => {
    expect(inspectTask(exchangeOf('getBackgroundTaskStatus', going(3)))).toEqual([
      { where: '/body/ProcessedElements', message: 'the task has processed 3 elements of 2' },
    ]);
    expect(inspectTask(exchangeOf('getBackgroundTaskStatus', null))).toEqual([]);
  });
});

describe('the patience with tasks', () => {
  /** How long a task is waited for that tells of no progress. */
  const wait = (
    patience: ReturnType<typeof createPatience>,
    state: (waited: number) => string = () => '0',
  ) => {
    const waiting = patience.begin();
    while (waiting.waited < 1_000_000 && waiting.mayWait(state(waiting.waited), 500));
    return waiting.waited;
  };

  test('ends after a minute without progress, and then after a second for all others', () => {
    const patience = createPatience();
    expect([wait(patience), wait(patience), wait(patience)]).toEqual([57_000, 1000, 1000]);
    expect(wait(patience.forCleanUp())).toBe(1000);
  });

  test('ends after five minutes of progress, which is no fault', () => {
    const patience = createPatience();
    expect(wait(patience, String)).toBe(300_000);
    expect(wait(patience)).toBe(1000);
    expect(wait(patience.forCleanUp())).toBe(57_000);
  });

  test('begins anew with each step', () => {
    const patience = createPatience();
    const step = (waited: number) => String(Math.floor(waited / 50_000));
    expect(wait(patience, step)).toBe(300_000);
    const other = createPatience();
    expect(wait(other, (waited) => (waited < 50_000 ? 'a' : 'b'))).toBe(107_000);
  });

  test('with one that stands still begins anew when another one goes on, and each has its own five minutes', () => {
    const patience = createPatience();
    const [first, second, third] = [patience.begin(), patience.begin(), patience.begin()];
    let isWaiting = true;
    for (let seconds = 0; seconds < 250; seconds++) {
      isWaiting &&=
        first.mayWait(`${seconds}`, 1000) && second.mayWait('0', 1000) && third.mayWait('0', 1000);
    }
    expect(isWaiting).toBe(true);
    while (second.mayWait('0', 1000));
    expect([second.waited, second.hasStalled]).toEqual([300_000, false]);
  });

  test('says whether a task has stood still, or was only waited for long enough', () => {
    const patience = createPatience();
    const [going, still] = [patience.begin(), patience.begin()];
    expect([going.hasStalled, going.waited]).toEqual([false, 0]);
    for (let count = 0; going.mayWait(`${count}`, 5000); count++);
    while (still.mayWait('0', 500));
    const later = patience.begin();
    while (later.mayWait('0', 500));
    expect([going.hasStalled, still.hasStalled, later.hasStalled]).toEqual([false, true, false]);
  });
});
