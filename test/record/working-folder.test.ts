import { execFileSync } from 'node:child_process';
import { lstat, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMock, UsageError } from '../../src/index.ts';
import { record, recordPassing } from '../../src/record.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('the file of a recording', () => {
  it.skipIf(process.platform === 'win32')('is no device, which would be replaced', async () => {
    const pipe = join(await emptyFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { baseUrl: url, fetch } = createMock();
    const said = `${pipe} is no regular file`;
    await expect(record({ url, fetch, out: pipe })).rejects.toThrow(new UsageError(said));
    await expect(recordPassing({ out: pipe })).rejects.toThrow(new UsageError(said));
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is the one that a symbolic link leads to', async () => {
    const folder = await emptyFolder();
    const [file, link] = [join(folder, 'world.json'), join(folder, 'link.json')];
    await writeFile(file, 'before');
    await symlink(file, link);
    const { baseUrl: url, fetch } = createMock();
    await record({ url, fetch, out: link, depth: 0 });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(JSON.parse(await readFile(file, 'utf8')).Project.length).toBeGreaterThan(0);
  });
});
