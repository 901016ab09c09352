import type { OperationId } from '../../../src/contract/operations.ts';
import { placeOf } from '../../../src/verify/contract/routes.ts';
import type { Context, RawFinding, Told } from '../../../src/verify/engine/check.ts';
import { createSettling } from '../../../src/verify/engine/settling.ts';
import type { RequestSpec } from '../../../src/verify/http/request.ts';
import { createPatience } from '../../../src/verify/scenarios/tasks/patience.ts';
import { exchangeOf } from '../exchange.ts';

/* A server that says to each operation what a test wants it to. */

/** What was asked. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** How often this operation was asked before. */
  readonly before: number;
}

/** A response with a body and another status than 200, or with headers of its own. */
export class Responded {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Responded['headers'] = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** The body of a response; a number is the status of one that has none. */
export type Answer = unknown | ((asked: Asked) => unknown);

/** What a server says to each operation that is asked; 404 to all others. */
export type Answers = Partial<Record<OperationId, Answer>>;

/** What is answered to an operation instead of what is right, where that is anything. */
export type Faults = Partial<Record<OperationId, (right: unknown, asked: Asked) => unknown>>;

/** A server that is right but for some faults. */
export function answersOf(right: Faults, faults: Faults): Answers {
  return Object.fromEntries(
    (Object.keys(right) as OperationId[]).map((operation) => [
      operation,
      (asked: Asked) => {
        const answer = right[operation]?.(undefined, asked);
        return faults[operation]?.(answer, asked) ?? answer;
      },
    ]),
  );
}

/**
 * What a check works with at such a server, the requests that it makes ("getProject a $expand=Widgets"), and what it says that it cannot
 * reach. Time passes at once.
 */
export function contextAt(answers: Answers, more: Partial<Context> = {}) {
  const asked: string[] = [];
  const unreached: string[] = [];
  const counts = new Map<OperationId, number>();
  const client = {
    async send(operation: OperationId, { path = {}, query: sent = {}, body: told }: RequestSpec = {}) {
      const query = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]));
      const options = Object.entries(query).map(([name, value]) => `${name}=${value}`);
      asked.push([operation, ...Object.values(path), ...options].join(' '));
      const before = counts.get(operation) ?? 0;
      counts.set(operation, before + 1);
      const { [operation]: answer = 404 } = answers;
      const said = typeof answer === 'function' ? answer({ path, query, body: told, before }) : answer;
      const given = typeof said === 'number' ? new Responded(said, {}) : said;
      const { status, body, headers } = given instanceof Responded ? given : new Responded(200, given);
      const { request, response, ...exchange } = exchangeOf(operation, body, query, status);
      return {
        ...exchange,
        request: { ...request, path },
        response: { ...response, headers: { ...response.headers, ...headers } },
      };
    },
    locate(href: string) {
      const place = placeOf(href);
      return place && { operation: place.operationId, path: place.path };
    },
  };
  const context = {
    client,
    sample: { places: () => [] },
    sandbox: undefined,
    collections: new Map(),
    isWanted: () => true,
    noteAsked: () => undefined,
    noteRefusal: () => undefined,
    hasAllPermissions: false,
    coverage: {
      markUnreachable: (_: OperationId, aspect: string, name: string, reason: string) =>
        unreached.push(`${aspect} ${name}: ${reason}`),
    },
    patience: createPatience(),
    settling: createSettling(),
    wait: async () => undefined,
    waitForTask: async () => undefined,
    ...more,
  } as unknown as Context;
  return { context, asked, unreached };
}

/** Everything that is said, in that order. */
export async function all<T>(told: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of told) items.push(item);
  return items;
}

/** A finding of a check, also where it says besides which check has found it. */
export const findingOf = (it: RawFinding | Told): RawFinding => ('finding' in it ? it.finding : it);
