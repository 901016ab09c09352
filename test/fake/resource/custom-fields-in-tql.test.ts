import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { documented, type Seed } from '../../../src/index.ts';
import { connect } from '../client.ts';

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
