import type { AppOptions } from '../fake/http/app.ts';
import type { WorldExport } from '../world/seeds/export-format.ts';
import type { Seed } from '../world/seeds/seed.ts';
import type { Step } from '../world/tasks/schedule.ts';
import type { Clock } from '../world/time/clock.ts';
import type { Identity } from './identity.ts';
import type { JournalSize } from './journal/journal-size.ts';
import type { PassedComparison } from './journal/passed.ts';
import type { Logger, UnhandledPolicy } from './journal/unhandled.ts';
import type { OverrideTable } from './overrides/override.ts';
import type { GuardOptions } from './router/access-guard.ts';
import type { State } from './state/state.ts';
import type { SeedChoice } from './worlds/seeds.ts';

/** How a mock is made. Everything may be left out. */
export interface MockOptions {
  /** What its worlds hold at first, and how time goes there. */
  readonly world?: WorldOptions | undefined;
  /** Where it is reached, by whom, and how much it accepts. */
  readonly server?: ServerOptions | undefined;
  /** What is recorded and reported of requests. */
  readonly observe?: ObserveOptions | undefined;
  /** Tells users apart and asks for their permissions: `identity()`; nobody is asked when absent. */
  readonly identity?: Identity | undefined;
  /**
   * What keeps all worlds when the process ends, made by `openState` of `enterprise-tester-mock/state`. Where it was used
   * before, they go on as they were left; how a world starts then only concerns those that are not there yet.
   */
  readonly state?: State | undefined;
}

/** How a world starts. What is absent is as in the option `world` of the mock. */
export interface WorldStart {
  /** What it holds at first: `documented` (when absent), `empty`, another name, records of your own, an export. */
  readonly seed?: SeedChoice | undefined;
  /** Provider states, by name, that are applied to the seed. */
  readonly states?: readonly string[] | undefined;
  /** Its clock; real time when absent. The clocks of further worlds start as that of the mock did. */
  readonly clock?: Clock | undefined;
}

/** How the default world starts, and what all worlds of a server have in common. */
export interface WorldOptions extends WorldStart {
  /** Seeds that worlds can name, beside `documented` and `empty`. */
  readonly seeds?: Readonly<Record<string, Seed | WorldExport>> | undefined;
  /** Identifiers that the default world hands out first, before made-up ones. */
  readonly ids?: readonly string[] | undefined;
  /** Ways for background tasks to go, by task type, instead of the documented ones. */
  readonly schedules?: Readonly<Record<string, readonly Step[]>> | undefined;
  /** What operations answer instead in each world, from its beginning and again after `reset()`; see `mock.use`. */
  readonly overrides?: OverrideTable | undefined;
  /** Milliseconds for which an ended task can still be asked for; ten minutes when absent. */
  readonly taskRetention?: number | undefined;
}

/** Where a mock is reached, by whom, and how much it accepts. */
export interface ServerOptions extends Omit<AppOptions, 'onInternalError'>, GuardOptions {
  /** Scheme and host of requests that are made without a socket; `http://localhost` when absent. */
  readonly origin?: string | undefined;
  /** How many worlds there may be at a time; 10,000 when absent. */
  readonly maxWorlds?: number | undefined;
  /** Milliseconds of real time after which a world is deleted that nobody uses; one hour when absent. The default one stays. */
  readonly worldIdle?: number | undefined;
  /**
   * The most bytes that all worlds may take in memory together, as far as they are counted; 256 MiB when absent. A quarter is for
   * what can be forgotten, journals above all: what was used least recently goes first. When changed records, snapshots and
   * imports take the rest, requests that would add to them get 503.
   */
  readonly maxMemory?: number | undefined;
  /** The clock by which worlds are idle; real time when absent. */
  readonly hostClock?: Clock | undefined;
}

/** What is recorded and reported of requests. */
export interface ObserveOptions extends Pick<AppOptions, 'onInternalError'> {
  /** How much the journal of each world keeps; `false` for none. */
  readonly journal?: JournalSize | false | undefined;
  /** What becomes of a request below the API that no operation answers; `ignore` when absent. */
  readonly onUnhandledRequest?: UnhandledPolicy | undefined;
  /** What warnings are printed to; `console` when absent. */
  readonly logger?: Logger | undefined;
  /** What compares the responses that are passed on from another server: what it says is the control API's `getComparison`. */
  readonly comparison?: { summary(): PassedComparison } | undefined;
}
