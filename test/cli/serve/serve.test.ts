import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { documented } from '../../../src/index.ts';
import { useBundledProgram } from '../../support/bundled-program.ts';
import { et, serve } from '../terminal.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const packageId = '4bb709c2-e0e7-4af3-9f60-a045016a9610';

async function get<T>(url: string): Promise<T> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

/** What becomes of a server that is started, asked and stopped. */
async function session<T>(args: string[], ask: (url: string) => Promise<T>) {
  const server = await serve(...args);
  try {
    return { answer: await ask(server.url), ...server.result };
  } finally {
    expect(await server.stop()).toBe(0);
  }
}

describe('et-mock serve', () => {
  it('prints its address alone on stdout, and a request to try on stderr', async () => {
    const { stdout, stderr } = await session([], (url) => get(`${url}/api/project/${project}`));
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(stderr).toMatch(/^Look at it: http:\/\/127\.0\.0\.1:\d+\/$/m);
    expect(stderr).toContain('Serves the documented world.');
    expect(stderr).toContain(`  curl -i ${stdout.trimEnd()}/api/project/`);
    expect(stderr).not.toContain('Warning');
  });

  it('serves below an application path', async () => {
    const { answer, stdout } = await session(['--base-path', '/EnterpriseTester'], (url) =>
      get<{ Self: string }>(`${url}/api/project/${project}`),
    );
    expect(stdout).toMatch(/\/EnterpriseTester\n$/);
    expect(answer.Self).toBe(`${stdout.trimEnd()}/api/project/${project}`);
  });

  it('starts from an empty world, and tries what that can answer', async () => {
    const { answer, stderr } = await session(['--seed', 'empty'], (url) =>
      get<{ Items: object[] }>(`${url}/api/projects`),
    );
    expect(answer.Items).toEqual([]);
    expect(stderr).toContain('Serves the empty world.');
    expect(stderr).toMatch(/curl -i \S+\/api\/\n/);
  });

  it('applies each of the states that are given', async () => {
    const states = ['the package has children', 'the current run is complete'];
    const { answer, stderr } = await session(
      states.flatMap((state) => ['--given', state]),
      async (url) => (await fetch(`${url}/api/executionpackage/${packageId}`, { method: 'DELETE' })).status,
    );
    expect(answer).toBe(403);
    expect(stderr).toContain(`where ${states.join(', and ')}`);
  });

  it('starts where an example was printed: time passes from the first change on', async () => {
    const { answer } = await session(['--example', 'deleteProject', '--speed', '100'], async (url) => {
      await get(`${url}/api/`);
      const response = await fetch(`${url}/api/project/${packageId}`, { method: 'DELETE' });
      const { StartedAt, Self } = (await response.json()) as { StartedAt: string; Self: string };
      await expect.poll(() => get(Self)).toMatchObject({ Complete: true });
      return StartedAt;
    });
    expect(answer).toBe('2011-12-31T11:00:00Z');
  });

  it('stands still at speed 0', async () => {
    const { answer } = await session(['--example', 'deleteProject', '--speed', '0'], async (url) => {
      const remove = () => fetch(`${url}/api/project/${packageId}`, { method: 'DELETE' });
      await remove();
      return (await (await remove()).json()) as object;
    });
    expect(answer).toMatchObject({ StartedAt: '2011-12-31T11:00:00Z', Complete: false });
  });

  it('writes at its end what was used of the API, and ends with 1 when that is too little', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'et-mock-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const server = await serve('--coverage-dir', dir, '--fail-under', '50');
    await get(`${server.url}/api/projects`);
    expect(await server.stop()).toBe(1);
    expect(server.result.stderr).toContain('Too little was used');
    expect(readFileSync(join(dir, 'coverage.txt'), 'utf8')).toMatch(/ operations +1 of \d+ /);
    expect(readFileSync(join(dir, 'coverage.xml'), 'utf8')).toContain('<testsuite name="searchProjects"');
    await session(['--fail-under', '0'], (url) => get(`${url}/api/projects`));
  });

  it('ends with 3 when the coverage cannot be written', async () => {
    const place = join(mkdtempSync(join(tmpdir(), 'et-mock-')), 'coverage');
    onTestFinished(() => rmSync(dirname(place), { recursive: true }));
    const server = await serve('--coverage-dir', place);
    rmSync(place, { recursive: true });
    writeFileSync(place, '');
    expect(await server.stop()).toBe(3);
    expect(server.result.stderr).toContain(`Failed to write the coverage to ${place}`);
  });

  it('warns of requests that nothing answers, when it is told', async () => {
    const { stderr } = await session(['--unhandled', 'warn'], (url) => fetch(`${url}/api/projcts`));
    expect(stderr).toContain('Did you mean GET /api/projects (searchProjects)?');
  });

  it('warns when other machines can reach it', async () => {
    const { stdout, stderr } = await session(['--host', '0.0.0.0'], (url) => get(`${url}/api/`));
    expect(stdout).toMatch(/^http:\/\/localhost:\d+\n$/);
    expect(stderr).toContain('Warning: other machines can reach 0.0.0.0');
  });

  it.each(['localhost', '127.0.0.1'])('does not warn when it listens on %s', async (host) => {
    const { stderr } = await session(['--host', host], (url) => get(`${url}/api/`));
    expect(stderr).not.toContain('Warning');
  });

  it.each([
    [['--port', '65536'], '--port is a whole number from 0 to 65535, got 65536'],
    [['--port', '80.5'], '--port is a whole number'],
    [['--port', ''], 'got nothing'],
    [['--speed', '-1'], '--speed needs a value; one that begins with a dash is --speed=-1'],
    [['--speed=-1'], '--speed is a number of 0 or more, got -1'],
    [['--unhandled', 'shout'], '--unhandled is ignore, warn or error, got shout'],
    [['--fail-under', '101'], '--fail-under is a number from 0 to 100, got 101'],
    [['--speed', 'fast'], '--speed is a number of 0 or more, got fast'],
    [['--base-path', 'ET'], 'Failed to read the base path "ET"'],
    [['--given', 'all is well'], 'no provider state is called "all is well"'],
    [['--example', 'getProjets'], 'there is no example getProjets; did you mean getProject?'],
    [['--example', 'getProject', '--seed', 'empty'], '--example brings its own seed and state'],
    [['--example', 'getProject', '--given', 'x'], '--example brings its own seed and state'],
    [['--max-worlds', '0'], '--max-worlds is a whole number of 1 or more, got 0'],
    [['--world-idle', '0'], '--world-idle is a number above 0, got 0'],
    [['--seed', '/nowhere.json'], 'Failed to read the seed /nowhere.json: there is no such file'],
    [['--seed', 'documentd'], 'there is no such file or folder; did you mean documented?'],
    [['--seed', 'LICENSE'], 'Failed to read the seed LICENSE: line 1, column 1: invalid symbol'],
    [['--watch'], '--watch needs the file of a --seed'],
    [['--watch', '--seed', 'empty'], '--watch needs the file of a --seed'],
    [
      ['--watch', '--seed', 'x.json', '--fail-under', '1'],
      'leave out --state, --coverage-dir and --fail-under',
    ],
    [['--seed', 'package.json'], 'Failed to read the seed package.json: no entity is called name'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await et('serve', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('See et-mock serve --help.');
  });

  it.each([
    ['another program has the port', '127.0.0.1', 'another program listens there'],
    ['there is no such host', 'no.such.host.invalid', 'Failed to listen on no.such.host.invalid:'],
  ])('ends with 3 when %s', async (_, host, message) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, stdout, stderr } = await et('serve', '--host', host, '--port', `${port}`);
    other.close();
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('a seed file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  const file = join(folder, 'seed.json');

  it('is what the server holds', async () => {
    const renamed = documented.Project?.map((record) => ({ ...record, Name: 'Mine' }));
    writeFileSync(file, JSON.stringify({ ...documented, Project: renamed }));
    const { answer, stderr } = await session(['--seed', file], (url) =>
      get<{ Name: string }>(`${url}/api/project/${project}`),
    );
    expect(answer.Name).toBe('Mine');
    expect(stderr).toContain(`Serves the world of ${file}.`);
  });

  it('is refused with the place that does not fit', async () => {
    writeFileSync(file, JSON.stringify({ Project: [{ Id: 1 }] }));
    const { code, stderr } = await et('serve', '--seed', file);
    expect(code).toBe(2);
    expect(stderr).toContain('Project[0]');
    rmSync(folder, { recursive: true });
  });
});

describe('the process of et-mock serve', () => {
  const program = useBundledProgram();

  function start(...args: string[]) {
    return spawn(process.execPath, [program(), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  }

  async function text(stream: AsyncIterable<Buffer>): Promise<string> {
    let all = '';
    for await (const chunk of stream) all += chunk;
    return all;
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends cleanly on %s, in the middle of a stream too',
    async (signal) => {
      const child = start('serve', '--port', '0', '--speed', '0');
      const errors = text(child.stderr);
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const url = line.toString().trimEnd();
      const response = await fetch(`${url}/api/backgroundtasks`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
      });
      expect(response.status).toBe(202);
      child.kill(signal);
      const streamed = response.json();
      expect(await once(child, 'exit')).toEqual([0, null]);
      expect(await streamed).toEqual([expect.objectContaining({ Complete: false })]);
      expect(await errors).toContain('Ctrl+C stops it.\n');
    },
  );

  it('ends when nobody reads on', async () => {
    const child = start('examples');
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
