import { describe, expect, it } from 'vitest';
import { policy, script, style } from '../../src/control/page/assets.gen.ts';
import { createMock } from '../../src/index.ts';

const html = { headers: { Accept: 'text/html,application/xhtml+xml' } };
const from = (remote: string, headers: Record<string, string> = {}) => ({
  remote,
  isLocalOnly: false,
  header: (name: string) => headers[name],
});
const request = (path: string) => new Request(`http://localhost${path}`, html);

describe('the address of the page', () => {
  it.each(['/', '/@alpha/', '/@alpha', '/?at=1', '/%40alpha/'])('is %s', async (path) => {
    const answer = await createMock().fetch(path, html);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('Content-Security-Policy')).toBe(policy);
    const world = path.includes('alpha') ? 'alpha' : 'default';
    expect(await answer.text()).toContain(`data-world="${world}"`);
  });

  it('is beside the application path, and knows it', async () => {
    const mock = createMock({ server: { basePath: '/EnterpriseTester' } });
    const text = await (await mock.adapter.respond(request('/@alpha/'))).text();
    expect(text).toContain('data-root="/@alpha" data-api="/@alpha/EnterpriseTester"');
  });

  it.each([
    { path: '/', headers: { Accept: 'application/json' }, status: 404 },
    { path: '/', headers: {}, status: 404 },
    { path: '/', method: 'POST', status: 404 },
    { path: '/api/projects', headers: html.headers, status: 200 },
    { path: '/api', headers: html.headers, status: 200 },
    { path: '/other', headers: html.headers, status: 404 },
  ])('does not take $path from $headers', async ({ status, path, ...init }) => {
    const answer = await createMock().fetch(path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/);
  });

  it('has all that it needs, and lets nothing else be loaded', async () => {
    const text = await (await createMock().fetch('/', html)).text();
    expect(text).toContain(`<script>${script}</script>`);
    expect(text).toContain(`<style>${style}</style>`);
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+';/);
    expect(script).not.toMatch(/<\/script|https?:\/\/(?!\$)[a-z]/i);
  });

  it('answers this machine alone when there is no token', async () => {
    const mock = createMock();
    expect((await mock.adapter.respond(request('/'), from('127.0.0.1'))).status).toBe(200);
    expect((await mock.adapter.respond(request('/'), from('203.0.113.7'))).status).toBe(403);
    const behindProxy = from('127.0.0.1', { 'x-forwarded-for': '203.0.113.7' });
    expect((await mock.adapter.respond(request('/'), behindProxy)).status).toBe(403);
    const foreign = new Request('http://evil.example/', html);
    expect((await mock.adapter.respond(foreign, from('127.0.0.1'))).status).toBe(403);
  });

  it('answers everybody when there is one, without saying it', async () => {
    const answer = await createMock({ server: { controlToken: 'open sesame' } }).adapter.respond(
      request('/'),
      from('203.0.113.7'),
    );
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('sesame');
  });
});
