/** The number of items that were left out, of those that were asked for, and of all that there are. */
export type CountName = 'Skip' | 'Top' | 'Total';

/** What the document says of an operation whose success is a collection. */
export interface CollectionFacts {
  /** How many objects, one in another, whose keys are names lead to an item; 0 where the items stand in a list. */
  readonly levels: 0 | 1 | 2 | 3;
  /** The property of the body that has the items; absent where the body is the list in any case. */
  readonly property?: string;
  /** Whether the list stands alone, with no object around it unless there are counts to print. */
  readonly bare: boolean;
  /** The counts that are printed in any case. */
  readonly counts: readonly CountName[];
  /** Those that are printed with `$inlinecount=allpages` alone. */
  readonly inlineCounts: readonly CountName[];
  /** Whether the collection has an address of its own in `Self`. */
  readonly self: boolean;
  /** Whether `Links` lead to its other pages. */
  readonly links: boolean;
}

/** Whether a search over all kinds goes through a collection: it is asked in TQL alone, and is below nothing. */
export const isSearched = (operation: {
  readonly path: string;
  readonly query: readonly string[];
  readonly prints?: string;
}): boolean =>
  operation.query.includes('tql') &&
  !operation.query.includes('$filter') &&
  operation.prints !== undefined &&
  !operation.path.includes('{');

/** A record as a response prints it. */
export type Item = Readonly<Record<string, unknown>>;

/** Items as they stand below some levels of names. */
type Held<L extends CollectionFacts['levels'], T> = {
  0: readonly T[];
  1: Named<T>;
  2: Named<Named<T>>;
  3: Named<Named<Named<T>>>;
}[L];
type Named<T> = Readonly<Record<string, T>>;

type Counts<C extends CollectionFacts> = { readonly [N in C['counts'][number]]: number } & {
  readonly [N in C['inlineCounts'][number]]?: number;
};
type Around<C extends CollectionFacts, T> = C extends { readonly property: infer P extends string }
  ? { readonly [N in P]: Held<C['levels'], T> } & Counts<C>
  : never;

/** The body of a collection of some items. */
export type CollectionBody<C, T> = C extends CollectionFacts
  ? (C['bare'] extends true ? readonly T[] : never) | Around<C, T>
  : never;

/**
 * The items in the body of a success; none when there is no collection.
 * @example
 * itemsIn(operationFacts.searchProjects.collection, { Items: [{ Id: 'eb06e5d8-…' }] }); // [{ Id: 'eb06e5d8-…' }]
 */
export function itemsIn(collection: CollectionFacts | undefined, body: unknown): readonly Item[] {
  if (!collection || typeof body !== 'object' || body === null) return [];
  if (Array.isArray(body)) return collection.bare ? body : [];
  const held = collection.property === undefined ? undefined : (body as Item)[collection.property];
  if (collection.levels > 0) return leavesOf(held, collection.levels);
  return Array.isArray(held) ? held : [];
}

/** Where the items of a body are, as a JSON pointer into it. */
export function pointerToItems(collection: CollectionFacts | undefined, body: unknown): string {
  return collection?.property === undefined || Array.isArray(body) ? '' : `/${collection.property}`;
}

const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is below some levels of names. */
function leavesOf(value: unknown, levels: number): readonly Item[] {
  if (!isObject(value)) return [];
  return levels === 0 ? [value] : Object.values(value).flatMap((inner) => leavesOf(inner, levels - 1));
}
