import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { connect } from '../../client.ts';
import { nowhere, projects, users } from '../../known.ts';

type User = Schemas['User'];
type Users = Schemas['UserResults'];
const assignees = `/api/project/${projects.test}/assignees`;

describe('a user', () => {
  test('is printed without a password, with links to what belongs to it', async () => {
    const { body } = await connect().get<User>(`/api/User/${users.joeb.toUpperCase()}`);
    expect(body).toEqual({
      Id: users.joeb,
      UserName: 'joeb',
      Email: 'joeb@unknown.net',
      FirstName: 'Joe',
      LastName: 'Bloggs',
      Phone: '(09)-555-999',
      LastLogIn: null,
      Enabled: true,
      IsExternal: false,
      Self: `http://localhost/api/user/${users.joeb}`,
      Links: [
        { Href: `http://localhost/api/user/${users.joeb}/password`, Rel: 'ChangePassword' },
        { Href: `http://localhost/api/user/${users.joeb}/permissions/global`, Rel: 'GlobalPermissions' },
        { Title: 'Group Memberships', Href: `http://localhost/api/user/${users.joeb}/groups`, Rel: 'Groups' },
        { Href: `http://localhost/api/user/${users.joeb}/notifications`, Rel: 'Notifications' },
        { Href: `http://localhost/api/user/${users.joeb}/permissions/projects`, Rel: 'ProjectPermissions' },
        { Href: `http://localhost/api/user/${users.joeb}/mailmessages`, Rel: 'MailMessages' },
      ],
    });
  });

  test('expands the name to show, of the names that there are', async () => {
    const client = connect();
    const nameOf = async () => (await client.get<User>(`/api/user/${users.joeb}?$expand=DisplayName`)).body;
    expect(await nameOf()).toMatchObject({ DisplayName: 'Joe Bloggs (joeb)' });
    client.mock.store.User.update(users.joeb, { FirstName: null });
    expect(await nameOf()).toMatchObject({ DisplayName: 'Bloggs (joeb)' });
    client.mock.store.User.update(users.joeb, { LastName: null });
    expect(await nameOf()).toMatchObject({ DisplayName: '(joeb)' });
  });

  test('is 404 when unknown', async () => {
    const client = connect();
    await client.fails(() => client.get(`/api/user/${nowhere}`), 404, `No user has the id ${nowhere}.`);
  });
});

describe('the assignees of a project', () => {
  const found = async (query: string, client = connect()) => {
    const { status, body } = await client.get<Users>(assignees + query);
    expect(status).toBe(200);
    return body.Items.map(({ UserName }) => UserName);
  };

  test.each([
    ['', ['Administrator', 'janedoe', 'joeb', 'mmango', 'testuser']],
    ['?query=', ['Administrator', 'janedoe', 'joeb', 'mmango', 'testuser']],
    ['?query=JOE', ['joeb']],
    ['?query=logg', ['joeb']],
    ['?query=doe', ['janedoe']],
    ['?query=Admin', ['Administrator']],
    ['?query=system', ['Administrator']],
    ['?query=unknown.net', []],
    ['?query=o&$top=2', ['Administrator', 'janedoe']],
    ['?query=o&$skip=2', ['joeb', 'mmango']],
    ['?$skip=20', []],
  ])('%s are %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('are the users that are enabled; one of whom it is not said is', async () => {
    const client = connect();
    const { store } = client.mock;
    store.User.update(users.janedoe, { Enabled: false });
    store.User.update(users.joeb, { Enabled: undefined });
    expect(await found('', client)).toEqual(['Administrator', 'joeb', 'mmango', 'testuser']);
    expect((await client.get(`/api/user/${users.janedoe}`)).status).toBe(200);
  });

  test('are counted when asked to, and expanded', async () => {
    const { body } = await connect().get<Users>(
      `${assignees}?$inlinecount=allpages&$skip=1&$top=1&$expand=DisplayName`,
    );
    expect(body).toMatchObject({ Skip: 1, Top: 1, Total: 5, Items: [{ DisplayName: 'Jane Doe (janedoe)' }] });
    expect(Object.keys((await connect().get<Users>(assignees)).body)).toEqual(['Items']);
  });

  test('are in the order of their user names, in any letter case', async () => {
    const User = ['b', 'C', 'a', 'Ä', 'z'].map((UserName, at) => ({
      Id: `00000000-0000-4000-8000-00000000000${at}`,
      UserName,
      Email: 'x@unknown.net',
      FirstName: null,
      LastName: null,
      Phone: null,
      LastLogIn: null,
    }));
    const client = connect({ world: { seed: { User, Project: documented.Project ?? [] } } });
    expect(await found('', client)).toEqual(['a', 'Ä', 'b', 'C', 'z']);
  });

  test('are 404 for an unknown project, and have no $filter', async () => {
    const client = connect();
    await client.fails(() => client.get(`/api/project/${nowhere}/assignees`), 404, /^No project has the id/);
    await client.fails(() => client.get(`${assignees}?$filter=x`), 400, /\$filter is not an option/);
  });
});
