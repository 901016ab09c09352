import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere, projects, scripts, users } from '../../known.ts';

type User = Schemas['User'];
type Group = Schemas['Group'];

const newcomer = { UserName: 'user_00000', Email: 'noreply@unknown.org', Password: 'password' };

describe('users', () => {
  test('are listed bare, and with counts in an object', async () => {
    const { get } = connect();
    const { body } = await get<User[]>(
      "/api/users?$filter=startswith(UserName,'j')&$expand=DisplayName,Groups",
    );
    expect(body.map(({ DisplayName, Groups }) => [DisplayName, Groups])).toEqual([
      ['Joe Bloggs (joeb)', []],
      ['Jane Doe (janedoe)', []],
    ]);
    const counted = await get<object>('/api/users?$inlinecount=allpages&$top=2&$skip=3');
    expect(counted.body).toMatchObject({ Skip: 3, Top: 2, Total: 5, Items: [{}, {}] });
  });

  test('are made as a vendor program does, and found', async () => {
    const { get, post } = connect();
    const { status, headers, body } = await post<User>('/api/users', newcomer);
    expect(status).toBe(200);
    expect(headers.get('Location')).toBe(body.Self);
    expect(body).toMatchObject({ UserName: 'user_00000', FirstName: null, Enabled: true, IsExternal: false });
    expect(JSON.stringify(body)).not.toContain('"Password"');
    const permissions = body.Links.find(({ Rel }) => Rel === 'GlobalPermissions')?.Href ?? '';
    expect((await get(new URL(permissions).pathname)).body).toEqual([]);
    expect((await get<User[]>(`/api/users?$filter=Id eq '${body.Id}'`)).body).toEqual([body]);
  });

  test('are changed by what is sent; null keeps', async () => {
    const { get, put } = connect();
    const change = {
      UserName: null,
      Email: 'joe@unknown.net',
      FirstName: null,
      Phone: '1',
      Links: [],
      Expands: [],
    };
    const { body } = await put<User>(`/api/user/${users.joeb}`, change);
    expect(body).toMatchObject({ UserName: 'joeb', Email: 'joe@unknown.net', FirstName: 'Joe', Phone: '1' });
    expect((await get<User>(`/api/user/${users.joeb}`)).body).toEqual(body);
  });

  test('show a new name where they manage and where work is assigned to them', async () => {
    const { get, put } = connect();
    await put(`/api/project/${projects.test}`, { ManagerId: users.joeb });
    await put(`/api/script/${scripts.search}`, { AssignedToId: users.joeb });
    await put(`/api/user/${users.joeb}`, { UserName: 'joe' });
    expect((await get(`/api/project/${projects.test}`)).body).toMatchObject({ ManagerUserName: 'joe' });
    expect((await get(`/api/script/${scripts.search}`)).body).toMatchObject({ AssignedTo: 'joe' });
  });

  test.each([
    [{ ...newcomer, UserName: 'JOEB' }, 'Another user has the UserName JOEB.'],
    [{ ...newcomer, UserName: 'a:b' }, /^A UserName has no colon/],
    [{ ...newcomer, UserName: 'corp/ann' }, /^A UserName has no colon and no slash/],
    [{ ...newcomer, Password: 'short' }, 'A password has 6 characters or more.'],
  ])('are refused: %j', async (body, message) => {
    const { fails, post } = connect();
    await fails(() => post('/api/users', body), 403, message);
  });

  test('need a name and an address of mail', async () => {
    const { fails, post } = connect();
    await fails(() => post('/api/users', { UserName: 'x' }), 403, /Email/);
    await fails(() => post('/api/users', { Email: 'x@unknown.net' }), 403, /UserName/);
  });

  test('are deleted with all that is theirs, but not while records name them', async () => {
    const { get, post, put, remove, fails, mock } = connect();
    const { Id } = (await post<User>('/api/users', newcomer)).body;
    await post(`/api/user/${Id}/notifications`, { HtmlSummary: 'Hello' });
    await put(`/api/user/${Id}/groups`, { Items: [{ Id: mock.store.Group.find(() => true)?.Id }] });
    await put(`/api/project/${projects.test}`, { ManagerId: Id });
    await fails(() => remove(`/api/user/${Id}`), 403, 'The user user_00000 still owns data.');
    await put(`/api/project/${projects.test}`, { ManagerId: users.janedoe });
    expect(await remove(`/api/user/${Id}`)).toMatchObject({ status: 200, text: '' });
    expect((await get(`/api/user/${Id}`)).status).toBe(404);
    expect(JSON.stringify(mock.store.toJSON())).not.toContain(Id);
  });

  test('cannot delete themselves', async () => {
    const { fails, remove, mock } = connect();
    for (const { Id } of [...mock.store.User]) if (Id !== users.joeb) mock.store.User.remove(Id);
    await fails(() => remove(`/api/user/${users.joeb}`), 403, 'Users cannot delete themselves.');
  });

  test.each(['', '/groups', '/password', '/permissions/global', '/permissions/projects', '/notifications'])(
    'are 404 when unknown: %s',
    async (below) => {
      const { fails, get, put } = connect();
      const path = `/api/user/${nowhere}${below}`;
      if (below !== '/password') await fails(() => get(path), 404, /^No user has the id/);
      else await fails(() => put(path, { Password: 'Password123' }), 404, /^No user has the id/);
    },
  );
});

describe('groups', () => {
  const path = '/api/groups';

  test('are listed bare, made, changed, found and deleted', async () => {
    const { get, post, put, remove } = connect();
    const made = await post<Group>(path, { Name: 'Testers', Description: 'They test' });
    expect(made.status).toBe(200);
    expect(made.body.Links.map(({ Rel }) => Rel)).toEqual([
      'Users',
      'GlobalPermissions',
      'ProjectPermissions',
    ]);
    const at = `/api/group/${made.body.Id}`;
    const changed = await put<Group>(at, { Name: 'QA Testers', Description: null });
    expect(changed.body).toMatchObject({ Name: 'QA Testers', Description: 'They test' });
    const listed = await get<Group[]>(`${path}?$orderby=Name`);
    expect(listed.body.map(({ Name }) => Name)).toEqual([
      'Admins',
      'Managers',
      'Operators',
      'QA',
      'QA Testers',
    ]);
    expect(await remove(at)).toMatchObject({ status: 200, text: '' });
    expect((await get(at)).status).toBe(404);
  });

  test('have names of their own', async () => {
    const { fails, post, get, put } = connect();
    const [first] = (await get<Group[]>(`${path}?$filter=Name eq 'QA'`)).body;
    await fails(() => post(path, { Name: 'qa' }), 403, 'Another group has the name qa.');
    await fails(() => put(`/api/group/${first?.Id}`, { Name: 'admins' }), 403, /^Another group/);
    await fails(() => get(`/api/group/${nowhere}`), 404, /^No group has the id/);
  });

  test('have members, which both sides see', async () => {
    const { get, put, post, remove } = connect();
    const { Id } = (await post<Group>(path, { Name: 'Testers' })).body;
    const members = `/api/group/${Id}/users`;
    const items = [{ Id: users.joeb.toUpperCase() }, { UserName: 'JaneDoe' }, { UserName: 'joeb', Id: null }];
    const set = await put<User[]>(members, { Items: items });
    expect(set.body.map(({ UserName }) => UserName)).toEqual(['joeb', 'janedoe']);
    const listed = await get<User[]>(`${members}?$expand=Groups&$orderby=UserName`);
    expect(listed.body.map(({ UserName, Groups }) => [UserName, Groups?.[0]?.Name])).toEqual([
      ['janedoe', 'Testers'],
      ['joeb', 'Testers'],
    ]);
    const own = `/api/user/${users.joeb}/groups`;
    expect((await get<Group[]>(`${own}?$expand=Users`)).body[0]?.Users).toHaveLength(2);
    expect((await put<Group[]>(own, { Items: [] })).body).toEqual([]);
    expect((await get<User[]>(members)).body.map(({ UserName }) => UserName)).toEqual(['janedoe']);
    await remove(`/api/group/${Id}`);
    expect((await get<Group[]>(`/api/user/${users.janedoe}/groups`)).body).toEqual([]);
  });

  test('and members that are not there are refused', async () => {
    const { fails, put, mock } = connect();
    const [group] = mock.store.Group;
    const members = `/api/group/${group?.Id}/users`;
    await fails(() => put(members, { Items: [{ UserName: 'nobody' }] }), 403, 'No user is nobody.');
    await fails(() => put(members, { Items: [{ Id: nowhere }] }), 403, `No user is ${nowhere}.`);
    const own = `/api/user/${users.joeb}/groups`;
    await fails(() => put(own, { Items: [{ Id: nowhere }] }), 403, `No group has the Id ${nowhere}.`);
  });
});

test('work is given to a group as it is to a user, and follows its name', async () => {
  const { get, put, mock, fails, remove } = connect();
  const [group] = mock.store.Group;
  const [script] = mock.store.Script;
  const address = `/api/script/${script?.Id}`;
  const { body } = await put<Schemas['Script']>(address, { AssignedToId: group?.Id.toUpperCase() });
  expect(body).toMatchObject({ AssignedToId: group?.Id, AssignedTo: group?.Name });
  await put(`/api/group/${group?.Id}`, { Name: 'Testers of today' });
  expect((await get<Schemas['Script']>(address)).body.AssignedTo).toBe('Testers of today');
  const found = await get<{ Total: number }>('/api/scripts?tql=AssignedTo = "Testers of today"');
  expect(found.body.Total).toBe(1);
  await fails(() => remove(`/api/group/${group?.Id}`), 403, /^Work is assigned to the group/);
});
