import { describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../../src/index.ts';
import { checkedMock } from '../../support/mock.ts';
import { command } from '../control.ts';

type Printed = Readonly<Record<string, unknown>>;

const emptyMock = () => checkedMock({ world: { seed: 'empty' } });

async function read(mock: Mock, path: string): Promise<Printed> {
  const response = await mock.fetch(path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as Printed;
}

const assignmentOf = (mock: Mock, { AssignmentId }: { readonly AssignmentId: string }) =>
  read(mock, `/api/scriptassignment/${AssignmentId}?$expand=LastRun,Runs`);

describe('a script run that is built', () => {
  it('is one of the assignment that it names, which is as the run is', async () => {
    const mock = emptyMock();
    const { Id: AssignmentId } = mock.create.scriptAssignment();
    const run = mock.create.scriptRun({ AssignmentId, Status: 'Passed' });
    expect(mock.store.ScriptAssignment.size).toBe(1);
    expect(await assignmentOf(mock, run)).toMatchObject({
      Id: AssignmentId,
      Status: 'Passed',
      LastRun: { Id: run.Id, Status: 'Passed' },
    });
    mock.create.scriptRun({ AssignmentId });
    expect(await assignmentOf(mock, run)).toMatchObject({ Status: 'In Progress' });
  });

  it('decides about the assignment that is made for it', async () => {
    const mock = emptyMock();
    expect(await assignmentOf(mock, mock.create.scriptRun({ Status: 'Passed' }))).toMatchObject({
      Status: 'Passed',
    });
    expect(await assignmentOf(mock, mock.create.scriptRun())).toMatchObject({ Status: 'In Progress' });
  });

  it('decides over HTTP, too', async () => {
    const mock = createMock({ world: { seed: 'empty' } });
    await command(mock, 'createRecords', { body: { entity: 'scriptRun', values: { Status: 'Failed' } } });
    const found = await read(mock, '/api/scriptassignments?tql=Status%20=%20Failed');
    expect(found.Items).toHaveLength(1);
  });

  it('completes the one that is in progress, because there is one at a time', async () => {
    const mock = emptyMock();
    const { Id: AssignmentId } = mock.create.scriptAssignment({ scriptRuns: 2 });
    const runs = mock.store.ScriptRun.where('AssignmentId', AssignmentId);
    expect(runs).toMatchObject([{ Status: 'Passed', Completed: true }, { Status: 'In Progress' }]);
    expect(await assignmentOf(mock, { AssignmentId })).toMatchObject({ Status: 'In Progress' });
    mock.create.scriptRun({ AssignmentId });
    expect(runs).toHaveLength(2);
    expect(mock.store.ScriptRun.where('AssignmentId', AssignmentId)).toHaveLength(3);
  });

  it('decides as the last of several', async () => {
    const mock = emptyMock();
    const { Id: AssignmentId } = mock.create.scriptAssignment({
      scriptRuns: [{ Status: 'Passed' }, { Status: 'Failed' }],
    });
    expect(mock.store.ScriptRun.where('AssignmentId', AssignmentId)).toMatchObject([
      { Status: 'Passed' },
      { Status: 'Failed' },
    ]);
    expect(await assignmentOf(mock, { AssignmentId })).toMatchObject({ Status: 'Failed' });
  });

  it('keeps its results under an Id that is given', async () => {
    const mock = emptyMock();
    const { Id: ScriptId } = mock.create.script({ Steps: [{ Description: 'Open' }] });
    const { Id: AssignmentId } = mock.create.scriptAssignment({ ScriptId });
    const Id = '11111111-2222-4333-8444-555555555555';
    mock.create.scriptRun({ Id, AssignmentId });
    expect((await read(mock, `/api/scriptrun/${Id}?$expand=StepResults`)).StepResults).toHaveLength(1);
    const project = mock.create.project({ Id: '21111111-2222-4333-8444-555555555555' });
    expect((await read(mock, `/api/project/${project.Id}?$expand=Statuses`)).Statuses).not.toEqual([]);
  });
});

describe('what is built with a record shows in what is printed of it', () => {
  it('files and incidents', async () => {
    const mock = emptyMock();
    const { Id } = mock.create.incident({ attachments: 1 });
    const printed = await read(mock, `/api/incident/${Id}?$expand=Attachments`);
    expect([printed.HasAttachments, printed.Attachments]).toMatchObject([true, [{ IncidentId: Id }]]);
    const result = mock.create.stepResult({ incidentLinks: 1 });
    expect(await read(mock, `/api/stepresult/${result.Id}`)).toMatchObject({ HasIncidents: true });
  });

  it('steps of an agile run, one after another', async () => {
    const mock = emptyMock();
    const { Id } = mock.create.agileRun({ agileRunSteps: [{ Result: 'Failed' }, {}] });
    const { ExecutionStatus, Steps } = await read(mock, `/api/agilerun/${Id}`);
    expect(ExecutionStatus).toBe('Failed');
    expect(Steps).toMatchObject([{ Result: 'Failed', OrderNumber: 0 }, { OrderNumber: 1 }]);
  });

  it('runs of automated tests and their nodes', async () => {
    const mock = emptyMock();
    const { Id } = mock.create.automatedTestAssignment({ automatedTestRuns: [{ Status: 'Failed' }] });
    expect(await read(mock, `/api/automatedtestassignment/${Id}`)).toMatchObject({ Status: 'Failed' });
    const run = mock.create.automatedTestRun({ resultNodes: [{ resultNodes: 2 }] });
    const response = await mock.fetch(`/api/automatedtestrun/${run.Id}/nodes?$expand=Children`);
    expect(await response.json()).toMatchObject([{ HasChildren: true, Children: [{}, {}] }]);
  });

  it('the names of whom and what it refers to', async () => {
    const mock = emptyMock();
    const jane = mock.create.user({ UserName: 'jane' });
    const [comment] = mock.createMany.incidentComment(1);
    const creator = mock.store.User.get(comment?.CreatedById as string);
    expect(comment).toMatchObject({
      CreatedByUserName: creator?.UserName,
      LastUpdatedByUserName: creator?.UserName,
    });
    expect(mock.create.incident({ CreatedById: jane.Id })).toMatchObject({ CreatedBy: 'jane' });
    expect(mock.create.automatedTestRun({ RunById: jane.Id })).toMatchObject({
      RunBy: 'jane',
      RunByDisplayName: 'jane',
    });
    const system = mock.create.externalSystem({ Name: 'Tracker' });
    const link = mock.create.externalSystemLink({ ExternalSystemId: system.Id });
    expect(mock.create.ticketSearchResult({ ExternalSystemId: link.Id })).toMatchObject({
      ExternalSystemName: 'Tracker',
    });
    mock.store.ExternalSystem.update(system.Id, { Name: 'Other' });
    expect([...mock.store.TicketSearchResult]).toMatchObject([{ ExternalSystemName: 'Other' }]);
  });

  it('not what is said to be otherwise', () => {
    const mock = emptyMock();
    const jane = mock.create.user({ UserName: 'jane' });
    expect(mock.create.incident({ CreatedById: jane.Id, CreatedBy: 'Jane' })).toMatchObject({
      CreatedBy: 'Jane',
    });
    expect(mock.create.agileRunStep({ OrderNumber: 7 }).OrderNumber).toBe(7);
  });
});

describe('an attachment that is built', () => {
  it('has a file', async () => {
    const mock = emptyMock();
    const { Id, Size, FileName } = mock.create.attachment({ IncidentId: mock.create.incident().Id });
    const response = await mock.fetch(`/api/attachment/${Id}/contents`);
    expect(response.headers.get('Content-Type')).toMatch('text/plain');
    expect((await response.arrayBuffer()).byteLength).toBe(Size);
    expect([Size > 0, FileName]).toEqual([true, 'Attachment 1.txt']);
  });

  it('has the one that is given', async () => {
    const mock = emptyMock();
    const { Id } = mock.create.attachment({ FileName: 'a.bin', Contents: '/w==' });
    const response = await mock.fetch(`/api/attachment/${Id}/contents`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(255));
    expect(mock.store.Attachment.get(Id)).toMatchObject({ Name: 'a.bin', Size: 1 });
  });

  it('is found where its owner lists it', async () => {
    const mock = emptyMock();
    const node = mock.create.resultNode({ attachments: 1 });
    const path = `/api/automatedtestrun/${node.AutomatedTestRunId}/node/${node.Id}`;
    const listed = await (await mock.fetch(`${path}/attachments`)).json();
    expect(listed).toMatchObject([{ NodeId: node.Id, RunId: node.AutomatedTestRunId }]);
    const step = mock.create.agileRunStep({ attachments: 1 });
    const steps = await read(mock, `/api/agilerun/${step.AgileRunId}/step/${step.Id}/attachments`);
    expect(steps.Items ?? steps).toMatchObject([{ StepId: step.Id, RunId: step.AgileRunId }]);
  });
});
