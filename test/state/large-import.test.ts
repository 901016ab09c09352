import { expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';
import { openState } from '../../src/state.ts';
import { folder } from './folder.ts';

it('a large import is there again, whichever of its parts are written at a time', async () => {
  const place = await folder();
  const state = await openState(place);
  const mock = createMock({ state });
  const world = JSON.parse(JSON.stringify(mock.export()));
  const [user] = world.records.User;
  for (let number = 0; number < 15_000; number++) {
    const Id = `eb06e5d8-f774-4b0f-a95c-${String(number).padStart(12, '0')}`;
    world.records.User.push({ ...user, Id, UserName: `user ü${number}` });
  }
  const response = await mock.fetch('/_mock/state', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(world),
  });
  expect(response.status).toBe(204);
  mock.store.User.update(user.Id, { UserName: 'changed' });
  await state.close();

  const again = await openState(place);
  const { User } = createMock({ state: again }).store;
  expect(User.size).toBe(world.records.User.length);
  expect(User.get(user.Id)?.UserName).toBe('changed');
  expect([...User].at(-1)).toEqual(world.records.User.at(-1));
  await again.close();
});
