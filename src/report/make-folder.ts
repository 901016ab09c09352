import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Makes a folder, with those above it. The `recursive` of Node tries for ever where a folder is there and nothing can be made
 * in it, such as below `/proc`, and the process cannot end meanwhile.
 * @throws Error of the system (as a rejection) when it cannot be made, or there is a file of its name
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); !(await isThere(at)); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      // Somebody else may have been quicker.
      if (error.code !== 'EEXIST') throw error;
    });
  }
  // Where a file has the name, this says so.
  if (!(await stat(path)).isDirectory()) await mkdir(path);
}

/**
 * Makes a folder that something is written into later, and tries whether that can be done: there are folders that nothing can be
 * made in, whatever their permissions.
 * @throws Error of the system (as a rejection)
 */
export async function makeWritableFolder(path: string): Promise<void> {
  await makeFolder(path);
  await rmdir(await mkdtemp(join(path, '.et-mock-')));
}

/** The root always is. */
async function isThere(path: string): Promise<boolean> {
  if (path === dirname(path)) return true;
  try {
    await stat(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    throw error;
  }
}
