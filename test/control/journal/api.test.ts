import { describe, expect, it } from 'vitest';
import { createMock } from '../../../src/index.ts';
import { command } from '../control.ts';

describe('the journal over HTTP', () => {
  it('lists what was asked and answered, with hints', async () => {
    const mock = createMock();
    await mock.fetch('/api/projects?$tpo=5');
    await mock.fetch('/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9');
    const { body } = await command(mock, 'getJournal');
    expect(body).toMatchObject([
      { number: 1, operation: 'searchProjects', valid: false, response: { status: 400 } },
      { number: 2, operation: 'getProject', valid: true, problems: { request: [], response: [] } },
    ]);
    expect(body[0].hints.join()).toContain('$top');
  });

  it('holds no commands', async () => {
    const mock = createMock();
    await command(mock, 'getClock');
    expect((await command(mock, 'getJournal')).body).toEqual([]);
  });

  it.each([
    { query: { status: '404' }, numbers: [2] },
    { query: { operation: 'searchProjects' }, numbers: [1, 3] },
    { query: { operation: 'searchProjects', last: '1' }, numbers: [3] },
    { query: { since: '1', valid: 'true' }, numbers: [3] },
    { query: { unhandled: 'true' }, numbers: [2] },
    { query: { path: '/api/proj*' }, numbers: [1, 3] },
  ])('is asked by $query', async ({ query, numbers }) => {
    const mock = createMock();
    for (const path of ['/api/projects', '/api/nothing', '/api/projects?$top=1']) await mock.fetch(path);
    const { body } = await command(mock, 'getJournal', { query });
    expect(body.map((it: { number: number }) => it.number)).toEqual(numbers);
  });

  it('is waited for', async () => {
    const mock = createMock();
    const waiting = command(mock, 'waitForRequests', { query: { operation: 'searchProjects', count: '2' } });
    await mock.fetch('/api/projects');
    await mock.fetch('/api/projects');
    expect((await waiting).body).toHaveLength(2);
  });

  it('says what came instead when the time is over', async () => {
    const mock = createMock();
    await mock.fetch('/api/nothing');
    const { status, body } = await command(mock, 'waitForRequests', {
      query: { operation: 'searchProjects', timeout: '0' },
    });
    expect(status).toBe(400);
    expect(body.Message).toMatch(/^Failed to wait: .*instead came:/);
  });

  it.each([
    { operation: 'getProjekt' },
    { since: 'yesterday' },
    { last: '-1' },
    { operaton: 'getProject' },
    { valid: 'perhaps' },
  ])('refuses the query %j', async (query) => {
    expect((await command(createMock(), 'getJournal', { query })).status).toBe(400);
  });

  it('is cleared', async () => {
    const mock = createMock();
    await mock.fetch('/api/projects');
    expect((await command(mock, 'clearJournal')).status).toBe(204);
    expect((await command(mock, 'getJournal')).body).toEqual([]);
  });
});

describe('coverage over HTTP', () => {
  it('counts what was used, in one world or in all', async () => {
    const mock = createMock();
    await mock.worlds.get('alpha').fetch('/api/projects');
    const used = async (query = {}) => {
      const { body } = await command(mock, 'getCoverage', { query });
      const isWanted = (it: { aspect: string; name: string }) =>
        it.aspect === 'operation' && it.name === 'searchProjects';
      return body.find(isWanted).used;
    };
    expect(await used()).toBe(1);
    expect(await used({ world: 'alpha' })).toBe(1);
    expect(await used({ world: 'default' })).toBe(0);
    expect((await command(mock, 'getCoverage', { query: { world: 'none' } })).status).toBe(400);
  });
});
