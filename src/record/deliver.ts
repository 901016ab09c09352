import { type WriteText, writeSeed } from './files/seed-writer.ts';
import { inOrderOfOwners } from './notes.ts';
import type { RecordSummary } from './options.ts';
import type { Plan } from './plan.ts';
import type { Taking } from './take.ts';

/**
 * Writes what was taken as a seed.
 * @param deliver gets what writes it, and gives that the file
 * @returns what is in it, and what is not
 */
export async function deliverTaken(
  { spool, gate, left, pseudonyms }: Taking,
  { never }: Pick<Plan, 'never'>,
  deliver: (write: (text: WriteText) => Promise<void>) => Promise<void>,
): Promise<Pick<RecordSummary, 'records' | 'left' | 'clear'>> {
  const entities = inOrderOfOwners().filter((entity) => gate.count(entity) > 0);
  await deliver((write) =>
    writeSeed({ spool, gate }, entities, write, (entity, reason) => left.note(entity, reason)),
  );
  for (const [entity, reason] of Object.entries(never)) left.note(entity, reason, 0);
  const records = Object.fromEntries(entities.map((entity) => [entity, gate.count(entity)]));
  return { records, left: left.list(), clear: pseudonyms.clear };
}
