import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { documented, type Seed } from '../../../src/index.ts';
import { type Client, connect } from '../client.ts';

type Run = NonNullable<Seed['ScriptRun']>[number];

const option = (Text: string) => ({ Id: 'f13e6fbb-c1b9-49ad-b4cb-d895a9affab1', Text });
const values: readonly Run['FieldValues'][] = [
  {
    RequirementZephyrId: 5,
    Browser: option('Selenium Runer'),
    Note: 'slow start',
    Due: '2013-06-17T12:00:00Z',
  },
  {
    RequirementZephyrId: 12,
    Browser: [option('Firefox'), { Id: idOf(9), Text: 'Chrome' }],
    IsRegression: true,
  },
  { Note: null, Browser: [] },
];
const runs = values.map(
  (FieldValues, at): Run => ({ ...(documented.ScriptRun?.[0] as Run), Id: idOf(at), FieldValues }),
);
const seed: Seed = { ...documented, ScriptRun: runs, StepResult: [], Attachment: [] };

function idOf(at: number): string {
  return `00000000-0000-4000-8000-00000000000${at}`;
}

describe('a custom field is a field of TQL', () => {
  test.each([
    ['RequirementZephyrId = 5', [0]],
    ['requirementzephyrid > 5', [1]],
    ['Browser = "selenium runer"', [0]],
    [`Browser = ${option('').Id}`, [0, 1]],
    ['Browser IN [Opera, chrome]', [1]],
    ['Browser != Chrome', [0, 2]],
    ['Browser IS EMPTY', [2]],
    ['Note ~ "start stop"', [0]],
    ['Note IS NULL', [1, 2]],
    ['IsRegression = true', [1]],
    ['Due < 2013-06-18 AND Due > 2013-06-17', [0]],
    ['Text ~ chrome', [1]],
    ['Text ~ "\'chrome firefox\'"', []],
    ['Text ~ slow OR Text ~ firefox', [0, 1]],
    ['RequirementZephyrId IS NOT EMPTY ORDER BY RequirementZephyrId DESC', [1, 0]],
    ['ORDER BY Browser', [2, 1, 0]],
  ])('%s', async (tql, expected) => {
    const client = connect({ world: { seed } });
    const { body } = await client.get<Schemas['ScriptRunResults']>(
      `/api/scriptruns?tql=${encodeURIComponent(tql)}`,
    );
    expect(body.Items.map(({ Id }) => Id)).toEqual(expected.map(idOf));
  });

  test('that no record has is refused', async () => {
    const client = connect({ world: { seed } });
    const get = () => client.get('/api/scriptruns?tql=Weather = good');
    await client.fails(
      get,
      400,
      /unknown field "Weather" at position 0; known: Project, Package, Name, Script/,
    );
  });
});

describe('of several values, each', () => {
  type Groups = Record<string, Record<string, { readonly Count: number }>>;

  async function groupsOf(client: Client, tql: string) {
    const { body } = await client.get<{ Results: Groups }>(`/api/search?tql=${encodeURIComponent(tql)}`);
    return Object.values(body.Results)[0];
  }

  test('is a group of its own, and what has none is in the last', async () => {
    const tql = 'GROUP BY Browser { Count } WHERE EntityType = ScriptRun';
    expect(await groupsOf(connect({ world: { seed } }), tql)).toEqual({
      Chrome: { Count: 1 },
      Firefox: { Count: 1 },
      'Selenium Runer': { Count: 1 },
      None: { Count: 1 },
    });
  });

  test('counts what a query for it finds', async () => {
    const client = connect();
    const { Incident, Picklist } = client.mock.store;
    const [one, other] = [...Incident].map(({ Id }) => Id);
    const versions = [...Picklist].filter((it) => it.Picklist === 'version');
    const AffectedVersionIds = versions.slice(0, 2).map(({ Id }) => Id);
    Incident.update(String(one), { AffectedVersionIds });
    Incident.update(String(other), { AffectedVersionIds: AffectedVersionIds.slice(1) });
    const tql = 'GROUP BY AffectedVersions { Count } WHERE EntityType = Incident';
    const groups = await groupsOf(client, tql);
    for (const { Text } of versions.slice(0, 2)) {
      const found = await client.get<{ Total: number }>(`/api/incidents?tql=AffectedVersions = "${Text}"`);
      expect(groups?.[Text]).toEqual({ Count: found.body.Total });
    }
  });
});
