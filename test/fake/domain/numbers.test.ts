import { describe, expect, test } from 'vitest';
import { createMock } from '../../../src/index.ts';
import { type Client, connect } from '../client.ts';
import { packages, projects } from '../known.ts';

const library = 'c651ed19-5375-475a-a539-9f6401467130';
interface Made {
  readonly Id: string;
  readonly Number?: number;
  readonly IncidentNumber?: number;
}

const kinds = [
  { kind: 'script', sent: { Name: 'A', PackageId: library } },
  { kind: 'requirement', sent: { Name: 'A', PackageId: library } },
  { kind: 'agilerun', sent: { Name: 'A', PackageId: packages.release } },
  { kind: 'incident', sent: { Summary: 'A', ProjectId: projects.test } },
];

describe.each(kinds)('the number of a new $kind', ({ kind, sent }) => {
  const create = async (client: Client, more = {}) =>
    (await client.post<Made>(`/api/${kind}s`, { ...sent, ...more })).body;
  const numberOf = async (client: Client, more = {}) => {
    const made = await create(client, more);
    return made.Number ?? made.IncidentNumber ?? 0;
  };

  test('was never given before, also if its record is gone', async () => {
    const client = connect();
    const made = await create(client);
    const first = made.Number ?? made.IncidentNumber ?? 0;
    await client.remove(`/api/${kind}/${made.Id}`);
    expect(await numberOf(client)).toBe(first + 1);
  });

  test('is new in a world that was exported after a deletion, too', async () => {
    const client = connect();
    const made = await create(client);
    await client.remove(`/api/${kind}/${made.Id}`);
    const there = createMock();
    there.import(client.mock.export());
    const response = await there.fetch(`/api/${kind}s`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
    });
    const { Number: number, IncidentNumber = number } = (await response.json()) as Made;
    expect(IncidentNumber).toBe((made.Number ?? made.IncidentNumber ?? 0) + 1);
  });

  test('that is sent is refused where another one of the project has it, and taken where none has', async () => {
    const client = connect();
    const taken = await numberOf(client);
    const message = `The number ${taken} is taken in the project ${projects.test}.`;
    await client.fails(() => client.post(`/api/${kind}s`, { ...sent, Number: taken }), 403, message);
    const other = await create(client, { Number: 500 });
    const path = `/api/${kind}/${other.Id}`;
    await client.fails(() => client.put(path, { Number: taken }), 403, message);
    expect((await client.put(path, { Number: 500 })).status).toBe(200);
    expect((await client.put(path, { Number: 400 })).status).toBe(200);
    expect(await numberOf(client)).toBe(501);
  });
});

test('what has moved to another project leaves no number behind', async () => {
  const client = connect();
  const { body: made } = await client.post<Made>('/api/scripts', kinds[0]?.sent);
  await client.put(`/api/script/${made.Id}`, { PackageId: 'd009c056-6025-4a5e-a3b9-fc0fa8cf1f2e' });
  const { body: next } = await client.post<Made>('/api/scripts', kinds[0]?.sent);
  expect(next.Number).toBe((made.Number ?? 0) + 1);
});

test('two records that came with one number stay as they are', async () => {
  const { mock, put } = connect();
  const [first, second] = [1, 2].map(() => mock.create.script({ PackageId: library }));
  mock.store.Script.update(second?.Id ?? '', { Number: first?.Number ?? 0 });
  expect((await put(`/api/script/${second?.Id}`, { Number: first?.Number, Name: 'B' })).status).toBe(200);
});
