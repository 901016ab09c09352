import { UsageError } from '../../contract/usage-error.ts';

/** @throws Error when an identifier is taken or is none */
export function rejectId(name: string, id: unknown, taken: boolean): void {
  if (taken)
    throw new UsageError(
      `Failed to insert ${name} ${id}: there is such a record; update it, or use another Id`,
    );
  if (typeof id === 'string' && id !== '') return;
  throw new UsageError(
    `Failed to insert ${name}: its Id is ${JSON.stringify(id)}; give it a text that is not empty`,
  );
}
