import { describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.ts';
import { recordingOf } from './recording.ts';

type Forward = (url?: string) => Promise<Response>;

/** A server of which some requests are answered by somebody else. */
function serverWith(
  answer: (url: string, forward: Forward) => Promise<Response> | Response,
  users = 0,
): Mock {
  const mock = createMock();
  mock.createMany.user(users);
  const fetch: Mock['fetch'] = async (input, init) =>
    answer(String(input), (url = String(input)) => mock.fetch(url, init));
  return { ...mock, fetch };
}

const isUsers = (url: string) => url.includes('/api/users');
const skipOf = (url: string) => Number(/\$skip=(\d+)/.exec(url)?.[1] ?? 0);

/** What a recording does not have of the users, and how many it has. */
async function usersOf(server: Mock, options?: Parameters<typeof recordingOf>[1]) {
  const { seed, summary } = await recordingOf(server, { depth: 0, ...options });
  const left = summary.left.filter(({ what }) => ['User', 'searchUsers'].includes(what));
  return { size: seed.User?.length, left };
}

describe('a list of a server', () => {
  it('goes on behind a page that fails', async () => {
    const server = serverWith(
      (url, forward) =>
        isUsers(url) && skipOf(url) === 100 ? Response.json({}, { status: 500 }) : forward(),
      345,
    );
    expect(await usersOf(server)).toEqual({
      size: 250,
      left: [{ what: 'searchUsers', why: 'the server responds with 500', count: 1 }],
    });
  });

  it('is told to be incomplete where the server does not skip', async () => {
    const server = serverWith(
      (url, forward) => forward(isUsers(url) ? url.replace(/\$skip=\d+/, '$skip=0') : url),
      245,
    );
    expect(await usersOf(server)).toEqual({
      size: 100,
      left: [{ what: 'searchUsers', why: 'the server lists the same page again', count: 150 }],
    });
  });

  it.each([1_000_000, Number.MAX_SAFE_INTEGER])(
    'is told to be incomplete where the server counts more than it lists, such as %d, and is not asked for without end',
    async (Total) => {
      let requests = 0;
      const server = serverWith(async (url, forward) => {
        const response = await forward();
        if (!isUsers(url)) return response;
        requests++;
        return Response.json({ ...((await response.json()) as object), Total });
      }, 145);
      expect(await usersOf(server)).toEqual({
        size: 150,
        left: [{ what: 'searchUsers', why: 'the server counts more than it lists', count: Total - 150 }],
      });
      expect(requests).toBeLessThan(10);
    },
  );

  it('is read to its end where it grows meanwhile, and is told to have changed', async () => {
    let isFirst = true;
    const server: Mock = serverWith(async (url, forward) => {
      const response = await forward();
      if (isUsers(url) && isFirst) server.createMany.user(120);
      isFirst &&= !isUsers(url);
      return response;
    }, 145);
    expect(await usersOf(server)).toEqual({
      size: 270,
      left: [
        {
          what: 'searchUsers',
          why: 'the list changed while it was read, so that some may be missing',
          count: 0,
        },
      ],
    });
  });

  it('is told to have changed where a record of it is deleted meanwhile', async () => {
    let isFirst = true;
    const server: Mock = serverWith(async (url, forward) => {
      const response = await forward();
      const [user] = [...server.store.User];
      if (isUsers(url) && isFirst) server.store.User.remove(user?.Id ?? '');
      isFirst &&= !isUsers(url);
      return response;
    }, 245);
    const { left } = await usersOf(server);
    expect(left.map(({ why }) => why)).toEqual([
      'the list changed while it was read, so that some may be missing',
    ]);
  });

  it('without counts is read to its end', async () => {
    const server = serverWith(async (url, forward) => {
      const response = await forward();
      if (!isUsers(url)) return response;
      const { Items } = (await response.json()) as { Items: unknown };
      return Response.json({ Items });
    }, 245);
    expect(await usersOf(server)).toEqual({ size: 250, left: [] });
  });

  it('says how many records are left out by --most, and nothing where there are no more', async () => {
    const server = createMock();
    server.createMany.user(245);
    const left = [{ what: 'User', why: 'more than 100 (--most)', count: 150 }];
    expect(await usersOf(server, { most: 100 })).toEqual({ size: 100, left });
    expect(await usersOf(server, { most: 250 })).toEqual({ size: 250, left: [] });
  });

  it.each([
    ['no list', () => Response.json({ Message: 'Later.' })],
    ['a page', () => new Response('<html></html>', { headers: { 'Content-Type': 'text/html' } })],
  ])('is told to be left out where the response has %s', async (_what, answer) => {
    const server = serverWith((url, forward) => (isUsers(url) ? answer() : forward()));
    const { left } = await usersOf(server);
    expect(left).toEqual([{ what: 'searchUsers', why: 'the response is not what is documented', count: 1 }]);
  });
});

describe('an operation that is asked for one record after the other', () => {
  const relationships = (url: string) => /\/api\/\w+\/[^/]+\/relationships/.test(url);

  it('is asked for the others where it fails for some, such as those of one project', async () => {
    const asked: string[] = [];
    const server = serverWith((url, forward) => {
      if (relationships(url)) asked.push(url);
      return relationships(url) && asked.length <= 50 ? Response.json({}, { status: 403 }) : forward();
    });
    server.createMany.script(60);
    const { summary } = await recordingOf(server);
    expect(asked.length).toBeGreaterThan(60);
    expect(summary.left.map(({ why }) => why)).not.toContain('asked no more after that');
  });

  it('is asked no more where it does not respond three times in a row', async () => {
    let asked = 0;
    const server = serverWith((url, forward) => {
      if (!relationships(url)) return forward();
      asked++;
      throw new TypeError('fetch failed', { cause: new Error('broken') });
    });
    server.createMany.script(60);
    const { summary } = await recordingOf(server);
    expect(asked).toBeLessThan(30);
    expect(summary.left.map(({ why }) => why)).toContain('asked no more after that');
  });
});
