import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect, start } from '../../client.ts';
import { assignments, nowhere, runs, scripts, steps, users } from '../../known.ts';

type Run = Schemas['ScriptRun'];
const open = `/api/scriptrun/${runs.open}`;
const failed = `/api/scriptrun/${runs.failed}`;

/** What an update answers, which must be what a read answers afterwards. */
async function update(body: unknown, client = connect(), address = open): Promise<Run> {
  const answer = await client.put<Run>(address, body);
  expect(answer.status, answer.text).toBe(200);
  expect((await client.get<Run>(address)).body).toEqual(answer.body);
  return answer.body;
}

const resultsOf = async (client: Client, address = open) => {
  const { body } = await client.get<Run>(`${address}?$expand=StepResults`);
  return body.StepResults?.map(({ Outcome, ActualResult }) => [Outcome, ActualResult]);
};
const statusOfAssignment = async (client: Client) =>
  (await client.get<Schemas['ScriptAssignment']>(`/api/scriptassignment/${assignments.twoSteps}`)).body
    .Status;

describe('noting results', () => {
  test('changes what is sent of the named steps, and nothing of others', async () => {
    const client = connect();
    await update(
      { StepResults: [{ Id: steps.second, Outcome: 'Passed', ActualResult: 'As expected' }] },
      client,
    );
    expect(await resultsOf(client)).toEqual([
      ['Failed', 'Something else'],
      ['Passed', 'As expected'],
    ]);
    await update({ StepResults: [{ Id: steps.first.toUpperCase(), Outcome: 'Blocked' }] }, client);
    await update({ StepResults: [{ Id: steps.second, ActualResult: 'Better' }] }, client);
    expect(await resultsOf(client)).toEqual([
      ['Blocked', 'Something else'],
      ['Passed', 'Better'],
    ]);
  });

  test('leaves alone what is null', async () => {
    const client = connect();
    await update({ StepResults: [{ Id: steps.first, Outcome: null, ActualResult: null }] }, client);
    expect(await resultsOf(client)).toEqual([
      ['Failed', 'Something else'],
      ['NotRun', null],
    ]);
  });

  test('of several steps at once is possible, and the later of two about one step counts', async () => {
    const client = connect();
    const StepResults = [
      { Id: steps.first, Outcome: 'Passed' },
      { Id: steps.second, Outcome: 'Failed' },
      { Id: steps.second, Outcome: 'Undetermined', ActualResult: '' },
    ];
    await update({ StepResults }, client);
    expect(await resultsOf(client)).toEqual([
      ['Passed', 'Something else'],
      ['Undetermined', ''],
    ]);
  });

  test('leaves the run in progress', async () => {
    const client = connect();
    const body = await update({ StepResults: [{ Id: steps.second, Outcome: 'Passed' }] }, client);
    expect(body.Status).toBe('In Progress');
    expect(await statusOfAssignment(client)).toBe('In Progress');
  });

  test.each([
    [
      'an unknown step',
      { Id: nowhere, Outcome: 'Passed' },
      `The run has no step result with the id ${nowhere}.`,
    ],
    [
      'a step of another run',
      { Id: steps.ofFailed, Outcome: 'Passed' },
      /^The run has no step result with the id/,
    ],
    [
      'an unknown word',
      { Id: steps.first, Outcome: 'Great' },
      /Outcome must be NotRun or Passed or .*, got "Great"/,
    ],
    ['a word in other letters', { Id: steps.first, Outcome: 'passed' }, /Outcome must be NotRun or Passed/],
    ['no id', { Outcome: 'Passed' }, /StepResults\/1\/Id is missing/],
  ])('of %s is refused, together with all that was right in the request', async (_, wrong, message) => {
    const client = connect();
    const body = {
      ActualDuration: '1 hour',
      FieldValues: { Note: 'x' },
      StepResults: [{ Id: steps.second, Outcome: 'Passed', ActualResult: 'fine' }, wrong],
      AttemptToComplete: true,
    };
    await client.fails(() => client.put(open, body), 403, message);
    expect(await resultsOf(client)).toEqual([
      ['Failed', 'Something else'],
      ['NotRun', null],
    ]);
  });
});

describe('field values', () => {
  test('are merged: those that are not named stay', async () => {
    const client = connect();
    await update({ FieldValues: { Note: 'first', Choice: { Id: 1, Text: 'a' } } }, client);
    await update({ FieldValues: { Note: 'second', More: null } }, client);
    await update({ FieldValues: null }, client);
    const { body } = await client.get<Run>(`${open}?$expand=FieldValues`);
    expect(body.FieldValues).toEqual({ Note: 'second', Choice: { Id: 1, Text: 'a' }, More: null });
  });

  test('of one run are none of another', async () => {
    const client = connect();
    await update({ FieldValues: { Note: 'mine' } }, client);
    expect((await client.get<Run>(`${failed}?$expand=FieldValues`)).body.FieldValues).toEqual({});
  });

  test('that come as widget values are accepted and change nothing', async () => {
    const client = connect();
    await update({ WidgetValues: { Note: 'mine', Other: null } }, client);
    expect((await client.get<Run>(`${open}?$expand=FieldValues`)).body.FieldValues).toEqual({});
  });
});

test('who changed the run, and when, is noted; who made it stays', async () => {
  const client = connect();
  client.mock.clock.advance(90_500);
  const body = await update({ ActualDuration: '5 minutes' }, client);
  expect(body).toMatchObject({
    ActualDuration: '5 minutes',
    LastUpdatedAt: '2015-06-01T12:01:30Z',
    LastUpdatedById: users.joeb,
    CreatedAt: '2012-02-02T15:05:06Z',
  });
  expect(await update({ ActualDuration: null }, client)).toMatchObject({ ActualDuration: '5 minutes' });
  expect(await update({ ActualDuration: '' }, client)).toMatchObject({ ActualDuration: '' });
});

describe('an attempt to complete', () => {
  test.each([
    ['Passed', 'Passed', 'Passed'],
    ['Failed', 'Passed', 'Failed'],
    ['Passed', 'Failed', 'Failed'],
    ['Blocked', 'Failed', 'Failed'],
    ['Blocked', 'Passed', 'Blocked'],
    ['Blocked', 'Undetermined', 'Blocked'],
    ['Passed', 'Undetermined', 'Undetermined'],
    ['Failed', 'NotRun', 'Failed'],
    ['NotRun', 'Blocked', 'Blocked'],
    ['Passed', 'NotRun', 'Undetermined'],
    ['NotRun', 'NotRun', 'Undetermined'],
  ])('of steps that are %s and %s ends the run and the assignment as %s', async (first, second, expected) => {
    const client = connect();
    const StepResults = [
      { Id: steps.first, Outcome: first },
      { Id: steps.second, Outcome: second },
    ];
    const body = await update({ AttemptToComplete: true, StepResults }, client);
    expect(body).toMatchObject({ Status: expected, Completed: true, LastUpdatedAt: start });
    expect(await statusOfAssignment(client)).toBe(expected);
  });

  test.each([false, null, undefined])(
    'is not one when AttemptToComplete is %s',
    async (AttemptToComplete) => {
      const body = await update({ AttemptToComplete });
      expect(body.Status).toBe('In Progress');
    },
  );

  test('of a run without steps ends it as Passed', async () => {
    const client = connect();
    client.mock.store.Script.update(scripts.search, { Steps: [] });
    const { body } = await client.post<Run>(`/api/scriptassignment/${assignments.search}/runs`);
    expect(await update({ AttemptToComplete: true }, client, body.Self)).toMatchObject({ Status: 'Passed' });
  });

  test('of an older run leaves the assignment as its newest run is', async () => {
    const client = connect();
    const { store } = client.mock;
    store.ScriptRun.update(runs.failed, { CreatedAt: '2014-01-01T00:00:00Z' });
    await update({ AttemptToComplete: true, StepResults: [{ Id: steps.first, Outcome: 'Blocked' }] }, client);
    expect(await statusOfAssignment(client)).toBe('Failed');
  });
});

describe('a complete run', () => {
  const complete = async () => {
    const client = connect();
    await update({ AttemptToComplete: true }, client);
    return client;
  };

  test('accepts no more results but the ones it has', async () => {
    const client = await complete();
    const body = { ActualDuration: '1 hour', StepResults: [{ Id: steps.first, Outcome: 'Passed' }] };
    await client.fails(() => client.put(open, body), 403, /^The run is complete/);
    const before = client.records();
    await update({ StepResults: [{ Id: steps.first, Outcome: 'Failed' }] }, client);
    expect(client.records()).toEqual(before);
    const seeded = { StepResults: [{ Id: steps.ofFailed, Outcome: 'Passed' }] };
    await client.fails(() => client.put(failed, seeded), 403, /^The run is complete/);
  });

  test('still accepts field values and a duration, and stays as it ended', async () => {
    const client = await complete();
    const sent = { ActualDuration: '1 hour', FieldValues: { Note: 'late' }, StepResults: [] };
    expect(await update(sent, client)).toMatchObject({
      ActualDuration: '1 hour',
      Status: 'Failed',
      Completed: true,
    });
    expect(await update({ StepResults: null }, client)).toMatchObject({ ActualDuration: '1 hour' });
    const { body } = await client.get<Run>(`${open}?$expand=FieldValues`);
    expect(body.FieldValues).toEqual({ Note: 'late' });
  });

  test('cannot be completed again to another end', async () => {
    const client = await complete();
    client.mock.store.StepResult.update(steps.first, { Outcome: 'Passed' });
    expect(await update({ AttemptToComplete: true }, client)).toMatchObject({ Status: 'Failed' });
    expect(await update({ AttemptToComplete: true }, client, failed)).not.toHaveProperty('Completed');
  });

  test('makes room for another one', async () => {
    const client = await complete();
    const { status, body } = await client.post<Run>(`/api/scriptassignment/${assignments.twoSteps}/runs`);
    expect(status).toBe(201);
    expect(body).toMatchObject({ Status: 'In Progress', ScriptVersion: 2 });
    expect(await statusOfAssignment(client)).toBe('In Progress');
    expect((await client.get<Run>(open)).body).toMatchObject({ Status: 'Failed', ScriptVersion: 1 });
  });
});

describe('an update is refused', () => {
  test.each([
    [{ Id: runs.failed }, /^The Id in the body is/],
    [{ AttemptToComplete: 'true' }, /\/AttemptToComplete must be boolean or null, got "true"/],
    [{ StepResults: {} }, /\/StepResults must be array or null, got \{\}/],
    [{ FieldValues: 'x' }, /\/FieldValues must be object or null/],
  ])('with %j', async (wrong, message) => {
    const client = connect();
    await client.fails(() => client.put(open, { ActualDuration: 'x', ...wrong }), 403, message);
  });

  test('of an unknown run with 404', async () => {
    const client = connect();
    await client.fails(() => client.put(`/api/scriptrun/${nowhere}`, {}), 404, /^No script run has the id/);
  });
});

test('an update with the own id in other letters changes the run, and $expand works on the response', async () => {
  const client = connect();
  const sent = { Id: runs.open.toUpperCase(), StepResults: [{ Id: steps.second, Outcome: 'Passed' }] };
  const { body } = await client.put<Run>(`${open}?$expand=StepResults`, sent);
  expect(body.StepResults?.map(({ Outcome }) => Outcome)).toEqual(['Failed', 'Passed']);
  expect(body.Expands).toEqual(['Assignment']);
});
