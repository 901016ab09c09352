import { type BaseLayer, type CollectionState, type Entity, placeOf } from './layers.ts';

/** How values become the keys by which records are found. */
export type KeyOf = (value: unknown) => unknown;

/** As it is. */
export const exactly: KeyOf = (value) => value;
/** Whatever its letter case is. */
export const inAnyCase: KeyOf = (value) => (typeof value === 'string' ? value.toLowerCase() : value);

/** Changed records of one field, by key. */
interface Noted {
  readonly ids: Map<unknown, Set<string>>;
  size: number;
}

/**
 * What stands in the place of indexes that nobody declared. Each is made when somebody first asks for its field, and never
 * forgets: what it finds is compared with what the records are now. So nothing has to be undone, and a moment that is kept
 * costs nothing.
 */
export class Lookups<T extends Entity> {
  readonly #noted = new Map<KeyOf, Map<keyof T, Noted>>();

  /** The records whose field has the key of a value, in order. */
  find(state: CollectionState<T>, field: keyof T, value: unknown, keyOf: KeyOf): T[] {
    const { base, changes } = state;
    const key = keyOf(value);
    const ground = groundOf(base, field as string, keyOf).get(key) ?? [];
    const found = (ground as T[]).filter(({ Id }) => !changes.has(Id));
    const before = found.length;
    for (const id of this.#notedOf(state, field, keyOf).ids.get(key) ?? []) {
      const record = changes.get(id)?.record;
      if (record && keyOf(record[field]) === key) found.push(record);
    }
    const isOrdered = found.length === before || found.length === 1;
    return isOrdered ? found : found.sort((a, b) => placeOf(state, a.Id) - placeOf(state, b.Id));
  }

  /** To be told of each record that is written. */
  follow(after: T): void {
    for (const [keyOf, fields] of this.#noted)
      for (const [field, noted] of fields) note(noted, keyOf(after[field]), after.Id);
  }

  /** To be called when all records are replaced. */
  forget(): void {
    this.#noted.clear();
  }

  #notedOf({ changes }: CollectionState<T>, field: keyof T, keyOf: KeyOf): Noted {
    const fields = within(this.#noted, keyOf);
    const known = fields.get(field);
    // Made anew where most of it is of values that records no longer have.
    if (known && known.size <= 2 * changes.size + 100) return known;
    const made: Noted = { ids: new Map(), size: 0 };
    for (const { record } of changes.values()) if (record) note(made, keyOf(record[field]), record.Id);
    fields.set(field, made);
    return made;
  }
}

function note(noted: Noted, key: unknown, id: string): void {
  const ids = noted.ids.get(key);
  noted.size++;
  if (ids) ids.add(id);
  else noted.ids.set(key, new Set([id]));
}

type Index = ReadonlyMap<unknown, readonly Entity[]>;

/** By seed: all stores on it share what was worked out of it. */
const grounds = new WeakMap<object, Map<KeyOf, Map<string, Index>>>();

function groundOf(base: BaseLayer<Entity>, field: string, keyOf: KeyOf): Index {
  const byKey = grounds.get(base) ?? new Map<KeyOf, Map<string, Index>>();
  grounds.set(base, byKey);
  const fields = within(byKey, keyOf);
  const known = fields.get(field);
  if (known) return known;
  const index = new Map<unknown, Entity[]>();
  for (const record of base.records) {
    const key = keyOf(record[field as 'Id']);
    const bucket = index.get(key);
    if (bucket) bucket.push(record);
    else index.set(key, [record]);
  }
  fields.set(field, index);
  return index;
}

/** The map in a map, made where it is not there. */
function within<K, F, V>(maps: Map<K, Map<F, V>>, key: K): Map<F, V> {
  const known = maps.get(key) ?? new Map<F, V>();
  maps.set(key, known);
  return known;
}
