import type { FaultyServer } from '../faulty-server.ts';
import { alter, alterText, type Json, objects } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['schemas'] } as const;

/** Renames a property in place. */
function rename(record: Json, from: string, to: string): void {
  record[to] = record[from];
  delete record[from];
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Answers whose shape is not the documented one. */
export const bodies: readonly FaultyServer[] = [
  {
    name: 'times of runs in the zone of the server',
    mode: 'read-only',
    caughtBy: ['dates-and-ids'],
    sabotage: alter('getScriptRun', (run) => {
      run.CreatedAt = run.CreatedAt.replace('Z', '+12:00');
    }),
    message: /CreatedAt.*UTC/,
  },
  {
    name: 'a project without OrganisationName',
    ...readOnly,
    sabotage: alter('getProject', (project) => {
      delete project.OrganisationName;
    }),
    message: /OrganisationName/,
  },
  {
    name: 'one project of a collection without Slug',
    ...readOnly,
    sabotage: alter('searchProjects', ({ Items }) => {
      if (Items.length > 2) delete Items[2].Slug;
    }),
    message: /Slug/,
  },
  {
    name: 'a step result without Outcome inside of an expanded run',
    ...readOnly,
    sabotage: alter('getScriptRun', (run) => {
      for (const result of run.StepResults ?? []) delete result.Outcome;
    }),
    message: /Outcome/,
  },
  {
    name: 'OrderNumber of a package is called orderNumber',
    ...readOnly,
    sabotage: alter('getExecutionPackage', (found) => rename(found, 'OrderNumber', 'orderNumber')),
    message: /OrderNumber/,
  },
  {
    name: 'all names of a user in camel case',
    ...readOnly,
    sabotage: alter('getUser', (user) =>
      Object.fromEntries(Object.entries(user).map(([key, value]) => [camel(key), value])),
    ),
    message: /UserName|FirstName|Id/,
  },
  {
    name: 'OrderNumber of a project is a text',
    ...readOnly,
    sabotage: alter('getProject', (project) => {
      project.OrderNumber = String(project.OrderNumber);
    }),
    message: /integer/,
  },
  {
    name: 'OrderNumber of a package is a fraction',
    ...readOnly,
    sabotage: alter('getExecutionPackage', (found) => {
      found.OrderNumber += 0.5;
    }),
    message: /integer/,
  },
  {
    name: 'a switch of a project is the text "false"',
    ...readOnly,
    sabotage: alter('searchProjects', ({ Items }) => {
      for (const project of Items) project.Independent = String(project.Independent);
    }),
    message: /boolean/,
  },
  {
    name: 'Expands of a run is a text with commas',
    ...readOnly,
    sabotage: alter('getScriptRun', (run) => {
      run.Expands = run.Expands.join(',');
    }),
    message: /array/,
  },
  {
    name: 'the Id of a script without hyphens',
    ...readOnly,
    sabotage: alter('getScript', (script) => {
      script.Id = script.Id.replaceAll('-', '');
    }),
    message: /uuid/,
  },
  {
    name: 'CreatedAt of a run as .NET once wrote it',
    ...readOnly,
    sabotage: alter('getScriptRun', (run) => {
      run.CreatedAt = `/Date(${Date.parse(run.CreatedAt)})/`;
    }),
    message: /date-time/,
  },
  {
    name: 'times of runs in local form',
    ...readOnly,
    sabotage: alter('searchScriptRunsForScriptAssignment', ({ Items }) => {
      for (const run of Items) run.LastUpdatedAt = '02/03/2012 15:05';
    }),
    message: /date-time/,
  },
  {
    name: 'the Name of a package is null',
    ...readOnly,
    sabotage: alter('getExecutionPackage', (found) => {
      found.Name = null;
    }),
    message: /Name|string/,
  },
  {
    name: 'a collection without items has null as Items',
    ...readOnly,
    sabotage: alter('getExecutionPackageChildren', (page) => {
      if (page.Items.length === 0) page.Items = null;
    }),
    message: /Items|array/,
  },
  {
    name: 'a project in a wrapper',
    ...readOnly,
    sabotage: alter('getProject', (project) => ({ Project: project })),
    message: /Id|Name|property/,
  },
  {
    name: 'a collection in the wrapper of OData 2',
    ...readOnly,
    sabotage: alter('searchExecutionPackages', (page) => ({ d: page })),
    message: /Items|property/,
  },
  {
    name: 'a collection is a bare list',
    ...readOnly,
    sabotage: alter('searchScriptRunsForScriptAssignment', (page) => page.Items),
    message: /object/,
  },
  {
    name: 'a run is a list of one',
    ...readOnly,
    sabotage: alter('getScriptRun', (run) => [run]),
    message: /object/,
  },
  {
    name: 'Total is negative',
    ...readOnly,
    sabotage: alter('searchTickets', (page) => {
      page.Total = -1;
    }),
    message: /Total|>= 0/,
  },
  {
    name: 'the Name of a project in a collection is empty',
    ...readOnly,
    sabotage: alter('searchProjects', ({ Items }) => {
      for (const project of Items.slice(0, 1)) project.Name = '';
    }),
    message: /Name|1 character/,
  },
  {
    name: 'links without Href',
    ...readOnly,
    sabotage: alter('getExecutionPackage', (found) => {
      for (const link of found.Links) rename(link, 'Href', 'Url');
    }),
    message: /Href/,
  },
  {
    name: 'a collection of tickets without Total',
    ...readOnly,
    sabotage: alter('searchTickets', (page) => {
      delete page.Total;
    }),
    message: /Total/,
  },
  {
    name: 'JSON as a text within JSON',
    ...readOnly,
    sabotage: alter('getUser', (user) => JSON.stringify(user)),
    message: /object/,
  },
  {
    name: 'JSON with the first half only',
    ...readOnly,
    sabotage: alterText('getScriptAssignment', (text) => text.slice(0, text.length / 2)),
    message: /JSON|body/i,
  },
  {
    name: 'JSON with a comma too many',
    ...readOnly,
    sabotage: alterText('getScriptPackage', (text) => text.replace(/\}$/, ',}')),
    message: /JSON|body/i,
  },
  {
    name: 'an empty body instead of a project',
    ...readOnly,
    sabotage: alterText('getProject', () => ''),
    message: /JSON|body/i,
  },
  {
    name: 'picklist values without Text',
    ...readOnly,
    sabotage: alter(['getProject', 'getProjectPicklistValue'], (json) => {
      for (const record of objects(json)) if ('SortOrder' in record) delete record.Text;
    }),
    message: /Text/,
  },
  {
    name: 'ids of expanded assignments are numbers',
    ...readOnly,
    sabotage: alter('getScriptRun', (run) => {
      if (run.Assignment) run.Assignment.Id = 4711;
    }),
    message: /string|Id/,
  },
  {
    name: 'a description of the API has no path as its basePath',
    mode: 'read-only',
    caughtBy: ['schemas'],
    sabotage: alter('getSwaggerV2', (description) => {
      description.basePath = false;
    }),
    message: /basePath/,
  },
];
