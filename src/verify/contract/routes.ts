import { rootRelations } from '../../contract/operations.gen.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { methodsAt, type OperationMatch, operationOf } from '../../contract/validation/validate.ts';

export type { OperationMatch } from '../../contract/validation/validate.ts';

/** The operation that lists the collections. */
export const rootOperation: OperationId = placeOfRoot();

/** What every path of the API begins with. */
export const apiRoot = operationFacts[rootOperation].path;

/**
 * The part of an address that the document describes, whatever host and application path are in front of it; undefined
 * when the address does not lead into the API.
 * @example
 * apiPathOf('https://et.example.org/EnterpriseTester/api/projects?$top=1'); // '/api/projects'
 */
export function apiPathOf(address: string): string | undefined {
  if (!URL.canParse(address, 'http://localhost')) return undefined;
  const { pathname } = new URL(address, 'http://localhost');
  const path = pathname.toLowerCase().endsWith(apiRoot.slice(0, -1)) ? `${pathname}/` : pathname;
  const start = path.toLowerCase().lastIndexOf(apiRoot);
  return start === -1 ? undefined : path.slice(start);
}

/** Addresses that were looked up: a server prints each of them again and again. */
const places = new Map<string, OperationMatch | undefined>();

/** How many addresses are remembered, and their maximum length in UTF-16 code units: none of the API is longer. */
const remembered = { addresses: 10_000, length: 500 };

/** The operation that an address belongs to, and its parameters. */
export function placeOf(address: string, method = 'GET'): OperationMatch | undefined {
  const key = `${method} ${address}`;
  if (places.has(key)) return places.get(key);
  const path = apiPathOf(address);
  const place = path === undefined ? undefined : operationOf(method, path);
  if (places.size >= remembered.addresses) places.clear();
  if (address.length <= remembered.length) places.set(key, place);
  return place;
}

/**
 * Whether an address is that of a path, its parameters left open; their braces may be percent-encoded, as in every URI.
 * @example
 * isTemplateOf('http://et/api/project/%7BprojectId%7D/searchlinks', '/api/project/{projectId}/searchlinks'); // true
 */
export function isTemplateOf(address: string, path: string): boolean {
  const printed = apiPathOf(address)?.replace(/\/$/, '').replaceAll(/%7b/gi, '{').replaceAll(/%7d/gi, '}');
  return printed?.toLowerCase() === path.toLowerCase();
}

/** Whether the root prints an address for clients to fill in, and not to fetch. */
export const isRootTemplate = (address: string): boolean =>
  templates.some((path) => isTemplateOf(address, path));

const templates = rootRelations.map(({ path }) => path).filter((path) => path.includes('{'));

/** The methods that the document has for an address; none when it does not know it. */
export function methodsOf(address: string): string[] {
  const path = apiPathOf(address);
  return path === undefined ? [] : methodsAt(path);
}

/** Whether two places are the same: letter case of ids makes no difference. */
export function isSamePlace(a: OperationMatch, b: OperationMatch): boolean {
  if (a.operationId !== b.operationId) return false;
  return Object.keys(a.path).every((name) => a.path[name]?.toLowerCase() === b.path[name]?.toLowerCase());
}

/**
 * A place in few words.
 * @example
 * showPlace({ operationId: 'getUser', path: { id: 'CCB3' } }); // 'getUser ccb3'
 */
export function showPlace({ operationId, path }: OperationMatch): string {
  return [operationId, showPath(path)].filter(Boolean).join(' ');
}

function showPath(path: OperationMatch['path']): string {
  return Object.keys(path)
    .sort()
    .map((name) => path[name]?.toLowerCase())
    .join(' ');
}

/** The root is the shortest of all paths: the others begin with it. */
function placeOfRoot(): OperationId {
  const [first] = (Object.keys(operationFacts) as OperationId[])
    .filter((id) => operationFacts[id].method === 'GET')
    .sort((a, b) => operationFacts[a].path.length - operationFacts[b].path.length);
  if (!first)
    throw new Error('Failed to find the root of the API: the document has no operation that reads.');
  return first;
}
