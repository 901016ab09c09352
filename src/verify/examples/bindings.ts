import { type Exchange as Documented, type DocumentedExample, document } from '../../contract/document.ts';
import { type EntityName, operationFacts } from '../../contract/operations.ts';
import { acceptanceOf } from '../contract/discrepancies.ts';
import { schemasOf } from '../contract/schema-lookup.ts';
import type { RawFinding } from '../engine/check.ts';
import type { Exchange } from '../http/exchange.ts';
import type { RequestSpec } from '../http/request.ts';
import type { Pattern } from './matcher.ts';
import { isSame } from './value-formats.ts';

/** How a documented example is bound to the server at hand. */
export interface ExampleBinding {
  /** Identifiers of the documentation, and what stands for each on the server at hand. */
  readonly ids?: Readonly<Record<string, string>>;
  /** What is sent instead of the documented body. */
  readonly body?: unknown;
  /** Query options that are sent instead of the documented ones. */
  readonly query?: Readonly<Record<string, string>>;
  /** Values that the prepared state determines: pointers into the body, `*` for any element. */
  readonly determined?: Readonly<Record<string, unknown>>;
  /** Why the server may refuse with 500 all the same: what the example needs cannot be looked up. */
  readonly uncertain?: string | undefined;
  /** Whether the task that it starts has to end before the next example. */
  readonly waits?: boolean;
  /** What else is to be said of the response. */
  inspect?(exchange: Exchange): Iterable<RawFinding>;
}

/** The request of an example as the server at hand understands it. */
export function requestSpecOf({ path, exchange }: DocumentedExample, binding: ExampleBinding): RequestSpec {
  const swap = swapOf(binding);
  const parameters = Object.entries(exchange.request.parameters ?? {}).map(([k, v]) => [k, swap(v)] as const);
  const isInPath = (name: string) => path.includes(`{${name}}`);
  const query = Object.fromEntries(parameters.filter(([name]) => !isInPath(name)));
  const body = 'body' in binding ? binding.body : swap(exchange.request.body);
  return {
    path: Object.fromEntries(parameters.filter(([name]) => isInPath(name)).map(([k, v]) => [k, String(v)])),
    query: { ...(query as Record<string, string>), ...binding.query },
    // Headers are those of the client: the examples print no others, and some leave out the type of their body.
    ...(body === undefined ? {} : { body }),
  };
}

/** What the response to the request has to be like. */
export function patternOf(
  { operationId, exchange }: DocumentedExample,
  binding: ExampleBinding,
  ask: RequestSpec,
): Pattern {
  const { request, response } = exchange;
  const entity = operationFacts[operationId].prints as EntityName | undefined;
  const acceptedOf = (property: string) => entity && acceptanceOf('examples', { entity, property });
  return {
    documented: response.body,
    schemas: schemasOf(operationId, response.status),
    ids: new Map(Object.entries(binding.ids ?? {}).map(([id, own]) => [id.toLowerCase(), own])),
    determined: { ...echoes(request.body, response.body, ask.body), ...binding.determined },
    expanded: String(ask.query?.$expand ?? '')
      .split(',')
      .filter((name) => name !== ''),
    mayLack: (property) => acceptedOf(property)?.only.missing === true,
    toleratedBecauseOf: (property) => acceptedOf(property)?.discrepancies,
  };
}

/** The statuses that an example may be answered with: the printed one, and what the register has besides. */
export function statusesOf({ name, operationId, exchange, path, method }: DocumentedExample): number[] {
  const operation = document.paths[path]?.[method.toLowerCase() as 'get'];
  const deviations = (operation?.['x-discrepancies'] ?? []).flatMap((entry) => entry.deviations ?? []);
  const others = deviations.filter(({ example, pointer }) => example === name && pointer === '/status');
  if (operation?.operationId !== operationId)
    throw new Error(`Failed to find ${operationId} in the document.`);
  return [exchange.response.status, ...others.map(({ fake }) => Number(fake))];
}

/** What was sent comes back, where the documentation shows that it does. */
function echoes(sent: unknown, printed: unknown, body: unknown): Record<string, unknown> {
  if (!isRecord(sent) || !isRecord(printed) || !isRecord(body)) return {};
  const keys = Object.keys(body).filter(
    (key) => key in sent && key in printed && isSame(sent[key], printed[key]),
  );
  return Object.fromEntries(keys.map((key) => [`/${key}`, body[key]]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the identifiers at hand in place of the documented ones, at any depth, in the letter case of the example. */
export function swapOf({ ids = {} }: Pick<ExampleBinding, 'ids'>): (value: unknown) => unknown {
  const own = new Map(Object.entries(ids).map(([id, value]) => [id.toLowerCase(), value]));
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, swap(v)]));
    if (typeof value !== 'string') return value;
    const found = own.get(value.toLowerCase());
    if (found === undefined) return value;
    return value !== value.toLowerCase() && value === value.toUpperCase() ? found.toUpperCase() : found;
  };
  return swap;
}

/** The body that an example sends. */
export function bodyOf({ request }: Documented): Readonly<Record<string, unknown>> {
  return isRecord(request.body) ? request.body : {};
}
