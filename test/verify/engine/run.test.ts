import { afterEach, describe, expect, it, vi } from 'vitest';
import { projects } from '../../../src/verify/checks/projects.ts';
import { paging } from '../../../src/verify/checks/queries/paging.ts';
import { tql } from '../../../src/verify/checks/queries/tql.ts';
import type { Check, Context } from '../../../src/verify/engine/check.ts';
import { checks } from '../../../src/verify/engine/checks.ts';
import { exchangeChecks } from '../../../src/verify/engine/exchange-checks.ts';
import type { Progress, Summary, VerifyOptions } from '../../../src/verify/engine/options.ts';
import { verify } from '../../../src/verify/engine/run.ts';
import type { Finding } from '../../../src/verify/findings/finding.ts';
import { idOf } from '../queries/records.ts';

/* A whole run, on a server that shows a caller nothing but a list of projects, with checks that do what a test wants. */

afterEach(() => vi.restoreAllMocks());

const url = 'http://localhost';
const json = { 'Content-Type': 'application/json; charset=utf-8' };
const refused = (status = 403) => new Response('{"Message":"You may not."}', { status, headers: json });
const list = () => new Response('{"Items":[]}', { headers: json });

/** What an answer may be to a request, by method and path; 403 otherwise. */
type Answers = Readonly<Record<string, (init: RequestInit | undefined) => Response>>;

/** What a run says, what was asked of the server, and how far it said that it was. */
async function run(options: Partial<VerifyOptions> = {}, answers: Answers = {}) {
  const progress: Progress[] = [];
  const asked: string[] = [];
  const findings: Finding[] = [];
  const all: Answers = { 'GET /api/projects': list, ...answers };
  const running = verify({
    url,
    wait: async () => {},
    fetch: (async (input, init) => {
      const request = `${init?.method ?? 'GET'} ${new URL(String(input)).pathname}`;
      asked.push(request);
      return all[request]?.(init) ?? refused();
    }) as typeof fetch,
    onProgress: (it) => progress.push(it),
    only: ['paging'],
    ...options,
  });
  let summary: Summary | undefined;
  for (let step = await running.next(); ; step = await running.next()) {
    if (step.done) {
      summary = step.value;
      break;
    }
    findings.push(step.value);
  }
  const steps = progress.map(({ doing }) => doing).filter((it, at, every) => it !== every[at - 1]);
  return { findings, summary, asked, progress, steps };
}
/** Has a check do something else. */
const doing = (check: Check, work: (context: Context) => ReturnType<Check['run']>) =>
  vi.spyOn(check, 'run').mockImplementation(work);
const idle = (check: Check) =>
  doing(check, async function* () {
    yield* [];
  });

describe('a run', () => {
  it('looks around, reads what is compared, runs each check and cleans up', async () => {
    idle(paging);
    idle(tql);
    const { steps, progress, summary, findings } = await run({ only: ['paging', 'tql'] });
    expect(findings).toEqual([]);
    expect(steps[0]).toBe('looking around');
    expect(steps).toContain('reading collections');
    expect(steps.some((it) => it.includes('paging') && it.includes('tql'))).toBe(true);
    expect(steps.at(-1)).toBe('cleaning up');
    expect(progress.at(-1)).toEqual({ doing: 'cleaning up', done: 2, of: 2, requests: summary?.requests });
    const ran = summary?.checks.filter(({ skipped }) => skipped === undefined).map(({ name }) => name);
    const looking = exchangeChecks.map(({ name }) => name).filter((name) => name !== 'links');
    expect(ran).toEqual([...looking, 'paging', 'tql']);
  });

  it('is summed up', async () => {
    doing(paging, async function* ({ client }) {
      yield { severity: 'information', message: String((await client.send('searchGroups')).response.status) };
    });
    const { summary, asked, findings } = await run();
    expect(findings.map(({ check, message }) => [check, message])).toEqual([['paging', '403']]);
    const { coverage, checks: ran, sample, elapsed, ...others } = summary as Summary;
    expect(others).toEqual({
      requests: asked.length,
      mode: 'read-only',
      causes: [expect.objectContaining({ check: 'paging', findings: 1 })],
      differences: [],
      ended: undefined,
      unlike: undefined,
      made: 0,
      leftovers: [],
    });
    expect(elapsed).toBeGreaterThanOrEqual(0);
    expect(
      coverage.find(
        ({ operation, aspect, name }) =>
          operation === 'searchProjects' && aspect === 'status' && name === '200',
      )?.exercised,
    ).toBeGreaterThan(0);
    expect(sample).toEqual([]);
    expect(ran.find(({ name }) => name === 'paging')).toEqual({
      name: 'paging',
      description: paging.description,
      skipped: undefined,
      failure: undefined,
      asked: ['searchGroups'],
    });
    expect(ran.find(({ name }) => name === 'links')).toMatchObject({
      skipped: 'the run is limited to paging',
      asked: undefined,
    });
    const all = ran.find(({ name }) => name === 'schemas')?.asked ?? [];
    expect(all).toEqual(expect.arrayContaining(['searchProjects', 'searchGroups', 'listRootResources']));
    expect(new Set(all).size).toBe(all.length);
  });

  it('says of a check that has failed why', async () => {
    doing(paging, async function* () {
      yield* [];
      throw new RangeError('It is broken.');
    });
    const { summary, findings } = await run();
    expect(findings.map(({ check }) => check)).toEqual(['internal']);
    expect(summary?.checks.find(({ name }) => name === 'paging')?.failure).toBe('RangeError: It is broken.');
  });

  it('refuses names that there are not, before anything is asked', async () => {
    await expect(run({ only: ['paging', 'nonsense'] })).rejects.toThrow(
      new TypeError('Failed to verify http://localhost: there is no check, operation or example nonsense.'),
    );
  });

  it('gives each check what it works with', async () => {
    const contexts: Context[] = [];
    for (const check of [paging, tql])
      doing(check, async function* (context) {
        yield* [];
        contexts.push(context);
      });
    await run({ only: ['paging', 'tql', 'getUser'], seed: 7, allPermissions: true });
    const [first, second] = contexts;
    expect(contexts).toHaveLength(2);
    expect(first).toMatchObject({ seed: 7, sandbox: undefined, hasAllPermissions: true });
    expect(first?.examples).toEqual([]);
    expect(first?.isWanted('getProject')).toBe(true);
    expect(first?.collections).toBe(second?.collections);
    expect(first?.settling).toBe(second?.settling);
    expect(first?.patience).toBe(second?.patience);
    expect(first?.client).not.toBe(second?.client);
    await run({ only: ['paging'] });
    expect(contexts[2]).toMatchObject({ seed: 1, hasAllPermissions: false });
    expect(contexts[2]?.examples.length).toBeGreaterThan(50);
  });

  it('takes note of what a check has looked at, and of what was refused, on its behalf', async () => {
    doing(paging, async function* ({ client, noteAsked, noteRefusal }) {
      yield* [];
      noteAsked('getProject');
      noteRefusal(await client.send('searchGroups'));
    });
    const { summary } = await run();
    const asked = summary?.checks.find(({ name }) => name === 'paging')?.asked;
    expect(asked).toEqual(['getProject', 'searchGroups']);
  });
});

describe('a run that may change something', () => {
  const project = (init: RequestInit | undefined, more = {}) => {
    const body = { ...JSON.parse(String(init?.body)), ...more };
    const Self = `${url}/api/project/${idOf(1)}`;
    return new Response(JSON.stringify({ Id: idOf(1), Self, ...body }), { status: 201, headers: json });
  };

  it('makes a project, and says what it could not delete', async () => {
    let sandbox: Context['sandbox'];
    doing(projects, async function* (context) {
      yield* [];
      sandbox = context.sandbox;
    });
    const { summary, asked, steps, findings } = await run(
      { mode: 'sandbox', only: ['projects'] },
      {
        'POST /api/projects': project,
        [`GET /api/project/${idOf(1)}`]: () => new Response(`{"Id":"${idOf(1)}"}`, { headers: json }),
      },
    );
    expect(steps).toContain('making a project to work in');
    expect(steps).not.toContain('filling the project');
    expect(sandbox?.projectId).toBe(idOf(1));
    expect(asked.filter((it) => it.startsWith('POST'))).toEqual(['POST /api/projects']);
    expect(asked).toContain(`DELETE /api/project/${idOf(1)}`);
    expect(summary).toMatchObject({ mode: 'sandbox', made: 1, leftovers: [{ path: { id: idOf(1) } }] });
    expect(findings.filter(({ check }) => check === 'sandbox').map(({ message }) => message)).toEqual([
      `The caller may not delete what the run made (403), so this is left: ${url}/api/project/${idOf(1)}.`,
    ]);
  });

  it('goes on reading where no project can be made, and says so', async () => {
    idle(paging);
    const answers = { 'POST /api/projects': () => refused(400) };
    const { findings, summary } = await run({ mode: 'sandbox', only: ['paging', 'projects'] }, answers);
    expect(findings.filter(({ check }) => check === 'sandbox')).toMatchObject([
      {
        operation: 'createProject',
        message: 'No project could be made to work in: createProject responds with 400.',
        exchanges: [{ response: { status: 400 } }],
      },
    ]);
    const skipped = (name: string) => summary?.checks.find((it) => it.name === name)?.skipped;
    expect(skipped('projects')).toBe('it needs the mode sandbox');
    expect(skipped('paging')).toBeUndefined();
    expect(summary?.checks.length).toBeGreaterThan(checks.length);
  });
});

describe('a run that is ended', () => {
  it('by whoever asked for it tells what was found by then', async () => {
    const stop = new AbortController();
    doing(paging, async function* ({ client }) {
      yield { severity: 'information', message: 'Found before.' };
      stop.abort();
      await client.send('searchGroups');
      yield { severity: 'information', message: 'Found after.' };
    });
    const { findings, summary } = await run({ signal: stop.signal });
    expect(findings.map(({ message }) => message)).toEqual(['Found before.']);
    expect(summary?.ended).toEqual({ because: 'interrupted', message: 'was interrupted' });
  });

  it('by an error of the verifier throws that', async () => {
    const error = new RangeError('It is broken.');
    let isBroken = true;
    const broken = () => {
      if (!isBroken) return;
      isBroken = false;
      throw error;
    };
    await expect(run({ onProgress: broken })).rejects.toBe(error);
  });
});
