import { join } from 'node:path';
import { checkShape } from '../document/shapes.ts';
import { filesBelow, nameOf, readYaml } from '../files.ts';
import { type Document, operationsOf } from '../reading/openapi.ts';
import { demandKnown } from '../shape.ts';

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
 * @throws Error when two files speak of one operation, or one of an operation that there is not
 */
export function readNotes(folder: string, document: Document): Record<string, OperationNote> {
  const ids = [...operationsOf(document)].map(({ operation }) => operation.operationId);
  const notes: Record<string, OperationNote> = {};
  for (const name of filesBelow(folder, '.yaml')) {
    const file = nameOf(join(folder, name));
    const said = readYaml<Record<string, OperationNote>>(join(folder, name));
    for (const [operation, note] of Object.entries(said)) {
      if (operation in notes)
        throw new Error(`Failed to read ${file}: another file has the request of ${operation}, too.`);
      checkShape('request', `the request of ${operation} in ${file}`, note);
      for (const id of [operation, ...operationsBefore(note)]) demandKnown(file, 'operation', id, ids);
    }
    Object.assign(notes, said);
  }
  return notes;
}

/** The operations of the requests that are sent first. */
const operationsBefore = ({ before = [], answers = {} }: OperationNote): string[] => [
  ...before.flatMap((it) => [it.operation, ...operationsBefore(it)]),
  ...Object.values(answers).flatMap(operationsBefore),
];
