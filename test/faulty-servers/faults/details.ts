import type { FaultyServer } from '../faulty-server.ts';
import { afterwards, alter, answer, at, idOf, type Json, option, rewritten, saying } from '../sabotage.ts';

const readOnly = { mode: 'read-only' } as const;
const sandbox = { mode: 'sandbox' } as const;
const nobody = '11111111-2222-4333-8444-555555555555';

/** Small things that one resource says or does and no other. */
export const details: readonly FaultyServer[] = [
  {
    name: 'query of assignees is ignored',
    ...readOnly,
    caughtBy: ['options'],
    sabotage: option('searchProjectAssignees', 'query', () => undefined),
  },
  {
    name: 'q of tickets is ignored',
    ...readOnly,
    caughtBy: ['options'],
    sabotage: option('searchTickets', 'q', () => undefined),
  },
  {
    name: '$expand of widgets is ignored',
    ...readOnly,
    caughtBy: ['expansions', 'generated'],
    sabotage: option('getWidgetsForProject', '$expand', () => undefined),
  },
  {
    name: 'indent-json is ignored',
    ...readOnly,
    caughtBy: ['options'],
    sabotage: option('every GET', 'indent-json', () => undefined),
  },
  {
    name: 'a picklist value has another text than in its list',
    ...readOnly,
    caughtBy: ['expansions'],
    sabotage: alter('getProjectPicklistValue', (value) => {
      value.Text = `${value.Text} (old)`;
    }),
    message: /Text/,
  },
  {
    name: 'a user is somebody else',
    ...readOnly,
    caughtBy: ['self'],
    sabotage: at('getUser', (call) => {
      const other = [...call.mock.store.User].find(({ Id }) => Id !== idOf(call));
      return call.ask(`/api/user/${other?.Id}`);
    }),
    message: /getUser/,
  },
  {
    name: 'a step result says that it belongs to another run',
    ...readOnly,
    caughtBy: ['expansions', 'links'],
    sabotage: alter('getStepResult', (result, { mock }) => {
      const other = [...mock.store.ScriptRun].find(({ Id }) => Id !== result.RunId);
      result.RunId = other?.Id;
    }),
    message: /RunId|Run\b/,
  },
  {
    name: 'ExecutionPackages of a project are those of another',
    ...readOnly,
    caughtBy: ['expansions'],
    sabotage: alter(['getProject', 'searchProjects'], async (json, { ask, mock }) => {
      for (const project of json.Items ?? [json]) {
        const other = [...mock.store.ExecutionPackage].find(
          ({ ProjectId }) => ProjectId !== undefined && ProjectId !== project.Id,
        );
        if (!project.ExecutionPackages || !other) continue;
        project.ExecutionPackages = [await (await ask(`/api/executionpackage/${other.Id}`)).json()];
      }
    }),
    message: /ExecutionPackages/,
  },
  {
    name: '$top of the children of packages is ignored',
    ...sandbox,
    caughtBy: ['paging'],
    sabotage: option('getExecutionPackageChildren', '$top', () => undefined),
  },
  {
    name: '$orderby of the children of packages is ignored',
    ...sandbox,
    caughtBy: ['paging'],
    sabotage: option('getScriptPackagesChildren', '$orderby', () => undefined),
  },
  {
    name: '$expand of an update is ignored',
    ...sandbox,
    caughtBy: ['options'],
    sabotage: option(
      ['updateExecutionPackage', 'updateProject', 'updateScriptRun'],
      '$expand',
      () => undefined,
    ),
  },
  {
    name: 'the tester of a new run is ignored',
    ...sandbox,
    caughtBy: ['runs'],
    sabotage: saying('createScriptRunForScriptAssignment', ({ TesterId, ...rest }) => rest),
    message: /Tester|RunBy/,
  },
  {
    name: 'an update of one field value wipes the others',
    ...sandbox,
    caughtBy: ['runs'],
    sabotage: at('updateScriptRun', async (call) => {
      const response = await call.forward();
      const { FieldValues } = call.body ?? {};
      if (response.status !== 200 || !FieldValues) return response;
      call.mock.store.ScriptRun.update(idOf(call), { FieldValues });
      return rewritten(response, (run) => {
        if (run.FieldValues) run.FieldValues = FieldValues;
      });
    }),
    message: /FieldValues/,
  },
  {
    name: 'LastUpdatedAt of a run goes back with an update',
    ...sandbox,
    caughtBy: ['runs'],
    sabotage: at('updateScriptRun', async (call) => {
      const response = await call.forward();
      if (response.status !== 200) return response;
      const LastUpdatedAt = '2001-01-01T00:00:00Z';
      call.mock.store.ScriptRun.update(idOf(call), { LastUpdatedAt });
      return answer(200, { ...((await response.json()) as Json), LastUpdatedAt });
    }),
    message: /LastUpdatedAt/,
  },
  {
    name: 'a new project has no values in its picklists',
    ...sandbox,
    caughtBy: ['projects'],
    sabotage: afterwards('createProject', ({ mock }, { Id }) => {
      const { Picklist: values } = mock.store;
      for (const value of values.where('ProjectId', Id)) values.remove(value.Id);
    }),
    message: /picklist|value/i,
  },
  {
    name: 'a new project has another name than was sent',
    ...sandbox,
    caughtBy: ['sandbox', 'projects'],
    sabotage: saying('createProject', (body) => {
      body.Name = `${body.Name} (new)`;
    }),
    message: /not the project|Name/,
  },
  {
    name: 'a new project is answered with a 500 and is there',
    ...sandbox,
    caughtBy: ['sandbox', 'schemas'],
    sabotage: at('createProject', async (call) => {
      const response = await call.forward();
      return response.status === 201 ? answer(500, { Message: 'Timeout expired.' }) : response;
    }),
    message: /500/,
  },
  {
    name: 'the incident that a task names does not exist',
    mode: 'full',
    caughtBy: ['tickets'],
    sabotage: alter('getBackgroundTaskStatus', (task) => {
      if (!task.IncidentId) return;
      task.IncidentId = nobody;
      for (const link of task.Links ?? []) link.Href = link.Href.replace(/[^/]+$/, nobody);
    }),
    message: /404/,
  },
  {
    name: 'a ticket has no incident after the task that makes one',
    mode: 'full',
    caughtBy: ['tickets'],
    sabotage: alter('getTicket', (ticket) => {
      ticket.IncidentId = null;
    }),
    message: /IncidentId/,
  },
  {
    name: 'a ticket has its incident before the task is complete',
    mode: 'full',
    caughtBy: ['tickets'],
    sabotage: (fetch, mock) => {
      const early = new Set<string>();
      const noting = afterwards(
        'startCreateIncidentFromTicket',
        ({ path }) => void early.add(path.ticketId ?? ''),
      );
      const telling = alter('getTicket', (ticket, { path }) => {
        if (early.has(path.ticketId ?? '')) ticket.IncidentId ??= nobody;
      });
      return telling(noting(fetch, mock), mock);
    },
    message: /before/,
  },
  {
    name: 'a second incident is made from a ticket',
    mode: 'full',
    caughtBy: ['tickets'],
    sabotage: at('startCreateIncidentFromTicket', async (call) => {
      const response = await call.forward();
      if (response.status !== 403) return response;
      const { TicketSearchResult: tickets } = call.mock.store;
      const ticket = tickets.get(call.path.ticketId ?? '');
      if (ticket) tickets.update(ticket.Id, { IncidentId: null });
      return call.forward();
    }),
    message: /202|403|second/,
  },
];
