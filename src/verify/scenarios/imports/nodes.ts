import type { Item } from '../../../contract/collections.ts';
import type { OperationId } from '../../../contract/operations.ts';
import { operationVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectStatus, shown } from '../../findings/assertions.ts';
import { type FixtureRecord, isRecordWithId } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { type Exchange, itemsOf } from '../../http/exchange.ts';
import { listFindings, narrowings } from '../../queries/narrowing.ts';
import type { UploadedReport } from './report.ts';

/** So many nodes of a run are read: what was uploaded makes a few. */
const mostNodes = 40;

/** The operations that list the nodes of a run. */
export interface NodeOperations {
  /** Those that nothing is above. */
  readonly nodes: OperationId;
  /** Those directly below one. */
  readonly children: OperationId;
}

/** A node of a run, and where it is listed. */
interface Listed {
  readonly node: Item;
  readonly exchange: Exchange;
  readonly hasChildren: boolean;
}

/**
 * Claims that the nodes of a run are one tree, and that its results are those of the report.
 * @returns the first node; undefined when there is none, or they are no tree
 */
export async function* nodeFindings(
  context: Context,
  operations: NodeOperations,
  run: FixtureRecord,
  { statuses }: UploadedReport,
): AsyncGenerator<RawFinding, FixtureRecord | undefined> {
  const found = yield* readTree(context, operations, run);
  if (!found) return undefined;
  for (const [name, status] of statuses) {
    // A tool may put the name of a suite before it.
    const result = found.find(({ node, hasChildren }) => !hasChildren && String(node.Name).endsWith(name));
    const exchanges = [result ?? found[0]].flatMap((it) => it?.exchange ?? []);
    const test = `of a test that is in the uploaded report as ${status}`;
    if (!result) {
      const message = `${operations.nodes} and ${operations.children} list no result ${test}.`;
      yield { operation: operations.nodes, where: '/body', message, exchanges };
    } else if (result.node.Status !== status) {
      const actual = result.node.Status;
      const message = `${result.exchange.operation} prints the Status ${shown(actual)} ${test}.`;
      yield { where: '/body', expected: status, actual, message, exchanges };
    }
  }
  for (const exchange of new Set(found.map((it) => it.exchange)))
    for (const narrowing of narrowings)
      if (narrowing.operation === exchange.operation) yield* listFindings(context, narrowing, exchange);
  return found.map(({ node }) => node).find(isRecordWithId);
}

/** Every node of a run, each before those below it; undefined when they cannot all be read, or are no tree. */
async function* readTree(
  { client }: Context,
  operations: NodeOperations,
  run: FixtureRecord,
): AsyncGenerator<RawFinding, readonly Listed[] | undefined> {
  const { nodes, children } = operations;
  // Not every server prints of which run a node is.
  const ofRun = operationVerification[nodes].collection?.field ?? '';
  const nodesIn = (exchange: Exchange) =>
    itemsOf(exchange).map((item) => ({ node: { ...item, [ofRun]: run.Id } as Item, exchange }));
  const found: Listed[] = [];
  const listedAt = new Map<string, Exchange>();
  const roots = await client.send(nodes, { path: pathTo(nodes, run) });
  if (!(yield* expectStatus(roots, [200], 'to the nodes of a run that was just imported'))) return undefined;
  const waiting = nodesIn(roots);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { node, exchange } = next;
    const id = String(node.Id);
    const before = listedAt.get(id.toLowerCase());
    if (before) {
      const message = `${exchange.operation} lists a node again that ${before.operation} has listed elsewhere: ${id}.`;
      yield { operation: exchange.operation, where: '/body', message, exchanges: [before, exchange] };
      return undefined;
    }
    listedAt.set(id.toLowerCase(), exchange);
    if (listedAt.size > mostNodes) return undefined;
    const below = await client.send(children, { path: pathTo(children, node) });
    if (!(yield* expectStatus(below, [200], 'to the children of a node that was just listed', true)))
      return undefined;
    const inside = nodesIn(below);
    if (typeof node.HasChildren === 'boolean' && node.HasChildren !== inside.length > 0) {
      const message = `${exchange.operation} prints HasChildren ${node.HasChildren} of a node of which ${children} lists ${inside.length}.`;
      yield { operation: exchange.operation, where: '/body', message, exchanges: [exchange, below] };
    }
    found.push({ node, exchange, hasChildren: inside.length > 0 });
    waiting.push(...inside);
  }
  return found;
}
