import type { RequestMethod } from '../../contract/http/http-methods.ts';
import type { OperationId } from '../../contract/operations.ts';

/**
 * Which requests a fault applies to. Every condition that is given must hold. In each text `*` stands for any characters, and letter
 * case makes no difference except in values of the query. Of the query and the headers there are at most ten conditions, and a
 * value of more than 2,000 characters does not fit a text with something between two stars.
 */
export interface FaultMatch {
  /** The method of the request. */
  readonly method?: RequestMethod | undefined;
  /** The path behind the application path, such as `/api/project/*`. */
  readonly path?: string | undefined;
  /** Query options by name; a value of `*` asks only that there is one. Of an option that is sent again and again the first 20 count. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** Request headers by name. */
  readonly header?: Readonly<Record<string, string>> | undefined;
}

/**
 * Something that goes wrong, as plain JSON: where, when and what. Without `operation` and `match` it applies to every
 * request to an operation that can go wrong in this way.
 * @example
 * const lostUpdate: Fault = { operation: 'updateProject', first: 1, cut: 'middle' };
 */
export interface Fault {
  /** The operation, or several. */
  readonly operation?: OperationId | readonly OperationId[] | undefined;
  /** Hits only requests that are like this. */
  readonly match?: FaultMatch | undefined;

  /** How many matching requests pass before the fault counts. */
  readonly after?: number | undefined;
  /** Hits every Nth matching request: 3 hits the third, the sixth and so on. */
  readonly every?: number | undefined;
  /** The probability that it hits a request, from 0 to 1; the same requests in each run. */
  readonly share?: number | undefined;
  /** The random seed of `share`; the id of the fault when absent. */
  readonly seed?: string | number | undefined;
  /** How many requests it hits at most. */
  readonly first?: number | undefined;

  /** Milliseconds of the world's clock that pass before the request is carried out; also together with others. */
  readonly latency?: number | undefined;
  /** Responds with this error status, from 400 to 599, which the document gives the operation. Nothing is changed. */
  readonly status?: number | undefined;
  /** Allows a status that the document does not give the operation. */
  readonly undocumented?: boolean | undefined;
  /** Headers of the error response, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Responds with 401, as when the OAuth token has expired. */
  readonly expired?: true | undefined;
  /** Responds with 403, as when a permission is missing; with its name, all operations that need it. */
  readonly forbidden?: true | string | undefined;
  /** Overrides the outcome of the background task that the request starts. */
  readonly task?: 'fails' | 'never ends' | undefined;
  /** The Message of the error response, or the Error of the task. */
  readonly message?: string | undefined;
  /**
   * Ends the connection: `before` anything is done and answered, or in the `middle` of the body, when what was asked
   * for has been done. A stream ends after its first element.
   */
  readonly cut?: 'before' | 'middle' | undefined;
  /** Corrupts the body of the response; what was asked for has been done. Also together with an error response. */
  readonly body?: 'truncated' | 'malformed' | 'html' | 'empty' | undefined;
}

/** A fault that was added, and what it has done so far. */
export interface AddedFault {
  /** By which it is removed. */
  readonly id: string;
  /** What goes wrong, as it was added. */
  readonly fault: Fault;
  /** How many requests matched it, whether it hit them or not. */
  readonly matched: number;
  /** How many of these requests it has hit. */
  readonly hits: number;
}

/** The faults of a world, in the order in which they were added. A request is hit by the first that is due. */
export interface Faults {
  /**
   * Adds a fault, for the requests that come from now on. A world has at most 100.
   * @returns its id
   * @throws Error that says what is wrong with it; then nothing has changed
   * @example
   * mock.faults.add({ operation: 'getProject', status: 404 });
   * (await mock.fetch('/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9')).status; // 404
   */
  add(fault: Fault): string;
  /** The faults that are set, and how many requests each has matched and hit. */
  list(): AddedFault[];
  /** One of them; undefined when there is none with this id. */
  get(id: string): AddedFault | undefined;
  /** Removes a fault; false when there was none. Requests that wait for its latency continue. */
  remove(id: string): boolean;
  /** Removes all faults. */
  clear(): void;
}
