import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { listening } from '../faulty-server.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const program = `${join(project, 'node_modules/.bin/tsx')} ${join(project, 'src/cli/et-mock.ts')}`;

/** A folder that is deleted after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/**
 * Runs the commands of a page in a folder of their own, against mocks in the place of the servers that they name.
 * @param adapt changes the script before it runs
 */
export async function runCommands(code: string, adapt = (script: string) => script) {
  const { url } = await listening();
  const prefixed = await listening(undefined, { server: { basePath: '/EnterpriseTester' } });
  const script = code
    .replaceAll('http://localhost:8080', url)
    .replaceAll('https://et.example.org/EnterpriseTester', prefixed.url)
    .replaceAll(/^et-mock /gm, `${program} `);
  const cwd = folder();
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-euo', 'pipefail', '-c', adapt(script)], {
    cwd,
    env: { ...process.env, ET_PASSWORD: 'hunter2' },
  });
  return { cwd, stdout };
}
