import { type OperationId, operationFacts } from '../contract/operations.ts';
import type { Ask } from './client.ts';

/** Something that the run has made on the server. */
export interface LedgerEntry {
  /** Deletes it. */
  readonly operation: OperationId;
  readonly path: Readonly<Record<string, string>>;
  /** Its address as the server printed it. */
  readonly self: string;
}

/** Whether it is a project, which is deleted by a task. */
export const isProject = ({ operation }: LedgerEntry): boolean => operation === 'startProjectDelete';

/** How a deletion is asked for: with everything below, as all that is there is the run's own. */
export function deletionOf({ operation, path }: LedgerEntry): Ask {
  const takesAll = operationFacts[operation].query.includes('deleteChildren');
  return { path, query: takesAll ? { deleteChildren: true } : {} };
}

/** The operation that does something else with what an operation is about: the one with the same path. */
export function counterpart(of: OperationId, method: 'GET' | 'DELETE'): OperationId | undefined {
  const { path } = operationFacts[of];
  return (Object.keys(operationFacts) as OperationId[]).find(
    (id) => operationFacts[id].method === method && operationFacts[id].path === path,
  );
}
