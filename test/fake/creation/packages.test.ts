import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { connect } from '../client.ts';
import { nowhere, projects } from '../known.ts';
import { make, namesOf } from './make.ts';

type Package = Schemas['ExecutionPackage'];

const kinds = [
  { noun: 'execution package', one: '/api/executionpackage', atRoot: ['Reports', 'Regression'] },
  { noun: 'script package', one: '/api/scriptpackage', atRoot: ['Reports', 'Cycles'] },
  { noun: 'requirement package', one: '/api/requirementpackage', atRoot: ['Reports', 'Cycles'] },
] as const;

const reports = 'd009c056-6025-4a5e-a3b9-fc0fa8cf1f2e';
/** Has Cycle 1 and Cycle 2 below it, in each kind. */
const withCycles = '4bb709c2-e0e7-4af3-9f60-a045016a9610';
const inReporting = { ProjectId: projects.reporting };

describe.each(kinds)('$noun', ({ noun, one, atRoot }) => {
  const all = `${one}s`;
  const isExecution = noun === 'execution package';

  describe('a new one', () => {
    test('in a project is at its root, after the others', async () => {
      const client = connect();
      const made = await make<Package>(client, all, {
        Name: 'New',
        ProjectId: projects.reporting.toUpperCase(),
      });
      expect(made).toMatchObject({ Name: 'New', ProjectId: projects.reporting, OrderNumber: 2 });
      expect(made).not.toHaveProperty('ParentId');
      expect(made.Links.map(({ Rel }) => Rel)).toEqual(['Children', 'Project']);
      expect(await namesOf(client, all, `Project = Reporting AND ProjectId = ${projects.reporting}`)).toEqual(
        [...atRoot, 'New'],
      );
    });

    test('below a package is the last of its children', async () => {
      const client = connect();
      const made = await make<Package>(client, `${all}?$expand=Parent`, {
        Name: 'Cycle 3',
        ParentId: withCycles,
      });
      expect(made).toMatchObject({ ParentId: withCycles, OrderNumber: 3, Parent: { Id: withCycles } });
      expect(made).not.toHaveProperty('ProjectId');
      const children = await client.get<{ Items: Package[] }>(`${one}/${withCycles}/children`);
      expect(children.body.Items.map(({ Name }) => Name)).toEqual(['Cycle 1', 'Cycle 2', 'Cycle 3']);
      const first = await make<Package>(client, all, { Name: 'First', ParentId: made.Id });
      expect(first.OrderNumber).toBe(0);
    });

    test('may name the parent and its project, null where nothing is set, and an Id that has no effect', async () => {
      const client = connect();
      const both = { ParentId: withCycles, ...inReporting };
      const made = await make<Package>(client, all, {
        ...both,
        Name: 'A',
        Id: reports,
        OrderNumber: 7,
        Links: [],
      });
      expect(made).toMatchObject({ ParentId: withCycles, OrderNumber: 7 });
      expect(made.Id).not.toBe(reports);
      const unset = { Id: null, ParentId: null, OrderNumber: null, Stereotype: null };
      expect(await make<Package>(client, all, { ...unset, ...inReporting, Name: 'B' })).toMatchObject(
        inReporting,
      );
    });

    test(`${isExecution ? 'has' : 'has no'} Stereotype`, async () => {
      const client = connect();
      const body = { Name: 'A', Stereotype: 'Plan', ...inReporting };
      const made = await make<Partial<Package> & Package>(client, all, body);
      expect(made.Stereotype).toBe(isExecution ? 'Plan' : undefined);
      const plain = await make<Partial<Package> & Package>(client, all, { Name: 'B', ...inReporting });
      expect(plain.Stereotype).toBe(isExecution ? null : undefined);
    });

    test.each([
      [{ ...inReporting }, /\/Name is missing/],
      [{ Name: null, ...inReporting }, /\/Name must be string/],
      [{ Name: '', ...inReporting }, /\/Name must not be empty/],
      [{ Name: 'A' }, /\/ParentId or ProjectId is missing/],
      [{ Name: 'A', ParentId: null, ProjectId: null }, `A new ${noun} needs a ParentId or a ProjectId.`],
      [{ Name: 'A', ParentId: nowhere }, `No ${noun} has the ParentId ${nowhere}.`],
      [{ Name: 'A', ProjectId: nowhere }, `No project has the ProjectId ${nowhere}.`],
      [{ Name: 'A', ProjectId: 'Reporting' }, /\/ProjectId must match format "uuid"/],
      [{ Name: 'A', ParentId: withCycles, ProjectId: projects.test }, /is not in the project/],
      [{ Name: 'A', OrderNumber: -1, ...inReporting }, /\/OrderNumber must be >= 0/],
    ])('of %j is refused with 403', async (body, message) => {
      const client = connect();
      await client.fails(() => client.post(all, body), 403, message);
    });
  });

  describe('changing one', () => {
    test('changes what is sent', async () => {
      const client = connect();
      const before = (await client.get<Package>(`${one}/${reports}`)).body;
      const { status, body } = await client.put(`${one}/${reports}`, {
        Id: reports,
        Name: 'X',
        OrderNumber: null,
      });
      expect(status).toBe(200);
      expect(body).toEqual({ ...before, Name: 'X' });
    });

    test('moves it below another package, and to the root of a project', async () => {
      const client = connect();
      const below = (await client.put<Package>(`${one}/${reports}`, { ParentId: withCycles })).body;
      expect(below).toMatchObject({ ParentId: withCycles, OrderNumber: 0 });
      expect(below).not.toHaveProperty('ProjectId');
      const root = (await client.put<Package>(`${one}/${reports}`, { ProjectId: projects.test })).body;
      expect(root).toMatchObject({ ProjectId: projects.test });
      expect(root).not.toHaveProperty('ParentId');
    });

    test.each([
      [{ ParentId: withCycles }, 'A package cannot be below itself.'],
      [{ ParentId: nowhere }, `No ${noun} has the ParentId ${nowhere}.`],
      [{ ProjectId: nowhere }, `No project has the ProjectId ${nowhere}.`],
      [{ Id: reports, Name: 'X' }, /^The Id in the body is /],
    ])('to %j is refused with 403', async (body, message) => {
      const client = connect();
      await client.fails(() => client.put(`${one}/${withCycles}`, body), 403, message);
    });

    test('one that nobody knows is 404', async () => {
      const client = connect();
      const put = () => client.put(`${one}/${nowhere}`, { Name: 'X' });
      await client.fails(put, 404, `No ${noun} has the id ${nowhere}.`);
    });
  });

  describe('deleting one', () => {
    test('is possible when it is empty, without a body in the response', async () => {
      const client = connect();
      expect(await client.remove(`${one}/${reports}`)).toMatchObject({ status: 200, text: '' });
      const get = () => client.get(`${one}/${reports}`);
      await client.fails(get, 404, `No ${noun} has the id ${reports}.`);
    });

    test('with packages in it is refused, unless deleteChildren is true', async () => {
      const client = connect();
      const address = `${one}/${withCycles}`;
      for (const query of ['', '?deleteChildren=false']) {
        await client.fails(() => client.remove(address + query), 403, 'The package is not empty.');
      }
      expect((await client.remove(`${address}?deleteChildren=true`)).status).toBe(200);
      expect(await namesOf(client, all, "Name ~ 'cycle'")).toEqual([]);
    });

    test('that nobody knows is 404', async () => {
      const client = connect();
      const remove = () => client.remove(`${one}/${nowhere}?deleteChildren=true`);
      await client.fails(remove, 404, `No ${noun} has the id ${nowhere}.`);
    });
  });

  describe('a TQL query finds', () => {
    test.each([
      ["Name ~ 'Report'", ['Reports']],
      [`Package = ${withCycles} ORDER BY OrderNumber DESC`, ['Cycle 2', 'Cycle 1']],
      [`Id IN Packages('Reports') AND Project = '${projects.reporting}'`, ['Reports']],
      ["Name ~ 'cycle' AND Project != Reporting", []],
    ])('%s', async (tql, names) => {
      expect(await namesOf(connect(), all, tql)).toEqual(names);
    });

    test('a page that says what part of the whole it is', async () => {
      const { body } = await connect().get<object>(
        `${all}?tql=Package=${withCycles}&$top=1&$skip=1&timeZone=UTC`,
      );
      expect(body).toMatchObject({ Skip: 1, Top: 1, Total: 2, Items: [{ Name: 'Cycle 2' }] });
      expect(Object.keys(body)).toEqual(['Skip', 'Top', 'Total', 'Items', ...(isExecution ? [] : ['Self'])]);
    });

    test('what cannot be read is 400', async () => {
      const client = connect();
      await client.fails(() => client.get(`${all}?tql=Colour = red`), 400, /^Failed to read tql: .*Colour/);
    });
  });
});

describe('a package that comes to another project takes along', () => {
  test('the scripts below it', async () => {
    const client = connect();
    const outer = await make<Package>(client, '/api/scriptpackages', { Name: 'Outer', ...inReporting });
    const inner = await make<Package>(client, '/api/scriptpackages', { Name: 'Inner', ParentId: outer.Id });
    const script = await make<Schemas['Script']>(client, '/api/scripts', { Name: 'S', PackageId: inner.Id });
    await client.put(`/api/scriptpackage/${outer.Id}`, { ProjectId: projects.test });
    expect((await client.get(script.Self)).body).toMatchObject({ ProjectId: projects.test });
    await client.remove(`/api/project/${projects.reporting}`);
    client.mock.clock.advance(60_000);
    expect((await client.get(script.Self)).status).toBe(200);
  });

  test('its requirements, and its agile runs', async () => {
    const client = connect();
    const { store } = client.mock;
    await client.put('/api/requirementpackage/c651ed19-5375-475a-a539-9f6401467130', inReporting);
    expect(new Set([...store.Requirement].map((it) => it.ProjectId))).toEqual(new Set([projects.reporting]));
    await client.put('/api/executionpackage/3c6e942f-d2a7-4340-a7a1-66473543dd8d', inReporting);
    expect([...store.AgileRun].map(({ ProjectId }) => ProjectId)).toEqual([projects.reporting]);
  });
});

test.each([
  ['/api/scriptpackage/c651ed19-5375-475a-a539-9f6401467130', ['Script', 'ScriptAssignment', 'ScriptRun']],
  ['/api/requirementpackage/c651ed19-5375-475a-a539-9f6401467130', ['Requirement']],
] as const)('%s is not empty because of what is in it, and takes it away', async (address, gone) => {
  const client = connect();
  await client.fails(() => client.remove(address), 403, 'The package is not empty.');
  expect((await client.remove(`${address}?deleteChildren=true`)).status).toBe(200);
  const left = client.mock.store.toJSON();
  for (const entity of gone) expect(left[entity]).toEqual([]);
});
