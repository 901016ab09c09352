import { type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectStatus } from '../../findings/assertions.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Exchange } from '../../http/exchange.ts';
import { absentStatuses, type Subject } from './subject.ts';

/** Reads the lists that are below a record and need no more than its Id, as far as the caller may. */
export async function readBelow(
  { client }: Context,
  { entity, record }: Subject,
): Promise<readonly Exchange[]> {
  const lists = (Object.keys(operationVerification) as OperationId[]).filter((id) => {
    const { about } = operationVerification[id];
    const { method, collection } = operationFacts[id];
    if (about?.entity !== entity || method !== 'GET' || !collection) return false;
    return Object.values(about.path).every((field) => field === 'Id');
  });
  const read: Exchange[] = [];
  for (const list of lists) {
    const exchange = await client.send(list, { path: pathTo(list, record) });
    if (exchange.response.status === 200) read.push(exchange);
  }
  return read;
}

/**
 * Claims that what could be listed below a record is not there any more when it is deleted.
 * @param before what was read while it was there
 */
export async function* goneBelowFindings(
  { client }: Context,
  { entity }: Subject,
  before: readonly Exchange[],
): AsyncGenerator<RawFinding> {
  const { noun } = entityVerification[entity];
  for (const { operation, request } of before) {
    const after = await client.send(operation, { path: request.path });
    yield* expectStatus(
      after,
      absentStatuses(operation),
      `to a list below ${withArticle(noun)} that is deleted`,
    );
  }
}
