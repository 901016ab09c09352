import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { connect } from '../client.ts';
import { assignments, nowhere, packages, projects, scripts, users } from '../known.ts';
import { make, namesOf } from './make.ts';

type Assignment = Schemas['ScriptAssignment'];
const path = '/api/scriptassignments';
const neverRun = `/api/scriptassignment/${assignments.search}`;
const withRuns = `/api/scriptassignment/${assignments.twoSteps}`;
const both = { PackageId: packages.release, ScriptId: scripts.search };

describe('a new assignment', () => {
  test('is of the script, under its name, not run, and nobody has it', async () => {
    const made = await make<Assignment>(connect(), path, { ...both, ScriptId: scripts.search.toUpperCase() });
    expect(made).toMatchObject({
      ...both,
      Name: 'Search for a report',
      Status: 'Not Run',
      AssignedTo: null,
      AssignedToId: null,
    });
  });

  test('has a tester when one is sent, and expands what it ties together', async () => {
    const body = { ...both, Id: assignments.search, AssignedToId: users.janedoe.toUpperCase() };
    const made = await make<Assignment>(connect(), `${path}?$expand=Package,Script,Runs,LastRun`, body);
    expect(made).toMatchObject({
      AssignedTo: 'janedoe',
      AssignedToId: users.janedoe,
      Runs: [],
      LastRun: null,
    });
    expect(made).toMatchObject({ Package: { Id: packages.release }, Script: { Id: scripts.search } });
    expect(made.Id).not.toBe(assignments.search);
  });

  test('can be run', async () => {
    const client = connect();
    const { Self } = await make<Assignment>(client, path, both);
    expect((await client.post(`${Self}/runs`)).status).toBe(201);
    expect((await client.get(Self)).body).toMatchObject({ Status: 'In Progress' });
  });

  test.each([
    [{ PackageId: packages.release }, /\/ScriptId is missing/],
    [{ ScriptId: scripts.search }, /\/PackageId is missing/],
    [{ ...both, PackageId: null }, /\/PackageId must be string/],
    [{ ...both, PackageId: nowhere }, `No execution package has the PackageId ${nowhere}.`],
    [{ ...both, ScriptId: nowhere }, `No script has the ScriptId ${nowhere}.`],
    [{ ...both, ScriptId: 'x' }, /\/ScriptId must match format "uuid"/],
    [{ ...both, AssignedToId: nowhere }, `No user or group has the AssignedToId ${nowhere}.`],
  ])('of %j is refused with 403', async (body, message) => {
    const client = connect();
    await client.fails(() => client.post(path, body), 403, message);
  });
});

describe('changing an assignment', () => {
  test('gives it to another tester; null is not sent', async () => {
    const client = connect();
    const before = (await client.get<Assignment>(withRuns)).body;
    const given = await client.put<Assignment>(withRuns, { AssignedToId: users.janedoe });
    expect(given.body).toEqual({ ...before, AssignedTo: 'janedoe', AssignedToId: users.janedoe });
    const kept = await client.put<Assignment>(withRuns, {
      Id: null,
      PackageId: null,
      ScriptId: null,
      AssignedToId: null,
    });
    expect(kept.body).toEqual(given.body);
  });

  test('moves it to another package', async () => {
    const client = connect();
    const { body } = await client.put(withRuns, { PackageId: packages.reports, ScriptId: scripts.twoSteps });
    expect(body).toMatchObject({
      PackageId: packages.reports,
      ScriptId: scripts.twoSteps,
      Status: 'In Progress',
    });
    expect(await namesOf(client, path, 'Package = Reports')).toEqual(['Do this and then that']);
  });

  test('gives it another script as long as it was not run', async () => {
    const client = connect();
    const { body } = await client.put(neverRun, { ScriptId: scripts.twoSteps });
    expect(body).toMatchObject({ ScriptId: scripts.twoSteps, Name: 'Do this and then that' });
    const put = () => client.put(withRuns, { ScriptId: scripts.search });
    await client.fails(put, 403, 'The assignment has runs: its script cannot be changed.');
  });

  test.each([
    [{ Id: nowhere }, /^The Id in the body is /],
    [{ PackageId: nowhere }, `No execution package has the PackageId ${nowhere}.`],
    [{ ScriptId: nowhere }, `No script has the ScriptId ${nowhere}.`],
    [{ AssignedToId: nowhere }, `No user or group has the AssignedToId ${nowhere}.`],
  ])('to %j is refused with 403', async (body, message) => {
    const client = connect();
    await client.fails(() => client.put(neverRun, { PackageId: packages.reports, ...body }), 403, message);
  });

  test('that nobody knows is 404', async () => {
    const client = connect();
    const put = () => client.put(`/api/scriptassignment/${nowhere}`, both);
    await client.fails(put, 404, `No script assignment has the id ${nowhere}.`);
  });
});

describe('deleting an assignment', () => {
  test('takes its runs away, and leaves the script', async () => {
    const client = connect();
    expect(await client.remove(withRuns)).toMatchObject({ status: 200, text: '' });
    expect((await client.get(withRuns)).status).toBe(404);
    const runs = [...client.mock.store.ScriptRun];
    expect(runs.filter((it) => it.AssignmentId === assignments.twoSteps)).toEqual([]);
    expect((await client.get(`/api/script/${scripts.twoSteps}`)).status).toBe(200);
  });

  test('that nobody knows is 404', async () => {
    const client = connect();
    const remove = () => client.remove(`/api/scriptassignment/${nowhere}`);
    await client.fails(remove, 404, `No script assignment has the id ${nowhere}.`);
  });
});

describe('a TQL query finds assignments', () => {
  const [twoSteps, search, save] = ['Do this and then that', 'Search for a report', 'Save a customer'];

  test.each([
    ["Name ~ 'Report'", [search]],
    ["Status = 'Not Run'", [search]],
    ['AssignedTo = CurrentUser() ORDER BY Name', [twoSteps, save, search]],
    [`AssignedTo = ${users.janedoe}`, []],
    ["Package = 'Release 1' AND Project = 'Test Project'", [twoSteps, search, save]],
    [`Package = ${packages.release} AND Project = ${projects.inventory}`, []],
    ["Package IN Packages('Release 1') AND NOT Status = 'In Progress'", [search]],
    ["Script = 'save a customer'", [save]],
    [`ScriptId = ${scripts.twoSteps}`, [twoSteps]],
  ])('%s', async (tql, names) => {
    expect(await namesOf(connect(), path, tql)).toEqual(names);
  });

  test('what cannot be read is 400', async () => {
    const client = connect();
    await client.fails(() => client.get(`${path}?tql=Editor = joeb`), 400, /^Failed to read tql: /);
  });
});
