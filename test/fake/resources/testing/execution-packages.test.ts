import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { assignments, nowhere, packages, projects } from '../../known.ts';

type Package = Schemas['ExecutionPackage'];
type Children = Schemas['ExecutionPackageChildren'];
const addressOf = (id: string) => `/api/executionpackage/${id}`;
const middle = addressOf(packages.middle);
const names = (list: readonly Package[] | undefined) => list?.map(({ Name }) => Name);
const rels = ({ Links }: Package) => Object.fromEntries(Links.map(({ Rel, Href }) => [Rel, Href]));

/** What an update answers, which must be what a read answers afterwards. */
async function update(id: string, body: unknown, client = connect()): Promise<Package> {
  const answer = await client.put<Package>(addressOf(id), body);
  expect(answer.status).toBe(200);
  expect((await client.get<Package>(addressOf(id))).body).toEqual(answer.body);
  return answer.body;
}

describe('reading a package', () => {
  test('at the root of a project prints the project and links to it', async () => {
    const { body } = await connect().get<Package>(addressOf(packages.regression));
    expect(Object.keys(body)).toEqual([
      ...['Id', 'ProjectId', 'Name', 'Stereotype', 'OrderNumber', 'Expands', 'Self', 'Links'],
    ]);
    expect(body).toMatchObject({ ProjectId: projects.reporting, Expands: ['Children', 'Parent', 'Project'] });
    expect(rels(body)).toEqual({
      Children: `http://localhost/api/executionpackage/${packages.regression}/children`,
      Project: `http://localhost/api/project/${projects.reporting}`,
    });
  });

  test('below another prints the other and links to it, and says nothing of the project', async () => {
    const { body } = await connect().get<Package>(middle);
    expect(Object.keys(body)).toEqual([
      ...['Id', 'ParentId', 'Name', 'Stereotype', 'OrderNumber', 'Expands', 'Self', 'Links'],
    ]);
    expect(rels(body)).toEqual({
      Children: `http://localhost/api/executionpackage/${packages.middle}/children`,
      Parent: `http://localhost/api/executionpackage/${packages.regression}`,
    });
  });

  test('expands Children in their order, Parent, Project from any depth, and ScriptAssignments unlisted', async () => {
    const client = connect();
    const { body } = await client.get<Package>(`${middle}?$expand=project,parent,CHILDREN`);
    expect(body.Expands).toEqual([]);
    expect(names(body.Children)).toEqual(['Cycle 1', 'Cycle 2']);
    expect(body.Parent).toMatchObject({ Id: packages.regression, ProjectId: projects.reporting });
    expect(body.Project).toMatchObject({ Id: projects.reporting, Name: 'Reporting' });
    const root = await client.get<Package>(`${addressOf(packages.release)}?$expand=Parent,ScriptAssignments`);
    expect(root.body.Parent).toBeNull();
    expect(root.body.Expands).toEqual(['Children', 'Project']);
    expect(root.body.ScriptAssignments?.map(({ Id }) => Id)).toContain(assignments.search);
  });

  test('is 404 for an unknown id', async () => {
    const client = connect();
    await client.fails(() => client.get(addressOf(nowhere)), 404, /^No execution package has the id/);
  });
});

describe('the packages below one', () => {
  test('come by OrderNumber, directly below only, as reading each prints it', async () => {
    const client = connect();
    await client.put(addressOf(packages.cycle1), { OrderNumber: 3 });
    const { body } = await client.get<Children>(`${middle}/children`);
    expect(Object.keys(body)).toEqual(['Items']);
    expect(names(body.Items)).toEqual(['Cycle 2', 'Cycle 1']);
    expect(body.Items[1]).toEqual((await client.get(addressOf(packages.cycle1))).body);
    expect((await client.get<Children>(`${addressOf(packages.reports)}/children`)).body.Items).toEqual([]);
  });

  test.each([
    ["$filter=Name eq 'Cycle 2'", ['Cycle 2']],
    [`$filter=ParentId eq guid'${packages.middle}' and startswith(Stereotype,'Pl')`, ['Cycle 1', 'Cycle 2']],
    ['$orderby=Name desc&$top=1', ['Cycle 2']],
    ['$skip=1&$take=1', ['Cycle 2']],
  ])('can be asked for with %s', async (query, expected) => {
    const { body } = await connect().get<Children>(`${middle}/children?${query}&$inlinecount=allpages`);
    expect(names(body.Items)).toEqual(expected);
    expect(body.Total).toBe(query.startsWith('$filter=Name') ? 1 : 2);
  });

  test('are 404 for an unknown package', async () => {
    const client = connect();
    await client.fails(() => client.get(`${addressOf(nowhere)}/children`), 404, /^No execution package/);
  });
});

describe('changing a package', () => {
  test('changes what is sent and nothing else', async () => {
    const client = connect();
    const { body: before } = await client.get<Package>(middle);
    expect(await update(packages.middle, { Name: 'A' }, client)).toEqual({ ...before, Name: 'A' });
    expect(await update(packages.middle, { Stereotype: 'Plan', OrderNumber: 2 }, client)).toEqual({
      ...before,
      Name: 'A',
      Stereotype: 'Plan',
      OrderNumber: 2,
    });
    expect(await update(packages.middle, {}, client)).toMatchObject({ Name: 'A', OrderNumber: 2 });
  });

  test('null stands for "not sent"', async () => {
    const client = connect();
    const sent = {
      Id: null,
      Name: null,
      Stereotype: null,
      OrderNumber: null,
      ParentId: null,
      ProjectId: null,
    };
    expect(await update(packages.cycle1, sent, client)).toMatchObject({
      Name: 'Cycle 1',
      Stereotype: 'Plan',
      OrderNumber: 1,
      ParentId: packages.middle,
    });
  });

  test('a name may be in use elsewhere', async () => {
    expect(await update(packages.cycle1, { Name: 'Cycle 2' })).toMatchObject({ Name: 'Cycle 2' });
  });

  test.each([
    [{ Id: nowhere }, /^The Id in the body is/],
    [{ Id: packages.cycle1 }, /^The Id in the body is/],
    [{ Name: '' }, /\/Name must not be empty/],
    [{ OrderNumber: 1.5 }, /\/OrderNumber must be integer or null, got 1.5/],
    [{ ParentId: nowhere }, `No execution package has the ParentId ${nowhere}.`],
    [{ ParentId: projects.reporting }, /^No execution package has the ParentId/],
    [{ ParentId: 'nonsense' }, /\/ParentId must match format "uuid"/],
    [{ ProjectId: nowhere }, `No project has the ProjectId ${nowhere}.`],
    [{ ProjectId: packages.regression }, /^No project has the ProjectId/],
    [{ ParentId: packages.reports, ProjectId: projects.test }, /is not in the project/],
    [{ ParentId: packages.reports, ProjectId: nowhere }, /is not in the project/],
    [{ ParentId: packages.middle }, 'A package cannot be below itself.'],
    [{ ParentId: packages.cycle1 }, 'A package cannot be below itself.'],
    [{ ParentId: packages.middle.toUpperCase() }, 'A package cannot be below itself.'],
  ])('%j is refused, and what was sent with it is not kept', async (wrong, message) => {
    const client = connect();
    const body = { Name: 'New', Stereotype: 'Plan', OrderNumber: 9, ...wrong };
    await client.fails(() => client.put(middle, body), 403, message);
  });

  test('a package cannot go below the grandchild of a child', async () => {
    const client = connect();
    const body = { ParentId: packages.cycle2 };
    await client.fails(() => client.put(addressOf(packages.regression), body), 403, /cannot be below itself/);
  });

  test('an unknown package is 404, whatever is sent', async () => {
    const client = connect();
    await client.fails(() => client.put(addressOf(nowhere), { ParentId: nowhere }), 404, /^No execution/);
  });
});

describe('moving a package', () => {
  test('below another takes it out of the root, with all below it', async () => {
    const client = connect();
    const moved = await update(packages.regression, { ParentId: packages.reports }, client);
    expect(moved).not.toHaveProperty('ProjectId');
    expect(moved).toMatchObject({ ParentId: packages.reports });
    expect(rels(moved)).not.toHaveProperty('Project');
    const { body } = await client.get<Children>(`${addressOf(packages.reports)}/children`);
    expect(names(body.Items)).toEqual(['Regression']);
    const { body: root } = await client.get<Schemas['Project']>(
      `/api/project/${projects.reporting}?$expand=ExecutionPackages`,
    );
    expect(names(root.ExecutionPackages)).toEqual(['Reports']);
    expect(
      names((await client.get<Children>(`${addressOf(packages.regression)}/children`)).body.Items),
    ).toEqual(['New Package Name']);
  });

  test('into another project takes those below it along', async () => {
    const client = connect();
    const moved = await update(packages.middle, { ProjectId: projects.test.toUpperCase() }, client);
    expect(moved).not.toHaveProperty('ParentId');
    expect(moved).toMatchObject({ ProjectId: projects.test });
    expect(rels(moved)).toMatchObject({ Project: `http://localhost/api/project/${projects.test}` });
    const { body } = await client.get<Package>(`${addressOf(packages.cycle1)}?$expand=Project`);
    expect(body.Project).toMatchObject({ Id: projects.test });
    expect((await client.get<Children>(`${addressOf(packages.regression)}/children`)).body.Items).toEqual([]);
  });

  test('below a package of another project is possible, with the right ProjectId or without one', async () => {
    for (const ProjectId of [undefined, projects.test, projects.test.toUpperCase()]) {
      const moved = await update(packages.middle, { ParentId: packages.release.toUpperCase(), ProjectId });
      expect(moved).toMatchObject({ ParentId: packages.release });
    }
  });

  test('to where it is changes nothing', async () => {
    const client = connect();
    const before = client.records();
    await update(packages.middle, { ParentId: packages.regression }, client);
    await update(packages.middle, { ParentId: packages.regression, ProjectId: projects.reporting }, client);
    await update(packages.regression, { ProjectId: projects.reporting }, client);
    expect(client.records()).toEqual(before);
  });

  test('to the root is asked for by naming the project that it is in', async () => {
    const body = await update(packages.cycle1, { Name: 'New', ProjectId: projects.reporting });
    expect(body).toMatchObject({ Name: 'New', ProjectId: projects.reporting });
    expect(body).not.toHaveProperty('ParentId');
  });

  test('takes the agile runs along: they belong to the project of their package', async () => {
    const client = connect();
    await update(packages.release, { ParentId: packages.cycle1 }, client);
    const [run] = client.mock.store.AgileRun;
    expect(run).toMatchObject({ PackageId: packages.release, ProjectId: projects.reporting });
  });

  test('makes a package that was below one into one that can hold it', async () => {
    const client = connect();
    await update(packages.cycle1, { ParentId: packages.regression }, client);
    const moved = await update(packages.middle, { ParentId: packages.cycle1 }, client);
    expect(moved).toMatchObject({ ParentId: packages.cycle1 });
  });
});

describe('deleting a package', () => {
  test('that is empty is 200 without a body, and the package is gone', async () => {
    const client = connect();
    const { status, text } = await client.remove(addressOf(packages.cycle1));
    expect({ status, text }).toEqual({ status: 200, text: '' });
    await client.fails(() => client.get(addressOf(packages.cycle1)), 404, /^No execution package/);
    await client.fails(() => client.remove(addressOf(packages.cycle1)), 404, /^No execution package/);
    expect(names((await client.get<Children>(`${middle}/children`)).body.Items)).toEqual(['Cycle 2']);
  });

  test.each(['', '?deleteChildren=false'])(
    'that has packages below it is refused with "%s"',
    async (query) => {
      const client = connect();
      await client.fails(() => client.remove(middle + query), 403, 'The package is not empty.');
    },
  );

  test('that has only assignments, or only an agile run, is refused', async () => {
    const client = connect();
    const { store } = client.mock;
    const refused = () =>
      client.fails(() => client.remove(addressOf(packages.release)), 403, 'The package is not empty.');
    await refused();
    for (const { Id } of store.ScriptAssignment) store.removeTree('ScriptAssignment', Id);
    await refused();
    for (const { Id } of store.AutomatedTestAssignment) store.removeTree('AutomatedTestAssignment', Id);
    await refused();
    store.removeTree('AgileRun', '161e7eed-2cd7-45cc-97d9-a00f010e3aa4');
    expect((await client.remove(addressOf(packages.release))).status).toBe(200);
  });

  test('with deleteChildren takes everything below it, and nothing else', async () => {
    const client = connect();
    const before = client.mock.store.toJSON();
    expect((await client.remove(`${addressOf(packages.regression)}?deleteChildren=true`)).status).toBe(200);
    const after = client.mock.store.toJSON();
    const doomed: string[] = [packages.regression, packages.middle, packages.cycle1, packages.cycle2];
    expect(after).toEqual({
      ...before,
      ExecutionPackage: before.ExecutionPackage.filter(({ Id }) => !doomed.includes(Id)),
    });
  });

  test('takes assignments, runs, results and agile runs with it, but neither scripts nor incidents', async () => {
    const client = connect();
    const before = client.mock.store.toJSON();
    await client.remove(`${addressOf(packages.release)}?deleteChildren=true`);
    expect(client.mock.store.toJSON()).toEqual({
      ...before,
      ExecutionPackage: before.ExecutionPackage.filter(({ Id }) => Id !== packages.release),
      ScriptAssignment: [],
      ScriptRun: [],
      StepResult: [],
      AgileRun: [],
      AgileRunStep: [],
      AutomatedTestAssignment: [],
      AutomatedTestRun: [],
      ResultNode: [],
      Attachment: before.Attachment.filter(({ RunId, StepResultId }) => !RunId && !StepResultId),
      IncidentLink: before.IncidentLink.filter(({ ResultNodeId }) => !ResultNodeId),
      Project: expect.any(Array), // The project notes the number of the run.
    });
  });

  test('refuses a deleteChildren that is neither true nor false', async () => {
    const client = connect();
    await client.fails(
      () => client.remove(`${middle}?deleteChildren=perhaps`),
      400,
      'Failed to read the query: deleteChildren must be boolean, got "perhaps".',
    );
  });
});
