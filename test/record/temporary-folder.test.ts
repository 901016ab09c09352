import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../../src/record/files/temporary-folder.ts';

/** The number of a process that is gone. */
const { pid: gone } = spawnSync(process.execPath, ['-e', '']);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'et-mock-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const make = async (host: string, pid: number) => {
  const path = await makeTemporaryFolder({ folder, host, pid });
  await writeFile(join(path, 'Project.jsonl'), '{}');
  return basename(path);
};

describe('a temporary folder', () => {
  it('is removed by the next run where its process was killed', async () => {
    const left = await make('here', gone);
    expect(await readdir(folder)).toEqual([left]);
    const next = await make('here', process.pid);
    expect(await readdir(folder)).toEqual([next]);
  });

  it('stays where its process may be alive, and so does what only looks like one', async () => {
    const elsewhere = await make('elsewhere', gone);
    const alive = await make('here', process.pid);
    const others = [`et-mock-record-here-${gone}-mine`, 'et-mock-record-abcdef'];
    for (const name of others) await mkdir(join(folder, name));
    const next = await make('here', process.pid);
    expect((await readdir(folder)).sort()).toEqual([elsewhere, alive, next, ...others].sort());
  });
});
