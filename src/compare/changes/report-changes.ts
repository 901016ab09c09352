import { operationVerification } from '../../contract/verification.ts';
import type { Side } from '../difference.ts';
import type { ComparedServer } from '../options.ts';
import type { Remarks } from '../remarks.ts';
import { createNormalizer } from '../same-text.ts';
import { ofPlaces, type Unrecorded } from '../unrecorded.ts';
import type { Verdicts } from '../verdicts.ts';
import { type Change, compareChanges } from './changes.ts';
import type { CommonIds } from './common-ids.ts';

/** Who is told how the responses to changes differ. */
interface ChangeReporting {
  readonly servers: Readonly<Record<Side, ComparedServer>>;
  readonly common: CommonIds;
  readonly unrecorded: Unrecorded;
  readonly verdicts: Verdicts;
  readonly remarks: Remarks;
}

/**
 * Tells how two servers have responded differently to the same changes. What begins a background task is left out: it goes on in its own
 * time at each server.
 * @returns how many changes both were asked for
 */
export function reportChanges(
  { servers, common, unrecorded, verdicts, remarks }: ChangeReporting,
  changes: Readonly<Record<Side, readonly Change[]>>,
): number {
  const isCompared = ({ exchange }: Change) => !operationVerification[exchange.operation].startsTask;
  const { real, fake } = changes;
  const normalize = createNormalizer([servers.real.url, servers.fake.url]);
  let count = 0;
  for (const { differences, ...pair } of compareChanges({
    real,
    fake,
    isCommon: common.has,
    normalize,
    isCompared,
    unrecorded: ofPlaces(unrecorded),
  })) {
    count++;
    for (const difference of differences) {
      const { tolerated, where } = difference;
      if (tolerated !== undefined) remarks.add(`${pair.real.operation} ${where}`, tolerated);
      else verdicts.unequal(difference, { ...pair, again: async () => pair });
    }
  }
  const alone = [...real, ...fake].filter(isCompared).length - 2 * count;
  if (alone > 0)
    remarks.add('changes that were not compared', 'only one of the servers was asked for them', alone);
  return count;
}
