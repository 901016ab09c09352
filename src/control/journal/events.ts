import { HttpError } from '../../fake/http/http-error.ts';
import { nextStepAt } from '../../world/tasks/record.ts';
import type { Tasks } from '../../world/tasks/tasks.ts';
import type { Clock } from '../../world/time/clock.ts';
import { formatInstant } from '../../world/time/instant.ts';
import type { TaskControl, TaskFacts } from '../tasks/tasks.ts';
import type { JournalWriter } from './journal.ts';

/** What is told of a world. */
type Topic = 'clock' | 'tasks' | 'journal';

/** Tells clients what changes in a world, as server-sent events. */
export interface EventHub {
  /** Whether there is a client. */
  readonly isWatched: boolean;
  /** A command of the control API was carried out. */
  publishCommand(operation: string): void;
  /**
   * A stream that begins with how the world is. A reader that is slow gets fewer events: each says what is, not what was.
   * @param signal of the request: the client may go away by it
   * @throws HttpError 503 when there are too many streams
   */
  stream(signal: AbortSignal): ReadableStream<Uint8Array>;
  /** Ends all streams: the world is gone. */
  end(): void;
}

/** What a hub has to know of its world. */
export interface Observable {
  readonly clock: Clock;
  readonly tasks: Tasks;
  readonly control: TaskControl;
  /** Undefined when it is switched off. */
  readonly journal: Pick<JournalWriter, 'range' | 'onChange'> | undefined;
}

interface Client {
  readonly due: Set<Topic>;
  /** The newest commands that the client does not know of. */
  readonly commands: string[];
  /** What it knows of each task. */
  readonly known: Map<string, string>;
  isOver: boolean;
  wake(): void;
}

const maxClients = 20;
/** How many commands wait for a client that does not read. */
const maxCommands = 20;

/** Makes the hub of a world. Without clients it listens to nothing, and costs nothing. */
export function createEventHub({ clock, tasks, control, journal }: Observable): EventHub {
  const clients = new Set<Client>();
  let stopListening: (() => void) | undefined;
  let alarm = new AbortController();

  function mark(...topics: Topic[]): void {
    for (const client of clients) {
      for (const topic of topics) client.due.add(topic);
      client.wake();
    }
  }

  /** Tasks come to their steps by themselves: one wait, for the first of them all. */
  function arm(): void {
    alarm.abort();
    alarm = new AbortController();
    const now = clock.now();
    let at = Number.POSITIVE_INFINITY;
    for (const task of tasks) at = Math.min(at, nextStepAt(task, now));
    if (at === Number.POSITIVE_INFINITY) return;
    clock.until(at, alarm.signal).then(tasksMoved, () => {});
  }

  function tasksMoved(): void {
    if (clients.size === 0) return;
    mark('tasks');
    arm();
  }

  function listen(): void {
    const stops = [
      clock.onMove(() => mark('clock', 'tasks')),
      tasks.onChange(tasksMoved),
      journal?.onChange(() => mark('journal')),
    ];
    stopListening = () => {
      alarm.abort();
      for (const stop of stops) stop?.();
    };
    arm();
  }

  function leave(client: Client): void {
    client.isOver = true;
    client.wake();
    if (!clients.delete(client) || clients.size > 0) return;
    stopListening?.();
    stopListening = undefined;
  }

  function enter(): Client {
    if (clients.size >= maxClients) {
      throw new HttpError(
        503,
        `Failed to stream events: ${maxClients} clients are told of this world already; end one of them.`,
      );
    }
    const due = new Set<Topic>(journal ? ['clock', 'tasks', 'journal'] : ['clock', 'tasks']);
    const client: Client = { due, commands: [], known: new Map(), isOver: false, wake() {} };
    clients.add(client);
    if (clients.size === 1) listen();
    return client;
  }

  /** What a client does not know yet, as the text of events. */
  function news({ due, commands, known }: Client): string {
    const told: string[] = [];
    if (due.delete('clock')) told.push(written('clock', clockFacts(clock)));
    if (due.delete('tasks')) {
      const changes = changesOf(control.list(), known);
      if (changes.changed.length + changes.removed.length > 0) told.push(written('tasks', changes));
    }
    if (due.delete('journal') && journal) told.push(written('journal', journal.range()));
    for (const operation of commands.splice(0)) told.push(written('command', { operation }));
    return told.join('');
  }

  return {
    get isWatched() {
      return clients.size > 0;
    },
    publishCommand(operation) {
      for (const client of clients) {
        client.commands.push(operation);
        if (client.commands.length > maxCommands) client.commands.shift();
        client.wake();
      }
    },
    stream(signal) {
      const client = enter();
      const encoder = new TextEncoder();
      const stop = () => leave(client);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          let text = '';
          while (!client.isOver) {
            text = news(client);
            if (text !== '') break;
            await new Promise<void>((resolve) => {
              client.wake = resolve;
            });
          }
          if (text !== '') controller.enqueue(encoder.encode(text));
          if (!client.isOver) return;
          signal.removeEventListener('abort', stop);
          controller.close();
        },
        cancel() {
          signal.removeEventListener('abort', stop);
          leave(client);
        },
      });
    },
    end() {
      for (const client of clients) leave(client);
    },
  };
}

/** What is said of a clock. */
export function clockFacts(clock: Clock) {
  return { at: formatInstant(clock.now()), rate: clock.rate, waiting: clock.waiting };
}

function written(event: Topic | 'command', data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** The tasks of which something else is to be said than before; only time may have passed. */
function changesOf(tasks: readonly TaskFacts[], known: Map<string, string>) {
  const removed = new Set(known.keys());
  const changed = tasks.filter((task) => {
    removed.delete(task.id);
    const said = JSON.stringify({ ...task, elapsed: 0 });
    if (known.get(task.id) === said) return false;
    known.set(task.id, said);
    return true;
  });
  for (const id of removed) known.delete(id);
  return { changed, removed: [...removed] };
}
