import { UsageError } from '../../contract/usage-error.ts';

/** Where a request went, seen from the application. */
export interface Address {
  /** Scheme, host, the path of a proxy, the world in the path and the application path, as the client used them. */
  readonly base: string;
  /** The path of a proxy below which the client sees the mock; it is not part of the request's own URL. */
  readonly mount: string;
  /** The world that the path begins with, as in `/@alpha/api/projects`; undefined when it names none. */
  readonly world: string | undefined;
  /** In lower case and without a slash at its end; undefined outside of the application path. */
  readonly path: string | undefined;
  /** What the client wrote below the application path, up to the query string. */
  readonly sent: string;
  /** What stands after the question mark. */
  readonly query: string;
}

/**
 * Takes the address of a request apart. Letter case and a slash at the end make no difference to the path.
 * @param address absolute
 * @param basePath the application path in front of `/api`, such as `/EnterpriseTester`, or an empty string
 * @param mount the path of a proxy, where there is one
 */
export function readAddress(address: string, basePath: string, mount = ''): Address {
  // A fragment is the client's own business; over a socket it is not even sent.
  const hash = address.indexOf('#');
  const url = hash === -1 ? address : address.slice(0, hash);
  const slash = url.indexOf('/', url.indexOf('//') + 2);
  const world = readWorld(url, slash);
  const start = world === undefined ? slash : slash + world.length;
  const mark = url.indexOf('?', start);
  const end = mark === -1 ? url.length : mark;
  const asked = url.slice(start, end);
  const inside = basePath === '' || asked.slice(0, basePath.length).toLowerCase() === basePath.toLowerCase();
  const rest = asked.slice(basePath.length);
  const path = rest.endsWith('/') ? rest.slice(0, -1) : rest;
  return {
    base: url.slice(0, slash) + mount + url.slice(slash, start + basePath.length),
    mount,
    sent: rest,
    world: world?.replace(worldSign, ''),
    path: inside && (rest === '' || rest.startsWith('/')) ? path.toLowerCase() : undefined,
    query: mark === -1 ? '' : url.slice(mark + 1),
  };
}

/** Whether an address is below that of the API, where there is nothing else. */
export const isBelowApi = ({ path }: Pick<Address, 'path'>): boolean =>
  path !== undefined && /^\/api(\/|$)/.test(path);

/** The URL of a request as its client has it. */
export function publicUrlOf({ url }: Pick<Request, 'url'>, { mount }: Address): URL {
  const seen = new URL(url);
  if (mount !== '') seen.pathname = mount + seen.pathname;
  return seen;
}

const worldSign = /^\/(?:@|%40)/;
const worldAtStart = /\/(?:@|%40)[^/?]+/y;

/** What stands in front of the application path to name a world; some clients escape the sign. */
function readWorld(url: string, start: number): string | undefined {
  const sign = url.charCodeAt(start + 1);
  if (sign !== 64 && sign !== 37) return undefined;
  worldAtStart.lastIndex = start;
  return worldAtStart.exec(url)?.[0];
}

/**
 * Checks and normalises an application path.
 * @throws Error when it is not a path
 */
export function checkBasePath(basePath: string): string {
  const path = basePath.replace(/\/+$/, '');
  if (path === '' || /^(\/[\w.~-]+)+$/.test(path)) return path;
  throw new UsageError(
    `Failed to read the base path ${JSON.stringify(basePath)}: it must look like /EnterpriseTester.`,
  );
}
