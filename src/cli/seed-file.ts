import { readFile } from 'node:fs/promises';
import { UsageError } from '../contract/usage-error.ts';
import { checkExport, checkSeed, isExport, type Seed, type WorldExport } from '../index.ts';

/**
 * Reads a seed, or a world that was exported, that is kept as JSON.
 * @throws UsageError when it cannot be read, is not JSON, or does not fit the entities
 */
export async function readSeedFile(file: string): Promise<Seed | WorldExport> {
  const text = await readFile(file, 'utf8').catch((error: Error) => fail(file, error));
  try {
    const value: unknown = JSON.parse(text);
    return isExport(value) ? checkExport(value) : checkSeed(value);
  } catch (error) {
    return fail(file, error as Error);
  }
}

function fail(file: string, { message }: Error): never {
  throw new UsageError(`${file} cannot be the seed: ${message}`);
}
