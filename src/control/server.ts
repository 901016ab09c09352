import type { App } from '../fake/http/app.ts';
import type { Clock } from '../world/time/clock.ts';
import type { ErrorBoundary } from './error-boundary.ts';
import type { Identity } from './identity.ts';
import type { Recording } from './journal/recorder.ts';
import type { Budget } from './memory/budget.ts';
import type { OverrideTable } from './overrides/override.ts';
import type { Router } from './router/router.ts';
import type { State } from './state/state.ts';
import type { TaskOptions } from './worlds/open.ts';
import type { Queue } from './worlds/transfer.ts';
import type { Registry } from './worlds/worlds.ts';

/** What all worlds of one server share. */
export interface Server {
  readonly app: App;
  readonly router: Router;
  /** Scheme and host of requests that are made without a socket. */
  readonly origin: string;
  /** The application path, without a slash at its end. */
  readonly basePath: string;
  /** What clients behind a proxy use, without a slash at its end. */
  readonly publicUrl: string | undefined;
  readonly tasks: TaskOptions;
  /** What operations answer instead in each world, from its beginning. */
  readonly overrides: OverrideTable | undefined;
  readonly recording: Recording;
  readonly identity: Identity | undefined;
  readonly state: State | undefined;
  /** Real time. */
  readonly hostClock: Clock;
  readonly worlds: Registry;
  /** What all of them take in memory. */
  readonly budget: Budget;
  /** Of imports. */
  readonly queue: Queue;
  readonly errors: ErrorBoundary;
}
