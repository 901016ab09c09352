import { expect, test } from 'vitest';
import { connect } from '../../client.ts';

interface Found {
  readonly Items: readonly Readonly<Record<string, unknown>>[];
}

const get = async (tql: string) =>
  (await connect().get<Found>(`/api/search?tql=${encodeURIComponent(tql)}&$top=500`)).body;

test('Text finds everything by the name that it is called by, an assignment by that of its test, too', async () => {
  const { Items } = await get('Name IS NOT EMPTY');
  const named = Items.filter(({ Name }) => typeof Name === 'string' && /^[A-Za-z]+ /.test(Name));
  expect(new Set(named.map(({ EntityType }) => EntityType)).size).toBeGreaterThan(5);
  for (const { Id, Name } of named) {
    const found = await get(`Text ~ "${String(Name).split(' ')[0]}"`);
    expect(
      found.Items.map((it) => it.Id),
      String(Name),
    ).toContain(Id);
  }
});

test('Text finds what is written in the steps of a script, of its runs and of agile runs', async () => {
  const client = connect();
  const { store } = client.mock;
  const find = async (text: string) => {
    const tql = encodeURIComponent(`Text ~ ${text}`);
    return (await client.get<Found>(`/api/search?tql=${tql}`)).body.Items.map(({ Id }) => Id);
  };
  const script = store.Script.find(({ Steps }) => Steps.length > 1);
  const Steps = script?.Steps.map((step) => ({ ...step, ExpectedResult: 'A zebra' }));
  await client.put(`/api/script/${script?.Id}`, { Steps });
  expect(await find('zebra')).toEqual([script?.Id]);
  expect(await find(`"'zebra a'"`), 'no phrase reaches from one step into the next').toEqual([]);

  const result = store.StepResult.find(() => true);
  store.StepResult.update(result?.Id ?? '', { ActualResult: 'An okapi' });
  expect(await find('okapi')).toEqual([result?.RunId]);

  const step = store.AgileRunStep.find(() => true);
  store.AgileRunStep.update(step?.Id ?? '', { Notes: 'A gnu' });
  expect(await find('gnu')).toEqual([step?.AgileRunId]);
});
