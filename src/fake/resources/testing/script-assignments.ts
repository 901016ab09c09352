import type { Entities } from '../../../contract/entities.gen.ts';
import type { World } from '../../../world/world.ts';
import { assignedTo, findReferenced, rejectOtherId } from '../../domain/references.ts';
import { rejectSplitRelationships } from '../../domain/testing/organisation-bounds.ts';
import { relatedRecords, relationshipOperations } from '../../domain/testing/relationships.ts';
import { notRun, runsOf } from '../../domain/testing/runs.ts';
import { changedAt, executionOf, nameOrId, tester, tqlFunctions } from '../../domain/tql-fields.ts';
import { type Call, defineResource, type TqlMeaning } from '../../resource/define.ts';

const unknownScript = (id: string) => `No script has the id ${id}.`;
const absent = (id: string) => `No script assignment has the id ${id}.`;

const relationships = relationshipOperations('ScriptAssignment', 'script assignment');

export default defineResource('script-assignments', {
  operations: {
    searchScriptAssignments: ({ world, store, list }) => ({
      status: 200,
      body: list('ScriptAssignment', store.ScriptAssignment, { tql: assignmentTql(world) }),
    }),

    createScriptAssignment: (call) => {
      const { store, serialize, urlFor, expand } = call;
      const script = findReferenced(store.Script, 'script', 'ScriptId', call);
      const assignment = assign(call, script);
      const headers = { Location: urlFor('getScriptAssignment', { id: assignment.Id }) };
      return { status: 201, headers, body: serialize('ScriptAssignment', assignment, expand) };
    },

    getAssignmentsForScript: ({ path, world, store, list, fail }) => {
      if (!store.Script.has(path.scriptId)) fail(404, unknownScript(path.scriptId));
      const assignments = store.ScriptAssignment.where('ScriptId', path.scriptId);
      return { status: 200, body: list('ScriptAssignment', assignments, { tql: assignmentTql(world) }) };
    },

    createAssignmentForScript: (call) => {
      const { path, body, store, serialize, urlFor, expand, fail } = call;
      const script = store.Script.get(path.scriptId) ?? fail(404, unknownScript(path.scriptId));
      if (body.ScriptId && body.ScriptId.toLowerCase() !== script.Id)
        fail(403, `The ScriptId in the body is ${body.ScriptId}, the one in the address ${script.Id}.`);
      const assignment = assign(call, script);
      const headers = { Location: urlFor('getScriptAssignment', { id: assignment.Id }) };
      return { status: 201, headers, body: serialize('ScriptAssignment', assignment, expand) };
    },

    getScriptAssignment: ({ path, store, serialize, expand, fail }) => {
      const assignment = store.ScriptAssignment.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('ScriptAssignment', assignment, expand) };
    },

    updateScriptAssignment: (call) => {
      const { path, store, serialize, expand, fail } = call;
      const assignment = store.ScriptAssignment.get(path.id) ?? fail(404, absent(path.id));
      rejectOtherId(call);
      const home = findReferenced(store.ExecutionPackage, 'execution package', 'PackageId', call, assignment);
      const script = findReferenced(store.Script, 'script', 'ScriptId', call, assignment);
      const tester = assignedTo(call, assignment);
      if (script && script.Id !== assignment.ScriptId && runsOf(store, assignment.Id).length > 0) {
        fail(403, 'The assignment has runs: its script cannot be changed.');
      }
      const changed = store.ScriptAssignment.update(assignment.Id, {
        ...(home ? { PackageId: home.Id } : {}),
        ...(script ? { ScriptId: script.Id, Name: script.Name } : {}),
        ...tester,
      });
      if (changed.PackageId !== assignment.PackageId)
        rejectSplitRelationships(call, [{ entity: 'ScriptAssignment', id: changed.Id }]);
      return { status: 200, body: serialize('ScriptAssignment', changed, expand) };
    },

    deleteScriptAssignment: ({ path, store, fail }) => {
      if (store.removeTree('ScriptAssignment', path.id) === 0) fail(404, absent(path.id));
      return { status: 200 };
    },

    getScriptAssignmentRelationships: relationships.directed,
    getScriptAssignmentAllRelationships: relationships.all,
  },
  expansions: {
    ScriptAssignment: {
      Package: ({ PackageId }, { store, serialize }) =>
        serialize('ExecutionPackage', store.ExecutionPackage.getOrThrow(PackageId)),
      Script: ({ ScriptId }, { store, serialize }) => serialize('Script', store.Script.getOrThrow(ScriptId)),
      Runs: ({ Id }, { store, serialize }) => runsOf(store, Id).map((run) => serialize('ScriptRun', run)),
      LastRun: ({ Id }, { store, serialize }) => {
        const [last] = runsOf(store, Id);
        return last ? serialize('ScriptRun', last) : null;
      },
    },
  },
});

/** Makes an assignment of a script: to the execution package and the tester that a body names. */
function assign(
  call: Call<'createScriptAssignment' | 'createAssignmentForScript'>,
  script: Entities['Script'],
): Entities['ScriptAssignment'] {
  const { world, store } = call;
  const home = findReferenced(store.ExecutionPackage, 'execution package', 'PackageId', call);
  return store.ScriptAssignment.insert({
    Id: world.ids.next(),
    ScriptId: script.Id,
    Name: script.Name,
    Status: notRun,
    AssignedTo: null,
    AssignedToId: null,
    ...assignedTo(call),
    PackageId: home.Id,
  });
}

/** What TQL says of script assignments beyond their own properties. */
function assignmentTql(world: World): TqlMeaning<Entities['ScriptAssignment']> {
  const { store } = world;
  return {
    derive: {
      ...executionOf(store, (assignment: Entities['ScriptAssignment']) => assignment),
      AssignedTo: tester,
      Script: ({ ScriptId }) => nameOrId(store.Script.get(ScriptId)),
    },
    related: { Relationships: relatedRecords(store, 'ScriptAssignment') },
    changedAt: (it) => changedAt(it, runsOf(store, it.Id)[0]?.LastUpdatedAt),
    resolve: tqlFunctions(world, 'ExecutionPackage'),
  };
}
