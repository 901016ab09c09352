import type { FaultyServer } from '../faulty-server.ts';
import { alter, alterText, option } from '../sabotage.ts';

const narrowed = { mode: 'read-only', caughtBy: ['options'] } as const;
const last = { mode: 'read-only', caughtBy: ['latest'] } as const;

/** Lists that have more or less than an option says, and records that are called the last and are not. */
export const narrowedLists: readonly FaultyServer[] = [
  {
    name: 'the sources of links are listed with their destinations',
    ...narrowed,
    sabotage: option('searchExternalSources', 'end', () => undefined),
    message: /lists an item whose End is Destination with end=Source/,
  },
  {
    name: 'a list of one end of links has only some of it',
    ...narrowed,
    sabotage: alter('searchExternalSources', (body, { url }) => {
      if (url.searchParams.has('end')) body.Items.pop();
    }),
    message: /lists no .* with end=(Source|Destination), which is its End/,
  },
  {
    name: 'the results of a test run are listed whatever their status',
    mode: 'sandbox',
    caughtBy: ['imports'],
    sabotage: option('getAutomatedTestRunNodeChildren', 'statuses', () => undefined),
    message: /lists an item whose Status is \w+ with statuses=\w+/,
  },
  {
    name: 'the first run of an assignment is called the last',
    ...last,
    sabotage: alter(['searchScriptAssignments', 'getScriptAssignment'], (body) => {
      for (const assignment of body.Items ?? [body])
        if (assignment.Runs && assignment.LastRun) assignment.LastRun = assignment.Runs.at(-1);
    }),
    message: /expands LastRun to [\w-]+, although [\w-]+ of the Runs is later/,
  },
  {
    name: 'an assignment with runs has no last one',
    ...last,
    sabotage: alter(['searchScriptAssignments', 'getScriptAssignment'], (body) => {
      for (const assignment of body.Items ?? [body]) if (assignment.LastRun) assignment.LastRun = null;
    }),
    message: /prints no LastRun where there are Runs/,
  },
  {
    name: 'the last comment of an incident is that of another one',
    ...last,
    sabotage: alter(['searchIncidents', 'getIncident'], (body) => {
      for (const incident of body.Items ?? [body])
        if (incident.LastComment) incident.LastComment.Id = '0b57ac1e-0000-4000-8000-000000000001';
    }),
    message: /expands LastComment to what is not among the Comments/,
  },
  {
    name: 'the feed of gadgets is empty',
    mode: 'read-only',
    caughtBy: ['encoding'],
    sabotage: alterText('getGadgetFeed', () => ''),
    message: /getGadgetFeed is not XML: it has no root element/,
  },
  {
    name: 'the feed of gadgets is a page of HTML',
    mode: 'read-only',
    caughtBy: ['encoding'],
    sabotage: alterText('getGadgetFeed', () => '<html xmlns="http://www.w3.org/1999/xhtml"/>'),
    message: /getGadgetFeed has the root element html and not feed or entry/,
  },
];
