import type { Intervention, RequestContext } from '../../fake/http/request-context.ts';
import type { RawResponse } from '../../fake/http/response.ts';
import type { Address } from '../../fake/http/url.ts';
import { weightOfJson } from '../../world/store/weight.ts';
import type { World } from '../../world/world.ts';
import { checkFault } from './check.ts';
import { corrupted, cutOff } from './corruption.ts';
import type { AddedFault, Fault, Faults } from './fault.ts';
import { errorResponseOf } from './fault-response.ts';
import { type MatchedRequest, matchedRequest, matcherOf } from './match.ts';
import { reachOf, unusable } from './reach.ts';
import { createTiming, type Timing } from './timing.ts';

/** The faults of a world, and what they do to its requests. */
export interface FaultSet extends Faults {
  /** What is to be done to a request; undefined when nothing is. */
  intervene(context: RequestContext): Intervention | undefined;
  /** What they take in memory, in bytes. */
  readonly weight: number;
  /** Takes all faults away, ends the connections that wait, and begins again with the first id. */
  reset(): void;
}

interface Entry {
  readonly id: string;
  readonly fault: Fault;
  readonly timing: Timing;
  /** Whether it only takes time, so that another fault may hit the same request. */
  readonly onlyDelays: boolean;
  readonly removed: AbortController;
  /** What it takes in memory, in bytes. */
  readonly weight: number;
  isFor(operation: RequestContext['operation'], asked: MatchedRequest): boolean;
}

/** Each is asked about each request. */
const maxFaults = 100;
/** About what a fault takes in memory, in bytes, and each operation that it reaches. */
const emptyFault = 2048;
const reached = 40;

const worldReset = 'the world was reset';

/** @param addressOf takes the address of a request apart, as the application does */
export function createFaults(
  world: Pick<World, 'clock' | 'tasks'>,
  addressOf: (request: Pick<Request, 'url'>) => Address,
): FaultSet {
  let entries: readonly Entry[] = [];
  let count = 0;
  let weight = 0;

  function set(now: readonly Entry[]): void {
    entries = now;
    weight = now.reduce((sum, entry) => sum + entry.weight, 0);
  }

  function drop(dropped: (entry: Entry) => boolean, reason?: string): boolean {
    const leaving = entries.filter(dropped);
    set(entries.filter((entry) => !dropped(entry)));
    for (const { removed } of leaving) removed.abort(reason);
    return leaving.length > 0;
  }

  /** The faults that hit a request: any number that delay it, and the first of the others. */
  function selectHits(context: RequestContext): Entry[] {
    const hitting: Entry[] = [];
    const asked = matchedRequest(context.request, addressOf);
    for (const entry of entries) {
      if (!entry.isFor(context.operation, asked) || !entry.timing.isDue()) continue;
      if (!entry.onlyDelays && hitting.some((other) => !other.onlyDelays)) continue;
      entry.timing.use();
      hitting.push(entry);
    }
    return hitting;
  }

  async function afterwards(
    hitting: readonly Entry[],
    { request }: RequestContext,
    carryOut: () => RawResponse,
  ) {
    for (const { fault, removed } of hitting) {
      const until = world.clock.now() + (fault.latency ?? 0);
      try {
        await world.clock.until(until, AbortSignal.any([request.signal, removed.signal]));
      } catch {
        // Either nobody is there to be answered, or the world is another one than the request was for.
        if (request.signal.aborted || removed.signal.reason === worldReset)
          return { status: 0, content: null };
      }
    }
    return carryOut();
  }

  const faults: FaultSet = {
    add(given) {
      const fault = checkFault(given);
      if (entries.length >= maxFaults) {
        throw unusable(`there are ${maxFaults}, and a world can have no more; remove one, or clear them.`);
      }
      const entry = createEntry(`fault-${count + 1}`, fault);
      count += 1;
      set([...entries, entry]);
      return entry.id;
    },
    get weight() {
      return weight;
    },
    list: () => entries.map(describe),
    get(id) {
      const entry = entries.find((it) => it.id === id);
      return entry && describe(entry);
    },
    remove: (id) => drop((entry) => entry.id === id),
    clear: () => void drop(() => true),
    reset() {
      drop(() => true, worldReset);
      count = 0;
    },
    intervene(context) {
      if (entries.length === 0) return undefined;
      const hitting = selectHits(context);
      if (hitting.length === 0) return undefined;
      const effect = hitting.find((entry) => !entry.onlyDelays)?.fault;
      return (usual) => {
        const carryOut = () => (effect ? answerWith(effect, context, usual, world) : usual());
        const delays = hitting.filter(({ fault }) => fault.latency);
        return delays.length === 0 ? carryOut() : afterwards(delays, context, carryOut);
      };
    },
  };
  return faults;
}

function createEntry(id: string, fault: Fault): Entry {
  const reach = reachOf(fault);
  const matches = fault.match && matcherOf(fault.match);
  const { status, expired, forbidden, task, cut, body } = fault;
  return {
    id,
    fault,
    timing: createTiming(fault, id),
    onlyDelays: [status, expired, forbidden, task, cut, body].every((part) => part === undefined),
    removed: new AbortController(),
    // It is kept as it was given, and what it compares in several forms.
    weight: emptyFault + reached * reach.size + 4 * weightOfJson(fault),
    isFor: (operation, asked) => reach.has(operation) && (matches?.(asked) ?? true),
  };
}

function describe({ id, fault, timing: { matched: met, hits: used } }: Entry): AddedFault {
  return { id, fault: structuredClone(fault), matched: met, hits: used };
}

/** What a request comes to that a fault hits. */
function answerWith(
  fault: Fault,
  { request }: RequestContext,
  usual: () => RawResponse,
  { tasks }: Pick<World, 'tasks'>,
): RawResponse {
  const { cut, body, task } = fault;
  // The response to HEAD has no body in whose middle it could end.
  if (cut === 'before' || (cut && request.method === 'HEAD')) return { status: 0, content: null };
  const response = errorResponseOf(fault) ?? (task ? startWithOutcome(fault, usual, tasks) : usual());
  if (cut) return cutOff(response);
  return body ? corrupted[body](response) : response;
}

/** Carries a request out, and overrides the outcome of the task that it starts. */
function startWithOutcome(
  { task, message = 'The task failed.' }: Fault,
  usual: () => RawResponse,
  tasks: World['tasks'],
): RawResponse {
  const { onStart } = tasks;
  tasks.onStart = () => (task === 'fails' ? { error: message } : 'never');
  try {
    return usual();
  } finally {
    tasks.onStart = onStart;
  }
}
