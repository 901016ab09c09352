import type { Side } from './difference.ts';
import { createEvidence } from './evidence.ts';
import type { Verdict } from './judged-faults.ts';
import type { ComparedServer, Comparison } from './options.ts';
import { inOrder } from './order.ts';
import { reproducible } from './reproduce.ts';

/** Differences as they are told: in order, without what is secret, with a command that shows each. */
export function reportOf(
  verdicts: readonly Verdict[],
  servers: Readonly<Record<Side, ComparedServer>>,
): Pick<Comparison, 'differences'> {
  const evidence = createEvidence(servers);
  return { differences: inOrder(verdicts).map((it) => evidence(reproducible(it, servers))) };
}
