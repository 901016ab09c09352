import { describe, expect } from 'vitest';
import { test } from '../src/vitest.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

async function nameOf(baseUrl: string): Promise<string> {
  return ((await (await fetch(baseUrl + project)).json()) as { Name: string }).Name;
}

async function rename(baseUrl: string, Name: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ Id: project.slice(-36), Name });
  return (await fetch(baseUrl + project, { method: 'PUT', headers, body })).status;
}

describe.each(['socket', 'msw'] as const)('a test over %s', (transport) => {
  test.override({ transport });

  test('reaches its world by the global fetch', async ({ et }) => {
    expect(await rename(et.baseUrl, 'Renamed')).toBe(200);
    expect(await nameOf(et.baseUrl)).toBe('Renamed');
    expect(et.store.Project.get(project.slice(-36))?.Name).toBe('Renamed');
  });

  test('sees nothing of the test before', async ({ et }) => {
    expect(await nameOf(et.baseUrl)).toBe('Test Project');
  });

  test('finds only itself and the default world on its server', async ({ et }) => {
    expect([...et.worlds].map(({ name }) => name)).toEqual(['default', et.name]);
  });

  test('gets links that lead to its own world', async ({ et }) => {
    const response = await et.fetch(project);
    expect(await response.json()).toMatchObject({ Self: et.baseUrl + project });
  });

  test('has routes of its own, and the usual refusal of all others', async ({ et }) => {
    et.use('unhandled', ({ target }) => (target === '/Account/LogOn' ? { body: 'Welcome' } : undefined));
    expect(await (await fetch(`${et.baseUrl}/Account/LogOn`)).json()).toBe('Welcome');
    expect((await fetch(`${et.baseUrl}/Account/LogOff`)).status).toBe(404);
    expect((await fetch(`${et.baseUrl}/x/rest/gadgets/1.0/g/feed`)).status).toBe(200);
  });

  describe('among many at the same time', () => {
    const names = Array.from({ length: 20 }, (_, index) => `Project ${index}`);
    test.concurrent.for(names)('keeps %s to itself', async (name, { et, expect }) => {
      expect(await rename(et.baseUrl, name)).toBe(200);
      expect(await nameOf(et.baseUrl)).toBe(name);
    });
  });
});

describe('a test in process', () => {
  test.override({ transport: 'process' });

  test('has the fetch of its mock, and no other', async ({ et }) => {
    expect((await et.fetch(project)).status).toBe(200);
    await expect(fetch(et.baseUrl + project)).rejects.toThrow('fetch failed');
  });
});

describe('the options of a test', () => {
  test.override({ at: '2011-12-31T21:50:00Z', rate: 0, states: ['the package has children'] });

  test('set its clock', ({ et }) => {
    et.clock.advance(1000);
    expect(new Date(et.clock.now()).toISOString()).toBe('2011-12-31T21:50:01.000Z');
  });

  test('choose provider states', async ({ et }) => {
    const address = `${et.baseUrl}/api/executionpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610`;
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(403);
  });

  describe('of a describe within', () => {
    test.override({ seed: 'empty', states: [] });

    test('go before those around it', async ({ et }) => {
      expect(await (await fetch(`${et.baseUrl}/api/projects`)).json()).toMatchObject({ Items: [] });
      expect(et.clock.rate).toBe(0);
    });
  });
});
