import { checkNames, type Names } from '../../contract/known-names.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { shown } from '../../contract/validation/schema-error.ts';

/** How much a journal keeps. */
export interface JournalSize {
  /** The most requests of a world; 1,000 when absent. */
  readonly size?: number | undefined;
  /**
   * The most bytes of a world, with headers, two for each character of a text; 8 MiB when absent. The newest request is always there, but
   * a body of bytes that is larger is not kept, only how large it was.
   */
  readonly bytes?: number | undefined;
}

const names: Names<JournalSize> = { size: true, bytes: true };

/** @throws UsageError when a size is none */
export function checkJournalSize(given: JournalSize) {
  checkNames('Failed to create the journal', given, names, { place: 'observe.journal' });
  const { size = 1000, bytes = 8 * 1024 * 1024 } = given;
  return { size: checkNumber('size', size), bytes: checkNumber('bytes', bytes) };
}

function checkNumber(name: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new UsageError(
    `Failed to create the journal: ${name} is ${shown(value)}; give a whole number of 1 or more, or \`journal: false\`.`,
  );
}
