import { isSearched } from '../../contract/collections.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import type { World } from '../../world/world.ts';
import { commonTql } from '../domain/tql-fields.ts';
import type { CollectionAddress } from '../resource/collection-body.ts';
import { HandlerCall } from '../resource/context.ts';
import type { Call, Handler, SearchedKind } from '../resource/define.ts';
import type { MemoSerializer } from '../resource/serializer.ts';
import { handlers } from '../resources.gen.ts';
import type { Authorization } from './authorization.ts';
import { HttpError } from './http-error.ts';

/** The collections that a search goes through. */
const collections = (Object.keys(operationFacts) as OperationId[]).filter((id) => {
  const facts = operationFacts[id];
  return facts.method === 'GET' && isSearched(facts);
});

/**
 * What these collections list of what the caller may see, as their own operations list it: so nothing that a search finds
 * can differ from them.
 */
export function searchedKinds(
  world: World,
  serializer: MemoSerializer,
  address: CollectionAddress,
  authorization: Authorization | undefined,
): SearchedKind[] {
  return collections.flatMap((id) => {
    if (authorization && !mayAsk(authorization, id)) return [];
    const found: SearchedKind[] = [];
    const call = new HandlerCall(
      world,
      serializer,
      { facts: operationFacts[id], address, path: {}, query: {}, body: undefined, expand: [] },
      () => [],
      authorization && ((entity, record) => authorization.sees(id, entity, record, {})),
    );
    const list: Call<OperationId>['list'] = (entity, records, { tql = commonTql(world) } = {}) => {
      let seen: Iterable<object> | undefined;
      found.push({
        entity,
        tql: tql as SearchedKind['tql'],
        get records() {
          seen ??= authorization ? call.visible(entity, records) : records;
          return seen;
        },
      });
      return call.page([]) as never;
    };
    const handler = handlers[id] as unknown as Handler<OperationId>;
    handler({ ...call, list } as never);
    return found;
  });
}

function mayAsk(authorization: Authorization, id: OperationId): boolean {
  try {
    authorization.checkAddress(id, {});
    return true;
  } catch (error) {
    if (error instanceof HttpError) return false;
    throw error;
  }
}
