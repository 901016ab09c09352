import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listening } from '../support/faulty-server.ts';
import { et } from './terminal.ts';

describe('credentials', () => {
  const password = 'p"ss<w&rd/ ü';
  const token = Buffer.from(`joeb:${password}`).toString('base64');

  it('are sent, and are in no report, error or curl line, even when the server prints them', async () => {
    vi.stubEnv('ET_PASSWORD', password);
    onTestFinished(() => void vi.unstubAllEnvs());
    const sent = new Set<string | null>();
    const { url } = await listening(async (request, mock) => {
      sent.add(request.headers.get('Authorization'));
      const response = await mock.adapter.respond(request);
      if (!/\/project\/[^/?]+$/.test(request.url)) return response;
      const seen = {
        Name: 7,
        Seen: `Basic ${token}`,
        Password: password,
        Link: encodeURIComponent(password),
      };
      return Response.json(
        { ...((await response.json()) as object), ...seen, [password]: [`<b>${password}</b>`] },
        { headers: { 'Set-Cookie': 'session=abc123; HttpOnly', 'X-Token': token } },
      );
    });
    const reports = mkdtempSync(join(tmpdir(), 'et-mock-'));
    onTestFinished(() => rmSync(reports, { recursive: true }));
    const given = ['--user', 'joeb', '--password-env', 'ET_PASSWORD', '--only', 'links'];
    const { code, stdout, stderr } = await et(
      'verify',
      url,
      ...given,
      '--report',
      'text,json,junit,html',
      '--report-dir',
      reports,
    );
    expect(code).toBe(1);
    expect([...sent]).toEqual([`Basic ${token}`]);
    const written = readdirSync(reports).map((name) => readFileSync(join(reports, name), 'utf8'));
    expect(written).toHaveLength(4);
    const secrets = [
      token,
      password,
      encodeURIComponent(password),
      JSON.stringify(password).slice(1, -1),
      'abc123',
    ];
    const forms = [...secrets, 'p&quot;ss', 'ss&lt;w&amp;rd'];
    const leaks = [stdout, stderr, ...written].flatMap((text) => forms.filter((it) => text.includes(it)));
    expect(leaks).toEqual([]);
    expect(stdout).toContain('curl -i -u "$ET_USER" ');
  });

  it('in a login page that the server redirects to are not printed', async () => {
    vi.stubEnv('ET_PASSWORD', 'hunter2');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { url } = await listening(
      () => new Response(null, { status: 302, headers: { Location: '/login?with=hunter2' } }),
    );
    const { code, stderr } = await et('verify', url, '--user', 'joeb', '--password-env', 'ET_PASSWORD');
    expect(code).toBe(3);
    expect(stderr).toContain('/login?with=•••');
  });

  it('in the address are refused, and not printed', async () => {
    const { code, stderr } = await et('verify', 'http://joeb:hunter2@localhost:1');
    expect(code).toBe(2);
    expect(stderr).toContain('<url> must not have a user or password in it');
    expect(stderr).not.toContain('hunter2');
  });

  it('of a session are in no report either', async () => {
    const { url } = await listening(async (request, mock) => {
      const response = await mock.adapter.respond(request);
      if (!/\/project\/[^/?]+$/.test(request.url)) return response;
      return Response.json({}, { headers: { 'Set-Cookie': 'ASP.NET_SessionId=abc123; path=/; HttpOnly' } });
    });
    const { code, stdout } = await et('verify', url, '--only', 'links', '--json');
    expect(code).toBe(1);
    expect(stdout).toContain('ASP.NET_SessionId=•••; path=/; HttpOnly');
    expect(stdout).not.toContain('abc123');
  });

  it.each([['a user with a colon', 'jo:eb', 'x', '--user must not have a colon in it, got jo:***']])(
    'cannot have %s',
    async (_, user, password, message) => {
      vi.stubEnv('ET_PASSWORD', password);
      onTestFinished(() => void vi.unstubAllEnvs());
      const { code, stderr } = await et(
        'verify',
        'http://a',
        '--user',
        user,
        '--password-env',
        'ET_PASSWORD',
      );
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    },
  );

  it.each([
    ['verify', 'http://a', '--user', 'joeb:geheim', '--password-env', 'ET_PASSWORD'],
    ['verify', 'http://a', '--user', 'joeb', '--password-env', 'geheim'],
    ['verify', 'http://joeb:geheim@a:999999'],
    ['verify', 'joeb:geheim@a'],
    ['verify', 'http://a/?token=geheim'],
    ['control', 'getClock', '--token-env', 'geheim'],
  ])('are not repeated where they are in the wrong place: %s %s %s', async (...args) => {
    const { code, stdout, stderr } = await et(...args);
    expect(code).toBe(2);
    expect(stdout + stderr).not.toContain('geheim');
  });
});
