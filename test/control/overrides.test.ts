import { describe, expect, it, onTestFinished } from 'vitest';
import { identity } from '../../src/identity.ts';
import { createMock, UsageError } from '../../src/index.ts';
import { listen } from '../../src/node.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const path = `/api/project/${id}`;

describe('an override', () => {
  it('answers in the place of the operation, as often as it says', async () => {
    const mock = createMock();
    mock.use(
      'getProject',
      { status: 503, headers: { 'Retry-After': '5' }, body: { Message: 'Down.' } },
      { times: 1 },
    );
    const first = await mock.fetch(path);
    expect([first.status, first.headers.get('Retry-After'), await first.json()]).toEqual([
      503,
      '5',
      { Message: 'Down.' },
    ]);
    expect((await mock.fetch(path)).status).toBe(200);
    expect(mock.overrides.list()).toMatchObject([{ operation: 'getProject', times: 1, used: 1 }]);
  });

  it('answers no more requests than it says, also when another one has held them up before', async () => {
    const mock = createMock();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    mock.use('getProject', { status: 503 }, { times: 1 });
    mock.use('getProject', () => released.then(() => undefined));
    const both = Promise.all([mock.fetch(path), mock.fetch(path)]);
    release();
    expect((await both).map(({ status }) => status)).toEqual([503, 200]);
    expect(mock.overrides.list()[0]).toMatchObject({ times: 1, used: 1 });
  });

  it('is a function that is told of the request, and may leave it to the operation', async () => {
    const mock = createMock();
    mock.use('updateProject', async ({ request, path }) => {
      const { Name } = (await request.json()) as { Name: string };
      return Name === 'Taken'
        ? Response.json({ Message: `${path.id}: ${Name}` }, { status: 409 })
        : undefined;
    });
    const rename = (Name: string) =>
      mock.fetch(path, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ Id: id, Name }),
      });
    const refused = await rename('Taken');
    expect([refused.status, await refused.json()]).toEqual([409, { Message: `${id}: Taken` }]);
    expect((await rename('Free')).status).toBe(200);
    expect(mock.store.Project.get(id)?.Name).toBe('Free');
    expect(mock.overrides.list()).toMatchObject([{ used: 1 }]);
  });

  it('may answer what no operation answers, and leave the rest to be refused', async () => {
    const mock = createMock();
    mock.use('unhandled', async ({ request }) =>
      new URL(request.url).pathname === '/Account/LogOn'
        ? { status: 201, body: await request.json() }
        : undefined,
    );
    const body = JSON.stringify({ User: 'joeb' });
    const response = await mock.fetch('/Account/LogOn', { method: 'POST', body });
    expect([response.status, await response.json()]).toEqual([201, { User: 'joeb' }]);
    expect((await mock.fetch('/Account/LogOff')).status).toBe(404);
    expect((await mock.fetch('/api/projects', { method: 'DELETE' })).status).toBe(405);
    expect((await mock.fetch('/api/projects')).status).toBe(200);
    expect(mock.overrides.list()).toMatchObject([{ operation: 'unhandled', used: 1 }]);
    mock.reset();
    expect((await mock.fetch('/Account/LogOn', { method: 'POST', body })).status).toBe(404);
  });

  it('of what no operation answers keeps the policy for unhandled requests silent', async () => {
    const warnings: string[] = [];
    const logger = { warn: (text: string) => warnings.push(text), error: () => {} };
    const mock = createMock({ observe: { onUnhandledRequest: 'warn', logger } });
    mock.use('unhandled', { body: { Mine: true } }, { times: 1 });
    expect((await mock.fetch('/api/mine')).status).toBe(200);
    expect(warnings).toEqual([]);
    expect((await mock.fetch('/api/mine')).status).toBe(404);
    expect(warnings).toHaveLength(1);
    expect(await mock.journal.entries()).toMatchObject([
      { response: { status: 200 }, operation: undefined },
      { response: { status: 404 }, operation: undefined },
    ]);
  });

  it('is for those whom the operation would answer', async () => {
    const mock = createMock({ identity: identity() });
    mock.use('getProject', { body: { Mine: true } });
    expect((await mock.fetch(path)).status).toBe(401);
    mock.accounts.set('joeb', { permissions: [] });
    const as = (user: string) => ({ headers: { 'X-Mock-User': user } });
    expect((await mock.fetch(path, as('joeb'))).status).toBe(403);
    mock.accounts.set('joeb', { permissions: ['TestManagement/ManageScripts/View'] });
    expect(await (await mock.fetch(path, as('joeb'))).json()).toEqual({ Mine: true });
  });

  it('reads no more of a body than the server does, and is not asked before somebody is let in', async () => {
    const mock = createMock({ server: { maxUpload: 10, maxBody: 10 } });
    mock.use('unhandled', {});
    expect((await mock.fetch('/mine', { method: 'POST', body: 'x'.repeat(11) })).status).toBe(413);
    const guarded = createMock({ identity: identity() });
    guarded.use('unhandled', {});
    expect((await guarded.fetch('/api/mine')).status).toBe(401);
    expect(guarded.overrides.list()).toMatchObject([{ used: 0 }]);
  });

  it('of what is no part of the API is asked without credentials, and followed by the usual refusal', async () => {
    const mock = createMock({ identity: identity() });
    mock.use('unhandled', ({ target }) => (target === '/Account/LogOn' ? { body: 'Welcome' } : undefined));
    expect(await (await mock.fetch('/Account/LogOn')).json()).toBe('Welcome');
    expect((await mock.fetch('/Account/LogOff')).status).toBe(401);
  });

  it('comes before those that were added earlier', async () => {
    const mock = createMock();
    mock.use('getProject', { status: 404, body: { Message: 'First.' } });
    const second = mock.use('getProject', { status: 403, body: { Message: 'Second.' } });
    expect((await mock.fetch(path)).status).toBe(403);
    expect(mock.overrides.remove(second)).toBe(true);
    expect((await mock.fetch(path)).status).toBe(404);
  });

  it('is seen in the journal, and gone after a reset', async () => {
    const mock = createMock();
    mock.use('getProject', { status: 410 });
    await mock.fetch(path);
    expect(await mock.journal.entries()).toMatchObject([
      { operation: 'getProject', response: { status: 410 } },
    ]);
    mock.reset();
    expect((await mock.fetch(path)).status).toBe(200);
    expect(mock.overrides.list()).toEqual([]);
  });

  it('of another world is none of this one', async () => {
    const mock = createMock();
    mock.worlds.get('alpha').use('getProject', { status: 410 });
    expect((await mock.fetch(path)).status).toBe(200);
  });

  it.each<[args: readonly unknown[], reason: string]>([
    [['getProjekt', {}], 'no operation is called getProjekt; did you mean getProject?'],
    [[null, {}], 'no operation is called null'],
    [['getProject', { status: 99 }], 'status is a whole number from 200 to 599, got 99'],
    [['getProject', { status: 204, body: {} }], 'a response with 204 has no body'],
    [['getProject', {}, { times: 0 }], 'times is a whole number of 1 or more, got 0'],
    [['getProject', {}, { time: 1 }], 'there is no option time; did you mean times?'],
    [['getProject', {}, 1], 'the options are an object, got 1'],
    [['getProject', { statsu: 503 }], 'there is no option response.statsu; did you mean status?'],
    [['getProject', null], 'a response is a Response or { status, headers, body }, got null'],
    [['getProject', 'hello'], 'a response is a Response or { status, headers, body }, got "hello"'],
    [['getProject', [1]], 'a response is a Response or { status, headers, body }, got [1]'],
    [['getProject', { body: () => 1 }], 'body is a value of JSON, got a function'],
    [['getProject', { body: 1n }], 'body is a value of JSON, and this is none: '],
    [
      ['getProject', { headers: { 'X-Mine': '€' } }],
      'headers must be an object of texts that can be headers',
    ],
    [['getProject', { headers: { 'X-Mine': 'a\nb' } }], 'headers must be'],
    [['getProject', { headers: { 'X-Mine': 'a\n' } }], 'headers must be'],
    [['getProject', { headers: { 'X Mine': 'a' } }], 'headers must be'],
    [['getProject', { headers: { 'content-length': '3' } }], 'those that say where a response ends'],
  ])('that cannot be is refused: %o', (args, reason) => {
    const mock = createMock();
    expect(() => mock.use(...(args as unknown as Parameters<typeof mock.use>))).toThrow(reason);
    expect(mock.overrides.list()).toEqual([]);
    const [operation, answer] = args;
    if (args.length === 2)
      expect(() => createMock({ world: { overrides: { [String(operation)]: answer } } })).toThrow(UsageError);
  });

  it('has its headers in the place of those of a response, in whatever letter case', async () => {
    const mock = createMock();
    mock.use('getProject', { headers: { 'content-type': 'text/csv' }, body: 'a' });
    expect((await mock.fetch(path)).headers.get('Content-Type')).toBe('text/csv');
  });

  it('may be a Response, which is copied for each request', async () => {
    const mock = createMock();
    mock.use('getProject', new Response('Mine', { headers: { 'Content-Length': '4' } }));
    expect(await (await mock.fetch(path)).text()).toBe('Mine');
    expect(await (await mock.fetch(path)).text()).toBe('Mine');
    const server = await listen(mock);
    onTestFinished(() => server.close());
    expect(await (await fetch(server.url + path)).text()).toBe('Mine');
  });

  it('keeps each of several cookies', async () => {
    const mock = createMock();
    const cookies = ['a=1; Path=/', 'b=2; Expires=Wed, 21 Oct 2015 07:28:00 GMT'];
    const headers = cookies.map((it): [string, string] => ['Set-Cookie', it]);
    mock.use('getProject', () => new Response('Mine', { headers }));
    mock.use('searchProjects', () => new Response(null, { headers }));
    const server = await listen(mock);
    onTestFinished(() => server.close());
    expect((await mock.fetch(path)).headers.getSetCookie()).toEqual(cookies);
    expect((await fetch(server.url + path)).headers.getSetCookie()).toEqual(cookies);
    expect((await fetch(`${server.url}/api/projects`)).headers.getSetCookie()).toEqual(cookies);
    expect(await mock.journal.entries()).toMatchObject([
      { response: { headers: { 'set-cookie': '***' } } },
      {},
      {},
    ]);
  });

  it('answers as it was given, whatever becomes of that', async () => {
    const mock = createMock();
    const body = { Name: 'Mine' };
    mock.use('getProject', { body });
    body.Name = 'Changed';
    expect(await (await mock.fetch(path)).json()).toEqual({ Name: 'Mine' });
  });

  const readAlready = async () => {
    const response = new Response('x');
    await response.text();
    return response;
  };
  it.each<[answer: () => unknown, reason: string]>([
    [
      () => {
        throw new Error('Nothing fits.');
      },
      'threw: Nothing fits.',
    ],
    [
      () => {
        throw 'a text';
      },
      'threw: a text',
    ],
    [
      async () => {
        throw new Error('Nothing fits.');
      },
      'threw: Nothing fits.',
    ],
    [() => ({ status: 999 }), 'status is a whole number from 200 to 599, got 999.'],
    [() => ({ statsu: 503 }), 'there is no option response.statsu'],
    [() => 'hello', 'got "hello".'],
    [() => 5, 'got 5.'],
    [() => true, 'got true.'],
    [() => () => ({}), 'got a function.'],
    [() => ({ body: () => 1 }), 'body is a value of JSON, got a function.'],
    [() => ({ status: 204, body: {} }), 'a response with 204 has no body.'],
    [() => ({ headers: { 'X-Mine': '€' } }), 'headers must be'],
    [readAlready, 'was read already'],
    [() => new Response(null, { headers: { 'X-Mine': '\u0001' } }), 'has a header that cannot be sent'],
  ])(
    'that is a function and does not come to a response is a 500 that says so: %o',
    async (answer, reason) => {
      const errors: string[] = [];
      const faults: unknown[] = [];
      const mock = createMock({
        observe: {
          logger: { warn: () => {}, error: (text) => errors.push(text) },
          onInternalError: (error) => faults.push(error),
        },
      });
      mock.use('getProject', answer as never);
      const response = await mock.fetch(path);
      const { Message } = (await response.json()) as { Message: string };
      expect([response.status, Message]).toEqual([
        500,
        expect.stringContaining('The override of getProject'),
      ]);
      expect(Message).toContain(reason);
      expect(errors).toEqual([
        expect.stringContaining(`The override of getProject failed at GET http://localhost${path}: `),
      ]);
      expect(faults).toEqual([]);
      expect(await mock.journal.entries()).toMatchObject([
        { operation: 'getProject', response: { status: 500 } },
      ]);
      expect(mock.coverage().find((it) => it.name === 'getProject')).toMatchObject({ used: 1 });
    },
  );

  it('leaves to the operation what it answers by nothing', async () => {
    const mock = createMock();
    mock.use('getProject', () => undefined);
    mock.use('getProject', () => null);
    expect((await mock.fetch(path)).status).toBe(200);
    expect(mock.overrides.list()).toMatchObject([{ used: 0 }, { used: 0 }]);
  });
});
