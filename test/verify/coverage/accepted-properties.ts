import { operationVerification } from '../../../src/contract/verification.ts';
import { type DeclaredProperty, isSearch, keyOf, repeatsAddress } from './sent-properties.ts';

/** Properties whose effect is found elsewhere than in a property of the same name, each by the check that looks for it. */
const effects: Readonly<Record<string, readonly string[]>> = {
  accounts: ['setGroupMembers Items', 'setGroupMembershipsForUser Items'],
  tasks: ['startBackgroundTask Type', 'startBackgroundTask Parameters', 'startBackgroundTask StreamProgress'],
  relationships: [
    'createRelationship RelationshipDirection',
    'createRelationship DestinationEntityId',
    'createRelationship DestinationEntityType',
    'createRelationship SourceEntityId',
    'createRelationship SourceEntityType',
    'updateRelationship RelationshipDirection',
  ],
  runs: ['updateScriptRun AttemptToComplete', 'updateScriptRun StepResults'],
  'custom-fields': [
    'updateCustomField update',
    'updateExistingRequirementFields update',
    'updateIncidentFields update',
    'updateScriptCustomField update',
    'updateScriptRunFields update',
  ],
  life: [
    'updateIncident Comments',
    'createIncident TemporaryId',
    'createRequirement TemporaryId',
    'createScript TemporaryId',
    'updateIncident TemporaryId',
    'updateRequirement TemporaryId',
    'updateScript TemporaryId',
  ],
};

const elsewhere = new Set(Object.values(effects).flat());

/** Whether a reader has to print a property for it to count: a search answers itself, and some effects have other names. */
export const needsReader = (it: DeclaredProperty): boolean =>
  !isSearch(it.operation) && !elsewhere.has(keyOf(it));

const isPassword = 'No operation prints a password, and whether one is right is known by signing in alone.';
const isInProject = 'It says where the record is; no page says that it could be moved to another project.';
const isOneType = 'The pages know one type that has what the others of the body say.';
const isUnprinted = 'No operation prints it.';

/** Properties that no run sends, or whose effect nobody can read. */
const named: Readonly<Record<string, string>> = {
  'createUser Password': isPassword,
  'updateUser Password': isPassword,
  'setUserPassword Password': isPassword,
  'updateExecutionPackage ProjectId': isInProject,
  'updateRequirementPackage ProjectId': isInProject,
  'updateScriptPackage ProjectId': isInProject,
  'updateIncident ProjectId': isInProject,
  'updateAutomatedTest Type': isOneType,
  'updateExternalSystem Type': isOneType,
  'createAutomatedTestImportConfiguration Type': isOneType,
  'updateAutomatedTestImportConfiguration Type': isOneType,
  'patchAutomatedTestImportConfiguration Type': isOneType,
  'createAutomatedTestAssignment OrderNumber': isUnprinted,
  'createAssignmentForAutomatedTest OrderNumber': isUnprinted,
  'updateAutomatedTestAssignment OrderNumber': isUnprinted,
  'copyExternalSystemLink Source': 'A run has one project: it cannot be told from what is copied.',
  'copyExternalSystemLink Destination':
    'A run has one external system: it cannot be told from what is copied.',
  'copyExternalSystemLink CopyFromLinkId': 'Its description says that the address names it, too.',
  'enqueueMailMessage To': 'A server would send mail to whoever is named.',
  'enqueueMailMessage Subject': 'A server would send mail, which then is no longer in the queue.',
  'enqueueMailMessage Body': 'A server would send mail, which then is no longer in the queue.',
  'searchUsingPostMethod timeZone': 'It changes what is found for hours around a moment alone.',
};

/** Operations that do not keep what they are told. */
const unkept: Readonly<Record<string, string>> = {
  getGridWidgetData: 'It counts and keeps nothing, and no page says what indexes and data are called.',
};

/**
 * Why it is accepted that a property is not sent or not read back; undefined where nothing says so.
 * @param from the list of single properties alone, or the rules and the document, too
 */
export function acceptedReason(
  it: DeclaredProperty,
  from: 'named' | 'anywhere' = 'anywhere',
): string | undefined {
  const { operation, property } = it;
  const reason = named[keyOf(it)];
  if (reason !== undefined || from === 'named') return reason;
  const { ignores = {}, heeds, never } = operationVerification[operation];
  if (property === 'Id' || property === '[]/Id')
    return 'It is the choice of the server, or that of the address.';
  if (property === 'WidgetValues') return 'Its description says that it has no effect.';
  if (repeatsAddress(it)) return 'The address says it.';
  if (heeds && !heeds.includes(property)) return 'The operation takes note of other properties alone.';
  return ignores[property] ?? unkept[operation] ?? never;
}
