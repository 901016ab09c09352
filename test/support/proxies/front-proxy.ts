import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../ports.ts';
import { type Program, pathOf } from '../programs.ts';

/** A program that stands in front of the mock. */
export interface FrontProxy {
  readonly port: number;
  stop(): Promise<void>;
}

/** Where a program is to listen, and what is in its folder. */
export interface ProxyPlace {
  readonly port: number;
  readonly folder: string;
}

/** How a program is started. */
export interface ProxySetup {
  /** Files by name. */
  files(place: ProxyPlace): Readonly<Record<string, string>>;
  args(place: ProxyPlace): readonly string[];
}

/**
 * Starts a proxy in a folder of its own, and waits until it listens.
 * @throws Error when there is none, or it does not accept its configuration
 */
export async function startFrontProxy(program: Program, { files, args }: ProxySetup): Promise<FrontProxy> {
  const path = pathOf(program);
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-proxy-'));
  const place = { port: await freePort(), folder };
  // As root, it works as another user.
  chmodSync(folder, 0o755);
  for (const [name, text] of Object.entries(files(place))) writeFileSync(join(folder, name), text);
  const child = spawn(path, args(place), { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'exit');
  await Promise.race([
    vi.waitFor(() => dial(place.port), { timeout: 30_000 }),
    ended.then(() => Promise.reject(new Error(`Failed to start ${program.name}: ${errors}`))),
  ]);
  return {
    port: place.port,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function dial(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}
