import type { OperationId } from '../../contract/operations.ts';
import type { Finding } from '../findings/finding.ts';
import type { Exchange } from '../http/exchange.ts';

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
  found(finding: Finding, cause: string): void;
  /** What shows that the server is something else; undefined when it is not, or not yet known. */
  readonly unlike: Unlikeness | undefined;
}

/** When a server is something else: docs/decisions/early-stop.md says how near faulty and honest servers come. */
const threshold = {
  /** So many operations have to be asked, */
  asked: 20,
  /** this part of them has to break the contract, */
  wrong: 0.75,
  /** in so many ways for each that was asked, as one fault may show everywhere, */
  ways: 1 / 3,
  /** or no more than this part of them may ever have succeeded. */
  successes: 0.1,
};

/** Begins to compare. */
export function createLikeness(): Likeness {
  const asked = new Set<OperationId>();
  const wrong = new Set<OperationId>();
  const ways = new Set<string>();
  const succeeded = new Set<OperationId>();
  return {
    note({ operation, response }) {
      asked.add(operation);
      if (response.status < 300) succeeded.add(operation);
    },
    found({ operation, severity }, cause) {
      if (severity !== 'violation' || operation === undefined) return;
      wrong.add(operation);
      ways.add(cause);
    },
    get unlike() {
      const { size } = asked;
      if (size < threshold.asked || wrong.size < threshold.wrong * size) return undefined;
      const isVaried = ways.size >= threshold.ways * size;
      if (!isVaried && succeeded.size > threshold.successes * size) return undefined;
      return { wrong: wrong.size, asked: size };
    },
  };
}
