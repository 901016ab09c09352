import type { Entity } from './layers.ts';

/** The highest numbers of a field: one for each group of records. */
interface Highest<T extends Entity> {
  readonly field: keyof T;
  /** The field whose values are the groups; all records are one when absent. */
  readonly group: keyof T | undefined;
  readonly numbers: Map<unknown, number>;
}

/** Remembers which number is the highest, from when somebody first asks. */
export class HighestNumbers<T extends Entity> {
  readonly #known: Highest<T>[] = [];

  /** @param records those of the group; looked at only where its number is not known */
  find(
    field: keyof T,
    group: keyof T | undefined,
    value: unknown,
    records: () => Iterable<T>,
  ): number | undefined {
    const { numbers } =
      this.#known.find((it) => it.field === field && it.group === group) ?? this.#begin(field, group);
    const known = numbers.get(value);
    if (known !== undefined) return known;
    let highest: number | undefined;
    for (const record of records()) {
      const number = numberOf(record, field);
      if (number !== undefined && (highest === undefined || number > highest)) highest = number;
    }
    if (highest !== undefined) numbers.set(value, highest);
    return highest;
  }

  /** To be told of each write. */
  follow(before: T | undefined, after: T | undefined): void {
    for (const { field, group, numbers } of this.#known) {
      const [left, joined] = [groupOf(before, group), groupOf(after, group)];
      const [old, now] = [numberOf(before, field), numberOf(after, field)];
      const stays = left === joined && old !== undefined && now !== undefined && now >= old;
      if (before && old === numbers.get(left) && !stays) numbers.delete(left);
      const highest = after && numbers.get(joined);
      if (highest !== undefined && now !== undefined && now > highest) numbers.set(joined, now);
    }
  }

  /** To be called when all records are replaced. */
  forget(): void {
    this.#known.length = 0;
  }

  #begin(field: keyof T, group: keyof T | undefined): Highest<T> {
    const begun: Highest<T> = { field, group, numbers: new Map() };
    this.#known.push(begun);
    return begun;
  }
}

function numberOf<T extends Entity>(record: T | undefined, field: keyof T): number | undefined {
  const number: unknown = record?.[field];
  return typeof number === 'number' ? number : undefined;
}

function groupOf<T extends Entity>(record: T | undefined, group: keyof T | undefined): unknown {
  return group === undefined ? undefined : record?.[group];
}
