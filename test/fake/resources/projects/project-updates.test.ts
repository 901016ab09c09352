import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { connect } from '../../client.ts';
import { archive, nowhere, projects, users } from '../../known.ts';

type Project = Schemas['Project'];
const address = `/api/project/${projects.test}`;

/** What an update answers, which must be what a read answers afterwards. */
async function update(body: unknown, client = connect()): Promise<Project> {
  const answer = await client.put<Project>(address, body);
  expect(answer.status).toBe(200);
  expect((await client.get<Project>(address)).body).toEqual(answer.body);
  return answer.body;
}

test('only what is sent changes', async () => {
  const client = connect();
  const { body: before } = await client.get<Project>(address);
  expect(await update({ Description: 'Mine', OrderNumber: 7 }, client)).toEqual({
    ...before,
    Description: 'Mine',
    OrderNumber: 7,
  });
  expect(await update({}, client)).toMatchObject({ Description: 'Mine', OrderNumber: 7 });
});

test('no other project changes', async () => {
  const client = connect();
  await update({ Name: 'New Name', ManagerId: users.joeb, Description: 'x' }, client);
  expect(client.mock.store.toJSON().Project.slice(1)).toEqual(documented.Project?.slice(1));
});

describe('the name', () => {
  test('of a renamed project gives its slug', async () => {
    expect(await update({ Name: 'Größe & Ärger  2.0!' })).toMatchObject({ Slug: 'größe-ärger-2-0' });
    expect(await update({ Name: '!?' })).toMatchObject({ Name: '!?', Slug: 'project' });
  });

  test('gives a slug that no other project has', async () => {
    const client = connect();
    expect((await update({ Name: 'Project-X' }, client)).Slug).toBe('project-x-2');
    const { body } = await client.put<Project>(`/api/project/${projects.inventory}`, { Name: 'project x!' });
    expect(body.Slug).toBe('project-x-3');
  });

  test('gives one that differs from those that were sent in capital letters, too', async () => {
    const client = connect();
    await client.put(`/api/project/${projects.inventory}`, { Slug: 'New-Name' });
    expect((await update({ Name: 'New Name' }, client)).Slug).toBe('new-name-2');
  });

  test('that a project has already leaves its slug alone, even one that does not follow from it', async () => {
    const client = connect();
    await update({ Slug: 'special' }, client);
    expect((await update({ Name: 'Test Project' }, client)).Slug).toBe('special');
    expect((await update({ Name: 'TEST PROJECT' }, client)).Slug).toBe('test-project');
  });

  test.each(['Inventory', 'iNVENTORY', 'Reporting'])(
    '%s is in use: 409, and nothing changes',
    async (Name) => {
      const client = connect();
      const body = { Description: 'Mine', Name };
      await client.fails(() => client.put(address, body), 409, `Another project has the name ${Name}.`);
    },
  );

  test('of a project that was renamed can be taken by another', async () => {
    const client = connect();
    await update({ Name: 'Elsewhere' }, client);
    const taken = await client.put<Project>(`/api/project/${projects.inventory}`, { Name: 'test project' });
    expect(taken.body).toMatchObject({ Name: 'test project', Slug: 'test-project' });
  });

  test('is no obstacle to other changes, even where the seed gives it twice', async () => {
    const [first, second, ...rest] = documented.Project ?? [];
    if (!first || !second) throw new Error('The documented world has lost its projects.');
    const client = connect({
      world: { seed: { ...documented, Project: [first, { ...second, Name: first.Name }, ...rest] } },
    });
    expect(await update({ Description: 'Mine', Name: first.Name }, client)).toMatchObject({
      Description: 'Mine',
    });
  });
});

describe('a slug', () => {
  test('that is sent is taken as it is', async () => {
    expect(await update({ Slug: 'Mine' })).toMatchObject({ Name: 'Test Project', Slug: 'Mine' });
    expect(await update({ Name: 'New Name', Slug: 'own' })).toMatchObject({ Name: 'New Name', Slug: 'own' });
  });

  test('may be sent again', async () => {
    expect(await update({ Slug: 'test-project' })).toMatchObject({ Slug: 'test-project' });
  });

  test('that another project has is refused, in any letter case', async () => {
    const client = connect();
    await client.put(`/api/project/${projects.reporting}`, { Slug: 'Reports' });
    await client.fails(() => client.put(address, { Slug: 'reports' }), 403, /^Another project has the Slug/);
    for (const Slug of ['inventory', 'Inventory']) {
      await client.fails(() => client.put(address, { Slug }), 403, `Another project has the Slug ${Slug}.`);
    }
  });
});

describe('null', () => {
  test('stands for "not sent", as clients that cannot leave a property out mean it', async () => {
    const client = connect();
    const filled = {
      ProjectCategoryId: archive,
      Description: 'x',
      EstimatedEndDate: '2012-12-31T11:00:00Z',
      ManagerId: users.janedoe,
      StartDate: '2011-12-31T11:00:00Z',
    };
    const before = await update(filled, client);
    expect(before).toMatchObject({ ManagerUserName: 'janedoe', ProjectCategoryName: 'Archived Projects' });
    const sent = {
      ...Object.fromEntries(Object.keys(filled).map((field) => [field, null])),
      Id: null,
      Name: null,
      OrganisationId: null,
      Slug: null,
      AutoNumberRequirements: null,
      AutoNumberScripts: null,
      Independent: null,
      RequirementNumberReadOnly: null,
      ScriptNumberReadOnly: null,
      OrderNumber: null,
      TimeTrackingConfiguration: null,
    };
    expect(await update(sent, client)).toEqual(before);
    await update({ TimeTrackingConfiguration: { HoursPerDay: null, DaysPerWeek: 4 } }, client);
    const { body } = await client.get<Project>(`${address}?$expand=TimeTrackingConfiguration`);
    expect(body.TimeTrackingConfiguration).toEqual({ HoursPerDay: 8, DaysPerWeek: 4 });
  });
});

test('ids are taken in any letter case and kept in lower case', async () => {
  const body = await update({
    Id: projects.test.toUpperCase(),
    OrganisationId: '41930A0D-0D44-4A82-A9DE-E2C25780130B',
    ManagerId: users.janedoe.toUpperCase(),
    ProjectCategoryId: archive.toUpperCase(),
  });
  expect(body).toMatchObject({ ManagerId: users.janedoe, ProjectCategoryId: archive });
});

test('switches change, but for the two that the page answers false', async () => {
  const on = {
    AutoNumberRequirements: true,
    AutoNumberScripts: true,
    ScriptNumberReadOnly: true,
    Independent: true,
    RequirementNumberReadOnly: true,
  };
  expect(await update(on)).toMatchObject({ ...on, Independent: false, RequirementNumberReadOnly: false });
});

test.each([
  [{ ManagerId: nowhere }, /^No user has the ManagerId/],
  [{ ProjectCategoryId: nowhere }, /^No project category has the ProjectCategoryId/],
  [{ OrganisationId: nowhere }, /^No organisation has the OrganisationId/],
  [{ Id: nowhere }, /^The Id in the body is /],
  [{ Id: projects.inventory }, /^The Id in the body is /],
  [{ ManagerId: 'joeb' }, /^Failed to read the body: \/ManagerId must match format "uuid", got "joeb"/],
  [{ Name: '' }, /^Failed to read the body: \/Name must not be empty/],
  [{ OrderNumber: -1 }, /\/OrderNumber must be >= 0, got -1/],
  [{ OrderNumber: '1' }, /\/OrderNumber must be integer or null, got "1"/],
  [{ AutoNumberScripts: 'true' }, /\/AutoNumberScripts must be boolean or null, got "true"/],
  [{ StartDate: 'tomorrow' }, /\/StartDate must match format "date-time"/],
  [{ TimeTrackingConfiguration: { HoursPerDay: 25 } }, /\/TimeTrackingConfiguration/],
])('%j is refused with 403, and what was sent with it is not kept', async (wrong, message) => {
  const client = connect();
  await client.fails(() => client.put(address, { Name: 'New', Description: 'x', ...wrong }), 403, message);
});

test('an unknown project is 404, whatever is sent', async () => {
  const client = connect();
  const body = { Name: 'Inventory', ManagerId: nowhere };
  await client.fails(() => client.put(`/api/project/${nowhere}`, body), 404, /^No project has the id/);
});

test('a property that projects do not have is forgotten', async () => {
  const client = connect();
  await update(
    { Linked: true, TemplateId: nowhere, HoursPerDay: 1, Expands: [], OrganisationName: 'Mine' },
    client,
  );
  expect(client.mock.store.toJSON().Project).toEqual(documented.Project);
});

test('$expand works on the response', async () => {
  const { body } = await connect().put<Project>(`${address}?$expand=Priority`, { Name: 'New Name' });
  expect(body).toMatchObject({ Name: 'New Name', Priorities: [{ Text: 'Low' }, { Text: 'High' }] });
});

test('a project stays in its organisation', async () => {
  const client = connect();
  const { body: other } = await client.post<{ Id: string }>('/api/organisations', { Name: 'Other' });
  await client.fails(
    () => client.put(`/api/project/${projects.test}`, { OrganisationId: other.Id }),
    403,
    'A project cannot be moved to another organisation.',
  );
});
