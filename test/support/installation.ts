import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

const project = join(import.meta.dirname, '..', '..');

/** Somebody's project that has this package, as it is published, among its own. */
export interface Installation {
  readonly folder: string;
  write(name: string, text: string): void;
  /** Runs a program in the folder; rejects when it fails. */
  run(command: string, ...args: string[]): Promise<{ stdout: string; stderr: string }>;
  /** Takes everything away. */
  remove(): void;
}

const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

/** A project whose modules are ES modules, or one as `npm init -y` makes it. */
export type Beginning = 'module' | 'npm init';

/**
 * Packs what has been built before, and installs it.
 * @param packages others that the project has, such as `msw@^2`
 */
export async function install(
  packages: readonly string[],
  beginning: Beginning = 'module',
): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  await promisify(execFile)('npm', pack, { cwd: project });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const installation: Installation = {
    folder,
    write,
    async run(command, ...args) {
      const { stdout, stderr } = await promisify(execFile)(command, args, { cwd: folder });
      return { stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  if (beginning === 'module')
    write('package.json', JSON.stringify({ name: 'user', private: true, type: 'module' }));
  else await installation.run('npm', 'init', '-y', '--silent');
  await installation.run('npm', 'install', ...quiet, `./${tarball}`, ...packages);
  return installation;
}

/** Installs before the tests of a file or a `describe`, and takes everything away after them. */
export function useInstallation(packages: readonly string[], beginning?: Beginning): () => Installation {
  let installation: Installation | undefined;
  beforeAll(async () => {
    installation = await install(packages, beginning);
  }, 300_000);
  afterAll(() => installation?.remove(), 60_000);
  return () => {
    if (installation) return installation;
    throw new Error('The package is not installed.');
  };
}
