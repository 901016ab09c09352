import { describe, expect, it } from 'vitest';
import { compare, NoVerdict } from '../../src/compare.ts';
import { createMock } from '../../src/index.ts';
import { all, alter, at, everything } from '../faulty-servers/sabotage.ts';
import { withOtherIds } from '../faulty-servers/worlds.ts';
import { found, serverOf } from './servers.ts';

/** One operation is enough where a difference is the same at all of them. */
const only = ['getProject', 'searchProjects'];

const withoutSlug = alter('getProject', (project) => {
  delete project.Slug;
});

describe('two servers that do the same', () => {
  it('have no difference', async () => {
    const { differences, isSameData, pairs } = await compare({ real: serverOf(), fake: serverOf() });
    expect(differences).toEqual([]);
    expect(isSameData).toBe(true);
    expect(pairs).toBeGreaterThan(200);
  });

  it('have none where one of them is a mock with a recording of the other', async () => {
    const real = createMock();
    const {
      differences,
      remarks,
      fake: second,
    } = await compare({
      real: { url: real.baseUrl, fetch: real.fetch as typeof fetch },
    });
    expect(differences).toEqual([]);
    expect(second).toBeUndefined();
    expect(remarks.every(({ why }) => why.startsWith('it is in no recording'))).toBe(true);
  });

  it('have none where they have other records', async () => {
    const fake = serverOf(undefined, { world: { seed: withOtherIds(7) } });
    const { differences, isSameData } = await compare({ real: serverOf(), fake, only: ['paging', 'links'] });
    expect([differences, isSameData]).toEqual([[], false]);
  });

  it('have none where they write instants, addresses and properties otherwise', async () => {
    const otherwise = all(
      everything((json) =>
        JSON.parse(
          JSON.stringify(json)
            .replace(/(T\d\d:\d\d:\d\d)Z"/g, '$1.000Z"')
            .replaceAll('http://localhost/api', 'https://et.example.org/EnterpriseTester/api'),
        ),
      ),
      everything((json) => {
        if (!Array.isArray(json)) json.EntityVersion = 7;
      }),
    );
    const { differences, remarks } = await compare({ real: serverOf(otherwise), fake: serverOf(), only });
    expect(differences).toEqual([]);
    expect(remarks).toContainEqual({
      what: 'getProject /body/EntityVersion',
      why: 'the document does not know the property',
      count: expect.any(Number),
    });
  });

  it('have none where only one of them changes with each request', async () => {
    let count = 0;
    const counting = alter('getProject', (project) => {
      project.OrderNumber = count++;
    });
    const blames = await found(serverOf(counting), serverOf(), { only: ['getProject'] });
    expect(blames.filter((it) => it.startsWith('unclear'))).toEqual([]);
  });
});

describe('the blame for a difference', () => {
  it('is that of the real server where it breaks the document and the fake does not', async () => {
    const { differences } = await compare({ real: serverOf(withoutSlug), fake: serverOf(), only });
    const [difference] = differences.filter(({ kind }) => kind === 'schemas');
    expect(difference).toMatchObject({
      blame: 'real',
      operation: 'getProject',
      where: '/body/Slug',
      real: { message: expect.stringContaining('/body/Slug is missing') },
      fake: { value: expect.any(String) },
      reproduce: expect.stringMatching(/^curl -i http:\S+\/api\/project\/\S+/),
    });
    expect(differences.every(({ blame }) => blame === 'real')).toBe(true);
  });

  it('is that of the fake where it breaks the document and the real server does not', async () => {
    const blames = await found(serverOf(), serverOf(withoutSlug), { only });
    expect(blames).toContain('fake getProject /body/Slug schemas');
    expect(blames.filter((it) => !it.startsWith('fake'))).toEqual([]);
  });

  it('is that of the documentation where both break it in the same way', async () => {
    const blames = await found(serverOf(withoutSlug), serverOf(withoutSlug), { only });
    expect(blames).toContain('documentation getProject /body/Slug schemas');
    expect(blames.filter((it) => !it.startsWith('documentation'))).toEqual([]);
  });

  it('is unclear where both break it in different ways', async () => {
    const status = (to: number) =>
      at('getProject', async (call) => {
        const response = await call.forward();
        return response.status === 200 ? Response.json({ Message: 'No.' }, { status: to }) : response;
      });
    const { differences } = await compare({
      real: serverOf(status(418)),
      fake: serverOf(status(418)),
      only: ['getProject'],
    });
    expect(differences.map(({ blame }) => blame)).toContain('documentation');
    const others = await found(serverOf(status(418)), serverOf(status(402)), { only: ['getProject'] });
    expect(others).toContain('unclear getProject /status schemas');
  });

  it('is unclear where both keep the document, and the values are told', async () => {
    const renamed = serverOf(undefined, {});
    const [project] = renamed.mock.store.Project;
    renamed.mock.store.Project.update(project?.Id ?? '', { Name: 'Renamed' });
    const { differences } = await compare({ real: renamed, fake: serverOf(), only });
    const value = differences.find(({ operation }) => operation === 'getProject');
    expect(value).toMatchObject({
      blame: 'unclear',
      where: '/body/Name',
      kind: 'value',
      real: { value: 'Renamed' },
      fake: { value: project?.Name },
    });
  });

  it('is that of the server that does not respond where the other one does', async () => {
    const silent = at('getProject', async () => {
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    });
    const blames = await found(
      serverOf(),
      { ...serverOf(silent), wait: async () => {} },
      { only: ['getProject'] },
    );
    expect(blames.some((it) => it.startsWith('fake getProject'))).toBe(true);
    expect(blames.filter((it) => !it.startsWith('fake'))).toEqual([]);
  });
});

describe('a comparison', () => {
  it('sends nothing that could change something in read-only mode', async () => {
    const methods = new Set<string>();
    const watched = (server: ReturnType<typeof serverOf>) => ({
      ...server,
      fetch: (async (input: string, init?: RequestInit) => {
        methods.add(init?.method ?? 'GET');
        return server.fetch?.(input, init);
      }) as typeof fetch,
    });
    await compare({ real: watched(serverOf()), fake: watched(serverOf(withoutSlug)) });
    expect([...methods]).toEqual(['GET']);
  });

  it('leaves nothing on servers in sandbox mode', async () => {
    const [real, fake] = [serverOf(), serverOf()];
    const before = [...real.mock.store.Project].length;
    const { differences, leftovers } = await compare({ real, fake, mode: 'sandbox', only: ['life'] });
    expect(differences).toEqual([]);
    expect([...real.mock.store.Project, ...fake.mock.store.Project]).toHaveLength(2 * before);
    expect(leftovers).toEqual({ real: [], fake: [] });
  });

  it('has no password in it, whatever a server prints', async () => {
    const printing = alter('getProject', (project) => {
      project.Name = 'hunter2';
      delete project.Slug;
    });
    const credentials = { user: 'joeb', password: 'hunter2' };
    const comparison = await compare({
      real: { ...serverOf(printing), credentials },
      fake: serverOf(),
      only,
    });
    expect(comparison.differences.length).toBeGreaterThan(1);
    expect(JSON.stringify(comparison)).not.toContain('hunter2');
    expect(JSON.stringify(comparison)).toContain('•••');
  });

  it('says in a sentence that a server is none, and asks no more', async () => {
    const other = {
      url: 'http://localhost',
      fetch: (async () => Response.json({ hello: 'world' })) as typeof fetch,
    };
    await expect(compare({ real: other })).rejects.toThrow(
      new NoVerdict(
        'Failed to compare http://localhost: it is not Enterprise Tester, as it lists no projects.',
      ),
    );
    await expect(compare({ real: serverOf(), fake: other })).rejects.toThrow('it is not Enterprise Tester');
  });

  it('is ended early, and blames nobody for half of it', async () => {
    const stop = new AbortController();
    const { ended, differences } = await compare({
      real: serverOf(withoutSlug),
      fake: serverOf(),
      signal: stop.signal,
      onProgress: ({ doing }) => doing.startsWith('fake') && stop.abort(),
    });
    expect(ended).toBe('was interrupted');
    expect(differences.filter(({ blame }) => blame !== 'unclear')).toEqual([]);
  });

  it('takes a recording that was made before', async () => {
    const { requests, differences } = await compare({
      real: serverOf(),
      world: createMock().export(),
      only: ['paging'],
    });
    expect([differences, requests.real > 0]).toEqual([[], true]);
  });
});
