import type { OperationId } from '../contract/operations.ts';
import type { Handler } from './resource/define.ts';
import backgroundTasks from './resources/background-tasks.ts';
import executionPackages from './resources/execution-packages.ts';
import externalSystemLinks from './resources/external-system-links.ts';
import incidents from './resources/incidents.ts';
import picklists from './resources/picklists.ts';
import projects from './resources/projects.ts';
import requirementPackages from './resources/requirement-packages.ts';
import root from './resources/root.ts';
import scriptAssignments from './resources/script-assignments.ts';
import scriptPackages from './resources/script-packages.ts';
import scriptRuns from './resources/script-runs.ts';
import scripts from './resources/scripts.ts';
import stepResults from './resources/step-results.ts';
import tickets from './resources/tickets.ts';
import users from './resources/users.ts';
import widgets from './resources/widgets.ts';

/** What answers each operation. */
export const handlers: { readonly [K in OperationId]: Handler<K> } = {
  ...backgroundTasks.operations,
  ...executionPackages.operations,
  ...externalSystemLinks.operations,
  ...incidents.operations,
  ...picklists.operations,
  ...projects.operations,
  ...requirementPackages.operations,
  ...root.operations,
  ...scriptAssignments.operations,
  ...scriptPackages.operations,
  ...scriptRuns.operations,
  ...scripts.operations,
  ...stepResults.operations,
  ...tickets.operations,
  ...users.operations,
  ...widgets.operations,
};

/** What each expansion prints, by entity. */
export const expansions = {
  ...executionPackages.expansions,
  ...incidents.expansions,
  ...projects.expansions,
  ...requirementPackages.expansions,
  ...scriptAssignments.expansions,
  ...scriptPackages.expansions,
  ...scriptRuns.expansions,
  ...scripts.expansions,
  ...stepResults.expansions,
  ...tickets.expansions,
  ...users.expansions,
};
