import { expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { connect } from '../client.ts';

type Task = Schemas['BackgroundTask'];
const library = 'c651ed19-5375-475a-a539-9f6401467130';

const removal = (...ids: string[]) => ({
  Type: 'bulkaction',
  Parameters: { Action: 'Delete', Entities: ids.map((Id) => ({ Id, Type: 'Requirement' })) },
});

test('a bulk deletion refuses a requirement with children, as its own deletion does', async () => {
  const client = connect();
  const { mock, post, get, fails } = client;
  const parent = mock.create.requirement({ PackageId: library });
  const child = mock.create.requirement({ ParentId: parent.Id, PackageId: library });
  await fails(
    () => post('/api/backgroundtasks', removal(parent.Id)),
    500,
    `The requirement ${parent.Id} has children.`,
  );
  // One that gets a child meanwhile stays, too.
  const { body: started } = await post<Task>('/api/backgroundtasks', removal(child.Id));
  mock.create.requirement({ ParentId: child.Id, PackageId: library });
  mock.clock.advance(10_000);
  const { body: ended } = await get<Task>(started.Self ?? '');
  expect(ended.Error).toBe(`The requirement ${child.Id} has children.`);
});

test('children that are named, too, go with their parent', async () => {
  const { mock, post } = connect();
  const parent = mock.create.requirement({ PackageId: library });
  const child = mock.create.requirement({ ParentId: parent.Id, PackageId: library });
  expect((await post('/api/backgroundtasks', removal(parent.Id, child.Id))).status).toBe(202);
  mock.clock.advance(10_000);
  mock.tasks.list();
  expect([parent, child].some(({ Id }) => mock.store.Requirement.has(Id))).toBe(false);
});

test.each([1, 3])('progress counts the entities: %i', async (count) => {
  const { mock, post, get } = connect();
  const all = Array.from({ length: count }, () => mock.create.requirement({ PackageId: library }));
  const { body } = await post<Task>('/api/backgroundtasks', removal(...all.map(({ Id }) => Id)));
  expect(body.TotalElements).toBe(count);
  mock.clock.advance(10_000);
  const ended = (await get<Task>(body.Self ?? '')).body;
  expect(ended).toMatchObject({ Complete: true, TotalElements: count, ProcessedElements: count });
});
