import type { VerifyOptions } from '../verify/engine/options.ts';
import type { Mode } from '../verify/http/client.ts';
import type { WorldExport } from '../world/seeds/export-format.ts';
import type { Seed } from '../world/seeds/seed.ts';
import type { Remark, ServerDifference, Side } from './difference.ts';

/** A server, and how requests to it are made. */
export interface ComparedServer
  extends Pick<VerifyOptions, 'fetch' | 'credentials' | 'timeout' | 'rate' | 'wait'> {
  /** The server's address with its application path. */
  readonly url: string;
}

/** How two servers are compared. Only the address of the real one is needed. */
export interface CompareOptions extends Pick<VerifyOptions, 'mode' | 'only' | 'seed' | 'maxTime' | 'signal'> {
  /** The server that is compared. */
  readonly real: ComparedServer;
  /** The server that is compared with it; a mock in this process with a recording of the real one when absent. */
  readonly fake?: ComparedServer | undefined;
  /** What that mock starts with, instead of a recording that is made now: one with everything in clear (`--keep '*'`). */
  readonly world?: Seed | WorldExport | undefined;
  /** Told how far it is, at each step and at each response. */
  readonly onProgress?: ((progress: CompareProgress) => void) | undefined;
}

/** How far a comparison is. */
export interface CompareProgress {
  /** What is being done. */
  readonly doing: string;
  /** How many steps are done. */
  readonly done: number;
  /** How many steps there are. */
  readonly of: number;
  /** How many requests were sent. */
  readonly requests: number;
}

/** What a comparison has come to. */
export interface Comparison {
  /** The server that was compared. */
  readonly real: string;
  /** The address of the other server; absent where it was a mock in this process. */
  readonly fake?: string | undefined;
  /** Whether nothing was asked of the real server: its responses are those of an archive. */
  readonly isTraffic?: true | undefined;
  /** Whether they were passed on while they were compared, and there is no archive. */
  readonly isPassing?: true | undefined;
  /** What the run was allowed to do. */
  readonly mode: Mode;
  /** Whether both have the same records, so that the values of their responses were compared. */
  readonly isSameData: boolean;
  /** The differences by their blame; within each, another operation or check comes before what repeats one. */
  readonly differences: readonly ServerDifference[];
  /** What is no difference, or was not compared. */
  readonly remarks: readonly Remark[];
  /** How many responses of both were compared. */
  readonly pairs: number;
  /** How many requests each server got. */
  readonly requests: Readonly<Record<Side, number>>;
  /** Milliseconds. */
  readonly elapsed: number;
  /** Why it was over before everything was looked at, after "the comparison"; undefined when it was not. */
  readonly ended?: string | undefined;
  /** What could not be deleted of what the comparison has made; an address for each. */
  readonly leftovers: Readonly<Record<Side, readonly string[]>>;
}
