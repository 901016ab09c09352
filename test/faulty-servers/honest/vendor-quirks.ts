import type { ConformingVariant } from '../faulty-server.ts';
import {
  afterwards,
  all,
  alter,
  alterErrorResponse,
  answer,
  at,
  everything,
  idOf,
  type Json,
  objects,
  swap,
} from '../sabotage.ts';

/** Servers that are right, with words and company of their own. */
export const vendorQuirks: readonly ConformingVariant[] = [
  {
    name: 'error responses in another language',
    sabotage: all(
      ...[400, 403, 404, 409, 500].map((status) =>
        alterErrorResponse('every operation', status, () => ({
          Message: `Das ist nicht möglich (${status}).`,
        })),
      ),
    ),
  },
  {
    name: 'the switches of a project as they were sent',
    sabotage: at('updateProject', async (call) => {
      const response = await call.forward();
      const { Independent, RequirementNumberReadOnly } = call.body ?? {};
      const changes = Object.fromEntries(
        Object.entries({ Independent, RequirementNumberReadOnly }).filter(
          ([, value]) => typeof value === 'boolean',
        ),
      );
      if (response.status !== 200) return response;
      call.mock.store.Project.update(idOf(call), changes);
      return answer(200, { ...((await response.json()) as Json), ...changes });
    }),
  },
  {
    name: 'more names in Expands',
    sabotage: everything((json) => {
      for (const { Expands, Slug, Stereotype, ...record } of objects(json)) {
        if (!Array.isArray(Expands)) continue;
        if (Slug !== undefined && !('ProjectCategory' in record)) Expands.push('ProjectCategory');
        if (Stereotype !== undefined && !('ScriptAssignments' in record)) Expands.push('ScriptAssignments');
      }
    }),
  },
  {
    name: 'the steps of a new run belong to it',
    sabotage: alter('createScriptRunForScriptAssignment', (run) => {
      for (const result of run.StepResults ?? []) result.RunId = run.Id;
      if (run.StepResults) run.Expands = run.Expands.filter((name: string) => name !== 'StepResults');
    }),
  },
  {
    name: 'a new project without components and versions',
    sabotage: afterwards('createProject', ({ mock }, { Id }) => {
      const { Picklist: values } = mock.store;
      for (const value of values.where('ProjectId', Id)) {
        if (value.Picklist === 'component' || value.Picklist === 'version') values.remove(value.Id);
      }
    }),
  },
  {
    name: 'no upload of reports',
    sabotage: at('uploadAutomatedTestResults', async () =>
      answer(404, { Message: 'There is no such address.' }),
    ),
  },
  {
    name: 'uploads of another format alone',
    sabotage: alter('getBackgroundTaskStatus', (task) => {
      if (!String(task.Id).startsWith('automatedtestimport')) return;
      Object.assign(task, { Complete: false, Error: 'The file is no report of NUnit.', Message: null });
    }),
  },
  {
    name: 'results without suites, named after them',
    differs: true,
    sabotage: alter('getAutomatedTestRunRootNodes', async (all, call) => {
      const { runId = '' } = call.path;
      const below = async (node: Json): Promise<Json[]> => {
        const address = `/api/automatedtestrun/${runId}/node/${node.Id}/children`;
        const children = (await (await call.ask(address)).json()) as Json[];
        if (children.length === 0) return [{ ...node, Name: `Suite.${node.Name}` }];
        return (await Promise.all(children.map(below))).flat();
      };
      return (await Promise.all(all.map(below))).flat();
    }),
  },
  {
    name: 'a 400 where a task cannot be created',
    sabotage: swap('startBackgroundTask', 500, 400),
  },
  {
    name: 'values that are refused with 400',
    sabotage: at(['createExecutionPackage', 'updateExecutionPackage'], async (call) => {
      const response = await call.forward();
      if (response.status !== 403 || !call.body) return response;
      return typeof call.body.Name === 'number'
        ? new Response(response.body, { status: 400, headers: response.headers })
        : response;
    }),
  },
  {
    name: 'somebody else makes a project now and then',
    differs: true,
    sabotage: (fetch, mock) => {
      let count = 0;
      return at('every GET', (call) => {
        const { Project: projects } = mock.store;
        const [pattern] = projects;
        if (++count % 40 === 0 && pattern) {
          projects.insert({
            ...pattern,
            Id: mock.ids.next(),
            Name: `Made meanwhile ${count}`,
            Slug: `made-${count}`,
          });
        }
        return call.forward();
      })(fetch, mock);
    },
  },
  {
    name: 'somebody else renames packages now and then',
    differs: true,
    sabotage: (fetch, mock) => {
      let count = 0;
      return at('every GET', (call) => {
        const [first] = mock.store.ExecutionPackage;
        if (++count % 40 === 0 && first)
          mock.store.ExecutionPackage.update(first.Id, { Name: `Renamed ${count}` });
        return call.forward();
      })(fetch, mock);
    },
  },
  {
    name: 'somebody else works on runs now and then',
    differs: true,
    sabotage: (fetch, mock) => {
      let count = 0;
      return at('every GET', (call) => {
        const [first] = mock.store.ScriptRun;
        if (++count % 40 === 0 && first) {
          mock.store.ScriptRun.update(first.Id, { ActualDuration: `${count} minutes` });
        }
        return call.forward();
      })(fetch, mock);
    },
  },
];
