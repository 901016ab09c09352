import { referred, refuseOtherId } from '../domain/references.ts';
import { notRun, runsOf } from '../domain/runs.ts';
import { assignmentTql } from '../domain/tql-fields.ts';
import { defineResource } from '../resource/define.ts';

const absent = (id: string) => `No script assignment has the id ${id}.`;

export default defineResource('script-assignments', {
  operations: {
    searchScriptAssignments: ({ world, store, list }) => ({
      status: 200,
      body: list('ScriptAssignment', store.ScriptAssignment, { tql: assignmentTql(world) }),
    }),

    createScriptAssignment: (call) => {
      const { world, store, show, link, expand } = call;
      const home = referred(store.ExecutionPackage, 'execution package', 'PackageId', call);
      const script = referred(store.Script, 'script', 'ScriptId', call);
      const tester = referred(store.User, 'user', 'AssignedToId', call);
      const assignment = store.ScriptAssignment.insert({
        Id: world.ids.next(),
        ScriptId: script.Id,
        Name: script.Name,
        Status: notRun,
        AssignedTo: tester?.UserName ?? null,
        AssignedToId: tester?.Id ?? null,
        PackageId: home.Id,
      });
      const headers = { Location: link('getScriptAssignment', { id: assignment.Id }) };
      return { status: 201, headers, body: show('ScriptAssignment', assignment, expand) };
    },

    getScriptAssignment: ({ path, store, show, expand, refuse }) => {
      const assignment = store.ScriptAssignment.get(path.id) ?? refuse(404, absent(path.id));
      return { status: 200, body: show('ScriptAssignment', assignment, expand) };
    },

    updateScriptAssignment: (call) => {
      const { path, store, show, expand, refuse } = call;
      const assignment = store.ScriptAssignment.get(path.id) ?? refuse(404, absent(path.id));
      refuseOtherId(call);
      const home = referred(store.ExecutionPackage, 'execution package', 'PackageId', call);
      const script = referred(store.Script, 'script', 'ScriptId', call);
      const tester = referred(store.User, 'user', 'AssignedToId', call);
      if (script && script.Id !== assignment.ScriptId && runsOf(store, assignment.Id).length > 0) {
        refuse(403, 'The assignment has runs: its script cannot be changed.');
      }
      const changed = store.ScriptAssignment.update(assignment.Id, {
        ...(home ? { PackageId: home.Id } : {}),
        ...(script ? { ScriptId: script.Id, Name: script.Name } : {}),
        ...(tester === undefined
          ? {}
          : { AssignedToId: tester?.Id ?? null, AssignedTo: tester?.UserName ?? null }),
      });
      return { status: 200, body: show('ScriptAssignment', changed, expand) };
    },

    deleteScriptAssignment: ({ path, store, refuse }) => {
      if (store.removeTree('ScriptAssignment', path.id) === 0) refuse(404, absent(path.id));
      return { status: 200 };
    },
  },
  expansions: {
    ScriptAssignment: {
      Package: ({ PackageId }, { store, show }) =>
        show('ExecutionPackage', store.ExecutionPackage.need(PackageId)),
      Script: ({ ScriptId }, { store, show }) => show('Script', store.Script.need(ScriptId)),
      Runs: ({ Id }, { store, show }) => runsOf(store, Id).map((run) => show('ScriptRun', run)),
      LastRun: ({ Id }, { store, show }) => {
        const [last] = runsOf(store, Id);
        return last ? show('ScriptRun', last) : null;
      },
    },
  },
});
