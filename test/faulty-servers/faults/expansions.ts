import type { FaultyServer } from '../faulty-server.ts';
import { alter, answer, asking, at, type Json, option } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['expansions'] } as const;

/** Expansions that are not what they should be. */
export const expansions: readonly FaultyServer[] = [
  {
    name: 'the statuses of requirements are not expanded in a project',
    ...readOnly,
    sabotage: alter('getProject', (project) => {
      if (project.RequirementStatuses) project.RequirementStatuses = [];
    }),
    message: /RequirementStatuses without/,
  },
  {
    name: '$expand of a project is ignored',
    ...readOnly,
    sabotage: option('getProject', '$expand', () => undefined),
  },
  {
    name: '$expand of a run is ignored',
    ...readOnly,
    sabotage: option('getScriptRun', '$expand', () => undefined),
  },
  {
    name: '$expand of a collection is ignored',
    ...readOnly,
    sabotage: option('searchProjects', '$expand', () => undefined),
  },
  {
    name: 'of several names in $expand only the first counts',
    ...readOnly,
    sabotage: option('getProject', '$expand', (names) => names.split(',')[0]),
  },
  {
    name: 'an expanded name stays in Expands',
    ...readOnly,
    sabotage: at('getProject', async (call) => {
      const response = await call.forward();
      if (!call.url.searchParams.has('$expand') || response.status !== 200) return response;
      const { Expands } = (await (await call.ask(call.url.pathname)).json()) as Json;
      return answer(200, { ...((await response.json()) as Json), Expands });
    }),
    message: /Expands/,
  },
  {
    name: 'an expansion takes all names out of Expands',
    ...readOnly,
    sabotage: alter('getExecutionPackage', (found, { url }) => {
      if (url.searchParams.has('$expand')) found.Expands = [];
    }),
    message: /Expands/,
  },
  {
    name: 'Parent is expanded to another package',
    ...readOnly,
    sabotage: alter('getExecutionPackage', async (found, { mock, ask }) => {
      if (!found.Parent) return;
      const other = [...mock.store.ExecutionPackage].find(({ Id }) => Id !== found.ParentId);
      found.Parent = await (await ask(`/api/executionpackage/${other?.Id}`)).json();
    }),
    message: /Parent/,
  },
  {
    name: 'Assignment is expanded to another assignment',
    ...readOnly,
    sabotage: alter('getScriptRun', async (run, { mock, ask }) => {
      if (!run.Assignment) return;
      const other = [...mock.store.ScriptAssignment].find(({ Id }) => Id !== run.AssignmentId);
      run.Assignment = await (await ask(`/api/scriptassignment/${other?.Id}`)).json();
    }),
    message: /Assignment/,
  },
  {
    name: 'StepResults are those of another run',
    ...readOnly,
    sabotage: alter('getScriptRun', async (run, { mock, ask }) => {
      if (!run.StepResults) return;
      const other = [...mock.store.StepResult].find(({ RunId }) => RunId !== run.Id);
      const read = await (await ask(`/api/scriptrun/${other?.RunId}?$expand=StepResults`)).json();
      run.StepResults = (read as Json).StepResults;
    }),
    message: /StepResults/,
  },
  {
    name: 'Children lack the last one',
    ...readOnly,
    sabotage: alter('getExecutionPackage', (found) => {
      found.Children?.pop();
    }),
    message: /Children/,
  },
  {
    name: 'Children are those of all levels',
    mode: 'sandbox',
    caughtBy: ['expansions', 'packages'],
    sabotage: alter('getExecutionPackage', async (found, { ask }) => {
      for (const child of found.Children ?? []) {
        const below = (await (await ask(`/api/executionpackage/${child.Id}/children`)).json()) as Json;
        found.Children = [...found.Children, ...below.Items];
      }
    }),
    message: /Children/,
  },
  {
    name: 'an expanded list is null',
    ...readOnly,
    caughtBy: ['schemas', 'expansions'],
    sabotage: alter('getProject', (project) => {
      if (project.ExecutionPackages) project.ExecutionPackages = null;
    }),
    message: /ExecutionPackages|array/,
  },
  {
    name: 'expansions are printed without being asked for',
    ...readOnly,
    sabotage: asking('getScriptAssignment', (query) => {
      if (!query.has('$expand')) query.set('$expand', 'Package');
    }),
    message: /Package/,
  },
  {
    name: 'an expanded package has an old name',
    ...readOnly,
    sabotage: alter('getScriptAssignment', (assignment) => {
      if (assignment.Package) assignment.Package.Name += ' (old)';
    }),
    message: /Package/,
  },
  {
    name: 'Project is expanded to a package',
    ...readOnly,
    caughtBy: ['schemas', 'expansions'],
    sabotage: alter('getExecutionPackage', ({ Project: project, ...found }) =>
      project ? { ...found, Project: found } : found,
    ),
    message: /Project/,
  },
  {
    name: 'the expanded system of a ticket has another ProjectName',
    ...readOnly,
    sabotage: alter(['getTicket', 'searchTickets'], (json) => {
      for (const ticket of json.Items ?? [json]) {
        if (ticket.ExternalSystem) ticket.ExternalSystem.ProjectName = 'Another Project';
      }
    }),
    message: /ExternalSystem/,
  },
  {
    name: 'Priorities are those of Statuses',
    ...readOnly,
    sabotage: alter('getProject', (project) => {
      if (project.Priorities && project.Statuses) project.Priorities = project.Statuses;
    }),
    message: /Priorities/,
  },
  {
    name: 'an unknown name in $expand is a 500',
    mode: 'read-only',
    caughtBy: ['schemas', 'rejections', 'generated', 'errors'],
    sabotage: alterErrorResponseTo500('getProject'),
    message: /500/,
  },
  {
    name: 'a category says that it has no projects where it has some',
    ...readOnly,
    sabotage: alter('getProjectCategory', (category) => ({ ...category, HasProjects: false })),
    message: /prints HasProjects as false where Projects is something/,
  },
];

function alterErrorResponseTo500(operation: 'getProject') {
  return at(operation, async (call) => {
    const response = await call.forward();
    return response.status === 400 ? answer(500, { Message: 'An error has occurred.' }) : response;
  });
}
