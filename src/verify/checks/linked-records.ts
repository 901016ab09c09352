import type { Check } from '../engine/check.ts';
import { eachReached } from '../fixtures/records.ts';
import { linkFindings, linkings } from '../scenarios/linked/link.ts';

/** Links records of the run to others, and takes the links away. */
export const linkedRecords: Check = {
  name: 'linked-records',
  description:
    'A record that is linked to another one lists it once and says so, and neither any more when the link is removed.',
  operations: linkings.flatMap(({ link, list }) => [link, list]),
  mode: 'sandbox',
  effect: 'changes',
  most: 300,
  run: eachReached(linkings, ({ link }) => [link], linkFindings),
};
