import { afterEach, describe, expect, test, vi } from 'vitest';
import { identity } from '../../../src/identity.ts';
import { createMock, documented, type Seed } from '../../../src/index.ts';
import { LayeredCollection } from '../../../src/world/store/collection.ts';

const depth = 20_000;
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const ProjectId = documented.Project?.[0]?.Id ?? '';

/** A chain of packages; the deepest stands first, so that no way up is known before. */
const seed: Seed = {
  User: documented.User ?? [],
  Organisation: documented.Organisation ?? [],
  ProjectCategory: documented.ProjectCategory ?? [],
  Project: documented.Project ?? [],
  ScriptPackage: Array.from({ length: depth }, (_, at) => ({
    Id: idOf(at),
    Name: `P${at}`,
    OrderNumber: 0,
    ...(at === 0 ? { ProjectId } : { ParentId: idOf(at - 1) }),
  })).reverse(),
};

const deepPath = Array.from({ length: 1200 }, (_, at) => `P${at}`).join('|');

describe('by the records that are read, a query about a tree of 20,000 levels goes each way up once', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ['/api/scriptpackages', "Project = 'Test Project' ORDER BY Project", depth],
    ['/api/scriptpackages', "Id IN Packages('P0|P1|P2')", 1],
    ['/api/scriptpackages', `Id IN Packages('${deepPath}')`, 1],
    ['/api/scriptpackages', "Id IN Packages('P1')", 1],
    ['/api/scriptpackages', "Id IN Packages('P2|P1')", 0],
    ['/api/search', "Project = 'Test Project' ORDER BY Project", depth],
    ['/api/search', "Project != 'Test Project' OR Package = 'P3' OR Id IN Packages('P0|P1')", 2],
  ])('%s, query %#', async (path, tql, total) => {
    const mock = createMock({ world: { seed } });
    const get = vi.spyOn(LayeredCollection.prototype, 'get');
    const response = await mock.fetch(`${path}?$top=1&tql=${encodeURIComponent(tql)}`);
    expect(await response.json()).toMatchObject({ Total: total });
    expect(get.mock.calls.length).toBeLessThan(10 * depth);
  });

  test.each([
    ['/api/search', 'GROUP BY Project { Count }'],
    ['/api/scriptpackages', ''],
  ])('%s?tql=%s by a user who may see one project', async (path, tql) => {
    const mock = createMock({ world: { seed }, identity: identity() });
    mock.accounts.set('joeb', { permissions: [{ Key: 'TestManagement', ProjectId }] });
    const get = vi.spyOn(LayeredCollection.prototype, 'get');
    const response = await mock.as('joeb').fetch(`${path}?$top=1&tql=${encodeURIComponent(tql)}`);
    expect(await response.text()).toContain(tql === '' ? `"Total":${depth}` : `"Count":${depth}`);
    expect(get.mock.calls.length).toBeLessThan(10 * depth);
  });
});
