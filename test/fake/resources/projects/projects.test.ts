import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { connect } from '../../client.ts';
import { nowhere, packages, projects } from '../../known.ts';

type Project = Schemas['Project'];
type Projects = Schemas['ProjectResults'];
const address = `/api/project/${projects.test}`;
const listed = [
  ...['Statuses', 'Priorities', 'RequirementTypes', 'RequirementStatuses', 'RequirementDifficulties'],
  ...['IncidentTypes', 'TestTypes', 'IncidentResolutions', 'IncidentStatuses', 'Versions', 'Components'],
  ...['ExecutionPackages', 'ScriptPackages', 'RequirementPackages', 'TimeTrackingConfiguration'],
];
const expand = async (names: string, id: string = projects.test) =>
  (await connect().get<Project>(`/api/project/${id}?$expand=${names}`)).body;
const texts = (list: readonly { readonly Text: string }[] | undefined) => list?.map(({ Text }) => Text);
const names = (list: readonly { readonly Name: string }[] | undefined) => list?.map(({ Name }) => Name);

describe('reading a project', () => {
  test('prints what it has, what can be expanded, its address and its links, in this order', async () => {
    const { status, body } = await connect().get<Project>(address);
    expect(status).toBe(200);
    expect(body).toMatchObject({ Id: projects.test, Name: 'Test Project', ManagerId: null, Expands: listed });
    expect(body.Self).toBe(`http://localhost/api/project/${projects.test}`);
    expect(body.Links.map(({ Rel, Href }) => [Rel, Href])).toEqual([
      ['Tickets', `http://localhost/api/project/${projects.test}/tickets`],
      ['Assignees', `http://localhost/api/project/${projects.test}/assignees`],
      ['Widgets', `http://localhost/api/project/${projects.test}/widgets`],
    ]);
    expect(Object.keys(body).slice(0, 3)).toEqual(['Id', 'Name', 'OrganisationId']);
    expect(Object.keys(body).slice(-3)).toEqual(['Expands', 'Self', 'Links']);
  });

  test('takes the id in any letter case and answers in lower case', async () => {
    const { body } = await connect().get<Project>(`/api/project/${projects.test.toUpperCase()}`);
    expect(body.Id).toBe(projects.test);
    expect(body.Self).toBe(`http://localhost/api/project/${projects.test}`);
  });

  test('prints nothing that is only kept, such as the hours of a day', async () => {
    expect((await connect().get(address)).text).not.toMatch(/HoursPerDay|DaysPerWeek/);
  });

  test.each([nowhere, 'nonsense', '__proto__', 'constructor', '%00'])('is 404 for %s', async (id) => {
    const client = connect();
    await client.fails(() => client.get(`/api/project/${id}`), 404, /^No project has the id/);
  });
});

describe('$expand', () => {
  test('moves a name out of Expands, to a property between Expands and Self', async () => {
    const body = await expand('Priorities');
    expect(body.Expands).toEqual(listed.filter((name) => name !== 'Priorities'));
    const keys = Object.keys(body);
    expect(keys.slice(keys.indexOf('Expands'))).toEqual(['Expands', 'Priorities', 'Self', 'Links']);
  });

  test('prints several in the order of the document, whatever the order of the request', async () => {
    const body = await expand('Versions,Statuses,Priorities,Components');
    const keys = Object.keys(body);
    expect(keys.slice(keys.indexOf('Expands') + 1, keys.indexOf('Self'))).toEqual([
      'Components',
      'Priorities',
      'Statuses',
      'Versions',
    ]);
    expect(await expand('Priorities,Components,Versions,Statuses')).toEqual(body);
  });

  test.each([
    'priorities,STATUSES',
    'Priority,status',
    ' Priorities , ,Statuses,',
    'Statuses,Status,priority',
  ])('understands %j as Priorities and Statuses', async (text) => {
    expect(await expand(encodeURIComponent(text))).toEqual(await expand('Priorities,Statuses'));
  });

  test('refuses a name that a project does not have, and says which it has', async () => {
    const client = connect();
    await client.fails(
      () => client.get(`${address}?$expand=Priorities,Nonsense,constructor`),
      400,
      /^Failed to read \$expand: Project has no expansion Nonsense, constructor; known: Components, ExecutionPackages/,
    );
  });

  test('an empty one changes nothing', async () => {
    expect(await expand('')).toEqual(await expand(','));
    expect((await expand('')).Expands).toEqual(listed);
  });

  test.each([
    ['Statuses', ['Draft', 'Final'], 'status'],
    ['Priorities', ['Low', 'High'], 'priority'],
    ['RequirementTypes', ['Functional', 'Non-functional'], 'requirementtype'],
    ['RequirementStatuses', ['Proposed', 'Approved'], 'requirementstatus'],
    ['RequirementDifficulties', ['Easy', 'Hard'], 'requirementdifficulty'],
    ['IncidentTypes', ['Bug', 'Enhancement'], 'incidenttype'],
    ['TestTypes', ['Functional', 'Regression'], 'testtype'],
    ['IncidentResolutions', ['Fixed', 'Duplicate'], 'incidentresolution'],
    ['IncidentStatuses', ['Open', 'Closed'], 'incidentstatus'],
    ['Versions', ['1.0', '2.0'], 'version'],
    ['Components', ['Server', 'Client'], 'component'],
  ] as const)('%s are the values %j, each at its own address', async (name, values, segment) => {
    const client = connect();
    const { body } = await client.get<Project>(`${address}?$expand=${name}`);
    expect(texts(body[name])).toEqual(values);
    for (const value of body[name] ?? []) {
      expect(value.Self).toBe(`http://localhost${address}/${segment}/${value.Id}`);
      expect((await client.get(value.Self)).body).toEqual(value);
    }
  });

  test('values come in the order of SortOrder, and only those of the project', async () => {
    const [customerPortal] = (documented.Project ?? []).filter(({ Name }) => Name === 'Customer Portal');
    const body = await expand('Priorities,Statuses', customerPortal?.Id);
    expect(texts(body.Priorities)).toEqual(['High', 'Medium', 'Low']);
    expect(body.Statuses).toEqual([]);
    const mixed = [3, 1, 2].map((SortOrder) => ({
      Id: `00000000-0000-4000-8000-00000000000${SortOrder}`,
      Text: `value ${SortOrder}`,
      SortOrder,
      ProjectId: projects.test,
      Picklist: 'version' as const,
    }));
    const client = connect({ world: { seed: { ...documented, Picklist: mixed } } });
    const unsorted = await client.get<Project>(`${address}?$expand=Versions`);
    expect(texts(unsorted.body.Versions)).toEqual(['value 1', 'value 2', 'value 3']);
  });

  test.each(['ExecutionPackages', 'ScriptPackages', 'RequirementPackages'] as const)(
    '%s are those at the root of the project, in their order',
    async (name) => {
      const body = await expand(name, projects.reporting);
      const root = {
        ExecutionPackages: 'Regression',
        ScriptPackages: 'Cycles',
        RequirementPackages: 'Cycles',
      };
      expect(names(body[name])).toEqual(['Reports', root[name]]);
      for (const each of body[name] ?? []) expect(each).toMatchObject({ ProjectId: projects.reporting });
    },
  );

  test('packages come by OrderNumber, not by age', async () => {
    const client = connect();
    await client.put(`/api/executionpackage/${packages.reports}`, { OrderNumber: 9 });
    const { body } = await client.get<Project>(
      `/api/project/${projects.reporting}?$expand=ExecutionPackages`,
    );
    expect(names(body.ExecutionPackages)).toEqual(['Regression', 'Reports']);
  });

  test('TimeTrackingConfiguration is what the project was told last', async () => {
    const client = connect();
    expect(await expand('TimeTrackingConfiguration')).toMatchObject({
      TimeTrackingConfiguration: { HoursPerDay: 8, DaysPerWeek: 5 },
    });
    const sent = { TimeTrackingConfiguration: { HoursPerDay: 7 } };
    const { body } = await client.put<Project>(`${address}?$expand=TimeTrackingConfiguration`, sent);
    expect(body.TimeTrackingConfiguration).toEqual({ HoursPerDay: 7, DaysPerWeek: 5 });
  });

  test('ProjectCategory, ExternalSystemLinks and Widgets are answered although Expands does not list them', async () => {
    const body = await expand('ProjectCategory,ExternalSystemLinks,Widgets');
    expect(body.Expands).toEqual(listed);
    expect(body.ProjectCategory).toBeNull();
    expect(names(body.ExternalSystemLinks)).toEqual(['TST', 'STG']);
    expect(body.Widgets).toMatchObject({ ProjectId: projects.test, Incident: { EntityType: 'Incident' } });
    const old = await expand('ProjectCategory', projects.oldPortal);
    expect(old.ProjectCategory).toMatchObject({ Name: 'Archived Projects' });
  });

  test('all of them together fit into one response', async () => {
    const all = [...listed, 'ProjectCategory', 'ExternalSystemLinks', 'Widgets'];
    const body = await expand(all.join());
    expect(body.Expands).toEqual([]);
    const keys = Object.keys(body);
    expect(keys.slice(keys.indexOf('Expands') + 1, keys.indexOf('Self'))).toEqual([...all].sort());
  });
});

describe('listing projects', () => {
  const list = async (query: string) => {
    const { status, body } = await connect().get<Projects>(`/api/projects${query}`);
    expect(status).toBe(200);
    return body;
  };

  test('gives all of them in the order of the seed, and counts nothing unasked', async () => {
    const body = await list('');
    expect(Object.keys(body)).toEqual(['Items']);
    expect(names(body.Items)).toEqual(names(documented.Project));
  });

  test('each item is what reading it alone gives, expansions included', async () => {
    const { Items } = await list('?$expand=Priorities');
    expect(Items[0]).toEqual(await expand('Priorities'));
    expect(Items[1]?.Priorities).toEqual([]);
  });

  test.each([
    ["?$filter=substringof('Proj',Name) eq true&$orderby=Name desc&$top=2", ['Test Project', 'Project X']],
    ["?$filter=Name eq 'Online Banking'", ['Online Banking']],
    ["?$filter=tolower(Name) eq 'inventory'", ['Inventory']],
    [`?$filter=Id eq guid'${projects.test}'`, ['Test Project']],
    [`?$filter=Id eq '${projects.test.toUpperCase()}'`, ['Test Project']],
    ['?$filter=ProjectCategoryId ne null', ['Old Portal']],
    ['?$filter=OrderNumber gt 6 and AutoNumberScripts eq false', ['Customer Portal', 'New Project']],
    ['?$orderby=OrderNumber desc&$top=1&$skip=1', ['Customer Portal']],
    ['?$top=1&$take=5', ['Test Project']],
    ['?$take=2', ['Test Project', 'Inventory']],
    ['?$top=0', []],
    ['?$skip=100', []],
    ["?tql=Name = 'Project X'&$top=1", ['Project X']],
    ["?tql=Name~'inventory'&$top=1", ['Inventory']],
    ["?tql=Name~'Baseline1'", []],
    ["?tql=Text ~ proj ORDER BY Name DESC&$filter=Name ne 'Project X'&$top=1", ['Test Project']],
    ['?tql=Name ~ proj ORDER BY Name DESC&$orderby=Name&$top=1', ['New Project']],
    ['?tql=ManagerUserName = CurrentUser() AND Name = nothing', []],
    ['?tql=&$top=1', ['Test Project']],
  ])('%s gives %j', async (query, expected) => {
    expect(names((await list(query)).Items)).toEqual(expected);
  });

  test('$inlinecount=allpages counts all that match before the items, none does not', async () => {
    const body = await list("?$inlinecount=allpages&$filter=substringof('Proj',Name)&$skip=1&$top=1");
    expect(Object.entries(body).slice(0, 3)).toEqual([
      ['Skip', 1],
      ['Top', 1],
      ['Total', 3],
    ]);
    expect(names(body.Items)).toEqual(['Project X']);
    expect(Object.keys(await list('?$inlinecount=none'))).toEqual(['Items']);
  });

  test('a page has 25 projects unless the request says otherwise', async () => {
    const [first] = documented.Project ?? [];
    const Project = Array.from({ length: 30 }, (_, at) => ({
      ...(first as NonNullable<typeof first>),
      Id: `00000000-0000-4000-8000-0000000000${at + 10}`,
      Name: `Project ${at}`,
    }));
    const client = connect({ world: { seed: { Project } } });
    const all = await client.get<Projects>('/api/projects?$inlinecount=allpages');
    expect(all.body).toMatchObject({ Skip: 0, Top: 25, Total: 30 });
    expect(all.body.Items).toHaveLength(25);
    expect((await client.get<Projects>('/api/projects?$skip=25')).body.Items).toHaveLength(5);
    expect((await client.get<Projects>('/api/projects?$top=2147483647')).body.Items).toHaveLength(30);
  });

  test.each([
    ['$filter=Nmae eq 1', /^Failed to read \$filter: unknown property "Nmae" at position 0; known: Id, Name/],
    ['$filter=Priorities eq 1', /unknown property "Priorities"/],
    ['$filter=HoursPerDay eq 8', /unknown property "HoursPerDay"/],
    ['$filter=Name eq', /^Failed to read \$filter: .* at position \d+/],
    ['$orderby=Name upwards', /^Failed to read \$orderby: .* at position \d+/],
    ['$inlinecount=some', /\$inlinecount must be allpages or none, got "some"/],
  ])('?%s is refused', async (query, message) => {
    const client = connect();
    await client.fails(() => client.get(`/api/projects?${query}`), 400, message);
  });
});
