import { describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.ts';
import { guarded } from './setup.ts';

const area = 'TestManagement/ManageExecutions';
const [view, all, own] = ['View', 'ExecuteAllTests', 'ExecuteOnlyMyTests'].map((it) => `${area}/${it}`);

/** What records a result, of a test that is given to joeb: where, and what is sent. */
const recordings: readonly [
  string,
  (mock: Mock) => { path: string; method: string; body: string | FormData },
][] = [
  [
    'the steps of a script run',
    ({ store }) => {
      const [step] = store.StepResult;
      const StepResults = [{ Id: step?.Id, Outcome: 'Passed' }];
      return { path: `/api/scriptrun/${step?.RunId}`, method: 'PUT', body: JSON.stringify({ StepResults }) };
    },
  ],
  [
    'the steps of an agile run',
    ({ store }) => {
      const [step] = store.AgileRunStep;
      const Steps = [{ Id: step?.Id, Description: step?.Description, Result: 'Passed' }];
      return { path: `/api/agilerun/${step?.AgileRunId}`, method: 'PUT', body: JSON.stringify({ Steps }) };
    },
  ],
  ['a file of a step result', ({ store }) => upload(`/api/stepresult/${[...store.StepResult][0]?.Id}`)],
  [
    'a file of a step of an agile run',
    ({ store }) => {
      const [step] = store.AgileRunStep;
      return upload(`/api/agilerun/${step?.AgileRunId}/step/${step?.Id}`);
    },
  ],
  [
    'a file of an automated run',
    ({ store }) => upload(`/api/automatedtestrun/${[...store.AutomatedTestRun][0]?.Id}`),
  ],
];

function upload(owner: string) {
  const body = new FormData();
  body.set('file', new File(['what was seen'], 'seen.txt', { type: 'text/plain' }));
  return { path: `${owner}/attachments`, method: 'POST', body };
}

/** A mock whose tests are given to a user. */
function given(userName: string | undefined): Mock {
  const mock = guarded();
  const user = [...mock.store.User].find(({ UserName }) => UserName === userName);
  const AssignedToId = user?.Id ?? null;
  const { ScriptAssignment, AutomatedTestAssignment, AgileRun } = mock.store;
  for (const { Id } of ScriptAssignment) ScriptAssignment.update(Id, { AssignedToId });
  for (const { Id } of AutomatedTestAssignment) AutomatedTestAssignment.update(Id, { AssignedToId });
  for (const { Id } of AgileRun) AgileRun.update(Id, { AssignedToId });
  return mock;
}

async function send(
  mock: Mock,
  { path, method, body }: { path: string; method: string; body: string | FormData },
) {
  const headers = typeof body === 'string' ? { 'Content-Type': 'application/json' } : undefined;
  const response = await mock.as('joeb').fetch(path, { method, body, ...(headers && { headers }) });
  return response.status;
}

describe.each(recordings)('%s can be recorded', (_, request) => {
  it('by whoever may execute all tests', async () => {
    const mock = given('janedoe');
    mock.accounts.set('joeb', { permissions: [view as string, all as string] });
    expect([200, 201]).toContain(await send(mock, request(mock)));
  });

  it('of tests that are given to the user, by whoever may execute these', async () => {
    const mock = given('joeb');
    mock.accounts.set('joeb', { permissions: [view as string, own as string] });
    expect([200, 201]).toContain(await send(mock, request(mock)));
  });

  it.each(['janedoe', undefined])('and not of those of another one: %s', async (other) => {
    const mock = given(other);
    mock.accounts.set('joeb', { permissions: [view as string, own as string] });
    expect(await send(mock, request(mock))).toBe(403);
  });

  it('and not by whoever may only look at them', async () => {
    const mock = given('joeb');
    mock.accounts.set('joeb', { permissions: [view as string] });
    expect(await send(mock, request(mock))).toBe(403);
  });
});

it('what is no result of an agile run is changed by those who may edit executions', async () => {
  const mock = given('joeb');
  const [run] = mock.store.AgileRun;
  const change = (body: object) =>
    send(mock, { path: `/api/agilerun/${run?.Id}`, method: 'PUT', body: JSON.stringify(body) });
  mock.accounts.set('joeb', { permissions: [all as string] });
  expect(await change({ Name: 'Other' })).toBe(403);
  expect(
    await change({ Name: run?.Name, PackageId: run?.PackageId.toUpperCase(), ActualDuration: '5 minutes' }),
  ).toBe(200);
  mock.accounts.set('joeb', { permissions: [`${area}/Edit`] });
  expect(await change({ Name: 'Other' })).toBe(200);
});
