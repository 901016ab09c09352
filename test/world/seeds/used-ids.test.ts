import { describe, expect, it } from 'vitest';
import { createClock, createMock, documented, type Mock } from '../../../src/index.ts';

const json = { 'Content-Type': 'application/json' };
const make = (options = {}) =>
  createMock({ world: { clock: createClock({ at: '2015-06-01T12:00:00Z', rate: 0 }), ...options } });
const post = (mock: Mock, path: string, body: object) =>
  mock.fetch(path, { method: 'POST', headers: json, body: JSON.stringify(body) });
async function create(mock: Mock, Name: string): Promise<string> {
  const response = await post(mock, '/api/projects', { Name });
  expect(response.status).toBe(201);
  return ((await response.json()) as { Id: string }).Id;
}

describe('an identifier that is handed out', () => {
  it('is none of a seed of records that an earlier run has made', async () => {
    const earlier = make();
    const made = [await create(earlier, 'One'), await create(earlier, 'Two')];
    const { records } = earlier.export();
    const mock = make({ seed: JSON.parse(JSON.stringify(records)) });
    for (const Name of ['Three', 'Four', 'Five']) made.push(await create(mock, Name));
    expect(new Set(made).size).toBe(5);
  });

  it('is none of a record that was there before it was deleted', async () => {
    const earlier = make();
    const Id = await create(earlier, 'One');
    const mock = make({ seed: earlier.export().records });
    mock.store.removeTree('Project', Id);
    expect(await create(mock, 'Two')).not.toBe(Id);
  });

  it('is that of no task that is imported', async () => {
    const mock = make();
    const { ids } = mock.export();
    expect((await post(mock, '/api/backgroundtasks', { Type: 'Reindex', Parameters: {} })).status).toBe(202);
    const imported = make();
    imported.import({ ...mock.export(), ids });
    const response = await post(imported, '/api/backgroundtasks', { Type: 'Reindex', Parameters: {} });
    expect(response.status).toBe(202);
    expect(imported.tasks.list()).toHaveLength(2);
  });

  it('is not used up by a request that is refused', async () => {
    const mock = make();
    const [project] = documented.Project ?? [];
    const refused = await post(mock, '/api/projects', { Name: project?.Name });
    expect(refused.status).toBe(409);
    const late = await post(mock, '/api/scripts', { Name: 'New', PackageId: project?.Id });
    expect(late.status).toBeGreaterThanOrEqual(400);
    expect(await create(mock, 'One')).toBe(await create(make(), 'One'));
  });
});
