import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/report/make-folder.ts';
import { openState } from '../../src/state.ts';
import { folder } from '../state/folder.ts';

describe('a folder', () => {
  it('is made with those above it, and may be there', async () => {
    const path = join(await folder(), 'a', 'b', 'c');
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(`${path}/../d`)]);
    await makeFolder(path);
    expect((await stat(path)).isDirectory()).toBe(true);
    expect((await readdir(join(path, '..'))).sort()).toEqual(['c', 'd']);
  });

  it('is not made below a file', async () => {
    const path = join(await folder(), 'file');
    await writeFile(path, '');
    await expect(makeFolder(join(path, 'a', 'b'))).rejects.toThrow(/ENOTDIR/);
    await expect(makeFolder(path)).rejects.toThrow(/EEXIST/);
  });

  it('is given up at once where nothing can be made, which Node tries for ever', async () => {
    await expect(makeFolder('/proc/et-mock-nobody/a/b')).rejects.toThrow(/ENOENT|EACCES|EPERM/);
    await expect(openState('/proc/et-mock-nobody/state')).rejects.toThrow(
      /^Failed to open the state \/proc\/et-mock-nobody\/state: (there is no such file|access is denied)/,
    );
  });
});
