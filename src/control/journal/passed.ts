import type { SeenExchange } from '../../contract/http/seen-exchange.ts';
import type { OperationId } from '../../contract/operations.ts';
import type { RawResponse } from '../../fake/http/response.ts';

/** A way in which the response of another server differs from what the mock would have responded. */
export interface PassedDifference {
  /** What is wrong: the other server, the mock, the documentation where both agree against it, or nobody knows. */
  readonly blame: 'fake' | 'real' | 'documentation' | 'unclear';
  /** Why it is blamed, in a sentence. */
  readonly because: string;
  /** The operation that responds otherwise. */
  readonly operation?: OperationId | undefined;
  /** The check that found it, or how the responses differ: `status`, `type`, `value`, `missing`, `items`, `order`, `file`. */
  readonly kind: string;
  /** One sentence. */
  readonly message: string;
  /** Where in the response: a JSON pointer with `*` for any element of a list, /status or /headers/X. */
  readonly where?: string | undefined;
  /** What the other server has there, as JSON that may be cut; absent where it has nothing. */
  readonly real?: string | undefined;
  /** What the mock has there, in the same way. */
  readonly fake?: string | undefined;
}

/** What `Via` says last of a response that another server has given. */
export const viaMock = '1.1 et-mock';

/** A request that was passed on to another server, and what that has responded. */
export interface PassedExchange extends SeenExchange {
  /** Has the journal show how the response differs from what the mock would have responded. */
  readonly showDifferences: ShowDifferences;
}

/** What has come of comparing what was passed on to another server. */
export interface PassedComparison {
  /** The address of the other server. */
  readonly server: string;
  /** Whether values were compared, too: the mock has a seed, which is taken for a recording of the server. */
  readonly isSameData: boolean;
  /** How many exchanges were passed on. */
  readonly passed: number;
  /** How many of them were compared with the mock's. */
  readonly compared: number;
  /** How many wait for that. */
  readonly waiting: number;
  /** In groups, as `et-mock compare` has them. */
  readonly differences: readonly (PassedDifference & {
    /** How often it was seen. */
    readonly count: number;
    /** A command that shows it. */
    readonly reproduce?: string | undefined;
  })[];
  /** What is no fault of either server, or was not compared, and why. */
  readonly remarks: readonly { readonly what: string; readonly why: string; readonly count: number }[];
}

/** Tells how a response differs, once that is known. */
export type ShowDifferences = (differences: readonly PassedDifference[]) => void;

const listeners = new WeakMap<RawResponse, (listener: ShowDifferences) => void>();

/**
 * Makes what somebody tells by how a response differs: before it is sent, or later.
 * @returns `show` for who finds out, and `belongsTo` for who knows the response
 */
export function createShowing() {
  let found: Parameters<ShowDifferences>[0] | undefined;
  let listener: ShowDifferences | undefined;
  return {
    show(differences: Parameters<ShowDifferences>[0]): void {
      found = differences;
      listener?.(differences);
    },
    belongsTo(response: RawResponse): void {
      listeners.set(response, (heard) => {
        listener = heard;
        if (found) heard(found);
      });
    },
  };
}

/** Calls back when it is known how a response differs; never where nobody finds out. */
export function onDifferences(response: RawResponse, listener: ShowDifferences): void {
  listeners.get(response)?.(listener);
}
