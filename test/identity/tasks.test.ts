import { describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.ts';
import { guarded, messageOf, project } from './setup.ts';

const json = { 'Content-Type': 'application/json' };

const start = (mock: Mock, Type: string, Parameters: object, user = 'joeb') =>
  mock.as(user).fetch('/api/backgroundtasks', {
    method: 'POST',
    body: JSON.stringify({ Type, Parameters }),
    headers: json,
  });

/** One of each kind that is acted on in bulk, and what its deletion and reading need. */
const kinds = [
  ['TestScript', 'Script', 'ManageScripts'],
  ['TestScriptAssignment', 'ScriptAssignment', 'ManageExecutions'],
  ['AgileRun', 'AgileRun', 'ManageExecutions'],
  ['Requirement', 'Requirement', 'ManageRequirements'],
  ['Incident', 'Incident', 'ManageIncidents'],
] as const;

describe.each(kinds)('a bulk action on a %s', (Type, entity, area) => {
  const entities = (mock: Mock) => [{ Id: [...mock.store[entity]].at(0)?.Id ?? '', Type }];

  it('needs the permission to delete it', async () => {
    const mock = guarded();
    const Entities = entities(mock);
    const remove = () => start(mock, 'bulkaction', { Action: 'Delete', Entities });
    mock.accounts.set('joeb', { permissions: [`TestManagement/${area}/View`] });
    const response = await remove();
    expect(response.status).toBe(403);
    expect(await messageOf(response)).toMatch(`The permission TestManagement/${area}/Delete is missing`);
    mock.accounts.set('joeb', { permissions: [`TestManagement/${area}/Delete`] });
    expect((await remove()).status).toBe(202);
    mock.clock.advance(10_000);
    mock.tasks.list();
    expect(mock.store[entity].has(Entities[0]?.Id ?? '')).toBe(false);
  });

  it('needs the permission to read it where it is exported', async () => {
    const mock = guarded();
    const Entities = entities(mock);
    const save = () => start(mock, 'bulkaction', { Action: 'Export', Entities, FileName: 'a.csv' });
    mock.accounts.set('joeb', { permissions: [`TestManagement/${area}/Delete`] });
    expect((await save()).status).toBe(403);
    mock.accounts.set('joeb', { permissions: [`TestManagement/${area}/View`] });
    expect((await save()).status).toBe(202);
  });
});

it('a bulk action is refused as a whole, because of one entity', async () => {
  const mock = guarded();
  const other = mock.create.script({ PackageId: 'd009c056-6025-4a5e-a3b9-fc0fa8cf1f2e' });
  const scripts = [...mock.store.Script];
  const mine = scripts.find(({ ProjectId }) => ProjectId === project);
  const Entities = [mine, other].map((it) => ({ Id: it?.Id, Type: 'TestScript' }));
  expect(other.ProjectId).not.toBe(project);
  mock.accounts.set('joeb', {
    permissions: [{ Key: 'TestManagement/ManageScripts', ProjectId: project }],
  });
  expect((await start(mock, 'bulkaction', { Action: 'Delete', Entities })).status).toBe(403);
  mock.clock.advance(10_000);
  mock.tasks.list();
  expect(mock.store.Script.size).toBe(scripts.length);
});

it('a file of an export is that of whoever had it made', async () => {
  const mock = guarded();
  const [script] = mock.store.Script;
  const Entities = [{ Id: script?.Id, Type: 'TestScript' }];
  const save = (user: string) =>
    start(mock, 'bulkaction', { Action: 'Export', Entities, FileName: 'Mine.csv' }, user);
  const read = (user: string) => mock.as(user).fetch('/api/exportfile/mine.csv');
  await save('joeb');
  mock.clock.advance(10_000);
  expect(await (await read('joeb')).text()).toContain(script?.Name);
  const other = await read('janedoe');
  expect(other.status).toBe(404);
  expect(await messageOf(other)).toBe('No exported file is called mine.csv.');
  const second = await (await save('janedoe')).json();
  mock.clock.advance(10_000);
  const task = await (await mock.as('janedoe').fetch((second as { Self: string }).Self)).json();
  expect(task).toMatchObject({ Complete: false, Error: 'The file Mine.csv is that of another user.' });
  expect((await read('joeb')).status).toBe(200);
});

it('a test project needs what a new project needs', async () => {
  const mock = guarded();
  const make = async () => (await start(mock, 'GenerateTestProject', {})).status;
  mock.accounts.set('joeb', { permissions: [{ Key: 'Project', ProjectId: project }] });
  expect(await make()).toBe(403);
  mock.accounts.set('joeb', { permissions: ['Project'] });
  expect(await make()).toBe(202);
});

it('an import needs what an upload of results needs', async () => {
  const mock = guarded();
  const [run] = mock.store.AutomatedTestRun;
  const load = async () => (await start(mock, 'AutomatedTestImport', { RunId: run?.Id })).status;
  mock.accounts.set('joeb', { permissions: [] });
  expect(await load()).toBe(403);
  mock.accounts.set('joeb', { permissions: ['TestManagement'] });
  expect(await load()).toBe(202);
});

it.each(['Reindex', 'PerformanceTest'])('%s, which changes no record, needs nothing', async (type) => {
  const mock = guarded();
  mock.accounts.set('joeb', { permissions: [] });
  expect((await start(mock, type, {})).status).toBe(202);
});
