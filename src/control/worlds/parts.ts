import type { WorldBinding } from '../../fake/http/request-context.ts';
import type { World } from '../../world/world.ts';
import { Builder } from '../creation/builder.ts';
import { createFaults, type FaultSet } from '../faults/faults.ts';
import { createEventHub, type EventHub } from '../journal/events.ts';
import { createRecorder, type Recorder } from '../journal/recorder.ts';
import { Overrides } from '../overrides/overrides.ts';
import type { Server } from '../server.ts';
import { createTaskControl, type TaskControl } from '../tasks/tasks.ts';

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
    this.#overrides ??= new Overrides();
    return this.#overrides;
  }

  get recorder(): Recorder {
    this.#recorder ??= createRecorder(this.#server.recording, {
      name: this.#name,
      clock: this.#world.clock,
      worlds: this.#server.worlds,
      budget: this.#server.budget,
    });
    return this.#recorder;
  }

  get events(): EventHub {
    const { clock, tasks } = this.#world;
    this.#events ??= createEventHub({ clock, tasks, control: this.tasks, journal: this.recorder.writer });
    return this.#events;
  }

  /** Whether a client follows the events of the world. */
  get isWatched(): boolean {
    return this.#events?.isWatched === true;
  }

  /** What is to be done to a request; undefined when nothing is. A fault goes before an override. */
  readonly intervene: FaultSet['intervene'] = (visit) =>
    this.#faults?.intervene(visit) ?? this.#overrides?.intervene(visit);

  /** What answers a request that is for no operation; undefined when nothing does. */
  readonly handleOther: NonNullable<WorldBinding['handleOther']> = (request, readBody) => {
    const overrides = this.#overrides;
    return overrides?.handlesOthers ? readBody().then((body) => overrides.handle(request, body)) : undefined;
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
    this.#faults?.reset();
    this.#events?.end();
    this.#recorder?.writer?.end();
  }
}
