import { expect, it } from 'vitest';
import { createMock } from '../src/index.ts';
import { matchers } from '../src/matchers.ts';

expect.extend(matchers);

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

it('accepts a response as the document describes it, and leaves it readable', async () => {
  const response = await createMock().fetch(project);
  await expect(response).toMatchContract('getProject');
  expect(await response.json()).toMatchObject({ Name: 'Test Project' });
});

it('accepts a documented error response', async () => {
  const response = await createMock().fetch('/api/project/00000000-0000-4000-8000-000000000000');
  await expect(response).toMatchContract('getProject');
});

it('names what is wrong with a response, and where the document says so', async () => {
  const response = await createMock().fetch(project);
  const body = { ...((await response.json()) as object), Name: 5 };
  const { status, headers } = response;
  const judged = expect(expect({ status, headers, body }).toMatchContract('getProject'));
  await judged.rejects.toThrow(/\/body\/Name must be string.*\(#\/components\/schemas\/Project/);
});

it('does not take an error page for a response', async () => {
  const page = new Response('<html>', { status: 200, headers: { 'Content-Type': 'text/html' } });
  await expect(page).not.toMatchContract('getProject');
});
