import { expect, test } from 'vitest';
import { type Client, connect } from '../client.ts';
import { projects, users } from '../known.ts';

const total = async (client: Client, path: string, tql: string) =>
  (await client.get<{ Total: number }>(`${path}?$inlinecount=allpages&tql=${encodeURIComponent(tql)}`)).body
    .Total;

const queries = [
  ['/api/scripts', 'Editor = CurrentUser()'],
  ['/api/scripts', 'CreatedBy = CurrentUser()'],
  ['/api/requirements', 'Editor IN [CurrentUser(), nobody]'],
  ['/api/scriptruns', 'RunBy = CurrentUser()'],
  ['/api/scriptruns', 'NOT CreatedBy != CurrentUser()'],
  ['/api/scriptruns', `RunBy = ${users.joeb}`],
  ['/api/scriptassignments', 'AssignedTo = CurrentUser()'],
  ['/api/search', 'Editor = CurrentUser()'],
  ['/api/projects', 'ManagerUserName = CurrentUser()'],
] as const;

test.each(queries)('%s?tql=%s finds the same once the user has another name', async (path, tql) => {
  const client = connect();
  await client.put(`/api/project/${projects.reporting}`, { ManagerId: users.joeb });
  const before = await total(client, path, tql);
  expect(before).toBeGreaterThan(0);
  await client.put(`/api/user/${users.joeb}`, { UserName: 'joe2' });
  expect(await total(client, path, tql)).toBe(before);
});

test('what somebody has written is not found as that of another user who gets the name', async () => {
  const client = connect();
  await client.put(`/api/project/${projects.test}`, { ManagerId: users.joeb });
  const written = "Editor = ProjectManager('Test Project')";
  const before = await total(client, '/api/scripts', written);
  expect(before).toBeGreaterThan(0);
  await client.put(`/api/user/${users.joeb}`, { UserName: 'joe2' });
  expect(await total(client, '/api/scripts', written)).toBe(before);
  const { body } = await client.post<{ Id: string }>('/api/users', {
    UserName: 'joeb',
    Email: 'new@example.org',
    FirstName: 'Joe',
    LastName: 'Other',
    Password: 'secret123',
  });
  await client.put(`/api/project/${projects.test}`, { ManagerId: body.Id });
  expect(await total(client, '/api/scripts', written)).toBe(0);
  expect(await total(client, '/api/scripts', 'Editor = joeb')).toBe(before);
});
