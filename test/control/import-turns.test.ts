import { describe, expect, it } from 'vitest';
import { createClock, createMock, type Mock } from '../../src/index.ts';
import { command } from './control.ts';

const idOf = (number: number) => `eb06e5d8-f774-4b0f-a95c-${String(number).padStart(12, '0')}`;

/** An export with many users, as JSON. */
function manyUsers(name: string, count = 20_000) {
  const world = JSON.parse(JSON.stringify(createMock().export()));
  const [user] = world.records.User;
  for (let number = 0; number < count; number++)
    world.records.User.push({ ...user, Id: idOf(number), UserName: `${name}${number}` });
  return world;
}

const put = (mock: Mock, body: string, signal?: AbortSignal) =>
  mock.fetch('/_mock/state', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body,
    ...(signal && { signal }),
  });

async function countUsers(mock: Mock): Promise<number> {
  const response = await mock.fetch('/api/users?$inlinecount=allpages&$top=0');
  return ((await response.json()) as { Total: number }).Total;
}

describe('an import over HTTP', () => {
  it('lets others be answered meanwhile, who see all of it or nothing', async () => {
    const mock = createMock();
    const before = await countUsers(mock);
    let isDone = false;
    const done = put(mock, JSON.stringify(manyUsers('u'))).then((response) => {
      isDone = true;
      return response;
    });
    const seen: number[] = [];
    while (!isDone) {
      seen.push(await countUsers(mock));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await done).status).toBe(204);
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen).size).toBeLessThanOrEqual(2);
    expect(seen.every((count) => count === before || count === before + 20_000)).toBe(true);
    expect(await countUsers(mock)).toBe(before + 20_000);
  });

  it('changes nothing where it fails, wherever that is', async () => {
    const mock = createMock({ world: { clock: createClock({ rate: 0 }) } });
    await mock.fetch('/api/projects', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"Name":"Mine"}',
    });
    const before = JSON.stringify(mock.export());
    const wrong = manyUsers('u', 3000);
    wrong.records.User[2999].Enabled = 'yes';
    expect((await command(mock, 'importWorld', { body: wrong })).status).toBe(400);
    const twice = manyUsers('u', 3000);
    twice.records.User[2999].Id = twice.records.User[7].Id;
    expect((await command(mock, 'importWorld', { body: twice })).body).toMatchObject({
      Message: expect.stringContaining('there is such a record'),
    });
    expect((await put(mock, `${JSON.stringify(manyUsers('u', 3000)).slice(0, -1)},`)).status).toBe(400);
    expect(JSON.stringify(mock.export()) === before).toBe(true);
  });

  it('waits for one that came before, and replaces what was written meanwhile', async () => {
    const mock = createMock();
    const [first, second] = ['a', 'b'].map((name) => put(mock, JSON.stringify(manyUsers(name, 5000))));
    const made = await mock.fetch('/api/projects', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"Name":"Meanwhile"}',
    });
    expect(made.status).toBe(201);
    expect([(await first)?.status, mock.store.User.get(idOf(0))?.UserName]).toEqual([204, 'a0']);
    expect([(await second)?.status, mock.store.User.get(idOf(0))?.UserName]).toEqual([204, 'b0']);
    expect(mock.store.Project.whereText('Name', 'meanwhile')).toEqual([]);
  });

  it('ends with 404 when its world is deleted, and with nothing when its client goes away', async () => {
    const mock = createMock();
    const before = mock.worlds.memory.worlds;
    const other = mock.worlds.get('other');
    const late = put(other, JSON.stringify(manyUsers('u', 5000)));
    await new Promise((resolve) => setImmediate(resolve));
    mock.worlds.delete('other');
    expect((await late).status).toBe(404);
    expect(mock.worlds.memory.worlds).toBe(before);

    const leaving = new AbortController();
    const left = put(mock, JSON.stringify(manyUsers('u', 5000)), leaving.signal);
    await new Promise((resolve) => setImmediate(resolve));
    leaving.abort();
    await expect(left).rejects.toThrow();
    expect((await put(mock, JSON.stringify(manyUsers('v', 10)))).status).toBe(204);
    expect(mock.store.User.get(idOf(0))?.UserName).toBe('v0');
  });
});

describe('an export over HTTP', () => {
  it('is the world as it was when it was asked for, in pieces where it is large', async () => {
    const mock = createMock();
    mock.import(manyUsers('u', 5000));
    const expected = JSON.stringify(mock.export());
    const response = await mock.fetch('/_mock/state');
    mock.store.User.update(idOf(0), { UserName: 'Changed' });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('content-length')).toBeNull();
    const { clock: _, ...said } = JSON.parse(await response.text());
    const { clock: __, ...wanted } = JSON.parse(expected);
    expect(said).toEqual(wanted);
  });
});
