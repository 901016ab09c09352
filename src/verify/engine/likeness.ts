import type { OperationId } from '../../contract/operations.ts';
import type { Finding } from '../findings/finding.ts';
import { type Exchange, fieldsOf, itemsOf } from '../http/exchange.ts';

/** A server that is something else than the one that is documented, and what shows it. */
export interface Unlikeness {
  /** How many operations break the contract. */
  readonly wrong: number;
  /** How many operations were asked. */
  readonly asked: number;
}

/** Tells a server with faults from one that is something else altogether. */
export interface Likeness {
  note(exchange: Exchange): void;
  /**
   * Takes note of a finding.
   * @param cause what it has in common with others
   */
  found(finding: Pick<Finding, 'operation' | 'severity'>, cause: string): void;
  /** What shows that the server is something else; undefined when it is not, or not yet known. */
  readonly unlike: Unlikeness | undefined;
}

/** When a server is something else: docs/decisions/verifier/early-stop.md says how near faulty and honest servers come. */
const threshold = {
  /** How many operations have to be asked, */
  asked: 20,
  /** this part of them has to break the contract, */
  wrong: 0.75,
  /** a little less where they break it in so many ways for each that was asked that no one fault shows so, */
  nearlyWrong: 0.7,
  manyWays: 1.25,
  /** in how many ways for each that was asked, as one fault may show everywhere, */
  ways: 1 / 3,
  /** or no more than this part of them may ever have succeeded. */
  successes: 0.1,
  /** Or how many operations were asked the same again, */
  again: 8,
  /** and at no more than this part of them something was printed again that had been printed before. */
  constant: 0.1,
};

/** How many records of a response are remembered. */
const maxIds = 100;

/** What leaves the records that are printed as they are. */
const harmless = ['$top', '$expand'];

/** The ids that a response prints of what was asked for, the first ones. */
function idsIn(exchange: Exchange): string[] {
  const records = [fieldsOf(exchange), ...itemsOf(exchange)].slice(0, maxIds);
  return records.flatMap(({ Id }) => (typeof Id === 'string' ? Id.toLowerCase() : []));
}

/** Begins to compare. */
export function createLikeness(): Likeness {
  const asked = new Set<OperationId>();
  const wrong = new Set<OperationId>();
  const ways = new Set<string>();
  const succeeded = new Set<OperationId>();
  const printed = new Map<string, ReadonlySet<string>>();
  const again = new Set<OperationId>();
  const constant = new Set<OperationId>();

  /** Takes note of whether what is asked for again is what it was. */
  function compare(exchange: Exchange): void {
    const { operation, request, response } = exchange;
    const isPlain = Object.keys(request.query).every((option) => harmless.includes(option));
    if (request.method !== 'GET' || response.status !== 200 || !isPlain || constant.has(operation)) return;
    const ids = idsIn(exchange);
    if (ids.length === 0) return;
    const key = JSON.stringify([operation, request.path]);
    const before = printed.get(key);
    printed.set(key, new Set(ids));
    if (!before) return;
    again.add(operation);
    if (ids.some((id) => before.has(id))) constant.add(operation);
  }

  return {
    note(exchange) {
      const { operation, response } = exchange;
      asked.add(operation);
      if (response.status < 300) succeeded.add(operation);
      compare(exchange);
    },
    found({ operation, severity }, cause) {
      if (severity !== 'violation' || operation === undefined) return;
      wrong.add(operation);
      ways.add(cause);
    },
    get unlike() {
      const { size } = asked;
      const unlike = { wrong: wrong.size, asked: size };
      if (again.size >= threshold.again && constant.size <= threshold.constant * again.size) return unlike;
      const least = ways.size >= threshold.manyWays * size ? threshold.nearlyWrong : threshold.wrong;
      if (size < threshold.asked || wrong.size < least * size) return undefined;
      const isVaried = ways.size >= threshold.ways * size;
      if (!isVaried && succeeded.size > threshold.successes * size) return undefined;
      return unlike;
    },
  };
}
