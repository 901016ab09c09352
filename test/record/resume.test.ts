import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkSeed, createMock } from '../../src/index.ts';
import { type RecordOptions, record } from '../../src/record.ts';
import { changedServer } from './changed-world.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'et-mock-'));
});

function cleanUp(): string {
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'world.json');
}

const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'));

describe('a recording that is interrupted', () => {
  it.each([1, 7, 30, 60, 100])(
    'is as it would have been when it is resumed, after %d requests',
    async (limit) => {
      const out = cleanUp();
      const server = await changedServer();
      const options: RecordOptions = { url: server.baseUrl, fetch: server.fetch, out, key: 'a key' };
      const stop = new AbortController();
      let requests = 0;
      const first = await record({
        ...options,
        signal: stop.signal,
        fetch(input, init) {
          if (++requests === limit) stop.abort();
          return server.fetch(input, init);
        },
      }).catch((error) => {
        // Nothing can be kept before the first response.
        expect(limit).toBe(1);
        expect(error.name).toBe('AbortError');
      });
      if (first) {
        expect(first.isInterrupted).toBe(true);
        checkSeed(await read(out));
        expect(await readdir(folder)).toEqual(['world.json', 'world.json.recording']);
      }
      const { isInterrupted } = await record({ ...options, resume: first !== undefined });
      expect(isInterrupted).toBe(false);
      const whole = join(folder, 'whole.json');
      await record({ ...options, out: whole });
      expect(await read(out)).toEqual(await read(whole));
      expect(await readdir(folder)).toEqual(['whole.json', 'world.json']);
    },
  );

  it('goes on with the stand-ins that it had', async () => {
    const out = cleanUp();
    const server = createMock();
    const stop = new AbortController();
    const options = { url: server.baseUrl, fetch: server.fetch, out };
    await record({
      ...options,
      signal: stop.signal,
      onRead: ({ operation }) => operation === 'searchScripts' && stop.abort(),
    });
    await record({ ...options, resume: true });
    const seed = await read(out);
    expect(seed.ScriptAssignment[0].AssignedTo).toBe(seed.User[0].UserName);
  });

  it('is not begun anew by accident, and not resumed with other options or when it is damaged', async () => {
    const out = cleanUp();
    const server = createMock();
    const stop = new AbortController();
    const options = { url: server.baseUrl, fetch: server.fetch, out };
    await expect(record({ ...options, resume: true })).rejects.toThrow(
      /^failed to resume .*: there is none$/,
    );
    await record({ ...options, signal: stop.signal, onRead: () => stop.abort() });
    const before = await readFile(out, 'utf8');
    await expect(record(options)).rejects.toThrow(
      /has a recording that was interrupted: resume it, or delete/,
    );
    await expect(record({ ...options, resume: true, most: 5 })).rejects.toThrow(
      /was begun with other options/,
    );
    await writeFile(join(`${out}.recording`, 'progress.json'), '{"version":1,"asked":');
    await expect(record({ ...options, resume: true })).rejects.toThrow(/it is damaged; delete the folder/);
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  it('can be read by nobody else', async () => {
    const out = cleanUp();
    const server = createMock();
    const stop = new AbortController();
    await record({
      url: server.baseUrl,
      fetch: server.fetch,
      out,
      signal: stop.signal,
      onRead: () => stop.abort(),
    });
    for (const file of await readdir(`${out}.recording`))
      expect(((await stat(join(`${out}.recording`, file))).mode & 0o077).toString(8)).toBe('0');
  });
});
