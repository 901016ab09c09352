import type { FaultyServer } from '../faulty-server.ts';
import { afterwards, alter, idOf, saying } from '../sabotage.ts';

const life = { mode: 'sandbox', caughtBy: ['life'] } as const;

/** Servers that lose what was sent, or change what was not. */
export const writtenValues: readonly FaultyServer[] = [
  {
    name: 'an update of a script changes CreatedAt',
    ...life,
    sabotage: afterwards('updateScript', (call) => {
      call.mock.store.Script.update(idOf(call), { CreatedAt: '2020-01-01T00:00:00Z' });
    }),
    message: /CreatedAt/,
  },
  {
    name: 'an update of a script loses its steps',
    ...life,
    sabotage: saying('updateScript', ({ Steps, ...rest }) => rest),
    message: /Steps/,
  },
  {
    name: 'an update of an agile run keeps the first of its steps alone',
    ...life,
    sabotage: saying('updateAgileRun', (body) => {
      body.Steps?.splice(1);
    }),
    message: /Steps/,
  },
  {
    name: 'an update of an agile run loses its package',
    ...life,
    sabotage: saying('updateAgileRun', ({ PackageId, ...rest }) => rest),
    message: /PackageId/,
  },
  {
    name: 'an update of an incident loses to whom it is given',
    ...life,
    sabotage: saying('updateIncident', ({ AssignedToId, ...rest }) => rest),
    message: /AssignedToId/,
  },
  {
    name: 'an update of a script loses its place in the order',
    ...life,
    sabotage: saying('updateScript', ({ OrderNumber, ...rest }) => rest),
    message: /OrderNumber/,
  },
  {
    name: 'an update of an import configuration loses whether unchanged files are skipped',
    ...life,
    sabotage: saying('updateAutomatedTestImportConfiguration', ({ SkipIfFilesUnchanged, ...rest }) => rest),
    message: /SkipIfFilesUnchanged/,
  },
  {
    name: 'a change of an import configuration changes nothing',
    ...life,
    sabotage: saying('patchAutomatedTestImportConfiguration', () => ({})),
    message: /import configuration|other values than an update/i,
  },
  {
    name: 'a new incident loses its description',
    ...life,
    sabotage: saying('createIncident', ({ Description, ...rest }) => rest),
    message: /Description/,
  },
  {
    name: 'a new requirement loses its priority',
    ...life,
    sabotage: saying('createRequirement', ({ PriorityId, ...rest }) => rest),
    message: /PriorityId/,
  },
  {
    name: 'a new event has happened when it is told',
    ...life,
    mode: 'full',
    sabotage: saying('addSystemEvent', ({ OccurredAt, ...rest }) => rest),
    message: /OccurredAt/,
  },
  {
    name: 'a new user loses the name',
    ...life,
    mode: 'full',
    sabotage: saying('createUser', ({ LastName, ...rest }) => rest),
    message: /LastName/,
  },
  {
    name: 'an update of a user does not switch it off',
    ...life,
    mode: 'full',
    sabotage: saying('updateUser', ({ Enabled, ...rest }) => rest),
    message: /Enabled/,
  },
  {
    name: 'a change of single fields of a requirement does nothing',
    mode: 'full',
    caughtBy: ['custom-fields'],
    sabotage: saying('updateExistingRequirementFields', () => ({})),
    message: /after a change of it alone/,
  },
  {
    name: 'a change of single fields of a run does nothing',
    mode: 'full',
    caughtBy: ['custom-fields'],
    sabotage: saying('updateScriptRunFields', () => ({})),
    message: /after a change of it alone/,
  },
  {
    name: 'a script keeps the name of its package when that is renamed',
    ...life,
    sabotage: (fetch, mock) => {
      const names = new Map<string, string>();
      return alter('getScript', (script) => {
        const first = names.get(script.Id) ?? script.PackageName;
        names.set(script.Id, first);
        script.PackageName = first;
      })(fetch, mock);
    },
    message: /getScript answers the PackageName .* after the script package was given the Name/,
  },
  {
    name: 'a project does not name the category that it was given',
    ...life,
    mode: 'full',
    sabotage: alter(['getProject', 'createProject', 'updateProject'], (project) => {
      project.ProjectCategoryName = null;
    }),
    message: /ProjectCategoryName null after ProjectCategoryId .* was sent/,
  },
];
