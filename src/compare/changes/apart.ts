import { operationFacts } from '../../contract/operations.ts';
import { propertyOf } from '../../verify/findings/cause.ts';
import { type Exchange, isRecord } from '../../verify/http/exchange.ts';
import type { ValueDifference } from '../values.ts';

/** Whether both servers were led the same way until a change: each got the same ones before. */
export interface Steps {
  /**
   * Takes a change of both, in the order of the first one.
   * @param real how many changes the first one got before
   * @param fake how many the other one got before
   * @returns whether those are the same
   */
  take(real: number, fake: number): boolean;
  /** Only one of them has made the change that both got: from then on they are apart. */
  part(): void;
}

/** Begins to count. */
export function createSteps(): Steps {
  let taken = 0;
  let furthest = -1;
  let isApart = false;
  return {
    take(real, fake) {
      // As many as before both, and none of them later: there is none that only one of them got.
      const isTogether = !isApart && taken === real && taken === fake && furthest < fake;
      taken++;
      furthest = Math.max(furthest, fake);
      return isTogether;
    },
    part() {
      isApart = true;
    },
  };
}

/** Why a difference is no fault of either server after the servers were led apart. */
const ledApart =
  'the servers got other changes before, which leads numbers, totals and what is there elsewhere';

/** A difference as it is told where only one server got some change before: what depends on that is no fault of either. */
export function toldApart(difference: ValueDifference, real: Exchange, fake: Exchange): ValueDifference {
  return dependsOnBefore(difference, real, fake) ? { ...difference, tolerated: ledApart } : difference;
}

function dependsOnBefore({ kind, where, real, fake }: ValueDifference, ours: Exchange, theirs: Exchange) {
  if (kind === 'status') return real === 404 || fake === 404;
  // What is searched for is all that there is.
  if (kind === 'items') return isSearch(ours);
  if (kind !== 'value') return false;
  const isSent = [ours, theirs].some(({ request: { body } }) => {
    const sent = isRecord(body) ? body[propertyOf(where)] : undefined;
    return sent !== undefined && (sent === real || sent === fake);
  });
  return isNumbered(real, fake) && !isSent;
}

/** Whether two values are numbers, or texts that differ in numbers alone. */
function isNumbered(real: unknown, fake: unknown): boolean {
  if (typeof real === 'number' && typeof fake === 'number') return true;
  if (typeof real !== 'string' || typeof fake !== 'string') return false;
  const [one, other] = [real, fake].map((it) => it.replace(/\d+/g, '#'));
  return one === other;
}

/** Whether a request lists something, although it is none that reads. */
const isSearch = ({ operation }: Exchange) => operationFacts[operation].collection !== undefined;
