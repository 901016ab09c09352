import { readFile } from 'node:fs/promises';
import { checkSeed, type Seed } from '../index.ts';
import { UsageError } from './io.ts';

/**
 * Reads a seed that is kept as JSON.
 * @throws UsageError when it cannot be read, is not JSON, or does not fit the entities
 */
export async function readSeedFile(file: string): Promise<Seed> {
  const text = await readFile(file, 'utf8').catch((error: Error) => refuse(file, error));
  try {
    return checkSeed(JSON.parse(text));
  } catch (error) {
    return refuse(file, error as Error);
  }
}

function refuse(file: string, { message }: Error): never {
  throw new UsageError(`${file} cannot be the seed: ${message}`);
}
