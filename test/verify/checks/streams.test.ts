import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { streams } from '../../../src/verify/checks/streams.ts';
import type { Client } from '../../../src/verify/http/client.ts';
import type { RequestSpec } from '../../../src/verify/http/request.ts';
import { exchangeOf } from '../exchange.ts';
import { all, findingOf } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { sandboxedAt } from './sandboxed-server.ts';

/* Streams of one task, as they come over a second or two, and what polling says of it afterwards. */

const [start, poll] = ['startBackgroundTask', 'getBackgroundTaskStatus'] as const;

/** An element of a stream of two seconds. */
const element = (ProcessedElements: number, more: Item = {}): Item => ({
  Id: 'reindex-1',
  TotalElements: 2,
  ProcessedElements,
  ProgressInPercent: ProcessedElements / 2,
  Complete: ProcessedElements === 2,
  StartedAt: '2015-06-01T09:00:00Z',
  ...(ProcessedElements === 2 ? { FinishedAt: '2015-06-01T09:00:02Z' } : {}),
  ...more,
});
const right = [element(0), element(1), element(2)];

/** A stream, and when its pieces come. */
interface Stream {
  readonly status?: number;
  readonly body?: unknown;
  /** What comes in one piece: so many characters, at that time. */
  readonly chunks?: readonly { readonly length: number; readonly at: number }[];
  readonly elapsed?: number;
}

const length = JSON.stringify(right).length;
const first = JSON.stringify([right[0]]).length;
const inTime = [
  { length: first, at: 0 },
  { length, at: 2000 },
];
const atOnce = [{ length, at: 2000 }];

/** What is said of streams, one after the other, and what was asked. */
async function said(inTurn: readonly Stream[], polled: unknown = right.at(-1), status = 200) {
  const sent: [OperationId, RequestSpec][] = [];
  let count = 0;
  const send = async (operation: OperationId, ask: RequestSpec = {}) => {
    sent.push([operation, ask]);
    if (operation === poll) return exchangeOf(poll, polled, {}, status);
    const stream = inTurn[Math.min(count++, inTurn.length - 1)] ?? {};
    const exchange = exchangeOf(start, 'body' in stream ? stream.body : right, {}, stream.status ?? 202);
    const chunks = stream.chunks ?? inTime;
    return {
      ...exchange,
      response: { ...exchange.response, text: exchange.response.text ?? '', chunks },
      elapsed: stream.elapsed ?? 2000,
    };
  };
  const { context } = await sandboxedAt({});
  const client = { ...context.client, send } as unknown as Client;
  const findings = await all(streams.run({ ...context, client }));
  const found = findings.map(findingOf);
  return {
    told: found.map(({ operation, where, message }) => [operation, where, message]),
    found,
    sent,
    streams: sent.filter(([operation]) => operation === start).length,
  };
}
const body = (...elements: readonly unknown[]) => [{ body: elements }];

describe('a stream of progress', () => {
  it('is asked for with the project of the run, and its task is polled once', async () => {
    const { told, sent } = await said([{}]);
    expect(told).toEqual([]);
    expect(sent).toEqual([
      [start, { body: { Type: 'Reindex', Parameters: { ProjectId: idOf(0) }, StreamProgress: true } }],
      [poll, { path: { id: 'reindex-1' } }],
    ]);
  });

  it('is not asked for without a project', async () => {
    const { context } = await sandboxedAt({});
    expect(await all(streams.run({ ...context, sandbox: undefined }))).toEqual([]);
  });

  it('is accepted', async () => {
    const { told, sent } = await said([{ status: 200 }]);
    expect(told).toEqual([
      [start, '/status', `${start} responds with 200 instead of 202 to a reindex that streams its progress.`],
    ]);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['an object', right[0]],
    ['an empty list', []],
    ['a list with a null', [right[0], null]],
    ['a list with a number', [1, right[0]]],
  ])('is a list of progress, not %s', async (_, other) => {
    const { found, told, sent } = await said([{ body: other }]);
    expect(told).toHaveLength(1);
    expect(told[0]?.slice(0, 2)).toEqual([start, '/body']);
    expect(told[0]?.[2]).toMatch(
      /^startBackgroundTask answers StreamProgress with something that is not a JSON list of progress: "[[{].*\.$/,
    );
    expect(found[0]?.exchanges).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });
});

describe('the elements of a stream', () => {
  it('are each as a task can be, and go forward', async () => {
    const { told, found } = await said(body(element(0), element(1, { ProcessedElements: 3 }), element(2)));
    expect(told).toEqual([
      [start, '/body/1/ProcessedElements', `A task of a stream of ${start} has processed 3 elements of 2.`],
      [
        start,
        '/body/2/ProcessedElements',
        expect.stringMatching(/ goes back: ProcessedElements is 2 after 3\.$/),
      ],
    ]);
    expect(found.map(({ exchanges }) => exchanges?.length)).toEqual([1, 1]);
  });

  it('may move the start of the task by less than a second', async () => {
    const moved = (StartedAt: string) =>
      said(body(element(0), element(2, { StartedAt })), element(2, { StartedAt }));
    expect((await moved('2015-06-01T09:00:01Z')).told).toEqual([]);
    expect((await moved('2015-06-01T09:00:01.001Z')).told).toEqual([
      [
        start,
        '/body/1/StartedAt',
        `A task of a stream of ${start} has StartedAt 2015-06-01T09:00:01.001Z after 2015-06-01T09:00:00Z.`,
      ],
    ]);
  });

  it('end with the one that is complete', async () => {
    expect((await said(body(element(0), element(2), element(2)))).told).toEqual([
      [start, '/body/2', `The stream of ${start} goes on after the element that is complete.`],
    ]);
    const { told, sent } = await said(body(element(0), element(1)));
    expect(told).toEqual([
      [
        start,
        '/body/1/Complete',
        `The stream of ${start} ends before the task is complete: the last of 2 elements is not.`,
      ],
    ]);
    expect(sent).toHaveLength(1);
  });

  it('may be of a task without an Id, which is not polled', async () => {
    const { told, sent } = await said(body({ ...element(2), Id: undefined }));
    expect(told).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});

describe('the end of a stream', () => {
  it('is what can be polled', async () => {
    const { told } = await said([{}], {}, 404);
    expect(told).toEqual([
      [
        poll,
        '/status',
        `${poll} responds with 404 instead of 200 to the Id of a stream that has just ended.`,
      ],
    ]);
  });

  it.each([
    ['Complete', true, false],
    ['TotalElements', 2, 3],
    ['ProcessedElements', 2, 1],
    ['ProgressInPercent', 1, 0.5],
  ])('has the %s that polling tells', async (name, last, polled) => {
    const { told, found } = await said([{}], element(2, { [name]: polled }));
    expect(told).toEqual([
      [
        poll,
        `/body/${name}`,
        `The stream of ${start} ends with ${name} ${last}, and polling tells ${polled}.`,
      ],
    ]);
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([start, poll]);
  });

  it('may lack what polling tells, and the other way round', async () => {
    const { ProgressInPercent: _, ...less } = element(2);
    expect((await said([{}], less)).told).toEqual([]);
    expect((await said(body(element(0), less))).told).toEqual([]);
  });

  it.each(['StartedAt', 'FinishedAt'])('has the %s that polling tells, to the second', async (name) => {
    const at = (time: string) => said([{}], element(2, { [name]: time }));
    const base = name === 'StartedAt' ? '2015-06-01T09:00:00' : '2015-06-01T09:00:02';
    const near = name === 'StartedAt' ? '2015-06-01T09:00:01Z' : '2015-06-01T09:00:03Z';
    expect((await at(near)).told).toEqual([]);
    const far = near.replace('Z', '.001Z');
    const { told: apart, found } = await at(far);
    expect(apart).toEqual([
      [poll, `/body/${name}`, `The stream of ${start} ends with ${name} ${base}Z, and polling tells ${far}.`],
    ]);
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([start, poll]);
  });
});

describe('a stream that is held back', () => {
  const warning = `The stream of ${start} comes all at once when the task is over: the server, or a proxy before it that buffers responses, holds it back.`;

  it('is told after three of them, as a warning', async () => {
    const { found, streams } = await said([{ chunks: atOnce }]);
    expect(found).toMatchObject([
      {
        operation: start,
        severity: 'warning',
        where: '/body',
        message: warning,
        exchanges: [{ operation: start }],
      },
    ]);
    expect(streams).toBe(3);
  });

  it('is not told where one of them comes in time', async () => {
    const { told, streams } = await said([{ chunks: atOnce }, { chunks: atOnce }, {}]);
    expect([told, streams]).toEqual([[], 3]);
  });

  /** Whether one stream alone seems to be held back, so that another one is asked for. */
  const isHeldBack = async (stream: Stream) => (await said([stream, {}])).streams === 2;

  it('is one whose first element comes with the last', async () => {
    const comes = (at: number, elapsed?: number) =>
      isHeldBack({
        chunks: [
          { length: first, at },
          { length, at: 2000 },
        ],
        ...(elapsed && { elapsed }),
      });
    // A fifth of what the task took for sure: one second of two.
    expect(await comes(1801)).toBe(true);
    expect(await comes(1800)).toBe(false);
    // Or a fifth of what the response took, where that is less.
    expect(await comes(1901, 500)).toBe(true);
    expect(await comes(1900, 500)).toBe(false);
  });

  it('is one of which only a part of the first element comes before', async () => {
    const parts = (least: number) =>
      isHeldBack({
        chunks: [
          { length: least, at: 0 },
          { length, at: 2000 },
        ],
      });
    expect(await parts(1)).toBe(true);
    expect(await parts(first - 2)).toBe(true);
    expect(await parts(first - 1)).toBe(false);
    expect(await parts(first)).toBe(false);
  });

  it('is none of a task of less than two seconds, of one element, or of no time', async () => {
    const of = (...elements: readonly Item[]) => isHeldBack({ body: elements, chunks: atOnce });
    expect(await of(element(0), element(2))).toBe(true);
    expect(await of(element(0), element(2, { FinishedAt: '2015-06-01T09:00:01.999Z' }))).toBe(false);
    expect(await of(element(0), element(2, { FinishedAt: undefined }))).toBe(false);
    expect(await of(element(2))).toBe(false);
    expect(await isHeldBack({ chunks: [] })).toBe(false);
    expect(await isHeldBack({ chunks: atOnce, elapsed: 9 })).toBe(false);
    expect(await isHeldBack({ chunks: atOnce, elapsed: 10 })).toBe(true);
  });
});
