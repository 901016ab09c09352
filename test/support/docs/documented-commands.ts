import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { listening } from '../faulty-server.ts';

/** A folder that is deleted after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/**
 * Runs the commands of a page in a folder of their own, against mocks in the place of the servers that they name.
 * @param program where the program is
 * @param variables of their environment
 * @param adapt changes the script before it runs
 */
export async function runCommands(
  code: string,
  program: string,
  variables: Readonly<Record<string, string>> = {},
  adapt = (script: string) => script,
) {
  const { url } = await listening();
  const prefixed = await listening(undefined, { server: { basePath: '/EnterpriseTester' } });
  const script = code
    .replaceAll('http://localhost:8080', url)
    .replaceAll('https://et.example.org/EnterpriseTester', prefixed.url)
    .replaceAll(/^et-mock /gm, `node ${program} `);
  const cwd = folder();
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-euo', 'pipefail', '-c', adapt(script)], {
    cwd,
    env: { ...process.env, ET_PASSWORD: 'hunter2', ...variables },
  });
  return { cwd, stdout };
}
