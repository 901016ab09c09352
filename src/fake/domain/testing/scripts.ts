import { type Entities, entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { projectIdOf } from '../../../world/store/trees.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickPatch } from '../patch.ts';
import { fieldValues } from '../projects/field-values.ts';
import { pickedValues } from '../projects/picklists.ts';
import { assignedTo, findReferenced } from '../references.ts';
import { inPlace, rejectTakenNumber } from '../sequence.ts';
import { changesOfMove } from './moving.ts';

/** What a script has of which nothing was said. */
export const blankScript = {
  AssignedToId: null,
  AssignedTo: null,
  Description: null,
  PriorityId: null,
  StatusId: null,
  TypeId: null,
  Objective: null,
  PreCondition: null,
  PostCondition: null,
  EstimatedDuration: null,
  Notes: null,
  HasAttachments: false,
  FieldValues: {},
  Steps: [],
};

type Script = Entities['Script'];

interface ScriptRequest {
  readonly body: Schemas['ScriptInput'];
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

const texts = [
  'Description',
  'EstimatedDuration',
  'Objective',
  'PreCondition',
  'PostCondition',
  'Notes',
] as const;

/**
 * What a request says of a script, once all that it refers to is found.
 * @param script as it is, unless it is a new one
 */
export function scriptChanges(request: ScriptRequest, script?: Script): Partial<Script> {
  const { body, store } = request;
  const home = findReferenced(store.ScriptPackage, 'script package', 'PackageId', request);
  const projectId = home ? projectIdOf(store.ScriptPackage, home) : (script?.ProjectId ?? '');
  rejectTakenNumber(request, 'Script', projectId, script);
  const moved = changesOfMove(store, 'Script', script, projectId, body.Number);
  return {
    ...pickPatch(body, ['Name', 'Number', 'OrderNumber', ...texts]),
    ...(home && { PackageId: home.Id, ProjectId: projectId }),
    ...assignedTo(request, script),
    ...moved,
    ...pickedValues(request, entities.Script.picklists, projectId, script),
    ...fieldValues(request, {
      kind: 'TestScript',
      projectId,
      held: moved.FieldValues ?? script?.FieldValues,
    }),
    ...(body.Steps?.length ? { Steps: keptSteps(body.Steps) } : {}),
  };
}

/** The steps as a script keeps them. */
function keptSteps(steps: readonly Schemas['StepInput'][]): Script['Steps'] {
  return inPlace(steps).map((step) => ({
    Description: step.Description ?? null,
    ExpectedResult: step.ExpectedResult ?? null,
    Notes: step.Notes ?? null,
    Data: step.Data ?? null,
  }));
}
