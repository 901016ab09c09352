import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createDefaultRecords } from '../../src/cli/serve/default-records.ts';
import { comparePassing } from '../../src/compare.ts';
import { operationFacts } from '../../src/contract/operations.ts';
import { createMock, type Seed } from '../../src/index.ts';
import { passThrough } from '../../src/node.ts';
import { recordPassing } from '../../src/record.ts';
import { measured } from '../attack/meter.ts';

/** Milliseconds for which nobody else has the thread. */
const maxStall = 50;
const MiB = 1024 * 1024;
const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

const real = createMock();
const read = async (path: string) => (await real.fetch(path)).json() as Promise<Record<string, unknown>>;
const project = await read(`/api/project/${id}`);
const [script = {}] = (await read('/api/scripts')).Items as Record<string, unknown>[];

/** As many of something, as JSON, as there is room for. */
function filled(make: (index: number) => string, length = MiB - 5000): string {
  const all: string[] = [];
  for (let used = 0; used < length; used += (all.at(-1)?.length ?? 0) + 1) all.push(make(all.length));
  return all.join();
}
const guid = (index: number) => index.toString(16).padStart(8, '0') + id.slice(8);
const listed = (record: Record<string, unknown>) => (index: number) =>
  JSON.stringify({ ...record, Id: guid(index), Self: String(record.Self).replace(/[^/]+$/, guid(index)) });

const bodies: [what: string, path: string, body: string][] = [
  ['many scripts', '/api/scripts', `{"Items":[${filled(listed(script))}]}`],
  ['a page of scripts', '/api/scripts', `{"Items":[${filled(listed(script), MiB / 3)}]}`],
  ['a page of projects', '/api/projects', `{"Items":[${filled(listed(project), MiB / 3)}]}`],
  [
    'a long text',
    `/api/project/${id}`,
    JSON.stringify({ ...project, Description: 'ab <b>'.repeat(170_000) }),
  ],
  ['a long word', `/api/project/${id}`, JSON.stringify({ ...project, Name: 'x'.repeat(MiB - 5000) })],
  [
    'a long address',
    `/api/project/${id}`,
    JSON.stringify({ ...project, Name: `http://${'x/'.repeat(MiB / 3)}` }),
  ],
  ['many properties', `/api/project/${id}`, `{${filled((index) => `"p${index}":1`)}}`],
  ['some properties', `/api/project/${id}`, `{${filled((index) => `"p${index}":1`, 9000)}}`],
  ['many numbers', '/api/projects', `{"Items":[${filled(() => '1')}]}`],
  ['some numbers', '/api/projects', `{"Items":[${filled(() => '1', 30_000)}]}`],
  ['many lists in lists', '/api/projects', `{"Items":[${filled(() => '[[]]')}]}`],
  ['some users that lack much', '/api/users', `[${filled((index) => `{"Id":"${guid(index)}"}`, 200_000)}]`],
  ['no JSON', `/api/project/${id}`, `<html>${'x'.repeat(MiB - 5000)}</html>`],
];

const json = { 'Content-Type': 'application/json' };

/** What the server responds with. */
let served = '';
const folder = await mkdtemp(join(tmpdir(), 'et-mock-passing-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const comparison = await comparePassing({ server: real.baseUrl, world: real.export().records as Seed });
const recorder = await recordPassing({ makeRecord: createDefaultRecords(), out: join(folder, 'world.json') });
const handler = passThrough(real.baseUrl, {
  writes: true,
  async fetch(request) {
    await request.arrayBuffer();
    return new Response(served, { headers: json });
  },
  onExchange(exchange) {
    comparison.take(exchange);
    recorder.take(exchange);
  },
});
const overrides = Object.fromEntries(Object.keys(operationFacts).map((name) => [name, handler]));
const mock = createMock({ world: { overrides }, observe: { comparison } });

/** Passes a request on, compares and records it, and measures for how long nobody else had the thread. */
async function stallOf(path: string, init: RequestInit = {}): Promise<number> {
  const headers = { Authorization: `Basic ${btoa('joeb:hunter2')}`, ...json };
  const { stall } = await measured(async () => {
    const response = await mock.fetch(path, { headers, ...init });
    await response.arrayBuffer();
    await comparison.settled();
    await recorder.write();
  });
  return stall;
}

/** The least of a few tries: the first one loads and compiles, and each may meet a garbage collection. */
async function leastStallOf(path: string, init?: RequestInit): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < 6 && least > maxStall; tried++)
    least = Math.min(least, await stallOf(path, init));
  return least;
}

it.each(bodies)(
  'nobody waits for more than 50 ms when a response with %s is passed on',
  async (_what, path, body) => {
    served = body;
    expect(await leastStallOf(path)).toBeLessThanOrEqual(maxStall);
  },
);

it.each(bodies)(
  'nobody waits for more than 50 ms when a request with %s is passed on',
  async (_what, path, body) => {
    served = JSON.stringify(project);
    const [method, address] = path.includes(id) ? ['PUT', path] : ['POST', '/api/projects'];
    expect(await leastStallOf(address, { method, body })).toBeLessThanOrEqual(maxStall);
  },
);

it('what is too large is counted, and the rest is compared and recorded', async () => {
  const { compared, remarks } = mock.comparison();
  expect(compared).toBeGreaterThan(0);
  const why = remarks.map((it) => it.why);
  expect(why).toContainEqual(expect.stringContaining('it is too large to be looked into'));
  expect(why).toContainEqual(expect.stringContaining('it is too large to be compared: a record has'));
  expect((await recorder.write())?.records.Script).toBeGreaterThan(50);
});
