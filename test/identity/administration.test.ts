import { describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.ts';
import { basic, guarded, project } from './setup.ts';

const admin = basic('Administrator', 'password');
const user = { UserName: 'newcomer', Email: 'new@unknown.net', Password: 'Password123' };
const own = basic('newcomer', 'Password123');

async function send(mock: Mock, method: string, path: string, body?: unknown, headers = admin) {
  const response = await mock.fetch(path, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function withUser() {
  const mock = guarded();
  const { body } = await send(mock, 'POST', '/api/users', user);
  const status = async (path: string, method = 'GET', sent?: unknown) =>
    (await send(mock, method, path, sent, own)).status;
  return { mock, id: body.Id as string, at: `/api/user/${body.Id}`, status };
}

describe('a user that the API makes', () => {
  it('logs in with the password, and may do what is set, from the next request on', async () => {
    const { mock, at, status } = await withUser();
    expect(await status('/api/users')).toBe(200);
    expect(await status(`/api/project/${project}`)).toBe(403);
    await send(mock, 'PUT', `${at}/permissions/global`, [{ Key: '/TestManagement' }]);
    expect(await status(`/api/project/${project}`)).toBe(200);
    expect(await status('/api/scripts')).toBe(200);
    expect(await status('/api/projects', 'POST', { Name: 'Mine' })).toBe(403);
    await send(mock, 'PUT', `${at}/permissions/global`, []);
    expect(await status('/api/scripts')).toBe(403);
  });

  it('may do in one project what is set for that', async () => {
    const { mock, at, status } = await withUser();
    const other = mock.store.Project.find(({ Id }) => Id !== project)?.Id;
    await send(mock, 'PUT', `${at}/permissions/project/${project}`, [{ Key: '/TestManagement' }]);
    expect(await status(`/api/project/${project}`)).toBe(200);
    expect(await status(`/api/project/${other}`)).toBe(403);
  });

  it('has the permissions of its groups while it is in them', async () => {
    const { mock, id, status } = await withUser();
    const { body: group } = await send(mock, 'POST', '/api/groups', { Name: 'Testers' });
    await send(mock, 'PUT', `/api/group/${group.Id}/permissions/global`, [{ Key: '/TestManagement' }]);
    expect(await status('/api/scripts')).toBe(403);
    await send(mock, 'PUT', `/api/group/${group.Id}/users`, { Items: [{ Id: id }] });
    expect(await status('/api/scripts')).toBe(200);
    await send(mock, 'DELETE', `/api/group/${group.Id}`);
    expect(await status('/api/scripts')).toBe(403);
  });

  it('changes its own password without any permission, and that of nobody else', async () => {
    const { mock, at, status } = await withUser();
    const other = mock.store.User.find(({ UserName }) => UserName === 'joeb')?.Id;
    expect(await status(`/api/user/${other}/password`, 'PUT', { Password: 'Password124' })).toBe(403);
    expect(await status(`${at.toUpperCase()}/password`, 'PUT', { Password: 'Password124' })).toBe(200);
    expect(await status('/api/users')).toBe(401);
    expect((await mock.fetch('/api/users', { headers: basic('newcomer', 'Password124') })).status).toBe(200);
  });

  it('cannot log in when it is disabled or deleted, by a session neither', async () => {
    const { mock, at, status } = await withUser();
    const Cookie = mock.accounts.logIn('newcomer');
    const inSession = async () => (await mock.fetch('/api/users', { headers: { Cookie } })).status;
    expect(await inSession()).toBe(200);
    await send(mock, 'PUT', at, { Enabled: false });
    expect([await status('/api/users'), await inSession()]).toEqual([401, 401]);
    await send(mock, 'PUT', at, { Enabled: true, UserName: 'renamed' });
    expect([await status('/api/users'), await inSession()]).toEqual([401, 200]);
    await send(mock, 'DELETE', at);
    expect(await inSession()).toBe(401);
    expect(mock.store.Token.size + mock.store.Account.size).toBe(0);
  });

  it('sees its own notifications and no others', async () => {
    const { mock, id, status } = await withUser();
    const other = mock.store.User.find(({ UserName }) => UserName === 'testuser')?.Id;
    expect(await status(`/api/user/${id}/notifications`, 'POST', { HtmlSummary: 'Note' })).toBe(200);
    expect(await status(`/api/user/${id}/notifications`)).toBe(200);
    expect(await status(`/api/user/${other}/notifications`)).toBe(403);
    expect((await send(mock, 'GET', `/api/user/${other}/notifications`)).body.Items).toHaveLength(2);
  });

  it('leaves its password nowhere: not in responses, not in the journal', async () => {
    const { mock, at } = await withUser();
    await send(mock, 'PUT', `${at}/password`, { Password: 'Password124' });
    const entries = JSON.stringify(await mock.journal.entries());
    expect(entries).toContain('/password');
    expect(entries).not.toMatch(/Password12[34]/);
  });
});

describe('accounts', () => {
  it('that a test sets are what the API prints, and the other way round', async () => {
    const { mock, at } = await withUser();
    mock.accounts.setGroup('testers', ['TestManagement/ManageScripts']);
    mock.accounts.set('newcomer', {
      permissions: ['Reports', { Key: 'Project', ProjectId: project }],
      groups: ['testers'],
    });
    const keys = async (path: string) =>
      (await send(mock, 'GET', path)).body.map(({ Key }: { Key: string }) => Key);
    expect(await keys(`${at}/permissions/global`)).toEqual(['/Reports']);
    expect(await keys(`${at}/permissions/project/${project}`)).toEqual(['/Project']);
    const { body: groups } = await send(mock, 'GET', `${at}/groups`);
    expect(groups).toMatchObject([{ Name: 'testers' }]);
    expect(await keys(`/api/group/${groups[0].Id}/permissions/global`)).toEqual([
      '/TestManagement/ManageScripts',
    ]);
    await send(mock, 'PUT', `${at}/permissions/global`, [{ Key: '/Resources' }]);
    expect(mock.accounts.list().find(({ userName }) => userName === 'newcomer')).toEqual({
      ...{ userName: 'newcomer', enabled: true, groups: ['testers'] },
      permissions: [{ Key: 'Project', ProjectId: project }, 'Resources'],
    });
  });

  it('of the empty world let the user of the published examples in', async () => {
    const mock = guarded({}, { world: { seed: 'empty' } });
    expect((await mock.fetch('/api/users', { headers: admin })).status).toBe(200);
  });
});

it('a permission in a project that is gone is none anywhere', async () => {
  const { mock, at, status } = await withUser();
  await send(mock, 'PUT', `${at}/permissions/global`, []);
  await send(mock, 'PUT', `${at}/permissions/project/${project}`, [{ Key: '/TestManagement' }]);
  expect(await status('/api/scripts')).toBe(200);
  await send(mock, 'DELETE', `/api/project/${project}`);
  mock.clock.advance(5000);
  expect(await status('/api/scripts')).toBe(403);
});
