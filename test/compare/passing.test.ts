import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDefaultRecords } from '../../src/cli/serve/default-records.ts';
import { comparePassing } from '../../src/compare.ts';
import { checkSeed, createMock, type Mock, type Seed } from '../../src/index.ts';
import { type PassThroughOptions, passThrough } from '../../src/node.ts';
import { recordPassing } from '../../src/record.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const project = `/api/project/${id}`;
const operations = [
  'getProject',
  'searchProjects',
  'createProject',
  'updateProject',
  'getExecutionPackage',
  'updateExecutionPackage',
  'deleteExecutionPackage',
];

/** A mock that passes some operations on to another one, in this process. */
async function passing(
  real: Mock,
  {
    world,
    record,
    ...options
  }: { world?: Seed; record?: { out: string; keep?: string[] } } & PassThroughOptions = {},
) {
  const comparison = await comparePassing({ server: real.baseUrl, world });
  const recorder = record && (await recordPassing({ makeRecord: createDefaultRecords(), ...record }));
  const handler = passThrough(real.baseUrl, {
    ...options,
    fetch: (request) => real.fetch(request),
    onExchange(exchange) {
      comparison.take(exchange);
      recorder?.take(exchange);
    },
  });
  const overrides = Object.fromEntries(operations.map((name) => [name, handler]));
  const mock = createMock({ world: { overrides }, observe: { comparison } });
  /** Makes a request, reads its response, and waits until it was compared. */
  const ask = async (path: string, init?: RequestInit) => {
    const response = await mock.fetch(path, init);
    const text = await response.text();
    await comparison.settled();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { mock, ask, comparison, recorder };
}

const sending = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

const seedOf = (mock: Mock) => mock.export().records as Seed;

/** A server below an application path, as real ones are. */
const server = () => createMock({ server: { basePath: '/EnterpriseTester' } });

describe('what is passed on is compared with what the mock would have said', () => {
  it('and has no difference where both do the same', async () => {
    const real = server();
    const { mock, ask } = await passing(real, { world: seedOf(real) });
    await ask(project);
    await ask('/api/projects?$top=2');
    expect(mock.comparison()).toMatchObject({
      passed: 2,
      compared: 2,
      waiting: 0,
      isSameData: true,
      differences: [],
    });
    const [entry] = await mock.journal.entries();
    expect(entry?.differences).toEqual([]);
  });

  it('and the journal, the summary and the report have the difference, with whose fault it is', async () => {
    const real = server();
    const world = seedOf(real);
    const printed = (await (await real.fetch(`${real.baseUrl}${project}`)).json()) as Record<string, unknown>;
    real.use('getProject', { body: { ...printed, Name: 'Otherwise', Slug: undefined } });
    const { mock, ask, comparison } = await passing(real, { world });
    await ask(project);
    const [entry] = await mock.journal.entries();
    expect(entry?.differences).toContainEqual(
      expect.objectContaining({ blame: 'real', kind: 'schemas', where: '/body/Slug' }),
    );
    expect(entry?.differences).toContainEqual(
      expect.objectContaining({
        blame: 'unclear',
        where: '/body/Name',
        real: '"Otherwise"',
        fake: '"Test Project"',
      }),
    );
    await ask(project);
    const { differences } = mock.comparison();
    expect(differences.find(({ where }) => where === '/body/Name')).toMatchObject({
      count: 2,
      operation: 'getProject',
      reproduce: expect.stringContaining(`${real.baseUrl}${project}`),
    });
    expect(comparison.comparison().differences.length).toBe(differences.length);
  });

  it('and values are not compared where the mock has other records', async () => {
    const real = server();
    real.store.Project.update(id, { Name: 'Renamed' });
    const { mock, ask } = await passing(real);
    await ask(project);
    expect(mock.comparison()).toMatchObject({ isSameData: false, compared: 1, differences: [] });
  });

  it('and a change is made once at the server, and once in a world of its own', async () => {
    const real = server();
    const { mock, ask } = await passing(real, { world: seedOf(real), writes: true });
    const before = real.store.Project.size;
    const made = await ask('/api/projects', sending('POST', { Name: 'Passed on' }));
    expect(made.status).toBeLessThan(300);
    expect(real.store.Project.size).toBe(before + 1);
    expect(mock.store.Project.size).toBe(before);
    await ask(`/api/project/${made.body.Id}`);
    await ask(`/api/project/${made.body.Id}`, sending('PUT', { ...made.body, Name: 'Renamed' }));
    await ask(`/api/project/${made.body.Id}`);
    const [{ Id: packageId } = { Id: '' }] = [...real.store.ExecutionPackage].filter(
      ({ Id }) => ![...real.store.ExecutionPackage].some(({ ParentId }) => ParentId === Id),
    );
    const address = `/api/executionpackage/${packageId}`;
    const { status } = await ask(address, { method: 'DELETE' });
    expect(status).toBeLessThan(300);
    await ask(address);
    expect(mock.comparison()).toMatchObject({ passed: 6, compared: 6, differences: [] });
    expect(mock.store.ExecutionPackage.get(packageId)).toBeDefined();
  });

  it('and a change that the server makes otherwise is told', async () => {
    const real = server();
    const world = seedOf(real);
    real.use('updateProject', async ({ request }) => {
      const sent = (await request.clone().json()) as { Name: string };
      real.store.Project.update(id, { Name: `${sent.Name}!` });
      return undefined;
    });
    const { mock, ask } = await passing(real, { world, writes: true });
    const { body } = await ask(project);
    real.use('updateProject', { status: 200, body: { ...body, Name: 'Something else' } });
    await ask(project, sending('PUT', { ...body, Name: 'New' }));
    expect(mock.comparison().differences).toContainEqual(
      expect.objectContaining({
        operation: 'updateProject',
        where: '/body/Name',
        real: '"Something else"',
        fake: '"New"',
      }),
    );
  });

  it('and what the server refuses does not change the mock', async () => {
    const real = server();
    const world = seedOf(real);
    real.use('updateProject', { status: 409, body: { Message: 'Not now.' } });
    const { mock, ask } = await passing(real, { world, writes: true });
    const { body } = await ask(project);
    await ask(project, sending('PUT', { ...body, Name: 'New' }));
    await ask(project);
    expect(mock.comparison().differences.map(({ operation }) => operation)).not.toContain('getProject');
  });

  it('and no password is in what is told', async () => {
    const real = server();
    real.use('getProject', ({ request }) => ({
      body: { Id: id, Name: request.headers.get('authorization') },
    }));
    const { mock, ask } = await passing(real, { world: seedOf(createMock()) });
    await ask(project, { headers: { Authorization: `Basic ${btoa('joeb:hunter2!')}` } });
    const told = JSON.stringify([mock.comparison(), await mock.journal.entries()]);
    expect(mock.comparison().differences.length).toBeGreaterThan(0);
    expect(told).not.toMatch(/hunter2|am9lYjpodW50ZXIyIQ/);
  });

  it('and nobody waits for it: the response is there before, and what is too much is left out', async () => {
    const real = server();
    const { mock, comparison } = await passing(real, { world: seedOf(real) });
    const responses = await Promise.all(Array.from({ length: 300 }, () => mock.fetch(project)));
    for (const response of responses) expect(((await response.json()) as { Id: string }).Id).toBe(id);
    expect(mock.comparison().waiting).toBeLessThanOrEqual(200);
    await comparison.settled();
    const { passed, compared, remarks } = mock.comparison();
    expect(passed).toBe(300);
    const left = remarks.find(({ why }) => why === 'too many came at once')?.count ?? 0;
    expect(compared + left).toBe(300);
  });

  it('and a mock that compares nothing says so', async () => {
    expect(() => createMock().comparison()).toThrow('forwarded requests are not compared');
  });
});

describe('what is passed on is recorded', () => {
  async function place() {
    const folder = await mkdtemp(join(tmpdir(), 'et-mock-passing-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    return join(folder, 'world.json');
  }
  const read = async (file: string): Promise<Seed> => checkSeed(JSON.parse(await readFile(file, 'utf8')));

  it('as a seed with pseudonyms that a mock takes', async () => {
    const real = server();
    real.store.Project.update(id, { Name: 'Marked secret' });
    const out = await place();
    const { ask, recorder } = await passing(real, { record: { out } });
    await ask(project);
    await ask('/api/projects');
    const summary = await recorder?.write();
    const seed = await read(out);
    expect(seed.Project?.length).toBe(real.store.Project.size);
    expect(summary?.records.Project).toBe(real.store.Project.size);
    expect(await readFile(out, 'utf8')).not.toContain('Marked');
    const { store } = createMock({ world: { seed } });
    expect([...store.Project].map(({ Id }) => Id).sort()).toEqual(
      [...real.store.Project].map(({ Id }) => Id).sort(),
    );
  });

  it('as it was printed last, without what was deleted', async () => {
    const real = server();
    const out = await place();
    const { ask, recorder } = await passing(real, { record: { out, keep: ['*'] }, writes: true });
    const { body } = await ask('/api/projects', sending('POST', { Name: 'To be renamed' }));
    const [first] = [...real.store.ExecutionPackage];
    const address = `/api/executionpackage/${first?.Id}`;
    await ask(`/api/project/${first?.ProjectId}`);
    await ask(address);
    await recorder?.write();
    expect((await read(out)).ExecutionPackage).toHaveLength(1);
    await ask(`/api/project/${body.Id}`, sending('PUT', { ...body, Name: 'Renamed' }));
    await ask(address, { method: 'DELETE' });
    await recorder?.write();
    const { Project = [], ExecutionPackage = [] } = await read(out);
    expect(Project.map(({ Name }) => Name)).toContain('Renamed');
    expect(Project.map(({ Name }) => Name)).not.toContain('To be renamed');
    expect(ExecutionPackage).toEqual([]);
  });

  it('only where there is something, and again only when there is more', async () => {
    const out = await place();
    const { ask, recorder } = await passing(server(), { record: { out } });
    expect(await recorder?.write()).toBeUndefined();
    await expect(readFile(out)).rejects.toThrow('ENOENT');
    await ask(project);
    const first = await recorder?.write();
    expect(await recorder?.write()).toBe(first);
  });
});
