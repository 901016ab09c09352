import { entities } from '../../src/contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts } from '../../src/contract/operations.ts';
import { operationOf } from '../../src/contract/validation/validate.ts';
import type { Mock } from '../../src/index.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What was found at an address. */
export interface Visit {
  readonly address: string;
  /** The operation that reads the address; undefined where there is none. */
  readonly operationId: OperationId | undefined;
  readonly status: number;
  readonly allow: string | null;
  readonly body: Json;
  /** The response with one expansion, by its name. */
  readonly expanded: ReadonlyMap<string, Json>;
  /** The response with all of them. */
  readonly full: Json;
}

/**
 * Follows every Self and Href, from the given addresses on, through plain answers and through responds with each
 * expansion that there is.
 * @example
 * const visits = await crawl(createMock(), ['http://localhost/api/']);
 */
export async function crawl(mock: Mock, starts: readonly string[]): Promise<ReadonlyMap<string, Visit>> {
  const visits = new Map<string, Visit>();
  const queue = new Set(starts);
  // What a template of the root is filled with.
  const [project] = mock.store.Project;
  const basePath = new URL(mock.baseUrl).pathname.replace(/\/$/, '');

  async function read(address: string): Promise<{ response: Response; body: Json }> {
    const response = await mock.fetch(address);
    const body = (await response.json()) as Json;
    for (const found of addressesIn(body)) queue.add(found.replace('{projectId}', project?.Id ?? ''));
    return { response, body };
  }

  const withOption = (address: string, option: string) =>
    address + (address.includes('?') ? '&' : '?') + option;

  // A set goes on over what is added to it on the way.
  for (const address of queue) {
    const operationId = operationOf('GET', address, basePath)?.operationId;
    const { response, body } = await read(address);
    // The Self of an expanded collection is followed, and not expanded once more.
    const isPlain = !address.includes('$expand=');
    const names = isPlain && response.status === 200 ? [...expansionsOf(operationId, body)] : [];
    const expanded = new Map<string, Json>();
    for (const name of names) expanded.set(name, (await read(withOption(address, `$expand=${name}`))).body);
    // In pages of one item there are links to other pages.
    if (operationId && isPaged(operationId, address)) await read(withOption(address, '$top=1'));
    const full = names.length > 0 ? (await read(withOption(address, `$expand=${names}`))).body : body;
    const allow = response.headers.get('Allow');
    visits.set(address, { address, operationId, status: response.status, allow, body, expanded, full });
  }
  return visits;
}

const isPaged = (operationId: OperationId, address: string) =>
  operationFacts[operationId].collection?.links === true && !address.includes('$top=');

interface Expandable {
  readonly expansions: readonly string[];
  readonly expanded?: readonly string[];
}

/** The expansions that a response offers, and those that the document has beyond, but for what is printed anyway. */
function expansionsOf(operationId: OperationId | undefined, body: Json): Set<string> {
  const { prints, query = [] } = operationId ? operationFacts[operationId] : {};
  if (!prints || !query.includes('$expand')) return new Set();
  const offered = [body, ...itemsOf(body)].flatMap(({ Expands = [] }) => Expands as string[]);
  const { expansions, expanded = [] }: Expandable = entities[prints as EntityName];
  return new Set([...offered, ...expansions.filter((name) => !expanded.includes(name))]);
}

/** The items of a collection; none of another response. */
export function itemsOf(body: Json): readonly Json[] {
  return (Array.isArray(body) ? body : (body.Items ?? [])) as readonly Json[];
}

/** Every Self and Href, at any depth. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'Self' || key === 'Href') && typeof inner === 'string' ? inner : addressesIn(inner),
  );
}
