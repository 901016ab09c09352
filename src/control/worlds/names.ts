import { HttpError } from '../../fake/http/http-error.ts';

/** World names stand in paths and headers, and so do those of seeds and snapshots. */
const possible = /^(?!\.{1,2}$)[\w.-]{1,64}$/;
/** What a refused name is repeated up to, in characters. */
const maxLength = 80;

/**
 * Checks the name of a world, a seed or a snapshot.
 * @param what it names
 * @throws HttpError 400 when it cannot be one
 */
export function checkName(what: string, name: unknown): string {
  if (typeof name === 'string' && possible.test(name)) return name;
  const shown = JSON.stringify(name)?.slice(0, maxLength);
  throw new HttpError(
    400,
    `Failed to name a ${what}: ${shown} is not possible; use 1 to 64 letters, digits, dots, dashes or underscores.`,
  );
}

/** Looks a request header up, by its name in lower case. */
export type HeaderOf = (name: string) => string | undefined;

/** The request headers that name a world, and the seed of one that is not there yet. */
const worldHeader = 'x-mock-world';
const seedHeader = 'x-mock-seed';

/**
 * The world that a request's headers name: by one for it, or by credentials whose user is called like `alpha/alice`.
 * @returns undefined when they name none
 */
export function worldInHeaders(header: HeaderOf): string | undefined {
  const named = header(worldHeader);
  if (named !== undefined) return named;
  const credentials = header('authorization');
  return credentials === undefined ? undefined : worldInCredentials(credentials);
}

/** How a world starts that the request is the first one for. */
export function startInHeaders(header: HeaderOf): { readonly seed: string | undefined } {
  return { seed: header(seedHeader) };
}

/** What was read last: a client sends the same credentials with each request. */
let last: { readonly credentials: string; readonly world: string | undefined } | undefined;

function worldInCredentials(credentials: string): string | undefined {
  if (last?.credentials !== credentials) last = { credentials, world: readCredentials(credentials) };
  return last.world;
}

function readCredentials(credentials: string): string | undefined {
  const encoded = /^basic +([\w+/=-]+)$/i.exec(credentials)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const [user = ''] = atob(encoded).split(':', 1);
    const slash = user.indexOf('/');
    return slash === -1 ? undefined : user.slice(0, slash);
  } catch {
    // Credentials that are none name nobody.
    return undefined;
  }
}
