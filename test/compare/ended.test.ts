import { describe, expect, it } from 'vitest';
import { compare, NoVerdict } from '../../src/compare.ts';
import { documented, type MockOptions } from '../../src/index.ts';
import type { Fetch, Sabotage } from '../faulty-servers/faulty-server.ts';
import { alter } from '../faulty-servers/sabotage.ts';
import { serverOf } from './servers.ts';

const only = ['getProject', 'searchProjects'];
const few: MockOptions = {
  world: { seed: { User: documented.User ?? [], Project: documented.Project ?? [] } },
};
const smallServer = (sabotage?: Sabotage) => serverOf(sabotage, few);
const withoutSlug = alter('getProject', (project) => {
  delete project.Slug;
});

describe('a comparison with a server that is lost', () => {
  /** A server that can be reached for some requests only. */
  function dying(requests: number) {
    const server = smallServer();
    let count = 0;
    const fetch: Fetch = async (input, init) => {
      if (++count > requests) throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
      return (server.fetch as Fetch)(input, init);
    };
    return { ...server, fetch };
  }

  it.each(['real', 'fake'] as const)(
    'tells what it has found by then, and that it was the %s one',
    async (side) => {
      const servers = { real: smallServer(), fake: smallServer(), [side]: dying(5) };
      const { ended, pairs } = await compare(servers);
      expect(ended).toMatch(
        `was ended, because the ${side} server could no longer be reached after 4 requests (ECONNREFUSED)`,
      );
      expect(pairs).toBeGreaterThan(0);
    },
  );

  it.each(['real', 'fake'] as const)(
    'tells what it has read where the %s one is gone when it is to be judged',
    async (side) => {
      let greetings = 0;
      const lost = smallServer();
      const fetch: Fetch = async (input, init) => {
        if (/\$top=1$/.test(String(input)) && ++greetings > 1)
          throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
        return (lost.fetch as Fetch)(input, init);
      };
      const servers = { real: smallServer(), fake: smallServer(withoutSlug), [side]: { ...lost, fetch } };
      const { ended, pairs } = await compare({ ...servers, only });
      expect(ended).toBe(
        `was ended, because the ${side} server could no longer be judged (Failed to reach http://localhost: ECONNREFUSED. Is the server running?)`,
      );
      expect(pairs).toBeGreaterThan(0);
    },
  );

  it.each(['real', 'fake'] as const)('is none where the %s one is lost before', async (side) => {
    const servers = { real: smallServer(), fake: smallServer(), [side]: dying(1) };
    await expect(compare(servers)).rejects.toThrow(NoVerdict);
  });

  it('is none where it is lost while it is recorded', async () => {
    await expect(compare({ real: dying(9) })).rejects.toThrow(
      /^Failed to compare http:\/\/localhost: its recording was ended, because the server could no longer be reached/,
    );
  });

  it('is none where only the list of its projects does not come', async () => {
    const real = smallServer();
    const fetch: Fetch = async (input, init) => {
      if (/\$top=100/.test(String(input)))
        throw new TypeError('fetch failed', { cause: new Error('broken') });
      return (real.fetch as Fetch)(input, init);
    };
    await expect(compare({ real: { ...real, fetch }, fake: smallServer() })).rejects.toThrow(
      new NoVerdict(
        'Failed to compare http://localhost: Failed to get a response of searchProjects: broken.',
      ),
    );
  });
});

describe('a comparison that is interrupted', () => {
  it('before the first response says so in a sentence', async () => {
    const stop = new AbortController();
    const fetch: Fetch = async (_input, init) => {
      stop.abort();
      init?.signal?.throwIfAborted();
      return Response.error();
    };
    await expect(compare({ real: { ...smallServer(), fetch }, signal: stop.signal })).rejects.toThrow(
      new NoVerdict('The comparison was interrupted before there was anything to compare.'),
    );
  });

  it('while it shows what the other server does tells its differences all the same', async () => {
    const stop = new AbortController();
    let isJudged = false;
    const real = smallServer();
    const fetch: Fetch = async (input, init) => {
      if (isJudged) stop.abort();
      return (real.fetch as Fetch)(input, init);
    };
    const { differences, ended } = await compare({
      real: { ...real, fetch },
      fake: smallServer(withoutSlug),
      only,
      signal: stop.signal,
      onProgress({ doing }) {
        isJudged ||= doing.startsWith('fake: ');
      },
    });
    expect(ended).toBe('was interrupted');
    expect(differences.map(({ blame }) => blame)).toContain('fake');
  });
});
