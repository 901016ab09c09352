import type { Intervention, Visit } from '../../fake/http/request-context.ts';
import type { Written } from '../../fake/http/response.ts';
import type { Address } from '../../fake/http/url.ts';
import type { World } from '../../world/world.ts';
import { checkFault } from './check.ts';
import { cutOff, spoilt } from './corruption.ts';
import type { AddedFault, Fault, Faults } from './fault.ts';
import { refusalOf } from './invalid-fault.ts';
import { matcherOf } from './match.ts';
import { reachOf } from './reach.ts';
import { createTiming, type Timing } from './timing.ts';

/** The faults of a world, and what they do to its requests. */
export interface FaultSet extends Faults {
  /** What is to be done to a request; undefined when nothing is. */
  intervene(visit: Visit): Intervention | undefined;
  /** Takes all faults away, ends the connections that wait, and begins again with the first id. */
  reset(): void;
}

interface Entry {
  readonly id: string;
  readonly fault: Fault;
  readonly timing: Timing;
  /** Whether it only takes time, so that another fault may strike the same request. */
  readonly onlyDelays: boolean;
  readonly gone: AbortController;
  isFor(visit: Visit): boolean;
}

const worldReset = 'the world was reset';

/** @param addressOf takes the address of a request apart, as the application does */
export function createFaults(
  world: Pick<World, 'clock' | 'tasks'>,
  addressOf: (request: Request) => Address,
): FaultSet {
  let entries: readonly Entry[] = [];
  let count = 0;

  function drop(dropped: (entry: Entry) => boolean, reason?: string): boolean {
    const leaving = entries.filter(dropped);
    entries = entries.filter((entry) => !dropped(entry));
    for (const { gone } of leaving) gone.abort(reason);
    return leaving.length > 0;
  }

  /** The faults that strike a request: any number that delay it, and the first of the others. */
  function strike(visit: Visit): Entry[] {
    const struck: Entry[] = [];
    for (const entry of entries) {
      if (!entry.isFor(visit) || !entry.timing.isDue()) continue;
      if (!entry.onlyDelays && struck.some((other) => !other.onlyDelays)) continue;
      entry.timing.use();
      struck.push(entry);
    }
    return struck;
  }

  async function afterwards(struck: readonly Entry[], { request }: Visit, carryOut: () => Written) {
    for (const { fault, gone } of struck) {
      const until = world.clock.now() + (fault.latency ?? 0);
      try {
        await world.clock.until(until, AbortSignal.any([request.signal, gone.signal]));
      } catch {
        // Either nobody is there to be answered, or the world is another one than the request was for.
        if (request.signal.aborted || gone.signal.reason === worldReset) return { status: 0, content: null };
      }
    }
    return carryOut();
  }

  const faults: FaultSet = {
    add(given) {
      const fault = checkFault(given);
      const entry = createEntry(`fault-${count + 1}`, fault, addressOf);
      count += 1;
      entries = [...entries, entry];
      return entry.id;
    },
    list: () => entries.map(describe),
    remove: (id) => drop((entry) => entry.id === id),
    clear: () => void drop(() => true),
    reset() {
      drop(() => true, worldReset);
      count = 0;
    },
    intervene(visit) {
      if (entries.length === 0) return undefined;
      const struck = strike(visit);
      if (struck.length === 0) return undefined;
      const effect = struck.find((entry) => !entry.onlyDelays)?.fault;
      return (usual) => {
        const carryOut = () => (effect ? answerWith(effect, visit, usual, world) : usual());
        const delays = struck.filter(({ fault }) => fault.latency);
        return delays.length === 0 ? carryOut() : afterwards(delays, visit, carryOut);
      };
    },
  };
  return faults;
}

function createEntry(id: string, fault: Fault, addressOf: (request: Request) => Address): Entry {
  const reach = reachOf(fault);
  const matches = fault.match && matcherOf(fault.match);
  const { status, expired, forbidden, task, cut, body } = fault;
  return {
    id,
    fault,
    timing: createTiming(fault, id),
    onlyDelays: [status, expired, forbidden, task, cut, body].every((part) => part === undefined),
    gone: new AbortController(),
    isFor: ({ operation, request }) =>
      reach.has(operation) && (matches?.(request, addressOf(request)) ?? true),
  };
}

function describe({ id, fault, timing: { matched: met, hits: used } }: Entry): AddedFault {
  return { id, fault: structuredClone(fault), matched: met, hits: used };
}

/** What a request comes to that a fault strikes. */
function answerWith(
  fault: Fault,
  { request }: Visit,
  usual: () => Written,
  { tasks }: Pick<World, 'tasks'>,
): Written {
  const { cut, body, task } = fault;
  // The answer to HEAD has no body in whose middle it could end.
  if (cut === 'before' || (cut && request.method === 'HEAD')) return { status: 0, content: null };
  const written = refusalOf(fault) ?? (task ? startWithOutcome(fault, usual, tasks) : usual());
  if (cut) return cutOff(written);
  return body ? spoilt[body](written) : written;
}

/** Carries a request out, and overrides the outcome of the task that it starts. */
function startWithOutcome(
  { task, message = 'The task failed.' }: Fault,
  usual: () => Written,
  tasks: World['tasks'],
): Written {
  const { onStart } = tasks;
  tasks.onStart = () => (task === 'fails' ? { error: message } : 'never');
  try {
    return usual();
  } finally {
    tasks.onStart = onStart;
  }
}
