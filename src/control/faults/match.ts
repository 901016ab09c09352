import type { ServiceRequest } from '../../fake/http/request.ts';
import type { Address } from '../../fake/http/url.ts';
import { wildcard } from '../wildcard.ts';
import type { FaultMatch } from './fault.ts';

/** What faults ask of a request, each worked out once: many faults may ask the same. */
export interface MatchedRequest {
  readonly method: string;
  /** Below the application path; undefined elsewhere. */
  readonly path: string | undefined;
  /** The values of a query option. */
  query(name: string): readonly string[];
  /** In lower case; undefined when there is no such header. */
  header(name: string): string | undefined;
}

type Test = (request: MatchedRequest) => boolean;

/** Longer values of headers and query options are not searched, and of an option that is there again and again this many count. */
const maxLength = 2000;
const maxValues = 20;

/** @param addressOf takes the address of a request apart, as the application does */
export function matchedRequest(
  request: Pick<ServiceRequest, 'method' | 'headers' | 'url'>,
  addressOf: (request: Pick<ServiceRequest, 'url'>) => Address,
): MatchedRequest {
  const { method, headers } = request;
  const address = once(() => addressOf(request));
  const options = once(() => valuesByName(new URLSearchParams(address().query)));
  const header = onceEach((name) => headers.get(name)?.toLowerCase());
  return {
    method,
    get path() {
      return address().path;
    },
    query: (name) => options().get(name) ?? [],
    header,
  };
}

/** Makes the test whether a request is such as a fault is for. */
export function matcherOf({ method, path, query = {}, header = {} }: FaultMatch): Test {
  const tests: Test[] = [];
  if (method !== undefined) tests.push((request) => request.method === method);
  if (path !== undefined) {
    const fits = wildcard(path.replace(/(.)\/$/, '$1').toLowerCase());
    tests.push((request) => request.path !== undefined && fits(request.path));
  }
  for (const [name, value] of Object.entries(query)) {
    const fits = wildcard(value, maxLength);
    tests.push((request) => request.query(name).some(fits));
  }
  for (const [name, value] of Object.entries(header)) {
    const fits = wildcard(value.toLowerCase(), maxLength);
    tests.push((request) => {
      const sent = request.header(name);
      return sent !== undefined && fits(sent);
    });
  }
  return (request) => tests.every((test) => test(request));
}

function valuesByName(query: URLSearchParams): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of query) {
    const known = values.get(name);
    if (!known) values.set(name, [value]);
    else if (known.length < maxValues) known.push(value);
  }
  return values;
}

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

function onceEach<T>(work: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    if (!made.has(name)) made.set(name, work(name));
    return made.get(name) as T;
  };
}
