import { at, type DocumentedExample, discrepancies, escapePointer } from '../../src/contract/document.ts';
import { createClock, createMock, type Mock, type MockOptions } from '../../src/index.ts';

/** What the help pages print for scheme and host. */
const printedOrigin = 'http://localhost';

/** What comes back for a documented request. */
export interface Wanted {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Byte for byte; empty where no body is documented. */
  readonly text: string;
}

/**
 * A mock of its own for an example: the state that the example starts from, its instant on a clock that stands still,
 * and its identifiers.
 * @example
 * const mock = mockFor(example);
 * await mock.fetch(...requestOf(example, mock.baseUrl));
 */
export function mockFor({ exchange }: DocumentedExample, options: MockOptions = {}): Mock {
  const { now = '2012-03-04T05:06:07Z', ids } = exchange.preconditions ?? {};
  return createMock({
    ...options,
    world: { states: [exchange.state], clock: createClock({ at: now, rate: 0 }), ids, ...options.world },
  });
}

/**
 * The request of an example, with the documented headers and no others: a body is sent as bytes, as `fetch` would give
 * a text a Content-Type.
 */
export function requestOf({ method, path, exchange }: DocumentedExample, baseUrl: string) {
  const { headers = {}, parameters = {}, body } = exchange.request;
  const query = new URLSearchParams();
  let address = path;
  for (const [name, value] of Object.entries(parameters)) {
    if (address.includes(`{${name}}`)) address = address.replace(`{${name}}`, encodeURIComponent(value));
    else query.set(name, String(value));
  }
  // The pages write the sign of an option as it is.
  const options = `${query}`.replaceAll('%24', '$');
  const url = `${baseUrl}${address}${options === '' ? '' : `?${options}`}`;
  const init: RequestInit = { method, headers };
  if (body !== undefined) init.body = new TextEncoder().encode(JSON.stringify(body));
  return [url, init] as const;
}

/**
 * The response of an example, at the address that is used, with the deviations of the register.
 * @throws Error when a deviation is none: when the register names what is printed anyway, or a place that is not printed
 */
export function answerOf({ name, operationId, exchange }: DocumentedExample, baseUrl: string): Wanted {
  const answer = structuredClone(exchange.response);
  for (const { pointer, fake } of deviationsOf(operationId, name)) {
    const printed = at(answer, pointer);
    if (printed === undefined || JSON.stringify(printed) === JSON.stringify(fake)) {
      throw new Error(
        `The deviation of ${name} at ${pointer} is none: ${JSON.stringify(printed)} is printed.`,
      );
    }
    replace(answer, pointer, fake);
  }
  const here = (text: string) => text.replaceAll(`${printedOrigin}/api/`, `${baseUrl}/api/`);
  const headers = Object.entries(answer.headers ?? {}).map(([key, value]) => [key, here(value)] as const);
  return {
    status: answer.status,
    headers: Object.fromEntries(headers),
    text: answer.body === undefined ? '' : here(compact(answer.body)),
  };
}

/** The same parts of a response that was given: of its headers, those that are documented. */
export async function partsOf(response: Response, { headers }: Wanted): Promise<Wanted> {
  const given = Object.keys(headers).map((name) => [name, response.headers.get(name) ?? ''] as const);
  return { status: response.status, headers: Object.fromEntries(given), text: await response.text() };
}

/** Where, and how, the mock differs from what is printed. */
function deviationsOf(operationId: string, example: string) {
  return discrepancies()
    .filter((entry) => entry.operationId === operationId)
    .flatMap(({ deviations = [] }) => deviations)
    .filter((deviation) => deviation.example === example);
}

/** JSON as the service writes it: without spaces, and progress always with a fraction. */
function compact(body: unknown): string {
  return JSON.stringify(body).replace(/("ProgressInPercent":-?\d+)(?=[,}])/g, '$1.0');
}

function replace(value: unknown, pointer: string, by: unknown): void {
  const end = pointer.lastIndexOf('/');
  const [key = ''] = [pointer.slice(end + 1)];
  const holder = at(value, pointer.slice(0, end)) as Record<string, unknown>;
  const name = Object.keys(holder).find((it) => escapePointer(it) === key);
  if (name !== undefined) holder[name] = by;
}
