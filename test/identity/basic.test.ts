import { describe, expect, it } from 'vitest';
import { identity } from '../../src/identity.ts';
import { createMock, documented } from '../../src/index.ts';
import { listen } from '../../src/node.ts';
import { ask } from '../support/request.ts';
import { basic, guarded, messageOf, project } from './setup.ts';

const address = `/api/project/${project}`;

describe('without identity', () => {
  it('nobody is asked who they are, and headers make no difference', async () => {
    const mock = createMock();
    for (const headers of [{}, basic('nobody', 'wrong'), { 'X-Mock-User': 'nobody' }]) {
      expect((await mock.fetch(address, { headers })).status).toBe(200);
    }
  });

  it('there are no accounts, and the error says how to get them', () => {
    expect(() => createMock().accounts.list()).toThrow('createMock({ identity: identity() })');
    expect(() => createMock().as('joeb')).toThrow('authentication is not enabled');
  });
});

describe('Basic credentials', () => {
  it('let in the user of the published examples', async () => {
    const response = await guarded().fetch(address, { headers: basic('Administrator', 'password') });
    expect(response.status).toBe(200);
  });

  it.each([
    { what: 'none', headers: {} },
    { what: 'a wrong password', headers: basic('Administrator', 'passwort') },
    { what: 'an unknown user', headers: basic('nobody', 'password') },
    { what: 'no colon', headers: { Authorization: `Basic ${btoa('Administrator')}` } },
    { what: 'no base64', headers: { Authorization: 'Basic %%%' } },
    { what: 'another scheme', headers: { Authorization: 'Bearer password' } },
  ])('that are missing or wrong are 401: $what', async ({ headers }) => {
    const response = await guarded().fetch(address, { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Basic realm="[^"]+".*, OAuth realm=/);
    expect(await messageOf(response)).toMatch(/^Failed to accept the request: [^:]+\.$/);
  });

  it('are asked for before anything else is said', async () => {
    const mock = guarded();
    const statuses = await Promise.all(
      [
        mock.fetch('/api/nothing'),
        mock.fetch('/api/projects', { method: 'DELETE' }),
        mock.fetch(`/api/project/${project.replace('e', 'f')}`),
        mock.fetch('/api/projects?$top=five'),
        mock.fetch('/api/projects', { method: 'POST', body: '{', headers: { 'Content-Type': 'text/xml' } }),
      ].map(async (it) => (await it).status),
    );
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
  });

  it('are those of an account where there is one, and never printed', async () => {
    const mock = guarded();
    mock.accounts.set('joeb', { password: 'größer' });
    const read = (password: string) => mock.fetch(address, { headers: basic('joeb', password) });
    expect((await read('password')).status).toBe(401);
    const response = await read('größer');
    expect(response.status).toBe(200);
    const printed = [await response.text(), mock.accounts.list(), await mock.journal.entries()];
    expect(JSON.stringify(printed)).not.toContain('größer');
    expect(JSON.stringify(printed)).not.toContain(btoa(unescape(encodeURIComponent('joeb:größer'))));
  });

  it('may name the world before the user', async () => {
    const mock = guarded();
    const alpha = mock.worlds.get('alpha');
    alpha.accounts.set('joeb', { password: 'alpha only' });
    const read = (name: string, password: string) => alpha.fetch(address, { headers: basic(name, password) });
    expect((await read('alpha/joeb', 'alpha only')).status).toBe(200);
    expect((await read('beta/joeb', 'alpha only')).status).toBe(401);
    expect((await mock.fetch(address, { headers: basic('joeb', 'alpha only') })).status).toBe(401);
  });

  it('of a user who is not enabled are 401', async () => {
    const User =
      documented.User?.map((it) => (it.UserName === 'joeb' ? { ...it, Enabled: false } : it)) ?? [];
    const mock = guarded({}, { world: { seed: { ...documented, User } } });
    expect((await mock.fetch(address, { headers: basic('joeb', 'password') })).status).toBe(401);
    expect(() => mock.accounts.logIn('joeb')).toThrow('is not enabled');
  });

  it('can be required to be those of the seed', async () => {
    const [joe] = documented.User ?? [];
    const Account = [{ Id: joe?.Id ?? '', Password: 'of the seed' }];
    const mock = guarded({ password: false }, { world: { seed: { ...documented, Account } } });
    expect((await mock.fetch(address, { headers: basic('joeb', 'of the seed') })).status).toBe(200);
    for (const password of ['password', '']) {
      expect((await mock.fetch(address, { headers: basic('janedoe', password) })).status).toBe(401);
    }
  });

  it('make their user the author', async () => {
    const mock = guarded();
    const response = await mock.fetch(address, {
      method: 'PUT',
      body: '{"Name":"Renamed"}',
      headers: { ...basic('janedoe', 'password'), 'Content-Type': 'application/json' },
    });
    expect(response.status).toBe(200);
    const [script] = mock.store.Script;
    await mock.as('janedoe').fetch(`/api/script/${script?.Id}`, {
      method: 'PUT',
      body: '{"Name":"Changed"}',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(mock.store.Script.getOrThrow(script?.Id ?? '')).toMatchObject({ LastUpdatedBy: 'janedoe' });
    expect([...mock.store.User][0]?.UserName).not.toBe('janedoe');
  });
});

describe('a user whom a request names', () => {
  it('is believed in this process', async () => {
    const mock = guarded();
    expect((await mock.fetch(address, { headers: { 'X-Mock-User': 'JOEB' } })).status).toBe(200);
    expect((await mock.fetch(address, { headers: { 'X-Mock-User': 'nobody' } })).status).toBe(401);
    expect(() => mock.as('nobody')).toThrow('known are joeb, janedoe, Administrator');
  });

  it('is believed over a socket of this machine, but no page of another site, and nobody behind a proxy', async () => {
    const server = await listen(guarded());
    const read = async (headers: Record<string, string>) =>
      (await fetch(server.url + address, { headers: { 'X-Mock-User': 'joeb', ...headers } })).status;
    try {
      expect(await read({})).toBe(200);
      expect(await read({ Origin: 'https://elsewhere.example' })).toBe(401);
      expect(await read({ 'X-Forwarded-For': '192.0.2.1' })).toBe(401);
    } finally {
      await server.close();
    }
  });

  it.each([
    { what: 'on every address', host: '0.0.0.0', options: {} },
    {
      what: 'with a name of its own',
      host: '127.0.0.1',
      options: { server: { allowedHosts: ['et.example'] } },
    },
  ])('is not believed for a host that somebody has pointed here, $what', async ({ host, options }) => {
    const server = await listen(guarded({}, options), { host });
    const read = async (Host: string) =>
      (await ask(server, { path: address, headers: { Host, 'X-Mock-User': 'joeb' } })).status;
    expect(await read('et.example')).toBe(401);
    expect(await read('localhost')).toBe(200);
    await server.close();
  });
});

describe('a session', () => {
  it('lets its user in until it is over or ended', async () => {
    const mock = guarded();
    const read = async (Cookie: string) => (await mock.fetch(address, { headers: { Cookie } })).status;
    const cookie = mock.accounts.logIn('joeb');
    expect(await read(`theme=dark; ${cookie}`)).toBe(200);
    expect(await read(`${cookie}0`)).toBe(401);
    mock.clock.advance(1_800_000);
    expect(await read(cookie)).toBe(401);
    const next = mock.accounts.logIn('joeb');
    expect(mock.accounts.revoke('janedoe')).toBe(0);
    expect(await read(next)).toBe(200);
    expect(mock.accounts.revoke('joeb')).toBe(1);
    expect(await read(next)).toBe(401);
  });

  it('is when its user has logged in last', () => {
    const mock = guarded();
    const before = mock.clock.now();
    mock.accounts.logIn('joeb');
    const user = mock.store.User.find(({ UserName }) => UserName === 'joeb');
    expect(Math.floor(Date.parse(user?.LastLogIn ?? '') / 1000)).toBe(Math.floor(before / 1000));
  });

  it('goes back with its world', async () => {
    const mock = guarded();
    const Cookie = mock.accounts.logIn('joeb');
    mock.reset();
    expect((await mock.fetch(address, { headers: { Cookie } })).status).toBe(401);
  });
});

describe('the options of identity()', () => {
  it.each([
    [{ pasword: 'a' }, 'there is no option identity.pasword; did you mean password?'],
    [null, 'identity is an object, got null'],
    [{ sessionLifetime: -1 }, 'identity.sessionLifetime must be a number of milliseconds, 0 or more, got -1'],
    [{ sessionLifetime: '5' }, 'identity.sessionLifetime must be a number of milliseconds'],
    [{ consumers: {} }, 'identity.consumers must be a list of { key, secret }'],
    [{ consumers: [null] }, 'identity.consumers[0] must be { key, secret }'],
    [{ consumers: [{}] }, 'identity.consumers[0].key must be a text that is not empty'],
    [
      { consumers: [{ key: 'a', secret: 5 }] },
      'identity.consumers[0].secret must be a text that is not empty',
    ],
    [
      { consumers: [{ key: 'a', secret: 'b', pubKey: 'c' }] },
      'there is no option identity.consumers[0].pubKey',
    ],
    [{ password: '' }, 'identity.password must be a text that is not empty, or false for none.'],
    [{ password: null }, 'identity.password must be'],
    [{ password: 5 }, 'identity.password must be'],
    [{ password: true }, 'identity.password must be'],
    [{ clientClock: 5 }, 'identity.clientClock must be what createClock() makes, got 5'],
    [{ repeatableTokens: 1 }, 'identity.repeatableTokens must be true or false, got 1'],
  ])('cannot be %j', (options, message) => {
    expect(() => identity(options as never)).toThrow(message);
  });
});

describe('a change of accounts', () => {
  const View = 'TestManagement/ManageScripts/View';
  it.each([
    ['joeb', { permission: [View] }, 'there is no option permission; did you mean permissions?'],
    ['joeb', undefined, 'say what it is to have, such as permissions'],
    ['joeb', { password: 5 }, 'password must be a text of 1 to 1000 characters.'],
    ['joeb', { password: '' }, 'password must be a text of 1 to 1000 characters.'],
    ['joeb', { permissions: View }, 'permissions must be a list, got "TestManagement/ManageScripts/View"'],
    ['joeb', { permissions: null }, 'permissions must be a list, got null'],
    [
      'joeb',
      { permissions: [{ Key: View, ProjectId: 'zz' }] },
      'needs the Id of a project as its ProjectId, got zz',
    ],
    [
      'joeb',
      { permissions: [{ Key: View, ProjectId: project, Id: 1 }] },
      'has only a Key and a ProjectId, got Id, too',
    ],
    ['joeb', { groups: 'Testers' }, 'groups must be a list of names of groups, got "Testers"'],
    [5, {}, 'Failed to find the user 5: known are '],
  ])('is refused: %j, %j', (userName, change, message) => {
    const mock = guarded();
    expect(() => mock.accounts.set(userName as string, change as never)).toThrow(message);
    expect(mock.accounts.list().filter(({ permissions }) => permissions)).toEqual([]);
  });

  it.each([
    ['', [], 'its name must be a text of 1 to 255 characters, got ""'],
    ['Testers', undefined, 'its permissions are missing'],
    ['Testers', 'View', 'permissions must be a list, got "View"'],
  ])('to a group is refused: %j, %j', (name, permissions, message) => {
    const mock = guarded();
    expect(() => mock.accounts.setGroup(name, permissions as never)).toThrow(message);
    expect(mock.accounts.groups().map((it) => it.name)).not.toContain('Testers');
  });
});

describe('a mock on behalf of a user', () => {
  it('stays with the user when the name changes, whoever has it then', async () => {
    const mock = guarded();
    const { Id = '' } = mock.store.User.find(({ UserName }) => UserName === 'joeb') ?? {};
    mock.accounts.set('joeb', { permissions: [] });
    const joe = mock.as('joeb');
    mock.store.User.update(Id, { UserName: 'joe' });
    expect((await joe.fetch(address)).status).toBe(403);
    mock.create.user({ UserName: 'joeb' });
    expect((await joe.fetch(address)).status).toBe(403);
    mock.store.User.remove(Id);
    expect((await joe.fetch(address)).status).toBe(401);
  });
});
