import type { AppOptions } from '../fake/app.ts';
import type { Clock } from '../world/clock.ts';
import type { Step } from '../world/schedule.ts';
import type { World } from '../world/world.ts';
import type { CoverageRow } from './coverage.ts';
import type { GuardOptions, Peer } from './guard.ts';
import type { Journal, JournalSize } from './journal.ts';
import type { SeedChoice } from './seeds.ts';
import type { TaskControl } from './tasks.ts';
import type { Logger, UnhandledPolicy } from './unhandled.ts';

/** How a mock is made. Everything may be left out. */
export interface MockOptions extends AppOptions, GuardOptions {
  /** Scheme and host of requests that are made without a socket; `http://localhost` when absent. */
  readonly origin?: string | undefined;
  /** The clock of its world; real time when absent. */
  readonly clock?: Clock | undefined;
  /** What its world holds at first: `documented` (when absent), `empty`, or records of your own. */
  readonly seed?: SeedChoice | undefined;
  /** Provider states, by name, that are applied to the seed. */
  readonly states?: readonly string[] | undefined;
  /** Identifiers that are handed out first, before made-up ones. */
  readonly ids?: readonly string[] | undefined;
  /** Ways for background tasks to go, by task type, instead of the documented ones. */
  readonly schedules?: Readonly<Record<string, readonly Step[]>> | undefined;
  /** Milliseconds for which an ended task can still be asked for; ten minutes when absent. */
  readonly taskRetention?: number | undefined;
  /** How much the journal of each world keeps; `false` for none. */
  readonly journal?: JournalSize | false | undefined;
  /** What becomes of a request below the API that no operation answers; `ignore` when absent. */
  readonly unhandled?: UnhandledPolicy | undefined;
  /** What warnings are printed to; `console` when absent. */
  readonly logger?: Logger | undefined;
}

/** Whose coverage is meant. */
export interface CoverageChoice {
  /** The name of one world; all of the server when absent. */
  readonly world?: string | undefined;
}

/** A fake Enterprise Tester of your own: one world of it, and the way to the others. */
export interface Mock {
  /** The name of its world; `default` for the one that requests reach which name none. */
  readonly name: string;
  /** What a client is configured with: origin, the world where it is not the default one, and application path. */
  readonly baseUrl: string;
  readonly clock: Clock;
  /**
   * Its background tasks, to be moved, finished, failed, held and released one by one.
   * @example
   * const [task] = mock.tasks.list();
   * if (task) mock.tasks.fail(task.id, 'The index is locked.');
   */
  readonly tasks: TaskControl;
  readonly world: World;
  /** The other worlds of the same server. */
  readonly worlds: Worlds;
  /** What its world was asked and what it has answered. */
  readonly journal: Journal;
  /** Like the global `fetch`, but answered in process. Addresses may be relative to `baseUrl`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Answers a request, at once where no body has to be read: for what puts a mock behind a server of its own.
   * @param peer who is at the other end of the socket, who may not belong there; absent for requests of this process
   */
  respond(request: Request, peer?: Peer): Response | Promise<Response>;
  /**
   * How often each operation, example, status, query option and expansion of the document was used, in all worlds of the
   * server since it was made. Neither `reset()` nor the end of a world takes anything away.
   * @throws Error when there is no world of the name
   * @example
   * const mock = createMock();
   * await mock.fetch('/api/projects');
   * mock.coverage().filter(({ used }) => used > 0);
   * // [{ operation: 'searchProjects', aspect: 'operation', name: 'searchProjects', used: 1 }, …]
   */
  coverage(choice?: CoverageChoice): CoverageRow[];
  /** Back to the seed: records, tasks and identifiers; the journal is empty. The clock goes on. */
  reset(): void;
}

/** How a world starts that is not there yet. What is absent is as in the mock's own options. */
export interface WorldStart {
  readonly seed?: SeedChoice | undefined;
  readonly states?: readonly string[] | undefined;
  readonly clock?: Clock | undefined;
}

/** The worlds of one server, by name; none of them sees another. */
export interface Worlds extends Iterable<Mock> {
  readonly size: number;
  /** A world's mock, made on first use. */
  get(name: string, start?: WorldStart): Mock;
  has(name: string): boolean;
  /** Forgets a world; false when there was none. The default one stays. */
  delete(name: string): boolean;
  /** Takes in a mock that was made already. */
  adopt(mock: Mock): void;
}
