import { describe, expect, it } from 'vitest';
import {
  createClock,
  createMock,
  describeEntry,
  type Mock,
  type MockOptions,
  type ObserveOptions,
} from '../../../src/index.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const project = `/api/project/${id}`;
const at = '2015-06-01T09:00:00Z';
const still = (options: MockOptions = {}) =>
  createMock({ ...options, world: { clock: createClock({ at, rate: 0 }), ...options.world } });
const json = { 'Content-Type': 'application/json' };
const reindex = (parameters: object) => ({
  method: 'POST',
  headers: json,
  body: JSON.stringify({ Type: 'Reindex', Parameters: {}, ...parameters }),
});

describe('an entry of the journal', () => {
  it('says what was asked and what was answered, and when', async () => {
    const mock = still();
    const text = await (await mock.fetch(`/api/Project/${id.toUpperCase()}?$expand=Statuses`)).text();
    mock.clock.advance(1500);
    await mock.fetch('/api/projects', { headers: { Accept: 'application/json' } });
    const [first, second, ...others] = await mock.journal.entries();
    expect(others).toEqual([]);
    expect(first).toEqual({
      number: 1,
      at: '2015-06-01T09:00:00.000Z',
      world: 'default',
      method: 'GET',
      url: `http://localhost/api/Project/${id.toUpperCase()}?$expand=Statuses`,
      path: project,
      operation: 'getProject',
      parameters: { id },
      query: { $expand: 'Statuses' },
      headers: {},
      body: undefined,
      response: {
        status: 200,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: { size: text.length, text },
        ended: true,
        whole: true,
      },
      valid: true,
      problems: { request: [], response: [] },
      hints: [],
    });
    expect(second).toMatchObject({ number: 2, at: '2015-06-01T09:00:01.500Z', operation: 'searchProjects' });
    expect(second?.headers).toEqual({ accept: 'application/json' });
  });

  it('has the body of a request, and says that a response has none', async () => {
    const mock = still();
    await mock.fetch(project, { method: 'PUT', headers: json, body: '{"Name":"New"}' });
    const [entry] = await mock.journal.entries();
    expect(entry?.body).toEqual({ size: 14, text: '{"Name":"New"}' });
    expect(entry?.response).toMatchObject({ status: 200, ended: true });
  });

  it('shows no credentials', async () => {
    const mock = still();
    const secrets = ['Zm9vOmJhcg==', 'sid-7', 'tok-1', 'tok-2', 'tok-3', 'tok-4'];
    await mock.fetch('/api/projects?access_token=tok-1&oauth%5Fsignature=tok-2&$top=1', {
      headers: { Authorization: 'Basic Zm9vOmJhcg==', Cookie: 'session=sid-7', 'X-Api-Key': 'tok-4' },
    });
    await mock.fetch('/api/projects', {
      method: 'POST',
      headers: json,
      body: '{"Name":"P","client_secret":"tok-3"}',
    });
    await mock.fetch('/api/projects', { method: 'POST', headers: json, body: 'grant=x&password=tok-3' });
    const entries = await mock.journal.entries();
    const text = JSON.stringify(entries);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(entries[0]?.headers).toEqual({
      authorization: 'Basic ***',
      cookie: '***',
      'x-api-key': '***',
    });
    expect(entries[0]?.query).toEqual({ access_token: '***', oauth_signature: '***', $top: '1' });
    expect(entries.map(({ body }) => body?.text)).toEqual([
      undefined,
      '{"Name":"P","client_secret":"***"}',
      'grant=x&password=***',
    ]);
  });

  it('joins the values of an option that is given more than once', async () => {
    const mock = still();
    await mock.fetch('/api/projects?$top=1&$top=2');
    const [entry] = await mock.journal.entries();
    expect(entry).toMatchObject({ query: { $top: '1, 2' }, valid: false });
    expect(entry?.hints).toEqual(['the query option $top is given more than once']);
  });

  it('has the verdict of a validator on the request and on the response', async () => {
    const mock = still();
    await mock.fetch('/api/executionpackages', {
      method: 'POST',
      headers: json,
      body: '{"Name":"P","ParentId":7}',
    });
    const [entry] = await mock.journal.entries({ valid: false });
    expect(entry?.problems.request).toMatchObject([{ where: '/body/ParentId' }]);
    expect(entry?.problems.response).toEqual([]);
    expect(entry?.hints[0]).toMatch(/^the body's ParentId must be .*string.*, got 7$/);
    expect(describeEntry(entry as never)).toMatch(
      /^#1 POST \/api\/executionpackages -> 4\d\d \(createExecutionPackage\)\n {2}the body's ParentId must be/,
    );
  });

  it('names what the service passes over in silence', async () => {
    const mock = still();
    await mock.fetch('/api/projects?indent_json=true');
    await mock.fetch(project, { method: 'PUT', headers: json, body: '{"Nmae":"New"}' });
    const [first, second] = await mock.journal.entries();
    expect(first).toMatchObject({ valid: true, response: { status: 200 } });
    expect(first?.hints).toEqual([
      'the query option indent_json is not a query option of the operation; did you mean indent-json?',
    ]);
    expect(second?.hints).toEqual(["the body's Nmae is not a property of the schema; did you mean Name?"]);
  });

  it('tells the first of very many names and problems', async () => {
    const mock = still();
    const near = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`OrganisationI${at}`, 1]));
    await mock.fetch('/api/projects', { method: 'POST', headers: json, body: JSON.stringify(near) });
    const options = Array.from({ length: 30 }, (_, at) => `$tpo${at}=1`).join('&');
    await mock.fetch(`/api/projects?${options}`);
    const [first, second] = await mock.journal.entries();
    expect(first?.hints).toHaveLength(12);
    expect(first?.hints.at(-1)).toBe('and 890 more');
    expect(second?.problems.request).toHaveLength(10);
    expect(second?.hints.at(-1)).toBe('and 20 more');
  });
});

describe('a stream in the journal', () => {
  it('is there from its start, with what was sent so far, and says when it has ended', async () => {
    const mock = still();
    const response = await mock.fetch('/api/backgroundtasks', reindex({ StreamProgress: true }));
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let text = decoder.decode((await reader.read()).value);
    const [early] = await mock.journal.entries();
    expect(early?.response).toMatchObject({ status: 202, body: { size: text.length, text }, ended: false });
    expect(early?.problems.response).toEqual([]);
    for (;;) {
      mock.clock.advance(60_000);
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value);
    }
    const [late] = await mock.journal.entries();
    expect(late?.response).toMatchObject({ body: { size: text.length, text }, ended: true });
    expect(late).toMatchObject({ valid: true, problems: { response: [] } });
  });

  it('ends when its reader goes away', async () => {
    const mock = still();
    const response = await mock.fetch('/api/backgroundtasks', reindex({ StreamProgress: true }));
    await response.body?.cancel();
    const [entry] = await mock.journal.entries();
    expect(entry?.response.ended).toBe(true);
    expect(mock.clock.waiting).toBe(0);
  });

  it('is asked for nothing that its reader has not asked for', async () => {
    const elements = async (journal: ObserveOptions['journal']) => {
      const mock = still({ observe: { journal } });
      const response = await mock.fetch('/api/backgroundtasks', reindex({ StreamProgress: true }));
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      const texts: string[] = [];
      for (let time = 0; time < 4; time++) {
        mock.clock.advance(700);
        await Promise.resolve();
        const { value } = await reader.read();
        texts.push(new TextDecoder().decode(value).replace(/reindex-[\w-]+/g, ''));
      }
      return texts;
    };
    expect(await elements({})).toEqual(await elements(false));
  });
});

describe('what the journal keeps', () => {
  it('is the newest requests, as many as it was told', async () => {
    const mock = still({ observe: { journal: { size: 3 } } });
    for (let time = 0; time < 10; time++) await mock.fetch(`/api/projects?$top=${time}`);
    const entries = await mock.journal.entries();
    expect(entries.map(({ number, query }) => [number, query.$top])).toEqual([
      [8, '7'],
      [9, '8'],
      [10, '9'],
    ]);
    expect(mock.journal.latest).toBe(10);
  });

  it('is bounded in bytes too, but for the newest request', async () => {
    const mock = still({ observe: { journal: { bytes: 10_000 } } });
    const body = JSON.stringify({ Name: 'x'.repeat(2000) });
    for (let time = 0; time < 5; time++) await mock.fetch(project, { method: 'DELETE', body });
    expect(await mock.journal.entries()).toHaveLength(5);
    for (let time = 0; time < 5; time++) await mock.fetch(project, { method: 'PUT', headers: json, body });
    expect((await mock.journal.entries()).length).toBeLessThan(3);
    await mock.fetch(project, { method: 'PUT', headers: json, body: `{"Name":"${'x'.repeat(20_000)}"}` });
    expect(await mock.journal.entries()).toHaveLength(1);
  });

  it('has of a stream no more than there is room for, and says how long it was', async () => {
    const mock = still({ observe: { journal: { bytes: 600 } } });
    const response = await mock.fetch('/api/backgroundtasks', reindex({ StreamProgress: true }));
    mock.clock.setRate(100_000);
    const { length } = await response.text();
    const [entry] = await mock.journal.entries();
    expect(entry?.response).toMatchObject({ body: { size: length }, ended: true, whole: false });
    expect(entry?.response.body?.text?.length).toBeLessThan(length);
    expect(entry?.problems.response).toEqual([]);
  });

  it('is nothing after clear() and after reset(), and numbers go on', async () => {
    const mock = still();
    await mock.fetch('/api/projects');
    mock.journal.clear();
    expect(await mock.journal.entries()).toEqual([]);
    await mock.fetch('/api/projects');
    mock.reset();
    await mock.fetch('/api/projects');
    expect((await mock.journal.entries()).map(({ number }) => number)).toEqual([3]);
  });

  it('is nothing when it is switched off, which it says', async () => {
    const mock = still({ observe: { journal: false } });
    expect((await mock.fetch('/api/projects')).status).toBe(200);
    expect(mock.journal.latest).toBe(0);
    await expect(mock.journal.entries()).rejects.toThrow('it is switched off');
    await expect(mock.journal.waitFor({})).rejects.toThrow('it is switched off');
    mock.journal.clear();
  });

  it.each([{ size: 0 }, { size: 1.5 }, { bytes: Number.NaN }])('cannot be %j', (journal) => {
    expect(() => still({ observe: { journal } })).toThrow(/Failed to create the journal: (size|bytes) is/);
  });
});

describe('what an update takes away', () => {
  const put = (mock: Mock, path: string, body: object) =>
    mock.fetch(path, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const hintsOf = async (mock: Mock) => (await mock.journal.entries({ last: 1 }))[0]?.hints;

  it('is told where a list is shorter than the one whose place it takes', async () => {
    const mock = createMock();
    const script = mock.store.Script.find(({ Steps }) => Steps.length === 2);
    const path = `/api/script/${script?.Id}`;
    const lost = 'Steps takes the place of the 2 that there were: 1 is gone';
    await put(mock, path, { Steps: null });
    expect(await hintsOf(mock)).toEqual([]);
    await put(mock, path, { Steps: script?.Steps.slice(0, 1) });
    expect(await hintsOf(mock)).toEqual([lost]);
    // It is kept with what else is said of the request.
    expect(await hintsOf(mock)).toEqual([lost]);
    await put(mock, path, { Steps: script?.Steps });
    expect(await hintsOf(mock)).toEqual([]);
  });

  it('is told of the steps of an agile run and of the members of a group, too', async () => {
    const mock = createMock();
    const run = mock.create.agileRun({ agileRunSteps: 3 });
    const [first] = mock.store.AgileRunStep.where('AgileRunId', run.Id);
    await put(mock, `/api/agilerun/${run.Id}`, { Steps: [{ Id: first?.Id }] });
    expect(await hintsOf(mock)).toEqual(['Steps takes the place of the 3 that there were: 2 are gone']);
    const group = mock.create.group();
    const [user] = mock.store.User;
    await put(mock, `/api/group/${group.Id}/users`, { Items: [{ Id: user?.Id }] });
    await put(mock, `/api/group/${group.Id}/users`, { Items: [] });
    expect(await hintsOf(mock)).toEqual(['Items takes the place of the 1 that there were: 1 is gone']);
  });
});
