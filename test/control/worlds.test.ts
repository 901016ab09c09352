import { describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

describe('a world', () => {
  it('is chosen by a header', async () => {
    const mock = createMock();
    mock.worlds.get('alpha').world.store.Project.update(project.slice(-36), { Name: 'Alpha' });
    const names = async (headers: Record<string, string>) =>
      ((await (await mock.fetch(project, { headers })).json()) as { Name: string }).Name;
    expect(await names({ 'X-Mock-World': 'alpha' })).toBe('Alpha');
    expect(await names({})).toBe('Test Project');
  });

  it('is chosen by the beginning of the path, which the addresses of its answers begin with too', async () => {
    const mock = createMock({ basePath: '/EnterpriseTester' });
    const alpha = mock.worlds.get('alpha');
    expect(alpha.baseUrl).toBe('http://localhost/@alpha/EnterpriseTester');
    const response = await mock.fetch(alpha.baseUrl + project);
    expect(await response.json()).toMatchObject({ Self: alpha.baseUrl + project });
    expect(mock.worlds.size).toBe(2);
  });

  it('is understood when a client escapes the sign in front of its name', async () => {
    const mock = createMock();
    const response = await mock.fetch(`/%40beta${project}`);
    expect(response.status).toBe(200);
    expect(mock.worlds.has('beta')).toBe(true);
  });
});
