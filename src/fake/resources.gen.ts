import type { OperationId } from '../contract/operations.ts';
import type { Handler, Preparation } from './resource/define.ts';
import accountSearch from './resources/accounts/account-search.ts';
import agileRunSteps from './resources/testing/agile-run-steps.ts';
import agileRuns from './resources/testing/agile-runs.ts';
import attachments from './resources/testing/attachments.ts';
import automatedTestAssignments from './resources/testing/automated-test-assignments.ts';
import automatedTestRuns from './resources/testing/automated-test-runs.ts';
import automatedTestSchedules from './resources/testing/automated-test-schedules.ts';
import automatedTests from './resources/testing/automated-tests.ts';
import backgroundTasks from './resources/server/background-tasks.ts';
import customFieldTypes from './resources/projects/custom-field-types.ts';
import customFields from './resources/projects/custom-fields.ts';
import diagnostics from './resources/server/diagnostics.ts';
import executionPackages from './resources/testing/execution-packages.ts';
import externalSources from './resources/systems/external-sources.ts';
import externalSystemLinks from './resources/systems/external-system-links.ts';
import externalSystemTypes from './resources/systems/external-system-types.ts';
import externalSystems from './resources/systems/external-systems.ts';
import gridWidgets from './resources/server/grid-widgets.ts';
import groupPermissions from './resources/accounts/group-permissions.ts';
import groups from './resources/accounts/groups.ts';
import importConfigurations from './resources/testing/import-configurations.ts';
import incidentComments from './resources/testing/incident-comments.ts';
import incidents from './resources/testing/incidents.ts';
import linkSearch from './resources/projects/link-search.ts';
import mailQueue from './resources/server/mail-queue.ts';
import mailSender from './resources/server/mail-sender.ts';
import notificationTypes from './resources/server/notification-types.ts';
import notifications from './resources/accounts/notifications.ts';
import organisations from './resources/projects/organisations.ts';
import permissions from './resources/accounts/permissions.ts';
import picklistValues from './resources/projects/picklist-values.ts';
import picklists from './resources/projects/picklists.ts';
import projectCategories from './resources/projects/project-categories.ts';
import projectSearch from './resources/projects/project-search.ts';
import projectTemplates from './resources/projects/project-templates.ts';
import projects from './resources/projects/projects.ts';
import relationships from './resources/testing/relationships.ts';
import requirementPackages from './resources/testing/requirement-packages.ts';
import requirements from './resources/testing/requirements.ts';
import resultNodes from './resources/testing/result-nodes.ts';
import root from './resources/server/root.ts';
import scheduleConfigurations from './resources/testing/schedule-configurations.ts';
import scriptAssignments from './resources/testing/script-assignments.ts';
import scriptPackages from './resources/testing/script-packages.ts';
import scriptRuns from './resources/testing/script-runs.ts';
import scripts from './resources/testing/scripts.ts';
import search from './resources/server/search.ts';
import stepResults from './resources/testing/step-results.ts';
import swagger from './resources/server/swagger.ts';
import synchronizerSchedules from './resources/systems/synchronizer-schedules.ts';
import systemEvents from './resources/server/system-events.ts';
import systemInfo from './resources/server/system-info.ts';
import tickets from './resources/systems/tickets.ts';
import timeZones from './resources/server/time-zones.ts';
import userMail from './resources/accounts/user-mail.ts';
import userPermissions from './resources/accounts/user-permissions.ts';
import users from './resources/accounts/users.ts';
import widgets from './resources/projects/widgets.ts';

/** What answers each operation. */
export const handlers: { readonly [K in OperationId]: Handler<K> } = {
  ...accountSearch.operations,
  ...agileRunSteps.operations,
  ...agileRuns.operations,
  ...attachments.operations,
  ...automatedTestAssignments.operations,
  ...automatedTestRuns.operations,
  ...automatedTestSchedules.operations,
  ...automatedTests.operations,
  ...backgroundTasks.operations,
  ...customFieldTypes.operations,
  ...customFields.operations,
  ...diagnostics.operations,
  ...executionPackages.operations,
  ...externalSources.operations,
  ...externalSystemLinks.operations,
  ...externalSystemTypes.operations,
  ...externalSystems.operations,
  ...gridWidgets.operations,
  ...groupPermissions.operations,
  ...groups.operations,
  ...importConfigurations.operations,
  ...incidentComments.operations,
  ...incidents.operations,
  ...linkSearch.operations,
  ...mailQueue.operations,
  ...mailSender.operations,
  ...notificationTypes.operations,
  ...notifications.operations,
  ...organisations.operations,
  ...permissions.operations,
  ...picklistValues.operations,
  ...picklists.operations,
  ...projectCategories.operations,
  ...projectSearch.operations,
  ...projectTemplates.operations,
  ...projects.operations,
  ...relationships.operations,
  ...requirementPackages.operations,
  ...requirements.operations,
  ...resultNodes.operations,
  ...root.operations,
  ...scheduleConfigurations.operations,
  ...scriptAssignments.operations,
  ...scriptPackages.operations,
  ...scriptRuns.operations,
  ...scripts.operations,
  ...search.operations,
  ...stepResults.operations,
  ...swagger.operations,
  ...synchronizerSchedules.operations,
  ...systemEvents.operations,
  ...systemInfo.operations,
  ...tickets.operations,
  ...timeZones.operations,
  ...userMail.operations,
  ...userPermissions.operations,
  ...users.operations,
  ...widgets.operations,
};

/** What is done in turns before an operation is answered. */
export const preparations: { readonly [K in OperationId]?: Preparation<K> } = {
  ...accountSearch.preparations,
  ...agileRunSteps.preparations,
  ...agileRuns.preparations,
  ...attachments.preparations,
  ...automatedTestAssignments.preparations,
  ...automatedTestRuns.preparations,
  ...automatedTestSchedules.preparations,
  ...automatedTests.preparations,
  ...backgroundTasks.preparations,
  ...customFieldTypes.preparations,
  ...customFields.preparations,
  ...diagnostics.preparations,
  ...executionPackages.preparations,
  ...externalSources.preparations,
  ...externalSystemLinks.preparations,
  ...externalSystemTypes.preparations,
  ...externalSystems.preparations,
  ...gridWidgets.preparations,
  ...groupPermissions.preparations,
  ...groups.preparations,
  ...importConfigurations.preparations,
  ...incidentComments.preparations,
  ...incidents.preparations,
  ...linkSearch.preparations,
  ...mailQueue.preparations,
  ...mailSender.preparations,
  ...notificationTypes.preparations,
  ...notifications.preparations,
  ...organisations.preparations,
  ...permissions.preparations,
  ...picklistValues.preparations,
  ...picklists.preparations,
  ...projectCategories.preparations,
  ...projectSearch.preparations,
  ...projectTemplates.preparations,
  ...projects.preparations,
  ...relationships.preparations,
  ...requirementPackages.preparations,
  ...requirements.preparations,
  ...resultNodes.preparations,
  ...root.preparations,
  ...scheduleConfigurations.preparations,
  ...scriptAssignments.preparations,
  ...scriptPackages.preparations,
  ...scriptRuns.preparations,
  ...scripts.preparations,
  ...search.preparations,
  ...stepResults.preparations,
  ...swagger.preparations,
  ...synchronizerSchedules.preparations,
  ...systemEvents.preparations,
  ...systemInfo.preparations,
  ...tickets.preparations,
  ...timeZones.preparations,
  ...userMail.preparations,
  ...userPermissions.preparations,
  ...users.preparations,
  ...widgets.preparations,
};

/** What each expansion prints, by entity. */
export const expansions = {
  ...agileRuns.expansions,
  ...automatedTestAssignments.expansions,
  ...automatedTestRuns.expansions,
  ...automatedTests.expansions,
  ...customFields.expansions,
  ...executionPackages.expansions,
  ...externalSystemLinks.expansions,
  ...externalSystems.expansions,
  ...groups.expansions,
  ...importConfigurations.expansions,
  ...incidents.expansions,
  ...organisations.expansions,
  ...permissions.expansions,
  ...projectCategories.expansions,
  ...projects.expansions,
  ...requirementPackages.expansions,
  ...requirements.expansions,
  ...resultNodes.expansions,
  ...scriptAssignments.expansions,
  ...scriptPackages.expansions,
  ...scriptRuns.expansions,
  ...scripts.expansions,
  ...stepResults.expansions,
  ...tickets.expansions,
  ...users.expansions,
};
