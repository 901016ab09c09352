/** The number of items that were left out, of those that were asked for, and of all that there are. */
export type CountName = 'Skip' | 'Top' | 'Total';

/** What the document says of an operation whose success is a collection. */
export interface CollectionFacts {
  /** How the items stand: in a list, or in objects whose keys are names, one in another. */
  readonly items: 'list' | 'nested';
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

/** A record as a response prints it. */
export type Item = Readonly<Record<string, unknown>>;

/** Items in objects whose keys are names. */
export interface Nested<T> {
  readonly [name: string]: T | Nested<T>;
}

type Counts<C extends CollectionFacts> = { readonly [N in C['counts'][number]]: number } & {
  readonly [N in C['inlineCounts'][number]]?: number;
};
type Around<C extends CollectionFacts, T> = C extends { readonly property: infer P extends string }
  ? { readonly [N in P]: C['items'] extends 'nested' ? Nested<T> : readonly T[] } & Counts<C>
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
  if (collection.items === 'nested') return isObject(held) ? leavesOf(held) : [];
  return Array.isArray(held) ? held : [];
}

/** Where the items of a body are, as a JSON pointer into it. */
export function pointerToItems(collection: CollectionFacts | undefined, body: unknown): string {
  return collection?.property === undefined || Array.isArray(body) ? '' : `/${collection.property}`;
}

const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object that has nothing but objects in it only groups them by names. */
function leavesOf(value: Item): readonly Item[] {
  const inner = Object.values(value);
  return inner.every(isObject) ? inner.flatMap(leavesOf) : [value];
}
