import { type OperationFacts, type OperationId, operationFacts } from '../operations.ts';

/** Where an address leads. */
export interface OperationMatch {
  readonly operationId: OperationId;
  /** The path parameters, decoded, in the letter case of the address. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * The paths of an operation. A collection that prints its own address is at that one, too: the pages have `/api` twice in it.
 * @example
 * pathsOf(operationFacts.searchForUsersGroupsAndSpecialUsers); // ['/api/assignedtosearch', '/api/api/assignedtosearch']
 */
export const pathsOf = ({ path, collection }: Pick<OperationFacts, 'path' | 'collection'>): string[] =>
  collection?.self ? [path, `/api${path}`] : [path];

interface Node {
  readonly literals: Map<string, Node>;
  readonly parameters: Parameter[];
  readonly operations: Map<string, OperationId>;
}

interface Parameter {
  readonly name: string;
  /** The only values that it can have; any when absent. */
  readonly values: readonly string[] | undefined;
  readonly node: Node;
}

/** Made when the first address is looked up. */
let tree: Node | undefined;

function root(): Node {
  tree ??= makeTree();
  return tree;
}

/**
 * Finds the operation that an address belongs to: a word goes before a parameter, letter case and a slash at the end
 * make no difference, the query string neither.
 * @param url absolute, or a path that begins with a slash
 * @param basePath the application path in front of `/api`, such as `/EnterpriseTester`
 * @example
 * operationOf('GET', '/API/Project/EB06E5D8/'); // { operationId: 'getProject', path: { id: 'EB06E5D8' } }
 */
export function operationOf(method: string, url: string, basePath = ''): OperationMatch | undefined {
  return find(root(), segmentsOf(url, basePath), method.toUpperCase());
}

/**
 * The methods that the document has for an address, in alphabetic order; none when it belongs to no operation.
 * @example
 * methodsAt('/api/backgroundtasks'); // ['POST']
 */
export function methodsAt(url: string, basePath = ''): string[] {
  const segments = segmentsOf(url, basePath);
  const known = new Set(Object.values(operationFacts).map(({ method }) => method));
  return [...known].filter((method) => find(root(), segments, method)).sort();
}

function makeTree(): Node {
  const top = makeNode();
  for (const [id, facts] of Object.entries(operationFacts)) {
    for (const path of pathsOf(facts)) {
      let node = top;
      for (const segment of split(path)) {
        const name = /^\{(.+)\}$/.exec(segment)?.[1];
        node = name === undefined ? literal(node, segment) : parameter(node, name, facts.enums[name]);
      }
      node.operations.set(facts.method, id as OperationId);
    }
  }
  return top;
}

function makeNode(): Node {
  return { literals: new Map(), parameters: [], operations: new Map() };
}

function literal({ literals }: Node, segment: string): Node {
  const key = segment.toLowerCase();
  const node = literals.get(key) ?? makeNode();
  literals.set(key, node);
  return node;
}

function parameter({ parameters }: Node, name: string, values?: readonly string[]): Node {
  const same = parameters.find((it) => it.name === name && it.values?.join() === values?.join());
  if (same) return same.node;
  const node = makeNode();
  parameters.push({ name, values, node });
  return node;
}

function find(
  node: Node,
  segments: readonly string[] | undefined,
  method: string,
): OperationMatch | undefined {
  if (segments === undefined) return undefined;
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    const operationId = node.operations.get(method);
    return operationId && { operationId, path: {} };
  }
  const next = node.literals.get(segment.toLowerCase());
  const found = next && find(next, rest, method);
  if (found || segment === '') return found;
  for (const { name, values, node: below } of node.parameters) {
    const value = decode(segment);
    if (values && !values.includes(value.toLowerCase())) continue;
    const place = find(below, rest, method);
    if (place) return { ...place, path: { [name]: value, ...place.path } };
  }
  return undefined;
}

function segmentsOf(url: string, basePath: string): string[] | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  const base = basePath.replace(/\/+$/, '');
  if (pathname.slice(0, base.length).toLowerCase() !== base.toLowerCase()) return undefined;
  const path = pathname.slice(base.length);
  return path.startsWith('/') ? split(path) : undefined;
}

function split(path: string): string[] {
  return path.replace(/\/$/, '').split('/').slice(1);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
