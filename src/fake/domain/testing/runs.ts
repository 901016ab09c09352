import type { Entities } from '../../../contract/entities.gen.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import { createdNow } from '../audit.ts';
import { write } from '../facts.ts';
import { newestOf } from '../sequence.ts';

type Run = Entities['ScriptRun'];
type User = Entities['User'];

/** The status of an assignment without runs. */
export const notRun = 'Not Run';

/** Newest first, as the page prints them. */
export const newestFirst = 'CreatedAt desc';

/** The runs of an assignment in the order in which they were made, the newest first. */
export function runsOf(store: WorldStore, assignmentId: string): Run[] {
  return newestOf(store.ScriptRun.where('AssignmentId', assignmentId), 'CreatedAt');
}

/** The page prints no `Completed` on finished runs, so the status tells. */
export function isUnfinished(run: Run): boolean {
  return run.Status === 'In Progress';
}

/** Makes a run of the script as it is now, with a result for each of its steps. */
export function createRun(
  world: World,
  assignment: Entities['ScriptAssignment'],
  tester: User,
  fieldValues: Run['FieldValues'],
): Run {
  const { store, ids } = world;
  const script = store.Script.getOrThrow(assignment.ScriptId);
  const run = store.ScriptRun.insert({
    Id: ids.next(),
    ScriptId: script.Id,
    ScriptVersion: script.VersionNumber,
    AssignmentId: assignment.Id,
    ...createdNow(world),
    RunById: tester.Id,
    RunBy: tester.UserName,
    Status: 'In Progress',
    FieldValues: fieldValues,
  });
  for (const step of script.Steps) {
    store.StepResult.insert({
      RunId: run.Id,
      Id: ids.next(),
      ...step,
      ActualResult: null,
      Outcome: 'NotRun',
      HasIncidents: false,
      HasAttachments: false,
    });
  }
  noteStatus(store, assignment.Id);
  return run;
}

/** An assignment, where it is still there, is as its newest run is. */
export function noteStatus(store: WorldStore, assignmentId: string): void {
  const [newest] = runsOf(store, assignmentId);
  write(store.ScriptAssignment, assignmentId, { Status: newest?.Status ?? notRun });
}

/** What a run has when it is complete: a status that its steps decide. */
export function completion(store: WorldStore, { Id }: Run): Pick<Run, 'Status' | 'Completed'> {
  const outcomes = store.StepResult.where('RunId', Id).map(({ Outcome }) => Outcome);
  return { Status: statusOf(outcomes), Completed: true };
}

/** Completes the run of an assignment that is in progress, so that another one can begin: there is at most one. */
export function completeCurrentRun(store: WorldStore, assignmentId: string): void {
  const current = runsOf(store, assignmentId).find(isUnfinished);
  if (current) store.ScriptRun.update(current.Id, completion(store, current));
}

/** The worst outcome decides; a step without a result leaves the run undetermined. */
export function statusOf(outcomes: readonly string[]): string {
  const worst = ['Failed', 'Blocked'].find((outcome) => outcomes.includes(outcome));
  if (worst !== undefined) return worst;
  return outcomes.includes('Undetermined') || outcomes.includes('NotRun') ? 'Undetermined' : 'Passed';
}
