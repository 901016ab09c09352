import type { ServiceRequest } from '../../fake/http/request.ts';
import type { Address } from '../../fake/http/url.ts';
import { wildcard } from '../wildcard.ts';
import type { FaultMatch } from './fault.ts';

type Test = (request: Pick<ServiceRequest, 'method' | 'headers'>, address: Address) => boolean;

/** Makes the test whether a request is such as a fault is for. */
export function matcherOf({ method, path, query = {}, header = {} }: FaultMatch): Test {
  const tests: Test[] = [];
  if (method !== undefined) tests.push((request) => request.method === method);
  if (path !== undefined) {
    const fits = wildcard(path.replace(/(.)\/$/, '$1').toLowerCase());
    tests.push((_, address) => address.path !== undefined && fits(address.path));
  }
  for (const [name, value] of Object.entries(query)) {
    const fits = wildcard(value);
    tests.push((_, address) => new URLSearchParams(address.query).getAll(name).some(fits));
  }
  for (const [name, value] of Object.entries(header)) {
    const fits = wildcard(value.toLowerCase());
    tests.push(({ headers }) => fits(headers.get(name)?.toLowerCase() ?? '') && headers.has(name));
  }
  return (request, address) => tests.every((test) => test(request, address));
}
