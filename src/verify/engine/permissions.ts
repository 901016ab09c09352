import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { wordPermissions } from '../../contract/permissions.ts';
import type { Sample } from '../discovery/crawl.ts';
import type { Exchange } from '../http/exchange.ts';
import type { RawFinding } from './check.ts';

/** What the caller of a run may not do: operations that were only ever answered with 403. */
export interface PermissionRecord {
  note(exchange: Exchange): void;
  /** Whether a finding says no more than that the caller lacks the permission for what was asked. */
  explains(finding: RawFinding): boolean;
  /** Whether an operation was answered with 403, and never permitted. */
  lacks(operation: OperationId): boolean;
  /** The operations for which the caller has no permission, as far as is known. */
  readonly missing: ReadonlySet<OperationId>;
}

/**
 * Begins a record.
 * @param sample what is known of the server: a refusal of what is not there need not be for who asks
 */
export function createPermissionRecord(sample: Pick<Sample, 'places'>): PermissionRecord {
  const isPlain = (operation: OperationId, { path }: Exchange['request']) =>
    operationFacts[operation].method === 'GET' &&
    wordPermissions(operationFacts[operation].permissions) !== '' &&
    (Object.keys(path).length === 0 ||
      sample
        .places(operation)
        .some((place) => Object.entries(place.path).every(([key, id]) => path[key] === id)));
  const permitted = new Set<OperationId>();
  // Whoever is told that something is wrong or not there was not refused for who asks.
  const heard = new Set<OperationId>();
  const refused = new Set<OperationId>();
  const forbidden = new Set<OperationId>();
  return {
    note({ operation, request, response: { status } }) {
      if (status === 403) forbidden.add(operation);
      if (status !== 403) heard.add(operation);
      else if (isPlain(operation, request)) refused.add(operation);
      if (status < 300) permitted.add(operation);
    },
    explains({ where, exchanges = [] }) {
      const shown = exchanges.at(-1);
      return where === '/status' && shown?.response.status === 403 && !permitted.has(shown.operation);
    },
    lacks: (operation) => forbidden.has(operation) && !permitted.has(operation),
    get missing() {
      return new Set([...refused].filter((operation) => !heard.has(operation)));
    },
  };
}
