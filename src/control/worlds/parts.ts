import type { WorldBinding } from '../../fake/http/request-context.ts';
import type { World } from '../../world/world.ts';
import { Builder } from '../creation/builder.ts';
import { EventHub } from '../events/event-hub.ts';
import { createFaults, type FaultSet } from '../faults/faults.ts';
import { createRecorder, type Recorder } from '../journal/recorder.ts';
import { Overrides } from '../overrides/overrides.ts';
import type { Server } from '../server.ts';
import { createTaskControl, type TaskControl } from '../tasks/tasks.ts';

/** About what it takes to record the requests of a world, in bytes, besides what is recorded. */
const recorderWeight = 12_000;

/** What the owner of a world has in hand. Each is made when it is first used: most of many worlds need none. */
export class WorldParts {
  readonly #name: string;
  readonly #world: World;
  readonly #server: Server;
  #tasks: TaskControl | undefined;
  #faults: FaultSet | undefined;
  #recorder: Recorder | undefined;
  #events: EventHub | undefined;
  #builder: Builder | undefined;
  #overrides: Overrides | undefined;
  #isOver = false;

  constructor(name: string, world: World, server: Server) {
    this.#name = name;
    this.#world = world;
    this.#server = server;
  }

  get tasks(): TaskControl {
    this.#tasks ??= createTaskControl(this.#world.tasks);
    return this.#tasks;
  }

  get faults(): FaultSet {
    this.#faults ??= createFaults(this.#world, this.#server.app.addressOf);
    return this.#faults;
  }

  get builder(): Builder {
    this.#builder ??= new Builder(this.#world);
    return this.#builder;
  }

  get overrides(): Overrides {
    this.#overrides ??= new Overrides(this.#server.overrides, this.#server.recording.logger);
    return this.#overrides;
  }

  /** Undefined where none was ever asked for. */
  get #startingOverrides(): Overrides | undefined {
    return this.#server.overrides ? this.overrides : this.#overrides;
  }

  get recorder(): Recorder {
    this.#recorder ??= createRecorder(this.#server.recording, {
      name: this.#name,
      clock: this.#world.clock,
      worlds: this.#server.worlds,
      // A request that ends after the world may be its first.
      budget: this.#isOver ? undefined : this.#server.budget,
    });
    return this.#recorder;
  }

  get events(): EventHub {
    const { clock, tasks } = this.#world;
    this.#events ??= new EventHub({ clock, control: this.tasks, journal: this.recorder.writer }, tasks);
    return this.#events;
  }

  /** What is in memory of it, in bytes, besides what the journal has recorded. */
  get weight(): number {
    const recorder = this.#recorder ? recorderWeight : 0;
    return recorder + (this.#faults?.weight ?? 0) + (this.#overrides?.weight ?? 0);
  }

  /** Whether a client follows the events of the world. */
  get isWatched(): boolean {
    return this.#events?.isWatched === true;
  }

  /** What goes wrong with a request; undefined when nothing does. */
  readonly intervene: NonNullable<WorldBinding['intervene']> = (visit) => this.#faults?.intervene(visit);

  /** What answers a request in the place of its operation; undefined when nothing does. */
  readonly override: NonNullable<WorldBinding['override']> = (visit) =>
    this.#startingOverrides?.intervene(visit);

  /** What answers a request that is for no operation; undefined when nothing does. */
  readonly handleOther: NonNullable<WorldBinding['handleOther']> = (request, address, readBody) => {
    const overrides = this.#startingOverrides;
    return overrides?.handlesOthers
      ? readBody().then((body) => overrides.handle(request, address, body))
      : undefined;
  };

  /** The world went back to its seed: no faults, no overrides, and the journal is empty. */
  reset(): void {
    this.#faults?.reset();
    this.#overrides?.reset();
    this.#builder?.reset();
    this.#recorder?.journal.clear();
  }

  /** Ends the streams of events. */
  dismiss(): void {
    this.#events?.end();
  }

  /** The world is deleted: what waits for anything in it ends. */
  end(): void {
    this.#isOver = true;
    this.#faults?.reset();
    this.#events?.end();
    this.#recorder?.writer?.end();
  }
}
