import { beforeEach, describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Tree = Schemas['Relationship'];
type Types = { readonly Items: readonly Schemas['RelationshipType'][] };

const organisation = `/api/organisation/${documented.Organisation?.[0]?.Id}`;
const [script = '', otherScript = ''] = (documented.Script ?? []).map(({ Id }) => Id);
const [requirement = '', other = ''] = (documented.Requirement ?? []).map(({ Id }) => Id);
const coverage = `${organisation}/relationshiptype/ScriptToRequirementCoverage`;
const association = `${organisation}/relationshiptype/RequirementToRequirementAssociation`;

const covers = (from: string, to: string, direction = 'SourceToDestination') => ({
  RelationshipDirection: direction,
  SourceEntityId: from,
  SourceEntityType: 'TestScript',
  DestinationEntityId: to,
  DestinationEntityType: 'Requirement',
});
const associates = (from: string, to: string, direction = 'Both') => ({
  ...covers(from, to, direction),
  SourceEntityType: 'Requirement',
});

const treeOf = async (client: Client, path: string) => (await client.get<Tree>(path)).body;
const childrenOf = async (client: Client, path: string) =>
  (await treeOf(client, path)).Children.map(({ EntityId }) => EntityId);

describe('types', () => {
  test('are those of each organisation, are read by their key in any letter case and understand OData', async () => {
    const client = connect();
    const { body } = await client.get<Schemas['RelationshipType']>(association.toLowerCase());
    expect(body).toMatchObject({
      Key: 'RequirementToRequirementAssociation',
      Name: 'Association (Requirement <-> Requirement)',
      SourceToDestinationLabel: 'Associated',
      Self: `http://localhost${association}`,
      Links: [{ Rel: 'Organisation', Href: `http://localhost${organisation}` }],
    });
    expect(body.AllowableDirections).toEqual([
      { Id: '0', Name: 'None' },
      { Id: '1', Name: 'Source -> Destination' },
      { Id: '2', Name: 'Destination -> Source' },
      { Id: '3', Name: 'Source <-> Destination' },
    ]);
    const found = await client.get<Types>("/api/relationshiptypes?$filter=endswith(Key,'Coverage')");
    expect(found.body.Items.map(({ Key }) => Key)).toEqual(['ScriptToRequirementCoverage']);
  });

  test('are there for a new organisation, and in the expansion of one', async () => {
    const client = connect();
    const { body } = await client.post<{ Id: string }>('/api/organisations', { Name: 'Another' });
    const path = `/api/organisation/${body.Id}`;
    const { Items } = (await client.get<Types>(`${path}/relationshiptypes?$top=100`)).body;
    expect(Items.length).toBeGreaterThan(1);
    const expanded = await client.get<object>(`${path}?$expand=RelationshipTypes`);
    expect(expanded.body).toMatchObject({ RelationshipTypes: Items });
  });

  test.each([`/api/organisation/${nowhere}/relationshiptypes`, `${organisation}/relationshiptype/Likes`])(
    '%s is 404',
    async (path) => expect((await connect().get(path)).status).toBe(404),
  );
});

describe('a new relationship', () => {
  let client: Client;
  let made: Tree;
  let path: string;

  beforeEach(async () => {
    client = connect();
    const answer = await client.post<Tree>(
      `${coverage}/relationships`,
      covers(otherScript, other.toUpperCase()),
    );
    expect(answer.status).toBe(201);
    made = answer.body;
    path = `${coverage}/relationship/${made.RelationshipId}`;
    expect(answer.headers.get('Location')).toBe(`http://localhost${path}`);
  });

  test('is answered with its destination, and is read so', async () => {
    expect(made).toMatchObject({
      EntityId: other,
      Number: '2',
      Name: 'Report sorting',
      EntityType: 'Requirement',
      AssignedTo: 'joeb',
      Status: 'Proposed',
      PackageEntityType: 'RequirementPackage',
      PackagePath: '/Requirement Library',
      ParentPath: '',
      RelationshipTypeKey: 'ScriptToRequirementCoverage',
      RelationshipType: 'Coverage',
      Relation: 'Covered By',
      RelationshipDirection: 'Source -> Destination',
      Children: [],
    });
    expect((await client.get(path)).body).toEqual(made);
  });

  test('is seen from both ends', async () => {
    const fromScript = await treeOf(client, `/api/script/${otherScript}/relationships`);
    expect(fromScript).toMatchObject({ EntityId: otherScript, RelationshipId: null, Children: [made] });
    const fromRequirement = await treeOf(client, `/api/requirement/${other}/relationships`);
    expect(fromRequirement.Children).toMatchObject([
      { EntityId: otherScript, EntityType: 'TestScript', Relation: 'Covers' },
    ]);
  });

  test('cannot be made again', async () => {
    const again = () => client.post(`${coverage}/relationships`, covers(otherScript, other, 'None'));
    await client.fails(again, 403, /^A relationship of this type already exists/);
  });

  test.each([
    ['None', '0'],
    ['Source -> Destination', '1', 'SourceToDestination'],
    ['Destination -> Source', '2', 'DestinationToSource'],
    ['Source <-> Destination', '3', 'Both'],
  ])('takes the direction %s, and its other spellings', async (...spellings) => {
    for (const RelationshipDirection of spellings) {
      await client.put(path, { RelationshipDirection: 'None' });
      const { status, body } = await client.put<Tree>(path, { RelationshipDirection });
      expect([status, body.RelationshipDirection]).toEqual([200, spellings[0]]);
      expect((await client.put(path, body)).body).toEqual(body);
    }
  });

  test('gets another direction', async () => {
    const { body } = await client.put<Tree>(path, { RelationshipDirection: 'Both' });
    expect(body.RelationshipDirection).toBe('Source <-> Destination');
    expect((await client.get(path)).body).toEqual(body);
  });

  test('is gone once it is deleted', async () => {
    expect((await client.remove(path)).status).toBe(200);
    expect((await client.get(path)).status).toBe(404);
    expect(await childrenOf(client, `/api/script/${otherScript}/allrelationships`)).toEqual([]);
  });

  test.each([`/api/script/${otherScript}`, `/api/requirement/${other}`])(
    'goes with its end %s',
    async (end) => {
      await client.remove(end);
      expect((await client.get(path)).status).toBe(404);
    },
  );

  test('is found by TQL from both ends', async () => {
    const namesFor = async (kind: string, related: string) => {
      const tql = encodeURIComponent(`Relationships IN { RelatedToEntityType = ${related} }`);
      return (await client.get<{ Items: { Name: string }[] }>(`/api/${kind}?tql=${tql}`)).body.Items.map(
        ({ Name }) => Name,
      );
    };
    expect(await namesFor('requirements', 'Script')).toEqual(['Report pagination', 'Report sorting']);
    expect(await namesFor('requirements', 'TestScript')).toEqual(await namesFor('requirements', 'Script'));
    expect(await namesFor('scripts', 'Requirement')).toHaveLength(2);
    expect(await namesFor('scripts', 'Incident')).toEqual([]);
  });
});

test.each([
  ['with itself', association, associates(requirement, requirement)],
  ['of another kind', coverage, { ...covers(script, requirement), SourceEntityType: 'Requirement' }],
  ['with nothing', association, associates(requirement, nowhere)],
])('there is no relationship %s', async (_, type, body) => {
  const client = connect();
  await client.fails(() => client.post(`${type}/relationships`, body), 403, /./);
});

test('a circle is printed once around, and only all relationships go against a direction', async () => {
  const client = connect();
  await client.post(`${association}/relationships`, associates(requirement, other));
  const whole = await treeOf(client, `/api/script/${script}/allrelationships`);
  expect(whole.Children).toMatchObject([
    { EntityId: requirement, Children: [{ EntityId: other, Children: [] }] },
  ]);

  await client.post(`${coverage}/relationships`, covers(otherScript, requirement));
  const directed = await treeOf(client, `/api/script/${script}/relationships`);
  expect(directed.Children[0]?.Children.map(({ EntityId }) => EntityId)).toEqual([other]);
  const all = await treeOf(client, `/api/script/${script}/allrelationships`);
  expect(all.Children[0]?.Children.map(({ EntityId }) => EntityId).sort()).toEqual(
    [other, otherScript].sort(),
  );
});

test('an incident and an assignment can be related, too', async () => {
  const client = connect();
  const [incident] = documented.Incident ?? [];
  const [assignment] = documented.ScriptAssignment ?? [];
  const { status } = await client.post(
    `${organisation}/relationshiptype/ScriptAssignmentToIncidentAssociation/relationships`,
    {
      RelationshipDirection: 'None',
      SourceEntityId: assignment?.Id,
      SourceEntityType: 'TestScriptAssignment',
      DestinationEntityId: incident?.Id,
      DestinationEntityType: 'Incident',
    },
  );
  expect(status).toBe(201);
  expect(await childrenOf(client, `/api/incident/${incident?.Id}/relationships`)).toEqual([assignment?.Id]);
  expect(await childrenOf(client, `/api/scriptassignment/${assignment?.Id}/allrelationships`)).toEqual([
    incident?.Id,
  ]);
});

test('an automated test covers nothing but can be associated, and its assignment has its name', async () => {
  const client = connect();
  const [automated] = documented.AutomatedTest ?? [];
  const [assignment] = documented.AutomatedTestAssignment ?? [];
  const type = `${organisation}/relationshiptype/AutomatedTestToAutomatedTestAssignmentAssociation`;
  const { body } = await client.post<Tree>(`${type}/relationships`, {
    RelationshipDirection: 'Both',
    SourceEntityId: automated?.Id,
    SourceEntityType: 'AutomatedTest',
    DestinationEntityId: assignment?.Id,
    DestinationEntityType: 'AutomatedTestAssignment',
  });
  const test = documented.AutomatedTest?.find(({ Id }) => Id === assignment?.AutomatedTestId);
  expect(body).toMatchObject({ Name: test?.Name, PackageEntityType: 'ExecutionPackage' });
  expect(await childrenOf(client, `/api/automatedtest/${automated?.Id}/relationships`)).toEqual([
    assignment?.Id,
  ]);
  expect(await childrenOf(client, `/api/automatedtestassignment/${assignment?.Id}/relationships`)).toEqual([
    automated?.Id,
  ]);
});

test('a tree has at most 500 relationships', async () => {
  const client = connect();
  const { store } = client.mock;
  const model = store.Script.getOrThrow(script);
  for (let place = 0; place < 600; place++) {
    const Id = `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
    store.Script.insert({ ...model, Id });
    store.EntityRelationship.insert({
      Id,
      Key: 'ScriptToRequirementCoverage',
      Direction: 'Both',
      SourceScriptId: Id,
      DestinationRequirementId: requirement,
    });
  }
  expect((await treeOf(client, `/api/requirement/${requirement}/relationships`)).Children).toHaveLength(500);
});

test('a relationship whose one end went to another organisation is reached from the organisation of either', async () => {
  const client = connect();
  const post = async <T extends object>(path: string, body: object) =>
    (await client.post<T>(path, body)).body;
  const elsewhere = await post<Schemas['Organisation']>('/api/organisations', { Name: 'Elsewhere' });
  const ProjectId = (
    await post<Schemas['Project']>('/api/projects', { Name: 'There', OrganisationId: elsewhere.Id })
  ).Id;
  const PackageId = (
    await post<Schemas['ScriptPackage']>('/api/scriptpackages', { Name: 'There', ProjectId })
  ).Id;
  await client.post(`${coverage}/relationships`, covers(otherScript, other));
  // No request does that: it is in a world that was recorded.
  client.mock.store.Script.update(otherScript, { PackageId, ProjectId });
  const { Children } = await treeOf(client, `/api/requirement/${other}/allrelationships`);
  const there = coverage.replace(organisation, `/api/organisation/${elsewhere.Id}`);
  expect((await client.get(`${there}/relationship/${Children[0]?.RelationshipId}`)).status).toBe(200);
  expect((await client.remove(`${coverage}/relationship/${Children[0]?.RelationshipId}`)).status).toBe(200);
  expect(await childrenOf(client, `/api/requirement/${other}/allrelationships`)).toEqual([]);
});
