import { describe, expect } from 'vitest';
import { test } from '../src/vitest.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const executionPackage = '4bb709c2-e0e7-4af3-9f60-a045016a9610';

/** `npm run test:concurrent` asks for twenty. */
const rounds = Number(process.env.ET_ROUNDS ?? 1);
/** All begin at once, so each takes as long as all of them; in milliseconds. */
const timeout = 60_000;
const owners = Array.from({ length: 200 }, (_, index) => `Owner ${index}`);

async function send(method: string, address: string, body?: object) {
  const json = { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(address, { method, ...(body ? json : {}) });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

describe.each(Array.from({ length: rounds }, (_, index) => index + 1))('in round %i', () => {
  test.override({ rate: 0 });

  test.concurrent.for(owners)(
    '%s, next to all others, has its world to itself',
    { timeout },
    async (Name, { et }) => {
      const api = `${et.baseUrl}/api`;
      expect(await send('PUT', `${api}/project/${project}`, { Id: project, Name })).toMatchObject({
        status: 200,
      });
      const started = await send('POST', `${api}/backgroundtasks`, {
        Type: 'Reindex',
        Parameters: { Optimize: true, ProjectId: project },
      });
      expect(started).toMatchObject({ status: 202, body: { Complete: false } });
      expect(await send('DELETE', `${api}/executionpackage/${executionPackage}?deleteChildren=true`)).toEqual(
        {
          status: 200,
        },
      );
      et.clock.advance(60_000);
      expect(await send('GET', started.body.Self)).toMatchObject({ status: 200, body: { Complete: true } });
      expect(await send('GET', `${api}/project/${project}`)).toMatchObject({ body: { Name } });
      expect(await send('GET', `${api}/executionpackage/${executionPackage}`)).toMatchObject({ status: 404 });
      et.reset();
      expect(await send('GET', `${api}/project/${project}`)).toMatchObject({
        body: { Name: 'Test Project' },
      });
      expect(await send('GET', `${api}/executionpackage/${executionPackage}`)).toMatchObject({ status: 200 });
    },
  );

  test('and then nothing of it is left on the server', ({ et }) => {
    expect([...et.worlds].map(({ name }) => name)).toEqual(['default', et.name]);
  });
});
