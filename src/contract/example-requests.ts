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
  readonly body: string | undefined;
}) => readonly string[];

interface Known {
  readonly name: string;
  readonly path: readonly (readonly [name: string, value: string])[];
  readonly query: string;
  readonly body: string | undefined;
}

/**
 * Prepares the comparison of requests with examples: path, query options and body say the same as in the example, whatever
 * the order of options and properties, and headers. Path parameters are given in lower case.
 */
export function createExampleFinder(requests: readonly ExampleRequest[]): ExampleFinder {
  const known = new Map<OperationId, Known[]>();
  for (const { operation, name, path, query, body } of requests) {
    const all = known.get(operation) ?? [];
    known.set(operation, all);
    all.push({
      name,
      path: Object.entries(path).map(([parameter, value]) => [parameter, value.toLowerCase()]),
      query: queryOf(new URLSearchParams(query)),
      body: body === undefined ? undefined : canonical(body),
    });
  }
  const longest = Math.max(...[...known.values()].flat().map(({ body = '' }) => body.length));

  return ({ operation, path, query, body }) => {
    const all = known.get(operation);
    // Most requests are to records of no example, and are done with here.
    if (!all?.some((it) => isThere(it, path))) return none;
    const options = queryOf(query);
    const alike = all.filter((it) => it.query === options && isThere(it, path));
    // A body may be as long as it likes; one that is so much longer than all examples is none of them.
    if (alike.length === 0 || (body !== undefined && body.length > 4 * longest)) return none;
    const said = body === undefined || body.trim() === '' ? undefined : canonicalText(body);
    return alike.filter((it) => it.body === said).map(({ name }) => name);
  };
}

const none: readonly string[] = [];

function isThere(example: Known, path: Readonly<Record<string, string>>): boolean {
  return example.path.every(([parameter, value]) => path[parameter] === value);
}

function queryOf(query: URLSearchParams | undefined): string {
  if (!query) return '';
  const sorted = new URLSearchParams(query);
  sorted.sort();
  return String(sorted);
}

function canonicalText(text: string): string | undefined {
  try {
    return canonical(JSON.parse(text));
  } catch {
    // What is no JSON is in no example, and undefined would stand for no body.
    return '';
  }
}

/** A value as text, the same whatever the order of its properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
