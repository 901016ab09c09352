import type { OperationId } from '../contract/operations.ts';
import type { Clause } from '../verify/findings/finding.ts';
import type { Exchange } from '../verify/http/exchange.ts';

/** One of the two servers that are compared. */
export type Side = 'real' | 'fake';

/** Both; the first is the one that the other is compared with. */
export const sides: readonly Side[] = ['real', 'fake'];

/** The other one. */
export const otherSide = (side: Side): Side => (side === 'real' ? 'fake' : 'real');

/**
 * What is wrong where two servers differ: the documentation, where both agree against it; one of them, where the other one and the
 * documentation agree; `unclear` where both keep the documentation and differ, or both break it in different ways.
 */
export type Blame = 'documentation' | Side | 'unclear';

/** Every blame, in the order in which they are told. */
export const blames: readonly Blame[] = ['fake', 'real', 'documentation', 'unclear'];

/** What one of the servers did. */
export interface Seen {
  /** What breaks the documentation, in a sentence; absent where nothing does. */
  readonly message?: string | undefined;
  /** What is at the place of the difference; absent where there is nothing. */
  readonly value?: unknown;
  /** The request and its response, where it was asked. */
  readonly exchange?: Exchange | undefined;
}

/** A way in which two servers differ, or both break the documentation. */
export interface ServerDifference {
  /** Which side is wrong. */
  readonly blame: Blame;
  /** Why it is blamed, in a sentence. */
  readonly because: string;
  /** The operation that shows it. */
  readonly operation?: OperationId | undefined;
  /** Where in the response: a JSON pointer with `*` for any element of a list, /status or /headers/X. */
  readonly where?: string | undefined;
  /** The check that found it, or how the responses differ: `status`, `type`, `value`, `missing`, `items`, `order`, `file`. */
  readonly kind: string;
  /** One sentence. */
  readonly message: string;
  /** In how many requests it was seen. */
  readonly count: number;
  /** What the real server has shown. */
  readonly real: Seen;
  /** What the second server, or the mock, has shown. */
  readonly fake: Seen;
  /** Other requests that read and have shown it, each with the response of the real server: some of many. */
  readonly others?: readonly Exchange[] | undefined;
  /** What the document says, where it is broken. */
  readonly clause?: Clause | undefined;
  /** A command that shows it at the server that is blamed; at the real one, where none is. Undefined where no request showed it. */
  readonly reproduce?: string | undefined;
}

/** Something that is no fault of either server, or was not compared. */
export interface Remark {
  /** What it is about. */
  readonly what: string;
  /** Why it is no difference, or was not compared. */
  readonly why: string;
  /** How often it was seen. */
  readonly count: number;
}
