import { describe, expect, test } from 'vitest';
import type { EntityName, Schemas } from '../../../../src/contract/operations.ts';
import { projectOf } from '../../../../src/identity/projects.ts';
import type { WorldStore } from '../../../../src/world/world.ts';
import { connect } from '../../client.ts';
import { nowhere, packages, projects } from '../../known.ts';

type Task = Schemas['BackgroundTask'];
const address = `/api/project/${projects.test}`;

const recordsOf = ({ Task: _, ...records }: Record<string, readonly object[]>) => records;

test('starts a task, with its address in Location, and leaves the project alone', async () => {
  const client = connect();
  const { status, headers, body } = await client.remove<Task>(address);
  expect(status).toBe(202);
  expect(body).toMatchObject({
    Complete: false,
    TotalElements: 10,
    ProcessedElements: 5,
    Message: 'Reticulating Splines',
    Id: expect.stringMatching(/^deleteproject-[0-9a-f-]{36}$/),
    Self: `http://localhost/api/backgroundtask/${body.Id}`,
  });
  expect(headers.get('location')).toBe(body.Self);
  expect(recordsOf(client.mock.store.toJSON())).toEqual(recordsOf(connect().mock.store.toJSON()));
});

test('the project can be read and changed until the task ends', async () => {
  const client = connect();
  await client.remove(address);
  client.mock.clock.advance(999);
  expect((await client.put(address, { Name: 'Last wish' })).status).toBe(200);
  client.mock.clock.advance(1);
  await client.fails(() => client.get(address), 404, /^No project has the id/);
});

test('afterwards everything below it is gone, and nothing else', async () => {
  const client = connect();
  const { body: task } = await client.remove<Task>(address);
  client.mock.clock.advance(1000);
  expect((await client.get<Task>(task.Self)).body).toMatchObject({ Complete: true, Message: null });
  const { store } = connect().mock;
  const expected = Object.fromEntries(
    Object.entries<readonly object[]>(recordsOf(store.toJSON())).map(([name, records]) => [
      name,
      records.filter(
        (record) =>
          projectOf(store as WorldStore, { entity: name as EntityName, record: { ...record } }) !==
          projects.test,
      ),
    ]),
  );
  expect(recordsOf(client.mock.store.toJSON())).toEqual(expected);
});

test('packages far below the root go too', async () => {
  const client = connect();
  await client.remove(`/api/project/${projects.reporting}`);
  client.mock.clock.advance(1000);
  for (const id of Object.values(packages)) {
    const { status } = await client.get(`/api/executionpackage/${id}`);
    expect([id, status]).toEqual([id, id === packages.inventory || id === packages.release ? 200 : 404]);
  }
});

test('its name and its slug are free again', async () => {
  const client = connect();
  await client.remove(address);
  client.mock.clock.advance(1000);
  const { body } = await client.put(`/api/project/${projects.inventory}`, { Name: 'Test Project' });
  expect(body).toMatchObject({ Name: 'Test Project', Slug: 'test-project' });
});

describe('deleting twice', () => {
  test('starts a second task while the project is still there; both come to their end', async () => {
    const client = connect();
    const { body: first } = await client.remove<Task>(address);
    client.mock.clock.advance(500);
    const { status, body: second } = await client.remove<Task>(address);
    expect(status).toBe(202);
    expect(second.Id).not.toBe(first.Id);
    client.mock.clock.advance(10_000);
    expect((await client.get<Task>(first.Self)).body.Complete).toBe(true);
    expect((await client.get<Task>(second.Self)).body.Complete).toBe(true);
  });

  test('is 404 once the project is gone', async () => {
    const client = connect();
    await client.remove(address);
    client.mock.clock.advance(1000);
    await client.get('/api/projects');
    await client.fails(() => client.remove(address), 404, `No project has the id ${projects.test}.`);
  });
});

test('an unknown project is 404', async () => {
  const client = connect();
  await client.fails(() => client.remove(`/api/project/${nowhere}`), 404, /^No project has the id/);
});
