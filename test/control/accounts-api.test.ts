import { describe, expect, it } from 'vitest';
import { identity } from '../../src/identity.ts';
import { createMock } from '../../src/index.ts';
import { command } from './control.ts';

const scripts = 'TestManagement/ManageScripts/View';

describe('the accounts over HTTP', () => {
  it('are set, listed without passwords, and cleared', async () => {
    const mock = createMock({ identity: identity() });
    const group = { path: { name: 'testers' }, body: { permissions: [scripts] } };
    expect((await command(mock, 'setGroup', group)).status).toBe(204);
    const set = await command(mock, 'setAccount', {
      path: { userName: 'JOEB' },
      body: { password: 'of-joe', groups: ['testers'] },
    });
    expect(set.body).toEqual({
      ...{ userName: 'joeb', enabled: true, groups: ['testers'] },
      permissions: [],
    });
    const listed = await command(mock, 'listAccounts');
    expect(listed.body).toContainEqual(set.body);
    expect(JSON.stringify(listed.body)).not.toContain('of-joe');
    expect((await mock.as('joeb').fetch('/api/scripts')).status).toBe(200);
    expect((await mock.as('joeb').fetch('/api/executionpackages')).status).toBe(403);
    expect((await command(mock, 'clearAccount', { path: { userName: 'joeb' } })).status).toBe(204);
    expect((await mock.as('joeb').fetch('/api/executionpackages')).status).toBe(200);
  });

  it('log users in', async () => {
    const mock = createMock({ identity: identity() });
    const { body } = await command(mock, 'logIn', { path: { userName: 'joeb' } });
    const response = await mock.fetch('/api/scripts', { headers: { Cookie: body.cookie } });
    expect(response.status).toBe(200);
  });

  it('are refused for unknown users and permissions, and where users are not told apart', async () => {
    const mock = createMock({ identity: identity() });
    const refused = [
      await command(mock, 'setAccount', { path: { userName: 'nobody' }, body: {} }),
      await command(mock, 'setAccount', { path: { userName: 'joeb' }, body: { permissions: ['Sing'] } }),
      await command(createMock(), 'listAccounts'),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(refused[2]?.body.Message).toContain('createMock({ identity: identity() })');
  });
});
