import { describe, expect, it } from 'vitest';
import { compare, NoVerdict } from '../../src/compare.ts';
import { createMock, documented, type MockOptions } from '../../src/index.ts';
import type { Fetch, Sabotage } from '../faulty-servers/faulty-server.ts';
import { all, alter, at, everything } from '../faulty-servers/sabotage.ts';
import { withOtherIds } from '../faulty-servers/worlds.ts';
import { found, serverOf } from './servers.ts';

/** One operation is enough where a difference is the same at all of them, and so are a few records. */
const only = ['getProject', 'searchProjects'];
const few: MockOptions = {
  world: { seed: { User: documented.User ?? [], Project: documented.Project ?? [] } },
};
const smallServer = (sabotage?: Sabotage) => serverOf(sabotage, few);

/** A server whose requests are noted by their methods. */
function watched(server: ReturnType<typeof serverOf>, methods: Set<string>): typeof server {
  const fetch: Fetch = async (input, init) => {
    methods.add(init?.method ?? 'GET');
    return (server.fetch as Fetch)(input, init);
  };
  return { ...server, fetch };
}

const withoutSlug = alter('getProject', (project) => {
  delete project.Slug;
});

describe('two servers that do the same', () => {
  it('have no difference, and are asked for nothing that could change something', async () => {
    const methods = new Set<string>();
    const { differences, isSameData, pairs } = await compare({
      real: watched(serverOf(), methods),
      fake: watched(serverOf(), methods),
    });
    expect([...methods]).toEqual(['GET']);
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
    const { differences, remarks } = await compare({
      real: smallServer(otherwise),
      fake: smallServer(),
      only,
    });
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
    const blames = await found(smallServer(counting), smallServer(), { only: ['getProject'] });
    expect(blames.filter((it) => it.startsWith('unclear'))).toEqual([]);
  });
});

describe('the blame for a difference', () => {
  it('is that of the real server where it breaks the document and the fake does not', async () => {
    const { differences } = await compare({ real: smallServer(withoutSlug), fake: smallServer(), only });
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
    const blames = await found(smallServer(), smallServer(withoutSlug), { only });
    expect(blames).toContain('fake getProject /body/Slug schemas');
    expect(blames.filter((it) => !it.startsWith('fake'))).toEqual([]);
  });

  it('is that of the documentation where both break it in the same way', async () => {
    const blames = await found(smallServer(withoutSlug), smallServer(withoutSlug), { only });
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
      real: smallServer(status(418)),
      fake: smallServer(status(418)),
      only: ['getProject'],
    });
    expect(differences.map(({ blame }) => blame)).toContain('documentation');
    const others = await found(smallServer(status(418)), smallServer(status(402)), { only: ['getProject'] });
    expect(others).toContain('unclear getProject /status schemas');
  });

  it('is unclear where both keep the document, and the values are told', async () => {
    const renamed = smallServer();
    const [project] = renamed.mock.store.Project;
    renamed.mock.store.Project.update(project?.Id ?? '', { Name: 'Renamed' });
    const { differences } = await compare({ real: renamed, fake: smallServer(), only });
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
      smallServer(),
      { ...smallServer(silent), wait: async () => {} },
      { only: ['getProject'] },
    );
    expect(blames.some((it) => it.startsWith('fake getProject'))).toBe(true);
    expect(blames.filter((it) => !it.startsWith('fake'))).toEqual([]);
  });
});

describe('a comparison', () => {
  it('sends nothing that could change something in read-only mode, even where there are differences', async () => {
    const methods = new Set<string>();
    await compare({
      real: watched(smallServer(), methods),
      fake: watched(smallServer(withoutSlug), methods),
      only,
    });
    expect([...methods]).toEqual(['GET']);
  });

  it('has no password in it, whatever a server prints', async () => {
    const printing = alter('getProject', (project) => {
      project.Name = 'hunter2';
      delete project.Slug;
    });
    const credentials = { user: 'joeb', password: 'hunter2' };
    const comparison = await compare({
      real: { ...smallServer(printing), credentials },
      fake: smallServer(),
      only,
    });
    expect(comparison.differences.length).toBeGreaterThan(1);
    expect(JSON.stringify(comparison)).not.toContain('hunter2');
    expect(JSON.stringify(comparison)).toContain('•••');
  });

  it('has no password in its remarks, such as one of the other server in the name of a property', async () => {
    const printing = alter('getProject', (project) => {
      project['the hunter2 property'] = 5;
    });
    const { remarks } = await compare({
      real: smallServer(printing),
      fake: { ...smallServer(), credentials: { user: 'joeb', password: 'hunter2' } },
      only,
    });
    expect(JSON.stringify(remarks)).not.toContain('hunter2');
    expect(remarks.map(({ what }) => what)).toContain('getProject /body/the ••• property');
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
    await expect(compare({ real: smallServer(), fake: other })).rejects.toThrow(
      'it is not Enterprise Tester',
    );
  });

  it('is ended early, and blames nobody for half of it', async () => {
    const stop = new AbortController();
    const { ended, differences } = await compare({
      real: smallServer(withoutSlug),
      fake: smallServer(),
      only,
      signal: stop.signal,
      onProgress: ({ doing }) => doing.startsWith('fake') && stop.abort(),
    });
    expect(ended).toBe('was interrupted');
    expect(differences.filter(({ blame }) => blame !== 'unclear')).toEqual([]);
  });

  it('takes a recording that was made before', async () => {
    const { requests, differences } = await compare({
      real: smallServer(),
      world: createMock(few).export(),
      only: ['paging'],
    });
    expect([differences, requests.real > 0]).toEqual([[], true]);
  });
});
