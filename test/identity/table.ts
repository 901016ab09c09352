import { entities } from '../../src/contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts } from '../../src/contract/operations.ts';
import { permissionsIn } from '../../src/contract/permissions.ts';
import { operationVerification } from '../../src/contract/verification.ts';
import type { Mock } from '../../src/index.ts';

/** Every operation that asks for permissions. */
export const guardedOperations = (Object.keys(operationFacts) as OperationId[]).filter(
  (id) => permissionsIn(operationFacts[id].permissions).length > 0,
);

/** A body that names a project, by way of what is there. */
function bodyOf({ store }: Mock, id: OperationId): object | undefined {
  const [project] = store.Project;
  const [script] = store.Script;
  const [executionPackage] = store.ExecutionPackage;
  const [requirement] = store.Requirement;
  const [automatedTest] = store.AutomatedTest;
  const made = { Name: 'Made', ProjectId: project?.Id };
  const [system] = store.ExternalSystem;
  const source = { Key: 'Incident', FieldValues: { ProjectId: project?.Id } };
  const bodies: Partial<Record<OperationId, object>> = {
    createProject: { Name: 'Made' },
    createExecutionPackage: made,
    createRequirementPackage: made,
    createScriptPackage: made,
    createAgileRun: { Name: 'Made', PackageId: executionPackage?.Id },
    createAutomatedTestSchedule: made,
    createAutomatedTestImportConfiguration: {
      Name: 'Made',
      ScriptPackageId: script?.PackageId,
      ExecutionPackageId: store.AgileRun.find(() => true)?.PackageId,
    },
    createRequirement: { Name: 'Made', PackageId: requirement?.PackageId },
    createExternalSystemLink: {
      Name: 'Made',
      Source: source,
      Destination: { Key: system?.Type, Id: system?.Id },
    },
    createScript: { Name: 'Made', PackageId: script?.PackageId },
    createAutomatedTest: { Name: 'Made', PackageId: automatedTest?.PackageId },
    createAutomatedTestAssignment: { PackageId: executionPackage?.Id, AutomatedTestId: automatedTest?.Id },
    createAgileRunStepIncidentLink: { IncidentId: [...store.Incident][0]?.Id },
    createStepResultIncidentLink: { IncidentId: [...store.Incident][0]?.Id },
    createIncident: { Summary: 'Made', ProjectId: project?.Id },
    createScriptAssignment: { PackageId: executionPackage?.Id, ScriptId: script?.Id },
    createRelationship: {
      RelationshipDirection: 'Both',
      SourceEntityId: requirement?.Id,
      SourceEntityType: 'Requirement',
      DestinationEntityId: requirement?.Id,
      DestinationEntityType: 'Requirement',
    },
    updateRelationship: { RelationshipDirection: 'None' },
    createUser: { UserName: 'made', Email: 'made@example.com' },
    createGroup: { Name: 'Made' },
    createOrganisation: { Name: 'Made' },
    createProjectCategory: { Name: 'Made' },
    setGroupMembers: { Items: [] },
    setGroupMembershipsForUser: { Items: [] },
    setUserPassword: { Password: 'password' },
    createNotificationMessage: { HtmlSummary: 'Made' },
    patchNotificationMessage: { Viewed: true },
    enqueueMailMessage: { Subject: 'Made', Body: '' },
    setGlobalPermissionsForUser: [],
    setUserProjectPermissions: [],
    updateGlobalGroupPermissions: [],
    updateGroupProjectPermissions: [],
  };
  return operationFacts[id].body === 'none' ? undefined : (bodies[id] ?? {});
}

/** The path of an operation about records that are there: of each kind the first one. */
function pathOf({ store }: Mock, id: OperationId): string {
  const { path, enums } = operationFacts[id];
  const [value] = store.Picklist;
  const [ticket] = store.TicketSearchResult;
  const link = store.IncidentLink.find((it) => it.ResultNodeId !== undefined);
  if (enums.picklist) {
    return `/api/project/${value?.ProjectId}/${value?.Picklist}/${value?.Id}`;
  }
  const known: Readonly<Record<string, string | undefined>> = {
    ticketId: ticket?.Id,
    type: value?.Picklist,
    incidentId: link?.IncidentId,
    ...(path.endsWith('/incident/{id}') && { id: link?.IncidentId }),
    projectId: store.Project.find(() => true)?.Id,
  };
  const [choice] = store.IValue;
  if (path.includes('{key}')) return pathOfType(store, path);
  if (path.includes('{fieldName}'))
    return path.replace('{linkId}', choice?.LinkId ?? '').replace('{fieldName}', choice?.FieldName ?? '');
  const [found] = addresses
    .filter(({ shape }) => shapeOf(path).startsWith(shape))
    .sort((a, b) => b.shape.length - a.shape.length);
  const about = Object.keys(operationVerification[id].about?.path ?? {});
  if (about.length > (found?.fields.length ?? 0))
    return pathAbout(store, id).replace(/\{(\w+)\}/g, (_, name: string) => String(known[name] ?? ''));
  const records: Iterable<object> = found ? store[found.entity] : [];
  // The last one: the first user is the one who asks.
  const record = Array.from(records, (it): Readonly<Record<string, unknown>> => ({ ...it })).findLast((it) =>
    found?.fields.every((field) => Object.hasOwn(it, field)),
  );
  const fields = [...(found?.fields ?? [])];
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(record?.[fields.shift() ?? ''] ?? known[name] ?? ''),
  );
}

/** The types of relationship are the same in every organisation. */
function pathOfType(store: Mock['store'], path: string): string {
  const [organisation] = store.Organisation;
  const [relationship] = store.EntityRelationship;
  return path
    .replace(/\{(?:id|organisationId)\}/, organisation?.Id ?? '')
    .replace('{key}', relationship?.Key ?? '')
    .replace('{id}', relationship?.Id ?? '');
}

/** A path whose beginning is no address of an entity: the document says what it is about. */
function pathAbout(store: Mock['store'], id: OperationId): string {
  const { about } = operationVerification[id];
  const record = about && [...store[about.entity as 'Project']].at(-1);
  return Object.entries(about?.path ?? {}).reduce(
    (path, [parameter, field]) => path.replace(`{${parameter}}`, String(record?.[field as 'Id'])),
    operationFacts[id].path as string,
  );
}

const shapeOf = (path: string) => path.replace(/\{\w+\}/g, '{}');

interface Addressed {
  readonly resource: string;
  readonly self?: readonly (readonly string[])[];
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
}

/** Where records of each entity are: the shape of their address, and the fields that its parameters are taken from. */
const addresses = Object.entries(entities).flatMap(([name, facts]) => {
  const { self = [], addresses: others = {} }: Addressed = facts;
  return [...self, ...Object.values(others)].map((pieces) => ({
    entity: name as EntityName,
    shape: pieces.map((piece, index) => (index % 2 ? '{}' : piece)).join(''),
    fields: pieces.filter((_, index) => index % 2),
  }));
});

/** A request to an operation that its permissions allow or refuse. */
export function ask(mock: Mock, userName: string, id: OperationId): Promise<Response> {
  const body = bodyOf(mock, id);
  if (operationFacts[id].mediaTypes.includes('application/x-www-form-urlencoded')) {
    return mock
      .as(userName)
      .fetch(pathOf(mock, id), { method: 'POST', body: new URLSearchParams({ query: '' }) });
  }
  return mock.as(userName).fetch(pathOf(mock, id), {
    method: operationFacts[id].method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
}
