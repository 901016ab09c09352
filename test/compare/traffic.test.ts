import { describe, expect, it } from 'vitest';
import { compareTraffic } from '../../src/compare.ts';
import { createMock } from '../../src/index.ts';
import { archiveOf } from './archive.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const paths = [
  '/api/projects?$top=3',
  project,
  `${project}?$expand=Versions`,
  '/api/users',
  '/api/user/no-such-user',
];

/** In a few words each. */
const words = ({ differences }: Awaited<ReturnType<typeof compareTraffic>>) =>
  differences.map(({ blame, operation, where, kind }) => [blame, operation, where, kind].join(' '));

/** A server that leaves out something that the document demands. */
function faulty() {
  const mock = createMock({ server: { basePath: '/EnterpriseTester' } });
  mock.use('getProject', async ({ request }) => {
    const { Slug, ...rest } = (await (
      await createMock().fetch(new URL(request.url).pathname.replace('/EnterpriseTester', ''))
    ).json()) as Record<string, unknown>;
    return { body: rest };
  });
  return mock;
}

describe('traffic of a server', () => {
  it('is told as far as it was compared when that is interrupted', async () => {
    const stop = new AbortController();
    const comparison = await compareTraffic({
      har: await archiveOf(faulty(), paths),
      signal: stop.signal,
      onProgress: ({ done }) => done === 3 && stop.abort(),
    });
    expect(comparison.ended).toBe('was interrupted');
    expect(comparison.requests.real).toBeLessThan(paths.length);
    expect(words(comparison)).toContain('real getProject /body/Slug schemas');
  });

  it('has no password in it that the server prints', async () => {
    const server = createMock();
    const [project] = [...server.store.Project];
    server.store.Project.update(project?.Id ?? '', { Name: 'hunter2' });
    const comparison = await compareTraffic({
      har: await archiveOf(server, paths),
      world: createMock().export(),
    });
    expect(JSON.stringify(comparison.differences)).toContain('•••');
    expect(JSON.stringify(comparison)).not.toContain('hunter2');
  });

  it('has no difference where the server keeps the document', async () => {
    const mock = createMock();
    const comparison = await compareTraffic({ har: await archiveOf(mock, paths) });
    expect(words(comparison)).toEqual([]);
    expect(comparison).toMatchObject({
      real: 'http://localhost',
      isTraffic: true,
      requests: { real: paths.length },
    });
  });

  it('has none where a mock has the same records, and the values are compared', async () => {
    const mock = createMock();
    const har = await archiveOf(mock, [...paths, '/api/attachments']);
    const { pairs, ...comparison } = await compareTraffic({ har, world: mock.export() });
    expect([words(comparison as never), pairs]).toEqual([[], paths.length]);
    mock.store.Project.update('eb06e5d8-f774-4b0f-a95c-a911c13527a9', { Name: 'Renamed' });
    const other = await compareTraffic({
      har: await archiveOf(mock, [project]),
      world: createMock().export(),
    });
    expect(words(other)).toEqual(['unclear getProject /body/Name value']);
    expect(other.differences[0]).toMatchObject({ real: { value: 'Renamed' } });
  });

  it('blames the server for what it does wrong, below any application path', async () => {
    const comparison = await compareTraffic({ har: await archiveOf(faulty(), [project]) });
    expect(words(comparison)).toEqual(['real getProject /body/Slug schemas']);
    expect(comparison.real).toBe('http://localhost/EnterpriseTester');
  });

  it('has no credentials in the report', async () => {
    const comparison = await compareTraffic({ har: await archiveOf(faulty(), [project]) });
    expect(JSON.stringify(comparison)).not.toContain('am9lYjpodW50ZXIy');
  });

  it('says what of it was not looked at', async () => {
    const har = await archiveOf(createMock(), [project]);
    const entry = har.log.entries[0] as { request: object; response: object };
    har.log.entries.push(
      { ...entry, request: { ...entry.request, url: 'https://cdn.example.org/logo.png' } },
      { ...entry, response: { ...entry.response, status: 0 } },
      { ...entry, response: { ...entry.response, content: { size: 12 } } },
      {},
    );
    const { remarks, requests } = await compareTraffic({ har });
    expect(requests.real).toBe(1);
    expect(remarks.map(({ why }) => why)).toEqual([
      'no operation of the API matches',
      'it has no response of its own',
      'the body of its response was not kept',
      'it has no request or no response',
    ]);
  });

  it.each([
    [[], 'it is no HTTP Archive (HAR), as it has no log.entries'],
    [{ log: { entries: {} } }, 'it is no HTTP Archive (HAR), as it has no log.entries'],
    [{ log: { entries: [] } }, 'Failed to compare the archive: there is no request in it.'],
    [
      {
        log: {
          entries: [{ request: { method: 'GET', url: 'https://example.org/' }, response: { status: 200 } }],
        },
      },
      'its one request is not to Enterprise Tester with a response',
    ],
  ])('that is none is refused: %j', async (har, said) => {
    await expect(compareTraffic({ har })).rejects.toThrow(said);
  });
});
