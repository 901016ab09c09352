import { describe, expect, test } from 'vitest';
import { greeting } from '../../../src/verify/engine/greet.ts';
import { NoResponse, NoVerdict } from '../../../src/verify/http/failures.ts';
import type { LivenessOptions } from '../../../src/verify/http/liveness.ts';
import { watched } from './watched.ts';

/* A session may end, and a login page may come in between: what was asked meanwhile is asked again, where that is safe. */

const answered = () => Response.json({ Items: [] });
const refused = () => new Response('', { status: 401 });
const page = () => new Response('<p>Log in</p>', { headers: { 'Content-Type': 'text/html' } });

/** A client of a server that answers each request in its turn, and everything after that well. */
function clientOf(answers: readonly (() => Response)[], liveness?: LivenessOptions) {
  const turns = [...answers];
  return watched({ liveness, fetch: async () => (turns.shift() ?? answered)() });
}
const losses: string[] = [];
const watchful: LivenessOptions = { greeting, onLost: (message) => void losses.push(message) };

describe('a server that has accepted the credentials before', () => {
  test('may refuse them once: the request is made again in another session', async () => {
    const { client, requests, exchanges } = clientOf([answered, refused]);
    await client.send('searchProjects');
    expect((await client.send('createProject', { body: { Name: 'A' } })).response.status).toBe(200);
    expect(requests.map(({ init }) => init?.method)).toEqual(['GET', 'POST', 'POST']);
    expect(exchanges.map(({ response }) => response.status)).toEqual([200, 200]);
  });

  test('and refuses them twice gives no response', async () => {
    const { client, requests, exchanges } = clientOf([answered, refused, refused]);
    await client.send('searchProjects');
    const again = client.send('searchProjects');
    await expect(again).rejects.toThrow(NoResponse);
    await expect(again).rejects.toThrow('the server refuses the credentials (401)');
    expect([requests.length, exchanges.length]).toEqual([3, 1]);
  });
});

test('a server that has never accepted the credentials is asked once', async () => {
  const { client, requests } = clientOf([refused, refused]);
  const first = client.send('searchProjects');
  await expect(first).rejects.toThrow(NoVerdict);
  await expect(first).rejects.toThrow(
    /^Failed to verify http:\/\/et\.example\.org: the server requires credentials \(401\)/,
  );
  expect(requests).toHaveLength(1);
});

describe('a login page of a server that answers when it is greeted', () => {
  test('is not taken for what was read: it is read again', async () => {
    const { client, requests } = clientOf([answered, page], watchful);
    await client.send('searchProjects');
    expect((await client.send('searchUsers')).response.body).toEqual({ Items: [] });
    // The page, the greeting, and the users.
    expect(requests).toHaveLength(4);
  });

  test('is the response to what was sent, which is not sent twice', async () => {
    const { client, requests } = clientOf([answered, page], watchful);
    await client.send('searchProjects');
    const { response } = await client.send('createProject', { body: { Name: 'A' } });
    expect(response.text).toBe('<p>Log in</p>');
    expect(requests.map(({ init }) => init?.method)).toEqual(['GET', 'POST', 'GET']);
  });

  test('that comes again and again is the response to what was read', async () => {
    const { client, requests } = clientOf([answered, page, answered, page, page], watchful);
    await client.send('searchProjects');
    for (const count of [4, 5]) {
      expect((await client.send('searchUsers')).response.text).toBe('<p>Log in</p>');
      expect(requests).toHaveLength(count);
    }
  });

  test('is the response where nobody asks whether the server is there', async () => {
    const { client, requests } = clientOf([answered, page]);
    await client.send('searchProjects');
    expect((await client.send('searchUsers')).response.text).toBe('<p>Log in</p>');
    expect(requests).toHaveLength(2);
  });
});

test('a server whose greeting breaks off, too, is lost', async () => {
  const broken = () => {
    throw new TypeError('fetch failed', { cause: { code: 'strange' } });
  };
  losses.length = 0;
  const { client } = watched({
    liveness: watchful,
    wait: async () => undefined,
    fetch: async (input) => (String(input).includes('/users') ? page : isBegun ? broken : answered)(),
  });
  let isBegun = false;
  await client.send('searchProjects');
  isBegun = true;
  await expect(client.send('searchUsers')).rejects.toThrow(NoVerdict);
  expect(losses).toEqual(['the server answers with an HTML page such as a login page since request 2']);
});

test('a request that is made again to pass a test of cookies, and fails, says so as any other', async () => {
  const Location = 'http://et.example.org/api/projects';
  const toItself = () => new Response(null, { status: 302, headers: { Location, 'Set-Cookie': 'test=1' } });
  const broken = () => {
    throw new TypeError('fetch failed', { cause: new Error('broken') });
  };
  const { client, requests } = clientOf([toItself, broken, broken, broken, broken]);
  const failure = new NoResponse('searchProjects', Location, 'broken');
  await expect(client.send('searchProjects')).rejects.toThrow(failure);
  expect(requests.length).toBeGreaterThan(1);
});
