import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where temporary folders are, and whose are made: tests have others. */
export interface TemporaryPlace {
  readonly folder?: string;
  readonly host?: string;
  readonly pid?: number;
}

/**
 * Makes a private temporary folder for what a recording has read. Its name has the machine and the process in it, so that what a
 * process has left that was killed is removed here: only folders of this user, of this machine, and of processes that are gone.
 * Containers may share a folder, but not the name of their machine.
 * @returns its path; whoever has asked removes it
 */
export async function makeTemporaryFolder({
  folder = tmpdir(),
  host = hostname(),
  pid = process.pid,
}: TemporaryPlace = {}): Promise<string> {
  const own = `et-mock-record-${host.replaceAll(/[^\w.]/g, '_')}-`;
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, left] = name.startsWith(own) ? (/^(\d+)-\w{6}$/.exec(name.slice(own.length)) ?? []) : [];
    if (left !== undefined && !isAlive(Number(left))) await removeOwn(join(folder, name));
  }
  return mkdtemp(join(folder, `${own}${pid}-`));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It may be the process of somebody else, who has got its number.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** What cannot be removed stays: nobody waits for that. */
async function removeOwn(path: string): Promise<void> {
  try {
    const { uid } = await lstat(path);
    if (uid === (process.getuid?.() ?? uid)) await rm(path, { recursive: true, force: true });
  } catch {}
}
