import type { CollectionBody } from '../../contract/collections.ts';
import type { Entities, entities } from '../../contract/entities.gen.ts';
import type { operationTable } from '../../contract/operations.gen.ts';
import type {
  EntityName,
  ExpansionName,
  Input,
  OperationId,
  OwnStatusOf,
  Reply,
  ResourceName,
  Schemas,
} from '../../contract/operations.ts';
import type { Fields, Value } from '../../query/ast.ts';
import type { World, WorldStore } from '../../world/world.ts';

/** Prints records at the address that the client used. */
export interface Serializer {
  /** A record as a response prints it. */
  serialize<E extends EntityName>(entity: E, record: Entities[E], expand?: readonly string[]): Schemas[E];
  /** What is printed of something else that never changes; worked out once, like the text of it. */
  memoize<T extends object>(source: object, print: () => T): T;
  /** The absolute address of a path of the document. */
  absoluteUrl(path: string): string;
  /** The absolute address of an operation. */
  urlFor(operation: OperationId, parameters?: Readonly<Record<string, string>>): string;
}

/** Everything that a handler works with: the request, the world, and ways to answer. */
export interface Call<K extends OperationId> extends Input<K>, Serializer {
  readonly world: World;
  readonly store: WorldStore;
  /** The expansions that `$expand` asks for, by their documented names. */
  readonly expand: readonly string[];
  /**
   * The records of a collection that the caller may see and the request's query options choose, in the shape that the
   * document has for the collection.
   */
  list<E extends EntityName, P = Schemas[E]>(
    entity: E,
    records: Iterable<Entities[E]>,
    options?: ListOptions<Entities[E], P>,
  ): CollectionBody<CollectionOf<K>, P>;
  /**
   * A page of a collection whose items are no records, in the shape that the document has for it.
   * @param isWhole whether it is not cut
   */
  page<T>(items: readonly T[], isWhole?: boolean): CollectionBody<CollectionOf<K>, T>;
  /** Of some records those that the caller may see, for what is printed in no collection. */
  visible<E extends EntityName>(entity: E, records: Iterable<Entities[E]>): readonly Entities[E][];
  /** The collections that are asked in TQL, as far as the caller may see them. */
  searched(): readonly SearchedKind[];
  /** Ends the request with an error response that the document declares. */
  fail(status: Extract<OwnStatusOf<K>, 400 | 403 | 404 | 409 | 500>, message: string): never;
  /** Says of the request, in the hints of the journal, what its author may not have meant. */
  note(sentence: string): void;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
}

/** How a collection differs from the usual. */
export interface ListOptions<T = never, P = unknown> {
  /** The order in which records come that the request puts in none, as `$orderby` writes it. */
  readonly orderBy?: string;
  /** What `tql` means beyond the properties of the record and the functions that do without packages. */
  readonly tql?: TqlMeaning<T>;
  /** Whether it is printed as it is, and not cut where the request says nothing of a page. */
  readonly isWhole?: boolean;
  /** What is printed of a record, where that is not the record itself. */
  readonly print?: (record: T) => P;
  /** The names that lead to a record, where the collection has its items in objects. */
  readonly keys?: (record: T) => readonly string[];
}

/** What stands in a name of a query: what people read, and the id that a clause may give in its place. */
export type TextAndId = readonly [text: string | undefined, id?: string | undefined];

/** The meaning of names in TQL that are not properties of the record. */
export interface TqlMeaning<T> {
  /** Names whose values are worked out. */
  readonly derive: Readonly<Record<string, (record: T) => TextAndId>>;
  /** Other names of properties, such as those that requests have for them. */
  readonly otherNames?: Readonly<Record<string, string>>;
  /**
   * Lists of records that belong to a record, which a query asks in braces:
   * `Relationships IN { RelatedToEntityType = Script }`.
   */
  readonly related?: Readonly<Record<string, RelatedRecords<T>>>;
  /** Names of values of picklists, of which a record may have several: the clause holds when it holds for one of them. */
  readonly picked?: Readonly<Record<string, (record: T) => readonly PickedValue[]>>;
  /** The names of custom fields that there are; those that a record has a value of in `FieldValues` are known anyway. */
  readonly customFields?: () => Iterable<string>;
  /** Texts inside a record besides its own properties, such as those of its steps: `Text` finds them. */
  readonly innerTexts?: (record: T) => Iterable<string | null | undefined>;
  /** When a record was last changed, of those that print no such time. */
  readonly changedAt?: (record: T) => string | undefined;
  /** Values that a name could have in some records, besides those that it has: `Fill` in aggregated expressions wants all. */
  readonly possible?: Readonly<Record<string, (records: Iterable<T>) => Iterable<string>>>;
  /** Answers a function with values, or with undefined when there is none of that name. */
  resolve(name: string, args: readonly Value[]): readonly Value[] | undefined;
}

/** A value of a picklist, as a query asks for it. */
export type PickedValue = { readonly Text: string; readonly Id: string };

/** A list of records that belong to a record. */
export interface RelatedRecords<T> {
  /** What each of them has. */
  readonly fields: Fields;
  /** Names that stand for several of these fields. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  of(record: T): Iterable<object>;
}

/** A collection that is asked in TQL: what it lists of what the caller may see, and what its names mean. */
export interface SearchedKind {
  readonly entity: EntityName;
  readonly records: Iterable<object>;
  readonly tql: TqlMeaning<object>;
}

/** Answers the requests to one operation. */
export type Handler<K extends OperationId> = (call: Call<K>) => Reply<K>;

/**
 * What is done before a request is answered: what is loaded for it, or in turns what would hold up others. Then its handler
 * is called, with the same body. It writes nothing that a client sees, since the handler may refuse the request.
 */
export type Preparation<K extends OperationId> = (
  request: Pick<Call<K>, 'world' | 'store' | 'path' | 'body'>,
) => Promise<void>;

type Facts = typeof operationTable;
type CollectionOf<K extends OperationId> = Facts[K] extends { readonly collection: infer C } ? C : never;
type OperationsOf<R> = { [K in OperationId]: Facts[K]['resource'] extends R ? K : never }[OperationId];
type Expandable = { [E in EntityName]: ExpansionName<E> extends never ? never : E }[EntityName];
type EntitiesOf<R> = {
  [E in Expandable]: (typeof entities)[E]['resource'] extends R ? E : never;
}[Expandable];

/** What each expansion of an entity prints. */
export type Expansions<E extends EntityName> = {
  readonly [N in ExpansionName<E>]-?: (
    record: Entities[E],
    world: Serializer & { readonly store: WorldStore },
  ) => N extends keyof Schemas[E] ? NonNullable<Schemas[E][N]> | Extract<Schemas[E][N], null> : never;
};

/** The behaviour of one resource file. */
export type Resource<R extends ResourceName> = {
  readonly operations: { readonly [K in OperationsOf<R>]: Handler<K> };
  readonly preparations?: { readonly [K in OperationsOf<R>]?: Preparation<K> };
} & (EntitiesOf<R> extends never
  ? object
  : { readonly expansions: { readonly [E in EntitiesOf<R>]: Expansions<E> } });

/**
 * Gives the operations and expansions of `openapi/<name>.yaml` their behaviour. Every one of them must be there, with a
 * reply that the document declares: anything else does not compile.
 * @example
 * export default defineResource('root', { operations: { listRootResources: () => ({ status: 200, body: { Links: [] } }) } });
 */
export function defineResource<R extends ResourceName>(_name: R, resource: Resource<R>): Resource<R> {
  return resource;
}
