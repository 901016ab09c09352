import { describe, expect, it } from 'vitest';
import { createClock, createMock, type Mock } from '../../src/index.ts';
import { checked, checkedMock } from './mock.ts';

const json = { 'Content-Type': 'application/json' };
const streaming = {
  method: 'POST',
  body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
  headers: json,
};

describe('a checked mock', () => {
  it.each([
    {
      lie: 'a status',
      response: () => new Response(null, { status: 204 }),
      told: '/status must be 200 or 400',
    },
    {
      lie: 'a property',
      response: () => Response.json({ Items: [], Colour: 1 }),
      told: '/body/Colour is not a property',
    },
    {
      lie: 'a type',
      response: () => Response.json({ Items: [], Total: '3' }),
      told: '/body/Total must be integer, got "3"',
    },
    {
      lie: 'a page',
      response: () => new Response('<html>', { headers: json }),
      told: '/body must be object',
    },
    {
      lie: 'a Content-Type',
      response: () => new Response('{"Items":[]}'),
      told: '/headers/Content-Type must be',
    },
  ])('does not let through $lie that is not documented', async ({ response, told }) => {
    const mock = faultyFetch(async () => response());
    await expect(mock.fetch('/api/projects')).rejects.toThrow(told);
    await expect(mock.fetch('/api/projects')).rejects.toThrow(
      'GET http://localhost/api/projects (searchProjects)',
    );
  });

  it.each([
    {
      url: '/api/nothing',
      response: () => Response.json({ Message: 'No.' }, { status: 404 }),
      told: undefined,
    },
    {
      url: '/api/nothing',
      response: () => Response.json({}, { status: 404 }),
      told: '/body/Message is missing',
    },
    {
      url: '/api/nothing',
      response: () => Response.json({ Message: 'No.' }),
      told: 'the document has no operation',
    },
    {
      url: '/api/backgroundtasks',
      response: () => Response.json({ Message: 'No.' }, { status: 404 }),
      told: 'must be 405',
    },
    {
      url: '/api/backgroundtasks',
      response: () => Response.json({ Message: 'No.' }, { status: 405 }),
      told: '/headers/Allow',
    },
  ])(
    'lets outside of the operations only error responses through: $url, $told',
    async ({ url, response, told }) => {
      const answer = faultyFetch(async () => response()).fetch(url);
      if (told) await expect(answer).rejects.toThrow(told);
      else expect((await answer).status).toBe(404);
    },
  );

  it('hands a stream on as it comes', async () => {
    const clock = createClock({ rate: 0 });
    const response = await checkedMock({ world: { clock } }).fetch('/api/backgroundtasks', streaming);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    expect(first).toMatch(/^\[\{.*"Complete":false/);
    await reader.cancel();
    expect(clock.waiting).toBe(0);
  });

  it('judges a stream at its end', async () => {
    const headers = { ...json, Location: 'http://localhost/api/backgroundtask/1' };
    const mock = faultyFetch(async () => new Response('[{"Complete":1}]', { status: 202, headers }));
    const response = await mock.fetch('/api/backgroundtasks', streaming);
    await expect(response.text()).rejects.toThrow('/body/0/Complete must be boolean');
  });

  it('leaves the response as it is', async () => {
    const plain = await createMock().fetch('/api/projects?$top=1');
    const judged = await checkedMock({ server: { basePath: '/et' } }).fetch('/api/projects?$top=1');
    expect(Object.fromEntries(judged.headers)).toEqual(Object.fromEntries(plain.headers));
    expect(await judged.text()).toBe(
      (await plain.text()).replaceAll('http://localhost/', 'http://localhost/et/'),
    );
  });

  it('does not hide a fault of the mock itself behind a 500', async () => {
    const mock = checkedMock({ world: { seed: { User: [] } } });
    const request = { ...streaming, body: '{"Type":"Reindex","Parameters":{}}' };
    mock.store.transaction = () => {
      throw new Error('broken');
    };
    await expect(mock.fetch('/api/backgroundtasks', request)).rejects.toThrow('a fault of its own');
  });
});

function faultyFetch(fetch: Mock['fetch']): Mock {
  return checked({ ...createMock(), fetch });
}
