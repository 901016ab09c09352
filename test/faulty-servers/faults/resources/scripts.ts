import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, alter, asking, at, idOf, type Json, saying } from '../../sabotage.ts';

const sandbox = { mode: 'sandbox', caughtBy: ['life', 'packages', 'runs'] } as const;

/** Scripts, their packages and their assignments that do not keep what was written. */
export const scripts: readonly FaultyServer[] = [
  {
    name: 'an update of a script package ignores Name',
    ...sandbox,
    sabotage: saying('updateScriptPackage', ({ Name, ...rest }) => rest),
    message: /Name/,
  },
  {
    name: 'a script package with scripts is deleted without deleteChildren',
    ...sandbox,
    caughtBy: ['packages', 'rejections'],
    sabotage: asking('deleteScriptPackage', (query) => query.set('deleteChildren', 'true')),
  },
  {
    name: 'the deletion of a script package deletes nothing',
    ...sandbox,
    sabotage: at('deleteScriptPackage', async (call) => {
      const exists = call.mock.store.ScriptPackage.has(idOf(call));
      return exists ? new Response(null, { status: 200 }) : call.forward();
    }),
  },
  {
    name: 'an update of a requirement package ignores OrderNumber',
    ...sandbox,
    sabotage: saying('updateRequirementPackage', ({ OrderNumber, ...rest }) => rest),
    message: /OrderNumber/,
  },
  {
    name: 'the deletion of a requirement package leaves the children',
    ...sandbox,
    sabotage: at('deleteRequirementPackage', async (call) => {
      const { RequirementPackage: packages } = call.mock.store;
      const orphans = packages.where('ParentId', idOf(call));
      const response = await call.forward();
      if (response.status === 200) for (const orphan of orphans) packages.insert(orphan);
      return response;
    }),
  },
  {
    name: 'a new script has no steps',
    ...sandbox,
    sabotage: saying('createScript', ({ Steps, ...rest }) => rest),
    message: /step/i,
  },
  {
    name: 'an update of a script ignores Description',
    ...sandbox,
    sabotage: saying('updateScript', ({ Description, ...rest }) => rest),
    message: /Description/,
  },
  {
    name: 'the deletion of a script deletes nothing',
    ...sandbox,
    sabotage: at('deleteScript', async (call) => {
      const exists = call.mock.store.Script.has(idOf(call));
      return exists ? new Response(null, { status: 200 }) : call.forward();
    }),
  },
  {
    name: 'the assignments of a deleted script can still be read',
    ...sandbox,
    sabotage: at('deleteScript', async (call) => {
      const { ScriptAssignment: assignments } = call.mock.store;
      const orphans = assignments.where('ScriptId', idOf(call));
      const response = await call.forward();
      if (response.status === 200) for (const orphan of orphans) assignments.insert(orphan);
      return response;
    }),
  },
  {
    name: 'a new assignment is of another script',
    ...sandbox,
    sabotage: alter('createScriptAssignment', (made, { mock }) => {
      const other = [...mock.store.Script].find(({ Id }) => Id !== made.ScriptId);
      made.ScriptId = other?.Id;
    }),
    message: /ScriptId/,
  },
  {
    name: 'the deletion of an assignment deletes nothing',
    ...sandbox,
    sabotage: at('deleteScriptAssignment', async (call) => {
      const exists = call.mock.store.ScriptAssignment.has(idOf(call));
      return exists ? new Response(null, { status: 200 }) : call.forward();
    }),
  },
  {
    name: 'the deletion of an assignment deletes its package',
    ...sandbox,
    sabotage: at('deleteScriptAssignment', async (call) => {
      const doomed = call.mock.store.ScriptAssignment.get(idOf(call));
      const response = await call.forward();
      if (doomed) call.mock.store.removeTree('ExecutionPackage', doomed.PackageId);
      return response;
    }),
  },
  {
    name: 'the deletion of a run deletes all runs of the assignment',
    ...sandbox,
    sabotage: at('deleteScriptRun', async (call) => {
      const { ScriptRun: runs } = call.mock.store;
      const doomed = runs.get(idOf(call));
      const response = await call.forward();
      for (const { Id } of doomed ? runs.where('AssignmentId', doomed.AssignmentId) : []) {
        call.mock.store.removeTree('ScriptRun', Id);
      }
      return response;
    }),
  },
  {
    name: 'an update of an assignment ignores its tester',
    ...sandbox,
    sabotage: saying('updateScriptAssignment', ({ AssignedToId, ...rest }) => rest),
    message: /Assigned/,
  },
  {
    name: 'a new script package is in another project',
    ...sandbox,
    sabotage: afterwards('createScriptPackage', ({ mock }, made: Json) => {
      const [other] = mock.store.Project;
      if (made.ProjectId && other) mock.store.ScriptPackage.update(made.Id, { ProjectId: other.Id });
    }),
    message: /ProjectId/,
  },
  {
    name: 'an update of a script ignores the priority',
    ...sandbox,
    sabotage: saying('updateScript', ({ PriorityId, ...rest }) => rest),
    message: /PriorityId/,
  },
];
