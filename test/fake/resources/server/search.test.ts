import { describe, expect, test } from 'vitest';
import { identity } from '../../../../src/identity.ts';
import { createMock, documented, type Seed } from '../../../../src/index.ts';
import { connect } from '../../client.ts';
import { projects } from '../../known.ts';

interface Found {
  readonly Total: number;
  readonly Items: readonly Readonly<Record<string, unknown>>[];
}
interface Worked {
  readonly Results: object;
}

const at = (tql: string, more = '') => `/api/search?tql=${encodeURIComponent(tql)}${more}`;
const get = async <T>(tql: string, more?: string, client = connect()) =>
  (await client.get<T>(at(tql, more))).body;

/** The world of the page's examples. */
const seed: Seed = {
  User: [
    ...(documented.User ?? []),
    {
      ...(documented.User?.[0] as NonNullable<Seed['User']>[number]),
      Id: '5b2b0ad0-5371-4abf-a661-9f410088925f',
      UserName: 'Admin',
    },
  ],
  Organisation: documented.Organisation ?? [],
  Project: [
    {
      ...(documented.Project?.[0] as NonNullable<Seed['Project']>[number]),
      Id: '2aa8fba4-8f0b-4c4b-a7ef-9fde010719de',
      Name: 'Project X',
      ProjectCategoryId: null,
    },
  ],
  ScriptPackage: [
    {
      Id: 'd69ff488-5a76-4b8c-b604-9fde010719e1',
      ProjectId: '2aa8fba4-8f0b-4c4b-a7ef-9fde010719de',
      Name: 'Script Library',
      OrderNumber: 0,
    },
  ],
  AutomatedTest: [
    {
      Id: '48adfe56-69a6-4832-b826-a004016a11e2',
      Type: 'Unit',
      Name: 'JUnit Test Results',
      CreatedAt: '2012-02-27T08:58:15Z',
      LastUpdatedAt: '2012-02-27T10:08:20Z',
      CreatedById: '5b2b0ad0-5371-4abf-a661-9f410088925f',
      CreatedBy: 'Administrator',
      LastUpdatedById: '5b2b0ad0-5371-4abf-a661-9f410088925f',
      LastUpdatedBy: 'Administrator',
      PackageId: 'd69ff488-5a76-4b8c-b604-9fde010719e1',
      ProjectId: '2aa8fba4-8f0b-4c4b-a7ef-9fde010719de',
      OrderNumber: 2,
      AssignedToId: null,
      AssignedTo: null,
      Configuration: {},
    },
  ],
};

test('an item is what its collection prints, and its kind before Self, as the page prints it', async () => {
  const client = connect({ world: { seed }, server: { basePath: '/EnterpriseTester' } });
  const { body } = await client.get<Found>(
    `http://localhost/EnterpriseTester${at("Name ~ 'test'", '&$top=1')}`,
  );
  const { AssignedTo, AssignedToId, Links, ...printed } = body.Items[0] ?? {};
  expect({ ...body, Items: [printed] }).toEqual({
    Skip: 0,
    Top: 1,
    Total: 1,
    Items: [
      {
        Id: '48adfe56-69a6-4832-b826-a004016a11e2',
        Type: 'Unit',
        Name: 'JUnit Test Results',
        CreatedAt: '2012-02-27T08:58:15Z',
        LastUpdatedAt: '2012-02-27T10:08:20Z',
        CreatedById: '5b2b0ad0-5371-4abf-a661-9f410088925f',
        CreatedBy: 'Administrator',
        LastUpdatedById: '5b2b0ad0-5371-4abf-a661-9f410088925f',
        LastUpdatedBy: 'Administrator',
        PackageId: 'd69ff488-5a76-4b8c-b604-9fde010719e1',
        ProjectId: '2aa8fba4-8f0b-4c4b-a7ef-9fde010719de',
        ProjectName: 'Project X',
        PackageName: 'Script Library',
        OrderNumber: 2,
        Expands: ['Assignments', 'Configuration'],
        EntityType: 'AutomatedTest',
        Self: 'http://localhost/EnterpriseTester/api/automatedtest/48adfe56-69a6-4832-b826-a004016a11e2',
      },
    ],
  });
  expect(Object.keys(printed).slice(-2)).toEqual(['EntityType', 'Self']);
});

describe('format=extjstree', () => {
  test.each(['fomat', 'format'])(
    'as %s is a tree of groups and values, as the page prints it',
    async (name) => {
      const client = connect();
      const [requirement] = client.mock.store.Requirement;
      const { body } = await client.get<Worked>(
        at('GROUP BY Status { Count } as "Statuses" WHERE EntityType = Requirement', `&${name}=extjstree`),
      );
      const node = (text: string, icon: string, children: readonly object[]) => ({
        text,
        expanded: true,
        iconCls: `summary-results-${icon}`,
        children,
      });
      const status = client.mock.store.Picklist.get(requirement?.StatusId ?? '')?.Text ?? '';
      expect(body.Results).toEqual(
        node('Results', 'root', [
          node('Statuses', 'dictionary', [node(status, 'dictionary', [node('Count: 2', 'value', [])])]),
        ]),
      );
    },
  );

  test('of things that are found is a tree of links to them', async () => {
    const { Results } = await get<Worked>('EntityType = Incident ORDER BY Name', '&format=extjstree');
    expect(Results).toMatchObject({
      text: 'Results',
      children: [
        {
          iconCls: 'summary-results-incident',
          href: expect.stringMatching(/^\/api\/incident\//),
          children: [],
        },
        { text: 'The last page of a report is empty' },
      ],
    });
  });

  test('is one of two formats', async () => {
    const client = connect();
    await client.fails(() => client.get('/api/search?format=xml'), 400, /format must be grid or extjstree/);
  });
});

test('format=grid has rows with the name, the kind and where the thing is below the application', async () => {
  const client = connect();
  const { Items, Total } = await get<Found>(
    'Status = Failed AND Project = "Test Project" ORDER BY LastUpdatedAt DESC',
    '&$top=5&format=grid',
    client,
  );
  expect([Total, Items.length]).toEqual([6, 5]);
  const row = Items.find(({ EntityType }) => EntityType === 'automatedtestassignment');
  expect(row).toMatchObject({ Name: 'JUnit Results', LastUpdatedAt: '2012-01-03T23:00:00Z' });
  expect((await client.get<object>(String(row?.EditLink))).body).toMatchObject({ Id: row?.Id });
  const kinds = await get<Found>('', '&$top=100&format=grid');
  expect(kinds.Items.filter(({ Name }) => Name === null)).toEqual([]);
});

describe('an aggregated expression', () => {
  test('has its groups by the names of projects and the kinds in small letters', async () => {
    const { Results } = await get<Worked>('GROUP BY Project { GROUP BY EntityType { COUNT } }');
    expect(Results).toMatchObject({
      GroupByProject: {
        'Test Project': { GroupByEntityType: { testscript: { COUNT: 3 }, incident: { COUNT: 2 } } },
        Inventory: { GroupByEntityType: { executionpackage: { COUNT: 1 } } },
      },
    });
  });

  test('fills in the kinds that nothing was found of, and values that only others have', async () => {
    const { Results } = await get<Worked>(
      'GROUP BY Fill(EntityType) AS Kinds { Count }, GROUP BY Fill(Priority) AS Priorities { Count } WHERE EntityType = Incident',
    );
    expect(Results).toMatchObject({
      Kinds: { incident: { Count: 2 }, testscript: { Count: 0 } },
      Priorities: { None: { Count: 1 } },
    });
  });

  test('fills in what the picklists of the projects have, though no record has it', async () => {
    const { Results } = await get<Worked>(
      'GROUP BY Fill(Resolution) AS R { Count } WHERE EntityType = Incident',
    );
    const { R } = Results as Record<string, Record<string, object>>;
    const { store } = createMock();
    const texts = store.Picklist.where('ProjectId', projects.test).filter(
      (it) => it.Picklist === 'incidentresolution',
    );
    expect(texts.length).toBeGreaterThan(1);
    for (const { Text } of texts) expect(R).toHaveProperty([Text]);
  });

  test('counts what a client has made since', async () => {
    const client = connect();
    const count = async () =>
      (await get<{ Results: { Count: number } }>('Count WHERE Name ~ Brandnew', '', client)).Results.Count;
    expect(await count()).toBe(0);
    const made = { Summary: 'Brandnew', ProjectId: projects.test };
    const { body } = await client.post<{ Id: string }>('/api/incidents', made);
    expect(await count()).toBe(1);
    await client.put(`/api/incident/${body.Id}`, { Summary: 'Old' });
    expect(await count()).toBe(0);
  });

  test('of two results of one name is refused', async () => {
    const client = connect();
    await client.fails(() => client.get(at('Count, Count')), 400, /two results are called "Count"/);
  });
});

describe('POST', () => {
  const post = <T>(client: ReturnType<typeof connect>, form: Record<string, string>, query = '') =>
    client.send<T>(`/api/search${query}`, { method: 'POST', body: new URLSearchParams(form) });

  test('answers as GET does, with the page in the address', async () => {
    const client = connect();
    const tql = "Name ~ 'report' ORDER BY Name";
    const asked = await post<Found>(client, { tql, format: 'grid', timeZone: 'UTC' }, '?$top=3&$skip=1');
    expect(asked.body).toEqual((await client.get(at(tql, '&format=grid&$top=3&$skip=1'))).body);
    const tqlOfCounts = 'GROUP BY EntityType { Count }';
    expect((await post(client, { tql: tqlOfCounts })).body).toEqual((await client.get(at(tqlOfCounts))).body);
  });

  test('takes the page in the form, too', async () => {
    const client = connect();
    const { body } = await post<Found>(client, { tql: 'ORDER BY Name', $top: '2', $skip: '1' });
    expect(body).toEqual((await client.get(at('ORDER BY Name', '&$top=2&$skip=1'))).body);
    await client.fails(() => post(client, { $tpo: '1' }), 400, /\$tpo is not an option of searchUsing/);
  });

  test('takes queries that are too long for an address', async () => {
    const client = connect();
    const tql = `Name IN [${Array.from({ length: 600 }, (_, index) => `'ä ${index}'`).join(',')}, 'Cycles']`;
    expect((await client.get(at(tql.repeat(2)))).status).toBe(414);
    const { body } = await post<Found>(client, { tql });
    expect(body.Items.map(({ Name }) => Name)).toContain('Cycles');
  });
});

describe('the search indexes', () => {
  test('are one for each kind, by which a search can be narrowed', async () => {
    const client = connect();
    const { body } = await client.get<Found>('/api/search/indexes?$inlinecount=allpages&$orderby=IndexName');
    const index = body.Items.find(({ IndexName }) => IndexName === 'AutomatedTest');
    expect(index).toEqual({
      IndexName: 'AutomatedTest',
      IsPresentable: true,
      SupportedTypes: ['AutomatedTest'],
    });
    expect((await client.get('/api/search/index/automatedtest')).body).toEqual(index);
    const tests = await get<Found>('', '&indexName=AutomatedTest', client);
    expect(new Set(tests.Items.map(({ EntityType }) => EntityType))).toEqual(new Set(['AutomatedTest']));
    await client.fails(
      () => client.get('/api/search/index/nothing'),
      404,
      /No search index is called nothing/,
    );
    await client.fails(() => client.get('/api/search?indexName=no'), 400, /no index is called no; known: /);
  });
});

test('dates are read, and put together, in the time zone that is named', async () => {
  const months = async (more: string) =>
    Object.keys(
      (await get<{ Results: { GroupByDayCreatedAt: object } }>('GROUP BY Day(CreatedAt) { Count }', more))
        .Results.GroupByDayCreatedAt,
    );
  expect(await months('')).toContain('2012-01-02');
  expect(await months('&timeZone=Pacific/Auckland')).toContain('2012-01-03');
  const client = connect();
  await client.fails(() => client.get(at('Count', '&timeZone=Nowhere')), 400, /there is no zone "Nowhere"/);
});

describe('with identity', () => {
  const only = (permissions: readonly (string | { Key: string; ProjectId: string })[]) => {
    const client = connect({ identity: identity() });
    client.mock.accounts.set('joeb', { permissions: [...permissions] });
    return async <T>(path: string) => (await client.mock.as('joeb').fetch(path)).json() as Promise<T>;
  };
  const count = at('GROUP BY EntityType { Count }');

  test('a search finds only what the caller may see', async () => {
    const scripts = only(['TestManagement/ManageScripts/View']);
    const { Results } = await scripts<Worked & { Results: { GroupByEntityType: object } }>(count);
    expect(Object.keys(Results.GroupByEntityType)).toEqual(['automatedtest', 'scriptpackage', 'testscript']);
    const elsewhere = only([{ Key: 'TestManagement', ProjectId: projects.inventory }]);
    expect((await elsewhere<Worked>(count)).Results).toEqual({
      GroupByEntityType: { executionpackage: { Count: 1 } },
    });
    expect(await elsewhere<Found>('/api/search')).toMatchObject({ Total: 1 });
  });

  test('who may see nothing may not search', async () => {
    expect(await only(['Reports'])<object>(count)).toEqual({ Message: expect.stringMatching(/permission/) });
  });
});
