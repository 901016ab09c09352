import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { createClock, createMock, type MockOptions } from '../../../src/index.ts';
import { checkedMock } from '../../support/mock.ts';
import { connect, start } from '../client.ts';
import { projects, steps } from '../known.ts';

type Moment = Schemas['BackgroundTaskProgress'];
const reindex = { Type: 'Reindex', Parameters: {} };
const linking = { Type: 'LinkTicketToStepResult', Parameters: { StepResultId: steps.first, Key: 'TST-123' } };

/** Opens a stream and reads it piece by piece. */
async function open(task: object = reindex, options: MockOptions = {}, init: RequestInit = {}, query = '') {
  const mock = checkedMock({
    ...options,
    world: { clock: createClock({ at: start, rate: 0 }), ...options.world },
  });
  const response = await mock.fetch(`/api/backgroundtasks${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...task, StreamProgress: true }),
    ...init,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('The response has no body.');
  return { mock, response, reader, read: async () => (await reader.read()).value };
}

/** Enough turns of the event loop for everything to happen that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a stream of progress', () => {
  test('begins at once, with the address of the task', async () => {
    const { response, read, mock } = await open();
    expect(response.status).toBe(202);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const [task] = mock.tasks.list();
    expect(response.headers.get('location')).toBe(`http://localhost/api/backgroundtask/${task?.id}`);
    expect(await read()).toBe(
      `[{"Complete":false,"TotalElements":10,"ProcessedElements":1,"StartedAt":"${start}","ProgressInPercent":0.1,"Id":"${task?.id}","Message":"Queuing index events"}`,
    );
  });

  test('that fails breaks off, and onInternalError is told', async () => {
    const faults: unknown[] = [];
    const clock = createClock({ at: start, rate: 0 });
    const fault = new RangeError('The clock has stopped.');
    const mock = createMock({
      world: { clock: { ...clock, until: () => Promise.reject(fault) } },
      observe: { onInternalError: (error) => faults.push(error) },
    });
    const response = await mock.fetch('/api/backgroundtasks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...reindex, StreamProgress: true }),
    });
    expect(response.status).toBe(202);
    await expect(response.text()).rejects.toThrow(fault);
    expect(faults).toEqual([fault]);
  });

  test('goes on as the clock comes to each moment, and not before', async () => {
    const { read, mock } = await open();
    await read();
    let piece: string | undefined;
    const next = read().then((value) => {
      piece = value;
    });
    mock.clock.advance(999);
    await settle();
    expect(piece).toBeUndefined();
    mock.clock.advance(1);
    await next;
    expect(piece).toMatch(/^,\{"Complete":false,.*"Message":"Process queued events"\}$/);
    mock.clock.advance(1000);
    expect(await read()).toMatch(
      /^,\{"Complete":true,.*"FinishedAt":"2015-06-01T12:00:02Z","ProgressInPercent":1\.0,/,
    );
    expect(await read()).toBe(']');
    expect(await read()).toBeUndefined();
    expect(mock.clock.waiting).toBe(0);
  });

  test('is one JSON array of all moments when time has jumped to its end', async () => {
    const { response, mock, reader } = await open();
    mock.clock.advance(3_600_000);
    let text = '';
    for (let next = await reader.read(); !next.done; next = await reader.read()) text += next.value;
    const moments = JSON.parse(text) as Moment[];
    expect(moments.map(({ ProcessedElements }) => ProcessedElements)).toEqual([1, 5, 10]);
    expect(moments.map(({ Complete }) => Complete)).toEqual([false, false, true]);
    expect(new Set(moments.map(({ Id, StartedAt }) => `${Id} ${StartedAt}`)).size).toBe(1);
    expect(response.headers.get('location')).toContain(moments[0]?.Id);
    for (const moment of moments) expect(moment).not.toHaveProperty('Self');
  });

  test('lets the effect happen before it tells of the end', async () => {
    const { mock, read } = await open(linking);
    await read();
    mock.clock.advance(1000);
    const end = JSON.parse(((await read()) ?? '').slice(1)) as Moment;
    expect(end).toMatchObject({ Complete: true, IncidentId: expect.any(String) });
    expect(mock.store.Incident.get(end.IncidentId ?? '')).toBeDefined();
    expect(await read()).toBe(']');
  });

  test('tells of a failure, and still closes its array', async () => {
    const { mock, read } = await open(linking);
    await read();
    mock.store.removeTree('StepResult', steps.first);
    mock.clock.advance(1000);
    expect(await read()).toMatch(/^,\{"Complete":false,"Error":"No step result has/);
    expect(await read()).toBe(']');
  });

  test('can be watched from elsewhere', async () => {
    const { mock, read, response } = await open();
    await read();
    mock.clock.advance(1000);
    const task = await mock.fetch(response.headers.get('location') ?? '');
    expect(await task.json()).toMatchObject({ ProcessedElements: 5 });
  });

  test('is the only answer of a schedule that has one moment', async () => {
    const now = [{ at: 0, processed: 1, total: 1, message: null }];
    const { read } = await open(linking, { world: { schedules: { LinkTicketToStepResult: now } } });
    expect(await read()).toMatch(/^\[\{"Complete":true,.*"IncidentId":"/);
    expect(await read()).toBe(']');
  });

  test('is indented when asked to be', async () => {
    const { read, mock, reader } = await open(reindex, {}, {}, '?indent-json=true');
    mock.clock.advance(2000);
    const first = await read();
    expect(first).toMatch(/^\[\{\n {2}"Complete": false,\n/);
    expect(first).toContain('"ProgressInPercent": 0.1,');
    let text = first ?? '';
    for (let next = await reader.read(); !next.done; next = await reader.read()) text += next.value;
    expect(text).toContain('"ProgressInPercent": 1.0,');
    expect(JSON.parse(text)).toHaveLength(3);
  });

  test('of tasks that cannot be created is a plain error response', async () => {
    const client = connect();
    const body = { Type: 'DeleteProject', Parameters: { ProjectId: steps.first }, StreamProgress: true };
    await client.fails(() => client.post('/api/backgroundtasks', body), 500, /^No project has/);
  });

  test.each([false, null, undefined])('is not what StreamProgress %s gives', async (StreamProgress) => {
    const { body } = await connect().post('/api/backgroundtasks', { ...reindex, StreamProgress });
    expect(body).toMatchObject({ Complete: false, Self: expect.any(String) });
  });
});

describe('a client that hangs up', () => {
  test('between two moments leaves nothing waiting, and the task goes on', async () => {
    const { mock, read, reader } = await open({
      Type: 'DeleteProject',
      Parameters: { ProjectId: projects.oldPortal },
    });
    await read();
    const next = read();
    await settle();
    expect(mock.clock.waiting).toBe(1);
    await reader.cancel();
    await next;
    expect(mock.clock.waiting).toBe(0);
    mock.clock.advance(1000);
    expect((await mock.fetch(`/api/project/${projects.oldPortal}`)).status).toBe(404);
  });

  test('before it has read anything leaves nothing waiting', async () => {
    const { mock, reader } = await open();
    await reader.cancel();
    await settle();
    expect(mock.clock.waiting).toBe(0);
  });

  test('by the signal of its request leaves nothing waiting either', async () => {
    const controller = new AbortController();
    const { mock, read } = await open(reindex, {}, { signal: controller.signal });
    await read();
    const next = read();
    await settle();
    expect(mock.clock.waiting).toBe(1);
    controller.abort(new Error('Enough.'));
    await expect(next).rejects.toThrow('Enough.');
    expect(mock.clock.waiting).toBe(0);
  });

  test('before its request is answered gets no stream', async () => {
    const mock = createMock({ world: { clock: createClock({ rate: 0 }) } });
    const response = await mock.fetch('/api/backgroundtasks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...reindex, StreamProgress: true }),
      signal: AbortSignal.abort(new Error('Too late.')),
    });
    await expect(response.text()).rejects.toThrow('Too late.');
    expect(mock.clock.waiting).toBe(0);
  });
});

test('a reset breaks the streams that are open, and leaves nothing waiting', async () => {
  const { mock, read } = await open(linking);
  await read();
  const next = read();
  await settle();
  mock.reset();
  await expect(next).rejects.toThrow(/records of its world were replaced/);
  expect(mock.clock.waiting).toBe(0);
  mock.clock.advance(60_000);
  expect((await mock.fetch('/api/projects')).status).toBe(200);
  expect(mock.store.toJSON()).toEqual(createMock().store.toJSON());
});
