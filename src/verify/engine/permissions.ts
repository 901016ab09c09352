import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { wordPermissions } from '../../contract/permissions.ts';
import type { Sample } from '../discovery/crawl.ts';
import type { Exchange } from '../http/exchange.ts';
import type { RawFinding } from './check.ts';

/** What the caller of a run may not do, as far as its responses tell. */
export interface PermissionRecord {
  note(exchange: Exchange): void;
  /** Takes note of a 403 to a request that asked for nothing that a server need refuse. */
  noteRefusal(exchange: Exchange): void;
  /** Whether a finding says no more than that the caller lacks the permission for what was asked, which is told at the end. */
  explains(finding: RawFinding): boolean;
  /** What is said at the end of a caller who has every permission: which operations have refused it. */
  findings(): Iterable<RawFinding>;
  /** Whether an operation was answered with 403, and never permitted. */
  lacks(operation: OperationId): boolean;
  /** The operations for which the caller has no permission, as far as is known. */
  readonly missing: ReadonlySet<OperationId>;
}

/**
 * Begins a record.
 * @param sample what is known of the server: a refusal of what is not there need not be for who asks
 * @param hasAll whether the caller is known to have every permission
 */
export function createPermissionRecord(sample: Pick<Sample, 'places'>, hasAll = false): PermissionRecord {
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
  const unheard = new Map<OperationId, Exchange>();
  const refused = new Map<OperationId, Exchange>();
  const forbidden = new Set<OperationId>();

  const noteRefusal = (exchange: Exchange) => {
    if (!refused.has(exchange.operation)) refused.set(exchange.operation, exchange);
  };
  /** The refusals for which there is no other reason than who asks. */
  const missing = () =>
    new Map([
      ...[...unheard].filter(([operation]) => !heard.has(operation)),
      ...[...refused].filter(([operation]) => hasAll || !permitted.has(operation)),
    ]);

  return {
    note(exchange) {
      const { operation, request, response } = exchange;
      if (response.status === 403) forbidden.add(operation);
      if (response.status !== 403) heard.add(operation);
      else if (isPlain(operation, request) && !unheard.has(operation)) unheard.set(operation, exchange);
      if (response.status < 300) permitted.add(operation);
    },
    noteRefusal,
    explains({ where, severity, exchanges = [] }) {
      const shown = exchanges.at(-1);
      if (where !== '/status' || shown?.response.status !== 403) return false;
      const isPlainRefusal = severity === 'information';
      if (isPlainRefusal) noteRefusal(shown);
      return !permitted.has(shown.operation) && (isPlainRefusal || !hasAll);
    },
    *findings() {
      if (!hasAll) return;
      for (const [operation, exchange] of [...missing()].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const message = `${operation} responds with 403 to what needs no more than a permission, and the caller has every permission.`;
        yield { operation, where: '/status', actual: 403, exchanges: [exchange], message };
      }
    },
    lacks: (operation) => forbidden.has(operation) && !permitted.has(operation),
    get missing() {
      return new Set(missing().keys());
    },
  };
}
