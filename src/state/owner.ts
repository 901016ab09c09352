import { mkdtemp, rm, rmdir, unlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { meta, metaKey, ownerKey } from './layout.ts';
import type { Database } from './lmdb.ts';

/** A claim to be the only process that uses a state. It ends with the process, however that ends. */
export interface Claim {
  /**
   * Takes the state over.
   * @param last who was known to be gone
   * @returns false when another process was quicker
   */
  take(database: Database, last: string | undefined): boolean;
  release(): Promise<void>;
}

/** The longest path of a socket that every system takes, in bytes. */
const maxPathLength = 100;
const isWindows = process.platform === 'win32';

/** Makes a place at which other processes find out that this one is alive. */
export async function claim(folder: string): Promise<Claim> {
  const inside = join(folder, 'owner-');
  const fits = Buffer.byteLength(inside) + 'XXXXXX/s'.length <= maxPathLength;
  const own = await mkdtemp(fits ? inside : join(tmpdir(), 'et-mock-owner-'));
  const path = isWindows ? `\\\\.\\pipe\\et-mock-${basename(own)}` : join(own, 's');
  // Relative, so that the copy of a folder is not taken for the one that is in use.
  const place = fits && !isWindows ? relative(folder, path) : path;
  const server = createServer((socket) => socket.destroy()).unref();
  await new Promise<void>((done, reject) => {
    server.once('error', reject);
    server.listen(path, done);
  });
  return {
    take(database, last) {
      const isTaken = database.transactionSync(() => {
        if (database.get(ownerKey) !== last) return false;
        database.putSync(ownerKey, place);
        database.putSync(metaKey, meta);
        return true;
      });
      if (isTaken && last !== undefined) void tidy(resolve(folder, last));
      return isTaken;
    },
    async release() {
      await new Promise((done) => server.close(done));
      await rm(own, { recursive: true, force: true });
    },
  };
}

/** Whether the process is alive that has made a place. */
export function isAlive(folder: string, place: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(isWindows ? place : resolve(folder, place));
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', ({ code }: NodeJS.ErrnoException) => done(!dead.has(code)));
  });
}

/** What connecting to a place comes to that nobody has open. */
const dead = new Set<string | undefined>(['ECONNREFUSED', 'ENOENT', 'ENOTDIR', 'ENOTSOCK']);

/** Takes away what a process has left that was killed, and nothing else. */
async function tidy(path: string): Promise<void> {
  const folder = dirname(path);
  if (!/^(et-mock-)?owner-/.test(basename(folder))) return;
  await unlink(path).catch(() => {});
  await rmdir(folder).catch(() => {});
}
