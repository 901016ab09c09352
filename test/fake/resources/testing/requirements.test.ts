import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Requirement = Schemas['Requirement'];
type Results = Schemas['RequirementResults'];
type Children = { readonly Items: readonly Requirement[] };

const pagination = '/api/requirement/f2a5fcee-3811-4672-abe1-2e26b7ebf8f9';
const library = 'c651ed19-5375-475a-a539-9f6401467130';
const cycles = '4bb709c2-e0e7-4af3-9f60-a045016a9610';

/** Makes a requirement and gives its path with what was answered. */
async function create(client: Client, body: object) {
  const { status, body: made, headers } = await client.post<Requirement>('/api/requirements', body);
  expect(status).toBe(200);
  expect(headers.get('Location')).toBe(made.Self);
  return { path: `/api/requirement/${made.Id}`, made };
}

test('a requirement says where it is by the names of its project, package and parent', async () => {
  const client = connect();
  const { body } = await client.get<Requirement>(
    pagination.toUpperCase().replace('/API/REQUIREMENT', '/api/requirement'),
  );
  expect(body).toMatchObject({
    Name: 'Report pagination',
    ProjectName: 'Test Project',
    PackageName: 'Requirement Library',
    ParentName: null,
    HasAttachments: true,
  });
  await client.put(`/api/requirementpackage/${library}`, { Name: 'Books' });
  expect((await client.get<Requirement>(pagination)).body.PackageName).toBe('Books');
  await client.put(`/api/project/${body.ProjectId}`, { Name: 'Reports' });
  expect((await client.get<Results>('/api/requirements')).body.Items[0]?.ProjectName).toBe('Reports');
});

test.each([
  ['/children?$filter', "ProjectName eq 'Test Project'", 1],
  ['/children?$filter', "ParentName eq 'Report pagination' and PackageName ne 'Books'", 1],
  ['/children?$filter', "ProjectName eq 'Reporting'", 0],
  ['/children?tql', "PackageName = 'Requirement Library' ORDER BY ProjectName", 1],
  ['/children?tql', "Text ~ 'Library'", 0],
])('%s=%s asks for the names that are printed', async (path, query, count) => {
  const client = connect();
  await create(client, { Name: 'First page', ParentId: pagination.split('/').at(-1) });
  const { body } = await client.get<Children>(`${pagination}${path}=${query}&$orderby=PackageName desc`);
  expect(body.Items).toHaveLength(count);
});

test('it expands everything that the vendor lists', async () => {
  const client = connect();
  const names = (await client.get<Requirement>(pagination)).body.Expands;
  const { body } = await client.get<Requirement>(`${pagination}?$expand=${names.join(',')}`);
  expect(body).toMatchObject({
    Expands: [],
    Package: { Name: 'Requirement Library' },
    Children: [],
    Attachments: [{ FileName: 'screenshot1.png' }],
    Status: { Text: 'Proposed' },
    Priority: { Text: 'Low' },
    Type: { Text: 'Functional' },
    DifficultyLevel: { Text: 'Easy' },
    FieldValues: {},
  });
  expect(body.Widgets?.map(({ Name }) => Name)).toEqual(['Number', 'Name']);
});

describe('a new requirement', () => {
  test('is in its package, in TQL and in the collection of the package, and can be read', async () => {
    const client = connect();
    const { path, made } = await create(client, { Name: 'Sorting', PackageId: library.toUpperCase() });
    expect(made).toMatchObject({ Number: 3, OrderNumber: 2, CreatedBy: 'joeb', VersionNumber: 0 });
    expect((await client.get(path)).body).toEqual(made);
    const found = await client.get<Results>(
      "/api/requirements?tql=Name = 'Sorting' AND Package = 'Requirement Library'",
    );
    expect(found.body.Items).toEqual([made]);
    const home = await client.get<Schemas['RequirementPackage']>(
      `/api/requirementpackage/${library}?$expand=Requirements`,
    );
    expect(home.body.Requirements?.map(({ Name }) => Name)).toEqual([
      'Report pagination',
      'Report sorting',
      'Sorting',
    ]);
  });

  test('below another one is in the package of that one, and listed as its child', async () => {
    const client = connect();
    const parent = pagination.split('/').at(-1);
    const { made } = await create(client, { Name: 'First page', ParentId: parent });
    expect(made).toMatchObject({ ParentName: 'Report pagination', PackageId: library });
    const { body } = await client.get<Children>(`${pagination}/children?$filter=Name eq 'First page'`);
    expect(body.Items).toEqual([made]);
  });

  test.each<[string, object, number, string | RegExp]>([
    ['no place', { Name: 'A' }, 403, 'A new requirement needs a PackageId or a ParentId.'],
    ['no name', { PackageId: library }, 403, /Name/],
    [
      'a package that is not there',
      { Name: 'A', PackageId: nowhere },
      403,
      /No requirement package has the PackageId/,
    ],
    [
      'a parent in another package',
      { Name: 'A', PackageId: cycles, ParentId: 'f2a5fcee-3811-4672-abe1-2e26b7ebf8f9' },
      403,
      /is not in the package/,
    ],
    [
      'a status of scripts',
      { Name: 'A', PackageId: library, StatusId: '753387d7-0a67-45bd-8b96-a58791c283bb' },
      403,
      /has no requirementstatus with the StatusId/,
    ],
    ['files of an unknown set', { Name: 'A', PackageId: library, TemporaryId: nowhere }, 403, /TemporaryId/],
  ])('is refused with %s', async (_, body, status, message) => {
    const client = connect();
    await client.fails(() => client.post('/api/requirements', body), status, message);
  });
});

describe('an update', () => {
  test('changes what is sent, and what a client cannot leave out stays', async () => {
    const client = connect();
    const { body: before } = await client.get<Requirement>(pagination);
    const unset = Object.fromEntries(Object.keys(before).map((key) => [key, null]));
    const { body: after } = await client.put<Requirement>(pagination, {
      ...unset,
      Name: 'Paging',
      Links: [],
      Expands: [],
    });
    expect(after).toEqual({
      ...before,
      Name: 'Paging',
      LastUpdatedAt: '2015-06-01T12:00:00Z',
      LastUpdatedBy: 'joeb',
      LastUpdatedById: after.LastUpdatedById,
      VersionNumber: 1,
    });
    expect((await client.get(pagination)).body).toEqual(after);
  });

  test('that repeats what is there makes no new version', async () => {
    const client = connect();
    const { body: before } = await client.get<Requirement>(pagination);
    expect((await client.put(pagination, before)).body).toEqual(before);
  });

  test('keeps the field values that it does not name', async () => {
    const client = connect();
    await client.put(pagination, { FieldValues: { Note: 'a', More: 'b' } });
    await client.put(pagination, { FieldValues: { More: 'c' } });
    const { body } = await client.get<Requirement>(`${pagination}?$expand=FieldValues`);
    expect(body.FieldValues).toEqual({ Note: 'a', More: 'c' });
  });

  test('that moves it takes those below it along', async () => {
    const client = connect();
    const { path, made } = await create(client, {
      Name: 'First page',
      ParentId: 'f2a5fcee-3811-4672-abe1-2e26b7ebf8f9',
    });
    const { body } = await client.put<Requirement>(pagination, { PackageId: cycles });
    expect(body).toMatchObject({ PackageName: 'Cycles', ParentId: null });
    expect((await client.get<Requirement>(path)).body).toMatchObject({
      PackageId: cycles,
      ParentId: made.ParentId,
    });
    await client.put(path, { PackageId: library });
    expect((await client.get<Requirement>(path)).body).toMatchObject({ PackageId: library, ParentId: null });
  });

  test('puts it below none of those below it', async () => {
    const client = connect();
    const ParentId = 'f2a5fcee-3811-4672-abe1-2e26b7ebf8f9';
    const { made } = await create(client, { Name: 'First page', ParentId });
    await client.fails(
      () => client.put(pagination, { ParentId: made.Id }),
      403,
      'A requirement cannot be below itself.',
    );
  });
});

describe('a deletion', () => {
  test('is refused while there are children, and takes them with it when asked to', async () => {
    const client = connect();
    const { path } = await create(client, {
      Name: 'First page',
      ParentId: 'f2a5fcee-3811-4672-abe1-2e26b7ebf8f9',
    });
    await client.fails(() => client.remove(pagination), 403, 'The requirement has children.');
    expect((await client.remove(`${pagination}?deleteChildren=true`)).status).toBe(200);
    for (const gone of [path, pagination, `${pagination}/children`, `${pagination}/attachments`])
      await client.fails(() => client.get(gone), 404, /No requirement has the id/);
    expect((await client.get<Results>('/api/requirements')).body.Total).toBe(1);
  });
});

test('comments of its tickets are listed', async () => {
  const client = connect();
  const RequirementId = pagination.split('/').at(-1) ?? '';
  const comment = {
    CreatedAt: '2012-03-03T21:34:22Z',
    Body: 'Seen again',
    CreatedBy: 'jane',
    Id: '10001',
    ExternalSystemLinkId: nowhere,
    TicketId: 'DEMO-1',
  };
  client.mock.store.ExternalSystemComment.insert({ ...comment, RequirementId });
  expect((await client.get<object>(`${pagination}/comments`)).body).toEqual({ Items: [comment] });
});
