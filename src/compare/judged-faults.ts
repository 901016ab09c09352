import { anyElement } from '../verify/contract/schema-lookup.ts';
import type { CheckRun } from '../verify/engine/selection.ts';
import type { Finding } from '../verify/findings/finding.ts';
import type { Exchange } from '../verify/http/exchange.ts';
import { type Blame, otherSide, type Seen, type ServerDifference, type Side, sides } from './difference.ts';
import type { Requests } from './requests.ts';
import { seenIn } from './seen.ts';

/** What is known of a fault: who has it, in which requests it was seen, and what shows it best. */
export interface Fault {
  readonly check: string;
  readonly seen: Partial<Record<Side, { finding: Finding; requests: Requests; other: Exchange | undefined }>>;
}

/** By what is decided who is to blame. */
export interface Evidence {
  /** What was seen to break the document, by operation and cause. */
  readonly faults: ReadonlyMap<string, Fault>;
  /** What the checks of each server have looked at, where that is known. */
  readonly checks: Partial<Record<Side, readonly CheckRun[]>>;
}

/** A difference, where it is in the response that shows it, and other requests that have shown it at the one who is blamed. */
export interface Verdict extends ServerDifference {
  readonly pointer?: string | undefined;
  readonly shownBy?: readonly Exchange[] | undefined;
}

/** Each fault, with who is to blame for it: a server that has it alone, or the documentation where both have it. */
export function judgedFaults(evidence: Evidence): Verdict[] {
  return Array.from(evidence.faults, ([key, fault]) => judged(key, fault, evidence));
}

function judged(key: string, { check, seen }: Fault, evidence: Evidence): Verdict {
  const [first] = sides.filter((side) => seen[side]);
  const side = first as Side;
  const { finding, requests } = seen[side] as { finding: Finding; requests: Requests };
  const shown = finding.exchanges.at(-1);
  const { operation, where, message, clause } = finding;
  const isBoth = seen[otherSide(side)] !== undefined;
  const [blame, because] = isBoth
    ? bothBlame
    : blameOf(side, finding, hasOther(otherSide(side), finding, key, evidence), evidence);
  const show = (of: Side): Seen => {
    const found = seen[of]?.finding;
    const other = seen[otherSide(of)]?.other;
    if (!found) return other ? seenIn(other, where) : {};
    return { message: found.message, value: found.actual, exchange: found.exchanges.at(-1) };
  };
  return {
    blame,
    because,
    operation,
    where: where === undefined ? undefined : anyElement(where),
    pointer: where,
    kind: check,
    message,
    count: Math.max(...sides.map((it) => seen[it]?.requests.count ?? 0)),
    real: show('real'),
    fake: show('fake'),
    others: othersThan(shown, side === 'real' ? requests.some : requests.counterparts),
    shownBy: othersThan(shown, requests.some),
    clause,
  };
}

const bothBlame: [Blame, string] = [
  'documentation',
  'both servers do the same, and the documentation says otherwise',
];

/** @param hasOther whether the other server has another fault at the same place */
function blameOf(side: Side, finding: Finding, hasOther: boolean, { checks }: Evidence): [Blame, string] {
  if (hasOther) return ['unclear', 'both servers break the documentation at this place, each in its own way'];
  const other = otherSide(side);
  if (!hasLooked(checks[other], finding))
    return [
      'unclear',
      `the ${side} server breaks the documentation; the ${other} one could not be asked the same`,
    ];
  return [side, `the ${other} server does what the documentation says, and the ${side} one does not`];
}

/** Whether a check has looked at an operation of a server, so that it would have found the same there. */
function hasLooked(checks: readonly CheckRun[] | undefined, { check, operation }: Finding): boolean {
  const run = checks?.find(({ name }) => name === check);
  if (!run || run.skipped !== undefined) return run === undefined;
  return operation === undefined || run.asked === undefined || run.asked.includes(operation);
}

/** Whether a server has another fault at the same place. */
function hasOther(side: Side, { operation, where }: Finding, key: string, { faults }: Evidence): boolean {
  if (operation === undefined || where === undefined) return false;
  return [...faults].some(([other, { seen }]) => {
    const finding = seen[side]?.finding;
    return (
      other !== key &&
      finding?.operation === operation &&
      finding.where !== undefined &&
      anyElement(finding.where) === anyElement(where)
    );
  });
}

/** The requests that show a difference besides the one that is shown first. */
export const othersThan = (shown: Exchange | undefined, some: readonly Exchange[]) =>
  some.filter((it) => it.request.url !== shown?.request.url);
