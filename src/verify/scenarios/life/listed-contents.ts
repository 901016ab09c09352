import { isSearched } from '../../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import type { SandboxContents } from '../../fixtures/sandbox-contents.ts';
import { collectionsOf, foundIn, readListing } from './listings.ts';

/**
 * Waits until searches find what was put into the project of the run, as an index may be behind; says what is not found for as long as is
 * waited. What was made last is looked for first: when it is found at once, all is.
 * @param read the collections that are read next
 */
export async function* listedContentsFindings(
  context: Context,
  { records }: SandboxContents,
  read: readonly OperationId[],
): AsyncGenerator<RawFinding> {
  const made = [...records].flatMap(([entity, record]) =>
    collectionsOf(entity)
      .filter((operation) => read.includes(operation) && isSearched(operationFacts[operation]))
      .map((operation) => ({ entity, record, operation })),
  );
  for (const { entity, record, operation } of made.reverse()) {
    let looks = 0;
    const reading = await context.settling.until(
      () => {
        looks++;
        return readListing(context, { operation, path: {} }, record);
      },
      (it) => it.exchange.response.status === 200 && !foundIn(it, record),
      context.wait,
    );
    if (reading.exchange.response.status !== 200) continue;
    if (!foundIn(reading, record)) {
      const what = `${withArticle(entityVerification[entity].noun)} that was put into the project of the run`;
      yield {
        operation,
        severity: 'information',
        message: `${operation} does not list ${what}, however long that was waited for (${record.Id}).`,
        exchanges: [reading.exchange],
      };
    } else if (looks === 1) return;
  }
}
