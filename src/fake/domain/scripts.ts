import type { Entities } from '../../contract/entities.gen.ts';
import type { Schemas } from '../../contract/operations.ts';
import { projectIdOf } from '../../world/store/trees.ts';
import type { WorldStore } from '../../world/world.ts';
import { pickPatch } from './patch.ts';
import { translatedPicks } from './picklists.ts';
import { findReferenced } from './references.ts';

type Script = Entities['Script'];

interface ScriptRequest {
  readonly body: Schemas['CreateOrUpdateScript'];
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

const picklists = { PriorityId: 'priority', StatusId: 'status', TypeId: 'testtype' } as const;

/**
 * What a request says of a script, once all that it refers to is found.
 * @param script as it is, unless it is a new one
 */
export function scriptChanges(request: ScriptRequest, script?: Script): Partial<Script> {
  const { body, store } = request;
  const home = findReferenced(store.ScriptPackage, 'script package', 'PackageId', request);
  const projectId = home ? projectIdOf(store.ScriptPackage, home) : (script?.ProjectId ?? '');
  const tester = findReferenced(store.User, 'user', 'AssignedToId', request);
  return {
    ...pickPatch(body, ['Name', 'Number', 'OrderNumber', ...texts], texts),
    ...(home ? { PackageId: home.Id, ProjectId: projectId } : {}),
    ...(tester === undefined
      ? {}
      : { AssignedToId: tester?.Id ?? null, AssignedTo: tester?.UserName ?? null }),
    ...(script && script.ProjectId !== projectId ? translatedPicks(store, script, projectId) : {}),
    ...pickedValues(request, projectId, script),
    ...(body.Steps ? { Steps: inPlace(body.Steps) } : {}),
  };
}

/** Whether a request changes anything: one that repeats what is there makes no new version. */
export function differs(script: Script, changes: Partial<Script>): boolean {
  return Object.entries(changes).some(
    ([field, value]) =>
      JSON.stringify(value) !== JSON.stringify(script[field as keyof typeof changes] ?? null),
  );
}

/**
 * A priority, say, is one of the priorities of the script's project. A script that is moved may be sent with the values
 * that it was read with: those are not chosen anew.
 */
function pickedValues(
  { body, store, fail }: ScriptRequest,
  projectId: string,
  script: Script | undefined,
): Partial<Script> {
  const changes = pickPatch(body, ['PriorityId', 'StatusId', 'TypeId'], ['PriorityId', 'StatusId', 'TypeId']);
  const isNew = ([field, sent]: [string, string | null]) =>
    sent === null || sent.toLowerCase() !== script?.[field as keyof typeof picklists];
  const found = Object.entries(changes)
    .filter(isNew)
    .map(([field, sent]) => {
      if (sent === null) return [field, null];
      const value = store.Picklist.get(sent.toLowerCase());
      const list = picklists[field as keyof typeof picklists];
      if (value?.ProjectId !== projectId || value.Picklist !== list) {
        return fail(403, `The project ${projectId} has no ${list} with the ${field} ${sent}.`);
      }
      return [field, value.Id];
    });
  return Object.fromEntries(found);
}

/** The steps in the order of their numbers; one without a number counts from where it is sent. */
function inPlace(steps: readonly Schemas['CreateOrUpdateStep'][]): Script['Steps'] {
  return steps
    .map((step, place) => ({ step, at: step.OrderNumber ?? place }))
    .sort((a, b) => a.at - b.at)
    .map(({ step }) => ({
      Description: step.Description ?? null,
      ExpectedResult: step.ExpectedResult ?? null,
      Notes: step.Notes ?? null,
      Data: step.Data ?? null,
    }));
}
