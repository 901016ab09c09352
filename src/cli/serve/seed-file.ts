import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { checkExport, checkSeed, isExport, type Seed, type WorldExport } from '../../index.ts';
import { readText } from '../read-text.ts';
import { parseJson } from '../settings/parse-json.ts';

/**
 * Reads a seed, or a world that was exported, that is kept as JSON.
 * @param names what could have been meant instead of a file
 * @throws UsageError when it cannot be read, is not JSON, or does not fit the entities
 */
export async function readSeedFile(file: string, names: readonly string[] = []): Promise<Seed | WorldExport> {
  const text = await readText(file).catch(({ message }: Error) =>
    fail(file, { message: `${message}${suggest(file, names)}` }),
  );
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

function fail(file: string, { message }: Pick<Error, 'message'>): never {
  throw new UsageError(
    `Failed to read the seed ${file}: ${message.replace(/^Failed to read the (seed|world): /, '')}`,
  );
}
