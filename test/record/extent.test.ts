import { describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';
import { record } from '../../src/record.ts';
import { changedServer } from './changed-world.ts';
import { recordingOf } from './recording.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

describe('as much of a server as is asked for', () => {
  it('is one project with what is in it, by its name in any letter case', async () => {
    const { seed } = await recordingOf(await changedServer(), { projects: ['test PROJECT'] });
    expect(seed.Project?.map(({ Id }) => Id)).toEqual([project]);
    expect(seed.Script?.length).toBeGreaterThan(0);
    expect(new Set(seed.Script?.map(({ ProjectId }) => ProjectId))).toEqual(new Set([project]));
    expect(seed.User?.length).toBeGreaterThan(1);
  });

  it('has runs and events from a day on', async () => {
    const mock = createMock();
    const runs = [...mock.store.ScriptRun].map(({ LastUpdatedAt }) => LastUpdatedAt).sort();
    const { seed, summary } = await recordingOf(mock, { since: runs.at(-1) });
    const young = runs.filter((it) => it === runs.at(-1));
    expect(seed.ScriptRun?.map(({ LastUpdatedAt }) => LastUpdatedAt)).toEqual(young);
    expect(young.length).toBeLessThan(runs.length);
    expect(seed.Script?.length).toBe(mock.store.Script.size);
    expect(summary.left).toContainEqual({
      what: 'ScriptRun',
      why: 'older (--since)',
      count: runs.length - young.length,
    });
  });

  it('has no more records of each kind than are wanted, and is whole all the same', async () => {
    const { seed, summary } = await recordingOf(await changedServer(), { most: 2 });
    for (const records of Object.values(seed)) expect(records.length).toBeLessThanOrEqual(2);
    expect(summary.left.some(({ why }) => why === 'more than 2 (--most)')).toBe(true);
  });

  it('takes no request for single records at depth 0', async () => {
    const server = await changedServer();
    const { paths, summary } = await recordingOf(server, { depth: 0 });
    expect(paths.filter((it) => /[0-9a-f]{8}-[0-9a-f]{4}/.test(it))).toEqual([]);
    expect(summary.left.some(({ why }) => why === 'deeper (--depth)')).toBe(true);
  });

  it('is read page by page, each record once', async () => {
    const mock = createMock({ world: { seed: 'empty' } });
    mock.createMany.user(250);
    const { seed, paths } = await recordingOf(mock);
    expect(seed.User).toHaveLength(251);
    expect(paths.filter((it) => it.includes('/api/users'))).toHaveLength(3);
  });

  it('is asked for with GET alone, and with the credentials', async () => {
    const { fetch, baseUrl } = createMock();
    const seen = new Set<string>();
    await record({
      url: baseUrl,
      out: () => {},
      credentials: { user: 'joeb', password: 'hunter2' },
      fetch(input, init) {
        seen.add(`${init?.method} ${new Headers(init?.headers).get('Authorization')}`);
        return fetch(input, init);
      },
    });
    expect([...seen]).toEqual(['GET Basic am9lYjpodW50ZXIy']);
  });

  it('says what the server does not let it read', async () => {
    const { fetch, baseUrl } = createMock();
    const forbidden: typeof fetch = async (input, init) =>
      /\/api\/(users|scripts)\?/.test(String(input))
        ? Response.json({ Message: 'No.' }, { status: 403 })
        : fetch(input, init);
    const mock = { ...createMock(), fetch: forbidden, baseUrl };
    const { seed, summary } = await recordingOf(mock);
    expect(seed.Script).toBeUndefined();
    expect(summary.left).toContainEqual({
      what: 'searchScripts',
      why: 'the permission is missing (403)',
      count: 1,
    });
    expect(summary.left).toContainEqual({
      what: 'ScriptAssignment',
      why: 'of a Script that is not recorded',
      count: 3,
    });
    expect(createMock({ world: { seed } }).store.User.size).toBe(1);
  });

  it('ends with a server that never ends a collection', async () => {
    const { fetch, baseUrl } = createMock();
    const endless: typeof fetch = async (input, init) => {
      const url = String(input);
      const response = await fetch(
        url.replace(/\$skip=\d+/, '$skip=0').replace('$inlinecount=allpages', ''),
        init,
      );
      if (!url.includes('/api/scripts?')) return response;
      const { Items } = (await response.json()) as { Items: readonly object[] };
      return Response.json({
        Items: Array.from({ length: 34 }, () => Items)
          .flat()
          .slice(0, 100),
      });
    };
    const { seed } = await recordingOf({ ...createMock(), fetch: endless, baseUrl });
    expect(seed.Script).toHaveLength(3);
  });
});
