import type { OperationId } from '../../contract/operations.ts';
import type { Exchange } from '../http/exchange.ts';

/**
 * How much a finding weighs: a `violation` breaks the documented contract; a `warning` is a difference where the
 * documentation itself is in doubt, or a known difference that needs attention; `information` is good to know.
 */
export type Severity = 'violation' | 'warning' | 'information';

/** One thing that a check has found. */
export interface Finding {
  /** The name of the check. */
  readonly check: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** The operation at which it was found. */
  readonly operation?: OperationId | undefined;
  /** The documented example that was replayed, if one was. */
  readonly example?: string | undefined;
  /** One sentence that names the fault. */
  readonly message: string;
  /** Where in the response: a JSON pointer, /status or /headers/X. */
  readonly where?: string | undefined;
  /** What the contract says. */
  readonly expected?: unknown;
  /** What the server has responded. */
  readonly actual?: unknown;
  /** The request that showed it and its response; several where a sequence was needed, the last one shows it. */
  readonly exchanges: readonly Exchange[];
  /** What the document says, and where it has that from. */
  readonly clause?: Clause | undefined;
  /** Titles of the contradictions between the sources that bear on this. */
  readonly discrepancies: readonly string[];
  /** Whether it is accepted for the time being: then it is information. */
  readonly isKnown?: true | undefined;
  /** How to see it again: the seed of generated requests. */
  readonly seed?: number | undefined;
}

/** A place of the document. */
export interface Clause {
  /** JSON pointer into the OpenAPI document. */
  readonly pointer: string;
  /** The help page or reference, and its heading. */
  readonly source: string;
}
