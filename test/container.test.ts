import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { buildImage, type Image, isRoot } from './support/image.ts';
import { freePort } from './support/ports.ts';

// There may be no container engine: what the Dockerfile says is done in folders, and what comes of it is run as its user.
const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
let image: Image;

beforeAll(async () => {
  image = await buildImage();
}, 600_000);

afterAll(() => image?.remove(), 60_000);

/** Runs a command of the image as a user that may write nothing but the volumes. */
function run(command: readonly string[], port: number, env: Record<string, string> = {}): ChildProcess {
  const [program, ...args] = command.map((part) =>
    image.volumes
      .reduce((text, volume) => text.replace(volume, join(image.root, volume)), part)
      .replace(':8080', `:${port}`),
  );
  expect(program).toBe('node');
  expect(image.user).toBe('node');
  const child = spawn(process.execPath, args, {
    cwd: join(image.root, image.workdir),
    env: { ...image.env, ...env, HOME: '/nonexistent' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function start(...more: string[]) {
  const port = await freePort();
  const child = run([...image.command, '--port', `${port}`, ...more], port, { MOCK_TOKEN: 'open-sesame' });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'exit');
  const isHealthy = async () => (await once(run(image.health, port), 'exit'))[0] === 0;
  await vi.waitFor(async () => expect(await isHealthy(), said).toBe(true), {
    timeout: 60_000,
    interval: 100,
  });
  return {
    url: `http://127.0.0.1:${port}`,
    isHealthy,
    async stop() {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}

/** Everything but the volume: it is read-only to the user, and may be to the container. */
const files = () => readdirSync(join(image.root, image.workdir), { recursive: true }).length;
const nameOf = async (url: string) => ((await (await fetch(url + project)).json()) as { Name: string }).Name;

it('has the program, what it needs to run, and nothing else', () => {
  expect(readdirSync(join(image.root, image.workdir)).sort()).toEqual([
    'LICENSE',
    'dist',
    'node_modules',
    'package-lock.json',
    'package.json',
  ]);
  const modules = readdirSync(join(image.root, image.workdir, 'node_modules'));
  expect(modules).toContain('lmdb');
  for (const name of ['typescript', 'vitest', 'msw', 'esbuild']) expect(modules).not.toContain(name);
});

it('starts as another user, is healthy, stops cleanly, and goes on from its volume', {
  timeout: 240_000,
}, async () => {
  const before = files();
  const first = await start();
  const renamed = await fetch(first.url + project, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ Id: project.split('/').at(-1), Name: 'Kept' }),
  });
  expect(renamed.status).toBe(200);
  expect(await first.stop()).toBe(0);
  expect(await first.isHealthy()).toBe(false);

  const second = await start('--token-env', 'MOCK_TOKEN');
  expect(await nameOf(second.url)).toBe('Kept');
  expect((await fetch(`${second.url}/_mock/clock`)).status).toBe(401);
  expect(await second.stop()).toBe(0);

  expect(existsSync(join(image.root, 'state/worlds'))).toBe(true);
  expect(files()).toEqual(before);
});
