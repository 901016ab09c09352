import { anyElement } from '../verify/contract/schema-lookup.ts';
import type { CheckRun } from '../verify/engine/selection.ts';
import { causeKey, propertyOf } from '../verify/findings/cause.ts';
import type { Finding } from '../verify/findings/finding.ts';
import type { Exchange } from '../verify/http/exchange.ts';
import { type ServerDifference, type Side, sides } from './difference.ts';
import { type Evidence, type Fault, judgedFaults, othersThan, type Verdict } from './judged-faults.ts';
import { createRequests, type Requests } from './requests.ts';
import type { ValueDifference } from './values.ts';
import type { Pair } from './walk.ts';

/** A way in which responses differ that break nothing. */
interface Unequal {
  readonly difference: ValueDifference;
  readonly pair: Pair;
  readonly requests: Requests;
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
  const checks: Evidence['checks'] = {};
  let used = 0;

  function fits(length: number): boolean {
    if (used + length > characters) return false;
    used += length;
    return true;
  }

  /** Whether there is room for what shows another difference. */
  const hasRoom = (length: number) => faults.size + unequal.size < differences && fits(length);

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
      ...judgedFaults({ faults, checks }),
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
