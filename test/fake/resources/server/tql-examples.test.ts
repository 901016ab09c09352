import { describe, expect, test } from 'vitest';
import { documented, type Seed } from '../../../../src/index.ts';
import { leastProcessorTime } from '../../../support/processor-time.ts';
import { connect } from '../../client.ts';
import { packages, projects, users } from '../../known.ts';

type Entity = keyof Seed;
type Of<E extends Entity> = NonNullable<Seed[E]>[number];

/** Another record like the first of the documented world, with an Id that ends in a number. */
function like<E extends Entity>(entity: E, number: number, changes: Partial<Of<E>>): Of<E> {
  const Id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { ...(documented[entity]?.[0] as Of<E>), Id, ...changes };
}

const library = 'c651ed19-5375-475a-a539-9f6401467130';
const joe = { LastUpdatedBy: 'joeb', LastUpdatedById: users.joeb };

/** The documented world, and something for each example to find. */
const seed: Seed = {
  ...documented,
  Project: [
    ...(documented.Project ?? []).map((it) =>
      it.Name === 'Project X' ? { ...it, ManagerId: users.joeb, ManagerUserName: 'joeb' } : it,
    ),
    like('Project', 1, { Name: 'Baseline1', Slug: 'baseline1' }),
  ],
  ScriptPackage: [
    ...(documented.ScriptPackage ?? []),
    {
      Id: '00000000-0000-4000-8000-000000000002',
      Name: 'Automated Tests',
      OrderNumber: 9,
      ParentId: library,
    },
  ],
  Script: [
    ...(documented.Script ?? []),
    like('Script', 3, { Name: 'A login bug', Number: 7, FieldValues: { RequirementZephyrId: 5 }, ...joe }),
    like('Script', 4, { Name: 'A bug at the login', Number: 8, FieldValues: { RequirementZephyrId: 6 } }),
  ],
  ScriptAssignment: [
    ...(documented.ScriptAssignment ?? []),
    like('ScriptAssignment', 5, {
      PackageId: packages.cycle1,
      Status: 'Passed',
      AssignedToId: null,
      AssignedTo: null,
    }),
  ],
  AutomatedTest: [
    ...(documented.AutomatedTest ?? []),
    like('AutomatedTest', 6, { Name: 'x ray', PackageId: library }),
    like('AutomatedTest', 7, { Name: 'x ray', PackageId: '00000000-0000-4000-8000-000000000002' }),
  ],
};

const client = connect({ world: { seed } });
type Item = Readonly<Record<string, unknown>>;
const find = async (path: string, tql: string) =>
  (await client.get<{ Items: readonly Item[] }>(`/api/${path}?$top=100&tql=${encodeURIComponent(tql)}`)).body
    .Items;

const junit = 'dff56a5f-40fa-41d5-8bc8-33c3d0014368';

/** By the source of each query: where it is sent, and what is printed of what it finds. */
describe.each<[source: string, path: string, tql: string, property: string, expected: readonly unknown[]]>([
  ['Execution Packages', 'executionpackages', "Name ~ 'Report'", 'Name', ['Reports']],
  ['Script Assignments', 'scriptassignments', "Package = 'Cycle 1'", 'PackageId', [packages.cycle1]],
  ['Automated Test Assignments', 'scriptassignments', 'Status = Passed', 'Status', ['Passed']],
  ['Search', 'search', "Name ~ 'test'", 'Name', ['Automated Tests']],
  [
    'TQL topic',
    'search',
    'EntityType = ScriptAssignment AND AssignedTo = CurrentUser()',
    'EntityType',
    ['TestScriptAssignment', 'TestScriptAssignment', 'TestScriptAssignment'],
  ],
  [
    'TQL / Values',
    'search',
    'Priority IN [High,Medium,Low] AND EntityType = Requirement',
    'EntityType',
    ['Requirement', 'Requirement'],
  ],
  ['TQL / Values', 'search', "Status IN [Open, Closed, 'Re Opened']", 'EntityType', ['Incident']],
  [
    'TQL / Values',
    'search',
    "Editor IN [UserA, 'Joe Blogs', ProjectManager('Project X')] AND EntityType = Script",
    'LastUpdatedBy',
    ['joeb', 'joeb', 'joeb', 'joeb', 'joeb'],
  ],
  [
    'TQL / Values',
    'search',
    'EntityType = Requirement AND Relationships IN { RelatedToEntityType = Script }',
    'Name',
    ['Report pagination'],
  ],
  [
    'DuetteClient',
    'scriptpackages',
    `Id IN Packages('Script Library|Automated Tests') AND Project='${projects.test}'`,
    'Name',
    ['Automated Tests'],
  ],
  ['DuetteClient', 'automatedtests', `Name~'x' AND Package='${library}'`, 'Name', ['x ray']],
  [
    'DuetteClient',
    'automatedtestassignments',
    `TestId=${junit} AND Package=${packages.release}`,
    'AutomatedTestId',
    [junit, junit],
  ],
  [
    'SimpleDashboard',
    'search',
    'Status = Failed AND Project = "Test Project" AND EntityType = ScriptRun ORDER BY LastUpdatedAt DESC',
    'LastUpdatedAt',
    ['2012-01-01T14:04:05Z', '2011-12-01T09:05:00Z'],
  ],
  ['README', 'scripts', 'RequirementZephyrId = 5', 'Name', ['A login bug']],
  ['README', 'search', 'RequirementZephyrId = 5', 'Name', ['A login bug']],
  ['TQL / Values', 'search', `Name ~ "'login bug'"`, 'Name', ['A login bug']],
  ['TQL / Values', 'search', 'Name ~ "\\"login bug\\""', 'Name', ['A login bug']],
  ['TQL / Values', 'scripts', 'Name ~ "login defect"', 'Name', ['A login bug', 'A bug at the login']],
  [
    'TQL / Values',
    'scripts',
    'Name CONTAINS "log*" AND Name ~ "b?g"',
    'Name',
    ['A login bug', 'A bug at the login'],
  ],
  ['TQL / Values', 'scripts', 'Text CONTAINS login', 'Name', ['A login bug', 'A bug at the login']],
  ['PostScriptsExample', 'projects', "Name~'Baseline1'", 'Name', ['Baseline1']],
])('%s: /api/%s?tql=%s', (_source, path, tql, property, expected) => {
  test('finds what it says', async () => {
    expect((await find(path, tql)).map((it) => it[property])).toEqual(expected);
  });
});

test('no query holds others up for more than 50 ms on the documented world', async () => {
  const longest = `Text ~ '${'report '.repeat(1100)}'`;
  const queries = [
    '',
    longest,
    `${Array.from({ length: 250 }, () => "Id IN Packages('A|B')").join(' OR ')}`,
    `GROUP BY Project { GROUP BY Fill(EntityType) { ${Array.from({ length: 100 }, (_, at) => `Max(CreatedAt) AS M${at}`).join()} } }`,
  ];
  for (const tql of queries) {
    // Not by the client of the tests, which holds each response against the document and would be measured, too.
    const ask = async () =>
      client.mock.adapter.respond(
        new Request('http://localhost/api/search', { method: 'POST', body: new URLSearchParams({ tql }) }),
      );
    // The first one compiles the program.
    await ask();
    const spent = await leastProcessorTime(50, async () => {
      // Too much work is refused.
      expect([200, 400]).toContain((await ask()).status);
    });
    expect(spent, tql.slice(0, 60)).toBeLessThan(50);
  }
});
