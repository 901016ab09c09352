import type { OperationId } from '../contract/operations.ts';
import type { WriteText } from './files/seed-writer.ts';

/** How a server is recorded. Only the address and what becomes of it are needed. */
export interface RecordOptions {
  /** The server's address with its application path. */
  readonly url: string;
  /** The file that the seed is written to, or whatever takes it piece by piece. */
  readonly out: string | WriteText;
  /** Makes the requests; the global `fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
  /** Who requests are made as, by Basic authentication; nobody when absent. */
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** Milliseconds to wait for a response; 30,000 when absent. */
  readonly timeout?: number | undefined;
  /** Requests per second; no limit when absent. */
  readonly rate?: number | undefined;
  /** Only these projects and what is in them, by Id, Name or Slug. */
  readonly projects?: readonly string[] | undefined;
  /** Runs, incidents, events and messages that are older are left out: a date in ISO 8601. */
  readonly since?: string | undefined;
  /** How many requests may lead to a record, each for one record of those before: 0 reads only what lists many records at once. */
  readonly depth?: number | undefined;
  /** The maximum number of records of each entity. */
  readonly most?: number | undefined;
  /** Properties whose texts stay in clear: `Project.Name`, `Project`, `Name`, or `*` for all. */
  readonly keep?: readonly string[] | undefined;
  /** The key of the pseudonyms: the same key gives the same ones. Each recording has another one when absent. */
  readonly key?: string | undefined;
  /** Goes on with a recording of the same file that was interrupted. */
  readonly resume?: boolean | undefined;
  /** Ends the recording early; what was read by then is written. */
  readonly signal?: AbortSignal | undefined;
  /** Told how far it is, at each response. */
  readonly onProgress?: ((progress: RecordProgress) => void) | undefined;
  /** Told of each request that was answered, and is in the recording. */
  readonly onRead?:
    | ((request: { readonly operation: OperationId; readonly url: string }) => void)
    | undefined;
  /** Waits; the real time when absent. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
}

/** How far a recording is. */
export interface RecordProgress {
  /** The operation that is asked. */
  readonly doing: string;
  /** How many requests are done. */
  readonly done: number;
  /** How many are known so far. */
  readonly of: number;
  /** How many requests were sent. */
  readonly requests: number;
}

/** What a recording has come to. */
export interface RecordSummary {
  /** How many records there are of each entity that has some. */
  readonly records: Readonly<Record<string, number>>;
  /** What is not in it: an entity or an operation, why, and how often. */
  readonly left: readonly LeftOut[];
  /** The properties whose texts have stayed in clear, without ids, dates and what has only a few values. */
  readonly clear: readonly string[];
  /** How many requests were sent. */
  readonly requests: number;
  /** Milliseconds. */
  readonly elapsed: number;
  /** Whether it was ended before everything was read: by `signal`, or because the server was lost. */
  readonly isInterrupted: boolean;
  /** Why it was, after "the recording"; undefined when it was not. */
  readonly ended?: string | undefined;
}

/** Something that is not in a recording. */
export interface LeftOut {
  /** What is left out. */
  readonly what: string;
  /** Why it is, in a sentence. */
  readonly why: string;
  /** How many records, or requests; 0 where nobody knows. */
  readonly count: number;
}
