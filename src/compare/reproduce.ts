import { curlOf } from '../verify/http/exchange.ts';
import type { ServerDifference, Side } from './difference.ts';
import type { Verdict } from './judged-faults.ts';
import type { ComparedServer } from './options.ts';

/** A difference with the command that shows it. */
export function reproducible(
  { pointer: _, shownBy: __, ...difference }: Verdict,
  servers: Readonly<Record<Side, ComparedServer>>,
): ServerDifference {
  const { blame, real, fake } = difference;
  const side: Side = blame === 'fake' || (blame !== 'real' && !real.exchange) ? 'fake' : 'real';
  const { exchange } = side === 'fake' ? fake : real;
  if (!exchange) return difference;
  return { ...difference, reproduce: curlOf(exchange, servers[side].credentials !== undefined) };
}
