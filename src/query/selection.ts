type Entry<T> = { readonly item: T; readonly index: number };

/**
 * The first `count` items in the given order; of equals, those that stand first. A small count does not sort the
 * rest: a heap holds the items kept so far, the last of them at its root, and most items cost one comparison.
 */
export function firstOf<T>(
  items: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  if (items.length < 2) return items.slice(0, count);
  // Keeping a large part in a heap was measured to be slower than sorting all.
  if (count > items.length / 16) return items.toSorted(compare).slice(0, count);
  const heap = new Heap<T>(count, compare);
  items.forEach((item, index) => {
    heap.offer(item, index);
  });
  return heap.sorted();
}

class Heap<T> {
  readonly #count: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #entries: Entry<T>[] = [];

  constructor(count: number, compare: (a: T, b: T) => number) {
    this.#count = count;
    this.#compare = compare;
  }

  offer(item: T, index: number): void {
    const entries = this.#entries;
    if (entries.length < this.#count) {
      entries.push({ item, index });
      this.#rise();
      return;
    }
    const [root] = entries;
    // An equal one came later, so it stays out.
    if (root === undefined || this.#compare(item, root.item) >= 0) return;
    entries[0] = { item, index };
    this.#sink();
  }

  sorted(): readonly T[] {
    return this.#entries.toSorted((a, b) => this.#after(a, b)).map(({ item }) => item);
  }

  #after(a: Entry<T>, b: Entry<T>): number {
    return this.#compare(a.item, b.item) || a.index - b.index;
  }

  #rise(): void {
    for (let at = this.#entries.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#isAfter(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const child = this.#isAfter(left + 1, left) ? left + 1 : left;
      if (!this.#isAfter(child, at)) return;
      this.#swap(child, at);
      at = child;
    }
  }

  #isAfter(at: number, other: number): boolean {
    const a = this.#entries[at];
    const b = this.#entries[other];
    return a !== undefined && b !== undefined && this.#after(a, b) > 0;
  }

  #swap(at: number, other: number): void {
    const a = this.#entries[at];
    const b = this.#entries[other];
    if (a === undefined || b === undefined) return;
    this.#entries[at] = b;
    this.#entries[other] = a;
  }
}
