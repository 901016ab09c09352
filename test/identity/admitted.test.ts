import { describe, expect, it } from 'vitest';
import { identity } from '../../src/identity.ts';
import { createMock } from '../../src/index.ts';

const basic = (user: string, password = 'password') => `Basic ${btoa(`${user}:${password}`)}`;

function start() {
  const mock = createMock({ identity: identity() });
  mock.accounts.set('joeb', { permissions: ['TestManagement/ManageScripts/View'] });
  const status = async (path: string, headers: Record<string, string> = {}) =>
    (await mock.fetch(path, { headers: { Authorization: basic('joeb'), ...headers } })).status;
  return { mock, status };
}

describe('who has come in with Basic credentials', () => {
  it('comes in again, also with letters of the scheme in another case', async () => {
    const { status } = start();
    const Authorization = basic('joeb').replace('Basic', 'basic');
    expect(await status('/api/scripts')).toBe(200);
    expect(await status('/api/scripts')).toBe(200);
    expect(await status('/api/scripts', { Authorization })).toBe(200);
  });

  it('does not come in with the same ones when the password has changed', async () => {
    const { mock, status } = start();
    expect(await status('/api/scripts')).toBe(200);
    mock.accounts.set('joeb', { password: 'another' });
    expect(await status('/api/scripts')).toBe(401);
    expect(await status('/api/scripts', { Authorization: basic('joeb', 'another') })).toBe(200);
    mock.accounts.clear('joeb');
    expect(await status('/api/scripts', { Authorization: basic('joeb', 'another') })).toBe(401);
  });

  it('may do no more than the permissions of now', async () => {
    const { mock, status } = start();
    expect(await status('/api/scripts')).toBe(200);
    mock.accounts.set('joeb', { permissions: ['TestManagement/ManageRequirements/View'] });
    expect(await status('/api/scripts')).toBe(403);
    expect(await status('/api/requirements')).toBe(200);
  });

  it('stays outside when the user is no longer enabled', async () => {
    const { mock, status } = start();
    expect(await status('/api/scripts')).toBe(200);
    const user = [...mock.store.User].find(({ UserName }) => UserName === 'joeb');
    mock.store.User.update(user?.Id ?? '', { Enabled: false });
    expect(await status('/api/scripts')).toBe(401);
  });

  it('is another one where a header or a signature says so', async () => {
    const { status } = start();
    expect(await status('/api/scripts')).toBe(200);
    expect(await status('/api/scripts', { 'X-Mock-User': 'nobody' })).toBe(401);
    expect(await status('/api/scripts?oauth_token=1&oauth_token=2')).toBe(400);
    expect(await status('/api/scripts?%6Fauth_token=1&%6Fauth_token=2')).toBe(400);
  });

  it('is not taken for somebody else, however many there are', async () => {
    const { status } = start();
    for (let count = 0; count < 120; count++) {
      const Authorization = basic('joeb', `wrong-${count}`);
      expect(await status('/api/scripts', { Authorization })).toBe(401);
    }
    expect(await status('/api/scripts')).toBe(200);
  });

  it('keeps to the bounds of a world of another name', async () => {
    const { mock, status } = start();
    mock.worlds.get('alpha');
    const Authorization = basic('alpha/joeb');
    expect(await status('/api/requirements')).toBe(403);
    expect(await status('/api/requirements', { Authorization })).toBe(200);
    expect(await status('/api/requirements')).toBe(403);
  });
});
