import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createValidator, operationOf } from '../src/contract/validation/validate.ts';
import { identity } from '../src/identity.ts';
import { createMock, type Mock } from '../src/index.ts';
import { listen, type RunningServer } from '../src/node.ts';
import { answerOf, type GeneratedCommand, generatedCommands } from './arbitraries/commands.ts';
import { generatedRequests, send } from './arbitraries/requests.ts';
import { basic } from './identity/setup.ts';
import { type Asked, ask } from './support/request.ts';

const validator = createValidator();
const token = 'open-sesame';
const bearer = { Authorization: `Bearer ${token}` };

let mock: Mock;
let server: RunningServer;
const faults: unknown[] = [];

beforeEach(async () => {
  mock = createMock({
    identity: identity(),
    server: { controlToken: token, maxWorlds: 4 },
    observe: { onInternalError: (error) => void faults.push(error) },
  });
  mock.accounts.set('joeb', { permissions: ['TestManagement/ManageScripts/View'] });
  server = await listen(mock);
});
afterEach(() => server.close());

/** Whoever may ask: somebody who may do everything, one who may do little, and those who are not let in. */
const callers = fc.constantFrom<Record<string, string>>(
  basic('alice', 'password'),
  basic('joeb', 'password'),
  basic('joeb', 'wrong'),
  { Authorization: 'OAuth oauth_consumer_key="x"' },
  { Cookie: '.ASPXAUTH=x' },
  {},
);
/** What is wrong with a request whatever it is about. */
const oddities = fc.constantFrom<(asked: Asked) => Asked>(
  ...Array<(it: Asked) => Asked>(4).fill((it) => it),
  (it) => ({ ...it, path: `${it.path}&x=${'x'.repeat(17_000)}` }),
  (it) => ({ ...it, headers: { ...it.headers, 'X-Long': 'x'.repeat(270_000) } }),
  (it) => ({ ...it, headers: { ...it.headers, Host: 'mock.example.org' } }),
  (it) => ({ ...it, headers: { ...it.headers, 'X-Mock-World': 'no name' } }),
  (it) => ({ ...it, headers: { ...it.headers, 'X-Mock-World': `w${it.path.length % 9}` } }),
  (it) => ({ ...it, headers: { ...it.headers, 'Content-Type': 'text/csv' } }),
);

const saidIn = (text: string) => (text === '' ? undefined : JSON.parse(text));

describe('what the fake answers is in the document', () => {
  it('whoever asks, and whatever is wrong with the request', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(generatedRequests, callers, oddities, async (request, caller, spoilt) => {
        const { path, init } = send(request, mock);
        const headers = { ...(init.headers as Record<string, string>), ...caller };
        const { method = 'GET', body } = init;
        const asked = spoilt({ method, path, headers, ...(body ? { body: body as string } : {}) });
        const { status, headers: given, body: text } = await ask(server, asked);
        seen.add(status);
        expect(faults).toEqual([]);
        const place = operationOf(method, new URL(path, server.url).href, '');
        if (!place) return expect([404, 405]).toContain(status);
        if (status < 400) return;
        const answered = { status, headers: given as Record<string, string>, body: saidIn(text) };
        expect(validator.response(place.operationId, answered)).toEqual([]);
      }),
      { numRuns: 800 },
    );
    expect([...seen]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 414, 431, 503]));
  });
});

/** There is always a world of that name. */
const toDefault: GeneratedCommand = {
  id: 'forkWorld',
  method: 'POST',
  path: '/_mock/fork',
  body: '{"world":"default"}',
};

describe('what the control API answers is in its document', () => {
  it('whatever the command, with the token and without', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        generatedCommands,
        fc.constantFrom(bearer, bearer, bearer, {}),
        async (command, caller) => {
          const { id, method, path, body } = command;
          const aborter = new AbortController();
          const response = await fetch(new URL(path, server.url), {
            method,
            headers: { ...caller, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
            ...(body === undefined ? {} : { body }),
            signal: aborter.signal,
          });
          const isStream = response.headers.get('Content-Type') === 'text/event-stream';
          const text = isStream ? '' : await response.text();
          if (isStream) aborter.abort();
          seen.add(response.status);
          expect(faults).toEqual([]);
          expect(answerOf(id, response.status), `${method} ${path} ${response.status} ${text}`).toBeDefined();
          if (response.status >= 400) expect(saidIn(text)).toEqual({ Message: expect.any(String) });
          if (response.status === 401) expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
        },
      ),
      { numRuns: 800, examples: [[toDefault, bearer]] },
    );
    expect([...seen]).toEqual(expect.arrayContaining([200, 201, 204, 400, 401, 404, 409]));
  });
});
