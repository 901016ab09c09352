import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesBelow } from '../files.ts';

/** What `openapi/requests/` says of a request to an operation; texts with a `$` stand for values, see `Template`. */
export interface RequestNote {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** The world that is asked; the documented one when absent. */
  readonly seed?: 'empty';
  /** What is sent before it. `$before.Id` is a field of the last answer. */
  readonly before?: readonly (RequestNote & { readonly operation: string })[];
}

/** A request that is answered well, and by status those that are answered otherwise. */
export interface OperationNote extends RequestNote {
  readonly answers?: Readonly<Record<string, RequestNote>>;
  /** Why the mock never answers with a status that the document has. */
  readonly unanswered?: Readonly<Record<string, string>>;
}

/**
 * Reads what is said of the requests of the examples, by operation.
 * @throws Error when two files speak of one operation
 */
export function readNotes(folder: string): Record<string, OperationNote> {
  const notes: Record<string, OperationNote> = {};
  for (const file of filesBelow(folder, '.yaml')) {
    const said: Record<string, OperationNote> = parse(readFileSync(join(folder, file), 'utf8'), {
      merge: true,
    });
    const twice = Object.keys(said).find((operation) => operation in notes);
    if (twice) throw new Error(`Failed to read ${file}: another file has the request of ${twice}.`);
    Object.assign(notes, said);
  }
  return notes;
}
