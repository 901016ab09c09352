import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';

type Resources = Schemas['Resources'];

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

test('the root lists each collection with its methods and languages, by Rel', async () => {
  const { status, body } = await connect().get<Resources>('/api/');
  expect(status).toBe(200);
  const found = Object.fromEntries(
    body.Links.map(({ Rel, Href, SupportsOData, SupportsTQL }) => [
      Rel,
      { Href, SupportsOData, SupportsTQL },
    ]),
  );
  expect(found).toMatchObject({
    BackgroundTasks: {
      Href: 'http://localhost/api/backgroundtasks',
      SupportsOData: false,
      SupportsTQL: false,
    },
    ExecutionPackages: {
      Href: 'http://localhost/api/executionpackages',
      SupportsOData: false,
      SupportsTQL: true,
    },
    Projects: { Href: 'http://localhost/api/projects', SupportsOData: true, SupportsTQL: false },
  });
  expect(Object.keys(found)).toEqual(Object.keys(found).sort());
  for (const { Title, Description, Help } of body.Links) {
    expect(Title).not.toBe('');
    expect(Description).not.toBe('');
    expect(Help).toBe('');
  }
});

test('it lists every relation that the help pages and the vendor name', async () => {
  const { body } = await connect().get<Resources>('/api/');
  expect(body.Links.map(({ Rel }) => Rel)).toEqual(
    expect.arrayContaining([
      ...[
        'AgileRuns',
        'AssignedToSearch',
        'AutomatedTestAssignments',
        'AutomatedTestRuns',
        'AutomatedTestSchedules',
      ],
      ...[
        'AutomatedTests',
        'BackgroundTasks',
        'CustomFieldTypes',
        'CustomFields',
        'DefaultMailsenderSettings',
      ],
      ...['ExecutionPackages', 'ExternalSourcesMetadata', 'ExternalSystemLinks', 'ExternalSystemTypes'],
      ...['ExternalSystems', 'Groups', 'GroupsSearch', 'Incidents', 'MailQueueMessages', 'Organisations'],
      ...[
        'Permissions',
        'ProjectCategories',
        'ProjectExternalSystemLinksSearch',
        'Projects',
        'ProjectsSearch',
      ],
      ...['RelationshipTypes', 'RequirementPackages', 'Requirements', 'ScriptAssignments', 'ScriptPackages'],
      ...['ScriptRuns', 'Scripts', 'Search', 'SystemInfo', 'UserGroupSearch', 'Users', 'UsersSearch'],
    ]),
  );
});

test('it leaves open which project a search of links is in', async () => {
  const { body } = await connect().get<Resources>('/api/');
  const link = body.Links.find(({ Rel }) => Rel === 'ProjectExternalSystemLinksSearch');
  expect(link?.Href).toBe('http://localhost/api/project/{projectId}/searchlinks');
});

test('it is there with and without the slash, in any letter case', async () => {
  const { text } = await connect().get('/api/');
  expect((await connect().get('/api')).text).toBe(text);
  expect((await connect().get('/API/')).text).toBe(text);
});

test('a client that follows its links gets an answer', async () => {
  const client = connect({ server: { basePath: '/EnterpriseTester' } });
  const { body } = await client.get<Resources>('/api');
  for (const { Href, SupportedHttpMethods } of body.Links) {
    expect(Href).toMatch(/^http:\/\/localhost\/EnterpriseTester\/api\//);
    const { status, headers } = await client.send(Href, { method: 'DELETE' });
    expect(status).toBe(405);
    const readable = SupportedHttpMethods.includes('GET') ? ['HEAD'] : [];
    expect(headers.get('allow')?.split(', ')).toEqual([...SupportedHttpMethods, ...readable].sort());
    const address = Href.replace('{projectId}', project);
    if (readable.length > 0) expect((await client.get(address)).status).toBe(200);
  }
});
