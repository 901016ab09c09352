import { isLoopback } from '../../contract/server-url.ts';
import type { Check } from './check.ts';

/** A server that others may use is asked by one check at a time, unless somebody wants it otherwise. */
const usual = { ownServer: 4, others: 1 };

/** What is known of the server before it is asked. */
interface Target {
  readonly url: string;
  readonly mode?: string | undefined;
}

/**
 * How many checks go on side by side when nobody says so: four on this machine and where everything may be changed, which nobody
 * does to a server that others use; otherwise one.
 */
export function usualConcurrency({ url, mode }: Target): number {
  return isLoopback(new URL(url).hostname) || mode === 'full' ? usual.ownServer : usual.others;
}

/**
 * What can go on side by side, and what comes one after the other. Checks that read go first, all beside each other: they compare
 * what they read, and nobody changes it. Then come those that change things, one after the other, with those beside them that watch
 * tasks.
 * @param checks in the order of the list
 * @returns phases, of which one begins when the one before it is over; each of strands, each of checks in their order
 */
export function phasesOf(checks: readonly Check[], isReadOnly: boolean): readonly (readonly Check[][])[] {
  const effectOf = (check: Check) => (isReadOnly ? 'reads' : check.effect);
  const reading = checks.filter((check) => effectOf(check) === 'reads');
  const watching = checks.filter((check) => effectOf(check) === 'watches');
  const changing = checks.filter((check) => effectOf(check) === 'changes');
  return [
    reading.map((check) => [check]),
    [...(changing.length > 0 ? [changing] : []), ...watching.map((check) => [check])],
  ];
}
