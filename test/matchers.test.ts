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

it('says that something is no response, whether a match is expected or not', async () => {
  const read = await createMock().fetch(project);
  await read.text();
  const wrong: [received: unknown, message: string][] = [
    [undefined, 'it is a Response, or { status, headers, body }, got nothing'],
    [null, 'it is a Response, or { status, headers, body }, got null'],
    [{}, 'it is a Response, or { status, headers, body }, got {}'],
    [createMock().fetch(project), 'it is a promise; write expect(await …).'],
    [read, 'its body was read already'],
  ];
  for (const [received, message] of wrong) {
    await expect(matchers.toMatchContract(received as never, 'getProject')).rejects.toThrow(message);
  }
  await expect(matchers.toMatchContract(new Response(), 'getProjct' as never)).rejects.toThrow(
    'no operation is called getProjct; did you mean getProject?',
  );
});

it('says of a body that it is no JSON', async () => {
  const broken = new Response('{"Id":', { headers: { 'Content-Type': 'application/json' } });
  await expect(expect(broken).toMatchContract('getProject')).rejects.toThrow(
    '/body is no JSON, got "{\\"Id\\":"',
  );
});
