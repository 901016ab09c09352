import { describe, expect, it } from 'vitest';
import { creationFacts } from '../../../src/contract/creation.ts';
import type { EntityName } from '../../../src/contract/operations.ts';
import { createMock, type Mock } from '../../../src/index.ts';
import { command } from '../control.ts';
import { expectAgreement } from './contradictions.ts';

interface Hand {
  update(mock: Mock, entity: EntityName, id: string, changes: object): unknown;
  remove(mock: Mock, entity: EntityName, id: string): unknown;
}

interface Records {
  update(id: string, changes: object): unknown;
  remove(id: string): boolean;
}

const pathOf = (entity: EntityName, id: string) => ({ path: { entity: creationFacts[entity].name, id } });
const recordsOf = (mock: Mock, entity: EntityName) => mock.store[entity] as unknown as Records;

/** The ways in which somebody writes to the records of a mock. */
const hands: Readonly<Record<string, Hand>> = {
  'the store': {
    update: (mock, entity, id, changes) => recordsOf(mock, entity).update(id, changes),
    remove: (mock, entity, id) => recordsOf(mock, entity).remove(id),
  },
  'the store, with what belongs to it': {
    update: (mock, entity, id, changes) => recordsOf(mock, entity).update(id, changes),
    remove: (mock, entity, id) => mock.store.removeTree(entity, id),
  },
  'commands over HTTP': {
    update: (mock, entity, id, changes) =>
      command(mock, 'updateRecord', { ...pathOf(entity, id), body: changes }),
    remove: (mock, entity, id) => command(mock, 'removeRecord', pathOf(entity, id)),
  },
};

describe.each(Object.entries(hands))('what is changed and removed by %s', (_, { update, remove }) => {
  it('decides about the assignment of a run', async () => {
    const mock = createMock();
    const first = mock.create.scriptRun({ Status: 'Passed' });
    const last = mock.create.scriptRun({ Status: 'Passed' });
    const statusOf = (run: typeof first) => mock.store.ScriptAssignment.get(run.AssignmentId)?.Status;
    await update(mock, 'ScriptRun', first.Id, { Status: 'Failed' });
    expect(statusOf(first)).toBe('Failed');
    await update(mock, 'ScriptRun', last.Id, { AssignmentId: first.AssignmentId });
    expect([statusOf(first), statusOf(last)]).toEqual(['Passed', 'Not Run']);
    await update(mock, 'ScriptRun', last.Id, { AssignmentId: last.AssignmentId });
    expect([statusOf(first), statusOf(last)]).toEqual(['Failed', 'Passed']);
    await remove(mock, 'ScriptRun', first.Id);
    expect([statusOf(first), statusOf(last)]).toEqual(['Not Run', 'Passed']);
  });

  it('decides about the assignment of a run of an automated test', async () => {
    const mock = createMock();
    const { Id } = mock.create.automatedTestAssignment({ automatedTestRuns: [{ Status: 'Failed' }] });
    const status = () => mock.store.AutomatedTestAssignment.get(Id)?.Status;
    const run = mock.store.AutomatedTestRun.where('AssignmentId', Id)[0]?.Id as string;
    await update(mock, 'AutomatedTestRun', run, { Status: 'Passed' });
    expect(status()).toBe('Passed');
    await remove(mock, 'AutomatedTestRun', run);
    expect(status()).toBe('Not Run');
  });

  it('decides about an agile run, as one of its steps', async () => {
    const mock = createMock();
    const { Id } = mock.create.agileRun({ agileRunSteps: [{ Result: 'Failed' }, { Result: 'Passed' }] });
    const status = () => mock.store.AgileRun.get(Id)?.ExecutionStatus;
    const [failed, passed] = mock.store.AgileRunStep.where('AgileRunId', Id).map((it) => it.Id);
    await update(mock, 'AgileRunStep', passed ?? '', { Result: 'NotRun' });
    expect(status()).toBe('Failed');
    await remove(mock, 'AgileRunStep', failed ?? '');
    expect(status()).toBe('Not Run');
  });

  it('is missed where it was attached, linked or below', async () => {
    const mock = createMock();
    const incident = mock.create.incident({ attachments: 1 });
    const result = mock.create.stepResult({ incidentLinks: [{ IncidentId: incident.Id }] });
    const node = mock.create.resultNode({ resultNodes: 1, attachments: 1 });
    const [file] = mock.store.Attachment.where('IncidentId', incident.Id);
    await update(mock, 'Attachment', file?.Id ?? '', { IncidentId: mock.create.incident().Id });
    expect(mock.store.Incident.get(incident.Id)?.HasAttachments).toBe(false);
    const [link] = mock.store.IncidentLink.where('StepResultId', result.Id);
    await remove(mock, 'IncidentLink', link?.Id ?? '');
    expect(mock.store.StepResult.get(result.Id)?.HasIncidents).toBe(false);
    await remove(mock, 'Attachment', mock.store.Attachment.where('NodeId', node.Id)[0]?.Id ?? '');
    await remove(mock, 'ResultNode', mock.store.ResultNode.where('ParentId', node.Id)[0]?.Id ?? '');
    expect(mock.store.ResultNode.get(node.Id)).toMatchObject({ HasChildren: false, HasAttachments: false });
  });

  it('comes to another category and leaves one, which say so', async () => {
    const mock = createMock({ world: { seed: 'empty' } });
    const [one, other] = mock.createMany.projectCategory(2, (at) => ({ Name: ['One', 'Other'][at] }));
    const project = mock.create.project({ ProjectCategoryId: one?.Id ?? null });
    const says = (it: typeof one) => mock.store.ProjectCategory.get(it?.Id ?? '');
    expect(says(one)?.HasProjects).toBe(true);
    await update(mock, 'Project', project.Id, { ProjectCategoryId: other?.Id });
    expect([says(one)?.HasProjects, says(other)?.HasProjects]).toEqual([false, true]);
    expect(mock.store.Project.get(project.Id)?.ProjectCategoryName).toBe('Other');
    await update(mock, 'ProjectCategory', other?.Id ?? '', { ParentId: one?.Id, OrganisationId: null });
    expect(says(other)).toMatchObject({ HasParent: true, ParentName: 'One' });
    expect(says(one)?.HasChildren).toBe(true);
    await expectAgreement(mock);
    await remove(mock, 'ProjectCategory', other?.Id ?? '');
    expect(says(one)?.HasChildren).toBe(false);
    const left = { ProjectCategoryId: null, ProjectCategoryName: null };
    expect(mock.store.Project.get(project.Id)).toMatchObject(left);
    await update(mock, 'Project', project.Id, { ProjectCategoryId: one?.Id });
    await remove(mock, 'Project', project.Id);
    expect(says(one)?.HasProjects).toBe(false);
  });

  it('is told of wherever its name is kept', async () => {
    const mock = createMock({ world: { seed: 'empty' } });
    const [jane, joe] = mock.createMany.user(2, (at) => ({ UserName: ['jane', 'joe'][at] }));
    const script = mock.create.script({ AssignedToId: jane?.Id ?? null });
    const { Id } = mock.create.scriptAssignment({ ScriptId: script.Id });
    await update(mock, 'User', jane?.Id ?? '', { UserName: 'mary' });
    expect(mock.store.Script.get(script.Id)?.AssignedTo).toBe('mary');
    await update(mock, 'Script', script.Id, { AssignedToId: joe?.Id, Name: 'Other' });
    expect(mock.store.Script.get(script.Id)?.AssignedTo).toBe('joe');
    expect(mock.store.ScriptAssignment.get(Id)?.Name).toBe('Other');
    await update(mock, 'Script', script.Id, { AssignedToId: null });
    expect(mock.store.Script.get(script.Id)?.AssignedTo).toBe(null);
  });
});

it('a name that has not changed is not written again', () => {
  const { store } = createMock();
  const [project] = store.Project;
  store.Project.update(project?.Id ?? '', { Description: 'Another' });
  expect(store.changed()).toEqual({ Project: 1 });
});

it('what is inserted by hand is told of, too', () => {
  const { store, create, ids } = createMock();
  const run = create.scriptRun();
  store.ScriptRun.insert({ ...run, Id: ids.next(), Status: 'Blocked' });
  expect(store.ScriptAssignment.get(run.AssignmentId)?.Status).toBe('Blocked');
});

describe('what would not fit together', () => {
  it.each([
    'scriptPackage',
    'executionPackage',
    'requirementPackage',
    'projectCategory',
    'requirement',
  ] as const)('is a %s below itself', (kind) => {
    const mock = createMock({ world: { seed: 'empty' } });
    const above = mock.create[kind]();
    const below = mock.create[kind]({ ParentId: above.Id } as never);
    const records = mock.store[`${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as 'Requirement'];
    const before = mock.store.changed();
    for (const ParentId of [below.Id, above.Id])
      expect(() => records.update(above.Id, { ParentId })).toThrow('/ParentId leads in a circle');
    expect(mock.store.changed()).toEqual(before);
  });

  it('is a script that is in one project and its package in another', () => {
    const mock = createMock({ world: { seed: 'empty' } });
    const [one, other] = mock.createMany.project(2, () => ({ scriptPackages: 1 }));
    const [home] = mock.store.ScriptPackage.where('ProjectId', one?.Id as string);
    const ProjectId = other?.Id as string;
    const PackageId = home?.Id as string;
    const refusal = `/ProjectId must be ${one?.Id}, that of its package`;
    expect(() => mock.create.script({ PackageId, ProjectId })).toThrow(refusal);
    const script = mock.create.script({ PackageId });
    expect(() => mock.store.Script.update(script.Id, { ProjectId })).toThrow(refusal);
  });

  it('is nothing where there is always something, whoever takes it away', () => {
    const { store } = createMock();
    expect(() => store.MailSenderSettings.remove('default')).toThrow('there is always one');
    expect(() => store.removeTree('MailSenderSettings', 'default')).toThrow('there is always one');
    expect(store.MailSenderSettings.size).toBe(1);
  });

  it('is what belonged to a record that is gone: it goes with it', async () => {
    const mock = createMock();
    const [requirement] = mock.store.Requirement;
    expect(mock.store.Requirement.remove(requirement?.Id as string)).toBe(true);
    expect(mock.store.Requirement.remove(requirement?.Id as string)).toBe(false);
    const ofScripts = [...mock.store.Script].map(({ Id }) => `/api/script/${Id}/relationships`);
    for (const path of ofScripts) expect((await mock.fetch(path)).status).toBe(200);
  });

  it('is an entity that there is not, and the world goes on', () => {
    const mock = createMock();
    expect(() => mock.store.removeTree('project' as 'Project', 'x')).toThrow(
      'no entity is called project; did you mean Project?',
    );
    mock.create.project();
    mock.reset();
    mock.export();
  });
});
