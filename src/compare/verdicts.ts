import { anyElement } from '../verify/contract/schema-lookup.ts';
import type { CheckRun } from '../verify/engine/selection.ts';
import { causeKey, propertyOf } from '../verify/findings/cause.ts';
import type { Finding } from '../verify/findings/finding.ts';
import type { Exchange } from '../verify/http/exchange.ts';
import { type Blame, otherSide, type Seen, type ServerDifference, type Side, sides } from './difference.ts';
import { createRequests, type Requests } from './requests.ts';
import { seenIn } from './seen.ts';
import type { ValueDifference } from './values.ts';
import type { Pair } from './walk.ts';

/** What is known of a fault: who has it, in which requests it was seen, and what shows it best. */
interface Fault {
  readonly check: string;
  readonly seen: Partial<Record<Side, { finding: Finding; requests: Requests; other: Exchange | undefined }>>;
}

/** A way in which responses differ that break nothing. */
interface Unequal {
  readonly difference: ValueDifference;
  readonly pair: Pair;
  readonly requests: Requests;
}

/** A difference, where it is in the response that shows it, and other requests that have shown it at the one who is blamed. */
export interface Verdict extends ServerDifference {
  readonly pointer?: string | undefined;
  readonly shownBy?: readonly Exchange[] | undefined;
}

/** What is kept of what is found. */
export interface Room {
  /** How many differences: those that come first; all when absent. */
  readonly differences?: number;
  /** How many characters of the responses that show them; all when absent. */
  readonly characters?: number;
}

/** Collects what was seen at both servers, and says whose fault it is. */
export interface Verdicts {
  /**
   * A server breaks the document.
   * @param other what the other one has responded to the same, where that is known
   */
  fault(side: Side, finding: Finding, other?: Exchange): void;
  /** Both were asked the same, and responded differently. */
  unequal(difference: ValueDifference, pair: Pair): void;
  /** What the checks of a server have looked at. */
  looked(side: Side, checks: readonly CheckRun[]): void;
  differences(): Verdict[];
}

/** Begins to collect. */
export function createVerdicts({
  differences = Number.POSITIVE_INFINITY,
  characters = Number.POSITIVE_INFINITY,
  because = 'both servers do what the documentation says',
}: Room & {
  /** Why nobody is blamed where responses differ that break nothing. */
  readonly because?: string;
} = {}): Verdicts {
  const faults = new Map<string, Fault>();
  const unequal = new Map<string, Unequal>();
  const checks: Partial<Record<Side, readonly CheckRun[]>> = {};
  let used = 0;

  function fits(length: number): boolean {
    if (used + length > characters) return false;
    used += length;
    return true;
  }

  /** Whether there is room for what shows another difference. */
  const hasRoom = (length: number) => faults.size + unequal.size < differences && fits(length);

  /** Whether a check has looked at an operation of a server, so that it would have found the same there. */
  function hasLooked(side: Side, { check, operation }: Finding): boolean {
    const run = checks[side]?.find(({ name }) => name === check);
    if (!run || run.skipped !== undefined) return run === undefined;
    return operation === undefined || run.asked === undefined || run.asked.includes(operation);
  }

  /** Whether a server has another fault at the same place. */
  function hasOther(side: Side, { operation, where }: Finding, key: string): boolean {
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

  function judged(key: string, { check, seen }: Fault): Verdict {
    const [first] = sides.filter((side) => seen[side]);
    const side = first as Side;
    const { finding, requests } = seen[side] as { finding: Finding; requests: Requests };
    const shown = finding.exchanges.at(-1);
    const { operation, where, message, clause } = finding;
    const [blame, because] = blameOf(key, side, finding, seen[otherSide(side)] !== undefined);
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

  function blameOf(key: string, side: Side, finding: Finding, isBoth: boolean): [Blame, string] {
    if (isBoth) return ['documentation', 'both servers do the same, and the documentation says otherwise'];
    const other = otherSide(side);
    if (hasOther(other, finding, key))
      return ['unclear', 'both servers break the documentation at this place, each in its own way'];
    if (!hasLooked(other, finding))
      return [
        'unclear',
        `the ${side} server breaks the documentation; the ${other} one could not be asked the same`,
      ];
    return [side, `the ${other} server does what the documentation says, and the ${side} one does not`];
  }

  /** Whether a difference is that of a fault, which says more. */
  function isExplained({ where }: ValueDifference, { real: { operation } }: Pair): boolean {
    return [...faults.values()].some(({ seen }) =>
      sides.some((side) => {
        const finding = seen[side]?.finding;
        return finding?.operation === operation && isAt(where, finding.where);
      }),
    );
  }

  return {
    fault(side, finding, other) {
      const key = JSON.stringify([finding.operation, causeKey(finding.check, finding)]);
      const known = faults.get(key);
      const before = known?.seen[side];
      if (!before && !hasRoom(charactersOf(finding) + (other?.response.text.length ?? 0))) return;
      const fault = known ?? { check: finding.check, seen: {} };
      faults.set(key, fault);
      const isClearer = !before || lengthOf(finding) < lengthOf(before.finding);
      const requests = before?.requests ?? createRequests();
      requests.add(finding.exchanges.at(-1) ?? finding, other, fits);
      fault.seen[side] = isClearer ? { finding, requests, other } : before;
    },
    unequal(difference, pair) {
      const { kind, where, origin = where } = difference;
      const key = JSON.stringify([pair.real.operation, kind, origin]);
      const known = unequal.get(key);
      if (!known && !hasRoom(lengthOfPair(pair))) return;
      const isClearer = !known || lengthOfPair(pair) < lengthOfPair(known.pair);
      const requests = known?.requests ?? createRequests();
      requests.add(pair.real, pair.fake, fits);
      unequal.set(key, isClearer ? { difference, pair, requests } : known);
    },
    looked(side, runs) {
      checks[side] = runs;
    },
    differences: () => [
      ...[...faults].map(([key, fault]) => judged(key, fault)),
      ...[...unequal.values()]
        .filter(({ difference, pair }) => !isExplained(difference, pair))
        .map((it) => unequalToDifference(it, because)),
    ],
  };
}

/** Whether a place is at or below the place of a fault; what is wrong with a whole response is wrong everywhere in it. */
function isAt(where: string, fault: string | undefined): boolean {
  if (fault === undefined) return false;
  if (fault === '/status') return true;
  const place = anyElement(fault);
  return where === place || where.startsWith(`${place}/`) || propertyOf(where) === propertyOf(place);
}

function unequalToDifference({ difference, pair, requests }: Unequal, because: string): ServerDifference {
  const { kind, where, real, fake } = difference;
  return {
    blame: 'unclear',
    because,
    operation: pair.real.operation,
    where,
    kind,
    message: sentences[kind](pair.real.operation, where),
    count: requests.count,
    real: { value: real, exchange: pair.real },
    fake: { value: fake, exchange: pair.fake },
    others: othersThan(pair.real, requests.some),
  };
}

const othersThan = (shown: Exchange | undefined, some: readonly Exchange[]) =>
  some.filter((it) => it.request.url !== shown?.request.url);

const sentences: Readonly<Record<ValueDifference['kind'], (operation: string, where: string) => string>> = {
  status: (operation) => `${operation} responds with another status.`,
  type: (operation, where) => `${operation} prints a value of another type at ${where}.`,
  value: (operation, where) => `${operation} prints another value at ${where}.`,
  missing: (operation, where) => `Only one of the servers prints ${where} of ${operation}.`,
  items: (operation, where) => `Only one of the servers has an item in ${where} of ${operation}.`,
  order: (operation, where) => `${operation} has the items of ${where} in another order.`,
  file: (operation) => `${operation} gives back another file.`,
};

const charactersOf = ({ exchanges }: Finding) =>
  exchanges.reduce((sum, { response }) => sum + response.text.length, 0);

const lengthOf = ({ exchanges }: Finding) =>
  exchanges.length === 0
    ? Number.POSITIVE_INFINITY
    : exchanges.reduce((sum, { response }) => sum + 500 + response.text.length, 0);

const lengthOfPair = ({ real, fake }: Pick<Pair, Side>) =>
  real.response.text.length + fake.response.text.length;
