import { type Entities, entities } from '../contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts, type Schemas } from '../contract/operations.ts';
import { isPermitted, type PermissionRule, permissionsIn, wordPermissions } from '../contract/permissions.ts';
import { entityVerification } from '../contract/verification.ts';
import type { Authorization } from '../fake/http/authorization.ts';
import { HttpError } from '../fake/http/http-error.ts';
import { bulkEntities } from '../fake/tasks/bulk-action.ts';
import type { TaskTypeName } from '../fake/tasks/types.ts';
import type { WorldStore } from '../world/world.ts';
import {
  isApart,
  isInProject,
  type KnownProjects,
  namedIn,
  ownersIn,
  projectOf,
  type Subject,
  subjectOf,
  subjectsIn,
  testOf,
} from './projects.ts';
import { rightsOf } from './rights.ts';

/** Types of background task that do what an operation does, and need what that needs. */
const taskOperations: Readonly<Partial<Record<TaskTypeName, OperationId>>> = {
  DeleteProject: 'startProjectDelete',
  DeleteOrganisation: 'startDeleteOrganisation',
  CreateTicketLink: 'startCreateIncidentFromTicket',
  LinkTicketToStepResult: 'startCreateIncidentFromTicket',
  LinkTicketToAgileRunStep: 'startCreateIncidentFromTicket',
  LinkTicketToAutomatedTestRunResultNode: 'startCreateIncidentFromTicket',
  AutomatedTestImport: 'uploadAutomatedTestResults',
};

/** What only the user sees who had it made, by the field that names the user. */
const owners: Readonly<Partial<Record<EntityName, string>>> = { ExportFile: 'UserId' };

/** Of assignments to others it allows nothing. */
const ownTests = 'TestManagement/ManageExecutions/ExecuteOnlyMyTests';

const isEmpty = (rule: PermissionRule) => permissionsIn(rule).length === 0;

/** Whether what is sent is what is there; letter case makes no difference to an id. */
const isSame = (sent: unknown, kept: unknown) =>
  JSON.stringify(sent).toLowerCase() === JSON.stringify(kept ?? null).toLowerCase();

/** Lets a user do what the document says, by the permissions that the user has. */
export function createAuthorization(store: WorldStore, user: Entities['User']): Authorization {
  const rights = rightsOf(store, user);
  const hasEverywhere = (key: string) => rights.has(key, undefined);
  /** Of what collections show; a request that shows them changes nothing. */
  const seen: KnownProjects = new Map();
  /** By the parameters of an address, for what they were found to be permitted, and when: nothing else may have been written since. */
  const permitted = new WeakMap<object, { readonly operation: OperationId; readonly writes: number }>();

  /** The work in projects is seen from their organisation, too: by whoever may do it in one of them. */
  function hasInside(key: string, { entity, record }: Subject): boolean {
    if (entity !== 'Organisation' || !key.startsWith('TestManagement/')) return false;
    return store.Project.where('OrganisationId', record.Id as string).some(({ Id }) => rights.has(key, Id));
  }

  function isAllowed(rule: PermissionRule, subject: Subject, known?: KnownProjects): boolean {
    if (!isInProject(subject.entity))
      return isPermitted(rule, (key) => hasEverywhere(key) || hasInside(key, subject));
    const project = projectOf(store, subject, known);
    const isMine = () => {
      const test = testOf(store, subject);
      return test === undefined || test.AssignedToId === user.Id;
    };
    return isPermitted(rule, (key) => rights.has(key, project) && (key !== ownTests || isMine()));
  }

  function requirePermission(allowed: boolean, rule: PermissionRule, subject?: Subject): void {
    if (allowed) return;
    const project = subject && projectOf(store, subject);
    const where = project === undefined ? '' : ` in the project ${project}`;
    throw new HttpError(403, `The permission ${wordPermissions(rule)} is missing${where}.`);
  }

  function checkEach(rule: PermissionRule, subjects: readonly Subject[]): void {
    for (const subject of subjects) requirePermission(isAllowed(rule, subject), rule, subject);
  }

  function checkTask({ Type, Parameters }: Schemas['CreateBackgroundTask']): void {
    if (Type === 'bulkaction') checkBulk(Parameters);
    if (Type === 'GenerateTestProject') checkMaking('Project');
    const operation = taskOperations[Type];
    const runs =
      Type === 'AutomatedTestImport' ? namedIn(store, 'AutomatedTestRun', 'RunId', Parameters) : [];
    if (operation) checkNamed(operation, [...runs, ...subjectsIn(store, { ...Parameters })]);
  }

  /** A user may do to many things what the user may do to each. */
  function checkBulk({ Action, Entities: all }: Schemas['BulkActionParameters']): void {
    for (const { Id, Type } of all) {
      const entity = bulkEntities[Type];
      const { remove, read } = entityVerification[entity];
      const operation = Action === 'Delete' ? remove : read;
      if (operation) checkNamed(operation, namedIn(store, entity, 'Id', { Id }));
    }
  }

  /** Of what is not there nobody knows the project. */
  function checkNamed(operation: OperationId, subjects: readonly Subject[]): void {
    const rule = operationFacts[operation].permissions;
    requirePermission(isPermitted(rule, rights.hasSomewhere), rule);
    checkEach(rule, subjects);
  }

  /** What is made in no project is the application's business. */
  function checkMaking(entity: EntityName): void {
    const { make } = entityVerification[entity];
    if (!make) return;
    const rule = operationFacts[make.operation].permissions;
    requirePermission(isPermitted(rule, hasEverywhere), rule);
  }

  /** Whether the address names the caller, who needs no permission for that. */
  function isOwn({ unlessCaller }: PermissionRule, path: Readonly<Record<string, string>>): boolean {
    return unlessCaller !== undefined && path[unlessCaller]?.toLowerCase() === user.Id;
  }

  /** Whether the user may read what a path or a body names, besides that which it is about. */
  function checkReads({ reads = {} }: PermissionRule, names: unknown): void {
    for (const [name, entity] of Object.entries(reads)) {
      const { read } = entityVerification[entity as EntityName];
      const records = namedIn(store, entity as EntityName, name, names);
      if (read) checkEach(operationFacts[read].permissions, records);
    }
  }

  /** Whether nothing is changed but results, unless the user may change anything. */
  function checkRecording({ recording }: PermissionRule, subject: Subject | undefined, body: unknown): void {
    if (!recording || !subject) return;
    const { fields } = entities[subject.entity];
    const isChanged = ([name, value]: [string, unknown]) =>
      value !== null &&
      name in fields &&
      !recording.properties.includes(name) &&
      !isSame(value, subject.record[name]);
    const rule = { all: recording.others };
    if (Object.entries(body ?? {}).some(isChanged)) checkEach(rule, [subject]);
  }

  return {
    user,
    checkAddress(operation, path) {
      const before = permitted.get(path);
      if (before?.operation === operation && before.writes === store.writes) return;
      const rule = operationFacts[operation].permissions;
      if (isEmpty(rule) || isOwn(rule, path)) return;
      checkReads(rule, path);
      const subject = subjectOf(store, operation, path);
      // Of what is not there nobody knows the project: whoever has the permission in some project learns that.
      const has = isApart(operation) ? hasEverywhere : rights.hasSomewhere;
      requirePermission(subject ? isAllowed(rule, subject) : isPermitted(rule, has), rule, subject);
      permitted.set(path, { operation, writes: store.writes });
    },
    checkBody(operation, path, body) {
      if (operation === 'startBackgroundTask') checkTask(body as Schemas['CreateBackgroundTask']);
      const { permissions: rule, prints, method, collection } = operationFacts[operation];
      if (isEmpty(rule) || method === 'GET' || body === undefined || isOwn(rule, path)) return;
      const owners = prints === undefined ? [] : ownersIn(store, prints as EntityName, body);
      const named = owners.filter(({ entity }) => isInProject(entity));
      checkEach(rule, named);
      checkReads(rule, body);
      checkRecording(rule, subjectOf(store, operation, path), body);
      // What is made in no project is the application's business.
      const makesProject = named.length === 0 && prints === 'Project' && !subjectOf(store, operation, path);
      if (makesProject && method === 'POST' && !collection)
        requirePermission(isPermitted(rule, hasEverywhere), rule);
    },
    sees(operation, entity, record, path) {
      const subject = { entity, record: record as Subject['record'] };
      const owner = subject.record[owners[entity] ?? ''];
      if (owner !== undefined && owner !== user.Id) return false;
      // Of a project those are shown who can work in it.
      if (entity === 'User' && path.projectId !== undefined)
        return rightsOf(store, record as Entities['User']).hasInside(path.projectId);
      const { permissions, prints } = operationFacts[operation];
      const { read = operation } = entityVerification[entity];
      const rule = isEmpty(permissions) && prints !== entity ? operationFacts[read].permissions : permissions;
      // What is in no project was decided by the address.
      if (isEmpty(rule) || !isInProject(entity)) return true;
      return isAllowed(rule, subject, seen);
    },
  };
}
