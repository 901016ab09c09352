import { describe, expect, it } from 'vitest';
import { self } from '../../../../src/verify/checks/exchanges/self.ts';
import { alter, type Json, objects } from '../../../faulty-servers/sabotage.ts';
import { conformingRequests, type Look, look, titleOf } from './look.ts';

const nobody = '11111111-2222-4333-8444-555555555555';
const run: Look = {
  operation: 'getScriptRun',
  ask: { path: { id: 'EB6B327C-DF59-4F26-AA8D-A089009F0D1B' }, query: { $expand: 'StepResults,Assignment' } },
};
const project: Look = {
  operation: 'getProject',
  ask: { path: { id: 'eb06e5d8-f774-4b0f-a95c-a911c13527a9' }, query: { $expand: 'Priorities' } },
};
const task: Look = { operation: 'startBackgroundTask', ask: { body: { Type: 'Reindex', Parameters: {} } } };

describe('self', () => {
  it.each([...conformingRequests, run, project].map((it) => [titleOf(it), it] as const))(
    'has nothing against the fake: %s',
    async (_, request) => {
      expect(await look(self, request)).toEqual([]);
    },
  );

  it.each([
    ['another run', run, (it: Json) => ({ ...it, Self: it.Self.replace(/[^/]+$/, nobody) }), /was asked/],
    [
      'another kind of thing',
      run,
      (it: Json) => ({ ...it, Self: it.Assignment.Self }),
      /getScriptAssignment .* was asked/,
    ],
    [
      'an address of nothing',
      run,
      (it: Json) => ({ ...it, Self: 'http://localhost/api/runs/1' }),
      /no documented operation/,
    ],
    [
      'an address outside of the API',
      run,
      (it: Json) => ({ ...it, Self: 'http://localhost/runs/1' }),
      /no documented/,
    ],
    [
      'the thing around it',
      run,
      (it: Json) => ({
        ...it,
        StepResults: it.StepResults.map((step: Json) => ({ ...step, Self: it.Self })),
      }),
      /StepResults\/\*\/Self .* printed with getStepResult/,
    ],
    [
      'another value of the list',
      project,
      (it: Json) => ({
        ...it,
        Priorities: it.Priorities.map((value: Json) => ({
          ...value,
          Self: value.Self.replace(/[^/]+$/, nobody),
        })),
      }),
      /Priorities/,
    ],
    ['another task', task, (it: Json) => ({ ...it, Self: it.Self.replace(/.{4}$/, '0000') }), /printed with/],
  ] as const)('catches a Self of %s', async (_, request, change, message) => {
    const found = await look(self, { ...request, sabotage: alter(request.operation, change) });
    expect(found).toMatchObject([{ severity: 'violation', message: expect.stringMatching(message) }]);
  });

  it('catches items that have the Self of another one, and says so once', async () => {
    const sabotage = alter('searchProjects', ({ Items }) => {
      const [first] = Items;
      for (const item of Items) item.Self = first.Self;
    });
    const found = await look(self, { operation: 'searchProjects', sabotage });
    expect(found).toMatchObject([{ severity: 'violation', where: '/body/Items/1/Self' }]);
  });

  it.each([
    [
      'another host and prefix',
      (text: string) => text.replace('http://localhost/', 'https://x.test/a/api/b/'),
    ],
    [
      'another letter case',
      (text: string) => text.replace('/api/', '/API/').toUpperCase().replace('HTTP:', 'http:'),
    ],
    ['a slash at its end', (text: string) => `${text}/`],
  ])('accepts addresses with %s', async (_, change) => {
    const sabotage = alter(['getScriptRun', 'getProject'], (json) => {
      for (const record of objects(json)) if (record.Self) record.Self = change(record.Self);
    });
    for (const request of [run, project]) expect(await look(self, { ...request, sabotage })).toEqual([]);
  });

  it('accepts picklist values without their project, as another page prints them', async () => {
    const sabotage = alter('getProject', ({ Priorities }) => {
      for (const value of Priorities) value.Self = value.Self.replace(/project\/[^/]+/, 'project');
    });
    const found = await look(self, { ...project, sabotage });
    expect(found).toMatchObject([
      { severity: 'information', discrepancies: ['Self of a value with and without the project'] },
    ]);
  });
});
