import type { Fetch } from '../../faulty-servers/faulty-server.ts';

/** What a server answered in a run, without what differs from run to run: ids, instants, and names that the run made up. */
export interface Exchanges {
  /** The responses to each request. */
  readonly responses: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A response that the server does not give without the mutant. */
export interface ChangedResponse {
  readonly request: string;
  readonly usual: string;
  readonly now: string;
}

/** So much of a body is compared. It is cut last: half of a name would be another one in each run. */
const longest = 20_000;

const normalise = (text: string): string =>
  text
    .replace(/et[-_]mock( |-|_|%20)verify\1\d+[-_][0-9a-f]{8}(?:\1(\w+?)\1\d+)?/g, 'et-mock $2')
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<guid>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)?/g, '<instant>')
    .replace(/(Boundary|boundary)[-\w=]*/g, '<boundary>');

/** A fetch that notes what is asked and answered. */
export function recordExchanges(fetch: Fetch): { readonly fetch: Fetch; read(): Promise<Exchanges> } {
  const responses = new Map<string, Set<string>>();
  const open: Promise<void>[] = [];
  const note = async (asked: Promise<string>, response: Response) => {
    const type = response.headers.get('content-type') ?? 'no body';
    const body = /event-stream|x-ndjson/.test(type)
      ? 'a stream'
      : await response.text().catch((error: Error) => error.message);
    const headers = ['location', 'allow', 'www-authenticate'].map((it) => response.headers.get(it) ?? '');
    const request = await asked;
    const known = responses.get(request) ?? new Set();
    known.add(normalise(`${response.status} ${type} ${headers.join(' ')} ${body}`).slice(0, longest));
    responses.set(request, known);
  };
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      const asked = request
        .text()
        .then((body) => normalise(`${request.method} ${pathname}${search} ${body}`).slice(0, longest));
      const response = await fetch(input, init);
      open.push(note(asked, response.clone()));
      return response;
    },
    async read() {
      await Promise.all(open);
      return { responses };
    },
  };
}

/** How many characters two texts begin with in common. */
export const sharedLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** The usual response that is most like another. */
const nearest = (response: string, known: readonly (ReadonlySet<string> | undefined)[]): string =>
  known
    .flatMap((it) => [...(it ?? [])])
    .reduce((a, b) => (sharedLength(b, response) > sharedLength(a, response) ? b : a), '');

/** Responses to requests that were made in the usual runs, too, and have another answer now. */
export function changedResponses(usual: readonly Exchanges[], now: Exchanges): readonly ChangedResponse[] {
  const changed: ChangedResponse[] = [];
  for (const [request, responses] of now.responses) {
    const known = usual.map((it) => it.responses.get(request));
    if (known.some((it) => it === undefined)) continue;
    for (const response of responses)
      if (!known.some((it) => it?.has(response)))
        changed.push({ request, usual: nearest(response, known), now: response });
  }
  return changed;
}
