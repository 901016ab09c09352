import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { connect } from '../client.ts';
import { assignments, nowhere, packages, projects, runs, scripts, steps, users } from '../known.ts';

type Results = Schemas['ScriptRunResults'];
const path = '/api/scriptruns';
const save = ['74a91027-c1fb-46ff-b0f9-471f7d8db2bc', 'b849f98e-62b2-460c-97ef-49e6c478a3f9'];

describe('a TQL query finds runs', () => {
  test.each([
    ['Status = Failed', [runs.failed, save[1]]],
    ['Status = Passed', []],
    ['Completed = false', [runs.open, save[0]]],
    ['Completed = true', []],
    ["Status = Failed AND Project = 'Test Project' ORDER BY LastUpdatedAt DESC", [runs.failed, save[1]]],
    ['Project = Reporting', []],
    [`Project = ${projects.test} AND Package = ${packages.release}`, [runs.open, runs.failed, ...save]],
    ["Package = 'release 1' AND Script = 'save a customer'", save],
    [`ScriptId = ${scripts.twoSteps} AND Status != Failed`, [runs.open]],
    ['RunBy = CurrentUser() AND AssignedTo = CurrentUser() AND CreatedAt >= 2012-02-01', [runs.open]],
    [`AssignedTo = ${users.joeb} AND ActualDuration = '5 minutes' AND CreatedAt < 2012-01-01`, [save[1]]],
    ["Package IN Packages('Release 1') AND AssignmentId = 6cb9a282-53b0-4acb-91f3-10363adfecf9", save],
  ])('%s', async (tql, ids) => {
    const { status, body } = await connect().get<Results>(`${path}?tql=${encodeURIComponent(tql)}`);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.Items.map(({ Id }) => Id)).toEqual(ids);
  });

  test('in progress by Completed, in both languages, and a completed one not', async () => {
    const client = connect();
    await client.put(`/api/scriptrun/${runs.open}`, { AttemptToComplete: true });
    const found = async (address: string) => {
      const { body } = await client.get<{ Items: { Id: string }[] }>(address);
      return (body.Items ?? body).map(({ Id }) => Id);
    };
    const ofAssignment = `/api/scriptassignment/6cb9a282-53b0-4acb-91f3-10363adfecf9/runs?$filter=`;
    expect(await found(`${ofAssignment}Completed eq false`)).toEqual([save[0]]);
    expect(await found(`${ofAssignment}Completed eq true`)).toEqual([]);
    expect(await found(`${path}?tql=Completed = false`)).toEqual([save[0]]);
    expect(await found(`${path}?tql=Completed = true`)).toEqual([runs.open]);
    expect(await found('/api/search?tql=EntityType = ScriptRun AND Completed = false')).toEqual([save[0]]);
  });

  test('in a page that says what part of the whole it is, and expands them', async () => {
    const { body } = await connect().get<Results>(`${path}?$top=1&$skip=1&$expand=Assignment`);
    expect(body).toMatchObject({
      Skip: 1,
      Top: 1,
      Total: 4,
      Items: [{ Assignment: { Id: assignments.twoSteps } }],
    });
  });

  test.each(['?tql=Colour = red', '?tql=Status', '?$filter=true'])(
    '%s cannot be read: 400',
    async (query) => {
      const client = connect();
      await client.fails(() => client.get(path + query), 400, /^Failed to read /);
    },
  );
});

describe('deleting a run', () => {
  const assignment = `/api/scriptassignment/${assignments.twoSteps}`;

  test('takes the results of its steps away', async () => {
    const client = connect();
    expect(await client.remove(`/api/scriptrun/${runs.open}`)).toMatchObject({ status: 200, text: '' });
    expect((await client.get(`/api/scriptrun/${runs.open}`)).status).toBe(404);
    expect((await client.get(`/api/stepresult/${steps.first}`)).status).toBe(404);
    expect((await client.get(`/api/stepresult/${steps.ofFailed}`)).status).toBe(200);
  });

  test('leaves the assignment with the status of the newest run, and as not run after the last', async () => {
    const client = connect();
    await client.remove(`/api/scriptrun/${runs.open}`);
    expect((await client.get(assignment)).body).toMatchObject({ Status: 'Failed' });
    await client.remove(`/api/scriptrun/${runs.failed}`);
    expect((await client.get(assignment)).body).toMatchObject({ Status: 'Not Run' });
    expect((await client.post(`${assignment}/runs`)).status).toBe(201);
  });

  test('that nobody knows is 404', async () => {
    const client = connect();
    const remove = () => client.remove(`/api/scriptrun/${nowhere}`);
    await client.fails(remove, 404, `No script run has the id ${nowhere}.`);
  });
});
