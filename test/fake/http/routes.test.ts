import { describe, expect, test } from 'vitest';
import { methodsByRoute, routesOf } from '../../../src/fake/http/routes.ts';
import { readAddress } from '../../../src/fake/http/url.ts';

describe('the routes of a path', () => {
  test('are in lower case, and call parameters by their places', () => {
    const [route, ...others] = routesOf({ path: '/api/Project/{projectId}/Tickets/{ticketId}', enums: {} });
    expect(others).toEqual([]);
    expect(route?.route).toBe('/api/project/:p0/tickets/:p1');
    expect(route?.pathOf({ p0: 'a', p1: 'B%' })).toEqual({ projectId: 'a', ticketId: 'b%' });
  });

  test('are one for each value of a parameter that has few', () => {
    const routes = routesOf({ path: '/api/{kind}/{id}', enums: { kind: ['status', 'priority'] } });
    expect(routes.map(({ route, pathOf }) => [route, pathOf({ p0: 'x' })])).toEqual([
      ['/api/status/:p0', { kind: 'status', id: 'x' }],
      ['/api/priority/:p0', { kind: 'priority', id: 'x' }],
    ]);
  });

  test('have no slash at their end', () => {
    expect(routesOf({ path: '/api/', enums: {} }).map(({ route }) => route)).toEqual(['/api']);
  });

  test('have the methods of all operations there, and HEAD where there is GET', () => {
    const operation = (method: 'GET' | 'PUT' | 'POST', path: string) =>
      ({ method, path, enums: {} }) as never;
    const methods = methodsByRoute([
      operation('PUT', '/api/a/{id}'),
      operation('GET', '/api/a/{name}'),
      operation('POST', '/api/a'),
    ]);
    expect([...methods]).toEqual([
      ['/api/a/:p0', 'GET, HEAD, PUT'],
      ['/api/a', 'POST'],
    ]);
  });
});

describe('an address', () => {
  test.each([
    ['http://h/api/A/?x=/Y', '', { base: 'http://h', path: '/api/a', query: 'x=/Y' }],
    ['http://h:1/Et/API?', '/et', { base: 'http://h:1/Et', path: '/api', query: '' }],
    ['http://h/et', '/et', { base: 'http://h/et', path: '', query: '' }],
    ['http://h/ett/api', '/et', { base: 'http://h/et', path: undefined, query: '' }],
    ['http://h/', '/et', { path: undefined }],
    ['http://h/api?a#b?c', '', { path: '/api', query: 'a' }],
    ['http://h/api#b?c', '', { path: '/api', query: '' }],
    ['http://h/?/api', '', { path: '', query: '/api' }],
  ])('%s below "%s" is %j', (url, basePath, expected) => {
    expect(readAddress(url, basePath)).toMatchObject(expected);
  });
});
