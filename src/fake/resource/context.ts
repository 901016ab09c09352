import type { EntityName, OperationFacts, OperationId } from '../../contract/operations.ts';
import type { World } from '../../world/world.ts';
import { commonTql } from '../domain/tql-fields.ts';
import { HttpError } from '../http/http-error.ts';
import { type CollectionAddress, collectionBody } from './collection-body.ts';
import { type CollectionQuery, choose, defaultTop } from './collection-query.ts';
import type { Call } from './define.ts';
import type { MemoSerializer } from './serializer.ts';

type AnyCall = Call<OperationId>;

/** The largest `$top` that can be asked for. */
const maxTop = 2_147_483_647;

/** What a request says, decoded and validated. */
interface Decoded {
  readonly facts: OperationFacts;
  readonly address: CollectionAddress;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly expand: readonly string[];
}

/** A request as its handler sees it. A class, so that a signal is made only for those that ask for it. */
export class HandlerCall implements AnyCall {
  readonly path: AnyCall['path'];
  readonly query: AnyCall['query'];
  readonly body: AnyCall['body'];
  readonly expand: readonly string[];
  readonly world: World;
  readonly store: AnyCall['store'];
  readonly serialize: AnyCall['serialize'];
  readonly memoize: AnyCall['memoize'];
  readonly absoluteUrl: AnyCall['absoluteUrl'];
  readonly urlFor: AnyCall['urlFor'];
  readonly list: AnyCall['list'];
  readonly page: AnyCall['page'];
  readonly visible: AnyCall['visible'];
  readonly searched: AnyCall['searched'];
  readonly fail = fail;
  #abortController: AbortController | undefined;

  /**
   * @param searched the collections that are asked in TQL
   * @param sees whether a collection shows a record; all of them when absent
   */
  constructor(
    world: World,
    serializer: MemoSerializer,
    { facts, address, path, query, body, expand }: Decoded,
    searched: AnyCall['searched'],
    sees?: (entity: EntityName, record: object) => boolean,
  ) {
    this.path = path as never;
    this.query = query as never;
    this.body = body as never;
    this.expand = expand;
    this.world = world;
    this.store = world.store;
    this.serialize = serializer.serialize;
    this.memoize = serializer.memoize;
    this.absoluteUrl = serializer.absoluteUrl;
    this.urlFor = serializer.urlFor;
    this.searched = searched;
    this.visible = (entity, records) =>
      sees ? Array.from(records).filter((record) => sees(entity, record)) : Array.from(records);
    this.list = (entity, records, options = {}) => {
      const { collection } = facts;
      if (!collection) throw new Error('Failed to list records: the document has no collection here.');
      const { print = (record) => serializer.serialize(entity, record, expand), keys, orderBy } = options;
      const isPaged = facts.query.includes('$top') || collection.counts.includes('Top');
      const asked = wholly(query as CollectionQuery, options.isWhole);
      const tql = () => options.tql ?? commonTql(world);
      const seen = sees ? this.visible(entity, records) : records;
      const { items, ...page } = choose(entity, seen, asked, isPaged, {
        store: world.store,
        tql,
        usualOrder: orderBy,
      });
      return collectionBody(
        collection,
        {
          ...page,
          items: items.map((record) => print(record)),
          keys: keys && items.map((record) => keys(record)),
          isCounted: asked.$inlinecount === 'allpages',
        },
        address,
      ) as never;
    };
    this.page = (all, isWhole) => {
      const { collection } = facts;
      if (!collection) throw new Error('Failed to print a page: the document has no collection here.');
      const asked = wholly(query as CollectionQuery, isWhole);
      const { $skip: skip = 0, $top, $take = defaultTop } = asked;
      const top = $top ?? $take;
      const isCounted = asked.$inlinecount === 'allpages';
      const cut = { skip, top, total: all.length, items: all.slice(skip, skip + top), isCounted };
      return collectionBody(collection, cut, address) as never;
    };
  }

  /** Aborted when the client of a stream has gone. */
  get abortController(): AbortController {
    this.#abortController ??= new AbortController();
    return this.#abortController;
  }

  get signal(): AbortSignal {
    return this.abortController.signal;
  }
}

/** What is asked for item by item is one page, unless the request says otherwise. */
function wholly(query: CollectionQuery, isWhole = false): CollectionQuery {
  return isWhole && query.$take === undefined ? { $top: maxTop, ...query } : query;
}

function fail(status: number, message: string): never {
  throw new HttpError(status, message);
}
