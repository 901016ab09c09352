import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/contract/document.ts';
import { type RequestMethod, requestMethods } from '../../../src/contract/http/http-methods.ts';
import { checkFault } from '../../../src/control/faults/check.ts';
import { matchedRequest, matcherOf } from '../../../src/control/faults/match.ts';
import openapi from '../../../src/control/http/openapi.gen.json' with { type: 'json' };
import { wildcard } from '../../../src/control/wildcard.ts';
import { readAddress } from '../../../src/fake/http/url.ts';
import { createMock, type Fault, type FaultMatch } from '../../../src/index.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

async function isStruck(fault: Fault, url: string, init?: RequestInit): Promise<boolean> {
  const mock = createMock({ server: { basePath: '/EnterpriseTester' } });
  mock.faults.add(fault);
  await mock.fetch(url, init).catch(() => {});
  return mock.faults.list()[0]?.hits === 1;
}

describe('a fault meets', () => {
  it.each<[FaultMatch, string, RequestInit?]>([
    [{}, '/api/projects'],
    [{ path: '/api/projects' }, '/api/projects'],
    [{ path: '/api/Projects/' }, '/api/projects?$top=1'],
    [{ path: '/api/project/*' }, `/API/project/${id.toUpperCase()}/`],
    [{ path: '*/project*' }, '/api/projects'],
    [{ path: '/api/' }, '/api'],
    [{ path: '/api/projects' }, 'http://localhost/@default/EnterpriseTester/api/projects'],
    [{ method: 'GET' }, '/api/projects'],
    [{ method: 'HEAD' }, '/api/projects', { method: 'HEAD' }],
    [{ query: { $top: '1' } }, '/api/projects?$skip=2&$top=1'],
    [{ query: { $filter: '*Inventory*' } }, "/api/projects?$filter=Name%20eq%20'Inventory'"],
    [{ header: { 'user-agent': 'curl/*' } }, '/api/projects', { headers: { 'User-Agent': 'CURL/8' } }],
    [{ header: { Accept: '*' } }, '/api/projects', { headers: { accept: 'a' } }],
  ])('with match %j a request to %s', async (match, url, init) => {
    expect(await isStruck({ match, cut: 'before' }, url, init)).toBe(true);
  });

  it.each<[Fault, string, RequestInit?]>([
    [{ match: { path: '/api/project' } }, '/api/projects'],
    [{ match: { path: '/projects' } }, '/api/projects'],
    [{ match: { method: 'HEAD' } }, '/api/projects'],
    [{ match: { method: 'GET' } }, '/api/projects', { method: 'POST', body: '{}' }],
    [{ match: { query: { $top: '1' } } }, '/api/projects?$top=10'],
    [{ match: { query: { $top: '*' } } }, '/api/projects'],
    [{ match: { query: { a: 'x' } } }, '/api/projects?a=X'],
    [{ match: { header: { Accept: '*' } } }, '/api/projects'],
    [{ match: { path: '*', query: { a: 'x' } } }, '/api/projects'],
    [{ operation: 'getProject' }, '/api/projects'],
    [{ operation: ['getProject', 'getScript'], match: { path: '*' } }, '/api/projects'],
    [{}, '/api/nonsense'],
    [{}, '/elsewhere'],
    [{}, '/api/projects', { method: 'PATCH' }],
  ])('with %j no request to %s', async (fault, url, init) => {
    expect(await isStruck({ ...fault, cut: 'before' }, url, init)).toBe(false);
  });

  it.each<RequestMethod>(['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'PATCH'])('requests with %s', (method) => {
    const { match = {} } = checkFault({ match: { method }, cut: 'before' });
    const matches = matcherOf(match);
    const isMatched = (sent: RequestMethod) => {
      const request = new Request('http://localhost/api/projects', { method: sent });
      return matches(matchedRequest(request, ({ url }) => readAddress(url, '')));
    };
    expect(requestMethods.filter(isMatched)).toEqual([method]);
  });

  it('by the same methods over HTTP, and with those of every document', () => {
    expect(openapi.components.schemas.FaultMatch.properties.method.enum).toEqual(requestMethods);
    const operation = { operationId: 'getProject' };
    const document = { paths: { '/api/x': { get: operation, patch: operation } } };
    expect(operations(document as never).map(({ method }) => method)).toEqual(['GET', 'PATCH']);
  });

  it('several operations', async () => {
    const fault: Fault = { operation: ['getProject', 'searchProjects'], cut: 'before' };
    expect(await isStruck(fault, '/api/projects')).toBe(true);
    expect(await isStruck(fault, `/api/project/${id}`)).toBe(true);
    expect(await isStruck(fault, `/api/script/${id}`)).toBe(false);
  });

  it('only operations that are documented to refuse like this', async () => {
    expect(await isStruck({ status: 404 }, `/api/project/${id}`)).toBe(true);
    expect(await isStruck({ status: 404 }, '/api/projects')).toBe(false);
    expect(await isStruck({ status: 404, undocumented: true }, '/api/projects')).toBe(true);
  });
});

describe('a text with wildcards', () => {
  it('fits as the regular expression does that it stands for', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    fc.assert(
      fc.property(short, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text);
        expect(wildcard(pattern)(text)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not slow for a hostile one', () => {
    expect(wildcard(`${'*a'.repeat(200)}*b`)('a'.repeat(16_000))).toBe(false);
  });
});
