import { describe, expect, test } from 'vitest';
import { connect, start } from '../../client.ts';
import { assignments, packages, projects } from '../../known.ts';

interface Row {
  readonly Id: string;
  readonly EntityType: string;
  readonly LastUpdatedAt: string | null;
}
interface Found {
  readonly Items: readonly Row[];
}

const grid = (tql: string) => `/api/search?$top=1000&format=grid&tql=${encodeURIComponent(tql)}`;

describe('a search as a table', () => {
  test('says of everything when it was last changed', async () => {
    const { body } = await connect().get<Found>(grid('ORDER BY LastUpdatedAt DESC'));
    expect(body.Items.filter(({ LastUpdatedAt }) => Number.isNaN(Date.parse(LastUpdatedAt ?? '')))).toEqual(
      [],
    );
    expect(new Set(body.Items.map(({ EntityType }) => EntityType)).size).toBeGreaterThan(10);
    const times = body.Items.map(({ LastUpdatedAt }) => LastUpdatedAt);
    expect(times).toEqual(times.toSorted().reverse());
  });

  test('has what failed last first, as the dashboard of the vendor asks', async () => {
    const { mock, get, put } = connect();
    const ask = `/api/search?$top=5&format=grid&tql=Status = Failed AND Project = "Test Project" ORDER BY LastUpdatedAt DESC`;
    const { body } = await get<Found>(ask);
    const last = body.Items.at(-1);
    expect(last?.LastUpdatedAt).not.toBeNull();
    const id = body.Items.find(({ EntityType }) => EntityType === 'automatedtestassignment')?.Id ?? '';
    mock.clock.advance(1000);
    await put(`/api/automatedtestassignment/${id}`, { OrderNumber: 7 });
    const [first] = (await get<Found>(ask)).body.Items;
    expect(first).toMatchObject({ Id: id, LastUpdatedAt: '2015-06-01T12:00:01Z' });
  });
});

test.each([
  ['scriptassignments', { ScriptId: '59780535-3cc6-431f-b8f6-5d4dc378bf5b', PackageId: packages.release }],
  ['agileruns', { Name: 'A', PackageId: packages.release }],
  ['executionpackages', { Name: 'A', ProjectId: projects.test }],
  ['scriptpackages', { Name: 'A', ProjectId: projects.test }],
  ['requirementpackages', { Name: 'A', ProjectId: projects.test }],
])('%s know LastUpdatedAt in a query: what was made now is the last', async (path, made) => {
  const { get, post } = connect();
  const { Id } = (await post<Row>(`/api/${path}`, made)).body;
  const query = `/api/${path}?tql=LastUpdatedAt >= "${start}" ORDER BY LastUpdatedAt DESC`;
  expect((await get<Found>(query)).body.Items.map((it) => it.Id)).toEqual([Id]);
});

test('automated runs are in the order of their imports', async () => {
  const { body } = await connect().get<{ Items: { ImportedAt: string }[] }>(
    '/api/automatedtestruns?tql=LastUpdatedAt > "2000-01-01" ORDER BY LastUpdatedAt DESC',
  );
  const times = body.Items.map(({ ImportedAt }) => ImportedAt);
  expect(times.length).toBeGreaterThan(1);
  expect(times).toEqual(times.toSorted().reverse());
});

test('an assignment has changed when it was run', async () => {
  const { mock, get, post } = connect();
  mock.clock.advance(5000);
  await post(`/api/scriptassignment/${assignments.search}/runs`, {});
  const { body } = await get<Found>(grid(`EntityType = ScriptAssignment ORDER BY LastUpdatedAt DESC`));
  expect(body.Items[0]).toMatchObject({ Id: assignments.search, LastUpdatedAt: '2015-06-01T12:00:05Z' });
});
