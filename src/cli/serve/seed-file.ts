import { UsageError } from '../../contract/usage-error.ts';
import { checkExport, checkSeed, isExport, type Seed, type WorldExport } from '../../index.ts';
import { readText } from '../read-text.ts';
import { parseJson } from '../settings/parse-json.ts';

/**
 * Reads a seed, or a world that was exported, that is kept as JSON.
 * @throws UsageError when it cannot be read, is not JSON, or does not fit the entities
 */
export async function readSeedFile(file: string): Promise<Seed | WorldExport> {
  const text = await readText(file).catch((error: Error) => fail(file, error));
  try {
    return checkRecords(await parseJson(text));
  } catch (error) {
    return fail(file, error as Error);
  }
}

/**
 * Checks that a value is a seed, or a world that was exported.
 * @throws UsageError
 */
export const checkRecords = (value: unknown): Seed | WorldExport =>
  isExport(value) ? checkExport(value) : checkSeed(value);

function fail(file: string, { message }: Error): never {
  throw new UsageError(`${file} cannot be the seed: ${message}`);
}
