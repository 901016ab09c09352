import { type OperationId, operationFacts } from '../../src/contract/operations.ts';
import { type ControlOperationId, controlFacts } from '../../src/control/http/operations.ts';
import { identity } from '../../src/identity.ts';
import { createMock, type Mock } from '../../src/index.ts';
import { listen, type RunningServer } from '../../src/node.ts';
import { type Asked, ask } from '../support/request.ts';
import { attacksOfSize } from './large.ts';
import { attacksOfLongTexts } from './long-texts.ts';
import { measured } from './meter.ts';
import {
  type Attack,
  attacksOfNames,
  attacksOn,
  attacksOnCommand,
  attacksOnHeaders,
  chanceOf,
} from './requests.ts';

/** The longest that one request may keep all others waiting, in milliseconds of the processor. */
export const maxStall = 50;
/** How often a request is tried that has taken longer: what a collection of garbage takes is no request's own. */
const tries = 12;

/** How much is tried. */
export interface Extent {
  readonly seed: number;
  /** How often each operation and command is attacked, each time with other requests. */
  readonly rounds: number;
  /** Of the requests, one in so many is sent. */
  readonly oneIn: number;
  /** Confines it to operations, commands and headers whose name has one of these in it. */
  readonly words?: readonly string[];
}

/** What has come of one request. */
export interface Tried {
  readonly attack: Attack;
  /** 0 when the connection ended without a response. */
  readonly status: number;
  readonly stall: number;
  /** Bytes of the heap afterwards. */
  readonly heap: number;
  readonly faults: readonly unknown[];
}

/** Sends each request to a server of its own kind, and measures what that costs. */
export async function* attack({ seed, rounds, oneIn, words = [] }: Extent): AsyncGenerator<Tried> {
  const isWanted = (name: string) =>
    words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase()));
  const chance = chanceOf(seed);
  let sent = seed;
  for (let round = 0; round < rounds; round++) {
    const target = await start();
    const attacks = function* (): Generator<Attack> {
      for (const id of Object.keys(operationFacts) as OperationId[]) {
        if (isWanted(id)) yield* attacksOn(id, target.mock, chance);
      }
      for (const attack of attacksOfNames(target.mock)) if (isWanted(attack.on)) yield attack;
      for (const attack of attacksOnHeaders()) if (isWanted(attack.on)) yield attack;
      for (const id of Object.keys(controlFacts) as ControlOperationId[]) {
        if (isWanted(id)) yield* attacksOnCommand(id, chance);
      }
      for (const attack of attacksOfLongTexts(target.mock)) if (isWanted(attack.on)) yield attack;
      for (const attack of attacksOfSize(target.mock)) if (isWanted(attack.on)) yield attack;
    };
    try {
      for (const attack of attacks()) if (sent++ % oneIn === 0) yield await target.withstand(attack);
    } finally {
      await target.server.close();
    }
  }
}

interface Target {
  readonly mock: Mock;
  readonly server: RunningServer;
  withstand(attack: Attack): Promise<Tried>;
}

/** The documented world, with users who have to say who they are; X-Mock-User lets everything in that comes from here. */
async function start(): Promise<Target> {
  const faults: unknown[] = [];
  const mock = createMock({
    identity: identity(),
    observe: { onInternalError: (error) => void faults.push(error) },
  });
  const server = await listen(mock);
  const askFor = ({ method, path, headers, body }: Attack): Asked => {
    const user = path.startsWith('/_mock') ? {} : { 'X-Mock-User': 'administrator' };
    return {
      method,
      path,
      headers: { ...user, ...headers },
      // Bytes: to make them of a text is the client's own work, and would count.
      ...(body === undefined ? {} : { body: Buffer.from(body()) }),
    };
  };
  const send = (asked: Asked): Promise<number> =>
    ask(server, asked).then(
      ({ status }) => status,
      () => 0,
    );
  return {
    mock,
    server,
    async withstand(attack) {
      faults.length = 0;
      const asked = askFor(attack);
      const { result: status, stall: first } = await measured(() => send(asked));
      let stall = first;
      for (let tried = 1; tried < tries && stall > maxStall; tried++) {
        const again = await measured(() => send(asked));
        if (again.stall < stall) stall = again.stall;
      }
      return { attack, status, stall, heap: process.memoryUsage().heapUsed, faults: [...faults] };
    },
  };
}
