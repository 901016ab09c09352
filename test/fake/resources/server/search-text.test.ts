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
