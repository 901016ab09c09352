import {
  cp,
  link,
  mkdir,
  open as openFile,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { open as openDatabase } from 'lmdb';
import { describe, expect, it } from 'vitest';
import { createMock, largeSeed } from '../../src/index.ts';
import { loadEngine, openDatabase as openRows } from '../../src/state/lmdb.ts';
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

/** Writes into a state by hand, as if it had been written so. */
async function tamper(path: string, key: string[], change: (text: string) => string): Promise<void> {
  const database = openRows(await loadEngine(), path, { flush: false });
  database.transactionSync(() => database.putSync(key, change(database.get(key) ?? '')));
  await database.close();
  await rm(join(path, 'data.sum'), { force: true });
}

/** Writes into a database by hand. */
async function rewrite(path: string, key: string[], change: (row: string) => string): Promise<void> {
  const database = openDatabase<string, string[]>({ path, noSubdir: false, encoding: 'string' });
  database.putSync(key, change(database.get(key) ?? ''));
  await database.close();
  await rm(join(path, 'data.sum'), { force: true });
}

/** Everything that is kept in a state. */
async function contents(path: string): Promise<string> {
  const state = await openState(path);
  try {
    const mock = createMock({ state });
    return JSON.stringify([mock.worlds.list().map(({ name, seed }) => [name, seed]), mock.export().records]);
  } finally {
    await state.close();
  }
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
    expect(await refusalOf(path)).toMatch(
      /data\.mdb is damaged, or no database \(it is not what it was at the end/,
    );
    // Of a process that was killed nobody knows what the file was.
    await rm(join(path, 'data.sum'));
    const before = await readFile(join(path, 'data.mdb'));
    expect(await refusalOf(path)).toMatch(
      /data\.mdb is damaged, or no database \(.+\); put a copy in its place/,
    );
    expect((await readFile(join(path, 'data.mdb'))).equals(before)).toBe(true);
  });

  it.each([
    [
      4,
      /has the format 4, and this version reads the format 3; use the version that wrote it, or a newer one/,
    ],
    [
      0,
      /has the format 0, and this version reads the format 3 alone; export its worlds with the version that/,
    ],
  ])('of the format %d is refused, and says which version can be used', async (format, message) => {
    const path = await used();
    await tamper(path, ['meta'], (text) => JSON.stringify({ ...JSON.parse(text), format }));
    expect(await refusalOf(path)).toMatch(message);
  });

  it('of the first format, which had no checksums, is refused', async () => {
    const path = await folder();
    await rewrite(path, ['meta'], () => '{"product":"enterprise-tester-mock","format":1}');
    await rewrite(path, ['owner'], () => 'owner-abcdef/s');
    expect(await refusalOf(path)).toMatch(/has the format 1, and this version reads the format 3 alone;/);
  });

  it.each([
    [['meta'], 'the row meta is not what was written'],
    [['world', 'default'], 'the row world default is not what was written'],
    [['owner'], 'the row owner is not what was written'],
  ])('whose row %j is another is refused as damaged', async (key, reason) => {
    const path = await used();
    await rewrite(path, key, (row) =>
      row.replace(/.$/, (last) => String.fromCharCode(last.charCodeAt(0) ^ 1)),
    );
    expect(await refusalOf(path)).toContain(`data.mdb is damaged, or no database (${reason}); put a copy`);
  });

  it('with bits that were turned is refused as damaged', async () => {
    const path = await used();
    const before = await contents(path);
    const whole = await readFile(join(path, 'data.mdb'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(whole.length * 8 - 1), { minLength: 8, maxLength: 8 }),
        async (bits) => {
          const copy = await folder();
          const bytes = Buffer.from(whole);
          for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          await writeFile(join(copy, 'data.mdb'), bytes);
          await cp(join(path, 'data.sum'), join(copy, 'data.sum'));
          if (bytes.equals(whole)) expect(await contents(copy)).toBe(before);
          else expect(await refusalOf(copy)).toContain(': data.mdb is damaged, or no database (');
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    [
      'a symbolic link',
      symlink,
      /data\.mdb is a symbolic link; give the folder of the file that it leads to/,
    ],
    [
      'a hard link',
      link,
      /data\.mdb has other names, as hard links; copy it, or give the folder that is used/,
    ],
  ])('whose file is %s is not opened: it may be open by its other name', async (_, make, message) => {
    const path = await used();
    const other = await folder();
    await make(join(path, 'data.mdb'), join(other, 'data.mdb'));
    expect(await refusalOf(other)).toMatch(message);
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
    ['a row of no kind', ['recore', 'default', 'Project', 'x'], '[0]', /nobody reads the row recore default/],
    ['a row of no world', ['record', 'other', 'Project', 'x'], '[0]', /nobody reads the row record other/],
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
    expect((await readdir(await used())).sort()).toEqual(['data.mdb', 'data.sum', 'lock.mdb']);
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
