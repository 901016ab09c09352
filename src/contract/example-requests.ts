import type { OperationId } from './operations.ts';
import { isComposed, isSameJson } from './text/same-json.ts';

/** What is sent in a published example. */
export interface ExampleRequest {
  readonly operation: OperationId;
  readonly name: string;
  readonly path: Readonly<Record<string, string>>;
  /** As texts, decoded. */
  readonly query: Readonly<Record<string, string>>;
  /** Undefined where none is sent. */
  readonly body?: unknown;
}

/** Finds the examples whose request a request is. */
export type ExampleFinder = (request: {
  readonly operation: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams | undefined;
  /** As it was sent. */
  readonly body: Uint8Array | undefined;
  /** What the body says, where that is known. */
  readonly understood?: unknown;
}) => readonly string[];

/** Makes of what a body says what an operation understands, such as its moments in UTC. */
export type Understand = (operation: OperationId, body: unknown) => unknown;

interface Known {
  readonly name: string;
  readonly path: readonly (readonly [name: string, value: string])[];
  readonly query: string;
  readonly body: unknown;
  /** The first text in it: most bodies that are another one have another one there. */
  readonly mark: readonly [name: string, text: string] | undefined;
}

/** The examples of one operation. */
interface Prepared {
  readonly examples: readonly Known[];
  /** Characters of the longest body. */
  readonly maxLength: number;
}

/**
 * Prepares the comparison of requests with examples: path, query options and body say the same as in the example, whatever
 * the order of options and properties, and headers. Path parameters are given in lower case.
 */
export function createExampleFinder(
  requests: readonly ExampleRequest[],
  understand: Understand = (_, body) => body,
): ExampleFinder {
  const byOperation = new Map<OperationId, ExampleRequest[]>();
  for (const request of requests) {
    const same = byOperation.get(request.operation);
    if (same) same.push(request);
    else byOperation.set(request.operation, [request]);
  }
  const prepared = new Map<OperationId, Prepared>();

  /** When the operation is first asked for: a program that starts has not to wait for all. */
  function examplesOf(operation: OperationId): Prepared {
    const known = prepared.get(operation);
    if (known) return known;
    const made = prepare(byOperation.get(operation) ?? none, understand);
    prepared.set(operation, made);
    return made;
  }

  return ({ operation, path, query, body, understood }) => {
    const { examples, maxLength } = examplesOf(operation);
    // A body of any length may come; one that is much longer than all examples is none of them.
    if (body !== undefined && body.length > 4 * maxLength) return none;
    let found: string[] | undefined;
    let options: string | undefined;
    let said = understood;
    for (const example of examples) {
      // Most requests say something else than an example, or are to records of none, and are done with here.
      if (said !== undefined && !hasMark(example, said)) continue;
      if (!isThere(example, path)) continue;
      options ??= queryOf(query);
      if (example.query !== options) continue;
      if (said === undefined && body !== undefined) {
        said = understand(operation, parse(new TextDecoder().decode(body)));
      }
      if (!isSameJson(example.body, said)) continue;
      found ??= [];
      found.push(example.name);
    }
    return found ?? none;
  };
}

const none: readonly never[] = [];

function prepare(requests: readonly ExampleRequest[], understand: Understand): Prepared {
  const examples = requests.map(({ operation, name, path, query, body: sent }) => {
    const body = sent === undefined ? undefined : understand(operation, sent);
    const mark = isComposed(body) ? Object.entries(body).find(isText) : undefined;
    return {
      name,
      path: Object.entries(path).map(([parameter, value]) => [parameter, value.toLowerCase()] as const),
      query: queryOf(new URLSearchParams(query)),
      body,
      mark,
    };
  });
  return {
    examples,
    maxLength: Math.max(...requests.map(({ body }) => (JSON.stringify(body) ?? '').length)),
  };
}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

function hasMark({ mark }: Known, said: unknown): boolean {
  return mark === undefined || (isComposed(said) && said[mark[0]] === mark[1]);
}

function isThere(example: Known, path: Readonly<Record<string, string>>): boolean {
  for (const [parameter, value] of example.path) if (path[parameter] !== value) return false;
  return true;
}

function queryOf(query: URLSearchParams | undefined): string {
  if (!query) return '';
  const sorted = new URLSearchParams(query);
  sorted.sort();
  return String(sorted);
}

/** What is not JSON is in no example. */
const noJson = Symbol('no JSON');

function parse(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return noJson;
  }
}
