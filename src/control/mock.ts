import type { CoverageRow } from '../contract/coverage.ts';
import type { Ids } from '../world/random/ids.ts';
import type { WorldExport } from '../world/seeds/export-format.ts';
import type { RecordStore } from '../world/store/records.ts';
import type { Clock } from '../world/time/clock.ts';
import type { Adapter } from './adapter.ts';
import type { Create, CreateMany } from './creation/create.ts';
import type { Faults } from './faults/fault.ts';
import type { Accounts } from './identity.ts';
import type { Journal } from './journal/journal.ts';
import type { PassedComparison } from './journal/passed.ts';
import type { MemoryUse } from './memory/budget.ts';
import type { WorldStart } from './options.ts';
import type {
  OverrideHandler,
  OverrideOptions,
  OverrideTarget,
  PlainResponse,
} from './overrides/override.ts';
import type { Overrides } from './overrides/overrides.ts';
import type { TaskControl } from './tasks/tasks.ts';

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
  /** The time of its world, which a test may stop, move and set. */
  readonly clock: Clock;
  /**
   * Its background tasks, to be moved, finished, failed, held and released one by one.
   * @example
   * const [task] = mock.tasks.list();
   * if (task) mock.tasks.fail(task.id, 'The index is locked.');
   */
  readonly tasks: TaskControl;
  /**
   * Makes a record of each entity, with the defaults that the API gives a new one: names and identifiers that differ, and
   * what it belongs to, where that is not named. Under the names of what belongs to it: how many, or what each has.
   * @throws UsageError that lists all that is wrong with the values; nothing has changed then
   * @example
   * const project = mock.create.project({ Name: 'Mine', scripts: 3 });
   * mock.create.script({ ProjectId: project.Id, Name: 'Log in' });
   */
  readonly create: Create;
  /**
   * Makes several records of each entity: all alike, or as a function of their place says.
   * @throws UsageError as `create` does; then none is made
   * @example
   * mock.createMany.user(3, (index) => ({ UserName: `tester${index + 1}` }));
   */
  readonly createMany: CreateMany;
  /**
   * The records of its world, by entity, to be read and changed at will. What is inserted and updated is checked against the
   * document: a UsageError lists all that is wrong.
   * @example
   * mock.store.Project.update('eb06e5d8-f774-4b0f-a95c-a911c13527a9', { Name: 'Renamed' });
   */
  readonly store: RecordStore;
  /** What makes up its identifiers: `preset` chooses the next ones. */
  readonly ids: Pick<Ids, 'next' | 'preset'>;
  /** The other worlds of the same server. */
  readonly worlds: Worlds;
  /** Passwords, permissions and groups of its users; only with the option `identity`. */
  readonly accounts: Accounts;
  /**
   * Makes requests on behalf of a user, without a password, also when its name has changed; only with the option `identity`.
   * @throws Error when there is no such user
   * @example
   * const response = await mock.as('joeb').fetch('/api/scripts');
   */
  as(userName: string): Pick<Mock, 'baseUrl' | 'fetch'>;
  /** What its world was asked and what it has answered. */
  readonly journal: Journal;
  /**
   * How the responses that were passed on from another server differ from those of the mock, in all worlds of the server.
   * @throws Error when they are not compared
   */
  comparison(): PassedComparison;
  /** Like the global `fetch`, but answered in process. Addresses may be relative to `baseUrl`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
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
  /**
   * Has an operation answered in another way, from now until `reset()`: by a response, or by a function that may leave
   * a request to the operation. The override that was added last comes first; a fault that hits comes before it. A function that
   * throws, or gives what is no response, is answered by a 500 that says so; the logger is told, too.
   * @returns the id of the override
   * @param operation the operation, or `unhandled` for every request that no operation answers
   * @throws UsageError when there is no such operation, or the response cannot be sent
   * @example
   * mock.use('getProject', { status: 503, body: { Message: 'Down for maintenance.' } }, { times: 1 });
   * mock.use('getProject', ({ path }) => (path.id === '1' ? Response.json({ Name: 'One' }) : undefined));
   */
  use(
    operation: OverrideTarget,
    answer: OverrideHandler | PlainResponse | Response,
    options?: OverrideOptions,
  ): string;
  /** What `use` has added, to be listed and removed. */
  readonly overrides: Pick<Overrides, 'list' | 'remove' | 'clear'>;
  /**
   * Back to the seed: records, tasks and identifiers; no faults and overrides, and the journal is empty. The clock goes
   * on.
   */
  reset(): void;
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
  /** What puts it behind a server; `listen`, `handlers` and the test runners use it. */
  readonly adapter: Adapter;
}

/** What is said of a snapshot. */
export interface SnapshotFacts {
  /** By which it is restored. */
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
  /** All that are kept. */
  list(): SnapshotFacts[];
  /** Forgets a snapshot; false when there was none. */
  delete(name: string): boolean;
}

/** The worlds of one server, by name; none of them sees another. */
export interface Worlds extends Iterable<Mock> {
  /** How many worlds there are. */
  readonly size: number;
  /** What they take in memory together. */
  readonly memory: MemoryUse;
  /**
   * A world's mock, made on first use; what `start` says has no effect on one that is there.
   * @throws Error when the name is not possible, the start is none, or there are too many worlds, or no memory for one more
   */
  get(name: string, start?: WorldStart): Mock;
  /** Whether there is a world of this name. */
  has(name: string): boolean;
  /** Forgets a world, and ends the streams of its tasks; false when there was none. The default one stays. */
  delete(name: string): boolean;
  /**
   * Deletes the worlds that nobody has used for some time. The default one stays, and so does one with a stream that is open.
   * @param ms milliseconds; 0 for all that are not in use now
   * @returns how many were deleted
   * @throws Error when it is less than 0, or no number
   * @example
   * createMock().worlds.deleteUnused(600_000); // 0
   */
  deleteUnused(ms: number): number;
  /**
   * What is said of each world, in the order in which they were made.
   * @param page `after`: those after the world of this name; `top`: at most this many; all when absent
   */
  list(page?: { readonly after?: string | undefined; readonly top?: number | undefined }): WorldFacts[];
  /** What is said of one world; undefined when there is none of the name. */
  facts(name: string): WorldFacts | undefined;
}

/** What is said of a world. */
export interface WorldFacts {
  /** What the world is called. */
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
