import { isLoopback } from '../../contract/http/server-url.ts';
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

/** A check, and as other ones what it does besides, each at its own time. */
export function partsOf(check: Check): readonly Check[] {
  return [check, ...(check.besides ?? []).map((work) => ({ ...check, ...work }))];
}

/**
 * What can go on side by side, and what comes one after the other. Checks that read go first, all beside each other: they compare
 * what they read, and nobody changes it. Then come those that change things, one after the other, with those beside them that watch
 * tasks. Last come those that compare nothing, and beside them what others would have noticed.
 * @param checks in the order of the list
 * @returns phases, of which one begins when the one before it is over; each of strands, each of checks in their order
 */
export function phasesOf(checks: readonly Check[], isReadOnly: boolean): readonly (readonly Check[][])[] {
  const those = (effect: Check['effect']) =>
    checks.filter((check) => (isReadOnly ? 'reads' : check.effect) === effect);
  const inSequence = (effect: Check['effect']) => [those(effect)].filter((strand) => strand.length > 0);
  const eachAlone = (effect: Check['effect']) => those(effect).map((check) => [check]);
  return [
    eachAlone('reads'),
    [...inSequence('changes'), ...eachAlone('watches')],
    [...inSequence('probes'), ...eachAlone('adds')],
  ];
}
