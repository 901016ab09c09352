import type { Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';

/** What a program of .NET can read: its `Int32`. */
const greatest = 2_147_483_647;

/**
 * The number after the highest that some records have. Where that is the greatest possible one, the next has it, too.
 * @param field where they have it
 * @param first what it is when there is none yet
 * @example
 * nextAfter([{ OrderNumber: 4 }, { OrderNumber: 2 }], 'OrderNumber', 0); // 5
 */
export function nextAfter<F extends string>(
  records: Iterable<{ readonly [K in F]?: number }>,
  field: F,
  first: number,
): number {
  let next = first;
  for (const { [field]: number = 0 } of records) next = Math.max(next, number + 1);
  return Math.min(next, greatest);
}

/**
 * The same of the records of a collection, which need not be looked at one by one.
 * @param group those with a value of this field; all of them when absent
 */
export function nextIn<T extends Entity, G extends keyof T>(
  records: Collection<T>,
  field: keyof T,
  first: number,
  group?: G,
  value?: T[G],
): number {
  const highest = records.highest(field, group, value) ?? first - 1;
  return Math.min(Math.max(first, highest + 1), greatest);
}

/**
 * A number that no record of a group has: the one after the highest, or the first free one where that is not possible.
 * @param field where they have it
 * @param group the field whose value they share
 * @example
 * freeNumber(store.Script, 'Number', 'ProjectId', project.Id);
 */
export function freeNumber<T extends Entity, G extends keyof T>(
  records: Collection<T>,
  field: keyof T,
  group: G,
  value: T[G],
): number {
  const next = nextIn(records, field, 1, group, value);
  if (next < greatest) return next;
  const taken = new Set<unknown>(records.where(group, value).map((record) => record[field]));
  if (!taken.has(next)) return next;
  let free = 1;
  while (taken.has(free)) free++;
  return free;
}

/** The number of the version after one. */
export const nextVersion = (version: number): number => Math.min(version + 1, greatest);

/** Steps in the order of their numbers, as they are sent; one without a number counts from where it stands. */
export function inPlace<T extends { readonly OrderNumber?: number | null }>(steps: readonly T[]): T[] {
  return steps
    .map((step, place) => ({ step, at: step.OrderNumber ?? place }))
    .sort((a, b) => a.at - b.at)
    .map(({ step }) => step);
}

/** Records with the newest first; of those of one moment the one that was made last. */
export function newestOf<F extends string, T extends { readonly [K in F]?: string }>(
  records: readonly T[],
  field: F,
): T[] {
  const at = ({ [field]: instant = '' }: T): string => instant;
  return records.toReversed().sort((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
}

/**
 * Says in the journal that a list which was sent is shorter than the one whose place it takes: whoever wrote it may have meant to add to it.
 * @param property the list in the body
 */
export function noteLoss(
  call: { note(sentence: string): void },
  property: string,
  before: number,
  after: number,
): void {
  const gone = before - after;
  if (gone > 0)
    call.note(
      `${property} takes the place of the ${before} that there were: ${gone} ${gone === 1 ? 'is' : 'are'} gone`,
    );
}
