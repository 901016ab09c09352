import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { identity } from '../../../src/identity.ts';
import { documented, type MockOptions } from '../../../src/index.ts';
import type { Grant } from '../../../src/world/seeds/accounts.ts';
import type { ConformingVariant, Fetch, Sabotage } from '../faulty-server.ts';
import { answer, at } from '../sabotage.ts';

const errorBody = () => answer(403, { Message: 'You do not have the permission that this needs.' });
const forbidden = (where: Parameters<typeof at>[0]): Sabotage => at(where, async () => errorBody());

/** What the verifier needs itself: without it there is no sandbox, or no verdict at all. */
const needed: readonly OperationId[] = ['searchProjects', 'createProject', 'startProjectDelete'];
const deniable = (Object.keys(operationFacts) as OperationId[]).filter(
  (id) => operationFacts[id].statuses.includes(403) && !needed.includes(id),
);
const readable = deniable.filter((id) => operationFacts[id].method === 'GET');

/** A fake that tells users apart, asked by one who has some permissions. */
const asUserWith = (
  permissions: readonly Grant[],
  world: MockOptions['world'] = {},
): Pick<ConformingVariant, 'sabotage' | 'mock'> => ({
  mock: () => ({ identity: identity(), world }),
  sabotage: (_, mock) => {
    mock.accounts.set('joeb', { permissions });
    return mock.as('joeb').fetch as Fetch;
  },
});

/** A project of the documented world. */
const ProjectId = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

/** Without the permission to manage projects there is nothing but reading. */
const readers: Readonly<Record<string, readonly Grant[]>> = {
  'no permission': [],
  'the permission to administrate': ['Administration'],
  'the permission to see resources': ['Resources'],
  'permissions for one project': [{ Key: 'TestManagement', ProjectId }],
};
const managers: Readonly<Record<string, readonly Grant[]>> = {
  'the permission to manage projects': ['Project'],
  'the permissions to manage projects and what is in them': ['Project', 'TestManagement'],
  'the permissions to manage projects and scripts': ['Project', 'TestManagement/ManageScripts'],
  'the permissions to manage projects and to administrate': ['Project', 'Administration', 'Resources'],
};

/** Servers that are right, and tell the caller that something is not allowed. */
export const permissions: readonly ConformingVariant[] = [
  {
    name: 'a caller who may not see incidents and scripts',
    sabotage: forbidden(['getIncident', 'getScript', 'getExternalSystemLink']),
  },
  {
    name: 'a caller who may not see runs',
    sabotage: forbidden(['getScriptRun', 'searchScriptRunsForScriptAssignment', 'getStepResult']),
  },
  {
    name: 'a caller who may not write scripts',
    sabotage: forbidden(['createScript', 'createScriptPackage']),
  },
  {
    name: 'a caller who may not change packages',
    sabotage: forbidden(['updateExecutionPackage', 'deleteExecutionPackage']),
  },
  {
    name: 'a caller who may give work to nobody',
    sabotage: at('every operation', async (call) =>
      call.method !== 'GET' && call.body?.AssignedToId ? errorBody() : call.forward(),
    ),
  },
  {
    name: 'a caller who may choose no numbers and no packages',
    sabotage: at('every operation', async (call) =>
      call.method === 'PUT' && (call.body?.Number || call.body?.PackageId) ? errorBody() : call.forward(),
    ),
    modes: ['sandbox'],
  },
  { name: 'a caller who may start no tasks', sabotage: forbidden('startBackgroundTask') },
  { name: 'a caller who may see as little as there is', differs: true, sabotage: forbidden(readable) },
  {
    name: 'a caller who may delete projects alone',
    sabotage: forbidden(deniable.filter((id) => operationFacts[id].method === 'DELETE')),
    // In full mode something is made that is in no project; that it cannot be deleted is then a warning.
    modes: ['read-only', 'sandbox'],
  },
  {
    name: 'a project that is gone is one that the caller may not see',
    sabotage: at('getProject', async (call) => {
      const response = await call.forward();
      return response.status === 404 ? errorBody() : response;
    }),
  },
  ...Object.entries(readers).map(
    ([what, has]): ConformingVariant => ({
      name: `a user with ${what}`,
      ...asUserWith(has),
      modes: ['read-only'],
    }),
  ),
  ...Object.entries(managers).map(
    ([what, has]): ConformingVariant => ({
      name: `a user with ${what}`,
      ...asUserWith(has),
    }),
  ),
  {
    name: 'a category says that it has no projects to a user who may see none of them',
    ...asUserWith([], {
      seed: {
        ...documented,
        ProjectCategory: (documented.ProjectCategory ?? []).map((it) => ({ ...it, HasProjects: false })),
      },
    }),
    modes: ['read-only'],
  },
  // Each of the error responses that the document has, alone.
  ...deniable.map((operation) => ({
    name: `a caller who may not use ${operation}`,
    of: operation,
    sabotage: forbidden(operation),
    modes: ['sandbox'] as const,
  })),
];
