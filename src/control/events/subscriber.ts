import type { Clock } from '../../world/time/clock.ts';
import { clockFacts } from '../clock-facts.ts';
import type { JournalWriter } from '../journal/journal.ts';
import type { TaskControl, TaskFacts } from '../tasks/tasks.ts';

/** What changes in a world. */
export type Topic = 'clock' | 'tasks' | 'journal';

/** What events tell of. */
export interface EventSources {
  readonly clock: Clock;
  readonly control: Pick<TaskControl, 'list'>;
  /** Undefined when it is switched off. */
  readonly journal: Pick<JournalWriter, 'range' | 'onChange'> | undefined;
}

/** How many commands wait for a client that does not read. */
const maxCommands = 20;

/**
 * One client of the events of a world, and what it does not know yet. When it reads slowly it gets fewer events: each says what is,
 * not what was.
 */
export class Subscriber {
  readonly #sources: EventSources;
  /** At first it knows nothing. */
  readonly #changed: Set<Topic>;
  /** The newest commands that it was not told of. */
  readonly #commands: string[] = [];
  /** What it was told of each task, by its id. */
  readonly #toldTasks = new Map<string, string>();
  #isEnded = false;
  #wake = () => {};

  constructor(sources: EventSources) {
    this.#sources = sources;
    this.#changed = new Set(sources.journal ? ['clock', 'tasks', 'journal'] : ['clock', 'tasks']);
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Something has changed. */
  notify(...topics: readonly Topic[]): void {
    for (const topic of topics) this.#changed.add(topic);
    this.#wake();
  }

  /** A command was carried out. */
  notifyOfCommand(operation: string): void {
    this.#commands.push(operation);
    if (this.#commands.length > maxCommands) this.#commands.shift();
    this.#wake();
  }

  /** Nothing more is told. */
  end(): void {
    this.#isEnded = true;
    this.#wake();
  }

  /** Waits until there is something to tell, and gives it as the text of events; an empty one when it has ended. */
  async next(): Promise<string> {
    while (!this.#isEnded) {
      const text = this.#takePending();
      if (text !== '') return text;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return '';
  }

  /** The events that are due, each told once. */
  #takePending(): string {
    const { clock, control, journal } = this.#sources;
    const events: string[] = [];
    if (this.#changed.delete('clock')) events.push(eventText('clock', clockFacts(clock)));
    if (this.#changed.delete('tasks')) {
      const changes = this.#taskChanges(control.list());
      if (changes.changed.length + changes.removed.length > 0) events.push(eventText('tasks', changes));
    }
    if (this.#changed.delete('journal') && journal) events.push(eventText('journal', journal.range()));
    for (const operation of this.#commands.splice(0)) events.push(eventText('command', { operation }));
    return events.join('');
  }

  /** The tasks of which something else is to be told than before; only time may have passed. */
  #taskChanges(tasks: readonly TaskFacts[]) {
    const removed = new Set(this.#toldTasks.keys());
    const changed = tasks.filter((task) => {
      removed.delete(task.id);
      const text = JSON.stringify({ ...task, elapsed: 0 });
      if (this.#toldTasks.get(task.id) === text) return false;
      this.#toldTasks.set(task.id, text);
      return true;
    });
    for (const id of removed) this.#toldTasks.delete(id);
    return { changed, removed: [...removed] };
  }
}

function eventText(event: Topic | 'command', data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
