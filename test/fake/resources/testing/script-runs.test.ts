import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect, start } from '../../client.ts';
import { assignments, nowhere, runs, scripts, steps, users } from '../../known.ts';

type Run = Schemas['ScriptRun'];
type Runs = Schemas['ScriptRuns'];
type Assignment = Schemas['ScriptAssignment'];
const ofTwoSteps = `/api/scriptassignment/${assignments.twoSteps}/runs`;
const ofSearch = `/api/scriptassignment/${assignments.search}/runs`;
const ids = ({ Items }: Runs) => Items.map(({ Id }) => Id);

describe('listing the runs of an assignment', () => {
  test('gives the newest first, and counts nothing unasked', async () => {
    const { status, body } = await connect().get<Runs>(ofTwoSteps);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['Items']);
    expect(ids(body)).toEqual([runs.open, runs.failed]);
    expect(body.Items[0]).toEqual((await connect().get(`/api/scriptrun/${runs.open}`)).body);
    expect((await connect().get<Runs>(ofSearch)).body.Items).toEqual([]);
  });

  test('puts a run that was just made first, even among those of the same second', async () => {
    const client = connect({ world: { states: ['the current run is complete'] } });
    const made: string[] = [];
    for (let count = 0; count < 3; count++) {
      const { body } = await client.post<Run>(ofTwoSteps);
      await client.put(`/api/scriptrun/${body.Id}`, {
        AttemptToComplete: true,
        StepResults: client.mock.store.StepResult.where('RunId', body.Id).map(({ Id }) => ({
          Id,
          Outcome: 'Passed',
        })),
      });
      made.unshift(body.Id);
    }
    expect(ids((await client.get<Runs>(ofTwoSteps)).body)).toEqual([...made, runs.failed]);
  });

  test.each([
    ['$filter=year(CreatedAt) eq 2011', []],
    ['$filter=year(CreatedAt) eq 2012', [runs.open, runs.failed]],
    ["$filter=CreatedAt ge datetime'2012-02-01T00:00:00'", [runs.open]],
    ['$filter=CreatedAt lt 2012-01-02', [runs.failed]],
    ["$filter=Status eq 'Failed' or startswith(Status,'In')", [runs.open, runs.failed]],
    ["$filter=not (Status eq 'Failed')", [runs.open]],
    [`$filter=Id eq guid'${runs.failed}'`, [runs.failed]],
    [`$filter=RunById eq ${users.joeb.toUpperCase()} and ScriptVersion eq 1`, [runs.open, runs.failed]],
    ['$filter=ActualDuration eq null', [runs.open]],
    ['$filter=Completed eq true', []],
    ['$orderby=CreatedAt', [runs.failed, runs.open]],
    ['$orderby=Status,CreatedAt desc', [runs.failed, runs.open]],
    ['$orderby=ScriptVersion desc,CreatedAt desc', [runs.open, runs.failed]],
    ['$top=1', [runs.open]],
    ['$take=1', [runs.open]],
    ['$skip=1', [runs.failed]],
    ['$skip=1&$top=1&$orderby=CreatedAt', [runs.open]],
  ])('%s', async (query, expected) => {
    const { status, body } = await connect().get<Runs>(`${ofTwoSteps}?${query}`);
    expect(status).toBe(200);
    expect(ids(body)).toEqual(expected);
  });

  test('$inlinecount=allpages counts what matches', async () => {
    const { body } = await connect().get<Runs>(`${ofTwoSteps}?$inlinecount=allpages&$top=1&$skip=1`);
    expect(Object.keys(body)).toEqual(['Skip', 'Top', 'Total', 'Items']);
    expect(body).toMatchObject({ Skip: 1, Top: 1, Total: 2 });
  });

  test('$expand works on each', async () => {
    const { body } = await connect().get<Runs>(`${ofTwoSteps}?$expand=StepResults`);
    expect(body.Items.map(({ Expands }) => Expands)).toEqual([['Assignment'], ['Assignment']]);
    expect(body.Items[0]?.StepResults?.map(({ Id }) => Id)).toEqual([steps.first, steps.second]);
  });

  test.each([
    ['$filter=year(Status) eq 2011', /^Failed to read \$filter: .* at position/],
    ["$filter=CreatedAt eq 'yesterday'", /^Failed to read \$filter: .* at position/],
    ["$filter=Id eq 'nonsense'", /^Failed to read \$filter: .* at position/],
    ['$expand=Nonsense', /known: Assignment, StepResults, FieldValues, Widgets\.$/],
    ['tql=x&$tql=x', /\$tql is not an option of searchScriptRunsForScriptAssignment; known: \$filter/],
  ])('?%s is refused', async (query, message) => {
    const client = connect();
    await client.fails(() => client.get(`${ofTwoSteps}?${query}`), 400, message);
  });

  test('is 404 for an unknown assignment', async () => {
    const client = connect();
    const address = `/api/scriptassignment/${nowhere}/runs`;
    await client.fails(() => client.get(address), 404, `No script assignment has the id ${nowhere}.`);
  });
});

describe('asking for a run', () => {
  test('makes one where none is in progress: 201, with its address, by the caller, at the time of the clock', async () => {
    const client = connect({ world: { ids: ['11111111-2222-4333-8444-555555555555'] } });
    const { status, headers, body } = await client.post<Run>(ofSearch);
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(body.Self);
    expect(body).toEqual({
      Id: '11111111-2222-4333-8444-555555555555',
      ScriptId: scripts.search,
      ScriptVersion: 1,
      AssignmentId: assignments.search,
      CreatedAt: start,
      LastUpdatedAt: start,
      CreatedById: users.joeb,
      CreatedBy: 'joeb',
      RunById: users.joeb,
      RunBy: 'joeb',
      LastUpdatedById: users.joeb,
      LastUpdatedBy: 'joeb',
      Status: 'In Progress',
      Expands: ['Assignment', 'StepResults'],
      Self: 'http://localhost/api/scriptrun/11111111-2222-4333-8444-555555555555',
    });
    expect((await client.get(body.Self)).body).toEqual(body);
  });

  test('gives back the one in progress: 200, with its address, and nothing is made or changed', async () => {
    const client = connect();
    const before = client.records();
    const { status, headers, body } = await client.post<Run>(ofTwoSteps, {
      TesterId: users.janedoe,
      FieldValues: { Note: 'x' },
    });
    expect(status).toBe(200);
    expect(headers.get('location')).toBe(`http://localhost/api/scriptrun/${runs.open}`);
    expect(body).toEqual((await client.get(`/api/scriptrun/${runs.open}`)).body);
    expect(client.records()).toEqual(before);
  });

  test('twice makes one', async () => {
    const client = connect();
    const first = await client.post<Run>(ofSearch);
    const second = await client.post<Run>(ofSearch);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
  });

  test('gives a new run a result for each step of the script, not yet run', async () => {
    const client = connect({ world: { states: ['the current run is complete'] } });
    const { body } = await client.post<Run>(ofTwoSteps);
    const { body: read } = await client.get<Run>(`${body.Self}?$expand=StepResults`);
    expect(read.StepResults).toMatchObject([
      { RunId: body.Id, Description: 'Do this', ExpectedResult: 'Expect that', Outcome: 'NotRun' },
      {
        RunId: body.Id,
        Description: 'And then Do this',
        ActualResult: null,
        HasIncidents: false,
        HasAttachments: false,
      },
    ]);
    for (const result of read.StepResults ?? []) expect((await client.get(result.Self)).body).toEqual(result);
  });

  test('prints the new run as the page does: Expands complete, steps of no run', async () => {
    const client = connect({ world: { states: ['the current run is complete'] } });
    const { status, body } = await client.post<Run>(`${ofTwoSteps}?$expand=StepResults,Assignment`);
    expect(status).toBe(201);
    expect(body.Expands).toEqual(['Assignment', 'StepResults']);
    expect(body.Assignment).toMatchObject({ Id: assignments.twoSteps, Status: 'In Progress' });
    expect(body.StepResults?.map(({ RunId }) => RunId)).toEqual(
      Array(2).fill('00000000-0000-0000-0000-000000000000'),
    );
    const again = await client.post<Run>(`${ofTwoSteps}?$expand=StepResults`);
    expect(again.body.Expands).toEqual(['Assignment']);
    expect(again.body.StepResults?.map(({ RunId }) => RunId)).toEqual([body.Id, body.Id]);
  });

  test('leaves Expands of a new run complete whatever is expanded', async () => {
    const { body } = await connect().post<Run>(`${ofSearch}?$expand=Assignment`);
    expect(body.Expands).toEqual(['Assignment', 'StepResults']);
    expect(body.Assignment).toMatchObject({ Id: assignments.search });
  });

  test('names another tester, in any letter case', async () => {
    const { body } = await connect().post<Run>(ofSearch, { TesterId: users.janedoe.toUpperCase() });
    expect(body).toMatchObject({ RunById: users.janedoe, RunBy: 'janedoe', CreatedBy: 'joeb' });
  });

  test('notes field values, and the version that the script has now', async () => {
    const client = connect();
    client.mock.store.Script.update(scripts.search, { VersionNumber: 5 });
    const sent = {
      TesterId: null,
      WidgetValues: { Note: 'w' },
      FieldValues: { Note: 'f', Deep: { a: [1, null] } },
    };
    const { body } = await client.post<Run>(`${ofSearch}?$expand=FieldValues`, sent);
    expect(body).toMatchObject({ ScriptVersion: 5, FieldValues: sent.FieldValues });
  });

  test.each([undefined, {}, { FieldValues: null, WidgetValues: null, TesterId: null }])(
    'takes %j for nothing special',
    async (sent) => {
      const { status, body } = await connect().post<Run>(`${ofSearch}?$expand=FieldValues`, sent);
      expect(status).toBe(201);
      expect(body.FieldValues).toEqual({});
    },
  );

  test('puts the assignment in progress', async () => {
    const client = connect();
    await client.post(ofSearch);
    const { body } = await client.get<Assignment>(`/api/scriptassignment/${assignments.search}`);
    expect(body.Status).toBe('In Progress');
  });

  test.each([
    [ofSearch, { TesterId: nowhere }, 403, `No user has the TesterId ${nowhere}.`],
    [ofTwoSteps, { TesterId: nowhere }, 403, `No user has the TesterId ${nowhere}.`],
    [ofSearch, { TesterId: 'joeb' }, 403, /\/TesterId must match format "uuid"/],
    [ofSearch, { FieldValues: [] }, 403, /\/FieldValues must be object or null/],
    [ofSearch, { WidgetValues: { 'a/b': 5 } }, 403, /\/WidgetValues\/a~1b must be string or null, got 5/],
    [ofSearch, [], 403, /it must be object, got \[\]/],
    [ofSearch, null, 403, /it must be object, got null/],
    [`/api/scriptassignment/${nowhere}/runs`, {}, 404, /^No script assignment has the id/],
  ])('%s with %j is refused', async (address, body, status, message) => {
    const client = connect();
    await client.fails(() => client.post(address, body), status, message);
  });
});

describe('reading a run', () => {
  const expand = async (names: string, id: string = runs.open) =>
    (await connect().get<Run>(`/api/scriptrun/${id}?$expand=${names}`)).body;

  test('prints no duration and no Completed of a run that has none', async () => {
    const { body } = await connect().get<Run>(`/api/scriptrun/${runs.open.toUpperCase()}`);
    expect(body.Id).toBe(runs.open);
    expect(body).not.toHaveProperty('ActualDuration');
    expect(body).not.toHaveProperty('Completed');
    expect(body).not.toHaveProperty('FieldValues');
    expect(body).not.toHaveProperty('Links');
  });

  test('expands the two that Expands lists and the two that it does not', async () => {
    const body = await expand('Widgets,stepresult,FieldValues,assignment');
    expect(body.Expands).toEqual([]);
    expect(body.Assignment).toMatchObject({ Id: assignments.twoSteps });
    expect(body.StepResults).toHaveLength(2);
    expect(body.FieldValues).toEqual({});
    expect(body.Widgets?.map(({ Name }) => Name)).toEqual(['Note']);
    const keys = Object.keys(body);
    expect(keys.slice(keys.indexOf('Expands') + 1)).toEqual([
      ...['Assignment', 'StepResults', 'FieldValues', 'Widgets', 'Self'],
    ]);
  });

  test('is 404 for an unknown id', async () => {
    const client = connect();
    await client.fails(() => client.get(`/api/scriptrun/${nowhere}`), 404, /^No script run has the id/);
  });
});
