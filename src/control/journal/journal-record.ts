import type { OperationId } from '../../contract/operations.ts';
import type { Problem } from '../../contract/validation/problem.ts';
import type { ServiceRequest } from '../../fake/http/request.ts';
import type { PassedDifference } from './passed.ts';

/** What is to be said of an exchange. */
export interface Verdict {
  /**
   * Whether the request keeps the contract and is one that an operation answers; where it was passed on to another server, the
   * response, too.
   */
  readonly valid: boolean;
  readonly problems: {
    readonly request: readonly Problem[];
    /** None as long as a stream goes on. */
    readonly response: readonly Problem[];
  };
  /** Sentences for people: which operations are near, what the request should have said. */
  readonly hints: readonly string[];
}

/** A request and its response as the journal reads them from where it has noted them. */
export interface JournalRecord {
  readonly number: number;
  /** Epoch milliseconds of the world's clock when it was answered. */
  readonly at: number;
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly url: string;
  /** Names and values by turns, where that is how they came. */
  readonly headers: ServiceRequest['headers'] | readonly string[];
  /** As it was sent, or empty where that was too much to be kept; undefined where none was read. */
  readonly body: Uint8Array | undefined;
  /** How many bytes were sent. */
  readonly bodySize: number | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>> | undefined;
  /** What was sent of the response so far, as far as it could be kept: a text, or bytes in pieces. */
  readonly sent: string | readonly Uint8Array[];
  /** How many bytes were sent; of a text that is worked out when somebody asks. */
  readonly size: number | undefined;
  readonly ended: boolean;
  /** What the operation has said of the request. */
  readonly notes: readonly string[] | undefined;
  /** What was said of it before, once it had ended. */
  readonly verdict: Verdict | undefined;
  /** How the response differs from that of the mock, where that was looked at. */
  readonly differences: readonly PassedDifference[] | undefined;
}

/** How many bytes of the response are kept in pieces. */
export const lengthOf = (sent: readonly Uint8Array[]): number =>
  sent.reduce((length, piece) => length + piece.length, 0);
