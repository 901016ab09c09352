import type { OperationId } from '../../contract/operations.ts';
import type { ShowDifferences } from '../journal/passed.ts';

/** What is overridden: an operation, or `unhandled`, every request that no operation answers. */
export type OverrideTarget = OperationId | 'unhandled';

/** A request to an operation that is overridden. */
export interface OverriddenRequest {
  /** The request as it came. */
  readonly request: Request;
  /** The parameters of the path, in lower case. */
  readonly path: Readonly<Record<string, string>>;
  /** What the client uses as the address of the server: addresses in a response begin with it. */
  readonly base: string;
  /** Path and query below `base`, as the client wrote them. */
  readonly target: string;
  /** Has the journal show how the response differs from what the mock would have responded; also after it was sent. */
  readonly showDifferences?: ShowDifferences | undefined;
}

/** A response as plain JSON. For bytes and other bodies, give a `Response`. */
export interface PlainResponse {
  /** 200 when absent. */
  readonly status?: number | undefined;
  /** They take the place of those that a response has anyway, in whatever letter case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A value of JSON; no body when absent. */
  readonly body?: unknown;
}

/** Answers in the place of an operation; undefined, or null, leaves it to the operation. */
export type OverrideHandler = (asked: OverriddenRequest) => MadeResponse | Promise<MadeResponse>;

type MadeResponse = Response | PlainResponse | undefined | null;

/** How long an override lasts. */
export interface OverrideOptions {
  /** How many requests it answers at most; all when absent. */
  readonly times?: number | undefined;
}

/** What operations answer instead, by their names. */
export type OverrideTable = {
  readonly [Target in OverrideTarget]?: OverrideHandler | PlainResponse | Response | undefined;
};

/** An override that was added. */
export interface AddedOverride {
  /** By which it is removed. */
  readonly id: string;
  /** What is overridden. */
  readonly operation: OverrideTarget;
  /** What it answers, where that is plain JSON. */
  readonly response?: PlainResponse | undefined;
  /** How many requests it answers at most; all when absent. */
  readonly times?: number | undefined;
  /** How many requests it has answered. */
  readonly used: number;
}
