import type { CollectionFacts } from '../../contract/collections.ts';
import type { EntityName, OperationFacts, OperationId } from '../../contract/operations.ts';
import type { World } from '../../world/world.ts';
import { commonTql } from '../domain/tql-fields.ts';
import { HttpError } from '../http/http-error.ts';
import { type CollectionAddress, collectionBody } from './collection-body.ts';
import { type CollectionQuery, choose, stretchOf } from './collection-query.ts';
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
  readonly query: CollectionQuery;
  readonly body: unknown;
  readonly expand: readonly string[];
}

type Sees = (entity: EntityName, record: object) => boolean;

/** A request as its handler sees it. A class, so that a signal or a list is made only for those that ask for it. */
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
  readonly searched: AnyCall['searched'];
  readonly fail = fail;
  readonly #decoded: Decoded;
  readonly #sees: Sees | undefined;
  #abortController: AbortController | undefined;
  #notes: string[] | undefined;

  /**
   * @param searched the collections that are asked in TQL
   * @param sees whether a collection shows a record; all of them when absent
   */
  constructor(
    world: World,
    serializer: MemoSerializer,
    decoded: Decoded,
    searched: AnyCall['searched'],
    sees?: Sees,
  ) {
    this.path = decoded.path as never;
    this.query = decoded.query as never;
    this.body = decoded.body as never;
    this.expand = decoded.expand;
    this.world = world;
    this.store = world.store;
    this.serialize = serializer.serialize;
    this.memoize = serializer.memoize;
    this.absoluteUrl = serializer.absoluteUrl;
    this.urlFor = serializer.urlFor;
    this.searched = searched;
    this.#decoded = decoded;
    this.#sees = sees;
  }

  get visible(): AnyCall['visible'] {
    const sees = this.#sees;
    return (entity, records) =>
      sees ? Array.from(records).filter((record) => sees(entity, record)) : Array.from(records);
  }

  get list(): AnyCall['list'] {
    return (entity, records, options = {}) => {
      const { facts, address, expand } = this.#decoded;
      const { print = (record) => this.serialize(entity, record, expand), keys, orderBy } = options;
      const collection = collectionOf(facts);
      const asked = wholly(this.#decoded.query, options.isWhole);
      const { items, skip, top, total } = choose(
        entity,
        this.#sees ? this.visible(entity, records) : records,
        asked,
        facts.query.includes('$top') || collection.counts.includes('Top'),
        { store: this.store, tql: () => options.tql ?? commonTql(this.world), usualOrder: orderBy },
      );
      const printed = {
        skip,
        top,
        total,
        items: items.map((record) => print(record)),
        keys: keys && items.map((record) => keys(record)),
        isCounted: isCounted(asked),
      };
      return collectionBody(collection, printed, address) as never;
    };
  }

  get page(): AnyCall['page'] {
    return (all, isWhole) => {
      const { facts, address, query } = this.#decoded;
      const asked = wholly(query, isWhole);
      const { skip, top } = stretchOf(asked);
      const items = all.slice(skip, skip + top);
      const cut = { skip, top, total: all.length, items, isCounted: isCounted(asked) };
      return collectionBody(collectionOf(facts), cut, address) as never;
    };
  }

  note(sentence: string): void {
    this.#notes ??= [];
    this.#notes.push(sentence);
  }

  /** What the handler has said of the request; undefined where that is nothing. */
  get notes(): readonly string[] | undefined {
    return this.#notes;
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

function collectionOf({ collection }: OperationFacts): CollectionFacts {
  if (!collection) throw new Error('Failed to print a collection: the document has none here.');
  return collection;
}

const isCounted = ({ $inlinecount }: CollectionQuery) => $inlinecount === 'allpages';

/** What is asked for item by item is one page, unless the request says otherwise. */
function wholly(query: CollectionQuery, isWhole = false): CollectionQuery {
  return isWhole && query.$take === undefined ? { $top: maxTop, ...query } : query;
}

function fail(status: number, message: string): never {
  throw new HttpError(status, message);
}
