import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

/** A server in a process of its own, to be killed. */
export interface Victim {
  readonly url: string;
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>;
}

/** Bundles the program, as it is published, into a folder from which the database is found. */
export async function bundleProgram(): Promise<{ folder: string; program: string }> {
  const root = join(import.meta.dirname, '../..');
  const cache = join(realpathSync(join(root, 'node_modules')), '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'et-mock-'));
  await build({
    entryPoints: [join(root, 'src/cli/et-mock.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external: ['lmdb'],
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
  });
  return { folder, program: join(folder, 'et-mock.mjs') };
}

/** Starts the program as a server, and waits until it listens. */
export async function startVictim(program: string, ...options: readonly string[]): Promise<Victim> {
  const args = [program, 'serve', '--port', '0', ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const ended = once(child, 'exit');
  const first = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  const url = await Promise.race([
    first,
    ended.then(([code]) => Promise.reject(new Error(`The server ended with ${code}: ${said}`))),
  ]);
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
