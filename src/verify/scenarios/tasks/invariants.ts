import type { Item } from '../../../contract/collections.ts';
import { hasFailed } from '../../contract/tasks.ts';
import type { RawFinding } from '../../engine/check.ts';
import { shown } from '../../findings/assertions.ts';

/** A way in which what is told of a task cannot be true. */
export type TaskFault = Pick<RawFinding, 'message' | 'where'>;

/** Fractions that the pages print although the counts say others: processed, total, fraction. */
const printed = [
  [1, 2, 0.34],
  [1, 4, 0.1],
];

/** Rounded to two places, up or down. */
const rounding = 0.0101;

/** What cannot be true of a task at one moment. */
export function* stateFindings(task: Item): Generator<TaskFault> {
  const { Complete, Error: error, TotalElements: total, ProcessedElements: processed } = task;
  const { ProgressInPercent: fraction, StartedAt, FinishedAt } = task;
  if (hasFailed(task)) {
    yield { where: '/Error', message: `fails with the Error ${shown(error)}` };
    return;
  }
  if (typeof total === 'number' && typeof processed === 'number') {
    if (processed > total) {
      yield { where: '/ProcessedElements', message: `has processed ${processed} elements of ${total}` };
    }
    if (Complete === true && processed < total) {
      yield {
        where: '/ProcessedElements',
        message: `is complete with ${processed} of ${total} elements processed`,
      };
    }
    if (typeof fraction === 'number' && total > 0 && processed <= total) {
      const isPrinted = printed.some(([p, t, f]) => p === processed && t === total && f === fraction);
      if (!isPrinted && Math.abs(fraction - processed / total) > rounding) {
        const message = `has ProgressInPercent ${fraction} with ${processed} of ${total} elements processed`;
        yield { where: '/ProgressInPercent', message };
      }
    }
  }
  if (Complete === true && FinishedAt === undefined) {
    yield { where: '/FinishedAt', message: 'is complete and has no FinishedAt' };
  }
  if (Complete === false && typeof FinishedAt === 'string') {
    yield { where: '/FinishedAt', message: `is not complete and has the FinishedAt ${FinishedAt}` };
  }
  if (instant(FinishedAt) < instant(StartedAt)) {
    yield {
      where: '/FinishedAt',
      message: `has the FinishedAt ${FinishedAt}, before its StartedAt ${StartedAt}`,
    };
  }
}

/**
 * What cannot be true of a task at two moments, one after the other.
 * @param tolerance milliseconds by which StartedAt may move
 */
export function* sequenceFindings(before: Item, after: Item, tolerance = 0): Generator<TaskFault> {
  if (before.Id !== after.Id) yield { where: '/Id', message: `has the Id ${after.Id} after ${before.Id}` };
  const moved = Math.abs(instant(after.StartedAt) - instant(before.StartedAt));
  if (moved > tolerance) {
    yield { where: '/StartedAt', message: `has StartedAt ${after.StartedAt} after ${before.StartedAt}` };
  }
  if (before.Complete === true && after.Complete !== true) {
    yield { where: '/Complete', message: 'was complete and is not any more' };
    return;
  }
  if (before.Complete === true && instant(after.FinishedAt) !== instant(before.FinishedAt)) {
    if (before.FinishedAt !== undefined && after.FinishedAt !== undefined) {
      yield {
        where: '/FinishedAt',
        message: `has FinishedAt ${after.FinishedAt} after ${before.FinishedAt}`,
      };
    }
  }
  const names = ['TotalElements', 'ProcessedElements', 'ProgressInPercent'];
  for (const name of names) {
    const [was, is] = [before[name], after[name]];
    if (typeof was !== 'number' || typeof is !== 'number' || is >= was) continue;
    // With more elements found the same work is a smaller part of the whole.
    if (name === 'ProgressInPercent' && Number(after.TotalElements) > Number(before.TotalElements)) continue;
    yield { where: `/${name}`, message: `goes back: ${name} is ${is} after ${was}` };
  }
}

/** Epoch milliseconds; NaN for what is not a time. */
export function instant(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}
