import type { CoverageRow } from '../contract/coverage.ts';
import type { AppOptions } from '../fake/http/app.ts';
import type { WorldExport } from '../world/seeds/export-format.ts';
import type { Seed } from '../world/seeds/seed.ts';
import type { Step } from '../world/tasks/schedule.ts';
import type { Clock } from '../world/time/clock.ts';
import type { World } from '../world/world.ts';
import type { Faults } from './faults/fault.ts';
import type { Accounts, Identity } from './identity.ts';
import type { Journal, JournalSize } from './journal/journal.ts';
import type { Logger, UnhandledPolicy } from './journal/unhandled.ts';
import type { GuardOptions } from './router/access-guard.ts';
import type { Peer } from './router/peer.ts';
import type { State } from './state/state.ts';
import type { TaskControl } from './tasks/tasks.ts';
import type { SeedChoice } from './worlds/seeds.ts';

/** How a mock is made. Everything may be left out. */
export interface MockOptions extends AppOptions, GuardOptions {
  /** Scheme and host of requests that are made without a socket; `http://localhost` when absent. */
  readonly origin?: string | undefined;
  /** The clock of its world; real time when absent. The clocks of further worlds start as this one did. */
  readonly clock?: Clock | undefined;
  /** What its world holds at first: `documented` (when absent), `empty`, another name, records of your own, an export. */
  readonly seed?: SeedChoice | undefined;
  /** Seeds that worlds can name, beside `documented` and `empty`. */
  readonly seeds?: Readonly<Record<string, Seed | WorldExport>> | undefined;
  /** Provider states, by name, that are applied to the seed. */
  readonly states?: readonly string[] | undefined;
  /** Identifiers that are handed out first, before made-up ones. */
  readonly ids?: readonly string[] | undefined;
  /** Ways for background tasks to go, by task type, instead of the documented ones. */
  readonly schedules?: Readonly<Record<string, readonly Step[]>> | undefined;
  /** Milliseconds for which an ended task can still be asked for; ten minutes when absent. */
  readonly taskRetention?: number | undefined;
  /** Tells users apart and asks for their permissions: `identity()`; nobody is asked when absent. */
  readonly identity?: Identity | undefined;
  /** How much the journal of each world keeps; `false` for none. */
  readonly journal?: JournalSize | false | undefined;
  /** What becomes of a request below the API that no operation answers; `ignore` when absent. */
  readonly unhandled?: UnhandledPolicy | undefined;
  /** What warnings are printed to; `console` when absent. */
  readonly logger?: Logger | undefined;
  /** How many worlds there may be at a time; 10,000 when absent. */
  readonly maxWorlds?: number | undefined;
  /** Milliseconds of real time after which a world goes that nobody uses; one hour when absent. The default one stays. */
  readonly worldIdle?: number | undefined;
  /** The clock by which worlds are idle; real time when absent. */
  readonly hostClock?: Clock | undefined;
  /**
   * What keeps all worlds when the process ends, made by `openState` of `enterprise-tester-mock/state`. Where it was used
   * before, they go on as they were left; how a world starts then only concerns those that are not there yet.
   */
  readonly state?: State | undefined;
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
  /** The public URL of the option, without a slash at its end: `listen` makes the addresses of requests and answers of it. */
  readonly publicUrl: string | undefined;
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
  /** Passwords, permissions and groups of its users; only with the option `identity`. */
  readonly accounts: Accounts;
  /**
   * Makes requests on behalf of a user, without a password; only with the option `identity`.
   * @throws Error when there is no such user
   * @example
   * const response = await mock.as('joeb').fetch('/api/scripts');
   */
  as(userName: string): Pick<Mock, 'baseUrl' | 'fetch'>;
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
  /**
   * What goes wrong in its world.
   * @example
   * mock.faults.add({ operation: 'updateProject', first: 1, status: 409 });
   */
  readonly faults: Faults;
  /** Back to the seed: records, tasks and identifiers; no faults, and the journal is empty. The clock goes on. */
  reset(): void;
  /** Ends the open streams of all worlds of the server in good order, each as an array that is whole: it is about to stop. */
  endStreams(): void;
  /** Moments of its world that are kept by name. */
  readonly snapshots: Snapshots;
  /**
   * Makes another world that begins as this one is now, at no cost; its `reset()` goes to the same seed.
   * @param world its name, which must not be taken
   * @throws Error when the world cannot be made
   * @example
   * const beta = mock.fork('beta');
   */
  fork(world: string): Mock;
  /**
   * Its world as JSON: clock, identifiers, tasks and records. The option `seed` and {@link Mock.import} take it.
   * @example
   * writeFileSync('world.json', JSON.stringify(mock.export(), null, 2));
   */
  export(): WorldExport;
  /**
   * Goes to a world that was exported. Streams of tasks end; `reset()` goes to the seed as before.
   * @throws Error that says which place is wrong; nothing has changed then
   * @example
   * mock.import(JSON.parse(readFileSync('world.json', 'utf8')));
   */
  import(value: unknown): void;
}

/** What is said of a snapshot. */
export interface SnapshotFacts {
  readonly name: string;
  /** The instant that the clock of the world showed, as ISO 8601. */
  readonly at: string;
  /** The rate of that clock, in simulated milliseconds per real millisecond. */
  readonly rate: number;
}

/** The snapshots of one world, by name. Each is a moment of its records, tasks, identifiers and clock. */
export interface Snapshots {
  /**
   * Keeps the present, at no cost; a snapshot of the same name is replaced.
   * @throws Error when the name is not possible, or a hundred are kept already
   */
  save(name: string): SnapshotFacts;
  /**
   * Goes back to a snapshot. Tasks are where they were, streams of tasks end.
   * @throws Error when there is none of this name
   */
  restore(name: string): void;
  /**
   * Makes another world that begins at a snapshot, at no cost.
   * @param world the name of the new world
   * @throws Error when there is no such snapshot, or the world cannot be made
   */
  fork(name: string, world: string): Mock;
  list(): SnapshotFacts[];
  /** Forgets a snapshot; false when there was none. */
  delete(name: string): boolean;
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
  /**
   * A world's mock, made on first use; what `start` says has no effect on one that is there.
   * @throws Error when the name is not possible, the start is none, or there are too many worlds
   */
  get(name: string, start?: WorldStart): Mock;
  has(name: string): boolean;
  /** Forgets a world, and ends the streams of its tasks; false when there was none. The default one stays. */
  delete(name: string): boolean;
  /** What is said of each world. */
  list(): WorldFacts[];
}

/** What is said of a world. */
export interface WorldFacts {
  readonly name: string;
  /** The name of the seed it was made of; `given` for records that have none. */
  readonly seed: string;
  /** The provider states that were applied to the seed. */
  readonly states: readonly string[];
  /** When it was made, in real time, as ISO 8601. */
  readonly created: string;
  /** When it was asked for the last time. */
  readonly lastUsed: string;
  /** How many records differ from the seed, by entity; of an import, from that. */
  readonly changed: Readonly<Record<string, number>>;
  /** How many background tasks it keeps. */
  readonly tasks: number;
}
