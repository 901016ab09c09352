import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMock } from '../../src/index.ts';
import { archiveOf } from '../compare/archive.ts';
import { folder } from '../support/docs/documented-commands.ts';
import { deadAddress, listening, misnamed } from '../support/faulty-server.ts';
import { et } from './terminal.ts';

/** One operation is enough where a difference is the same at all of them. */
const only = ['--only', 'getProject'];

describe('et-mock compare', () => {
  it('ends with 0 where a server does what a mock with its recording does', async () => {
    const { url } = await listening();
    const { code, stdout, stderr } = await et('compare', url, ...only);
    expect(stdout).toMatch(
      /^http:\S+ and a mock with a recording of it agree in everything that was compared\./,
    );
    expect([code, stderr]).toEqual([0, '']);
  });

  it('ends with 1, says who is wrong and how to see it', async () => {
    const { url } = await listening(misnamed);
    const { url: other } = await listening();
    const { code, stdout } = await et('compare', other, url, ...only);
    expect(code).toBe(1);
    expect(stdout).toContain('The fake is wrong:');
    expect(stdout).toMatch(/✗ getProject · \/body\/Name · schemas/);
    expect(stdout).toContain(`curl -i ${url}/api/project/`);
    expect(stdout).not.toContain('The real server is wrong:');
  });

  it('writes a report of each kind', async () => {
    const { url } = await listening(misnamed);
    const { url: other } = await listening();
    const reports = join(folder(), 'reports');
    const { code, stdout } = await et(
      ...[
        'compare',
        url,
        other,
        '--report',
        'text,json,junit,html,markdown',
        '--report-dir',
        reports,
        ...only,
      ],
    );
    expect([code, stdout.includes('The real server is wrong:')]).toEqual([1, true]);
    expect((await readdir(reports)).sort()).toEqual(
      ['compare.html', 'compare.json', 'compare.junit.xml', 'compare.md', 'compare.txt'].sort(),
    );
    const json = JSON.parse(await readFile(join(reports, 'compare.json'), 'utf8'));
    expect(json.differences).toContainEqual(
      expect.objectContaining({ blame: 'real', operation: 'getProject', where: '/body/Name' }),
    );
    const junit = await readFile(join(reports, 'compare.junit.xml'), 'utf8');
    expect(junit).toContain('<testcase name="getProject · /body/Name · schemas" classname="real">');
    const html = await readFile(join(reports, 'compare.html'), 'utf8');
    expect(html).toContain('<h1>The servers differ</h1>');
    expect(await readFile(join(reports, 'compare.md'), 'utf8')).toContain('| The real server is wrong |');
  });

  it('writes overrides with which a mock responds as the real server', async () => {
    const { url, mock } = await listening();
    const [project] = mock.store.Project;
    const path = `/api/project/${project?.Id}`;
    const { url: other } = await listening(misnamed);
    const file = join(folder(), 'overrides.mjs');
    const { stderr } = await et('compare', url, other, '--write-overrides', file, ...only);
    expect(stderr).toMatch(/Wrote \S+: \d+ responses? of http:\S+, with its data in clear\./);
    const { apply } = await import(pathToFileURL(file).href);
    const empty = createMock({ world: { seed: 'empty' } });
    apply(empty);
    const body = (await (await empty.fetch(path)).json()) as { Name: string; Self: string };
    expect(body).toMatchObject({ Name: project?.Name, Self: `http://localhost${path}` });
    expect((await empty.fetch(`${path}?$expand=Versions`)).status).toBe(404);
  });

  it('writes entries for the register of the document', async () => {
    const { url } = await listening(misnamed);
    const file = join(folder(), 'discrepancies.yaml');
    await et('compare', url, url, '--write-discrepancies', file, ...only);
    const entries = parse(await readFile(file, 'utf8'));
    expect(entries.getProject[0]).toMatchObject({
      title: expect.stringContaining('/body/Name'),
      says: [{ source: expect.stringMatching(/^a real server, \d{4}-/) }, {}],
      verifier: expect.stringContaining('both servers do the same'),
    });
  });
});

describe('et-mock compare --har', () => {
  const written = async (har: unknown) => {
    const file = join(folder(), 'traffic.har');
    await writeFile(file, typeof har === 'string' ? har : JSON.stringify(har));
    return file;
  };

  it('compares traffic with a mock, and asks no server', async () => {
    const file = await written(await archiveOf(createMock(), ['/api/projects', '/api/users']));
    const { code, stdout } = await et('compare', '--har', file);
    expect(stdout).toMatch(
      /^The traffic of http:\/\/localhost and a mock agree in everything that was compared\./,
    );
    expect(code).toBe(0);
  });

  it.each([
    ['{', [], 2, /--har \S+ cannot be read: /],
    ['', [], 2, /--har \S+ cannot be read: it is empty/],
    [{ log: { entries: [] } }, ['--world', tmpdir()], 2, /Failed to read the seed \S+: it is a folder/],
    ['{}', [], 2, /--har \S+ cannot be read: it is no HTTP Archive \(HAR\), as it has no log\.entries/],
    [{ log: { entries: [] } }, [], 3, /Failed to compare the archive: there is no request in it\./],
    [
      { log: { entries: [] } },
      ['http://localhost:1'],
      2,
      /--har asks no server, so that <url> has no meaning/,
    ],
    [{ log: { entries: [] } }, ['--user', 'joe'], 2, /--har asks no server, so that --user has no meaning/],
    [{ log: { entries: [] } }, ['--mode', 'full'], 2, /--har asks no server, so that --mode has no meaning/],
  ])('refuses %j with %j', async (har, args, expected, said) => {
    const { code, stdout, stderr } = await et('compare', '--har', await written(har), ...args);
    expect(stderr).toMatch(said);
    expect([code, stdout]).toEqual([expected, '']);
  });
});

describe('et-mock compare says in a sentence, and ends with 3, that a server', () => {
  const html = () => new Response('<html>Log in</html>', { headers: { 'Content-Type': 'text/html' } });
  const servers: [what: string, answer: () => Response, said: RegExp][] = [
    [
      'gives HTML',
      html,
      /^et-mock: Failed to compare http:\S+: it responds with 200 with text\/html, not with JSON\.$/,
    ],
    [
      'is another program',
      () => Response.json({ hello: 'world' }),
      /^et-mock: Failed to compare http:\S+: it is not Enterprise Tester, as it lists no projects\.$/,
    ],
    [
      'redirects',
      () => new Response(null, { status: 302, headers: { Location: 'https://login.example.org/' } }),
      /^et-mock: Failed to compare http:\S+: it redirects to https:\/\/login\.example\.org\/; a login page\?$/,
    ],
  ];

  it.each(servers)('%s', async (_what, answer, said) => {
    const { url } = await listening(answer);
    const reports = join(folder(), 'reports');
    const { code, stdout, stderr } = await et('compare', url, '--report-dir', reports);
    expect(stderr.trim()).toMatch(said);
    expect([code, stdout, await readdir(reports)]).toEqual([3, '', []]);
  });

  it('is not there', async () => {
    const { code, stderr } = await et('compare', (await listening()).url, await deadAddress());
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/^et-mock: Failed to reach http:\S+: ECONNREFUSED\./),
    ]);
  });
});

describe('et-mock compare refuses, with 2,', () => {
  const url = 'http://localhost:1';
  it.each([
    [[], 'name the addresses of one or two servers'],
    [[url, url, url], 'name the addresses of one or two servers'],
    [[url, 'nonsense'], 'the second <url> is the address of a server'],
    [[url, '--mode', 'some'], '--mode is read-only, sandbox or full, got some'],
    [[url, '--only', 'getProjet'], 'did you mean getProject?'],
    [[url, '--fake-user', 'joe'], '--fake-user and --fake-password-env are for a second <url>'],
    [[url, url, '--world', 'world.json'], '--world is for the mock that stands in for a second <url>'],
    [[url, '--world', 'no-such.json'], 'Failed to read the seed no-such.json: '],
    [[url, '--report', 'sarif'], '--report is text, json, junit, html or markdown, got sarif'],
    [
      [url, '--write-overrides', '/no/such/folder/o.mjs'],
      '--write-overrides /no/such/folder/o.mjs cannot be written',
    ],
    [[url, '--write-discrepancies', '/proc/d.json'], '--write-discrepancies /proc/d.json cannot be written'],
    [[url, '--report-dri', 'x'], 'did you mean --report-dir?'],
  ])('%j', async (args, said) => {
    const { code, stdout, stderr } = await et('compare', ...args);
    expect(stderr).toContain(said);
    expect([code, stdout]).toEqual([2, '']);
  });
});
