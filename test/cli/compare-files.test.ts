import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writers } from '../../src/cli/compare/writers.ts';
import { compareTraffic } from '../../src/compare.ts';
import { createMock, type Mock } from '../../src/index.ts';
import { archiveOf } from '../compare/archive.ts';
import { folder } from '../support/docs/documented-commands.ts';
import { et } from './terminal.ts';

/** Traffic of a server of which every project has another name than in the recording. */
async function renamed(more: (mock: Mock) => readonly string[] = () => []) {
  const world = createMock().export();
  const mock = createMock({ world: { seed: world } });
  for (const { Id, Name } of [...mock.store.Project]) mock.store.Project.update(Id, { Name: `${Name}!` });
  const [first, second] = [...mock.store.Project].map(({ Id }) => `/api/project/${Id}`);
  const paths = [`${first}`, `${second}`, `${first}?$expand=Versions`, ...more(mock)];
  return { har: await archiveOf(mock, paths), world, mock, paths };
}

async function files({ har, world }: { har: object; world: object }) {
  const here = folder();
  await writeFile(join(here, 'traffic.har'), JSON.stringify(har));
  await writeFile(join(here, 'world.json'), JSON.stringify(world));
  const compared = ['compare', '--har', join(here, 'traffic.har'), '--world', join(here, 'world.json')];
  return { compared, file: (name: string) => join(here, name) };
}

describe('et-mock compare --write-overrides', () => {
  it('has each request that showed a difference', async () => {
    const { har, world, mock, paths } = await renamed();
    const { compared, file } = await files({ har, world });
    const { stderr, stdout } = await et(...compared, '--write-overrides', file('overrides.mjs'));
    expect(stdout).toContain('✗ getProject · /body/Name · value, seen in 3 requests');
    expect(stderr).toMatch(/: 3 responses of http:\S+, with its data in clear\.\n$/);
    const { apply } = await import(pathToFileURL(file('overrides.mjs')).href);
    const mended = createMock({ world: { seed: world } });
    apply(mended);
    for (const path of paths)
      expect(await (await mended.fetch(path)).json()).toEqual(await (await mock.fetch(path)).json());
  });

  it('says of how many there is none, and why', async () => {
    const { har, world } = await renamed((mock) => {
      const [{ Id = '' } = {}] = [...mock.store.Project];
      return Array.from({ length: 25 }, (_, index) => `/api/project/${Id}?$expand=Versions&n=${index}`);
    });
    const { compared, file } = await files({ har, world });
    const { stderr } = await et(...compared, '--write-overrides', file('overrides.mjs'));
    expect(stderr).toMatch(
      /: 20 responses of http:\S+, with its data in clear\. Of 8 requests that showed a difference there is none: /,
    );
  });
});

describe('et-mock compare --write-discrepancies', () => {
  it('has every difference, whoever is blamed, with what each server did', async () => {
    const { world, mock } = await renamed();
    const path = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
    const printed = (await (await mock.fetch(path)).json()) as Record<string, unknown>;
    mock.use('getProject', { body: { ...printed, Slug: undefined } });
    const har = await archiveOf(mock, [path]);
    const { compared, file } = await files({ har, world });
    const { stderr } = await et(...compared, '--write-discrepancies', file('register.yaml'));
    const { differences } = await compareTraffic({ har, world });
    expect(differences.some(({ blame }) => blame === 'real')).toBe(true);
    expect(stderr).toContain(`: ${differences.length} differences, with values of both servers`);
    const entries = parse(await readFile(file('register.yaml'), 'utf8'));
    expect(entries.getProject).toHaveLength(differences.length);
    for (const { says, fake } of entries.getProject)
      expect([typeof says[0].what, typeof fake]).toEqual(['string', 'string']);
  });
});

describe('every report', () => {
  it('counts one thing as one', async () => {
    const mock = createMock();
    const har = await archiveOf(mock, ['/api/users']);
    const comparison = await compareTraffic({ har, world: mock.export() });
    const text = writers.text?.write({ startedAt: '2027-01-31T10:00:00Z', comparison });
    expect(text).toContain('1 response of each was compared; 1 request in the archive, 1 to the mock.');
    const passed = { ...comparison, isPassing: true as const };
    expect(writers.text?.write({ startedAt: '2027-01-31T10:00:00Z', comparison: passed })).toContain(
      '1 forwarded request, 1 to the mock.',
    );
  });

  it('says of each difference what each server did', async () => {
    const { world, mock } = await renamed();
    mock.use('getScript', { status: 400, body: { Message: 'Bad request.' } });
    const groups = (await (await mock.fetch('/api/groups')).json()) as object[];
    const users = (await (await mock.fetch('/api/users')).json()) as object[];
    mock.use('searchGroups', { status: 200, body: groups } as never);
    mock.use('searchUsers', { status: 200, body: users.slice(1) } as never);
    const har = await archiveOf(mock, [
      '/api/script/11111111-2222-4333-8444-555555555555',
      "/api/groups?$filter=Name eq 'QA'",
      '/api/users',
    ]);
    const comparison = await compareTraffic({ har, world });
    expect(comparison.differences.map(({ kind }) => kind).sort()).toEqual(['filters', 'items', 'not-found']);
    const report = { startedAt: '2027-01-31T10:00:00Z', comparison };
    const text = writers.text?.write(report) ?? '';
    expect(text).toContain('    real: 400\n    fake: 404\n');
    expect(text).toMatch(/ {4}real: 200, as is said of it\n {4}fake: \[\{/);
    expect(text).toMatch(/ {4}real: 200, without it\n {4}fake: \{/);
    expect(writers.markdown?.write(report)).not.toMatch(/\|\s*\|\s*$|\|\s*``?\s*\|/m);
    const json = JSON.parse(writers.json?.write(report) ?? '');
    for (const { real, fake } of json.differences) expect([real.did, fake.did]).not.toContain(undefined);
    expect(json.differences.every((it: object) => !('others' in it))).toBe(true);
    expect(writers.html?.write(report).match(/<dt>(Real|Fake)<\/dt>/g)).toHaveLength(6);
  });
});
