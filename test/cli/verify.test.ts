import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { paging } from '../../src/verify/checks/queries/paging.ts';
import { checks } from '../../src/verify/engine/checks.ts';
import type { Summary } from '../../src/verify.ts';
import { deadAddress, listening, misnamed } from '../support/faulty-server.ts';
import { begin, et } from './terminal.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

const json = (text: string) => JSON.parse(text) as { isKept: boolean; findings: object[]; summary: Summary };

describe('et-mock verify', () => {
  it('ends with 0 and the report on stdout when the contract is kept', async () => {
    const { url } = await listening();
    const { code, stdout, stderr } = await et('verify', url, '--only', 'links', '--only', 'paging');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/keeps the documented contract.*: \d+ requests in read-only mode\.\n$/);
  });

  it('ends with 1 when the contract is broken, and says how to see it again', async () => {
    const { url } = await listening(misnamed);
    const { code, stdout } = await et('verify', url, '--only', 'links');
    expect(code).toBe(1);
    expect(stdout).toContain('✗ schemas · getProject');
    expect(stdout).toMatch(/curl -i http:\S+\/api\/project\/\S+ -H 'Accept: application\/json'/);
    expect(stdout).toMatch(/breaks the documented contract in \d+ ways?, at \d+ operations?:/);
  });

  it('ends with 3 and the report on stdout when a check has failed itself and nothing else was found', async () => {
    const failing = vi.spyOn(paging, 'run').mockImplementation(() => {
      throw new RangeError('Invalid time value');
    });
    onTestFinished(() => failing.mockRestore());
    const { url } = await listening();
    const { code, stdout, stderr } = await et('verify', url, '--only', 'paging', '--only', 'tql');
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    expect(stdout).toContain('! internal');
    expect(stdout).toContain('The check paging has failed and says no more: RangeError: Invalid time value.');
    expect(stdout).not.toMatch(/^\s+at /m);
    const broken = await listening(misnamed);
    expect((await et('verify', broken.url, '--only', 'paging')).code).toBe(1);
  });

  it('changes nothing on the server unless it is told that it may', async () => {
    const methods = new Set<string>();
    const { url } = await listening((request, mock) => {
      methods.add(request.method);
      return mock.adapter.respond(request);
    });
    expect((await et('verify', url, '--only', 'packages', '--only', 'links')).code).toBe(0);
    expect([...methods]).toEqual(['GET']);
  });

  it('works in a project of its own in sandbox mode, and deletes it', async () => {
    const { url, mock } = await listening();
    const before = await (await mock.fetch('/api/projects')).json();
    const { code, stdout } = await et('verify', url, '--mode', 'sandbox', '--only', 'projects', '--json');
    expect(code).toBe(0);
    const { summary } = json(stdout);
    expect(summary).toMatchObject({ mode: 'sandbox', leftovers: [] });
    expect(summary.coverage).toContainEqual(
      expect.objectContaining({ operation: 'createProject', aspect: 'status', name: '201', failed: 0 }),
    );
    expect(await (await mock.fetch('/api/projects')).json()).toEqual(before);
  });

  it.each([
    [[], 'name the address of one server'],
    [['http://a', 'http://b'], 'name the address of one server'],
    [['ftp://a'], '<url> is the address of a server, such as http://localhost:8080, got ftp://a'],
    [['http://a', '--mode', 'rw'], '--mode is read-only, sandbox or full, got rw'],
    [
      ['http://a', '--report', 'pdf'],
      '--report is text, json, junit, html, markdown, sarif or github, got pdf',
    ],
    [
      ['http://a', '--report', ''],
      '--report is text, json, junit, html, markdown, sarif or github, got nothing',
    ],
    [['http://a', '--report', 'text,json'], 'more than one --report needs a --report-dir'],
    [['http://a', '--report', 'html', '--json'], '--json and --report exclude each other'],
    [
      ['http://a', '--report-dir', 'LICENSE'],
      '--report-dir LICENSE cannot be written to: there is a file of this name',
    ],
    [['http://a', '--shard', '4/3'], '--shard is like 1/3, got 4/3'],
    [['http://a', '--shard', 'one'], '--shard is like 1/3, got one'],
    [['http://a', '--seed', '1.5'], '--seed is a whole number'],
    [['http://a', '--timeout', 'long'], '--timeout is a number above 0, at most 86400, got long'],
    [['http://a', '--rate=-1'], '--rate is a number of 0 or more, got -1'],
    [
      ['http://a', '--only', 'link'],
      '--only: there is no check, operation or example link; did you mean links?',
    ],
    [
      ['http://a', '--only', 'schemas'],
      '--only: schemas looks at the responses that other checks get; name an operation',
    ],
    [['http://a', '--user', 'joeb'], '--user and --password-env go together'],
    [['http://a', '--password-env', 'X'], '--user and --password-env go together'],
    [
      ['http://a', '--user', 'a', '--password-env', 'ET_NONE'],
      '--password-env names the environment variable ET_NONE, which is not set',
    ],
    [
      ['http://a', '--config', '/nowhere.json'],
      'Failed to read the configuration /nowhere.json: there is no such file',
    ],
  ])('refuses %j before it asks anybody', async (args, message) => {
    const { code, stdout, stderr } = await et('verify', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`et-mock: ${message}`);
    expect(stderr).toContain('See et-mock verify --help.\n');
  });

  it('shows the limits of a run to the server: its time-out and its rate', async () => {
    const { url } = await listening(() => new Promise<Response>(() => {}));
    const late = await et('verify', url, '--timeout', '0.05');
    expect(late.code).toBe(3);
    expect(late.stderr).toContain('none within 50 ms');

    const times: number[] = [];
    const quick = await listening(
      (request, mock) => {
        times.push(performance.now());
        return mock.adapter.respond(request);
      },
      { world: { seed: 'empty' } },
    );
    expect((await et('verify', quick.url, '--only', 'links', '--rate', '100')).code).toBe(0);
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    expect(times.length).toBeGreaterThan(3);
    expect(last - first).toBeGreaterThan((times.length - 1) * 9);
  });
});

describe('the parts of a run', () => {
  async function ran(url: string, ...args: string[]): Promise<string[]> {
    const { stdout } = await et('verify', url, '--json', ...args);
    const own = json(stdout).summary.checks.filter(({ name }) => checks.some((it) => it.name === name));
    return own.filter(({ skipped }) => skipped === undefined).map(({ name }) => name);
  }

  it('are what --only names, and the report says why the others have not run', async () => {
    const { url } = await listening(undefined, { world: { seed: 'empty' } });
    expect(await ran(url, '--only', 'paging', '--only', 'links')).toEqual(['links', 'paging']);
    const { stdout } = await et('verify', url, '--only', 'paging', '--json');
    expect(json(stdout).summary.checks).toContainEqual(
      expect.objectContaining({ name: 'links', skipped: 'the run is limited to paging' }),
    );
  });

  it('of a named example are that example alone', async () => {
    const { url } = await listening();
    const { stdout } = await et('verify', url, '--only', 'getProjectWithExpansions', '--json');
    const exercised = json(stdout).summary.coverage.filter(
      (row) => row.aspect === 'example' && row.exercised > 0,
    );
    expect(exercised.map(({ name }) => name)).toEqual(['getProjectWithExpansions']);
  });

  it('are together the whole, each check once, as shards', async () => {
    const count = 3;
    const { url } = await listening(undefined, { world: { seed: 'empty' } });
    const parts: string[][] = [];
    for (let index = 1; index <= count; index++) parts.push(await ran(url, '--shard', `${index}/${count}`));
    const whole = await ran(url);
    expect(parts.flat().sort()).toEqual([...whole].sort());
    expect(whole.length).toBeGreaterThan(5);
  });
});

describe('a server that cannot be judged', () => {
  const redirect = () =>
    new Response(null, { status: 302, headers: { Location: '/Account/Login?ReturnUrl=%2fapi' } });
  const page = () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } });

  it.each([
    ['is a page', page, 'it responds with 200 with text/html, not with JSON.'],
    ['redirects to a login page', redirect, 'it redirects to /Account/Login?ReturnUrl=%2fapi; a login page?'],
    ['has no API', () => new Response(null, { status: 404 }), 'is the application path missing or wrong?'],
    [
      'wants credentials',
      () => new Response(null, { status: 401 }),
      'requires credentials (401): use --user and',
    ],
    ['is broken', () => new Response('<h1>', { status: 503 }), 'it responds with 503, 4 times'],
  ])('because it %s ends it with 3 and one sentence', async (_, answer, message) => {
    const { url } = await listening(answer);
    const { code, stdout, stderr } = await et('verify', url);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^et-mock: Failed to verify \S+: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it('because nobody listens ends it with 3 and one sentence', async () => {
    const url = await deadAddress();
    expect(await et('verify', url)).toEqual({
      code: 3,
      stdout: '',
      stderr: `et-mock: Failed to reach ${url}: ECONNREFUSED. Is the server running?\n`,
    });
  });
});

describe('reports in a folder', () => {
  it('are all written there, and the text is printed too', async () => {
    const { url } = await listening(undefined, { world: { seed: 'empty' } });
    const reports = join(folder(), 'deep', 'down');
    const kinds = ['--report', 'json,junit', '--report-dir', reports];
    const { code, stdout, stderr } = await et('verify', url, '--only', 'links', ...kinds);
    expect(code).toBe(0);
    expect(readdirSync(reports).sort()).toEqual(['verify.json', 'verify.junit.xml']);
    expect(stderr).toBe(`Wrote ${reports}/verify.json.\nWrote ${reports}/verify.junit.xml.\n`);
    expect(stdout).toContain('keeps the documented contract');
  });
});

describe('the configuration on the command line', () => {
  it('is read, and the command line goes before it', async () => {
    const { url } = await listening(undefined, { world: { seed: 'empty' } });
    const file = join(folder(), 'et-mock.config.json');
    writeFileSync(file, JSON.stringify({ verify: { mode: 'sandbox', only: ['projects'], timeout: 5 } }));
    const configured = json((await et('verify', url, '--config', file, '--json')).stdout).summary;
    expect(configured.mode).toBe('sandbox');
    const given = ['--config', file, '--mode', 'read-only', '--only', 'links', '--json'];
    const overruled = json((await et('verify', url, ...given)).stdout).summary;
    expect(overruled.mode).toBe('read-only');
    expect(existsSync(file)).toBe(true);
  });

  it('has its time-out in seconds, as the command line has', async () => {
    const { url } = await listening(() => new Promise<Response>(() => {}));
    const file = join(folder(), 'et-mock.config.json');
    writeFileSync(file, JSON.stringify({ verify: { timeout: 0.05 } }));
    expect((await et('verify', url, '--config', file)).stderr).toContain('none within 50 ms');
  });
});

describe('progress', () => {
  it('is shown on a terminal, on one line that is gone at the end', async () => {
    const { url } = await listening(undefined, { world: { seed: 'empty' } });
    const { ended, result } = begin(['verify', url, '--only', 'links', '--only', 'paging'], {
      isTerminal: true,
    });
    expect(await ended).toBe(0);
    expect(result.stderr).toContain('\r\u001b[K[1/2] links … ');
    expect(result.stderr).toContain('\r\u001b[K[2/2] paging … ');
    expect(result.stderr).not.toContain('\n');
    expect(result.stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(result.stdout).not.toContain('\u001b');
  });

  it('is not shown in a log', async () => {
    const { url } = await listening(undefined, { world: { seed: 'empty' } });
    expect((await et('verify', url, '--only', 'links')).stderr).toBe('');
  });
});
