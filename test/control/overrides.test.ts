import { describe, expect, it } from 'vitest';
import { identity } from '../../src/identity.ts';
import { createMock } from '../../src/index.ts';

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

  it.each([
    [['getProjekt', {}], 'no operation is called getProjekt; did you mean getProject?'],
    [['getProject', { status: 99 }], 'status is a whole number from 200 to 599, got 99'],
    [['getProject', { status: 204, body: {} }], 'a response with 204 has no body'],
    [['getProject', {}, { times: 0 }], 'times is a whole number of 1 or more, got 0'],
  ])('that cannot be is refused: %j', (args, reason) => {
    const mock = createMock();
    expect(() => mock.use(...(args as unknown as Parameters<typeof mock.use>))).toThrow(reason);
    expect(mock.overrides.list()).toEqual([]);
  });
});
