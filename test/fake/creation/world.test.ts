import { expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { crawl } from '../../support/crawl.ts';
import { connect } from '../client.ts';
import { make } from './make.ts';

test('an empty world can be filled from the root, and every address that it prints then can be read', async () => {
  const client = connect({ world: { seed: 'empty' } });
  const { body: root } = await client.get<Schemas['Resources']>('/api/');
  const at = (rel: string) => root.Links.find(({ Rel }) => Rel === rel)?.Href ?? rel;

  const { Id: ProjectId } = await make<Schemas['Project']>(client, at('Projects'), { Name: 'Web Shop' });
  const home = { ProjectId, Name: 'Library' };
  const library = await make<Schemas['ScriptPackage']>(client, at('ScriptPackages'), home);
  const inner = { ParentId: library.Id, Name: 'Checkout' };
  const { Id: PackageId } = await make<Schemas['ScriptPackage']>(client, at('ScriptPackages'), inner);
  await make(client, at('RequirementPackages'), home);
  const plan = await make<Schemas['ExecutionPackage']>(client, at('ExecutionPackages'), home);
  const told = { Name: 'Pay', PackageId, Steps: [{ Description: 'Pay' }] };
  const script = await make<Schemas['Script']>(client, at('Scripts'), told);
  const task = { PackageId: plan.Id, ScriptId: script.Id };
  const assignment = await make<Schemas['ScriptAssignment']>(client, at('ScriptAssignments'), task);
  await client.post(`${assignment.Self}/runs`);
  expect((await client.get(at('ScriptRuns'))).body).toMatchObject({
    Total: 1,
    Items: [{ ScriptId: script.Id }],
  });

  const visits = [...(await crawl(client.mock, ['http://localhost/api/'])).values()];
  const read = visits.filter(({ operationId }) => operationId !== undefined);
  expect(read.filter(({ status }) => status !== 200)).toEqual([]);
  const reached = new Set(read.map(({ operationId }) => operationId));
  for (const id of ['getProject', 'getScript', 'getStepResult', 'getProjectPicklistValue'] as const) {
    expect(reached).toContain(id);
  }
});

test.each([
  ['ExecutionPackages', '/api/executionpackages', ['GET', 'POST']],
  ['Projects', '/api/projects', ['GET', 'POST']],
  ['RequirementPackages', '/api/requirementpackages', ['GET', 'POST']],
  ['ScriptAssignments', '/api/scriptassignments', ['GET', 'POST']],
  ['ScriptPackages', '/api/scriptpackages', ['GET', 'POST']],
  ['ScriptRuns', '/api/scriptruns', ['GET']],
  ['Scripts', '/api/scripts', ['GET', 'POST']],
])('the root lists %s', async (Rel, path, SupportedHttpMethods) => {
  const { body } = await connect().get<Schemas['Resources']>('/api');
  expect(body.Links.find((link) => link.Rel === Rel)).toMatchObject({
    Href: `http://localhost${path}`,
    SupportedHttpMethods,
    SupportsTQL: Rel !== 'Projects',
    SupportsOData: Rel === 'Projects',
  });
});

test('two mocks that get the same requests give the same responses', async () => {
  const fill = async () => {
    const client = connect();
    const { Id: ProjectId } = await make<Schemas['Project']>(client, '/api/projects', { Name: 'Web Shop' });
    await make(client, '/api/executionpackages', { ProjectId, Name: 'Plan' });
    return client.records();
  };
  expect(await fill()).toEqual(await fill());
});
