import { appendFileSync, cpSync, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { checkSeed, createMock, UsageError } from '../../src/index.ts';
import { type RecordOptions, record } from '../../src/record.ts';
import { changedServer } from './changed-world.ts';

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
        expect(error.name).toBe('NoVerdict');
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

  it.each([1, 2, 15, 40, 90])(
    'by force, after %d requests, is begun anew or resumed, and loses no more than a few requests',
    async (limit) => {
      const out = cleanUp();
      const server = await changedServer();
      const options = { url: server.baseUrl, fetch: server.fetch, out, key: 'a key' };
      const left = join(folder, 'left.json');
      let requests = 0;
      await record({
        ...options,
        fetch(input, init) {
          // What a process leaves that is killed now.
          if (++requests === limit) cpSync(`${out}.recording`, `${left}.recording`, { recursive: true });
          return server.fetch(input, init);
        },
      });
      const isBegun = existsSync(join(`${left}.recording`, 'progress.json'));
      expect(isBegun).toBe(limit > 1);
      if (isBegun) {
        const file = join(`${left}.recording`, 'User.jsonl');
        appendFileSync(file, '{"Id":"half a li');
        await expect(record({ ...options, out: left })).rejects.toThrow('was interrupted: resume it');
      }
      const again = await record({ ...options, out: left, resume: isBegun });
      expect(again.requests).toBeLessThan(requests - limit + 20);
      expect(await read(left)).toEqual(await read(out));
      expect(await readdir(folder)).toEqual(['left.json', 'world.json']);
    },
  );

  it('leaves a folder alone that is none', async () => {
    const out = cleanUp();
    const server = createMock();
    await mkdir(`${out}.recording`);
    await writeFile(join(`${out}.recording`, 'notes.txt'), 'Mine.');
    await expect(record({ url: server.baseUrl, fetch: server.fetch, out })).rejects.toThrow(
      /has something that is no recording \(notes\.txt\): delete or rename that folder/,
    );
    expect(await readdir(`${out}.recording`)).toEqual(['notes.txt']);
  });

  it('goes on with the pseudonyms that it had', async () => {
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

  it('is resumed with its own key, and not with another one', async () => {
    const out = cleanUp();
    const server = createMock();
    const stop = new AbortController();
    const options = { url: server.baseUrl, fetch: server.fetch, out, key: 'a key' };
    await record({ ...options, signal: stop.signal, onRead: () => stop.abort() });
    await expect(record({ ...options, key: 'another', resume: true })).rejects.toThrow(
      /^Failed to resume .*: it was begun with another key$/,
    );
    const { isInterrupted } = await record({ ...options, resume: true });
    expect(isInterrupted).toBe(false);
  });

  it('is not begun anew by accident, and not resumed with other options or when it is damaged', async () => {
    const out = cleanUp();
    const server = createMock();
    const stop = new AbortController();
    const options = { url: server.baseUrl, fetch: server.fetch, out };
    await expect(record({ ...options, resume: true })).rejects.toThrow(
      /^Failed to resume .*: there is none$/,
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
    await expect(record({ ...options, resume: true })).rejects.toThrow(
      /it is damaged \(progress.json cannot be read\); delete the folder/,
    );
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  it.each([
    [
      'is shorter than noted',
      (text: string) => text.slice(0, text.length / 2),
      /User\.jsonl is shorter than noted/,
    ],
    [
      'has a line that is no JSON',
      (text: string) => `{${text.slice(1, -2)}!\n`,
      /User\.jsonl has a line that is no record/,
    ],
    [
      'has a line that is no record',
      (text: string) => `${' '.repeat(text.length - 3)}{}\n`,
      /User\.jsonl has a line that is no record/,
    ],
    ['is gone', () => undefined, /User\.jsonl is shorter than noted/],
    [
      'is longer, and has no end of a line there',
      (text: string) => text.replaceAll('\n', ' '.repeat(9)),
      /User\.jsonl ends within a line/,
    ],
  ])('is not resumed when a file of it %s', async (_what, change, said) => {
    const out = cleanUp();
    const server = createMock();
    const stop = new AbortController();
    const options = { url: server.baseUrl, fetch: server.fetch, out };
    await record({
      ...options,
      signal: stop.signal,
      onRead: ({ operation }) => operation === 'searchScripts' && stop.abort(),
    });
    const before = await readFile(out, 'utf8');
    const file = join(`${out}.recording`, 'User.jsonl');
    const changed = change(await readFile(file, 'utf8'));
    await (changed === undefined ? rm(file) : writeFile(file, changed));
    const resumed = record({ ...options, resume: true });
    await expect(resumed).rejects.toThrow(said);
    await expect(resumed).rejects.toThrow(
      /^Failed to resume the recording in .*: it is damaged \(.*\); delete the folder and record anew$/,
    );
    await expect(resumed).rejects.toThrow(UsageError);
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  it.each([
    ['left', [5]],
    ['clear', undefined],
    ['position', 1],
    ['read', 1000],
    ['sizes', { User: 1e9 }],
  ])('is not resumed when the note of how far it is says nonsense: %s', async (name, value) => {
    const out = cleanUp();
    const server = createMock();
    const stop = new AbortController();
    const options = { url: server.baseUrl, fetch: server.fetch, out };
    let requests = 0;
    await record({ ...options, signal: stop.signal, onRead: () => ++requests === 60 && stop.abort() });
    const file = join(`${out}.recording`, 'progress.json');
    await writeFile(file, JSON.stringify({ ...(await read(file)), [name]: value }));
    await expect(record({ ...options, resume: true })).rejects.toThrow(/it is damaged \(/);
  });

  it('tells in the end all that has stayed in clear, and which projects are not there', async () => {
    const out = cleanUp();
    const server = createMock();
    const whole = await record({
      url: server.baseUrl,
      fetch: server.fetch,
      out: () => {},
      keep: ['Project.Name'],
    });
    const options = { url: server.baseUrl, fetch: server.fetch, out, keep: ['Project.Name'] };
    const interrupted = async (more: Partial<RecordOptions>) => {
      const stop = new AbortController();
      await record({
        ...options,
        ...more,
        signal: stop.signal,
        onRead: ({ operation }) => operation === 'searchScripts' && stop.abort(),
      });
      return record({ ...options, ...more, resume: true });
    };
    expect((await interrupted({})).clear).toEqual(whole.clear);
    const { records } = await interrupted({ projects: ['Inventory'] });
    expect(records.Project).toBe(1);
    await expect(interrupted({ projects: ['Inventory', 'Nope'] })).rejects.toThrow(
      'no project has the Id, Name or Slug "Nope"',
    );
    expect(await readdir(folder)).toEqual(['world.json']);
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
