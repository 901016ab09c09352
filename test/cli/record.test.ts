import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSeed } from '../../src/index.ts';
import { deadAddress, listening } from '../support/faulty-server.ts';
import { begin, et, etIn, serve } from './terminal.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('et-mock record', () => {
  it('writes a seed that et-mock serve starts with', async () => {
    const { url, mock } = await listening();
    const out = join(await emptyFolder(), 'world.json');
    const { code, stdout, stderr } = await et('record', url, '--out', out, '--keep', 'Project.Name');
    expect(stderr).toMatch(
      /^Wrote \d+ records to \S+world\.json, with \d+ requests\.\nleft out +records +because\n/,
    );
    expect(stderr).toMatch(/In clear, besides ids, dates and numbers: .*Project\.Name\./);
    expect([code, stdout]).toEqual([0, '']);
    const server = await serve('--seed', out);
    const { Items } = (await (await fetch(`${server.url}/api/projects`)).json()) as {
      Items: { Name: string }[];
    };
    expect(Items.map(({ Name }) => Name)).toEqual([...mock.store.Project].map(({ Name }) => Name));
    await server.stop();
  });

  it('says which project is not there, and writes nothing', async () => {
    const { url } = await listening();
    const out = join(await emptyFolder(), 'world.json');
    const { code, stderr } = await et(
      'record',
      url,
      '--project',
      'Inventory',
      '--project',
      'Nope',
      '--out',
      out,
    );
    expect(stderr).toContain('no project has the Id, Name or Slug "Nope"');
    expect(code).toBe(2);
    await expect(readFile(out)).rejects.toThrow('ENOENT');
    // With the right name it is recorded then.
    expect((await et('record', url, '--project', 'Inventory', '--out', out)).code).toBe(0);
  });

  it('writes it on stdout where no file is named', async () => {
    const { url } = await listening();
    const { code, stdout } = await et('record', url, '--most', '3');
    expect(code).toBe(0);
    expect(checkSeed(JSON.parse(stdout)).Project).toHaveLength(3);
  });

  it('shows on a terminal how far it is', async () => {
    const { url } = await listening();
    const { ended, result } = begin(['record', url], { isTerminal: true });
    await ended;
    expect(result.stderr).toMatch(/\[\d+\/\d+\] searchScripts … \d+ requests/);
  });

  it('writes what was read when the server is gone, says so, and goes on with it', async () => {
    let isGone = false;
    const { url } = await listening(async (request, mock) => {
      isGone ||= request.url.includes('/api/scripts?');
      return isGone ? Response.json({}, { status: 401 }) : mock.adapter.respond(request);
    });
    const out = join(await emptyFolder(), 'world.json');
    const { code, stderr } = await et('record', url, '--out', out);
    expect(stderr).toMatch(
      /It was ended, because the server stopped accepting the credentials after \d+ requests \(401\); --resume continues it\./,
    );
    expect(code).toBe(3);
    const again = await et('record', url, '--out', out, '--resume');
    expect(again.stderr).toContain('the server requires credentials (401)');
    expect(checkSeed(JSON.parse(await readFile(out, 'utf8'))).User?.length).toBeGreaterThan(1);
  });

  it.each(['record', 'verify', 'compare'])(
    '%s prints no words of a server that steer a terminal',
    async (command) => {
      const location = '/log\u009b31min';
      const { url } = await listening(
        () => new Response(null, { status: 302, headers: { Location: location } }),
      );
      const { code, stderr } = await et(command, url);
      expect(stderr).toContain('redirects to /log\\u009b31min');
      expect(code).toBe(3);
    },
  );

  it.each(['record', 'compare'])(
    '%s says that it was interrupted before the first response',
    async (command) => {
      let stop = () => {};
      const { url } = await listening(() => {
        stop();
        return new Promise<Response>(() => {});
      });
      const started = begin([command, url]);
      stop = started.stop;
      expect(await started.ended).toBe(3);
      expect(started.result.stderr).toMatch(/^et-mock: The \w+ was interrupted before [^\n]*\.\n$/);
    },
  );

  it('writes what was read when it is interrupted, and goes on with it', async () => {
    let stop = () => {};
    const { url } = await listening(async (request, mock) => {
      const response = await mock.adapter.respond(request);
      if (request.url.includes('/api/scripts?')) stop();
      return response;
    });
    const out = join(await emptyFolder(), 'world.json');
    const started = begin(['record', url, '--out', out]);
    stop = started.stop;
    expect(await started.ended).toBe(3);
    expect(started.result.stderr).toContain('It was interrupted; --resume continues it.');
    checkSeed(JSON.parse(await readFile(out, 'utf8')));
    stop = () => {};
    const { code } = await et('record', url, '--out', out, '--resume');
    expect(code).toBe(0);
  });
});

describe('et-mock record says in a sentence', () => {
  const html = () => new Response('<html>Log in</html>', { headers: { 'Content-Type': 'text/html' } });
  const servers: [what: string, answer: (request: Request) => Response, said: RegExp][] = [
    [
      'gives HTML',
      html,
      /^et-mock: Failed to record http:\S+: it responds with 200 with text\/html, not with JSON\.$/,
    ],
    [
      'is another program',
      () => Response.json({ hello: 'world' }),
      /^et-mock: Failed to record http:\S+: it is not Enterprise Tester, as it lists no projects\.$/,
    ],
    [
      'redirects',
      () => new Response(null, { status: 302, headers: { Location: '/login' } }),
      /^et-mock: Failed to record http:\S+: it redirects to \/login; a login page\?$/,
    ],
    [
      'wants credentials',
      () => Response.json({ Message: 'No.' }, { status: 401 }),
      /^et-mock: Failed to record http:\S+: the server requires credentials \(401\): use --user and --password-env, or the option credentials\.$/,
    ],
    [
      'forbids to look',
      () => Response.json({ Message: 'No.' }, { status: 403 }),
      /^et-mock: Failed to record http:\S+: the server does not let these credentials see its projects \(403\)\.$/,
    ],
    [
      'has nothing there',
      () => Response.json({ Message: 'No.' }, { status: 404 }),
      /^et-mock: Failed to record http:\S+: there is no API at this address; is the application path missing or wrong\?$/,
    ],
  ];

  it.each(servers)('that a server %s, and writes nothing', async (_what, answer, said) => {
    const { url } = await listening(answer);
    const folder = await emptyFolder();
    const { code, stdout, stderr } = await et('record', url, '--out', join(folder, 'world.json'));
    expect(stderr.trimEnd()).toMatch(said);
    expect([code, stdout]).toEqual([3, '']);
    expect(await readdir(folder)).toEqual([]);
  });

  const strangers: [what: string, answer: () => Response, said: RegExp][] = [
    [
      'lists something else everywhere',
      () => Response.json({ Items: [{ Id: 1, Name: 'github repo' }], Total: 1 }),
      /: it does not look like Enterprise Tester: \d+ of \d+ operations break the documented contract\.$/,
    ],
    [
      'lists nothing anywhere',
      () => Response.json({ Skip: 0, Top: 100, Total: 0, Items: [] }),
      /: it lists nothing that can be read, not even a user: it is not Enterprise Tester, or these credentials may see nothing\.$/,
    ],
  ];

  it.each(strangers)('that a server %s, and keeps what was recorded before', async (_what, answer, said) => {
    const { url } = await listening(answer);
    const folder = await emptyFolder();
    const out = join(folder, 'world.json');
    await writeFile(out, '{}');
    const { code, stdout, stderr } = await et('record', url, '--out', out);
    expect(stderr.trimEnd()).toMatch(said);
    expect([code, stdout]).toEqual([3, '']);
    expect(await readdir(folder)).toEqual(['world.json']);
    expect(await readFile(out, 'utf8')).toBe('{}');
  });

  it('that nobody answers', async () => {
    const { code, stderr } = await et('record', await deadAddress());
    expect(stderr).toMatch(/^et-mock: Failed to reach http:\S+: ECONNREFUSED. Is the server running\?\n$/);
    expect(code).toBe(3);
  });

  it.each([
    [
      ['http://localhost:1', '--keep', 'Projects.Name'],
      /no field is called Projects\.Name; did you mean Project\.Name\?/,
    ],
    [['http://localhost:1', '--keep', ''], /--keep needs a value, got nothing/],
    [['http://localhost:1', '--project', ''], /--project needs a value, got nothing/],
    [['http://localhost:1', '--since='], /--since needs a value, got nothing/],
    ...['yesterday', '2015-02-30', '5', '2011', '01/02/2011', '2011-1-1'].map((since): [string[], RegExp] => [
      ['http://localhost:1', `--since=${since}`],
      new RegExp(`since is a date such as 2027-01-31, got ${since}\\n`),
    ]),
    [['http://localhost:1', '--depth', '1.5'], /--depth is a whole number of 0 or more, got 1\.5/],
    [
      ['http://localhost:1', '--key-env', 'ET_NO_SUCH_KEY'],
      /--key-env names .* ET_NO_SUCH_KEY, which is not set/,
    ],
    [['http://localhost:1', '--resume'], /only a recording that is written to a file can be resumed/],
    [['http://localhost:1', '--out', '/proc/no/world.json'], /world\.json cannot be written: /],
    [['http://localhost:1', '--out', tmpdir()], /is a folder/],
    [['http://localhost:1', '--out', ''], /--out needs a value, got nothing/],
    [[], /name the address of one server/],
  ])('that it cannot do %j', async (args, said) => {
    const { code, stdout, stderr } = await et('record', ...args);
    expect(stderr).toMatch(said);
    expect(stderr.split('\n')).toHaveLength(3);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('what the environment or a configuration file tells it and cannot be', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'et-mock.config.json'), '{ "record": { "depth": 1.5 } }');
    const file = await etIn({ folder }, 'record', 'http://localhost:1');
    expect(file.stderr).toContain('depth in et-mock.config.json is a whole number of 0 or more, got 1.5');
    const environment = { ET_MOCK_RECORD_DEPTH: '-1' };
    const both = await etIn({ folder, environment }, 'record', 'http://localhost:1');
    expect(both.stderr).toContain('ET_MOCK_RECORD_DEPTH is a whole number of 0 or more, got -1');
  });

  it('that half a recording cannot be resumed', async () => {
    const folder = await emptyFolder();
    const out = join(folder, 'world.json');
    await writeFile(`${out}.recording`, 'no folder');
    const { code, stderr } = await et('record', 'http://localhost:1', '--out', out, '--resume');
    expect(stderr).toContain('world.json cannot be written: ');
    expect(code).toBe(2);
  });
});
