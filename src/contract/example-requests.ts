import type { OperationId } from './operations.ts';

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
}) => readonly string[];

interface Known {
  readonly name: string;
  readonly path: readonly (readonly [name: string, value: string])[];
  readonly query: string;
  readonly body: unknown;
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
export function createExampleFinder(requests: readonly ExampleRequest[]): ExampleFinder {
  const byOperation = new Map<OperationId, ExampleRequest[]>();
  for (const request of requests) {
    const same = byOperation.get(request.operation);
    if (same) same.push(request);
    else byOperation.set(request.operation, [request]);
  }
  const prepared = new Map<OperationId, Prepared>();

  /** When the operation is first asked for: a program that starts has not to wait for all. */
  function examplesOf(operation: OperationId): Prepared {
    const known = prepared.get(operation) ?? prepare(byOperation.get(operation) ?? none);
    prepared.set(operation, known);
    return known;
  }

  return ({ operation, path, query, body }) => {
    // Most requests are to records of no example, and are done with here.
    const { examples, maxLength } = examplesOf(operation);
    const near = examples.filter((it) => isThere(it, path));
    if (near.length === 0) return none;
    const options = queryOf(query);
    const alike = near.filter((it) => it.query === options);
    // A body may be as long as it likes; one that is so much longer than all examples is none of them.
    if (alike.length === 0 || (body !== undefined && body.length > 4 * maxLength)) return none;
    const said = body === undefined ? undefined : parse(new TextDecoder().decode(body));
    return alike.filter((it) => isSame(it.body, said)).map(({ name }) => name);
  };
}

const none: readonly never[] = [];

function prepare(requests: readonly ExampleRequest[]): Prepared {
  const examples = requests.map(({ name, path, query, body }) => ({
    name,
    path: Object.entries(path).map(([parameter, value]) => [parameter, value.toLowerCase()] as const),
    query: queryOf(new URLSearchParams(query)),
    body,
  }));
  return {
    examples,
    maxLength: Math.max(...requests.map(({ body }) => (JSON.stringify(body) ?? '').length)),
  };
}

function isThere(example: Known, path: Readonly<Record<string, string>>): boolean {
  return example.path.every(([parameter, value]) => path[parameter] === value);
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

/** Whether two values of JSON say the same, whatever the order of their properties. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isComposed(one) || !isComposed(other)) return one === other;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

const isComposed = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
