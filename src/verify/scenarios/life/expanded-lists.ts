import { document } from '../../../contract/document.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification } from '../../../contract/verification.ts';
import { type SchemaNode, viewsOf } from '../../contract/schema-lookup.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { fieldsOf } from '../../http/exchange.ts';
import type { Subject } from './subject.ts';

/** A list that a record can expand, of the records of another entity that belong to it. */
interface ExpandedList {
  readonly read: OperationId;
  readonly name: string;
  /** The field by which those say what they belong to. */
  readonly field: string;
}

/** The lists in which records of an entity have to be. */
function expandedListsOf(entity: EntityName): ExpandedList[] {
  return Object.entries(entityVerification[entity].references).flatMap(([field, owner]) => {
    const { read } = entityVerification[owner];
    if (!read) return [];
    return operationFacts[read].expansions
      .filter((name) => listsEntity(owner, name, entity))
      .map((name) => ({ read, name, field }));
  });
}

function listsEntity(owner: EntityName, name: string, entity: EntityName): boolean {
  const schema = document.components.schemas?.[owner] as SchemaNode;
  const lists = viewsOf(schema).flatMap(({ properties }) => properties?.[name] ?? []);
  return lists.flatMap(viewsOf).some(({ items }) => items?.$ref?.endsWith(`/${entity}`));
}

/**
 * Claims that what a record belongs to lists it when it is expanded, or does so no more.
 * @param isThere whether the record is there
 * @param when a part of a sentence
 */
export function expandedListFindings(
  context: Context,
  subject: Subject,
  isThere: boolean,
  when: string,
): AsyncGenerator<RawFinding> {
  return settledFindings(context, () => claimFindings(context, subject, isThere, when));
}

async function* claimFindings(
  { client }: Context,
  { entity, record }: Subject,
  isThere: boolean,
  when: string,
): AsyncGenerator<RawFinding> {
  for (const { read, name, field } of expandedListsOf(entity)) {
    const Id = record[field];
    if (typeof Id !== 'string') continue;
    const exchange = await client.send(read, { path: pathTo(read, { Id }), query: { $expand: name } });
    const { [name]: list } = fieldsOf(exchange);
    // What an owner may not show says nothing.
    if (exchange.response.status !== 200 || !Array.isArray(list)) continue;
    if (list.some((item) => isSame(item?.Id, record.Id)) === isThere) continue;
    const does = isThere ? 'does not list' : 'still lists';
    const message = `${read} ${does} ${withArticle(entityVerification[entity].noun)} ${when} when ${name} is expanded (${record.Id}).`;
    yield { operation: read, where: `/body/${name}`, message, exchanges: [exchange] };
  }
}
