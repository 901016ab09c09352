import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from './ports.ts';
import { findProgram, pathOf } from './programs.ts';

const project = join(import.meta.dirname, '..', '..');
/** The load balancer in front of replicas. */
export const nginxProgram = findProgram(
  { name: 'nginx', variable: 'NGINX', install: 'on Debian: apt-get install nginx-light' },
  ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'],
);

/** A load balancer that runs. */
export interface Balancer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts nginx with the configuration that is shipped, in front of replicas on this machine.
 * @throws Error when there is none, or it does not accept the configuration
 */
export async function startNginx(replicas: readonly { readonly port: number }[]): Promise<Balancer> {
  const program = pathOf(nginxProgram);
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'temp'));
  // As root, it works as another user.
  chmodSync(folder, 0o755);
  writeFileSync(
    file,
    adapt(readFileSync(join(project, 'deploy/nginx.conf'), 'utf8'), folder, port, replicas),
  );
  const settings = `daemon off; pid ${join(folder, 'nginx.pid')};`;
  const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', file, '-g', settings], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'exit');
  await Promise.race([
    vi.waitFor(() => dial(port), { timeout: 10_000 }),
    ended.then(() => Promise.reject(new Error(`Failed to start nginx: ${errors}`))),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Changes only where things are; each place must be there. */
function adapt(
  text: string,
  folder: string,
  port: number,
  replicas: readonly { readonly port: number }[],
): string {
  const change = (before: string, what: string, to: string) => {
    if (!before.includes(what)) throw new Error(`Failed to adapt nginx.conf: it has no ${what}.`);
    return before.replace(what, to);
  };
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temp', name)};`,
  );
  const placed = replicas.reduce(
    (before, replica, index) => change(before, `replica-${index + 1}:8080`, `127.0.0.1:${replica.port}`),
    change(text, 'listen 8080;', `listen 127.0.0.1:${port};`),
  );
  return change(change(placed, 'http {', `http {\n${temporary.join('\n')}`), 'worker_processes auto;', '');
}

async function dial(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}
