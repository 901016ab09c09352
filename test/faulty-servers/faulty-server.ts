import type { OperationId } from '../../src/contract/operations.ts';
import type { Mock, MockOptions } from '../../src/index.ts';
import { checks } from '../../src/verify/engine/checks.ts';
import type { Mode } from '../../src/verify/http/client.ts';

/** What carries a request to a server and brings back the response. */
export type Fetch = typeof globalThis.fetch;

/** Puts one fault between a client and the fake. */
export type Sabotage = (fetch: Fetch, mock: Mock) => Fetch;

/** A server with one fault. */
export interface FaultyServer {
  /** A sentence that says what it does wrong. */
  readonly name: string;
  /** Names of checks; one of them must catch it. */
  readonly caughtBy: readonly string[];
  /**
   * Checks that make the requests that show it, where a check of every exchange catches it and few requests are enough; without
   * them, the whole run is made.
   */
  readonly shownBy?: readonly string[];
  /** The least mode in which it is to be caught. */
  readonly mode: Mode;
  readonly sabotage: Sabotage;
  /** What the message must speak of, so that it names the fault. */
  readonly message?: RegExp;
  readonly mock?: MockOptions;
  /** Milliseconds to wait for a response. */
  readonly timeout?: number;
}

/** The checks that a run needs to catch a faulty server; all of them when undefined. */
export function checksFor({ caughtBy, shownBy }: FaultyServer): readonly string[] | undefined {
  if (shownBy) return shownBy;
  // A faulty server that is caught by a check of every exchange needs everything that makes requests.
  return caughtBy.every((name) => checks.some((check) => check.name === name)) ? caughtBy : undefined;
}

/** A faulty server and the file that it comes from. */
export interface CataloguedServer extends FaultyServer {
  readonly kind: string;
}

/** A server that keeps the contract, but differs from the fake. */
export interface ConformingVariant {
  readonly name: string;
  readonly sabotage?: Sabotage;
  readonly mock?: () => MockOptions;
  /** The operation that it stands for, where there is one for each. */
  readonly of?: OperationId;
  /** The modes in which it is tried; all when absent. */
  readonly modes?: readonly Mode[];
  /** Whether two that are asked the same need not print the same. */
  readonly differs?: true;
  /** The most requests that a read-only run may make. */
  readonly maxRequests?: number;
}
