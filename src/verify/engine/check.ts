import type { DocumentedExample } from '../../contract/document.ts';
import type { OperationId } from '../../contract/operations.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { CollectionReadings } from '../discovery/collection-reading.ts';
import type { Sample } from '../discovery/crawl.ts';
import type { Finding } from '../findings/finding.ts';
import type { Sandbox } from '../fixtures/sandbox.ts';
import type { Client, Mode } from '../http/client.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Patience } from '../scenarios/tasks/patience.ts';
import type { Settling } from './settling.ts';

/** What a check has found, before the run adds what it knows itself: the check, the clause, the discrepancies. */
export type RawFinding = Pick<Finding, 'message'> & Partial<Omit<Finding, 'message' | 'check'>>;

/** Something that was found, and the name of the check that has found it. */
export interface Told {
  readonly check: string;
  readonly finding: RawFinding;
}

/** Everything that a check works with. */
export interface Context {
  readonly client: Client;
  /** Ids and records of the server at hand, found through links and collections. */
  readonly sample: Sample;
  /** Where changes are allowed; undefined in read-only mode. */
  readonly sandbox: Sandbox | undefined;
  readonly coverage: Coverage;
  readonly examples: readonly DocumentedExample[];
  /** For generated requests. */
  readonly seed: number;
  /** How long tasks are waited for. */
  readonly patience: Patience;
  /** How long lists are waited for that do not show yet what was just changed. */
  readonly settling: Settling;
  /** What was read of collections before the checks began. */
  readonly collections: CollectionReadings;
  /** Whether the run is about an operation: `--only` can name operations. */
  isWanted(operation: OperationId): boolean;
  /** Takes note of an operation at which a check has looked in a response to others. */
  noteAsked(operation: OperationId): void;
  /** Whether the caller is known to have every permission, so that nothing is hidden from it. */
  readonly hasAllPermissions: boolean;
  /** Takes note of a request that was answered with 403, although it asked for nothing that a server need refuse. */
  noteRefusal(exchange: Exchange): void;
  /** Waits; a test may pass its own clock. Milliseconds. */
  wait(ms: number): Promise<void>;
  /** Waits for a task that goes on by itself; other parts of the same check may go on meanwhile. Milliseconds. */
  waitForTask(ms: number): Promise<void>;
  /** Says what the check has found; it goes where everything goes that is found. */
  tell(finding: RawFinding): void;
  /** Has somebody keep what is found from now on, by the check and in each response; it is told at once when nobody does. */
  collect(keep?: (told: Told) => void): void;
}

/**
 * Looks at one exchange, whichever check has made it. Of what was only read it asks no more than the operation, the path and the
 * response: where nothing is found, the same response is not looked at again.
 */
export interface ExchangeCheck {
  readonly name: string;
  /** One sentence: what it looks for. */
  readonly description: string;
  inspect(exchange: Exchange): Iterable<RawFinding>;
}

/** What a check does, and when. */
export interface CheckWork {
  /**
   * What it does where changes are allowed: it only `reads`; it `watches` what it has the server do, which changes nothing that
   * others look at; or it `changes` things, so that nothing that compares may go on beside it. It `probes` when it compares nothing
   * but what it alone can know of; and it `adds` to what others list, but looks at nothing that they change.
   */
  readonly effect: 'reads' | 'watches' | 'changes' | 'probes' | 'adds';
  /** How many requests it may make, in any mode and with any server; then the run ends it. */
  readonly most: number;
  run(context: Context): AsyncIterable<RawFinding | Told>;
}

/** Makes requests of its own. One file each. */
export interface Check extends CheckWork {
  readonly name: string;
  /** One sentence: what it looks for. */
  readonly description: string;
  /** The operations that it needs, for `--only` and the coverage table. */
  readonly operations: readonly OperationId[];
  /** The documented examples that it exercises, for `--only`. */
  readonly examples?: readonly string[];
  /** The least of the modes in which it can run. */
  readonly mode: Mode;
  /** What is there before it begins: the contents of the project of the run, and with `collections` what is in those of the server. */
  readonly needs?: 'contents' | 'collections';
  /** What it does besides, each at another time: it has another effect on others. */
  readonly besides?: readonly CheckWork[];
}
