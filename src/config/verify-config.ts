import type { BaselineEntry, VerifyOptions } from '../verify.ts';

/** What the configuration of a verification may say; the command line goes before it. */
export interface VerifyConfig
  extends Pick<VerifyOptions, 'mode' | 'only' | 'seed' | 'rate' | 'pathParameters' | 'noEarlyStop'> {
  /** Seconds to wait for a response. */
  readonly timeout?: number;
  /** Minutes that the run may take. */
  readonly maxTime?: number;
  readonly user?: string;
  /** The name of the environment variable that has the password. */
  readonly passwordEnv?: string;
  readonly baseline?: readonly BaselineEntry[];
}
