import { beforeEach, describe, expect, it } from 'vitest';
import { type EntityName, type OperationId, operationFacts } from '../../src/contract/operations.ts';
import { permissionsIn } from '../../src/contract/permissions.ts';
import { entityVerification } from '../../src/contract/verification.ts';
import { isApart, isInProject } from '../../src/identity/projects.ts';
import { documented, type Entities, type Mock } from '../../src/index.ts';
import { guarded, project } from './setup.ts';
import { ask, guardedOperations } from './table.ts';

const missing = /^The permission \S+( (and|or) \S+)* is missing( in the project [\w-]+)?\.$/;

/** The one whom the assignments of this test are given to. */
const tester = 'joeb';
const [{ Id: testerId = '' } = {}] = documented.User ?? [];
const assignments = documented.ScriptAssignment?.map((it): Entities['ScriptAssignment'] => ({
  ...it,
  AssignedTo: tester,
  AssignedToId: testerId,
}));

/** The links of a node and of two kinds of step to an incident, which some operations are about. */
const links = documented.Incident?.slice(0, 1).flatMap(({ Id: IncidentId }): Entities['IncidentLink'][] => [
  {
    Id: '7d1f3c52-0f6b-4a57-8f0e-2d9a4c1b6e70',
    IncidentId,
    ResultNodeId: documented.ResultNode?.at(-1)?.Id ?? '',
  },
  {
    Id: '7d1f3c52-0f6b-4a57-8f0e-2d9a4c1b6e71',
    IncidentId,
    StepResultId: documented.StepResult?.at(-1)?.Id ?? '',
  },
  {
    Id: '7d1f3c52-0f6b-4a57-8f0e-2d9a4c1b6e72',
    IncidentId,
    AgileRunStepId: documented.AgileRunStep?.at(-1)?.Id ?? '',
  },
]);
const seed = { ...documented, ScriptAssignment: assignments ?? [], IncidentLink: links ?? [] };

/** Whether a permission was missing; other error responses are of no interest here. */
async function isForbidden(mock: Mock, id: OperationId): Promise<boolean> {
  const response = await ask(mock, tester, id);
  const text = await response.text();
  expect(response.status).not.toBe(401);
  expect(response.status).not.toBe(404);
  if (response.status !== 403) return false;
  return missing.test((JSON.parse(text) as { Message: string }).Message);
}

describe.each(guardedOperations)('%s', (id) => {
  const { permissions, method, path, mediaTypes, prints } = operationFacts[id];
  const keys = permissionsIn(permissions);
  /** What is needed to read what the operation names besides. */
  const also = Object.values(permissions.reads ?? {}).flatMap((entity) => {
    const { read } = entityVerification[entity as EntityName];
    return read ? permissionsIn(operationFacts[read].permissions) : [];
  });
  const isAboutOne = path.includes('{');
  const isSearch = method === 'GET' || mediaTypes.includes('application/x-www-form-urlencoded');
  let mock: Mock;

  const connect = () => {
    mock = guarded({}, { world: { seed } });
  };
  beforeEach(connect);

  it('is refused without any permission', async () => {
    mock.accounts.set(tester, { permissions: [] });
    expect(await isForbidden(mock, id)).toBe(true);
  });

  it('is possible with all that are listed, alone or by what includes them', async () => {
    mock.accounts.set(tester, { permissions: [...keys, ...also] });
    expect(await isForbidden(mock, id)).toBe(false);
    // What was deleted is there again.
    connect();
    mock.accounts.set(tester, { permissions: [...keys, ...also].map((key) => `/${key.split('/')[0]}`) });
    expect(await isForbidden(mock, id)).toBe(false);
  });

  it('is possible with those of a group', async () => {
    mock.accounts.setGroup('people', [...keys, ...also]);
    mock.accounts.set(tester, { groups: ['people'] });
    expect(await isForbidden(mock, id)).toBe(false);
  });

  it.each(keys)('with %s alone is possible when that is enough', async (key) => {
    mock.accounts.set(tester, { permissions: [key, ...also] });
    expect(await isForbidden(mock, id)).toBe(
      'all' in permissions && keys.some((it) => it !== key && !also.includes(it)),
    );
  });

  it('is refused with permissions for another project', async () => {
    const ProjectId = '00000000-0000-4000-8000-000000000000';
    mock.accounts.set(tester, { permissions: keys.map((Key) => ({ Key, ProjectId })) });
    if (isAboutOne || isApart(id) || !isSearch) expect(await isForbidden(mock, id)).toBe(true);
    else if (prints && isInProject(prints as EntityName)) {
      const response = await ask(mock, tester, id);
      expect(await response.json()).toMatchObject({ Items: [] });
    }
  });

  it('is possible with permissions for every project that there is, unless it makes one or is in none', async () => {
    const projects = Array.from(mock.store.Project, ({ Id }) => Id);
    mock.accounts.set(tester, {
      permissions: projects.flatMap((ProjectId) => [...keys, ...also].map((Key) => ({ Key, ProjectId }))),
    });
    expect(await isForbidden(mock, id)).toBe(id === 'createProject' || isApart(id));
  });
});

describe('permissions', () => {
  it('are every one for users of whom nothing was said', async () => {
    const response = await guarded().as('janedoe').fetch(`/api/project/${project}`, { method: 'DELETE' });
    expect(response.status).toBe(202);
  });

  it('for one project show the collections of that', async () => {
    const mock = guarded();
    const Key = 'TestManagement/ManageScripts';
    const [script] = mock.store.Script;
    mock.accounts.set('joeb', { permissions: [{ Key, ProjectId: script?.ProjectId?.toUpperCase() ?? '' }] });
    const list = async (path: string) =>
      (await (await mock.as('joeb').fetch(path)).json()) as { Items: { Id: string }[]; Total: number };
    const all = [...mock.store.Script];
    const mine = all.filter((it) => it.ProjectId === script?.ProjectId);
    expect((await list('/api/scripts')).Total).toBe(mine.length);
    expect((await list('/api/projects')).Items.map(({ Id }) => Id)).toEqual([script?.ProjectId]);
  });

  it('say nothing of what is not there to those who have none', async () => {
    const mock = guarded();
    const read = async () => (await mock.as('joeb').fetch(`/api/script/${project}`)).status;
    mock.accounts.set('joeb', { permissions: ['TestManagement/ManageScripts/View'] });
    expect(await read()).toBe(404);
    mock.accounts.set('joeb', { permissions: [] });
    expect(await read()).toBe(403);
  });

  it('are asked before the request is understood', async () => {
    const mock = guarded();
    mock.accounts.set('joeb', { permissions: [] });
    expect((await mock.as('joeb').fetch('/api/scripts?$top=five')).status).toBe(403);
    mock.accounts.clear('joeb');
    expect((await mock.as('joeb').fetch('/api/scripts?$top=five')).status).toBe(400);
  });

  it('are needed in the project that something moves to', async () => {
    const mock = guarded();
    const { store } = mock;
    const [moved] = store.ExecutionPackage.where('ProjectId', project);
    const other = [...store.Project].find(({ Id }) => Id !== project)?.Id ?? '';
    const Key = 'TestManagement/ManageExecutions/Edit';
    const move = async () => {
      const request = { method: 'PUT', body: JSON.stringify({ ProjectId: other }), headers: json };
      return (await mock.as('joeb').fetch(`/api/executionpackage/${moved?.Id}`, request)).status;
    };
    mock.accounts.set('joeb', { permissions: [{ Key, ProjectId: project }] });
    expect(await move()).toBe(403);
    mock.accounts.set('joeb', { permissions: [project, other].map((ProjectId) => ({ Key, ProjectId })) });
    expect(await move()).toBe(200);
  });

  it('to read an incident are needed by whoever links it to a result', async () => {
    const mock = guarded();
    const { store } = mock;
    const other = [...store.Project].find(({ Id }) => Id !== project)?.Id ?? '';
    const [step] = store.StepResult;
    const { Id: IncidentId } = mock.create.incident({ ProjectId: other });
    const keys = ['TestManagement/ManageExecutions', 'TestManagement/ManageIncidents'];
    const link = async () => {
      const request = { method: 'POST', body: JSON.stringify({ IncidentId }), headers: json };
      return (await mock.as('joeb').fetch(`/api/stepresult/${step?.Id}/incidents`, request)).status;
    };
    mock.accounts.set('joeb', { permissions: keys.map((Key) => ({ Key, ProjectId: project })) });
    expect(await link()).toBe(403);
    const inOther = { Key: 'TestManagement/ManageIncidents/View', ProjectId: other };
    mock.accounts.set('joeb', {
      permissions: [...keys.map((Key) => ({ Key, ProjectId: project })), inOther],
    });
    expect(await link()).toBe(201);
  });

  it('to execute own tests allow no tests of others', async () => {
    const mock = guarded();
    const Key = 'TestManagement/ManageExecutions/ExecuteOnlyMyTests';
    mock.accounts.set('joeb', { permissions: [Key] });
    const { store } = mock;
    const [assignment] = store.ScriptAssignment;
    const run = async (AssignedToId: string | null) => {
      store.ScriptAssignment.update(assignment?.Id ?? '', { AssignedToId });
      const path = `/api/scriptassignment/${assignment?.Id}/runs`;
      return (await mock.as('joeb').fetch(path, { method: 'POST' })).status;
    };
    expect(await run(null)).toBe(403);
    expect(await run(testerId)).toBe(200);
  });

  it('are needed for a background task that does what an operation does', async () => {
    const mock = guarded();
    const start = async (Type: string, Parameters: object) => {
      const request = { method: 'POST', body: JSON.stringify({ Type, Parameters }), headers: json };
      return (await mock.as('joeb').fetch('/api/backgroundtasks', request)).status;
    };
    mock.accounts.set('joeb', { permissions: [{ Key: 'Project', ProjectId: project }] });
    const other = [...mock.store.Project].find(({ Id }) => Id !== project)?.Id ?? '';
    expect(await start('Reindex', {})).toBe(202);
    expect(await start('DeleteProject', { ProjectId: other })).toBe(403);
    expect(await start('DeleteProject', { ProjectId: project })).toBe(202);
  });

  it('that do not exist, and groups and users that do not, are refused with what was meant', () => {
    const { accounts } = guarded();
    expect(() => accounts.set('joeb', { permissions: ['TestManagement/ManageScript/View'] })).toThrow(
      'did you mean TestManagement/ManageScripts/View?',
    );
    expect(() => accounts.set('joeb', { permissions: [{ Key: 'Project', ProjectId: '' }] })).toThrow(
      'ProjectId',
    );
    expect(() => accounts.set('joeb', { groups: ['nobody'] })).toThrow('no group is called nobody');
    expect(() => accounts.set('nobody', {})).toThrow('known are joeb');
    expect(() => accounts.setGroup('people', [''])).toThrow('the group people');
  });
});

const json = { 'Content-Type': 'application/json' };
