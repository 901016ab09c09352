import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/cli/report/html.ts';
import { toText } from '../../../src/cli/report/text.ts';
import { examples } from '../../../src/contract/document.ts';
import { operationOf } from '../../../src/contract/http/addresses.ts';
import { createMock } from '../../../src/index.ts';
import type { Finding, Summary, VerifyOptions } from '../../../src/verify.ts';
import { verify } from '../../../src/verify.ts';
import type { Fetch } from '../../faulty-servers/faulty-server.ts';
import { answer } from '../../faulty-servers/sabotage.ts';
import { randomServer } from '../endurance/random-server.ts';

const url = 'http://et.example';

async function ran(fetch: Fetch, options: Partial<VerifyOptions> = {}) {
  const findings: Finding[] = [];
  const running = verify({ url, fetch, ...options });
  let step = await running.next();
  for (; !step.done; step = await running.next()) findings.push(step.value);
  const summary: Summary = step.value;
  return { url, startedAt: '2026-05-04T03:02:01.000Z', isAuthenticated: false, findings, summary };
}

const nothing: Fetch = async () => answer(200, {});

/** A mock without state, as many are made of a document. */
const printed: Fetch = async (input, init) => {
  const place = operationOf(init?.method ?? 'GET', `${input}`);
  const example = examples().find(
    ({ operationId, exchange }) => operationId === place?.operationId && exchange.response.status < 300,
  );
  return example ? answer(200, example.exchange.response.body) : randomServer(1, 500)(input, init);
};

/** Servers of other kinds, all of which answer JSON. */
const others: readonly (readonly [string, Fetch])[] = [
  ['answers {} to everything', nothing],
  ['answers an empty list to everything', async () => answer(200, [])],
  ['echoes what it is asked', async (input, init) => answer(200, { url: `${input}`, method: init?.method })],
  ['answers 500 to everything', async () => answer(500, { error: 'Internal Server Error' })],
  [
    'has one collection of the same name, and nothing else',
    async (input) =>
      /\/projects\?/.test(`${input}`) ? answer(200, { Items: [] }) : answer(404, { title: 'Not Found' }),
  ],
  ['answers at random what the schemas allow', randomServer(2, 2000)],
  ['answers the documented examples, and otherwise what the schemas allow', printed],
];

describe('a server that is something else', () => {
  it.each(others)('because it %s is told of on one screen, after few requests', async (_, fetch) => {
    const report = await ran(fetch, { mode: 'full' });
    const { unlike, ended, requests } = report.summary;
    expect(unlike?.wrong).toBeGreaterThan(14);
    expect(ended).toMatchObject({ because: 'unlike' });
    expect(requests).toBeLessThan(1500);
    const lines = toText(report).split('\n');
    expect(lines.length).toBeLessThan(15);
    expect(lines[0]).toMatch(
      /^http:\/\/et\.example does not look like Enterprise Tester: \d+ of \d+ operations break the documented contract, in \d+ ways; the run was stopped early \(--no-early-stop looks at everything\): /,
    );
    expect(lines.at(-2)).toBe(lines[0]);
    expect(toHtml(report)).toContain('<h1>This does not look like Enterprise Tester</h1>');
  });

  it('is told to be so first when everything is looked at all the same', async () => {
    const report = await ran(nothing, { noEarlyStop: true, only: ['not-found', 'options'] });
    expect(report.summary.ended).toBeUndefined();
    expect(report.summary.unlike?.wrong).toBeGreaterThan(40);
    const [first] = toText(report).split('\n');
    expect(first).toContain('does not look like Enterprise Tester: ');
    expect(first).not.toContain('stopped early');
  });
});

describe('a server with one fault that shows everywhere', () => {
  const mock = createMock();
  const faults: readonly (readonly [string, (response: Response) => Promise<Response>])[] = [
    ['no Content-Type', async (it) => new Response(await it.arrayBuffer(), { status: it.status })],
    ['an Id without hyphens', async (it) => answer(it.status, withoutHyphens(await jsonOf(it)))],
    ['addresses of another host', async (it) => elsewhere(it)],
    ['404 as 200', async (it) => (it.status === 404 ? answer(200, await jsonOf(it)) : it)],
  ];

  it.each(faults)('such as %s is looked at to the end', async (_, spoil) => {
    const fetch: Fetch = async (input, init) =>
      spoil(await mock.fetch(`${input}`.replace(url, mock.baseUrl), init));
    const { findings, summary } = await ran(fetch, { only: ['links', 'not-found'] });
    expect(findings.length).toBeGreaterThan(20);
    expect({ unlike: summary.unlike, ended: summary.ended }).toEqual({ unlike: undefined, ended: undefined });
  });
});

/** As behind a proxy that leads every address to its own start. */
async function elsewhere(response: Response): Promise<Response> {
  const text = (await response.text()).replaceAll(/http:\/\/localhost[^"]*/g, 'https://inside.example/');
  return new Response(text, { status: response.status, headers: response.headers });
}

const jsonOf = (it: Response) => it.json().catch(() => ({}));

function withoutHyphens(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHyphens);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) =>
      key === 'Id' && typeof it === 'string' ? [key, it.replaceAll('-', '')] : [key, withoutHyphens(it)],
    ),
  );
}
