import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSeed, createMock, type Mock, type Seed } from '../../../src/index.ts';
import { listen } from '../../../src/node.ts';
import { recordingOf } from '../../record/recording.ts';
import { secretive } from '../../record/secretive.ts';
import { startVictim } from '../../state/victim.ts';
import { useBundledProgram } from '../../support/bundled-program.ts';
import { serve } from '../terminal.ts';

/** A mock in the place of the real server, and a file for what is passed on to it. */
async function place(mock: Mock) {
  const folder = await mkdtemp(join(tmpdir(), 'et-mock-passing-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const server = await listen(mock);
  onTestFinished(() => server.close());
  const out = join(folder, 'world.json');
  return { folder, out, options: ['--proxy', server.url, '--proxy-operation', 'all', '--record', out] };
}

const readSeed = async (file: string): Promise<Seed> => checkSeed(JSON.parse(await readFile(file, 'utf8')));

/** Reads as many projects as there are, through another server. */
async function readAll(url: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await (await fetch(url + path)).arrayBuffer();
}

describe('et-mock serve --record that is killed', () => {
  const program = useBundledProgram();

  it('while it writes leaves the whole seed from before, which another one starts with', async () => {
    const real = createMock();
    real.createMany.project(300);
    const { folder, out, options } = await place(real);
    const paths = ['/api/projects?$top=100', '/api/projects?$top=100&$skip=100'];
    const victim = await startVictim(program(), ...options);
    await readAll(victim.url, paths.slice(0, 1));
    await expect.poll(() => readSeed(out).catch(() => undefined)).toBeDefined();
    const before = await readFile(out, 'utf8');
    expect((await readSeed(out)).Project).toHaveLength(100);
    const isWriting = new Promise<void>((resolve) => {
      const watcher = watch(folder, (_, name) => name === 'world.json.new' && resolve());
      onTestFinished(() => watcher.close());
    });
    await readAll(victim.url, paths);
    await isWriting;
    await victim.kill();
    const { Project = [] } = await readSeed(out);
    expect([100, 200]).toContain(Project.length);
    if (Project.length === 100) expect(await readFile(out, 'utf8')).toBe(before);

    const taking = await serve('--seed', out);
    const { Total } = (await (
      await fetch(`${taking.url}/api/projects?$top=1&$inlinecount=allpages`)
    ).json()) as { Total: number };
    expect(Total).toBe(Project.length);
    await taking.stop();
    // What is left of half a file does not get in the way of the next one.
    const next = await serve(...options);
    await readAll(next.url, ['/api/users']);
    expect(await next.stop()).toBe(0);
    expect((await readSeed(out)).User).toHaveLength(real.store.User.size);
  });

  it('before it has written anything leaves nothing that looks like a seed', async () => {
    const { out, options } = await place(createMock());
    const victim = await startVictim(program(), ...options);
    await readAll(victim.url, ['/api/projects']);
    await victim.kill();
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });
});

describe('et-mock serve --record that cannot start', () => {
  const program = useBundledProgram();

  it.each([
    ['as an option is wrong', ['--seed', 'no-such-file.json'], 2],
    ['as its address is no address of this machine', ['--host', '192.0.2.1'], 3],
  ])('ends, %s', async (_, wrong, code) => {
    const { options } = await place(createMock());
    const args = [program(), 'serve', '--port', '0', ...options, ...wrong];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    expect(await once(child, 'exit')).toEqual([code, null]);
  });
});

describe('et-mock serve --record', () => {
  it('has what was found by searches alone', async () => {
    const { out, options } = await place(createMock());
    const server = await serve(...options, '--proxy-writes', '--record-keep', '*');
    await readAll(server.url, ['/api/groupssearch?query=q', '/api/projectssearch?query=inv']);
    const body = new URLSearchParams({ query: 'joe' });
    await (await fetch(`${server.url}/api/userssearch`, { method: 'POST', body })).arrayBuffer();
    await server.stop();
    const { Group = [], Project = [], User = [] } = await readSeed(out);
    expect(Group.map(({ Name }) => Name)).toContain('QA');
    expect(Project.map(({ Name }) => Name)).toEqual(['Inventory']);
    expect(User.map(({ UserName }) => UserName)).toContain('joeb');
  });
});

describe('et-mock serve --record of what is deleted', () => {
  it('has neither a deleted project nor what was in it', async () => {
    const real = createMock();
    const { out, options } = await place(real);
    const server = await serve(...options, '--proxy-writes', '--record-keep', '*');
    const kept = [...real.store.Script][0];
    const [project] = [...real.store.Project].filter(({ Id }) => Id === kept?.ProjectId);
    const other = real.create.project({ Name: 'Short-lived', scripts: 2, requirements: 1 });
    await readAll(server.url, [
      '/api/projects',
      '/api/scripts',
      '/api/requirements',
      '/api/executionpackages',
    ]);
    const deleted = await fetch(`${server.url}/api/project/${other.Id}`, { method: 'DELETE' });
    expect(deleted.ok).toBe(true);
    await deleted.arrayBuffer();
    await server.stop();
    const seed = await readSeed(out);
    expect(seed.Project?.map(({ Id }) => Id)).toContain(project?.Id);
    expect(seed.Project?.map(({ Id }) => Id)).not.toContain(other.Id);
    expect(seed.Script?.map(({ Id }) => Id)).toContain(kept?.Id);
    expect(JSON.stringify(seed)).not.toContain(other.Id);
  });

  it('has what is there after that', async () => {
    const real = createMock({ world: { seed: 'empty' } });
    const { out, options } = await place(real);
    const server = await serve(...options, '--proxy-writes', '--record-keep', '*');
    const { Id } = real.create.project({ Name: 'Back' });
    await readAll(server.url, ['/api/projects']);
    await (await fetch(`${server.url}/api/project/${Id}`, { method: 'DELETE' })).arrayBuffer();
    await readAll(server.url, ['/api/projects']);
    await server.stop();
    expect((await readSeed(out)).Project?.map(({ Name }) => Name)).toContain('Back');
  });
});

describe('et-mock serve --record of a server full of personal data', () => {
  it('has none of it, whatever was passed on', async () => {
    const { server, secrets } = await secretive();
    // What a recording reads, and what it reads once more for each record.
    const { paths } = await recordingOf(server);
    const { out, options } = await place(server);
    const passing = await serve(...options, '--proxy-writes');
    const asked = paths.map((it) => it.slice(it.indexOf('/api/')));
    await readAll(passing.url, asked);
    const [project] = [...server.store.Project];
    const body = JSON.stringify({ ...project, Name: 'SecretSentName of Joe', Description: 'SecretSentText' });
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Basic ${btoa('joe:SecretPassword')}`,
    };
    const sent = await fetch(`${passing.url}/api/project/${project?.Id}`, { method: 'PUT', headers, body });
    expect(sent.status).toBe(200);
    expect(await sent.text()).toContain('SecretSentName');
    expect(await passing.stop()).toBe(0);

    const text = (await readFile(out, 'utf8')).toLowerCase();
    const marks = [...secrets, 'SecretSentName', 'SecretSentText', 'SecretPassword'];
    expect(marks.filter((it) => text.includes(it.toLowerCase()))).toEqual([]);
    expect(passing.result.stderr).not.toContain('Secret');
    const seed = await readSeed(out);
    const kinds = Object.entries(seed).filter(([, records]) => records && records.length > 0);
    expect(kinds.length).toBeGreaterThan(20);
  });

  it('has it where it is told to keep everything in clear', async () => {
    const { server, secrets } = await secretive();
    const { paths } = await recordingOf(server);
    const { out, options } = await place(server);
    const passing = await serve(...options, '--record-keep', '*');
    await readAll(
      passing.url,
      paths.map((it) => it.slice(it.indexOf('/api/'))),
    );
    await passing.stop();
    const text = await readFile(out, 'utf8');
    expect(secrets.filter((it) => text.includes(it)).length).toBeGreaterThan(100);
  });
});
