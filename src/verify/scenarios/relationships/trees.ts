import type { Item } from '../../../contract/collections.ts';
import type { EntityName, OperationId } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { expectStatus, shown } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { type Exchange, fieldsOf, recordsIn } from '../../http/exchange.ts';
import { relating, treesOf } from './types.ts';

/** What is at one end of a relationship. */
export interface End {
  readonly entity: EntityName;
  readonly record: FixtureRecord;
}

/**
 * Claims that what one end is related to has, or has not, the other end with a relationship.
 * @param isThere how often it is there: once, or never
 * @param when a part of a sentence
 */
export async function* treeFindings(
  context: Pick<Context, 'client' | 'settling' | 'wait'>,
  ends: readonly [End, End],
  id: string,
  isThere: boolean,
  when: string,
): AsyncGenerator<RawFinding> {
  for (const operation of treesOf(ends[0].entity))
    yield* settledFindings(context, () => oneTreeFindings(context, operation, ends, id, isThere, when));
}

async function* oneTreeFindings(
  { client }: Pick<Context, 'client'>,
  operation: OperationId,
  [from, to]: readonly [End, End],
  id: string,
  isThere: boolean,
  when: string,
): AsyncGenerator<RawFinding, void> {
  const [noun, other] = [entityVerification[from.entity].noun, entityVerification[to.entity].noun];
  const exchange = await client.send(operation, { path: pathTo(operation, from.record) });
  if (!(yield* expectStatus(exchange, [200], `to what ${withArticle(noun)} is related to ${when}`))) return;
  const found = [...nodesBelow(fieldsOf(exchange))].filter(({ RelationshipId }) =>
    isSame(RelationshipId, id),
  );
  const finding = (message: string): RawFinding => ({
    operation,
    where: '/body/Children',
    message: `${operation} ${message} ${when}.`,
    exchanges: [exchange],
  });
  yield* rootFindings(operation, exchange, from, when);
  const [node] = found;
  if (!node) {
    if (isThere) yield finding(`does not have the ${other} that is related to it`);
  } else if (!isThere) yield finding(`still has ${withArticle(other)} that was related to it`);
  else if (found.length > 1) yield finding(`has the same relationship ${found.length} times`);
  else if (!isSame(node.EntityId, to.record.Id))
    yield finding(`has ${node.EntityId} at the end of a relationship with ${to.record.Id}`);
}

/** Claims that the root of a tree is the record that the tree is about. */
function* rootFindings(
  operation: OperationId,
  exchange: Exchange,
  { entity, record }: End,
  when: string,
): Generator<RawFinding> {
  const root = fieldsOf(exchange);
  for (const [name, field] of Object.entries(relating.root)) {
    const [printed, is] = [root[name], record[field]];
    if (printed === undefined || is === undefined || isSame(printed, is)) continue;
    const whose = withArticle(entityVerification[entity].noun);
    const message = `${operation} prints the ${name} ${shown(printed)} at the root, where ${whose} has the ${field} ${shown(is)} ${when}.`;
    yield {
      operation,
      where: `/body/${name}`,
      expected: is,
      actual: printed,
      message,
      exchanges: [exchange],
    };
  }
}

/** Everything in a tree but its root. */
function* nodesBelow({ Children }: Item): Generator<Item> {
  const waiting = [...recordsIn(Children)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    waiting.push(...recordsIn(node.Children));
  }
}
