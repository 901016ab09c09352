import type { Gate } from '../gate.ts';
import { seedNames } from '../notes.ts';
import type { Read } from '../plan.ts';
import type { Row } from '../stored.ts';
import { damaged, type Progress } from './progress-file.ts';
import { type Spool, SpoolError } from './spool.ts';

/**
 * Goes back to what was read before an interruption, as far as it was noted.
 * @param read what was being read then
 * @throws UsageError (as a rejection) when the files are not as they were written
 */
export async function resumeFrom(
  { sizes, position }: Progress,
  folder: string,
  { spool, gate }: { readonly spool: Spool; readonly gate: Gate },
  read: Read | undefined,
): Promise<void> {
  if (read === undefined) throw damaged(folder, 'progress.json is beyond the end');
  // Of what is asked for one by one, the place is behind one of them.
  let isPlace = read.over === undefined || position === 0;
  try {
    await spool.goBack(sizes);
    for (const entity of seedNames) {
      for await (const { line, next } of spool.read(entity)) {
        gate.admit(entity, rowOf(line, entity));
        isPlace ||= entity === read.over && next === position;
      }
    }
  } catch (error) {
    if (error instanceof SpoolError) throw damaged(folder, error.message);
    throw error;
  }
  if (!isPlace) throw damaged(folder, 'progress.json does not fit the records');
}

function rowOf(line: string, entity: string): Row {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && 'Id' in row) return row as Row;
  } catch {
    // What is no JSON is no record either.
  }
  throw new SpoolError(`${entity}.jsonl has a line that is no record`);
}
