import type { OperationId } from '../../../src/contract/operations.ts';
import type { FaultyServer, Sabotage } from '../faulty-server.ts';
import { saying } from '../sabotage.ts';

/** Loses a property of what is sent. */
const losing = (operation: OperationId, property: string): Sabotage =>
  saying(operation, (body) => {
    delete body[property];
  });

/** What loses a property that hardly any client sends: the operation, the property, and what the message speaks of. */
const inLife: readonly (readonly [OperationId, string, RegExp?])[] = [
  ['createIncident', 'AffectedVersionIds'],
  ['createIncident', 'FixedVersionIds'],
  ['createIncident', 'ExternalSystemLinks'],
  ['createIncident', 'ExternalSystemLinkIds'],
  ['createIncident', 'Number', /IncidentNumber/],
  ['updateIncident', 'ComponentIds'],
  ['updateIncident', 'ExternalSystemLinks'],
  ['updateLinkSynchronizationSchedule', 'Enabled'],
  ['patchLinkSynchronizationSchedule', 'Enabled'],
  ['updateAutomatedTestScheduleConfiguration', 'Enabled'],
  ['createProject', 'OrganisationId'],
  ['createProject', 'ProjectCategoryId'],
  ['createProject', 'TimeTrackingConfiguration'],
  ['updateProject', 'Slug'],
  ['createOrganisation', 'IndustryType'],
  ['updateOrganisation', 'LongDescription'],
  ['createProjectCategory', 'ParentId'],
  ['updateProjectCategory', 'OrganisationId'],
  ['addSystemEvent', 'SystemId'],
  ['addSystemEvent', 'ReferenceId'],
  ['createAgileRun', 'Number'],
  ['createAutomatedTestImportConfiguration', 'FieldValues'],
  ['patchAutomatedTestImportConfiguration', 'SubType'],
  ['updateAutomatedTest', 'Configuration'],
  ['createScriptRunForScriptAssignment', 'TesterId', /RunById/],
  ['createScript', 'TemporaryId'],
  ['updateRequirement', 'TemporaryId'],
  ['addCustomField', 'Scopes'],
  ['addCustomField', 'DefaultValue'],
];

const lost = (
  check: string,
  [operation, property, message = new RegExp(property)]: (typeof inLife)[number],
): FaultyServer => ({
  name: `${operation} loses ${property}`,
  mode: 'full',
  caughtBy: [check],
  sabotage: losing(operation, property),
  message,
});

/** Servers that silently lose one property of a body. */
export const lostProperties: readonly FaultyServer[] = [
  ...inLife.map((it) => lost('life', it)),
  lost('custom-fields', ['createScript', 'FieldValues', /new field for a new script/]),
  lost('custom-fields', ['createIncident', 'FieldValues', /new field for a new incident/]),
  lost('custom-fields', ['createScriptRunForScriptAssignment', 'FieldValues', /a new script run/]),
  lost('custom-fields', ['updateAgileRun', 'FieldValues', /agile run after an update of it/]),
  lost('custom-fields', ['addCustomField', 'Required']),
  lost('imports', ['patchAutomatedTestRunNode', 'Notes']),
  {
    name: 'a change of a custom field changes no text',
    mode: 'full',
    caughtBy: ['custom-fields'],
    sabotage: saying('updateCustomField', ({ update }) => ({ update: { ...update, customFields: [] } })),
    message: /a change of its texts has sent/,
  },
  {
    name: 'a change of a custom field loses the order of its options',
    mode: 'full',
    caughtBy: ['custom-fields'],
    sabotage: saying('updateCustomField', ({ update }) => {
      for (const { add } of update.pickListValues ?? []) if (add) delete add.sortOrder;
    }),
    message: /other options after two were added/,
  },
  {
    name: 'an option of a custom field stays when it is taken away',
    mode: 'full',
    caughtBy: ['custom-fields'],
    sabotage: saying('updateCustomField', ({ update }) => {
      for (const change of update.pickListValues ?? []) delete change.remove;
    }),
    message: /other options after one of two was taken away/,
  },
  {
    name: 'a search of users by a form does not look for identifiers',
    mode: 'full',
    caughtBy: ['forms'],
    sabotage: (fetch) => (input, init) => {
      if (init?.method !== 'POST' || !String(input).includes('/api/userssearch')) return fetch(input, init);
      return fetch(input, { ...init, body: String(init.body).replace(/&?valuesqry=[^&]*/, '') });
    },
    message: /valuesqry/,
  },
];
