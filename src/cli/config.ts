import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VerifyOptions } from '../verify/verify.ts';
import { UsageError } from './io.ts';

/** What the configuration of a verification may say; the command line goes before it. */
export type VerifyConfig = Partial<
  Pick<VerifyOptions, 'mode' | 'only' | 'seed' | 'timeout' | 'rate' | 'given' | 'known'>
> & { readonly user?: string; readonly passwordEnv?: string };

const kinds: Readonly<Record<keyof VerifyConfig, string>> = {
  mode: 'string',
  only: 'array',
  seed: 'number',
  timeout: 'number',
  rate: 'number',
  given: 'array',
  known: 'array',
  user: 'string',
  passwordEnv: 'string',
};

/** What every known difference has to say. */
const required = ['check', 'reason', 'expires'] as const;

/**
 * Reads a configuration: a JSON file, or a JavaScript module whose default export it is.
 * @throws UsageError that names the file and what is wrong with it
 */
export async function readConfig(path: string): Promise<VerifyConfig> {
  const fail = (reason: string) => new UsageError(`failed to read the configuration ${path}: ${reason}`);
  let config: Record<string, unknown>;
  try {
    config = path.endsWith('.json')
      ? JSON.parse(await readFile(path, 'utf8'))
      : (await import(pathToFileURL(resolve(path)).href)).default;
  } catch (error) {
    throw fail((error as Error).message);
  }
  if (typeof config !== 'object' || config === null) throw fail('it is no object');
  for (const [name, value] of Object.entries(config)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof VerifyConfig] : undefined;
    if (!kind) throw fail(`it has ${name}; known are ${Object.keys(kinds).join(', ')}`);
    if ((Array.isArray(value) ? 'array' : typeof value) !== kind) throw fail(`${name} is no ${kind}`);
  }
  for (const [index, difference] of ((config.known ?? []) as Record<string, unknown>[]).entries()) {
    const missing = required.find(
      (name) => typeof difference?.[name] !== 'string' || difference[name] === '',
    );
    if (missing) throw fail(`known[${index}] has no ${missing}`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(String(difference.expires)))
      throw fail(`known[${index}].expires is no day such as 2027-01-31`);
  }
  return config as VerifyConfig;
}
