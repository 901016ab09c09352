import type { OperationId } from '../../contract/operations.ts';
import type { VerifyCoverageRow } from '../coverage/coverage.ts';
import type { SampledResource } from '../discovery/crawl.ts';
import type { BaselineEntry } from '../findings/baseline.ts';
import type { Cause } from '../findings/cause.ts';
import type { Difference, SeenDifference } from '../findings/difference.ts';
import type { LedgerEntry } from '../fixtures/ledger.ts';
import type { Mode } from '../http/client.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Ending } from './ending.ts';
import type { Unlikeness } from './likeness.ts';
import type { CheckRun, Selection } from './selection.ts';

/** How a server is verified. Only the address is needed. */
export interface VerifyOptions extends Selection {
  /** The server's address with its application path. */
  readonly url: string;
  /** Makes the requests; the global `fetch` when absent. A mock's `fetch` verifies it without a socket. */
  readonly fetch?: typeof fetch | undefined;
  /** What may be done to the server; `read-only` when absent. */
  readonly mode?: Mode | undefined;
  /** Who requests are made as, by Basic authentication; nobody when absent. */
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** The seed of generated requests; a fixed one when absent. */
  readonly seed?: number | undefined;
  /** Milliseconds to wait for a response; 30,000 when absent. */
  readonly timeout?: number | undefined;
  /** Requests per second; no limit when absent. */
  readonly rate?: number | undefined;
  /**
   * How many checks run in parallel, of those that can; when absent, four on this machine and in full mode, and one on a server that
   * others may use.
   */
  readonly concurrency?: number | undefined;
  /** Addresses of the server that cannot be found by following links. */
  readonly pathParameters?:
    | readonly { readonly operation: OperationId; readonly path: SampledResource['path'] }[]
    | undefined;
  /** Differences that are known and accepted for the time being. */
  readonly baseline?: readonly BaselineEntry[] | undefined;
  /**
   * Whether the credentials are known to have every permission: a 403 that may be for want of one breaks the contract then. False
   * when absent, and it only tells what was not exercised.
   */
  readonly allPermissions?: boolean | undefined;
  /** Whether the run goes on when nearly everything is wrong, so that the server must be something else; false when absent. */
  readonly noEarlyStop?: boolean | undefined;
  /** Differences of an earlier run, which are accepted: only others break the contract. */
  readonly known?: readonly Difference[] | undefined;
  /** Ends the run early; what was found by then is told. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the run ends, whatever is left to do; 15 minutes when absent. */
  readonly maxTime?: number | undefined;
  /** Told what the run is doing, at each step and at each response. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Told of each exchange, and of the check or step that has made the request. */
  readonly onExchange?: ((exchange: Exchange, by: string) => void) | undefined;
  /** Waits; the real time when absent. A test passes the clock of its mock. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
  /** Milliseconds, for `maxTime`; the real time when absent. A test passes the clock of its mock. */
  readonly now?: (() => number) | undefined;
}

/** How far a run is. */
export interface Progress {
  /** The names of the checks that are under way, or what else is done. */
  readonly doing: string;
  /** How many checks are done, and how many there are. */
  readonly done: number;
  /** How many there are. */
  readonly of: number;
  /** How many requests were made. */
  readonly requests: number;
}

/** What a run comes to, besides its findings. */
export interface Summary {
  /** How much of the contract was checked. */
  readonly coverage: readonly VerifyCoverageRow[];
  /** Every check, and why it has not run where it has not. */
  readonly checks: readonly CheckRun[];
  /** How many requests were sent. */
  readonly requests: number;
  /** Milliseconds. */
  readonly elapsed: number;
  /** What the run was allowed to do. */
  readonly mode: Mode;
  /** The part of the server that was looked at. */
  readonly sample: readonly {
    readonly operation: OperationId;
    readonly known: number;
    readonly read: number;
  }[];
  /** What the findings come down to, the heaviest first. */
  readonly causes: readonly Cause[];
  /** Every difference that breaks the contract, or would if it were not known. */
  readonly differences: readonly SeenDifference[];
  /** Why the run was over before everything was looked at; undefined when it was not. */
  readonly ended?: Ending | undefined;
  /** What shows that the server is something else than the one that is documented; undefined when it is not. */
  readonly unlike?: Unlikeness | undefined;
  /** How many records the run has made. */
  readonly made: number;
  /** What the run has made and could not delete. */
  readonly leftovers: readonly LedgerEntry[];
}
