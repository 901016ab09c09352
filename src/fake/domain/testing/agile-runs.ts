import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { projectIdOf } from '../../../world/store/trees.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import { write } from '../facts.ts';
import { pickPatch } from '../patch.ts';
import { fieldValues } from '../projects/field-values.ts';
import { pickedValues } from '../projects/picklists.ts';
import { assignedTo, findReferenced } from '../references.ts';
import { inPlace, rejectTakenNumber } from '../sequence.ts';
import { changesOfMove } from './moving.ts';
import { notRun, statusOf } from './runs.ts';

type AgileRun = Entities['AgileRun'];
type Step = Entities['AgileRunStep'];

interface Request {
  readonly body: Schemas['AgileRunInput'];
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

/** What an agile run has of which nothing was said. */
export const blankAgileRun = {
  AssignedToId: null,
  AssignedTo: null,
  Description: null,
  Notes: null,
  Objective: null,
  PostCondition: null,
  PreCondition: null,
  PriorityId: null,
  StatusId: null,
  TypeId: null,
  SourceId: null,
  SourceContainerId: null,
  EstimatedDuration: null,
  ActualDuration: null,
  ExecutionStatus: notRun,
  AgileRunNumberReadOnly: false,
  FieldValues: {},
};

const texts = [
  'Description',
  'Notes',
  'Objective',
  'PostCondition',
  'PreCondition',
  'EstimatedDuration',
  'ActualDuration',
] as const;

/**
 * What a request says of an agile run, but for its steps, once all that it refers to is found.
 * @param run as it is, unless it is a new one
 */
export function agileRunChanges(request: Request, run?: AgileRun): Partial<AgileRun> {
  const { body, store } = request;
  const home = findReferenced(store.ExecutionPackage, 'execution package', 'PackageId', request);
  const projectId = home ? projectIdOf(store.ExecutionPackage, home) : (run?.ProjectId ?? '');
  rejectTakenNumber(request, 'AgileRun', projectId, run);
  const moved = changesOfMove(store, 'AgileRun', run, projectId, body.Number);
  return {
    ...pickPatch(body, ['Name', 'Number', 'OrderNumber', ...texts]),
    ...(home && { PackageId: home.Id, ProjectId: projectId }),
    ...assignedTo(request, run),
    ...moved,
    ...pickedValues(request, entities.AgileRun.picklists, projectId, run),
    ...fieldValues(request, { kind: 'AgileRun', projectId, held: moved.FieldValues ?? run?.FieldValues }),
  };
}

/** The steps of a run, in their order. */
export function stepsOf(store: WorldStore, { Id }: Pick<AgileRun, 'Id'>): Step[] {
  return store.AgileRunStep.where('AgileRunId', Id).toSorted((a, b) => a.OrderNumber - b.OrderNumber);
}

/** Steps that are sent must be new ones, or those of the run, each once. */
export function rejectOtherSteps({ body, store, fail }: Request, run?: AgileRun): void {
  const ids = (body.Steps ?? []).flatMap(({ Id }) => (Id ? [Id.toLowerCase()] : []));
  for (const [place, id] of ids.entries()) {
    if (!run || store.AgileRunStep.get(id)?.AgileRunId !== run.Id)
      fail(403, `The agile run has no step with the Id ${id}.`);
    if (ids.indexOf(id) !== place) fail(403, `The step ${id} is sent twice.`);
  }
}

/** Gives a run the steps that are sent in place of its own; an empty list keeps them. The run is as its steps are. */
export function keepSteps(world: World, run: AgileRun, sent: Request['body']['Steps']): AgileRun {
  const { store } = world;
  if (sent?.length) {
    const kept = new Set(inPlace(sent).map((step, place) => keepStep(world, run, step, place)));
    for (const { Id } of stepsOf(store, run)) if (!kept.has(Id)) store.removeTree('AgileRunStep', Id);
  }
  noteSteps(store, run.Id);
  return store.AgileRun.getOrThrow(run.Id);
}

/** A run, where it is still there, is as its steps are. */
export function noteSteps(store: WorldStore, Id: string): void {
  write(store.AgileRun, Id, { ExecutionStatus: statusOfSteps(stepsOf(store, { Id })) });
}

function keepStep(
  { store, ids }: World,
  { Id: AgileRunId }: AgileRun,
  step: Schemas['AgileRunStepInput'],
  OrderNumber: number,
): string {
  const said = {
    ...pickPatch(step, ['Description', 'ExpectedResult', 'Notes', 'Data', 'ActualResult', 'Result']),
    OrderNumber,
  };
  if (step.Id) return store.AgileRunStep.update(step.Id.toLowerCase(), said).Id;
  const made = store.AgileRunStep.insert({
    Id: ids.next(),
    AgileRunId,
    Description: null,
    ExpectedResult: null,
    Notes: null,
    Data: null,
    ActualResult: null,
    Result: 'NotRun',
    HasIncidents: false,
    HasAttachments: false,
    ...said,
  });
  return made.Id;
}

/** What a run has come to: nothing yet, something bad, or not the end while steps are left. */
function statusOfSteps(steps: readonly Step[]): string {
  const results = steps.map(({ Result }) => Result);
  if (results.every((result) => result === 'NotRun')) return notRun;
  const isUnderWay = !results.some((it) => it === 'Failed' || it === 'Blocked') && results.includes('NotRun');
  return isUnderWay ? 'In Progress' : statusOf(results);
}
