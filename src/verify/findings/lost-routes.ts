import type { OperationId } from '../../contract/operations.ts';
import { counted } from '../../contract/text/counted.ts';
import type { Exchange } from '../http/exchange.ts';
import { type Cause, inOrder } from './cause.ts';
import type { Finding } from './finding.ts';

/** The statuses with which a server says that it has nothing at an address, or not for a method. */
const absent = [404, 405, 501];

/** What operations have responded with in a run: one that only says that it is not there is not there, whoever has asked. */
export interface Routes {
  note(exchange: Exchange): void;
  /** How many requests an operation has had, where it has responded to all of them with one status that says so. */
  lostAt(operation: OperationId, status: unknown): number | undefined;
}

/** Begins a record. */
export function createRoutes(): Routes {
  const counts = new Map<OperationId, { status: number; requests: number }>();
  const others = new Set<OperationId>();
  return {
    note({ operation, response: { status } }) {
      const known = counts.get(operation);
      if (!absent.includes(status) || (known && known.status !== status)) others.add(operation);
      else if (known) known.requests++;
      else counts.set(operation, { status, requests: 1 });
    },
    lostAt(operation, status) {
      const known = others.has(operation) ? undefined : counts.get(operation);
      return known?.status === status ? known?.requests : undefined;
    },
  };
}

/** Causes, with one for all that is told of operations that are not there, by what they respond with. */
export function withLostRoutes(causes: readonly Cause[], routes: Routes): readonly Cause[] {
  const lost = new Map<unknown, Cause[]>();
  const rest: Cause[] = [];
  for (const cause of causes) {
    const { severity, operations, example } = cause;
    const status = statusOf(example);
    const isLost =
      severity === 'violation' &&
      example.where === '/status' &&
      operations.length > 0 &&
      operations.every((it) => routes.lostAt(it, status) !== undefined);
    if (isLost) lost.set(status, [...(lost.get(status) ?? []), cause]);
    else rest.push(cause);
  }
  return inOrder([...rest, ...[...lost.values()].flatMap((all) => lostRoute(all, routes) ?? [])]);
}

const statusOf = ({ actual, exchanges }: Finding) => actual ?? exchanges.at(-1)?.response.status;

function lostRoute(all: readonly Cause[], routes: Routes): Cause | undefined {
  const [first, second] = all;
  // What one check alone has to say of it says more.
  if (!first || !second) return first;
  const { example } = first;
  const status = statusOf(example);
  const operations = [...new Set(all.flatMap((it) => it.operations))];
  const requestsOf = (operation: OperationId) => routes.lostAt(operation, status) ?? 0;
  const [operation = operations[0] as OperationId] = example.operation ? [example.operation] : [];
  const message = `${operation} responds with ${status} to ${counted(requestsOf(operation), 'request')} and to no request with anything else: it seems not to be there.`;
  return {
    ...first,
    example: { ...example, message },
    operations,
    requests: operations.reduce((sum, it) => sum + requestsOf(it), 0),
    findings: all.reduce((sum, it) => sum + it.findings, 0),
  };
}
