import type { Schemas } from '../../contract/operations.ts';
import { synchronizationType } from '../../world/seeds/task-parameters.ts';
import type { WorldStore } from '../../world/store/records.ts';
import { type EffectContext, EffectError, type TaskEffects } from '../../world/tasks/effects.ts';
import type { TaskRecord } from '../../world/tasks/record.ts';
import type { Schedule } from '../../world/tasks/schedule.ts';
import { noOrganisation } from '../domain/projects/organisations.ts';
import { removeRecord } from '../domain/removal.ts';
import { type Synchronization, synchronize } from '../domain/systems/synchronization.ts';
import { noteAutomatedStatus } from '../domain/testing/automated-tests.ts';
import { isImported } from '../domain/testing/result-import.ts';
import { actInBulk, problemOfBulkAction } from './bulk-action.ts';
import { measure } from './performance-test.ts';
import { generateProject } from './test-project.ts';
import { findTicket, linkTicket, type Target } from './ticket-linking.ts';

/** The task types of the document. */
export type TaskTypeName = Schemas['CreateBackgroundTask']['Type'];
type ParametersOf<T extends TaskTypeName> = Extract<
  Schemas['CreateBackgroundTask'],
  { Type: T }
>['Parameters'];

/** What a type of background task does. */
export interface TaskType<P = unknown> {
  /** What stands before the GUID in the ids of such tasks. */
  readonly prefix: string;
  /** The way of a task with these parameters. */
  schedule(parameters: P): Schedule;
  /** Why a task cannot be created with these parameters, if it cannot. */
  problemOf?(store: WorldStore, parameters: P): string | undefined;
  /** What has changed when the task ends. Throws when that is no longer possible. */
  effect?(store: WorldStore, parameters: P, context: EffectContext): TaskRecord['outcome'];
}

/** Gives a schedule the documented first snapshot and an end one second later. */
function twoSteps(processed: number, total: number, message: string | null, fraction?: number): Schedule {
  return [
    { at: 0, processed, total, message, ...(fraction === undefined ? {} : { fraction }) },
    { at: 1000, processed: total, total, message: null },
  ];
}

/** The timeline that the page prints as a stream. */
const reindexing: Schedule = [
  { at: 0, processed: 1, total: 10, message: 'Queuing index events' },
  { at: 1000, processed: 5, total: 10, message: 'Process queued events' },
  { at: 2000, processed: 10, total: 10, message: null },
];

/** An import goes through the results of a file. */
const importing = (total: number): Schedule => [
  { at: 0, processed: 0, total, message: 'Importing results' },
  { at: 1000, processed: Math.floor(total / 2), total, message: 'Importing results' },
  { at: 2000, processed: total, total, message: null },
];

const scopes = {
  ProjectId: 'Project',
  ExecutionPackageId: 'ExecutionPackage',
  ScriptPackageId: 'ScriptPackage',
  RequirementPackageId: 'RequirementPackage',
} as const;

function linking<P extends { readonly Key: string; readonly ExternalSystemLinkId?: string | null }>(
  prefix: string,
  target: (store: WorldStore, parameters: P) => Target | undefined,
  absent: (parameters: P) => string,
): TaskType<P> {
  const prepare = (store: WorldStore, parameters: P) => {
    const found = target(store, parameters);
    return found ? findTicket(store, found, parameters) : absent(parameters);
  };
  return {
    prefix,
    schedule: () => twoSteps(2, 3, 'Creating link'),
    problemOf(store, parameters) {
      const ticket = prepare(store, parameters);
      return typeof ticket === 'string' ? ticket : undefined;
    },
    effect(store, parameters, context) {
      const found = target(store, parameters);
      const ticket = prepare(store, parameters);
      if (!found || typeof ticket === 'string')
        throw new EffectError(typeof ticket === 'string' ? ticket : absent(parameters));
      return { IncidentId: linkTicket(store, ticket, found, context) };
    },
  };
}

/** Every type of background task that the fake runs. */
export const taskTypes: { readonly [T in TaskTypeName]: TaskType<ParametersOf<T>> } = {
  Reindex: {
    prefix: 'reindex-',
    schedule({ Entities: entities }) {
      // Fire and forget: the page prints 0.1 for the first of four.
      return entities ? twoSteps(Math.min(1, entities.length - 1), entities.length, null, 0.1) : reindexing;
    },
    problemOf(store, parameters) {
      if (parameters.Entities?.length === 0) return 'Entities must name at least one entity.';
      for (const [key, entity] of Object.entries(scopes)) {
        const id = parameters[key as keyof typeof scopes]?.toLowerCase();
        if (id !== undefined && !store[entity as 'Project'].has(id))
          return `No ${entity} has the ${key} ${id}.`;
      }
      return undefined;
    },
  },
  LinkTicketToStepResult: linking(
    'linktickettostepresult_',
    (store, { StepResultId }) => {
      const record = store.StepResult.get(StepResultId.toLowerCase());
      return record && { entity: 'StepResult', record };
    },
    ({ StepResultId }) => `No step result has the StepResultId ${StepResultId}.`,
  ),
  LinkTicketToAgileRunStep: linking(
    'linktickettoagilerunstep_',
    (store, { AgileRunId, StepId }) => {
      const record = store.AgileRunStep.get(StepId.toLowerCase());
      return record?.AgileRunId === AgileRunId.toLowerCase() ? { entity: 'AgileRunStep', record } : undefined;
    },
    ({ AgileRunId, StepId }) => `The agile run ${AgileRunId} has no step ${StepId}.`,
  ),
  LinkTicketToAutomatedTestRunResultNode: linking(
    'linktickettoautomatedtestrunresultnode_',
    (store, { AutomatedTestRunId, ResultNodeId }) => {
      const record = store.ResultNode.get(ResultNodeId.toLowerCase());
      const run = store.AutomatedTestRun.get(AutomatedTestRunId.toLowerCase());
      return record && run && isImported(run) && record.AutomatedTestRunId === run.Id
        ? { entity: 'ResultNode', record }
        : undefined;
    },
    ({ AutomatedTestRunId, ResultNodeId }) =>
      `The automated test run ${AutomatedTestRunId} has no node ${ResultNodeId}.`,
  ),
  CreateTicketLink: {
    prefix: 'ticketlinking_',
    // One of two, and 0.34 all the same: the page counts a third step that it does not print.
    schedule: () => twoSteps(1, 2, 'Creating incident', 0.34),
    problemOf(store, parameters) {
      const ticket = findTicket(store, undefined, parameters);
      return typeof ticket === 'string' ? ticket : undefined;
    },
    effect(store, parameters, context) {
      const ticket = findTicket(store, undefined, parameters);
      if (typeof ticket === 'string') throw new EffectError(ticket);
      return { IncidentId: linkTicket(store, ticket, undefined, context) };
    },
  },
  DeleteProject: {
    prefix: 'deleteproject-',
    schedule: () => twoSteps(5, 10, 'Reticulating Splines'),
    problemOf(store, { ProjectId }) {
      return store.Project.has(ProjectId.toLowerCase())
        ? undefined
        : `No project has the ProjectId ${ProjectId}.`;
    },
    effect(store, { ProjectId }) {
      removeRecord(store, 'Project', ProjectId.toLowerCase());
      return {};
    },
  },
  DeleteOrganisation: {
    prefix: 'deleteorganisation-',
    schedule: () => twoSteps(5, 10, 'Reticulating Splines'),
    problemOf(store, { OrganisationId }) {
      return store.Organisation.has(OrganisationId.toLowerCase())
        ? undefined
        : `No organisation has the OrganisationId ${OrganisationId}.`;
    },
    effect(store, { OrganisationId }) {
      removeRecord(store, 'Organisation', OrganisationId.toLowerCase());
      return {};
    },
  },
  AutomatedTestImport: {
    prefix: 'automatedtestimport-',
    schedule: ({ Results: total }) =>
      typeof total === 'number' ? importing(total) : twoSteps(5, 10, 'Reticulating Splines'),
    effect(store, { RunId: id, Error: error }, { now, author }) {
      if (typeof error === 'string') throw new EffectError(error);
      // One that is asked for as a task of the background has no file.
      if (typeof id !== 'string') return {};
      if (!store.AutomatedTestRun.has(id)) {
        throw new EffectError('The automated test assignment is not there any more.');
      }
      const { AssignmentId } = store.AutomatedTestRun.update(id, {
        IsImporting: false,
        ImportedAt: now(),
        RunById: author.Id,
        RunBy: author.UserName,
        RunByDisplayName: author.UserName,
      });
      noteAutomatedStatus(store, AssignmentId);
      return {};
    },
  },
  bulkaction: {
    prefix: 'bulkaction-',
    schedule: ({ Entities: { length } }) => twoSteps(Math.floor(length / 2), length, 'Reticulating Splines'),
    problemOf: problemOfBulkAction,
    effect(store, parameters, context) {
      const problem = problemOfBulkAction(store, parameters);
      if (problem !== undefined) throw new EffectError(problem);
      actInBulk(store, parameters, context);
      return {};
    },
  },
  GenerateTestProject: {
    prefix: 'generatetestproject-',
    schedule: () => twoSteps(5, 10, 'Reticulating Splines'),
    problemOf: (store) => (store.Organisation.size === 0 ? noOrganisation : undefined),
    effect(store, parameters, context) {
      generateProject(store, parameters, context);
      return {};
    },
  },
  PerformanceTest: {
    prefix: 'performancetest-',
    schedule: () => twoSteps(5, 10, 'Reticulating Splines'),
    effect(store, _, context) {
      measure(store, context);
      return {};
    },
  },
};

/** What each type of task changes in a world when it ends. */
export const taskEffects: TaskEffects = {
  ...Object.fromEntries(
    Object.entries(taskTypes as Readonly<Record<string, TaskType>>).flatMap(([type, { effect }]) =>
      effect ? [[type, effect]] : [],
    ),
  ),
  [synchronizationType]: (store, parameters, context) =>
    synchronize(store, parameters as Synchronization, context),
};
