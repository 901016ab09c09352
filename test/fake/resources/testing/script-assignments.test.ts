import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { assignments, nowhere, packages, runs, scripts, users } from '../../known.ts';

type Assignment = Schemas['ScriptAssignment'];
const address = `/api/scriptassignment/${assignments.twoSteps}`;

test('an assignment prints its script, its package, its tester and where all its relationships are', async () => {
  const { body } = await connect().get<Assignment>(address.toUpperCase());
  expect(body).toEqual({
    Id: assignments.twoSteps,
    ScriptId: scripts.twoSteps,
    Name: 'Do this and then that',
    Status: 'In Progress',
    AssignedTo: 'joeb',
    AssignedToId: users.joeb,
    PackageId: packages.release,
    Expands: ['LastRun', 'Package', 'Runs', 'Script'],
    Self: `http://localhost${address}`,
    Links: [{ Rel: 'AllRelationships', Href: `http://localhost${address}/allrelationships` }],
  });
});

test('it expands package, script, and its runs from the newest', async () => {
  const { body } = await connect().get<Assignment>(`${address}?$expand=Run,LastRun,Script,Package`);
  expect(body.Expands).toEqual([]);
  expect(body.Package).toMatchObject({ Id: packages.release });
  expect(body.Script).toMatchObject({ Id: scripts.twoSteps });
  expect(body.Runs?.map(({ Id }) => Id)).toEqual([runs.open, runs.failed]);
  expect(body.LastRun).toEqual(body.Runs?.[0]);
});

test('LastRun is null until there is a run, then the run that was made last', async () => {
  const client = connect();
  const ofSearch = `/api/scriptassignment/${assignments.search}`;
  const never = await client.get<Assignment>(`${ofSearch}?$expand=LastRun,Runs`);
  expect(never.body).toMatchObject({ Status: 'Not Run', LastRun: null, Runs: [] });
  const { body: run } = await client.post<Schemas['ScriptRun']>(`${ofSearch}/runs`);
  const after = await client.get<Assignment>(`${ofSearch}?$expand=LastRun`);
  expect(after.body).toMatchObject({ Status: 'In Progress', LastRun: run });
});

test('an unknown id is 404, an unknown expansion 400', async () => {
  const client = connect();
  await client.fails(() => client.get(`/api/scriptassignment/${nowhere}`), 404, /^No script assignment has/);
  await client.fails(
    () => client.get(`${address}?$expand=Tester`),
    400,
    /known: LastRun, Package, Runs, Script/,
  );
});
