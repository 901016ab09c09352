import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.ts';
import { listen, type RunningServer } from '../../src/node.ts';
import { ask } from '../support/request.ts';

describe('a world that is not there', () => {
  const mock: Mock = createMock();
  let server: RunningServer;
  beforeAll(async () => {
    server = await listen(mock);
  });
  afterAll(() => server.close());

  it.each([
    ['a picture on a page of another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
    ['a page of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['a page of another site, by an old browser', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
    ['a host that somebody has pointed here', { Host: 'evil.example' }],
  ])('is not made for %s', async (_, headers) => {
    for (const [path, more] of [
      ['/@alpha/api/projects', {}],
      ['/api/projects', { 'X-Mock-World': 'alpha' }],
      ['/api/projects', { Authorization: `Basic ${btoa('alpha/joe:x')}` }],
    ] as const) {
      const { status, body } = await ask(server, { path, headers: { ...headers, ...more } });
      expect(status).toBe(403);
      expect(JSON.parse(body).Message).toMatch(/^Failed to (create the world "alpha"|accept the request): /);
    }
    expect(mock.worlds.has('alpha')).toBe(false);
  });

  it('is not made by the question whether a page may ask, which is answered', async () => {
    const headers = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'GET' };
    const { status } = await ask(server, { method: 'OPTIONS', path: '/@alpha/api/projects', headers });
    expect(status).toBe(204);
    expect(mock.worlds.has('alpha')).toBe(false);
  });

  it('is not made for a command that is refused', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.7' };
    expect((await ask(server, { path: '/@alpha/_mock/clock', headers })).status).toBe(403);
    expect(mock.worlds.has('alpha')).toBe(false);
  });

  it.each([
    ['a program', {}],
    ['a page that this machine serves', { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of the same site', { 'Sec-Fetch-Site': 'same-site' }],
    ['somebody who types its address', { 'Sec-Fetch-Site': 'none' }],
  ])('is made for %s', async (_, headers) => {
    const name = `made-${Math.abs(JSON.stringify(headers).length)}`;
    expect((await ask(server, { path: `/@${name}/api/projects`, headers })).status).toBe(200);
    expect(mock.worlds.has(name)).toBe(true);
    mock.worlds.delete(name);
  });

  it('that is made can be used by every page', async () => {
    mock.worlds.get('shared');
    const headers = { Origin: 'https://app.example', 'Sec-Fetch-Site': 'cross-site' };
    expect((await ask(server, { path: '/@shared/api/projects', headers })).status).toBe(200);
  });
});
