import { cp, mkdir, open as openFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { open as openDatabase } from 'lmdb';
import { describe, expect, it } from 'vitest';
import { createMock, largeSeed } from '../../src/index.ts';
import { openState, StateError } from '../../src/state.ts';
import { folder } from './folder.ts';

/** A folder in which a state was used. */
async function used(): Promise<string> {
  const path = await folder();
  const state = await openState(path);
  const mock = createMock({ state, world: { seed: largeSeed({ runs: 500 }) } });
  for (const { Id } of mock.store.ScriptRun) mock.store.ScriptRun.update(Id, { Completed: false });
  await state.whenDurable();
  await state.close();
  return path;
}

/** Writes into a state by hand. */
async function tamper(path: string, key: string[], change: (text: string) => string): Promise<void> {
  const database = openDatabase<string, string[]>({ path, noSubdir: false, encoding: 'string' });
  database.putSync(key, change(database.get(key) ?? ''));
  await database.close();
}

async function refusalOf(path: string): Promise<string> {
  const error = await openState(path).then(
    async (state) => {
      await state.close();
      return undefined;
    },
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(StateError);
  const { message } = error as StateError;
  expect(message).toContain(`Failed to open the state ${path}: `);
  return message;
}

describe('a state', () => {
  it.each([
    ['cut off', (file: string) => truncate(file, 20_480)],
    ['empty', (file: string) => truncate(file, 0)],
    ['a text', (file: string) => writeFile(file, 'hello\n')],
    ['overwritten at its head', (file: string) => overwrite(file, 0, 8192)],
    ['overwritten in the middle', (file: string) => overwrite(file, 40_960, 122_880)],
  ])('whose file is %s is refused as damaged', async (_, damage) => {
    const path = await used();
    await damage(join(path, 'data.mdb'));
    const before = await readFile(join(path, 'data.mdb'));
    expect(await refusalOf(path)).toMatch(
      /data\.mdb is damaged, or no database \(.+\); put a copy in its place/,
    );
    expect((await readFile(join(path, 'data.mdb'))).equals(before)).toBe(true);
  });

  it.each([
    [
      2,
      /has the format 2, and this version reads the format 1; use the version that wrote it, or a newer one/,
    ],
    [
      0,
      /has the format 0, and this version reads the format 1 alone; export its worlds with the version that/,
    ],
  ])('of the format %d is refused, and says which version can be used', async (format, message) => {
    const path = await used();
    await tamper(path, ['meta'], (text) => JSON.stringify({ ...JSON.parse(text), format }));
    expect(await refusalOf(path)).toMatch(message);
  });

  it.each([
    [
      'a row that is none',
      ['record', 'default', 'Project', 'x'],
      '[0]',
      /the row record default Project x is none/,
    ],
    [
      'an entity that is none',
      ['record', 'default', 'Nobody', 'x'],
      '[0,{"Id":"x"}]',
      /no entity is called Nobody/,
    ],
    ['no JSON', ['world', 'default'], '{', /JSON/],
  ])('with %s is refused as a whole', async (_, key, row, message) => {
    const path = await used();
    await tamper(path, key, () => row);
    expect(await refusalOf(path)).toMatch(message);
  });

  it('is refused to a second process while the first one uses it, and the first goes on', async () => {
    const path = await folder();
    const state = await openState(path);
    const mock = createMock({ state });
    expect(await refusalOf(path)).toMatch(/another process uses it; stop that one, or give another folder/);
    mock.reset();
    await state.whenDurable();
    await state.close();
    await (await openState(path)).close();
  });

  it('can be used from a copy of its folder', async () => {
    const path = await used();
    const copy = join(await folder(), 'copy');
    await cp(path, copy, { recursive: true });
    const states = [await openState(path), await openState(copy)];
    for (const state of states) await state.close();
  });

  it('leaves nothing behind but its database', async () => {
    expect((await readdir(await used())).sort()).toEqual(['data.mdb', 'lock.mdb']);
  });

  it('begins anew where a process was killed before it had written anything', async () => {
    const path = await folder();
    await openDatabase({ path, noSubdir: false }).close();
    const state = await openState(path);
    expect(state.persisted.size).toBe(0);
    await state.close();
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const path = join(await folder(), 'x'.repeat(120));
    const state = await openState(path);
    expect(await refusalOf(path)).toContain('another process uses it');
    await state.close();
  });
});

describe('what is no state', () => {
  it('is refused: a file', async () => {
    const file = join(await folder(), 'file');
    await writeFile(file, '');
    expect(await refusalOf(file)).toMatch(/it is a file; give a folder/);
  });

  it('is refused: a folder with other files, in which nothing is changed', async () => {
    const path = await folder();
    await mkdir(join(path, 'src'));
    expect(await refusalOf(path)).toMatch(/other files are in it; give an empty folder, or a new one/);
    expect(await readdir(path)).toEqual(['src']);
  });

  it('is refused: the database of another program', async () => {
    const path = await folder();
    await tamper(path, ['hello'], () => 'world');
    expect(await refusalOf(path)).toMatch(/it is the database of another program/);
  });
});

async function overwrite(file: string, from: number, size: number): Promise<void> {
  const handle = await openFile(file, 'r+');
  await handle.write(Buffer.alloc(size, 'damaged'), 0, size, from);
  await handle.close();
}
