import type { FaultyServer } from '../faulty-server.ts';
import { answer, asking, at, idOf, saying, swap } from '../sabotage.ts';

const trace =
  'Object reference not set to an instance of an object.\r\n   at EnterpriseTester.Web.Api.PackageController.Post()';

/** Changes that are to be refused, and are not; or are, and happen all the same. */
export const rejectedChanges: readonly FaultyServer[] = [
  {
    name: 'a package with children is deleted without deleteChildren',
    mode: 'sandbox',
    caughtBy: ['packages', 'rejections'],
    sabotage: asking('deleteExecutionPackage', (query) => query.set('deleteChildren', 'true')),
    message: /200|refuse|403|children|empty/i,
  },
  {
    name: 'a refused deletion of a package deletes it all the same',
    mode: 'sandbox',
    caughtBy: ['packages', 'rejections'],
    sabotage: at('deleteExecutionPackage', async (call) => {
      const response = await call.forward();
      if (response.status === 403) call.mock.store.removeTree('ExecutionPackage', idOf(call));
      return response;
    }),
  },
  {
    name: 'a refused deletion of a package deletes what is below it',
    mode: 'sandbox',
    caughtBy: ['packages', 'rejections'],
    sabotage: at('deleteExecutionPackage', async (call) => {
      const response = await call.forward();
      const { store } = call.mock;
      if (response.status === 403) {
        for (const child of store.ExecutionPackage.where('ParentId', idOf(call))) {
          store.removeTree('ExecutionPackage', child.Id);
        }
      }
      return response;
    }),
  },
  {
    name: 'a package with children is said to be deleted and is not',
    mode: 'sandbox',
    caughtBy: ['packages', 'rejections'],
    sabotage: swap('deleteExecutionPackage', 403, 200),
    message: /200|403|empty/i,
  },
  {
    name: 'a name that another project has is a 409 and taken all the same',
    mode: 'sandbox',
    caughtBy: ['projects', 'rejections'],
    sabotage: at('updateProject', async (call) => {
      const response = await call.forward();
      if (response.status === 409) {
        call.mock.store.Project.update(idOf(call), { Name: call.body.Name });
      }
      return response;
    }),
    message: /409|change|Name/,
  },
  {
    name: 'a name that another project has is accepted',
    mode: 'sandbox',
    caughtBy: ['projects', 'rejections'],
    sabotage: at('updateProject', async (call) => {
      const response = await call.forward();
      if (response.status !== 409) return response;
      const id = idOf(call);
      call.mock.store.Project.update(id, { Name: call.body.Name });
      return call.ask(`/api/project/${id}`);
    }),
    message: /409|200/,
  },
  {
    name: 'a package can be moved below itself',
    mode: 'sandbox',
    caughtBy: ['packages', 'rejections', 'model'],
    sabotage: at('updateExecutionPackage', async (call) => {
      const response = await call.forward();
      if (response.status !== 403 || !call.body?.ParentId) return response;
      return call.ask(`/api/executionpackage/${call.path.id}`);
    }),
    message: /200|403|below/i,
  },
  {
    name: 'the Id of another package in the body is a 403, and the package is renamed',
    mode: 'sandbox',
    caughtBy: ['packages', 'rejections'],
    sabotage: at('updateExecutionPackage', async (call) => {
      const response = await call.forward();
      if (response.status === 403 && call.body?.Name) {
        call.mock.store.ExecutionPackage.update(idOf(call), {
          Name: call.body.Name,
        });
      }
      return response;
    }),
    message: /change|403|Name/,
  },
  {
    name: 'a package without a name is created',
    mode: 'sandbox',
    caughtBy: ['rejections', 'generated', 'packages'],
    sabotage: saying('createExecutionPackage', (body) => {
      body.Name ??= 'New package';
    }),
    message: /201|Name/,
  },
  {
    name: 'a package below no project and no package is a 500',
    mode: 'sandbox',
    caughtBy: ['rejections', 'generated', 'packages', 'schemas', 'errors'],
    sabotage: at('createExecutionPackage', async (call) => {
      const response = await call.forward();
      return response.status === 403 ? answer(500, { Message: trace }) : response;
    }),
    message: /500/,
  },
  {
    name: 'a requirement package is created in a project that nobody has',
    mode: 'sandbox',
    caughtBy: ['rejections'],
    sabotage: at('createRequirementPackage', async (call) => {
      const ProjectId = call.body?.ProjectId;
      if (ProjectId === undefined || call.mock.store.Project.has(ProjectId)) return call.forward();
      const [project] = call.mock.store.Project;
      return call.forward({ body: { ...call.body, ProjectId: project?.Id } });
    }),
    message: /createRequirementPackage responds with 201 .* ProjectId that nobody has/,
  },
];
