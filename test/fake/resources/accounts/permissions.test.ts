import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { operationFacts } from '../../../../src/contract/operations.ts';
import { permissionsIn } from '../../../../src/contract/permissions.ts';
import { connect } from '../../client.ts';
import { nowhere, projects, users } from '../../known.ts';

type Permission = Schemas['Permission'];
type Assignments = Schemas['PermissionAssignments'];
type Projects = Schemas['PermissionProjects'];

const flat = (all: readonly Permission[]): Permission[] => all.flatMap((it) => [it, ...flat(it.Children)]);
const keysOf = (assignments: Assignments) => assignments.map(({ Key }) => Key);

describe('permissions', () => {
  test('are trees, with every permission that an operation asks for', async () => {
    const { Items } = (await connect().get<{ Items: Permission[] }>('/api/permissions')).body;
    expect(Items.map(({ Key }) => Key)).toEqual([
      ...['/Administration', '/Project', '/Reports', '/Resources', '/TestManagement'],
    ]);
    const keys = flat(Items).map(({ Key }) => Key);
    const asked = Object.values(operationFacts).flatMap(({ permissions }) => permissionsIn(permissions));
    expect(keys).toEqual(expect.arrayContaining(asked.map((key) => `/${key}`)));
    expect(new Set(flat(Items).map(({ Id }) => Id)).size).toBe(keys.length);
  });

  test('are printed with those below them, as the page does', async () => {
    const { get, fails } = connect();
    const at = '/api/permission/';
    const { body } = await get(`${at}16342C78-D2EC-4436-A9C3-AAA105CAFDA4`);
    expect(body).toEqual({
      Id: '16342c78-d2ec-4436-a9c3-aaa105cafda4',
      Key: '/Resources',
      Name: 'Resources',
      Children: [
        {
          Id: '38d05448-09f7-4a13-b091-bc271d148246',
          Key: '/Resources/ExternalLinks',
          Name: 'External Links',
          Children: [],
          Self: `http://localhost${at}38d05448-09f7-4a13-b091-bc271d148246`,
        },
      ],
      Self: `http://localhost${at}16342c78-d2ec-4436-a9c3-aaa105cafda4`,
    });
    expect(Object.keys(body as object)).toEqual(['Id', 'Key', 'Name', 'Children', 'Self']);
    await fails(() => get(at + nowhere), 404, /^No permission has the id/);
  });

  test('are filtered, counted and cut', async () => {
    const { get } = connect();
    const { body } = await get<object>("/api/permissions?$filter=Key ge '/R'&$top=1&$inlinecount=allpages");
    expect(body).toMatchObject({ Skip: 0, Top: 1, Total: 3, Items: [{ Name: 'Reports' }] });
  });
});

describe.each(['user', 'group'] as const)('the permissions of a %s', (kind) => {
  const connected = () => {
    const client = connect();
    const group = client.mock.store.Group.find(({ Name }) => Name === 'QA')?.Id ?? '';
    return { ...client, at: `/api/${kind}/${kind === 'user' ? users.joeb : group}/permissions` };
  };

  test('are set as a bare array of keys, and listed with links', async () => {
    const { get, put, at } = connected();
    const sent = ['/Administration', '/Resources', 'TestManagement/ManageScripts', '/resources'];
    const { status, body } = await put<Assignments>(
      `${at}/global`,
      sent.map((Key) => ({ Key })),
    );
    expect(status).toBe(200);
    expect(keysOf(body)).toEqual(['/Administration', '/Resources', '/TestManagement/ManageScripts']);
    expect(body[0]).toEqual({
      Id: 'b5fee9b8-563a-4d1b-b3b0-4a0cea9cf78e',
      Key: '/Administration',
      Links: [
        { Href: 'http://localhost/api/permission/b5fee9b8-563a-4d1b-b3b0-4a0cea9cf78e', Rel: 'Permission' },
      ],
    });
    expect((await get(`${at}/global`)).body).toEqual(body);
    expect((await put(`${at}/global`, [])).body).toEqual([]);
  });

  test('are apart in each project', async () => {
    const { get, put, at } = connected();
    const [one, other] = [projects.test, projects.inventory];
    await put(`${at}/global`, [{ Key: '/Reports' }]);
    const { body } = await put<Assignments>(`${at}/project/${one.toUpperCase()}`, [
      { Key: '/TestManagement' },
    ]);
    expect(keysOf(body)).toEqual(['/TestManagement']);
    await put(`${at}/project/${other}`, [{ Key: '/Project' }]);
    await put(`${at}/global`, [{ Key: '/Resources' }]);
    const read = async (path: string) => keysOf((await get<Assignments>(`${at}/${path}`)).body);
    expect(await read('global')).toEqual(['/Resources']);
    expect(await read(`project/${one}`)).toEqual(['/TestManagement']);
    expect(await read(`project/${other}`)).toEqual(['/Project']);
  });

  test('are reached from a list of the projects', async () => {
    const { get, at, mock } = connected();
    const { body } = await get<Projects>(`${at}/projects`);
    expect(body.Projects).toHaveLength(mock.store.Project.size);
    expect(body.Self).toBe(`http://localhost${at}/projects`);
    expect(body.Projects[0]).toEqual({
      ProjectId: projects.test,
      Self: `http://localhost${at}/project/${projects.test}`,
      Links: [
        { Title: 'Test Project', Href: `http://localhost/api/project/${projects.test}`, Rel: 'Project' },
      ],
    });
  });

  test('name permissions and projects that there are', async () => {
    const { fails, put, get, at } = connected();
    await fails(() => put(`${at}/global`, [{ Key: '/Sing' }]), 403, 'No permission has the Key /Sing.');
    await fails(() => get(`${at}/project/${nowhere}`), 404, /^No project has the id/);
    const unknown = `/api/${kind}/${nowhere}/permissions`;
    for (const below of ['global', 'projects', `project/${projects.test}`]) {
      await fails(() => get(`${unknown}/${below}`), 404, new RegExp(`^No ${kind} has the id`));
    }
  });
});

test('users of whom nothing was said have every permission, also after some are set in a project', async () => {
  const { get, put } = connect();
  const at = `/api/user/${users.joeb}/permissions`;
  const all = ['/Administration', '/Project', '/Reports', '/Resources', '/TestManagement'];
  expect(keysOf((await get<Assignments>(`${at}/global`)).body)).toEqual(all);
  await put(`${at}/project/${projects.test}`, [{ Key: '/Project' }]);
  expect(keysOf((await get<Assignments>(`${at}/global`)).body)).toEqual(all);
});
