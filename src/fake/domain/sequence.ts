import { entities } from '../../contract/entities.gen.ts';
import type { Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { WorldStore } from '../../world/store/records.ts';

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
 * @param last the highest number that was given away and is gone
 * @example
 * freeNumber(store.Script, 'Number', 'ProjectId', project.Id);
 */
export function freeNumber<T extends Entity, G extends keyof T>(
  records: Collection<T>,
  field: keyof T,
  group: G,
  value: T[G],
  last = 0,
): number {
  const next = nextIn(records, field, last + 1, group, value);
  if (next < greatest) return next;
  const taken = new Set<unknown>(records.where(group, value).map((record) => record[field]));
  if (!taken.has(next)) return next;
  let free = 1;
  while (taken.has(free)) free++;
  return free;
}

/** What has a number of its own in its project. */
export type Numbered = 'Script' | 'Requirement' | 'AgileRun' | 'Incident';

interface NumberedRecord extends Entity {
  readonly ProjectId: string;
  readonly Number?: number;
  readonly IncidentNumber?: number;
}

const numberedOf = (store: WorldStore, entity: Numbered) => ({
  records: store[entity] as unknown as Collection<NumberedRecord>,
  field: entities[entity].numbers.field,
});

/** The number of a new record of a project: one that no other has there, or had. */
export function nextNumber(store: WorldStore, entity: Numbered, projectId: string): number {
  const { records, field } = numberedOf(store, entity);
  const last = store.Project.get(projectId)?.LastNumbers?.[entity];
  return freeNumber(records, field, 'ProjectId', projectId, last);
}

/** Whether another record of the project has the number. */
export function isNumberTaken(
  store: WorldStore,
  entity: Numbered,
  projectId: string,
  number: number | undefined,
  record?: { readonly Id: string },
): boolean {
  const { records, field } = numberedOf(store, entity);
  return records.where(field, number).some((it) => it.ProjectId === projectId && it.Id !== record?.Id);
}

/**
 * Refuses a number that another record of the project has. One that comes from another project gets the next instead.
 * @param record as it is, unless it is a new one
 */
export function rejectTakenNumber(
  call: {
    readonly body: { readonly Number?: number | null };
    readonly store: WorldStore;
    fail(status: 403, message: string): never;
  },
  entity: Numbered,
  projectId: string,
  record?: NumberedRecord,
): void {
  const { body, store, fail } = call;
  if (body.Number == null || (record && record.ProjectId !== projectId)) return;
  // What was read may be sent again, whatever it is.
  if (record?.[entities[entity].numbers.field] === body.Number) return;
  if (isNumberTaken(store, entity, projectId, body.Number, record))
    fail(403, `The number ${body.Number} is taken in the project ${projectId}.`);
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
 * Says in the journal that a list which was sent is shorter than the one whose place it takes: whoever wrote it may have meant to
 * add to it.
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
